"""The web page in a real browser, opened from disk: what is seen, by mouse, by keyboard, on a phone and on paper.

Needs Chromium and its driver, and for the check of accessibility the file axe.min.js (npm: axe-core), which the
environment variable COMPLIANCE_AXE names. Where they are missing the tests are skipped; with
COMPLIANCE_BROWSER_TESTS=required they fail.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
import rounds
from tests.reports.advised import advised, ruleset

from compliance.reports.html import to_html
from compliance.reports.model import Report
from compliance.rules.loading import load_ruleset

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
SHOWN = "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).map(e => e.innerText)"
OVER_THE_EDGE = """
const unseen = e => e.closest('.unseen, .skip, thead');
return [...document.body.querySelectorAll('*')]
  .filter(e => !unseen(e) && e.getBoundingClientRect().right > innerWidth + 0.5)
  .map(e => e.outerHTML.slice(0, 200));
"""


def missing(what: str) -> NoReturn:
    if os.environ.get("COMPLIANCE_BROWSER_TESTS") == "required":
        pytest.fail(f"{what} is missing, and COMPLIANCE_BROWSER_TESTS demands it")
    pytest.skip(f"{what} is not installed")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    programs = {name: shutil.which(name) for name in ("chromium", "chromedriver")}
    for name, path in programs.items():
        if path is None:
            missing(name)
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(programs["chromium"])
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    for argument in (
        "headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage", "disable-quic", "no-first-run",
        "disable-background-networking", "disable-component-update", "disable-sync",
    ):  # fmt: skip
        options.add_argument(f"--{argument}")
    driver = webdriver.Chrome(options=options, service=Service(str(programs["chromedriver"])))
    try:
        yield driver
    finally:
        driver.quit()


@pytest.fixture(scope="module")
def file(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("side") / "rapport på stuen.html"
    heard = advised(report, ruleset(), ruleset("bred", "Et bredt regelsæt", more=14))
    path.write_text(to_html(heard, *rounds.second(report)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def without_script(file: Path) -> Path:
    text = file.read_text(encoding="utf-8")
    path = file.with_name("uden.html")
    path.write_text(text[: text.index("<script>")] + text[text.index("</script>") :], encoding="utf-8")
    return path


@pytest.fixture
def page(browser: Any, file: Path) -> Any:
    return opened(browser, file)


def opened(browser: Any, path: Path, width: int = 1280, **media: str) -> Any:
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = [{"name": "prefers-color-scheme", "value": media.get("scheme", "light")}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media.get("media", ""), "features": features})
    browser.get(path.as_uri())
    return browser


def shown(page: Any, selector: str) -> list[str]:
    return page.execute_script(SHOWN, selector)


def press(page: Any, *keys: str) -> Any:
    from selenium.webdriver.common.action_chains import ActionChains

    ActionChains(page).send_keys(*keys).perform()
    return page.switch_to.active_element


def click(page: Any, selector: str) -> None:
    page.find_element("css selector", selector).click()


def results_of(page: Any) -> list[str]:
    """The result of each finding that is seen."""
    return [text.split("\u00a0", 1)[1] for text in shown(page, ".finding .outcome .tag")]


def results(page: Any) -> set[str]:
    return set(results_of(page))


@pytest.mark.parametrize("script", [True, False])
def test_a_click_in_the_filter_hides_what_is_not_wanted(
    browser: Any, file: Path, without_script: Path, script: bool
) -> None:
    page = opened(browser, file if script else without_script)
    everything = shown(page, ".finding h5")
    assert results(page) == {"Ikke opfyldt", "Ikke oplyst", "Kræver vurdering", "Opfyldt"}
    assert not shown(page, ".nothing")

    click(page, "#vis-pass")
    assert results(page) == {"Ikke opfyldt", "Ikke oplyst", "Kræver vurdering"}
    few = shown(page, ".finding h5")
    assert 0 < len(few) < len(everything)
    assert "Målgruppe" not in shown(page, "#tilbud-1 h4")
    assert "Varighed" in shown(page, "#tilbud-1 h4")
    assert shown(page, "#tilbud-2 .nothing") == ["Tilbuddet har ingen krav med de valgte resultater."]
    assert not shown(page, "#tilbud-1 .nothing")
    assert shown(page, "output") == ([f"Viser {len(few)} af {len(everything)} krav og anbefalinger"] if script else [])

    click(page, "#vis-missing")
    click(page, "#vis-review")
    assert results(page) == {"Ikke opfyldt"}
    click(page, "button[type=reset]")
    assert shown(page, ".finding h5") == everything


def test_all_of_it_works_by_keyboard(page: Any) -> None:
    from selenium.webdriver.common.keys import Keys

    skip = press(page, Keys.TAB)
    assert skip.text == "Gå til indholdet"
    assert skip.rect["x"] >= 0
    press(page, Keys.ENTER)
    assert page.switch_to.active_element.get_attribute("id") == "indhold"

    reached = []
    while not reached or reached[-1] != "vis-fail":
        focused = press(page, Keys.TAB)
        style = [focused.value_of_css_property(f"outline-{each}") for each in ("style", "width")]
        assert style == ["solid", "3px"]
        reached.append(focused.get_attribute("id") or focused.get_attribute("hash"))
    assert [each for each in reached if each.startswith("#tilbud-")] == [f"#tilbud-{n}" for n in range(1, 10)]
    press(page, Keys.SPACE)
    assert "Ikke opfyldt" not in results(page)

    click(page, "#tilbud-1 .finding details summary")
    assert any(shown(page, "#tilbud-1 .finding details p"))
    press(page, Keys.ENTER)
    assert not any(shown(page, "#tilbud-1 .finding details p"))


def test_a_link_in_the_overview_leads_to_its_offer_and_one_to_its_requirement(page: Any) -> None:
    click(page, "#overblik a[href='#tilbud-5']")
    top = page.execute_script("return document.getElementById('tilbud-5').getBoundingClientRect().top")
    bar = page.execute_script("return document.getElementById('filter').getBoundingClientRect().bottom")
    assert bar <= top < 300
    click(page, "#tilbud-5 .finding a[href^='#krav-']")
    assert page.execute_script("return document.querySelector(':target').checkVisibility()")


def test_on_paper_nothing_is_folded_and_the_filter_still_holds(browser: Any, without_script: Path) -> None:
    page = opened(browser, without_script)
    click(page, "#vis-pass")
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert not shown(page, "form, nav, .skip")
    assert results(page) == {"Ikke opfyldt", "Ikke oplyst", "Kræver vurdering"}
    note = shown(page, ".only-print")[0]
    assert "Kræver vurdering" in note
    assert "Opfyldt" not in note
    assert page.find_elements("css selector", "details[open]") == []
    advice = shown(page, ".finding details p")
    assert advice == ["»Forløbet varer tre dage, og underviserne er til stede hele dagen.«"] * len(results_of(page))
    assert len(shown(page, ".facts figure")) == len(page.find_elements("css selector", ".facts figure")) > 0


@pytest.fixture(scope="module")
def every_group(report: Report, file: Path) -> Path:
    """The page with as wide an overview as the rule set makes it."""
    names = list(dict.fromkeys(each.group for each in load_ruleset().requirements))
    infos = [
        info.model_copy(update={"group": names[number % len(names)]}) for number, info in enumerate(report.requirements)
    ]
    path = file.with_name("bred.html")
    path.write_text(to_html(report.model_copy(update={"requirements": tuple(infos)})), encoding="utf-8")
    return path


@pytest.mark.parametrize("width", [320, 700, 1024, 1120, 1280])
def test_nothing_runs_over_the_edge(browser: Any, every_group: Path, width: int) -> None:
    page = opened(browser, every_group, width)
    page.execute_script("document.querySelectorAll('details').forEach(e => { e.open = true; })")
    assert page.execute_script(OVER_THE_EDGE) == []
    assert page.execute_script("return document.documentElement.scrollWidth") <= width


def test_on_a_phone_each_field_of_the_overview_has_its_heading_beside_it(browser: Any, file: Path) -> None:
    page = opened(browser, file, 320)
    before = page.execute_script(
        "return [...document.querySelectorAll('#overblik tbody tr:first-child td')]"
        ".map(e => getComputedStyle(e, '::before').content)"
    )
    assert before[:3] == ['"Samlet vurdering"', '"Målgruppe"', '"Pensum"']


def test_nothing_is_fetched_and_nothing_is_refused(browser: Any, file: Path) -> None:
    for log in ("performance", "browser"):
        browser.get_log(log)
    page = opened(browser, file)
    events = [json.loads(entry["message"])["message"] for entry in page.get_log("performance")]
    asked = [each["params"]["request"]["url"] for each in events if each["method"] == "Network.requestWillBeSent"]
    assert asked == [file.as_uri()]
    assert page.get_log("browser") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_no_violation(browser: Any, file: Path, width: int, scheme: str) -> None:
    axe = Path(os.environ.get("COMPLIANCE_AXE", ""))
    if not axe.is_file():
        missing("axe.min.js (COMPLIANCE_AXE)")
    page = opened(browser, file, width, scheme=scheme)
    page.execute_script("document.querySelectorAll('details').forEach(e => { e.open = true; })")
    page.execute_script(axe.read_text(encoding="utf-8"))
    done = page.execute_async_script(
        "const [tags, tell] = arguments; axe.run(document, {runOnly: tags}).then(tell, e => tell({error: String(e)}))",
        TAGS,
    )
    assert "error" not in done
    assert [(each["id"], each["nodes"][0]["html"]) for each in done["violations"]] == []
    assert {"color-contrast", "label", "heading-order", "td-headers-attr"} <= {each["id"] for each in done["passes"]}

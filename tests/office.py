"""LibreOffice as a caseworker has it: it opens a workbook, works it out anew and saves it in its own way."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_SECONDS = 180
_WORK_OUT_ALL = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode">'
    "<value>0</value></prop></item></oor:items>"
)


def saved_by_libreoffice(workbook: Path, folder: Path) -> Path:
    """The workbook as LibreOffice saves it, in `folder`; the test is skipped where there is no LibreOffice.

    `COMPLIANCE_OFFICE_TESTS=required` demands it.
    """
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        if os.environ.get("COMPLIANCE_OFFICE_TESTS") == "required":
            pytest.fail("LibreOffice is not installed")
        pytest.skip("LibreOffice is not installed")
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_WORK_OUT_ALL, encoding="utf-8")
    command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", folder, workbook], check=True, capture_output=True, timeout=_SECONDS)
    return folder / workbook.name

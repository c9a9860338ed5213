"use strict";
// The page is whole without this: it only says how much is shown, and opens what is folded where a page is printed.
(() => {
  const form = document.getElementById("filter");
  if (form) {
    const boxes = Array.from(form.querySelectorAll("input"));
    const sum = (chosen) => chosen.reduce((total, box) => total + Number(box.dataset.amount), 0);
    const say = () => {
      const shown = sum(boxes.filter((box) => box.checked));
      document.getElementById("viste").value = `Viser ${shown} af ${sum(boxes)} krav og anbefalinger`;
    };
    form.addEventListener("change", say);
    form.addEventListener("reset", () => setTimeout(say));
    say();
  }
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach((each) => { each.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach((each) => { each.open = false; }));
})();

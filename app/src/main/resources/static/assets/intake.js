// Taking a concern: narrows the list of signs, splits an e-mail into fields.
// Without this there are a button that keeps, the whole list in groups, and copying by hand.

import "./keep.js";

const filter = document.querySelector("[data-signs-filter]");
if (filter) {
  filter.hidden = false;
  const box = filter.querySelector("input");
  const told = filter.querySelector("[data-found]");
  const items = [...document.querySelectorAll("#signs-list .govuk-checkboxes__item")];
  box.addEventListener("input", (event) => {
    event.stopPropagation();
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) {
      const text = item.textContent.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word)) && !item.querySelector("input").checked;
    }
    for (const group of document.querySelectorAll("#signs-list .lode-group")) {
      group.hidden = ![...group.querySelectorAll(".govuk-checkboxes__item")].some((item) => !item.hidden);
    }
    const found = items.filter((item) => !item.hidden).length;
    told.textContent = words.length ? told.dataset.found.replace("%", found) : "";
  });
  // Enter would hand the form in while somebody looks for a sign.
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const shown = items.filter((item) => !item.hidden && !item.querySelector("input").checked);
    if (box.value && shown.length === 1) shown[0].querySelector("input").click();
  });
}

for (const part of document.querySelectorAll("[data-script-only]")) part.hidden = false;
const source = document.querySelector("[data-source]");
const told = document.querySelector("[data-put-told]");

function put(field, text) {
  const before = field.value.trimEnd();
  field.value = before && field.tagName === "TEXTAREA" ? `${before}\n${text}` : text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

let marked = "";
if (source) {
  // The selection is gone once a button has the focus.
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (selection.rangeCount && source.contains(selection.getRangeAt(0).commonAncestorContainer)) {
      marked = selection.toString().trim();
    }
  });
  for (const button of document.querySelectorAll("[data-put]")) {
    button.addEventListener("click", () => {
      told.textContent = marked ? told.dataset.putDone : told.dataset.putNone;
      if (marked) put(document.getElementById(button.dataset.put), marked);
    });
  }
  for (const button of document.querySelectorAll("[data-use-address]")) {
    button.addEventListener("click", () => {
      put(document.getElementById("name"), button.dataset.useName);
      put(document.getElementById("address"), button.dataset.useAddress);
      told.textContent = told.dataset.putDone;
    });
  }
}

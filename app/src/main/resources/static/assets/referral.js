// A section of a referral: shows only the questions that the answers lead to, and keeps while one types.
// Without this every question is there and a button saves.
import "./keep.js";

const answers = document.querySelector("[data-keep]");
if (answers) {
  const form = answers.closest("form");

  const given = (id) => [...form.querySelectorAll(`[name="${id}"]`)]
    .filter((control) => !["radio", "checkbox"].includes(control.type) || control.checked)
    .map((control) => control.value);

  const show = () => {
    const hidden = new Set();
    for (const item of answers.querySelectorAll("[data-item]")) {
      const asked = (item.dataset.when || "").split("|").filter(Boolean).every((part) => {
        const [id, values] = part.split(":");
        return !hidden.has(id) && given(id).some((value) => values.split(",").includes(value));
      });
      item.hidden = !asked && !item.querySelector("[aria-invalid], .govuk-error-message");
      if (!asked) hidden.add(item.dataset.item);
    }
  };

  form.addEventListener("change", show);
  show();
}

// A tick is kept at once; without this a button keeps them all.
for (const tick of document.querySelectorAll("form[data-tick]")) {
  const button = tick.querySelector("button");
  const box = tick.querySelector("input[type=checkbox]");
  button.hidden = true;
  box.addEventListener("change", () => tick.requestSubmit ? keep(tick) : tick.submit());
}

async function keep(form) {
  const box = form.querySelector("input[type=checkbox]");
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      redirect: "manual",
      keepalive: true,
    });
    if (answer.type !== "opaqueredirect" && !answer.ok) throw new Error();
  } catch {
    box.checked = !box.checked;
    form.querySelector("[data-tick-failed]").hidden = false;
  }
}

// A file is read on the spot into the field below it.
for (const group of document.querySelectorAll("[data-file-into]")) {
  group.hidden = false;
  const target = document.getElementById(group.dataset.fileInto);
  group.querySelector("input").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) target.value = await file.text();
  });
}

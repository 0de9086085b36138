// Error summary gets the focus, a form is sent once, what is typed is not lost by a stray click.

const summary = document.querySelector("[data-error-summary]");
if (summary) {
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const control = link && document.getElementById(link.hash.slice(1));
    if (!control) return;
    event.preventDefault();
    (control.closest("fieldset") || control.closest(".govuk-form-group") || control).scrollIntoView();
    control.focus({ preventScroll: true });
  });
}

for (const form of document.querySelectorAll("form[data-once]")) {
  let sentAt = 0;
  form.addEventListener("submit", (event) => {
    const now = Date.now();
    if (now - sentAt < 4000) {
      event.preventDefault();
      return;
    }
    sentAt = now;
    form.dataset.sent = "yes";
  });
}

let changed = false;
for (const form of document.querySelectorAll("form[data-guard]")) {
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
}
addEventListener("beforeunload", (event) => {
  if (changed) event.preventDefault();
});
addEventListener("lodestar:leaving", () => { changed = false; });

for (const group of document.querySelectorAll("[data-most]")) {
  const field = group.querySelector("textarea, input");
  const count = group.querySelector("[data-count]");
  const most = Number(group.dataset.most);
  const spoken = document.createElement("div");
  spoken.className = "govuk-visually-hidden";
  spoken.setAttribute("aria-live", "polite");
  count.after(spoken);
  let timer;
  const show = () => {
    const left = most - [...field.value].length;
    const text = (left < 0 ? group.dataset.over : group.dataset.left)
      .replace("%", new Intl.NumberFormat(document.documentElement.lang).format(Math.abs(left)));
    count.textContent = text;
    count.classList.toggle("govuk-error-message", left < 0);
    count.classList.toggle("govuk-hint", left >= 0);
    field.classList.toggle("govuk-textarea--error", left < 0 || field.getAttribute("aria-invalid") === "true");
    clearTimeout(timer);
    timer = setTimeout(() => { spoken.textContent = text; }, 1000);
  };
  field.addEventListener("input", show);
  show();
}

// A page that comes back from the browser's memory is asked for anew: it may hold what was typed.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

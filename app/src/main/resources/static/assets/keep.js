// A long form of staff: keeps what is typed while one types. Without this a button keeps it.
const answers = document.querySelector("[data-keep]");
if (answers?.querySelector("[data-kept]")) {
  const form = answers.closest("form");
  const status = answers.querySelector("[data-kept]");
  const version = form.querySelector("[name=version]");
  let timer;
  let saving = false;
  let again = false;
  let stopped = false;
  let dirty = false;
  let waiting;

  const keep = async () => {
    if (stopped) return;
    if (saving) {
      again = true;
      return;
    }
    saving = true;
    dirty = false;
    try {
      const answer = await fetch(answers.dataset.keep, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "application/json" },
        redirect: "error",
      });
      const told = await answer.json();
      status.textContent = told.words || answers.dataset.failed;
      if (answer.ok) version.value = told.version;
      else dirty = true;
      stopped = answer.status === 409;
    } catch {
      status.textContent = answers.dataset.failed;
      dirty = true;
    }
    saving = false;
    if (waiting) form.requestSubmit(waiting);
    else if (again) {
      again = false;
      later();
    }
  };
  const later = () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(keep, 2000);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && dirty) {
      clearTimeout(timer);
      keep();
    }
  });
  // A save under way changes the version: the button waits for it, else one would clash with oneself.
  document.addEventListener("submit", (event) => {
    if (event.target !== form) return;
    clearTimeout(timer);
    if (saving) {
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = event.submitter;
    } else {
      dirty = false;
      stopped = true;
    }
  }, true);
  addEventListener("beforeunload", (event) => {
    if (dirty) event.preventDefault();
  });
}

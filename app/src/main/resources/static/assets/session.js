// Warns before a worker's session ends. Only the server knows how long it lasts: other tabs count too.
const WARN_SECONDS = 120;
const FIRST_LOOK_SECONDS = 12 * 60;
let timer;

function later(seconds) {
  clearTimeout(timer);
  timer = setTimeout(look, Math.max(1, seconds) * 1000);
}

async function look() {
  let left;
  try {
    const answer = await fetch("/session/quiet/left", { cache: "no-store" });
    left = Number(await answer.text());
  } catch {
    later(30);
    return;
  }
  if (!(left > 0)) {
    location.assign("/sign-in?ended=true&to=" + encodeURIComponent(location.pathname));
  } else if (left > WARN_SECONDS) {
    close();
    later(left - WARN_SECONDS);
  } else {
    await warn();
    later(Math.min(left + 1, 15));
  }
}

function shown() {
  return document.querySelector("[data-session-warning]");
}

function close() {
  shown()?.remove();
}

async function warn() {
  if (shown()) {
    return;
  }
  const answer = await fetch("/session/quiet/warning", { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const dialog = document.importNode(page.querySelector("[data-session-warning]"), true);
  dialog.querySelector("form").addEventListener("submit", stay);
  document.body.append(dialog);
  dialog.showModal();
}

async function stay(event) {
  event.preventDefault();
  await fetch(event.target.action, { method: "POST", body: new URLSearchParams(new FormData(event.target)) });
  close();
  look();
}

if (document.querySelector("form[action='/sign-out']")) {
  later(FIRST_LOOK_SECONDS);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
}

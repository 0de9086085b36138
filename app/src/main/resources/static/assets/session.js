// Warns before a worker's session ends. Only the server knows how long it lasts: other tabs count too.
const WARN_SECONDS = 120;
const FIRST_LOOK_SECONDS = 12 * 60;
const out = document.querySelector("form[action='/sign-out']");
// Whose page it is, from its first moment.
const who = out?.dataset.worker;
let timer;

function later(seconds) {
  clearTimeout(timer);
  timer = setTimeout(look, Math.max(1, seconds) * 1000);
}

// How long the session lasts and whose it is. For the worker of this page its forms take up what they prove
// themselves with, which is another one after signing out in another tab.
async function asked() {
  const answer = await fetch("/session/quiet/left", { cache: "no-store" });
  const left = Number(await answer.text());
  const now = answer.headers.get("Lodestar-Worker") ?? undefined;
  const proof = answer.headers.get("Lodestar-Form");
  if (left > 0 && now === who && proof) {
    document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = proof; });
  }
  return { left, now };
}

async function look() {
  let left;
  let now;
  try {
    ({ left, now } = await asked());
  } catch {
    later(30);
    return;
  }
  if (!(left > 0) || now !== who) {
    if (written()) await hide();
    else if (left > 0) location.assign("/work");
    else location.assign("/sign-in?ended=true&to=" + encodeURIComponent(location.pathname));
  } else if (left > WARN_SECONDS) {
    close();
    later(left - WARN_SECONDS);
  } else {
    await warn();
    later(Math.min(left + 1, 15));
  }
}

// Whether somebody wrote in a form of this page that is not sent by itself.
function written() {
  return [...document.querySelectorAll("form[data-guard]")].some((form) =>
    [...form.elements].some((field) =>
      field.type === "radio" || field.type === "checkbox" ? field.checked !== field.defaultChecked
        : field.tagName === "SELECT" ? [...field.options].some((each) => each.selected !== each.defaultSelected)
          : field.type !== "hidden" && field.value !== field.defaultValue));
}

// What was written stays in the page, and nobody reads it until the same worker has signed in again.
async function hide() {
  if (document.querySelector("[data-session-over]")) return;
  const answer = await fetch("/session/quiet/over", { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const curtain = document.importNode(page.querySelector("[data-session-over]"), true);
  close();
  const hidden = [...document.body.children].filter((each) => !each.hidden);
  hidden.forEach((each) => { each.hidden = true; each.style.display = "none"; });
  document.body.append(curtain);
  curtain.focus();
  curtain.querySelector("[data-session-back]").addEventListener("click", async () => {
    const still = curtain.querySelector("[data-session-still]");
    const { left, now } = await asked().catch(() => ({ left: 0, now: undefined }));
    if (!(left > 0) || now === undefined) {
      still.hidden = false;
    } else if (who !== now) {
      dispatchEvent(new Event("lodestar:leaving"));
      location.assign("/work");
    } else {
      curtain.remove();
      hidden.forEach((each) => { each.hidden = false; each.style.display = ""; });
      look();
    }
  });
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

if (out) {
  later(FIRST_LOOK_SECONDS);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
}

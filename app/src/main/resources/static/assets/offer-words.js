// The patterns of the languages that a page was not handed, for the check of a job offer: one file, the same for everybody.
// It is asked for when somebody goes to the field, whatever is typed there, so that asking tells nothing of a text; and
// nothing here ever looks at one.
const home = document.querySelector("[data-offer]");
let asked = false;

async function ask() {
  if (asked) return;
  asked = true;
  let detail = null;
  try {
    const answer = await fetch(home.dataset.words, { credentials: "omit", redirect: "error", signal: AbortSignal.timeout(60000) });
    if (answer.ok) detail = await answer.json();
  } catch {
    // Far from a signal. The page reads its own language and English, and asks once more at the next touch.
  }
  asked = detail !== null;
  home.dispatchEvent(new CustomEvent("lodestar:words", { detail }));
}

for (const touch of ["focusin", "click"]) home?.querySelector("[data-offer-try]").addEventListener(touch, ask, true);

// Says in time that what was typed will be deleted, and keeps the visit open when asked to.
const box = document.querySelector("[data-idle]");
const minute = 60 * 1000;
let warn;
let end;

function wait() {
  clearTimeout(warn);
  clearTimeout(end);
  box.hidden = true;
  warn = setTimeout(() => { box.hidden = false; }, 17 * minute);
  end = setTimeout(() => {
    for (const field of document.querySelectorAll("textarea, input[type='text']")) field.value = "";
    location.replace(box.dataset.idleEnded);
  }, 20 * minute);
}

if (box) {
  wait();
  box.querySelector("[data-idle-stay]").addEventListener("click", async () => {
    const answer = await fetch(box.dataset.idle, { credentials: "same-origin", cache: "no-store" });
    if (answer.redirected) location.replace(box.dataset.idleEnded);
    else wait();
  });
}

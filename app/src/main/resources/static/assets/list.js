// Moves through a list by keys: j and k go down and up, x ticks, o opens. All of it works without.
const list = document.querySelector("[data-keys]");
const rows = list ? [...list.querySelectorAll("tbody tr")] : [];
let at = -1;

function go(to) {
  rows[at]?.classList.remove("lode-row--here");
  at = Math.min(Math.max(to, 0), rows.length - 1);
  rows[at].classList.add("lode-row--here");
  rows[at].querySelector("a").focus();
}

function typing(target) {
  return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
}

addEventListener("keydown", (event) => {
  if (rows.length === 0 || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  if (here >= 0) at = here;
  if (event.key === "j") go(at + 1);
  else if (event.key === "k") go(at - 1);
  else if (event.key === "x" && at >= 0) rows[at].querySelector("input[type=checkbox]")?.click();
  else if (event.key === "o" && at >= 0) rows[at].querySelector("a").click();
  else return;
  event.preventDefault();
});

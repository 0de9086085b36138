// The command box: pages and actions are found here; whatever else is typed goes to the search page in the body.
const link = document.querySelector("[data-find]");
let box;
let known;

addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    open();
  }
});
link.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open();
});

async function open() {
  if (box?.open || document.querySelector("[data-session-over]")) return;
  try {
    known ??= await (await fetch(link.dataset.find, { cache: "no-store" })).json();
  } catch {
    location.assign(link.href);
    return;
  }
  box ??= build();
  box.querySelector("input[name=q]").value = "";
  list();
  box.showModal();
}

function piece(name, attributes, ...held) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...held);
  return made;
}

function build() {
  const proof = document.querySelector("form[action='/sign-out'] input[type=hidden]");
  const field = piece("input", {
    class: "govuk-input", id: "find-q", name: "q", type: "text", role: "combobox", maxlength: "120", autocomplete: "off",
    spellcheck: "false", "aria-expanded": "true", "aria-controls": "find-list", "aria-autocomplete": "list", autofocus: "" });
  const made = piece("dialog", { class: "lode-command", "aria-labelledby": "find-label" },
    piece("form", { action: link.getAttribute("href"), method: "post", autocomplete: "off" },
      proof.cloneNode(),
      piece("label", { class: "govuk-label", id: "find-label", for: "find-q" }, known.label),
      field),
    piece("ul", { id: "find-list", role: "listbox", "aria-label": known.found }));
  field.addEventListener("input", list);
  field.addEventListener("keydown", key);
  made.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    go(chosen());
  });
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
    else if (event.target.closest("[role=option]")) go(event.target.closest("[role=option]"));
  });
  document.body.append(made);
  return made;
}

// Each word that is typed begins a word of the page's name, its area or what else it is called.
function list() {
  const typed = box.querySelector("input[name=q]").value;
  const wanted = parts(typed);
  const rank = (each) => each.label.toLowerCase().startsWith(typed.trim().toLowerCase()) ? 0 : holds(each.label, wanted) ? 1 : 2;
  const found = known.pages
    .filter((each) => holds([each.label, each.area, each.words].join(" "), wanted))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, 8)
    .map((each) => option(each.label, each.area, each.href));
  if (wanted.length > 0) found.push(option(known.search + " " + typed.trim(), known.searched, ""));
  box.querySelector("ul").replaceChildren(...found);
  found.forEach((each, at) => { each.id = "find-" + at; });
  choose(found[0]);
}

// Words that people type without meaning anything by them; Destination knows the same.
const LITTLE = new Set(["a", "an", "the", "to", "of", "for", "in", "my", "our", "how", "do", "i", "is"]);

function holds(text, typed) {
  const has = parts(text);
  const meant = typed.filter((word) => !LITTLE.has(word));
  const begins = (part, word) => part.startsWith(word) || (word.length >= 4 && word.endsWith("s") && word === part + "s");
  return (meant.length > 0 ? meant : typed).every((word) => has.some((part) => begins(part, word)));
}

function parts(text) {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
}

function option(label, about, href) {
  return piece("li", { role: "option", "data-to": href }, label, piece("small", {}, about));
}

function chosen() {
  return box.querySelector("[aria-selected=true]");
}

function choose(wanted) {
  const field = box.querySelector("input[name=q]");
  for (const each of box.querySelectorAll("[role=option]")) each.setAttribute("aria-selected", String(each === wanted));
  if (wanted) {
    field.setAttribute("aria-activedescendant", wanted.id);
    wanted.scrollIntoView({ block: "nearest" });
  } else {
    field.removeAttribute("aria-activedescendant");
  }
}

function key(event) {
  const all = [...box.querySelectorAll("[role=option]")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && all.length > 0) {
    event.preventDefault();
    choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
  }
}

function go(wanted) {
  if (!wanted) return;
  if (wanted.dataset.to) location.assign(wanted.dataset.to);
  else box.querySelector("form").submit();
}

// Sends files one after the other, in pieces, and goes on where it was after a lost connection.
// Takes place and device out of photos first, by drawing them anew. Without this script the form sends them.
const form = document.querySelector("form[data-csrf]");
const TRIES = 8;
const REDRAWN = ["image/jpeg", "image/png", "image/webp"];
const PASSING = ["BROKEN", "BUSY", "TOO_SLOW"];
const LATER = [429, 503];
const LONGEST_WAIT = 300000;
const AS_THEY_ARE = ["image/gif", "image/svg+xml"];
let queue = Promise.resolve();
let going = 0;

const say = (code, name) => form.querySelector(`[data-say="${code}"]`).textContent.replace("%", () => name);
const backoff = (failed) => Math.min(500 * 2 ** failed, 15000);
const rest = (ms, signal) => new Promise((done, fail) => {
  const timer = setTimeout(done, ms);
  signal.addEventListener("abort", () => { clearTimeout(timer); fail(signal.reason); }, { once: true });
});

async function ask(line, path, method, body, piece = {}) {
  const address = new URL(form.dataset.files, location.href);
  address.pathname += path;
  for (const [key, value] of Object.entries(piece)) address.searchParams.set(key, value);
  const answer = await fetch(address, {
    method, body, credentials: "same-origin", cache: "no-store", signal: line.stop.signal,
    headers: { "X-XSRF-TOKEN": form.dataset.csrf, ...(method === "PUT" ? { "Content-Type": "application/octet-stream" } : {}) },
  });
  if (answer.redirected) location.replace(answer.url);
  return answer;
}

/** A photo drawn anew holds its pixels and nothing else. */
async function redrawn(file) {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d").drawImage(picture, 0, 0);
  picture.close();
  const type = REDRAWN.includes(file.type) ? file.type : "image/jpeg";
  const blob = await new Promise((done) => canvas.toBlob(done, type, 0.9));
  if (!blob) throw new Error("not drawn");
  const name = blob.type === file.type ? file.name : file.name.replace(/\.[^.]*$/, "") + "." + blob.type.slice(6);
  return new File([blob], name, { type: blob.type });
}

class Line {
  constructor(name) {
    this.name = name;
    this.item = document.createElement("li");
    this.item.className = "lode-files__file";
    this.words = document.createElement("span");
    this.words.className = "lode-files__name";
    this.words.setAttribute("role", "status");
    this.bar = document.createElement("progress");
    this.bar.className = "lode-files__bar";
    this.bar.max = 100;
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", name);
    this.stop = new AbortController();
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "govuk-button govuk-button--secondary lode-files__remove";
    this.item.append(this.words, this.bar, this.button);
    form.querySelector("[data-files-going]").append(this.item);
    this.tell("waiting");
    this.act("stop", () => this.stop.abort());
  }

  tell(code) { this.words.textContent = say(code, this.name); }

  act(code, deed) {
    this.button.textContent = say(code, this.name);
    this.button.setAttribute("aria-label", `${this.button.textContent} ${this.name}`);
    this.button.onclick = deed;
  }

  wrong(code) {
    this.words.textContent = say(code, this.name);
    this.words.className = "govuk-error-message lode-files__name";
    this.bar.remove();
    this.button.remove();
  }
}

class Refused extends Error {
  constructor(code) { super(code); this.code = code; }
}

/** There is no place now; we come again when we were told to. */
class Later extends Error {
  constructor(status, wait) { super(String(status)); this.wait = wait; }
}

/** Milliseconds until we may come again, from seconds or a date; nothing where it is not told. */
function told(answer) {
  const after = answer.headers.get("Retry-After");
  if (!after) return undefined;
  const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}

async function read(answer) {
  if (answer.ok) return answer.json();
  const why = (await answer.json().catch(() => ({}))).why;
  if (why && !PASSING.includes(why)) throw new Refused("why." + why);
  const wait = LATER.includes(answer.status) ? told(answer) : undefined;
  if (wait > LONGEST_WAIT) throw new Refused("why.BUSY");
  throw wait === undefined ? new Error(String(answer.status)) : new Later(answer.status, wait);
}

/** Rests as long as we were told to, else a little longer each time; gives up at the end. */
async function patience(line, error, failed) {
  if (error instanceof Refused || error.name === "AbortError" || failed > TRIES) throw error;
  line.tell(error instanceof Later ? "later" : "again");
  await rest(error.wait ?? backoff(failed), line.stop.signal);
}

/** One question that may be asked again. */
async function patiently(line, deed) {
  for (let failed = 1; ; failed++) {
    try { return await read(await deed()); } catch (error) { await patience(line, error, failed); }
  }
}

async function pieces(line, file, id, begun) {
  const size = Number(form.dataset.piece);
  let from = 0;
  let failed = begun ? 1 : 0;
  while (from < file.size) {
    try {
      line.stop.signal.throwIfAborted();
      line.tell(failed ? "again" : "sending");
      const answer = failed
        ? await ask(line, "/piece", "GET", undefined, { file: id })
        : await ask(line, "/piece", "PUT", file.slice(from, from + size), { file: id, from });
      from = (await read(answer)).received;
      failed = 0;
      line.bar.value = Math.round((from * 100) / file.size);
    } catch (error) {
      await patience(line, error, ++failed);
    }
  }
}

/** The photo without place and device, where the person wants that; other files as they are. */
async function prepared(line, chosen) {
  const photo = chosen.type.startsWith("image/") && !AS_THEY_ARE.includes(chosen.type);
  if (!photo || !form.querySelector("#strip").checked) return chosen;
  line.tell("preparing");
  try { return await redrawn(chosen); } catch { throw new Refused("notStripped"); }
}

async function send(line, chosen) {
  const file = await prepared(line, chosen);
  if (file.size === 0) throw new Refused("why.EMPTY");
  if (file.size > Number(form.dataset.largest)) throw new Refused("why.TOO_LARGE");
  const fields = new URLSearchParams({ name: file.name, size: file.size, type: file.type });
  const begun = Boolean(line.id);
  if (!begun) line.id = (await patiently(line, () => ask(line, "/begin", "POST", fields))).file;
  await pieces(line, file, line.id, begun);
  await patiently(line, () => ask(line, "/finish", "POST", new URLSearchParams({ file: line.id })));
}

async function take(line, file) {
  try {
    line.stop.signal.throwIfAborted();
    await send(line, file);
    await held();
    line.tell("added");
    line.bar.remove();
    line.button.remove();
  } catch (error) {
    if (error.name === "AbortError") line.item.remove();
    else if (error instanceof Refused) line.wrong(error.code);
    else {
      line.tell("why.BROKEN");
      line.act("retry", () => { line.act("stop", () => line.stop.abort()); enqueue(line, file); });
    }
  } finally {
    finished();
  }
}

function finished() {
  if (--going === 0) form.querySelector("[data-files-busy]").hidden = true;
}

function enqueue(line, file) {
  going++;
  queue = queue.then(() => take(line, file));
}

/** A form that sends the files itself gets the photos that were drawn anew. */
async function exchange(input) {
  going++;
  const files = new DataTransfer();
  for (const chosen of [...input.files]) {
    const line = new Line(chosen.name);
    try {
      files.items.add(await prepared(line, chosen));
      line.item.remove();
    } catch (error) { line.wrong(error.code); }
  }
  input.files = files.files;
  finished();
}

/** The list as the server has it. */
async function held() {
  const answer = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-files-held]");
  if (fresh) document.querySelector("[data-files-held]").replaceChildren(...fresh.childNodes);
}

/** Taking a file out leads to another page: what was typed beside it goes along and comes back. */
function keepWords(event) {
  const words = form.querySelector("textarea");
  if (!words || !event.target.closest("[data-files-held]")) return;
  const kept = document.createElement("input");
  kept.type = "hidden";
  kept.name = words.name;
  kept.value = words.value;
  event.target.append(kept);
}

if (form) {
  document.addEventListener("submit", keepWords, true);
  form.querySelector("[data-files-strip]").hidden = false;
  form.querySelector("[data-files-add]")?.remove();
  for (const input of form.querySelectorAll("input[type=file]")) {
    input.addEventListener("change", () => {
      if (!form.dataset.files) { exchange(input); return; }
      for (const file of input.files) enqueue(new Line(file.name), file);
      input.value = "";
    });
  }
  form.addEventListener("submit", (event) => {
    if (going === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    form.querySelector("[data-files-busy]").hidden = false;
  }, true);
}

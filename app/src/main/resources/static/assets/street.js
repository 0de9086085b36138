// The short log through a time without a signal. What is typed is locked with a key that this phone cannot open:
// it has the public half only, and the server opens a draft for the worker who wrote it, for some hours.
const LOCK = "lock";
const form = document.querySelector("form[data-field]");
const status = document.querySelector("[data-field-kept]");
const sent = document.querySelector("[data-field-sent]");
const live = form?.dataset.field === "live";
let busy = false;
let typed = false;

// The store: one lock (its public half) and locked drafts, each under the identifier of its log.
function store() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("street", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("kept");
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function within(mode, work) {
  const opened = await store();
  try {
    return await new Promise((resolve, reject) => {
      const asked = work(opened.transaction("kept", mode).objectStore("kept"));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } finally {
    opened.close();
  }
}

const read = (name) => within("readonly", (kept) => kept.get(name));
const write = (name, value) => within("readwrite", (kept) => kept.put(value, name));
const remove = (name) => within("readwrite", (kept) => kept.delete(name));

async function drafts() {
  const all = await within("readonly", (kept) => kept.getAll());
  return all.filter((each) => each.body);
}

async function wipe() {
  indexedDB.deleteDatabase("street");
  for (const name of await caches.keys()) if (name.startsWith("street")) await caches.delete(name);
  for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) await worker.unregister();
}

const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));

function say(words, value) {
  status.textContent = words.replace("%", value ?? "");
  status.hidden = false;
}

// One after the other: a slow quiet keep must not write over the one that says "send".
let keeping = Promise.resolve();
function keep(send) {
  const done = keeping.then(() => lockUp(send));
  keeping = done.catch(() => {});
  return done;
}

// A key that the server's other half alone derives again, and with it what it needs for that.
async function wrapping(open) {
  const p256 = { name: "ECDH", namedCurve: "P-256" };
  const half = await crypto.subtle.importKey("spki", bytes(open), p256, false, []);
  const own = await crypto.subtle.generateKey(p256, false, ["deriveBits"]);
  const ownHalf = new Uint8Array(await crypto.subtle.exportKey("spki", own.publicKey));
  const agreed = await crypto.subtle.deriveBits({ name: "ECDH", public: half }, own.privateKey, 256);
  const base = await crypto.subtle.importKey("raw", agreed, "HKDF", false, ["deriveKey"]);
  const derived = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: ownHalf };
  const key = await crypto.subtle.deriveKey(derived, base, { name: "AES-GCM", length: 256 }, false, ["wrapKey"]);
  return { key, ownHalf };
}

// The wrapping key serves once, so that its nonce need not differ.
async function wrap(open, draftKey) {
  const { key, ownHalf } = await wrapping(open);
  const wrapped = await crypto.subtle.wrapKey("raw", draftKey, key, { name: "AES-GCM", iv: new Uint8Array(12) });
  return new Uint8Array([...ownHalf, ...new Uint8Array(wrapped)]);
}

// Locking: a key for this draft only, wrapped for the public half and forgotten at once.
async function lockUp(send) {
  const lock = await read(LOCK);
  if (!lock || lock.ends < Date.now()) {
    say(form.dataset.lost);
    return false;
  }
  const fields = [...new FormData(form)].filter(([name]) => name !== "_csrf" && name !== "form-showing");
  const clear = new TextEncoder().encode(JSON.stringify(fields));
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const id = form.elements.id.value;
  await write(id, {
    id,
    lock: lock.id,
    ends: lock.ends,
    until: lock.until,
    send,
    iv: text(iv),
    wrapped: text(await wrap(lock.open, key)),
    body: text(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, clear)),
  });
  say(form.dataset.kept, lock.until);
  return true;
}

const keepQuietly = () => keep(false).catch(() => say(form.dataset.unkept));

function post(address, fields) {
  const token = document.querySelector("main [name=_csrf]").value;
  const body = new URLSearchParams(fields);
  body.set("_csrf", token);
  return fetch(address, { method: "POST", body, redirect: "error" });
}

async function newLock() {
  const answer = await post("/street/key", {});
  if (answer.ok) {
    const lock = await answer.json();
    await write(LOCK, { ...lock, ends: Number(lock.ends) });
  }
}

// Opening: the server gives the key of a draft back, to its own worker while its time lasts.
async function opened(draft) {
  const answer = await post("/street/key/open", { lock: draft.lock, wrapped: draft.wrapped });
  if (!answer.ok) return undefined;
  const key = await crypto.subtle.importKey("raw", bytes((await answer.json()).key), "AES-GCM", false, ["decrypt"]);
  const clear = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(draft.iv) }, key, bytes(draft.body));
  return JSON.parse(new TextDecoder().decode(clear));
}

async function forgetWhatEnded() {
  const over = (await drafts()).filter((draft) => draft.ends < Date.now());
  for (const draft of over) await remove(draft.id);
  if (over.length > 0 && form) say(form.dataset.ended);
}

async function restore() {
  for (const draft of await drafts()) {
    const fields = await opened(draft);
    if (!fields) {
      say(form.dataset.others);
      continue;
    }
    fill(fields);
    if (draft.send) {
      say(form.dataset.sending);
      busy = true;
      form.submit();
    } else {
      typed = true;
      await remove(draft.id);
    }
    return;
  }
}

function fill(fields) {
  for (const field of form.querySelectorAll("[type=checkbox], [type=radio]")) field.checked = false;
  for (const [name, value] of fields) {
    for (const field of form.querySelectorAll(`[name="${name}"]`)) {
      if (field.type === "checkbox" || field.type === "radio") field.checked ||= field.value === value;
      else field.value = value;
    }
  }
}

// The server's own answer says whether there is signal, and whether somebody is signed in.
async function signal() {
  try {
    const answer = await fetch("/session/quiet/left", { cache: "no-store", signal: AbortSignal.timeout(8000) });
    return Number(await answer.text()) > 0 ? "in" : "out";
  } catch {
    return "none";
  }
}

function whole() {
  const given = new FormData(form);
  return given.get("what") && given.get("age") && given.get("place").trim();
}

async function send(event) {
  event.preventDefault();
  if (busy) return;
  busy = true;
  form.elements.written.value = String(Math.floor(Date.now() / 1000));
  const kept = await keep(true).catch(() => false);
  const now = await signal();
  if (live && now === "in") {
    form.submit();
    return;
  }
  busy = false;
  if (!kept) say(form.dataset.unkept);
  else if (!whole()) {
    await keep(false);
    say(form.dataset.missing);
  } else if (now === "none") {
    next();
    // The signal may have come back while it was looked for.
    if (navigator.onLine) again().catch(() => {});
  } else location.replace("/street/log");
}

// The phone is free for the next log while this one waits.
function next() {
  form.reset();
  form.elements.id.value = crypto.randomUUID();
  typed = false;
  scrollTo(0, 0);
  status.tabIndex = -1;
  status.focus();
}

async function again() {
  if (busy || !(await drafts()).some((draft) => draft.send) || (await signal()) === "none") return;
  if (typed) await keepQuietly();
  location.replace("/street/log");
}

function watch() {
  let timer;
  form.addEventListener("submit", send);
  form.addEventListener("input", () => {
    typed = true;
    clearTimeout(timer);
    if (!live || !navigator.onLine) timer = setTimeout(() => { if (typed && !busy) keepQuietly(); }, 700);
  });
  addEventListener("offline", () => { if (typed && !busy) keepQuietly(); });
  addEventListener("online", () => again().catch(() => {}));
  // A browser does not always tell that the signal is back. Only while a log waits does this ask anybody.
  setInterval(() => again().catch(() => {}), 10000);
}

// Only after a tap, and rounded to about a hundred metres.
function position() {
  const line = form.querySelector("[data-field-position]");
  if (!navigator.geolocation) return;
  line.hidden = false;
  line.querySelector("button").addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const near = form.dataset.near.replace("%", `${coords.latitude.toFixed(3)}, ${coords.longitude.toFixed(3)}`);
        const place = form.elements.place;
        place.value = place.value ? `${place.value}. ${near}` : near;
        typed = true;
      },
      () => { line.querySelector("[role=status]").textContent = form.dataset.nowhere; },
      { maximumAge: 60000, timeout: 15000 },
    );
  });
}

async function begin() {
  watch();
  position();
  await forgetWhatEnded();
  if (!live) {
    form.elements.id.value = crypto.randomUUID();
    const [first] = await drafts();
    if (first) say(form.dataset.kept, first.until);
    await again();
  } else if (document.querySelector("[data-error-summary]")) {
    // What waited is on the page now, with what is to be put right.
    await remove(form.elements.id.value);
    typed = true;
    await newLock();
  } else {
    await restore();
    await newLock();
    await navigator.serviceWorker?.register("/street/worker.js", { scope: "/street/" });
  }
}

// After one log was sent the others that waited follow, without leaving the page.
async function finish() {
  await remove(sent.dataset.fieldSent);
  await forgetWhatEnded();
  for (const draft of (await drafts()).filter((each) => each.send)) {
    const fields = await opened(draft);
    const answer = fields && (await post("/street/log", fields));
    const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
    if (page && page.querySelector("[data-field-sent]")?.dataset.fieldSent === draft.id) await remove(draft.id);
  }
}

for (const out of document.querySelectorAll("form[action='/sign-out']")) out.addEventListener("submit", wipe);
addEventListener("lodestar:leaving", wipe);
if (window.indexedDB && window.crypto?.subtle) {
  if (form) begin().catch(() => say(form.dataset.unkept));
  if (sent) finish().catch(() => {});
}

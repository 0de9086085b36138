// A job offer is looked through here, in the browser: nothing that is typed is sent or kept. What is looked for stands
// in the page as data, for its own language and English; for the others it comes by offer-words.js, which knows no text.
// Each expression reads a text once from left to right; none can run away on a long one.
const WORDS = /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{Cf}'’ʼ`]+|[£€]|[.!?…።፧؟۔]+|[,;:،؛፣፤–—()]|\n/gu;
const GAP = 5;
// One word of five must be known, and one of four that are may be of another language.
const KNOWN = 5;
// One of three, as long as the patterns of other languages are not there.
const KNOWN_ALONE = 3;
const STRANGE = 4;
// How long an answer waits for the other languages where the line is slow, in milliseconds.
const PATIENCE = 6000;

// Every word of a text as it is compared: no accents, no capitals, with its place, sentence, line and part between commas.
function words(text) {
  const found = [];
  let sentence = 0;
  let line = 0;
  let part = 0;
  for (const each of text.matchAll(WORDS)) {
    if (",;:،؛፣፤–—()".includes(each[0])) part++;
    else if (each[0] === "\n") line++;
    else if (".!?…።፧؟۔".includes(each[0][0])) {
      // The points within an address of the web end no sentence.
      if ((text[each.index + each[0].length] ?? " ").trim() === "") { sentence++; line++; }
    } else {
      const word = plain(each[0]);
      if (word) found.push({ word, sentence, line, part, from: each.index, to: each.index + each[0].length });
    }
  }
  found.places = new Map();
  found.forEach(({ word }, at) => {
    if (!found.places.has(word)) found.places.set(word, []);
    found.places.get(word).push(at);
  });
  return found;
}

function plain(word) {
  return word.normalize("NFKD").replace(/[\p{M}\p{Cf}'’ʼ`]/gu, "").toLowerCase().replace(/ł/g, "l").replace(/đ/g, "d")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.codePointAt(0) & 15));
}

// A pattern becomes steps, a step its words; "*" any ending, "/" either, ".." a gap, "?" may be missing, "0" any number, never first.
function steps(pattern) {
  let gap = false;
  const made = [];
  for (const part of pattern.split(" ")) {
    if (part === "..") { gap = true; continue; }
    const optional = part.endsWith("?");
    made.push({ any: set((optional ? part.slice(0, -1) : part).split("/")), gap, optional });
    gap = false;
  }
  return made;
}

function set(all) {
  const whole = new Set();
  const begun = [];
  for (const each of all) {
    if (each.endsWith("*")) begun.push(plain(each.slice(0, -1)));
    else whole.add(plain(each));
  }
  const known = new Map();
  const has = (word) => {
    if (!known.has(word)) {
      const number = whole.has("0") && /^\d/.test(word);
      known.set(word, number || whole.has(word) || begun.some((start) => word.startsWith(start)));
    }
    return known.get(word);
  };
  return { has, whole, begun };
}

// Where the steps end that begin at a word; -1 where they do not.
function end(all, made, at, step) {
  if (step === made.length) return at - 1;
  const last = Math.min(all.length - 1, at + (made[step].gap ? GAP : 0));
  for (let here = at; here <= last && all[here].sentence === all[at - 1].sentence; here++) {
    if (made[step].any.has(all[here].word)) {
      const found = end(all, made, here + 1, step + 1);
      if (found >= 0) return found;
    }
  }
  return made[step].optional ? end(all, made, at, step + 1) : -1;
}

// All places of many patterns, each found by its first word and never tried where that does not stand.
function places(all, patterns) {
  const whole = new Map();
  const begun = new Map();
  const put = (map, key, made) => map.set(key, [...map.get(key) ?? [], made]);
  for (const pattern of typeof patterns === "string" ? patterns.split(";").filter(Boolean) : patterns) {
    const made = steps(pattern);
    for (const word of made[0].any.whole) put(whole, word, made);
    for (const start of made[0].any.begun) put(begun, start.slice(0, 3), made);
  }
  const found = [];
  for (const [word, ats] of all.places) {
    for (const made of [...whole.get(word) ?? [], ...begun.get(word.slice(0, 3)) ?? []]) {
      if (!made[0].any.has(word)) continue;
      for (const at of ats) {
        const to = end(all, made, at + 1, 1);
        if (to >= 0) found.push([at, to]);
      }
    }
  }
  return found.sort(([one], [other]) => one - other);
}

function between(all, from, to, wanted) {
  return all.slice(Math.max(0, from), to).some(({ word }) => wanted.has(word));
}

// One of these stands among the words that were found or right behind them, in the same sentence.
function beside(all, from, to, wanted) {
  const behind = all[to + 1]?.sentence === all[to].sentence ? 2 : 1;
  return between(all, from, to + behind, wanted);
}

// "We never ask for a fee" is no sign; "no problem, you pay a fee" and "if you do not pay the fee" are. A no ends with its
// part of a sentence ("no papers, pay first"), but where it goes through a list ("no agency fee, no joining fee or deposit").
function denied(all, at, no, language, begins) {
  for (let here = at - 1; here >= Math.max(0, at - no.reach) && all[here].line === all[at].line; here--) {
    if (no.stops.has(all[here].word)) return false;
    if (no.words[language].has(all[here].word) && !no.unless.has(all[here + 1].word)) {
      const { part } = all[at];
      if (all[here].part !== part && !begins.some((begin) => begin > here && begin < at && all[begin].part !== part)) return false;
      return !all.slice(Math.max(0, here - 4), here)
        .some(({ word, sentence }) => sentence === all[here].sentence && no.ifs.has(word));
    }
  }
  return false;
}

function denials({ words: each, unless, stops, ifs, reach }) {
  const inLanguages = Object.entries(each).map(([language, all]) => [language, set(all)]);
  return { words: Object.fromEntries(inLanguages), unless: set(unless), stops: set(stops), ifs: set(ifs), reach };
}

function match(all, sign, key, no) {
  const innocent = set(sign.innocent ?? []);
  // "You keep your passport": begins before the words that were found and reaches up to them or into them.
  const before = places(all, sign.innocentBefore ?? []);
  for (const [language, patterns] of Object.entries(sign[key] ?? {})) {
    const told = places(all, patterns);
    const begins = told.map(([from]) => from);
    const found = told.find(([from, to]) =>
      !beside(all, from, to, innocent) && !before.some(([at, up]) => at < from && up >= from - 1 && all[at].sentence === all[from].sentence)
      && !(sign.denied && denied(all, from, no, language, begins)));
    if (found) return found;
  }
  return undefined;
}

// "1,200" and "1.200" are twelve hundred, "9,50" and "9.50" nine and a half.
function number(word) {
  const parts = word.split(/[.,]/);
  const tail = parts.length > 1 && parts[parts.length - 1].length !== 3 ? parts.pop() : "0";
  return Number(parts.join("") + "." + tail);
}

// Sums of money with the time they are for, and the hours that stand beside them.
function sums(all, pay) {
  const units = ["hour", "day", "week", "month", "year"].map((name) => [name, set(pay[name])]);
  const [pound, euro, hours, days, span] = [pay.pound, pay.euro, pay.hours, pay.days, pay.span].map(set);
  const known = new Map();
  const unit = (at) => {
    const { word } = all[at];
    if (!known.has(word)) known.set(word, units.find(([, names]) => names.has(word))?.[0]);
    return known.get(word);
  };
  const digits = (at) => at >= 0 && at < all.length && /^\d/.test(all[at].word);
  const near = (at, far, sentence) => {
    for (let here = at; here < Math.min(all.length, at + far) && all[here].sentence === sentence; here++) {
      if (unit(here)) return unit(here);
    }
    return undefined;
  };
  const found = [];
  let perDay;
  let perWeek;
  let daysInWeek;
  all.forEach(({ word, sentence }, at) => {
    if (!digits(at)) return;
    const value = number(word);
    const next = all[at + 1]?.word ?? "";
    if (hours.has(next) || next === "h") {
      const per = near(at + 2, 3, sentence);
      if (per === "day") perDay ??= value;
      if (per === "week") perWeek ??= value;
    }
    if (days.has(next) && near(at + 2, 3, sentence) === "week") daysInWeek ??= value;
    const sides = [all[at - 1]?.word ?? "", next];
    if (!sides.some((each) => pound.has(each) || euro.has(each))) return;
    const thousand = next === "k" ? 1000 : 1;
    let per = near(at + 1, 5, sentence);
    let count = 1;
    for (let here = at + 1; here < at + 5 && here + 2 < all.length; here++) {
      if (span.has(all[here].word) && digits(here + 1) && hours.has(all[here + 2].word)) {
        per = "hour";
        count = number(all[here + 1].word) || 1;
      }
    }
    for (let here = at - 1; !per && here > at - 4 && here >= 0 && all[here].sentence === sentence; here--) per = unit(here);
    if (per === "hour" && value > 500) per = "year";
    if (per) found.push({ at, per, value: value * thousand / count, pounds: sides.some((each) => pound.has(each)) });
  });
  perWeek ??= perDay && perDay * (daysInWeek ?? pay.daysInWeek);
  return { found, perDay, perWeek };
}

// What one hour brings at most; nothing where the hours are not told.
function anHour({ per, value }, { perDay, perWeek }) {
  if (per === "hour") return value;
  if (per === "day") return perDay ? value / perDay : undefined;
  const weeks = { week: 1, month: 52 / 12, year: 52 }[per];
  return perWeek ? value / weeks / perWeek : undefined;
}

function paid(all, sign, look, told, hasWith) {
  const full = { perDay: look.pay.fullDay, perWeek: look.pay.fullWeek };
  const sum = told.found.find((each) => {
    if (sign.pay === "HIGH") return hasWith && each.value >= (look.pay.tooHigh[each.per] ?? Infinity);
    if (!each.pounds) return false;
    const hour = anHour(each, told);
    if (sign.pay === "LOW") return hour !== undefined && hour < look.lowest;
    return hour === undefined && anHour(each, full) < look.lowest;
  });
  return sum && [Math.max(0, sum.at - 1), Math.min(all.length - 1, sum.at + 3)];
}

// Whether a text is in a language that we can look in: its common words must be more than those of any other language,
// and few may be left that only another one has. Else "none found" would be said of words that nobody here understands.
// A language whose patterns did not come is one of the others.
function read(all, look) {
  const here = look.languages.filter(({ signs }) => signs);
  const others = [...look.others, ...look.languages.filter(({ signs }) => !signs)];
  const text = [...all.places].filter(([word]) => /\p{L}/u.test(word));
  const count = (which) => text.reduce((sum, [word, ats]) => which(word) ? sum + ats.length : sum, 0);
  const [most, ours] = here.map(({ tag, common }) => set([...common.split(" "), ...ofPatterns(look, tag)]))
    .map((known) => [count(known.has), known])
    .reduce((best, next) => next[0] > best[0] ? next : best);
  const least = here.length < look.languages.length ? KNOWN_ALONE : KNOWN;
  if (most === 0 || most * least < count(() => true)) return false;
  return others.every(({ common }) => {
    const known = set(common.split(" "));
    const strange = count((word) => known.has(word) && !ours.has(word));
    return count(known.has) < most && strange * STRANGE < most;
  });
}

// Whole words of the patterns of a language are words of it too.
function ofPatterns({ signs, now }, tag) {
  return [now, ...signs.flatMap((sign) => [sign.patterns, sign.with])]
    .flatMap((each) => each?.[tag] ?? [])
    .flatMap((patterns) => patterns.split(/[;/? ]+/))
    .filter((word) => /^\p{L}[^*]*$/u.test(word));
}

// Whether somebody tells of a job in which they are: they need another answer than one who may still say no.
function isNow(all, now) {
  return Object.values(now).some((patterns) => places(all, patterns).length > 0);
}

/**
 * The signs in a text, heaviest first, each with the words that led to it; whether we can read it at all, and whether it
 * tells of a job in which somebody is now.
 */
export function search(text, look) {
  const all = words(text);
  const found = [];
  const readable = read(all, look);
  const no = denials(look.no);
  const told = sums(all, look.pay);
  let held = false;
  for (const sign of [...look.signs].sort((one, other) => other.weight - one.weight)) {
    let place = match(all, sign, "patterns", no);
    if (sign.absent) place = !place && readable && all.length >= sign.least && [0, -1];
    else if (place && sign.notWith) {
      const other = look.signs.find(({ id }) => id === sign.notWith);
      if (match(all, other, "patterns", no)) place = undefined;
    }
    if (!place && sign.pay) place = paid(all, sign, look, told, !sign.with || match(all, sign, "with", no));
    if (place) {
      const [from, to] = place;
      held ||= sign.now === true;
      found.push({ id: sign.id, kind: sign.kind, words: to < from ? "" : text.slice(all[from].from, all[to].to).slice(0, 200) });
    }
  }
  return { found, readable, now: held || isNow(all, look.now) };
}

/**
 * Patterns come language by language, as what stands close packs small; they are looked for sign by sign. Those that a
 * page was not handed come later, as the rest.
 */
export function bySign(look, rest = {}) {
  const signs = new Map(look.signs.map((sign) => [sign.id, sign]));
  look.now ??= {};
  for (const language of look.languages) {
    if (!language.signs) Object.assign(language, rest[language.tag]);
    if (!language.signs) continue;
    look.now[language.tag] = language.now;
    for (const [id, parts] of Object.entries(language.signs)) {
      const sign = signs.get(id);
      for (const [part, line] of Object.entries(sign ? parts : {})) (sign[part] ??= {})[language.tag] = line;
    }
  }
  return look;
}

function begin(home) {
  const look = bySign(JSON.parse(home.dataset.look));
  const field = home.querySelector("textarea");
  const answer = home.querySelector("[data-offer-answer]");
  const list = answer.querySelector("[data-offer-found]");
  const show = (name, on) => { answer.querySelector(name).hidden = !on; };
  let whole = false;
  let presses = 0;
  const clear = () => {
    presses++;
    field.value = "";
    list.replaceChildren();
    answer.hidden = true;
  };
  const tell = () => {
    const { found, readable, now } = search(field.value, look);
    const signs = found.some(({ kind }) => kind === "SIGN");
    list.replaceChildren(...found.map(told));
    show("[data-offer-signs]", signs);
    show("[data-offer-present]", now);
    show("[data-offer-before]", !now);
    show("[data-offer-none]", readable && !signs);
    show("[data-offer-unread]", !readable);
    answer.hidden = false;
  };
  // Once they came, or did not: who is far from a signal need not wait a second time. What was told before is told anew.
  const others = new Promise((done) => home.addEventListener("lodestar:words", ({ detail }) => {
    if (detail) {
      bySign(look, detail);
      whole = true;
      home.dataset.offerWhole = "";
      if (!answer.hidden) tell();
    }
    done();
  }));

  home.querySelector("[data-offer-look]").addEventListener("click", async () => {
    if (field.value.trim() === "") {
      field.focus();
      return;
    }
    const press = ++presses;
    if (!whole) await Promise.race([others, new Promise((done) => setTimeout(done, PATIENCE))]);
    // It was cleared, or pressed once more.
    if (press !== presses) return;
    tell();
    answer.focus();
  });
  home.querySelector("[data-offer-clear]").addEventListener("click", () => {
    clear();
    field.focus();
  });
  addEventListener("pagehide", clear);
  home.querySelector("[data-offer-try]").hidden = false;
}

// A sign is told in the words that the page has for it, with the reader's own words below its name.
function told({ id, words: said }) {
  const from = document.getElementById("offer-" + id);
  const shown = document.createElement("li");
  shown.className = "lode-offer__sign";
  shown.dataset.sign = id;
  const name = document.createElement("h3");
  name.className = "govuk-heading-s";
  name.append(...from.querySelector("[data-offer-name]").cloneNode(true).childNodes);
  shown.append(name);
  if (said) {
    const quote = document.createElement("q");
    quote.dir = "auto";
    quote.textContent = said.replace(/\s+/g, " ");
    const line = document.createElement("p");
    line.className = "govuk-body";
    line.append(quote);
    shown.append(line);
  }
  shown.append(from.querySelector("[data-offer-more]").cloneNode(true));
  return shown;
}

const home = globalThis.document?.querySelector("[data-offer]");
if (home) begin(home);

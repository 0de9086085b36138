// Every page works without this; it only makes some things quicker or safer. What is imported here by its name is put
// in its place when this is given out: a public page loads one script.
import "./exit.js";
import "./forms.js";
import "./copy.js";
import "./idle.js";

// For workers alone. Far from a signal these are not there, and the page works.
if (document.querySelector("form[action='/sign-out']")) import("./session.js").catch(() => {});
if (document.querySelector("[data-find]")) import("./find.js").catch(() => {});

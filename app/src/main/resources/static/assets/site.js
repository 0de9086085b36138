// Every page works without this; it only makes some things quicker or safer.
import "./exit.js";
import "./forms.js";
import "./copy.js";
import "./session.js";

if (document.querySelector("[data-find]")) import("./find.js").catch(() => {}); // far from a signal it is a link

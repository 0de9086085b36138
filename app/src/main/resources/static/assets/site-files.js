// The one script of pages on which files are chosen.
import "./site.js";
import "./files.js";

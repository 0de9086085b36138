// The one script of the page on which a job offer is checked.
import "./site.js";
import "./offer.js";
import "./offer-words.js";

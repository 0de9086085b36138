package org.lodestar.cli;

/** What the commands are. */
final class Help {
  private Help() {}

  static String text() {
    return """
    route FACTS.json    the lawful route and the steps for one person; "-" reads standard input
    clock RG_TARGET --start DATE             reasonable-grounds target, from the receipt
    clock RECOVERY --start DATE [--cg DATE]  recovery period, from the positive decision
    clock RECONSIDERATION --start DATE       request for reconsideration, from the decision
    clock JUDICIAL_REVIEW --start DATE       asking a court, from the decision: at most
    clock TURNING_18 --born DATE             the eighteenth birthday
    clock WORKING_DAYS --start DATE --days N the working day that comes N working days later
    link --input A.csv,B.csv --out DIR       the same people in several lists (link help)
    estimate --table FILE.csv                how many are on no list (estimate help)
    protect --table T.csv --rules R.json --out P.csv  a table that gives nobody away (protect help)
    redact FILE         what in a text may tell who somebody is; "-" reads standard input
    help                this text

    Dates are written as 2026-11-24. Answers are one JSON object on standard output. When a
    command cannot be carried out, standard error says why and the exit code is 2.\
    """;
  }

  static String unknown(String command) {
    return "There is no command "
        + Shown.text(command)
        + "; the commands are route, clock, link, estimate, protect, redact, help.";
  }
}

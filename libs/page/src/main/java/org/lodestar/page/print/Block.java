package org.lodestar.page.print;

/** What stands on a sheet, one below the other. */
public sealed interface Block permits Passage, Code {
  /** Space below it, in points. */
  double after();
}

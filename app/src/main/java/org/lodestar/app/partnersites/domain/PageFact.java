package org.lodestar.app.partnersites.domain;

import java.time.YearMonth;
import org.lodestar.measures.Fact;

/**
 * What a page tells the ledger: once a month, whether it was right when it was looked at last in
 * that month. A fact of each night would count a page that is wrong for a day thirty times.
 */
public final class PageFact {
  /** That a page was looked at. */
  public static final String KIND = "page.checked";

  private PageFact() {}

  /** The fact of a page and a month. */
  public static Fact of(YearMonth month, boolean right) {
    return Fact.of(KIND, month).with("right", right ? "YES" : "NO");
  }
}

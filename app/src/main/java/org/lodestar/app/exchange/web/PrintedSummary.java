package org.lodestar.app.exchange.web;

import java.util.List;
import org.lodestar.app.casework.CaseSheet;

/**
 * A summary laid out for paper and for pasting.
 *
 * @param file our reference
 * @param record where it goes; empty where that is not known
 * @param sheets parts of the case, in words
 * @param done what was decided and done, by whom and when
 * @param open what is still to be done
 * @param made for what, by whom and when it was made
 */
public record PrintedSummary(
    String title,
    String file,
    String record,
    String person,
    List<CaseSheet> sheets,
    String doneTitle,
    List<String> done,
    String openTitle,
    List<String> open,
    String note,
    String made) {
  public PrintedSummary {
    sheets = List.copyOf(sheets);
    done = List.copyOf(done);
    open = List.copyOf(open);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "PrintedSummary";
  }
}

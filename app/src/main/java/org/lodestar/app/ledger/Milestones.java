package org.lodestar.app.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Slot: what was said or done for everybody on some days, in a sentence that a second person signed
 * off, to be seen beside figures of those months. Whoever tells it learns nothing of the figures,
 * and nobody is in it.
 */
public interface Milestones {
  /** Those whose first day lies in these months, and has come. */
  List<Milestone> between(YearMonth first, YearMonth last);

  /** One of them. */
  record Milestone(String sentence, LocalDate begins, LocalDate ends) {}
}

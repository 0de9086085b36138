package org.lodestar.app.ledger;

import java.time.YearMonth;
import java.util.List;

/**
 * Slot: from which months on what an indicator counts came about in another way, so that figures
 * before and after are not alike. Whoever tells it learns nothing of the figures, and nobody is in
 * it.
 */
public interface MethodBreaks {
  /** Those of an indicator, by its code; none where the room does not feed it. */
  List<MethodBreak> of(String indicator);

  /** One of them, with what is different. */
  record MethodBreak(YearMonth month, String words) {}
}

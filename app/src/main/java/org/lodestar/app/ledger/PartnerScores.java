package org.lodestar.app.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slot: how the web pages of each partner came out that should carry our words, for whoever writes
 * for boards. A partner is an organisation; nobody is in it.
 */
public interface PartnerScores {
  /** All partners that have such a page, by name. */
  List<PartnerScore> list();

  /**
   * One of them. A page of which nobody can say is neither right nor wrong.
   *
   * @param isNumberWrong whether somebody who trusts one of them may ring a wrong number
   * @param looked when one of them was looked at last; null where none was
   * @param paused whether nobody looks at them for now
   */
  record PartnerScore(
      String partner,
      int pages,
      int right,
      int wrong,
      boolean isNumberWrong,
      @Nullable LocalDate looked,
      boolean paused) {
    /** How many pages nobody can tell right or wrong. */
    public int unknown() {
      return pages - right - wrong;
    }
  }
}

package org.lodestar.app.requests.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lodestar.app.requests.Look;
import org.lodestar.app.site.Refused;
import org.lodestar.statute.WorkingDays;

/**
 * Who can have looked at an answer again, and when. The section 45 code of practice and regulation
 * 11 mean another person; whoever answered it looks only where the whole partnership has nobody
 * else, and sleeps on it. That somebody looked who has no account here is their word alone: they
 * say who, and no sooner.
 */
public final class ReviewRules {
  private ReviewRules() {}

  /**
   * Of whom whoever decides says one; nobody where that is clear.
   *
   * @param answered whether whoever decides had a part in the answer
   * @param known whether anybody knows who had
   * @param here whether somebody else here may look
   * @param elsewhere whether somebody of another organisation of the partnership may
   */
  public static List<Look> looks(boolean answered, boolean known, boolean here, boolean elsewhere) {
    if (known && (!answered || here)) {
      return List.of();
    }
    return Arrays.stream(Look.values())
        .filter(each -> each != Look.APART || !known)
        .filter(each -> each != Look.SAME || !here && !elsewhere)
        .toList();
  }

  /**
   * Insists that whoever answered it first lets a night go by, and says who looked elsewhere.
   *
   * @param who by which post somebody looked who has no account here; else empty
   * @throws Refused where they do not
   */
  public static void mayLook(Look look, String who, LocalDate asked, LocalDate on) {
    if (look.isElsewhere() && who.isBlank()) {
      throw Refused.at("who", "requests.step.who.missing");
    }
    if (look != Look.APART && on.isBefore(WorkingDays.unitedKingdom().plus(asked, 1))) {
      throw Refused.at("on", "requests.review.tooSoon");
    }
  }
}

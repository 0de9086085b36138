package org.lodestar.app.risks.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.site.Refused.Refusal;

/** When sectors and threats are looked at again. */
public final class WatchRules {
  /** Days within which a sector is looked at after a new signal. */
  public static final int DAYS_AFTER_A_SIGNAL = 30;

  private WatchRules() {}

  /** The review of a sector after a signal: brought forward, and never put off. */
  public static LocalDate afterSignal(@Nullable LocalDate review, LocalDate today) {
    LocalDate soon = today.plusDays(DAYS_AFTER_A_SIGNAL);
    return review == null || review.isAfter(soon) ? soon : review;
  }

  /** What is wrong with a decision: what is not closed is looked at again on a later day. */
  public static List<Refusal> check(
      ThreatDecision.Kind kind, @Nullable LocalDate review, LocalDate today) {
    List<Refusal> wrong = new ArrayList<>();
    if (review == null) {
      if (kind != ThreatDecision.Kind.CLOSE) {
        wrong.add(Refusal.of("review", "risks.threat.review.missing"));
      }
    } else if (!review.isAfter(today)) {
      wrong.add(Refusal.of("review", "risks.review.past"));
    }
    return wrong;
  }
}

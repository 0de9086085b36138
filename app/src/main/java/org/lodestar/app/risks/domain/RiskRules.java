package org.lodestar.app.risks.domain;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.site.Refused.Refusal;

/** What the scores of a risk must say: all that is wrong is told at once. */
public final class RiskRules {
  private RiskRules() {}

  /** What is wrong. Controls that leave more than there was without them need a reason. */
  public static List<Refusal> check(Scores scores) {
    List<Refusal> wrong = new ArrayList<>();
    boolean above = scores.residual().compareTo(scores.inherent()) > 0;
    if (above && scores.aboveWhy().isEmpty()) {
      wrong.add(Refusal.of("aboveWhy", "risks.risk.above"));
    }
    if (scores.target().compareTo(scores.residual()) > 0) {
      wrong.add(Refusal.of("targetLikelihood", "risks.risk.target.above"));
    }
    return wrong;
  }

  /** The same for a change: a score that changes says why. */
  public static List<Refusal> change(Scores before, Scores after, String why) {
    List<Refusal> wrong = new ArrayList<>(check(after));
    boolean moved =
        !before.inherent().equals(after.inherent())
            || !before.residual().equals(after.residual())
            || !before.target().equals(after.target());
    if (moved && why.isEmpty()) {
      wrong.add(Refusal.of("why", "risks.risk.why.missing"));
    }
    return wrong;
  }
}

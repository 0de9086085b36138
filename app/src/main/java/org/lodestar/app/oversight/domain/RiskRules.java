package org.lodestar.app.oversight.domain;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.oversight.PlanRefused.Refusal;
import org.lodestar.app.oversight.Scores;

/** What the scores of a risk must say: all that is wrong is told at once. */
public final class RiskRules {
  private RiskRules() {}

  /** What is wrong. Controls that leave more than there was without them need a reason. */
  public static List<Refusal> check(Scores scores) {
    List<Refusal> wrong = new ArrayList<>();
    boolean above = scores.residual().compareTo(scores.inherent()) > 0;
    if (above && scores.aboveWhy().isEmpty()) {
      wrong.add(Refusal.of("aboveWhy", "oversight.risk.above"));
    }
    if (scores.target().compareTo(scores.residual()) > 0) {
      wrong.add(Refusal.of("targetLikelihood", "oversight.risk.target.above"));
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
      wrong.add(Refusal.of("why", "oversight.risk.why.missing"));
    }
    return wrong;
  }
}

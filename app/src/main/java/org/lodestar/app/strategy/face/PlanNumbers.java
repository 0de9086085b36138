package org.lodestar.app.strategy.face;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.Judgement.Reason;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What the plan tells the ledger: of each action that falls due, once, whether it was done and
 * proven in time. It belongs to the month of its day, also where it was proven before.
 */
@Component
class PlanNumbers implements FactKinds {
  private static final String DUE = "action.due";
  private static final Set<Reason> TELLING = Set.of(Reason.PROVEN, Reason.OVERDUE);

  private final Facts facts;

  PlanNumbers(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(DUE);
  }

  /** An action stands otherwise than it did, since this day. */
  void stands(PlanAction action, Judgement now, LocalDate today, List<StandingChange> before) {
    LocalDate due = action.planned().span().due();
    boolean told = before.stream().anyMatch(each -> TELLING.contains(each.judgement().reason()));
    if (due != null && !told && TELLING.contains(now.reason())) {
      boolean onTime = now.reason() == Reason.PROVEN && !today.isAfter(due);
      facts.hear(Fact.of(DUE, YearMonth.from(due)).with("outcome", onTime ? "ON_TIME" : "LATE"));
    }
  }
}

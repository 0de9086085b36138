package org.lodestar.app.pathwayaudit.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.pathwayaudit.StepRate;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What this module tells the ledger: how often each step was as it should be, when an audit ends.
 */
@Component
public class AuditFacts implements FactKinds {
  private static final String JUDGED = "audit.judged";

  private final Facts facts;

  AuditFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(JUDGED);
  }

  /** The rates of an audit that was closed. */
  public void closed(List<StepRate> rates, YearMonth month) {
    for (StepRate rate : rates) {
      Fact judged = Fact.of(JUDGED, month).with("step", rate.step().replace('-', '_'));
      for (int at = 0; at < rate.judged(); at++) {
        facts.hear(judged.with("passed", at < rate.passed() ? "YES" : "NO"));
      }
    }
  }
}

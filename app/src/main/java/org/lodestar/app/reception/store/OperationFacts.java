package org.lodestar.app.reception.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What this module tells the ledger, once an operation is over: that it was held, and whether a
 * second person had approved by its day how people are received. Not where, nor whom it met.
 */
@Component
public class OperationFacts implements FactKinds {
  private static final String HELD = "operation.held";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Facts facts;

  OperationFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(HELD);
  }

  /** It took place. */
  public void held(ReceptionPlan plan) {
    Instant approved = plan.marks().approvedAt();
    boolean before = approved != null && !LocalDate.ofInstant(approved, LONDON).isAfter(plan.day());
    facts.hear(Fact.of(HELD, YearMonth.from(plan.day())).with("plan", before ? "YES" : "NO"));
  }
}

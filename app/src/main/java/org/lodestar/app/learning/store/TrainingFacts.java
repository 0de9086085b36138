package org.lodestar.app.learning.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What this room tells the ledger of how many have training in date: by level and month, and never
 * who or where.
 */
@Component
public class TrainingFacts implements FactKinds {
  private static final String VALID = "training.valid";
  private static final String LAPSED = "training.lapsed";

  private final Facts facts;

  TrainingFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(VALID, LAPSED);
  }

  /** One more person has training of a level. */
  public void valid(String tier, YearMonth month) {
    facts.hear(Fact.of(VALID, month).with("tier", tier));
  }

  /** Some have it no more. */
  public void lapsed(List<String> tiers, YearMonth month) {
    facts.hearAll(
        tiers.stream().sorted().map(tier -> Fact.of(LAPSED, month).with("tier", tier)).toList());
  }
}

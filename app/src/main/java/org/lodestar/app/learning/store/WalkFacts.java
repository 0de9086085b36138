package org.lodestar.app.learning.store;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lodestar.app.learning.domain.WalkDay;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** What this room tells the ledger: how much surer people are after a course. */
@Component
public class WalkFacts implements FactKinds {
  private final Facts facts;

  WalkFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(WalkDay.KIND);
  }

  /** Tells of some days at once, in an order that tells no day. */
  public void tell(List<WalkDay> days) {
    hear(days.stream().flatMap(each -> each.facts().stream()).toList());
  }

  /** Tells of people, in an order that tells nothing of when. */
  public void hear(List<Fact> told) {
    facts.hearAll(told.stream().sorted(Comparator.comparing(Fact::line)).toList());
  }
}

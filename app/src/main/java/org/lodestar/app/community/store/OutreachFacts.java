package org.lodestar.app.community.store;

import java.util.Set;
import org.lodestar.app.community.domain.CampaignFact;
import org.lodestar.app.community.domain.VisitFact;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What this module tells the ledger: that somebody went out, to whom, and how many they met; that a
 * campaign ran, and how many came.
 */
@Component
public class OutreachFacts implements FactKinds {
  private final Facts facts;

  OutreachFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(VisitFact.KIND, CampaignFact.RUN, CampaignFact.CLOSED);
  }

  /** Tells a visit, or of a campaign. */
  public void tell(Fact told) {
    facts.hear(told);
  }

  /** Takes back what was told. */
  public void takeBack(Fact told) {
    facts.hear(told.back());
  }
}

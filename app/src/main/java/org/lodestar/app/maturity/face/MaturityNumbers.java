package org.lodestar.app.maturity.face;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.maturity.MaturityDomain;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/**
 * What a round tells the ledger when it is closed: each level that a moderator found, under its
 * domain. It does not say whose it is, and what is not known is not told.
 */
@Component
class MaturityNumbers implements FactKinds {
  private static final String SCORED = "maturity.scored";

  private final Facts facts;

  MaturityNumbers(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(SCORED);
  }

  public void closed(MaturityView view, LocalDate today) {
    for (MaturityDomain domain : MaturityDomain.values()) {
      for (int level : view.level(domain).levels()) {
        facts.hear(
            Fact.of(SCORED, YearMonth.from(today))
                .with("domain", domain.name())
                .with("level", level));
      }
    }
  }
}

package org.lodestar.app.library.store;

import java.time.YearMonth;
import java.util.Set;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.library.domain.MessageUse;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** What this room tells the ledger: that sentences and translations came into use, or left it. */
@Component
public class MessageFacts implements FactKinds {
  private static final String PUBLISHED = "material.published";
  private static final String WITHDRAWN = "material.withdrawn";
  private static final String TRANSLATED = "translation.published";
  private static final String UNTRANSLATED = "translation.withdrawn";

  private final Facts facts;

  MessageFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(PUBLISHED, WITHDRAWN, TRANSLATED, UNTRANSLATED);
  }

  /** Tells how much more there is in use, or less, one fact for each. */
  public void tell(MessageUse more, YearMonth month) {
    tell(more.materials() > 0 ? PUBLISHED : WITHDRAWN, month, more.materials());
    tell(more.translations() > 0 ? TRANSLATED : UNTRANSLATED, month, more.translations());
  }

  private void tell(String kind, YearMonth month, int times) {
    for (int time = 0; time < Math.abs(times); time++) {
      facts.hear(Fact.of(kind, month));
    }
  }
}

package org.lodestar.app.support.store;

import java.util.Optional;
import java.util.Set;
import org.lodestar.app.casework.face.CaseFacts;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.support.Sheet;
import org.lodestar.app.support.domain.ReviewFacts;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** What this module tells the ledger. */
@Component
public class SupportFacts implements FactKinds {
  private final CaseFacts facts;

  SupportFacts(CaseFacts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ReviewFacts.KIND);
  }

  /**
   * A sheet is written, over another one or as the first. What was told of that is taken back,
   * which is not always what it says: whoever was in no count then may be in one now.
   *
   * @param before what the sheet before told
   * @return what this one tells
   */
  public Optional<Fact> written(Sheet sheet, Optional<Fact> before) {
    before.ifPresent(facts::takeBack);
    return ReviewFacts.of(sheet)
        .flatMap(fact -> facts.tell(sheet.caseFile(), sheet.person(), fact));
  }
}

package org.lodestar.app.support.store;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFacts;
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

  /** A sheet was written, over another one or as the first. */
  public void written(Sheet sheet, @Nullable Sheet before) {
    Optional<Fact> now = ReviewFacts.of(sheet);
    Optional<Fact> earlier = Optional.ofNullable(before).flatMap(ReviewFacts::of);
    if (now.isPresent() && earlier.isPresent()) {
      facts.correct(sheet.caseFile(), sheet.person(), earlier.get(), now.get());
    } else if (now.isPresent()) {
      facts.tell(sheet.caseFile(), sheet.person(), now.get());
    } else if (earlier.isPresent()) {
      facts.tell(sheet.caseFile(), sheet.person(), earlier.get().back());
    }
  }
}

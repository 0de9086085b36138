package org.lodestar.app.partnersites.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ledger.FactKinds;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.partnersites.Verdict;
import org.lodestar.app.partnersites.domain.PageFact;
import org.lodestar.app.partnersites.store.SitePageRows.Told;
import org.lodestar.measures.Fact;
import org.springframework.stereotype.Component;

/** What this room tells the ledger: of each page and month, whether it was right at the end. */
@Component
public class PageFacts implements FactKinds {
  private final Facts facts;

  PageFacts(Facts facts) {
    this.facts = facts;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(PageFact.KIND);
  }

  /** What is told after a look, where something else or nothing was told before. */
  public static @Nullable Told after(@Nullable Told before, Verdict verdict, LocalDate day) {
    return verdict == Verdict.UNKNOWN
        ? before
        : new Told(YearMonth.from(day).atDay(1), verdict == Verdict.RIGHT);
  }

  /** Tells it, in the place of what was told of the same month before. */
  public void tell(@Nullable Told before, @Nullable Told told) {
    if (told == null || told.equals(before)) {
      return;
    }
    if (before != null && before.month().equals(told.month())) {
      facts.hear(fact(before).back());
    }
    facts.hear(fact(told));
  }

  private static Fact fact(Told told) {
    return PageFact.of(YearMonth.from(told.month()), told.right());
  }
}

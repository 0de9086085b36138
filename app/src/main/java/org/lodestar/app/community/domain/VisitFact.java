package org.lodestar.app.community.domain;

import java.time.YearMonth;
import org.lodestar.app.community.Visit;
import org.lodestar.measures.Fact;

/** What a visit tells the ledger: that it was, for whom and in which languages, and how many. */
public final class VisitFact {
  /** That somebody went out. */
  public static final String KIND = "outreach.visited";

  private VisitFact() {}

  /** The fact of a visit; without an amount where nobody counted, which is never nought. */
  public static Fact of(Visit.Content visit) {
    Fact fact =
        Fact.of(KIND, YearMonth.from(visit.day()))
            .with("audience", visit.audience().name())
            .with("language", visit.languages().stream().map(Enum::name).toArray(String[]::new));
    Integer people = visit.people();
    return people == null ? fact : fact.with("people", people);
  }
}

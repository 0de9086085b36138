package org.lodestar.app.strategy.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Evidence.Kind;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;

/** What an indicator must be before it can show anything: there, over a period that is over. */
public final class ProofRules {
  private ProofRules() {}

  /** What is wrong with it. */
  public static List<Refusal> check(Shown shown, YearMonth running) {
    if (shown.kind() != Kind.MEASURE) {
      return List.of();
    }
    if (Measures.find(shown.title()).isEmpty()) {
      return List.of(new Refusal("measure", "strategy.measure.unknown", shown.title()));
    }
    Optional<Period> period = shown.period();
    if (period.isEmpty()) {
      return List.of(Refusal.of("month", "strategy.evidence.month.missing"));
    }
    return period.get().last().isBefore(running)
        ? List.of()
        : List.of(Refusal.of("month", "strategy.evidence.month.open"));
  }

  /** The period, as long as the indicator is looked at, in which a month lies. */
  public static Period period(Measure measure, YearMonth month) {
    return switch (measure.frequency()) {
      case MONTHLY -> Period.of(month);
      case QUARTERLY -> Period.quarterOf(month);
      case YEARLY -> Period.financialYearOf(month);
    };
  }
}

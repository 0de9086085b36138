package org.lodestar.app.figures.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.OutsideCount;
import org.lodestar.app.figures.OutsideCount.Said;
import org.lodestar.app.figures.OutsideCount.Stage;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.measures.Fact;

/** What may be typed of what others count, and what the ledger is told of it. */
public final class OutsideRules {
  /** So many months back one can still be typed for the first time. */
  public static final int MONTHS_BACK = 24;

  /** The day of the next month by which a month is asked for. */
  private static final int DAY = 15;

  private OutsideRules() {}

  /** Months that are over and not too long ago, the newest first. */
  public static List<YearMonth> months(YearMonth running) {
    return Stream.iterate(running.minusMonths(1), each -> each.minusMonths(1))
        .limit(MONTHS_BACK)
        .toList();
  }

  /**
   * Months that wait: each that is over since the first that was typed; where none was, the last
   * one. The oldest first.
   */
  public static List<YearMonth> waiting(Collection<YearMonth> typed, YearMonth running) {
    YearMonth last = running.minusMonths(1);
    YearMonth first = typed.isEmpty() ? last : Collections.min(typed);
    return months(running).reversed().stream()
        .filter(each -> !each.isBefore(first) && !typed.contains(each))
        .toList();
  }

  /** The day by which a month is asked for. */
  public static LocalDate due(YearMonth month) {
    return month.plusMonths(1).atDay(DAY);
  }

  /**
   * What is wrong with a count before it is kept.
   *
   * @param before as it stands; null where the month was not typed yet
   * @param why it is corrected; empty where it is not
   */
  public static List<Refusal> check(@Nullable OutsideCount before, Said said, String why) {
    List<Refusal> wrong = new ArrayList<>();
    for (Stage each : Stage.values()) {
      int count = said.count(each);
      if (count < 0 || count > OutsideCount.MOST) {
        wrong.add(Refusal.of(each.name().toLowerCase(Locale.ROOT), "figures.outside.wrong"));
      }
    }
    if (before != null && why.isBlank()) {
      wrong.add(Refusal.of("why", "figures.outside.why.missing"));
    }
    if (before != null && before.said().equals(said)) {
      wrong.add(Refusal.of("", "figures.outside.same"));
    }
    return wrong;
  }

  /**
   * What the ledger is told: as many nameless facts as were counted, or, of a correction, only what
   * it adds and what it takes back.
   *
   * @param before as it stood; null where the month was not typed yet
   */
  public static List<Fact> facts(YearMonth month, @Nullable Said before, Said after) {
    List<Fact> told = new ArrayList<>();
    for (Stage each : Stage.values()) {
      int more = after.count(each) - (before == null ? 0 : before.count(each));
      Fact one = Fact.of(each.kind(), month);
      told.addAll(Collections.nCopies(Math.abs(more), more < 0 ? one.back() : one));
    }
    return told;
  }
}

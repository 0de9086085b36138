package org.lodestar.app.concerns.face;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.domain.FigureCounts;
import org.lodestar.app.concerns.store.FigureRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.Threshold;
import org.lodestar.disclosure.small.Divisions;
import org.lodestar.disclosure.small.SmallNumbers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures about the concerns of a manager's own organisation: by month and channel, by month and
 * outcome, signs by group, and the time to the first triage. The tables are fixed and hold whole
 * months only, and counts in steps, so that nobody can ask twice and subtract; small ones, and
 * those from which one would follow, are kept back.
 */
@Component
@Transactional
public class Figures {
  /** Whole months that are shown. */
  public static final int MONTHS = 12;

  private static final SmallNumbers SMALL = SmallNumbers.usual();
  private static final SmallNumbers MIDDLE = new SmallNumbers(Threshold.MIDDLE.number());
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FigureRows rows;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Figures(FigureRows rows, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Which table. */
  public enum Topic {
    CHANNEL,
    OUTCOME,
    SIGNS,
    TRIAGE
  }

  /**
   * Hours from receipt to the first triage.
   *
   * @param hours middle and ninetieth percentile; empty where too few were triaged
   */
  public record Times(ShownCount triaged, Optional<MiddleAndMost> hours) {}

  /** Half were triaged within the first, nine of ten within the second. */
  public record MiddleAndMost(long middle, long most) {}

  /**
   * All figures, protected.
   *
   * @param months the oldest first; each list of rows is in this order
   */
  public record Overview(
      List<YearMonth> months,
      List<Channel> channels,
      List<List<ShownCount>> byChannel,
      List<List<ShownCount>> byOutcome,
      List<List<ShownCount>> bySigns,
      List<ShownCount> totals,
      List<Times> times) {
    public Overview {
      months = List.copyOf(months);
      channels = List.copyOf(channels);
      byChannel = List.copyOf(byChannel);
      byOutcome = List.copyOf(byOutcome);
      bySigns = List.copyOf(bySigns);
      totals = List.copyOf(totals);
      times = List.copyOf(times);
    }
  }

  /** The figures of the last twelve whole months. */
  public Overview look(Worker manager) {
    policy.require(manager, Action.MANAGE_QUEUE);
    audit.record(ConcernAudit.STATISTICS_VIEWED, ObjectRef.all("CONCERN"));
    return overview();
  }

  /** The same, to be taken away as a file. */
  public Overview export(Worker manager) {
    policy.require(manager, Action.MANAGE_QUEUE);
    audit.record(ConcernAudit.STATISTICS_EXPORTED, ObjectRef.all("CONCERN"));
    return overview();
  }

  private Overview overview() {
    YearMonth now = YearMonth.from(clock.instant().atZone(LONDON));
    List<YearMonth> months =
        Stream.iterate(now.minusMonths(MONTHS), month -> month.plusMonths(1))
            .limit(MONTHS)
            .toList();
    FigureCounts counts = rows.counts(months);
    List<Divisions> shown = shown(counts, months.size());
    return new Overview(
        months,
        counts.channels(),
        shown.stream().map(each -> inSteps(each.parts().get(0))).toList(),
        shown.stream().map(each -> inSteps(each.parts().get(1))).toList(),
        signs(counts, shown),
        shown.stream().map(each -> inSteps(each.total())).toList(),
        times(counts, shown));
  }

  /** By channel, by outcome and whether they were triaged, month by month. */
  private static List<Divisions> shown(FigureCounts counts, int months) {
    List<Divisions> shown = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      shown.add(
          SMALL.shown(
              List.of(
                  numbers(counts.byChannel()[month]),
                  numbers(counts.byOutcome()[month]),
                  triagedOrNot(counts, month))));
    }
    return shown;
  }

  private static List<Long> numbers(int... counts) {
    return Arrays.stream(counts).asLongStream().boxed().toList();
  }

  private static List<ShownCount> inSteps(List<ShownCount> counts) {
    return counts.stream().map(Figures::inSteps).toList();
  }

  private static ShownCount inSteps(ShownCount count) {
    return count.told().map(SmallNumbers::inSteps).map(ShownCount::of).orElse(count);
  }

  /** Counted with the others, since a number of triaged ones may tell how many were not. */
  private static List<Long> triagedOrNot(FigureCounts counts, int month) {
    long triaged = counts.hours().get(month).size();
    return List.of(triaged, Arrays.stream(counts.byChannel()[month]).sum() - triaged);
  }

  /**
   * A concern may have signs of several groups, so these do not add up to anything. One that nearly
   * all or nearly none of a month have would tell about the others.
   */
  private static List<List<ShownCount>> signs(FigureCounts counts, List<Divisions> shown) {
    List<List<ShownCount>> all = new ArrayList<>();
    for (int month = 0; month < shown.size(); month++) {
      int total = Arrays.stream(counts.byChannel()[month]).sum();
      boolean told = shown.get(month).total().isShown();
      all.add(
          Arrays.stream(counts.bySigns()[month])
              .mapToObj(count -> told ? SMALL.shownOf(count, total) : ShownCount.KEPT_BACK)
              .map(Figures::inSteps)
              .toList());
    }
    return all;
  }

  private static List<Times> times(FigureCounts counts, List<Divisions> shown) {
    List<Times> times = new ArrayList<>();
    for (int month = 0; month < shown.size(); month++) {
      List<Long> sorted = counts.hours().get(month);
      ShownCount triaged = shown.get(month).parts().get(2).getFirst();
      times.add(
          new Times(
              inSteps(triaged),
              triaged.isShown() && MIDDLE.isEnough(sorted.size())
                  ? Optional.of(new MiddleAndMost(percentile(sorted, 50), percentile(sorted, 90)))
                  : Optional.empty()));
    }
    return times;
  }

  /** Nearest rank. */
  private static long percentile(List<Long> sorted, int percent) {
    return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, 100) - 1));
  }
}

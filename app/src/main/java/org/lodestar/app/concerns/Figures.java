package org.lodestar.app.concerns;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Audit;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.concerns.domain.FigureCounts;
import org.lodestar.app.concerns.domain.SmallNumbers;
import org.lodestar.app.concerns.domain.SmallNumbers.Shown;
import org.lodestar.app.concerns.store.FigureRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures about the concerns of a manager's own organisation: by month and channel, by month and
 * outcome, signs by group, and the time to the first triage. The tables are fixed and hold whole
 * months only, so that nobody can ask twice and subtract; small counts are protected.
 */
@Component
@Transactional
public class Figures {
  /** Whole months that are shown. */
  public static final int MONTHS = 12;

  /** A middle or a ninetieth percentile of fewer would tell about one concern. */
  public static final int LEAST_FOR_TIMES = 8;

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

  /** What became of a concern. */
  public enum Outcome {
    STILL_OPEN,
    CASE_OPENED,
    SIGNPOSTED,
    NO_EXPLOITATION_FOUND,
    REPORTED_BEFORE,
    OTHER_CLOSED;

    /** The outcome of a state and, where it is closed, a reason. */
    public static Outcome of(ConcernState state, @Nullable CloseReason reason) {
      return switch (state) {
        case NEW, ACKNOWLEDGED, TRIAGED, HANDED_OVER -> STILL_OPEN;
        case CASE_OPENED -> CASE_OPENED;
        case SIGNPOSTED -> SIGNPOSTED;
        case CLOSED -> closed(reason);
      };
    }

    private static Outcome closed(@Nullable CloseReason reason) {
      if (reason == CloseReason.NO_EXPLOITATION_FOUND) {
        return NO_EXPLOITATION_FOUND;
      }
      return reason == CloseReason.REPORTED_BEFORE ? REPORTED_BEFORE : OTHER_CLOSED;
    }
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
  public record Times(Shown triaged, Optional<MiddleAndMost> hours) {}

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
      List<List<Shown>> byChannel,
      List<List<Shown>> byOutcome,
      List<List<Shown>> bySigns,
      List<Shown> totals,
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
    SmallNumbers.Protected shown =
        SmallNumbers.protect(List.of(counts.byChannel(), counts.byOutcome(), triagedOrNot(counts)));
    return new Overview(
        months,
        counts.channels(),
        shown.tables().get(0),
        shown.tables().get(1),
        signs(counts, shown.rowTotals()),
        shown.rowTotals(),
        times(counts, shown.tables().get(2)));
  }

  /** Counted with the others, since a number of triaged ones may tell how many were not. */
  private static int[][] triagedOrNot(FigureCounts counts) {
    int[][] table = new int[counts.hours().size()][];
    for (int row = 0; row < table.length; row++) {
      int triaged = counts.hours().get(row).size();
      int all = Arrays.stream(counts.byChannel()[row]).sum();
      table[row] = new int[] {triaged, all - triaged};
    }
    return table;
  }

  /**
   * A concern may have signs of several groups, so these do not add up to anything. One that nearly
   * all or nearly none of a month have would tell about the others; its complement is looked at
   * too.
   */
  private static List<List<Shown>> signs(FigureCounts counts, List<Shown> totals) {
    List<List<Shown>> all = new ArrayList<>();
    for (int row = 0; row < totals.size(); row++) {
      int total = Arrays.stream(counts.byChannel()[row]).sum();
      boolean hidden = totals.get(row).kind() == SmallNumbers.Kind.HIDDEN;
      List<Shown> line = new ArrayList<>();
      for (int count : counts.bySigns()[row]) {
        int without = total - count;
        boolean complement = without > 0 && without < SmallNumbers.THRESHOLD;
        line.add(
            hidden || complement && count >= SmallNumbers.THRESHOLD
                ? new Shown(SmallNumbers.Kind.HIDDEN, 0)
                : Shown.of(count));
      }
      all.add(line);
    }
    return all;
  }

  private static List<Times> times(FigureCounts counts, List<List<Shown>> triagedOrNot) {
    List<Times> times = new ArrayList<>();
    for (int row = 0; row < counts.hours().size(); row++) {
      List<Long> sorted = counts.hours().get(row);
      Shown triaged = triagedOrNot.get(row).getFirst();
      boolean tooFew =
          sorted.size() < LEAST_FOR_TIMES || triaged.kind() != SmallNumbers.Kind.ROUNDED;
      times.add(
          new Times(
              triaged,
              tooFew
                  ? Optional.empty()
                  : Optional.of(
                      new MiddleAndMost(percentile(sorted, 50), percentile(sorted, 90)))));
    }
    return times;
  }

  /** Nearest rank. */
  private static long percentile(List<Long> sorted, int percent) {
    return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, 100) - 1));
  }
}

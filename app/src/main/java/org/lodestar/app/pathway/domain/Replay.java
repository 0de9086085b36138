package org.lodestar.app.pathway.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PastCase;
import org.lodestar.app.pathway.PastCase.PastStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.StepLimit;

/**
 * What another version would have changed in past cases.
 *
 * @param cases over how many it was worked out
 * @param rows one for each step for which anything would have changed
 */
public record Replay(ShownCount cases, List<Row> rows) {
  private static final SmallNumbers SMALL = SmallNumbers.usual();

  /**
   * One step. What a few had, or all but a few of those who met it, is kept back.
   *
   * @param met cases that had it, or would have it
   * @param otherLimit of these, how many would have had another limit
   * @param otherHands of these, how many would have gone to another team or other contacts
   * @param gained cases that would have had a step of our own that they had not
   * @param lost cases that would not have had a step of our own that they had
   * @param lateBefore settled after its day, as it was
   * @param lateAfter settled after the day that it would have had
   */
  public record Row(
      String code,
      ShownCount met,
      ShownCount otherLimit,
      ShownCount otherHands,
      ShownCount gained,
      ShownCount lost,
      ShownCount lateBefore,
      ShownCount lateAfter) {}

  /** One step as it is, which nobody is shown. */
  private record Counted(
      String code,
      int met,
      int otherLimit,
      int otherHands,
      int gained,
      int lost,
      int lateBefore,
      int lateAfter) {
    boolean changes() {
      return otherLimit + otherHands + gained + lost > 0;
    }

    Row shown(int cases) {
      return new Row(
          code,
          SMALL.shownOf(met, cases),
          SMALL.shownOf(otherLimit, met),
          SMALL.shownOf(otherHands, met),
          SMALL.shownOf(gained, met),
          SMALL.shownOf(lost, met),
          SMALL.shownOf(lateBefore, met),
          SMALL.shownOf(lateAfter, met));
    }
  }

  public Replay {
    rows = List.copyOf(rows);
  }

  /** Whether there are so few cases that nothing is told. */
  public boolean tooFew() {
    return cases.told().filter(SMALL::isEnough).isEmpty();
  }

  /** The draft over past cases, as the law stands on a day. */
  public static Replay of(
      PathwayContent before, PathwayContent after, List<PastCase> cases, LocalDate on) {
    List<Counted> rows = new ArrayList<>();
    after.inOrder().forEach(plan -> rows.add(law(before.plan(plan.code()), plan, cases, on)));
    Stream.concat(after.own().stream(), before.own().stream())
        .map(OwnStep::code)
        .distinct()
        .forEach(code -> rows.add(own(before, after, code, cases)));
    return new Replay(
        SMALL.shown(cases.size()),
        rows.stream().filter(Counted::changes).map(row -> row.shown(cases.size())).toList());
  }

  private static Counted law(StepPlan before, StepPlan after, List<PastCase> cases, LocalDate on) {
    List<PastStep> met =
        cases.stream()
            .flatMap(each -> each.steps().stream())
            .filter(step -> step.code() == after.code())
            .toList();
    boolean hands =
        !before.owner().equals(after.owner()) || !before.contacts().equals(after.contacts());
    Due due = new Due(before, after, on);
    return new Counted(
        after.code().name(),
        met.size(),
        count(met, step -> !Objects.equals(step.due(), due.of(step))),
        hands ? met.size() : 0,
        0,
        0,
        count(met, step -> late(step, step.due())),
        count(met, step -> late(step, due.of(step))));
  }

  private static int count(List<PastStep> steps, Predicate<PastStep> which) {
    return (int) steps.stream().filter(which).count();
  }

  private static boolean late(PastStep step, @Nullable Integer due) {
    return due != null && step.settled() != null && step.settled() > due;
  }

  private static Counted own(
      PathwayContent before, PathwayContent after, String code, List<PastCase> cases) {
    int had = 0;
    int gained = 0;
    int lost = 0;
    int met = 0;
    for (PastCase each : cases) {
      boolean then = concerns(before, code, each);
      boolean now = concerns(after, code, each);
      had += then ? 1 : 0;
      met += then || now ? 1 : 0;
      gained += now && !then ? 1 : 0;
      lost += then && !now ? 1 : 0;
    }
    boolean hands = hands(before, after, code);
    return new Counted(code, met, 0, hands ? had - lost : 0, gained, lost, 0, 0);
  }

  private static boolean concerns(PathwayContent content, String code, PastCase each) {
    return content.ownFor(each.who(), each.way(), each.codes()).stream()
        .anyMatch(step -> step.code().equals(code));
  }

  private static boolean hands(PathwayContent before, PathwayContent after, String code) {
    OwnStep one = before.find(code).orElse(null);
    OwnStep other = after.find(code).orElse(null);
    return one != null
        && other != null
        && !(one.owner().equals(other.owner()) && one.contacts().equals(other.contacts()));
  }

  /** The day that a past step would have had. */
  private record Due(StepPlan before, StepPlan after, LocalDate on) {
    /**
     * A limit that did not change changes nothing. Bank holidays are not known here, so that a date
     * is right or early.
     */
    @Nullable Integer of(PastStep step) {
      if (Objects.equals(before.limit(), after.limit())) {
        return step.due();
      }
      Integer national = before.limit() == null ? step.due() : longest(step);
      if (after.limit() == null) {
        return national;
      }
      int ours = after.limit().dayOffset(step.arose());
      return national == null ? ours : Math.min(national, ours);
    }

    /** The national pathway's limit, once ours no longer hides it. */
    private @Nullable Integer longest(PastStep step) {
      return Pathway.limitsOf(after.code(), on).stream()
          .map(limit -> offset(limit, step))
          .max(Comparator.naturalOrder())
          .orElse(null);
    }

    private static int offset(StepLimit limit, PastStep step) {
      return new TimeLimit(
              limit.days(),
              limit.working() ? TimeLimit.Unit.WORKING_DAYS : TimeLimit.Unit.CALENDAR_DAYS)
          .dayOffset(step.arose());
    }
  }
}

package org.lodestar.app.pathway.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.BlurredCount;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PastCase;
import org.lodestar.app.pathway.PastCase.PastStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.statute.Pathway;
import org.lodestar.statute.StepLimit;

/**
 * What another version would have changed in past cases.
 *
 * @param cases over how many it was worked out
 * @param rows one for each step for which anything would have changed
 */
public record Replay(BlurredCount cases, List<Row> rows) {
  /**
   * One step.
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
      BlurredCount met,
      BlurredCount otherLimit,
      BlurredCount otherHands,
      BlurredCount gained,
      BlurredCount lost,
      BlurredCount lateBefore,
      BlurredCount lateAfter) {
    boolean changes() {
      return Stream.of(otherLimit, otherHands, gained, lost).anyMatch(count -> count.exact() > 0);
    }
  }

  public Replay {
    rows = List.copyOf(rows);
  }

  /** Whether there are so few cases that nothing is told. */
  public boolean tooFew() {
    return cases.exact() < BlurredCount.FEW;
  }

  /** The draft over past cases, as the law stands on a day. */
  public static Replay of(
      PathwayContent before, PathwayContent after, List<PastCase> cases, LocalDate on) {
    List<Row> rows = new ArrayList<>();
    after.inOrder().forEach(plan -> rows.add(law(before.plan(plan.code()), plan, cases, on)));
    Stream.concat(after.own().stream(), before.own().stream())
        .map(OwnStep::code)
        .distinct()
        .forEach(code -> rows.add(own(before, after, code, cases)));
    rows.removeIf(row -> !row.changes());
    return new Replay(new BlurredCount(cases.size()), rows);
  }

  private static Row law(StepPlan before, StepPlan after, List<PastCase> cases, LocalDate on) {
    List<PastStep> met =
        cases.stream()
            .flatMap(each -> each.steps().stream())
            .filter(step -> step.code() == after.code())
            .toList();
    boolean hands =
        !before.owner().equals(after.owner()) || !before.contacts().equals(after.contacts());
    Due due = new Due(before, after, on);
    return new Row(
        after.code().name(),
        new BlurredCount(met.size()),
        count(met, step -> !Objects.equals(step.due(), due.of(step))),
        new BlurredCount(hands ? met.size() : 0),
        new BlurredCount(0),
        new BlurredCount(0),
        count(met, step -> late(step, step.due())),
        count(met, step -> late(step, due.of(step))));
  }

  private static BlurredCount count(List<PastStep> steps, Predicate<PastStep> which) {
    return new BlurredCount((int) steps.stream().filter(which).count());
  }

  private static boolean late(PastStep step, @Nullable Integer due) {
    return due != null && step.settled() != null && step.settled() > due;
  }

  private static Row own(
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
    BlurredCount none = new BlurredCount(0);
    return new Row(
        code,
        new BlurredCount(met),
        none,
        new BlurredCount(hands ? had - lost : 0),
        new BlurredCount(gained),
        new BlurredCount(lost),
        none,
        none);
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

package org.lodestar.app.strategy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.DayMove;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.measures.Measures;

/** What an action must say before it is kept: all that is wrong is told at once. */
public final class ActionRules {
  private ActionRules() {}

  /**
   * What is wrong.
   *
   * @param bodies all there are
   */
  public static List<Refusal> check(Planned planned, Strategy strategy, Map<UUID, Body> bodies) {
    List<Refusal> wrong = new ArrayList<>();
    place(planned.place(), strategy, wrong);
    span(planned.span(), strategy, wrong);
    String measure = planned.measure();
    if (measure != null && Measures.find(measure).isEmpty()) {
      wrong.add(new Refusal("measure", "strategy.measure.unknown", measure));
    }
    if (!bodies.keySet().containsAll(planned.parties().bodies())) {
      wrong.add(Refusal.of("owner", "strategy.body.unknown"));
    }
    return wrong;
  }

  private static void place(Place place, Strategy strategy, List<Refusal> wrong) {
    if (place.priority() < 1 || place.priority() > strategy.content().priorities().size()) {
      wrong.add(Refusal.of("priority", "strategy.priority.missing"));
    }
    if (place.strands().isEmpty()) {
      wrong.add(Refusal.of("strands", "strategy.strands.missing"));
    }
    boolean years =
        place.years().stream().allMatch(each -> each >= 1 && each <= strategy.content().years());
    if (place.years().isEmpty() || !years) {
      wrong.add(Refusal.of("years", "strategy.years.missing"));
    }
  }

  private static void span(Span span, Strategy strategy, List<Refusal> wrong) {
    if (span.starts() != null && span.due() != null && span.due().isBefore(span.starts())) {
      wrong.add(Refusal.of("due", "strategy.due.early"));
    } else if (span.due() != null && span.due().isAfter(strategy.ends())) {
      wrong.add(Refusal.of("due", "strategy.due.late"));
    }
  }

  /**
   * What is wrong with moving its due day: while a strategy is in force, more time has a reason,
   * and so has a first day that lies after the year in which it was to be done.
   */
  public static List<Refusal> checkMove(
      Strategy strategy, Planned before, Span after, String because) {
    if (!strategy.inForce() || !because.isBlank()) {
      return List.of();
    }
    LocalDate was = before.span().due();
    if (DayMove.isPutOff(was, after.due())) {
      return List.of(Refusal.of("movedBecause", "strategy.movedBecause.missing"));
    }
    return was == null && isAfterYears(strategy, before.place(), after.due())
        ? List.of(Refusal.of("movedBecause", "strategy.movedBecause.afterYear"))
        : List.of();
  }

  /** What is wrong with moving the day of a milestone: more time has a reason, as above. */
  public static List<Refusal> checkMove(
      Strategy strategy, Milestone before, Milestone after, String because) {
    return strategy.inForce() && because.isBlank() && DayMove.isPutOff(before.due(), after.due())
        ? List.of(Refusal.of("movedBecause", "strategy.milestone.moved.missing"))
        : List.of();
  }

  /** Whether a day lies after the last year in which an action runs. */
  public static boolean isAfterYears(Strategy strategy, Place place, @Nullable LocalDate day) {
    return day != null && !day.isBefore(strategy.firstDayOf(place.lastYear() + 1));
  }

  /**
   * Whether an action was given its first day after its year, and has no owner or no reason for it.
   *
   * @param moves of its day
   */
  public static boolean isUnsettled(Strategy strategy, Planned planned, List<DayMove> moves) {
    LocalDate due = planned.span().due();
    List<DayMove> given = moves.stream().filter(DayMove::isFirst).toList();
    return !given.isEmpty()
        && isAfterYears(strategy, planned.place(), due)
        && (planned.parties().owner() == null || given.getLast().reason().isBlank());
  }

  /** The year into which an action is carried over next; past the last there is none. */
  public static boolean hasNextYear(Planned planned, Strategy strategy) {
    return planned.place().lastYear() < strategy.content().years();
  }
}

package org.lodestar.app.strategy.domain;

import static org.lodestar.app.strategy.ActionStanding.AMBER;
import static org.lodestar.app.strategy.ActionStanding.BLUE;
import static org.lodestar.app.strategy.ActionStanding.GREEN;
import static org.lodestar.app.strategy.ActionStanding.NOT_STARTED;
import static org.lodestar.app.strategy.ActionStanding.RED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Judgement;
import org.lodestar.app.strategy.Judgement.Reason;
import org.lodestar.app.strategy.Planned.Span;

/**
 * How an action stands: the first rule that holds says it. What somebody says may be worse than
 * what the days say and never better. The numbers are our proposal, no law.
 */
public final class StandingRules {
  /** Days before the end, from which milestones are asked for. */
  public static final int SOON = 30;

  /** Percent of milestones that are done by then. */
  public static final int ENOUGH = 70;

  private static final int HUNDRED = 100;

  private static final List<Rule> RULES =
      List.of(
          new Rule(Reason.PROVEN, BLUE, (facts, today) -> facts.proven()),
          new Rule(Reason.OVERDUE, RED, StandingRules::overdue),
          new Rule(Reason.SAID_RED, RED, (facts, today) -> facts.said() == RED),
          // Late until it is done or a board agrees: neither a new day nor time makes it better.
          new Rule(Reason.PUT_OFF, RED, (facts, today) -> facts.days().putOff() != null),
          new Rule(Reason.NO_DAY, AMBER, StandingRules::hasNoDay),
          new Rule(Reason.AFTER_YEAR, AMBER, (facts, today) -> facts.days().unsettled()),
          new Rule(Reason.DUE_SOON, AMBER, StandingRules::dueSoon),
          new Rule(Reason.WAITS_FOR_RED, AMBER, waitsFor(Reason.WAITS_FOR_RED)),
          new Rule(Reason.WAITS_FOR_LATER, AMBER, waitsFor(Reason.WAITS_FOR_LATER)),
          new Rule(Reason.SAID_AMBER, AMBER, (facts, today) -> facts.said() == AMBER),
          // A new day alone makes nothing better before a board could see it.
          new Rule(Reason.MOVED, AMBER, (facts, today) -> facts.days().moved()),
          new Rule(Reason.NOT_BEGUN, NOT_STARTED, StandingRules::notBegun));

  private StandingRules() {}

  /**
   * Whether something is at risk or off track, so that a later day would hide it. What is due
   * before something that it waits for is put right by a later day.
   */
  public static boolean isAtRisk(@Nullable Judgement judgement) {
    return judgement != null
        && (judgement.standing() == RED || judgement.standing() == AMBER)
        && judgement.reason() != Reason.WAITS_FOR_LATER;
  }

  /**
   * The days of an action.
   *
   * @param began the first day of the first year in which it runs
   * @param putOff when it was last given a later day after the one before was over; null where that
   *     never was, and where a board has agreed since
   * @param unsettled whether its first day was given after its year, and it has no owner or no
   *     reason for that
   * @param moved whether it was given a later day while it was at risk, and no board has met since
   */
  public record Days(
      Span span, LocalDate began, @Nullable LocalDate putOff, boolean unsettled, boolean moved) {
    @Nullable LocalDate due() {
      return span.due();
    }
  }

  /**
   * What is known of an action.
   *
   * @param milestones how many there are
   * @param done how many of them are done
   * @param waits what is wrong with something that it depends on: it is red, or due later; null
   *     where nothing is
   * @param proven whether a second person accepted evidence that it is done
   * @param said amber or red, when somebody has said so
   */
  public record Facts(
      Days days,
      int milestones,
      int done,
      @Nullable Reason waits,
      boolean proven,
      @Nullable ActionStanding said) {
    Facts waiting(@Nullable Reason why) {
      return new Facts(days, milestones, done, why, proven, said);
    }
  }

  /**
   * How all of them stand. What an action waits for makes it amber at most, so that red never comes
   * from another one and two rounds are enough.
   *
   * @param needs for what each waits
   */
  public static Map<UUID, Judgement> judgeAll(
      Map<UUID, Facts> facts, Map<UUID, Set<UUID>> needs, LocalDate today) {
    Set<UUID> red =
        facts.keySet().stream()
            .filter(each -> judge(get(facts, each), today).standing() == RED)
            .collect(Collectors.toSet());
    Map<UUID, Judgement> judged = new HashMap<>();
    for (UUID each : facts.keySet()) {
      Set<UUID> needed = needs.getOrDefault(each, Set.of());
      judged.put(each, judge(get(facts, each).waiting(waits(facts, each, needed, red)), today));
    }
    return judged;
  }

  private static @Nullable Reason waits(
      Map<UUID, Facts> facts, UUID action, Set<UUID> needed, Set<UUID> red) {
    if (needed.stream().anyMatch(red::contains)) {
      return Reason.WAITS_FOR_RED;
    }
    LocalDate due = get(facts, action).days().due();
    boolean later =
        needed.stream()
            .map(facts::get)
            .filter(Objects::nonNull)
            .filter(each -> !each.proven())
            .anyMatch(each -> isLater(due, each.days().due()));
    return later ? Reason.WAITS_FOR_LATER : null;
  }

  private static boolean isLater(@Nullable LocalDate due, @Nullable LocalDate needed) {
    return due != null && needed != null && needed.isAfter(due);
  }

  private static Facts get(Map<UUID, Facts> facts, UUID action) {
    return Objects.requireNonNull(facts.get(action));
  }

  private interface Holds {
    boolean of(Facts facts, LocalDate today);
  }

  private static Holds waitsFor(Reason why) {
    return (facts, today) -> facts.waits() == why;
  }

  private record Rule(Reason reason, ActionStanding standing, Holds holds) {}

  /** How it stands on a day. */
  public static Judgement judge(Facts facts, LocalDate today) {
    return RULES.stream()
        .filter(rule -> rule.holds().of(facts, today))
        .findFirst()
        .map(rule -> new Judgement(rule.standing(), rule.reason()))
        .orElseGet(() -> new Judgement(GREEN, Reason.ON_TRACK));
  }

  private static boolean overdue(Facts facts, LocalDate today) {
    LocalDate due = facts.days().due();
    return due != null && today.isAfter(due);
  }

  /** What is never due is never late: from its first year on nobody can tell how it stands. */
  private static boolean hasNoDay(Facts facts, LocalDate today) {
    return facts.days().due() == null && !today.isBefore(facts.days().began());
  }

  /** Without milestones nobody can tell, which is no better than none done. */
  private static boolean dueSoon(Facts facts, LocalDate today) {
    LocalDate due = facts.days().due();
    return due != null
        && !today.isBefore(due.minusDays(SOON))
        && facts.done() * HUNDRED < Math.max(1, facts.milestones()) * ENOUGH;
  }

  private static boolean notBegun(Facts facts, LocalDate today) {
    LocalDate starts = facts.days().span().starts();
    return facts.done() == 0 && (starts == null || today.isBefore(starts));
  }
}

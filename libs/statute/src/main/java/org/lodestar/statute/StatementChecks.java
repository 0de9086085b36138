package org.lodestar.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.StatementFinding.Result;
import org.lodestar.statute.StatementRule.Step;

/** The rules for modern slavery statements, one function for each. Pure. */
public final class StatementChecks {
  private static final int MONTHS = 6;

  private StatementChecks() {}

  /** What became of each rule, in order. */
  public static List<StatementFinding> of(StatementFacts facts, LocalDate today) {
    return Arrays.stream(StatementRule.values()).map(rule -> find(rule, facts, today)).toList();
  }

  /** What stands in the way of a step. */
  public static List<StatementFinding> blocking(StatementFacts facts, LocalDate today, Step step) {
    return of(facts, today).stream().filter(each -> each.blocks(step)).toList();
  }

  private static StatementFinding find(StatementRule rule, StatementFacts facts, LocalDate today) {
    return switch (rule) {
      case MIN1 -> when(rule, facts, StatementChecks::statesItsYear);
      case MIN2 -> when(rule, facts, each -> each.says() && each.silent().isEmpty());
      case MIN3 ->
          when(rule, facts, each -> !each.approval().board().isBlank() && approvedOn(each));
      case MIN4 -> when(rule, facts, StatementChecks::isSigned);
      case MIN5 ->
          facts.publication().website()
              ? when(rule, facts, each -> each.publication().linked())
              : notAsked(rule);
      case MIN6 ->
          facts.publication().website()
              ? notAsked(rule)
              : when(rule, facts, each -> each.publication().copyOnRequest());
      case MIN7 -> inTime(facts, today);
      case MIN8 -> when(rule, facts, StatementFacts::earlierKept);
      case MIN9 -> when(rule, facts, each -> each.registered() != null);
    };
  }

  private static boolean statesItsYear(StatementFacts facts) {
    LocalDate begins = facts.begins();
    LocalDate ends = facts.ends();
    return begins != null && ends != null && begins.isBefore(ends);
  }

  private static boolean approvedOn(StatementFacts facts) {
    return facts.approval().on() != null;
  }

  private static boolean isSigned(StatementFacts facts) {
    StatementFacts.Signature signature = facts.signature();
    return !signature.name().isBlank() && !signature.post().isBlank() && signature.on() != null;
  }

  /** Within six months; while they are not over, the last day is told. */
  private static StatementFinding inTime(StatementFacts facts, LocalDate today) {
    LocalDate ends = facts.ends();
    if (ends == null) {
      return new StatementFinding(
          StatementRule.MIN7, Result.OPEN, Words.get("statement.todo.MIN7.year"));
    }
    LocalDate last = lastDay(ends);
    LocalDate on = facts.publication().on();
    if (on != null && !on.isAfter(last)) {
      return new StatementFinding(StatementRule.MIN7, Result.MET, "");
    }
    String key = on == null && !today.isAfter(last) ? "statement.todo.MIN7" : late(on);
    return new StatementFinding(StatementRule.MIN7, Result.OPEN, Words.get(key, last));
  }

  private static String late(@Nullable LocalDate on) {
    return on == null ? "statement.todo.MIN7.over" : "statement.todo.MIN7.late";
  }

  /** The last day on which guidance expects a statement about a year that ends on a day. */
  public static LocalDate lastDay(LocalDate ends) {
    return ends.plusDays(1).plusMonths(MONTHS).minusDays(1);
  }

  private static StatementFinding when(
      StatementRule rule, StatementFacts facts, Predicate<StatementFacts> met) {
    return met.test(facts)
        ? new StatementFinding(rule, Result.MET, "")
        : new StatementFinding(rule, Result.OPEN, Words.get("statement.todo." + rule.name()));
  }

  private static StatementFinding notAsked(StatementRule rule) {
    return new StatementFinding(rule, Result.NOT_ASKED, "");
  }
}

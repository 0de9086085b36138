package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * The clocks of the law and of its guidance, in calendar days of England and Wales. Every method
 * throws {@link InputRefused}, naming the field, when the table of bank holidays does not reach far
 * enough or no rule was in force.
 */
public final class Clocks {
  private Clocks() {}

  /** Five working days after receipt, the day of receipt not counted. */
  public static Deadline rgTarget(LocalDate received) {
    ClockTable.Row rule = ClockTable.rule(ClockRule.RG_TARGET, "start", received);
    return deadline(rule, "start", received, rule.countWorkingDays(received), false);
  }

  /** The recovery period while no conclusive-grounds decision is made: its earliest end. */
  public static Deadline recovery(LocalDate positiveRg) {
    ClockTable.Row rule = ClockTable.rule(ClockRule.RECOVERY, "start", positiveRg);
    return deadline(rule, "start", positiveRg, rule.countDays(positiveRg), true);
  }

  /** The recovery period, which lasts to the later of its minimum and the decision. */
  public static Deadline recovery(LocalDate positiveRg, LocalDate conclusiveGrounds) {
    if (conclusiveGrounds.isBefore(positiveRg)) {
      throw new InputRefused(FieldError.of("BEFORE_START", "cg", conclusiveGrounds, positiveRg));
    }
    ClockTable.Row rule = ClockTable.rule(ClockRule.RECOVERY, "start", positiveRg);
    LocalDate minimum = rule.countDays(positiveRg);
    boolean decidedLater = conclusiveGrounds.isAfter(minimum);
    return deadline(
        rule,
        decidedLater ? "cg" : "start",
        decidedLater ? conclusiveGrounds : positiveRg,
        decidedLater ? conclusiveGrounds : minimum,
        false);
  }

  /** Thirty calendar days after a negative decision, the day of the decision not counted. */
  public static Deadline reconsideration(LocalDate decision) {
    ClockTable.Row rule = ClockTable.rule(ClockRule.RECONSIDERATION, "start", decision);
    return deadline(rule, "start", decision, rule.countDays(decision), false);
  }

  /** The same once the Home Office has given time until a day of its own. */
  public static Deadline reconsiderationUntil(LocalDate given, LocalDate until) {
    ClockTable.Row rule = ClockTable.rule(ClockRule.RECONSIDERATION, "start", given);
    return deadline(rule, "until", until, until, false);
  }

  /**
   * Three months at most after a negative decision; a court may find an earlier day too late, since
   * it has to be asked promptly.
   */
  public static Deadline judicialReview(LocalDate decision) {
    ClockTable.Row rule = ClockTable.rule(ClockRule.JUDICIAL_REVIEW, "start", decision);
    return deadline(rule, "start", decision, decision.plusMonths(rule.count()), false);
  }

  /** Working days to answer a notice of possible disqualification, its day not counted. */
  public static Deadline disqualificationAnswer(LocalDate noticed) {
    return workingDaysOf(ClockRule.DISQUALIFICATION_ANSWER, noticed);
  }

  /** Working days to send on evidence that came later, the day on which it came not counted. */
  public static Deadline evidence(LocalDate came) {
    return workingDaysOf(ClockRule.EVIDENCE, came);
  }

  /**
   * The eighteenth birthday. Somebody born on 29 February is taken to reach 18 on 1 March, which
   * keeps them a child for the longer time.
   */
  public static Deadline turning18(LocalDate born) {
    ClockTable.Row rule = ClockTable.rule(ClockRule.TURNING_18, "born", born);
    LocalDate anniversary = born.plusYears(rule.count());
    boolean leapling = anniversary.getDayOfMonth() != born.getDayOfMonth();
    Deadline deadline =
        deadline(rule, "born", born, leapling ? anniversary.plusDays(1) : anniversary, false);
    return leapling ? remark(deadline, Words.get("clock.leapling")) : deadline;
  }

  /** Two working days after the day on which harm to a child was feared, that day not counted. */
  public static Deadline strategyDiscussion(LocalDate feared) {
    return workingDaysOf(ClockRule.STRATEGY_DISCUSSION, feared);
  }

  /** Fifteen working days after the strategy discussion, its day not counted. */
  public static Deadline initialChildConference(LocalDate discussed) {
    return workingDaysOf(ClockRule.INITIAL_CHILD_CONFERENCE, discussed);
  }

  /** Forty-five working days after children's social care was told, that day not counted. */
  public static Deadline childAssessment(LocalDate told) {
    return workingDaysOf(ClockRule.CHILD_ASSESSMENT, told);
  }

  private static Deadline workingDaysOf(ClockRule clock, LocalDate start) {
    ClockTable.Row rule = ClockTable.rule(clock, "start", start);
    return deadline(rule, "start", start, rule.countWorkingDays(start), false);
  }

  /** A bare count of working days, the start not counted. */
  public static Deadline workingDays(LocalDate start, int days) {
    if (days < 1) {
      throw new InputRefused(FieldError.of("NOT_POSITIVE", "days", days));
    }
    ClockTable.Row rule = ClockTable.rule(ClockRule.WORKING_DAYS, "start", start);
    return deadline(rule, "start", start, rule.countWorkingDays(start, days), false);
  }

  private static Deadline deadline(
      ClockTable.Row rule, String field, LocalDate given, LocalDate due, boolean atLeast) {
    WorkingDays days = WorkingDays.englandAndWales();
    try {
      LocalDate actBy = days.onOrBefore(due);
      String source = Sources.line(rule.sources());
      Deadline deadline =
          new Deadline(rule.rule(), due, actBy, rule.kind(), atLeast, rule.sources(), source);
      return due.isAfter(days.knownTo())
          ? remark(deadline, Words.get("clock.projected", days.knownTo().getYear()))
          : deadline;
    } catch (BeyondHolidays e) {
      throw ClockTable.beyond(field, given);
    }
  }

  private static Deadline remark(Deadline deadline, String remark) {
    List<Source> sources = deadline.sources();
    return new Deadline(
        deadline.rule(),
        deadline.due(),
        deadline.actBy(),
        deadline.kind(),
        deadline.atLeast(),
        sources,
        deadline.source() + remark);
  }
}

package org.lodestar.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days in a row on which a spell of work ran, or may have, and the law asked for the same. */
final class WageStretch {
  private static final int WEEK = 7;
  private static final int HOUR = 60;

  private final WorkSpell spell;
  private final WageDay law;
  private final LocalDate from;
  private final LocalDate to;
  private final Between days;

  WageStretch(WorkSpell spell, WageDay law, LocalDate from, LocalDate to, Between days) {
    this.spell = spell;
    this.law = law;
    this.from = from;
    this.to = to;
    this.days = days;
  }

  static long daysOf(LocalDate from, LocalDate to) {
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }

  WageLine line(int number) {
    Between minutes = spell.minutesEachWeek();
    Between due = weekly(minutes, law.rate());
    Between counted = counted().notBelowZero();
    Between owed = due.minus(times(counted, HOUR)).notBelowZero();
    return new WageLine(
        number,
        from,
        to,
        days,
        law.rate(),
        overDays(minutes, 1),
        overDays(due, HOUR),
        overDays(counted, 1),
        overDays(owed, HOUR),
        overDays(owedAtTodaysRate(minutes, counted), HOUR),
        law.source());
  }

  /**
   * What was owed at each rate that may be the worker's, raised in the proportion of today's rate
   * (National Minimum Wage Act 1998, s. 17).
   */
  private Between owedAtTodaysRate(Between minutes, Between counted) {
    long least = Long.MAX_VALUE;
    long most = 0;
    for (WageDay.Raised rate : law.rates()) {
      Between owed = times(minutes, rate.then()).minus(times(counted, HOUR)).notBelowZero();
      least = Math.min(least, rate.raise(owed.least()));
      most = Math.max(most, rate.raise(owed.most()));
    }
    return new Between(least, most);
  }

  /** Pence of a week times 60, so that nothing is rounded before the end. */
  private static Between weekly(Between minutes, Between rate) {
    return new Between(minutes.least() * rate.least(), minutes.most() * rate.most());
  }

  private static Between times(Between number, long factor) {
    return new Between(number.least() * factor, number.most() * factor);
  }

  private Between overDays(Between eachWeek, long divisor) {
    long by = WEEK * divisor;
    return new Between(
        eachWeek.least() * days.least() / by, Math.ceilDiv(eachWeek.most() * days.most(), by));
  }

  /** What of the pay of a week the law counts. */
  private Between counted() {
    Between counted = spell.penceInHandEachWeek();
    long limit = (long) law.accommodation() * WEEK;
    if (spell.livedThere() && !spell.hasRent()) {
      counted = counted.plus(Between.exactly(limit));
    }
    for (WageCharge charge : spell.charges()) {
      counted = counted.plus(effect(charge, limit));
    }
    return counted;
  }

  private Between effect(WageCharge charge, long limit) {
    Between taken = charge.penceEachWeek();
    boolean rent = charge.kind() == WageCharge.Kind.RENT && spell.livedThere();
    Between allowed = rent ? taken.atMost(limit) : Between.exactly(0);
    if (charge.way() == WageCharge.Way.BEFORE_PAY) {
      return allowed;
    }
    long ofLeast = allowed.least() - taken.least();
    long ofMost = allowed.most() - taken.most();
    return new Between(Math.min(ofLeast, ofMost), Math.max(ofLeast, ofMost));
  }

  static Between taken(WorkSpell spell, Between days) {
    List<WageCharge> charges = spell.charges();
    long least = charges.stream().mapToLong(charge -> charge.penceEachWeek().least()).sum();
    long most = charges.stream().mapToLong(charge -> charge.penceEachWeek().most()).sum();
    return new Between(least * days.least() / WEEK, Math.ceilDiv(most * days.most(), WEEK));
  }
}

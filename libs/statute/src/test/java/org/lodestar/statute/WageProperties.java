package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lodestar.statute.WageCharge.Kind;
import org.lodestar.statute.WageCharge.Way;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/** What holds of every reckoning. */
class WageProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static WageResult reckon(
      int start, int days, Between minutes, Between pay, Between rent, String birth) {
    LocalDate from = LocalDate.of(2015, 10, 1).plusDays(start);
    WorkSpell spell =
        new WorkSpell(
            new UncertainDate.Exact(from),
            new UncertainDate.Exact(from.plusDays(days)),
            Known.NO,
            minutes,
            Between.exactly(6),
            pay,
            List.of(new WageCharge(Kind.RENT, rent, Way.PAID_BACK)),
            true,
            Known.NO);
    return WageReckoning.of(List.of(spell), UncertainDate.parse(birth), TODAY);
  }

  @Property(tries = 80)
  void more_hours_never_give_less(
      @ForAll @IntRange(max = 3600) int start,
      @ForAll @IntRange(max = 200) int days,
      @ForAll @IntRange(max = 1200) int minutes,
      @ForAll @IntRange(max = 240) int more,
      @ForAll @IntRange(max = 60_000) int pay) {
    Between paid = Between.exactly(pay);
    Between none = Between.exactly(0);
    WageResult less = reckon(start, days, Between.exactly(minutes), paid, none, "1995");
    WageResult longer = reckon(start, days, Between.exactly(minutes + more), paid, none, "1995");
    assertThat(longer.owed().least()).isGreaterThanOrEqualTo(less.owed().least());
    assertThat(longer.owed().most()).isGreaterThanOrEqualTo(less.owed().most());
    assertThat(longer.owedAtTodaysRate().most())
        .isGreaterThanOrEqualTo(less.owedAtTodaysRate().most());
  }

  @Property(tries = 80)
  void more_pay_and_less_rent_never_leave_more_owed(
      @ForAll @IntRange(max = 3600) int start,
      @ForAll @IntRange(max = 1200) int minutes,
      @ForAll @IntRange(max = 60_000) int pay,
      @ForAll @IntRange(max = 30_000) int more,
      @ForAll @IntRange(max = 30_000) int rent) {
    Between worked = Between.exactly(minutes);
    WageResult poor =
        reckon(start, 60, worked, Between.exactly(pay), Between.exactly(rent + more), "2000");
    WageResult better =
        reckon(start, 60, worked, Between.exactly(pay + more), Between.exactly(rent), "2000");
    assertThat(better.owed().least()).isLessThanOrEqualTo(poor.owed().least());
    assertThat(better.owed().most()).isLessThanOrEqualTo(poor.owed().most());
  }

  /** Whatever the truth within the ranges was, its result lies within the range of results. */
  @Property(tries = 120)
  void a_range_holds_every_truth_within_it(
      @ForAll @IntRange(max = 3600) int start,
      @ForAll @IntRange(max = 300) int days,
      @ForAll @IntRange(min = 100, max = 1000) int minutes,
      @ForAll @IntRange(min = 1000, max = 30_000) int pay,
      @ForAll @IntRange(min = 1000, max = 20_000) int rent,
      @ForAll @IntRange(max = 100) int spread,
      @ForAll @IntRange(min = 1995, max = 2006) int born) {
    WageResult range =
        reckon(
            start,
            days,
            new Between(minutes - spread, minutes + spread),
            new Between(pay - spread, pay + spread),
            new Between(rent - spread, rent + spread),
            Integer.toString(born));
    WageResult truth =
        reckon(
            start,
            days,
            Between.exactly(minutes + spread / 2),
            Between.exactly(pay - spread / 3),
            Between.exactly(rent + spread / 4),
            born + "-07-14");
    // Each line rounds the most up by less than a penny, and a birthday may part a line in two.
    long lines = truth.lines().size();
    assertThat(range.owed().least()).isLessThanOrEqualTo(truth.owed().least() + lines);
    assertThat(range.owed().most()).isGreaterThanOrEqualTo(truth.owed().most() - lines);
    assertThat(range.owedAtTodaysRate().least())
        .isLessThanOrEqualTo(truth.owedAtTodaysRate().least() + lines);
    assertThat(range.owedAtTodaysRate().most())
        .isGreaterThanOrEqualTo(truth.owedAtTodaysRate().most() - lines);
  }
}

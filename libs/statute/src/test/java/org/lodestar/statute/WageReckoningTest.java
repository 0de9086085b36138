package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.statute.WageCharge.Kind;
import org.lodestar.statute.WageCharge.Way;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;

/** Examples worked out by hand; the sums stand beside them. */
class WageReckoningTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final UncertainDate ADULT = UncertainDate.parse("1990-01-01");

  private static WorkSpell spell(
      String began, String ended, String hours, String days, String pay) {
    return new WorkSpell(
        UncertainDate.parse(began),
        UncertainDate.parse(ended),
        Known.NO,
        between(hours, 60),
        between(days, 1),
        between(pay, 100),
        List.of(),
        false,
        Known.NO);
  }

  private static WorkSpell with(WorkSpell spell, boolean livedThere, WageCharge... charges) {
    return new WorkSpell(
        spell.began(),
        spell.ended(),
        spell.stillGoing(),
        spell.minutesEachDay(),
        spell.daysEachWeek(),
        spell.penceInHandEachWeek(),
        List.of(charges),
        livedThere,
        spell.apprentice());
  }

  private static WorkSpell apprentice(WorkSpell spell) {
    return new WorkSpell(
        spell.began(),
        spell.ended(),
        spell.stillGoing(),
        spell.minutesEachDay(),
        spell.daysEachWeek(),
        spell.penceInHandEachWeek(),
        spell.charges(),
        spell.livedThere(),
        Known.YES);
  }

  private static Between between(String text, long unit) {
    String[] ends = text.split("-");
    return new Between(
        Long.parseLong(ends[0]) * unit, Long.parseLong(ends[ends.length - 1]) * unit);
  }

  private static Between owed(WorkSpell spell, UncertainDate birth) {
    return WageReckoning.of(List.of(spell), birth, TODAY).owed();
  }

  private static WageCharge rent(long pounds, Way way) {
    return new WageCharge(Kind.RENT, Between.exactly(pounds * 100), way);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # four weeks of 60 h at 12.21 = 2,930.40, paid 4 x 100
          four weeks,                       2025-04-07, 2025-05-04, 10, 6, 100, 253040, 253040
          # 40 h at 12.21 = 488.40, paid 488: 40 p
          nearly enough,                    2025-06-02, 2025-06-08, 8,  5, 488, 40,     40
          # 600 is more than 488.40
          more than enough,                 2025-06-02, 2025-06-08, 8,  5, 600, 0,      0
          # a week at 11.44 (457.60) and one at 12.21 (488.40)
          over the change of April 2025,    2025-03-25, 2025-04-07, 8,  5, 0,   94600,  94600
          # least 40 h = 488.40 less 100; most 60 h = 732.60 less 50
          hours days and pay as ranges,     2025-06-02, 2025-06-08, 8-10, 5-6, 50-100, 38840, 68260
          # certain: 31 May and 1 June, 2/7 of 488.40; possible: 61 days, 61/7 of it
          months only,                      2025-05,    2025-06,    8,  5, 0,   13954,  425606
          # at least nothing: it may have ended before it is certain to have begun; at most 30 days
          one month,                        2025-06,    2025-06,    8,  5, 0,   0,      209315
          # 40 h at 12.71
          at the rate of 2026,              2026-06-01, 2026-06-07, 8,  5, 0,   50840,  50840
          # 40 h at 7.20, over 25
          at the living wage of 2016,       2016-06-06, 2016-06-12, 8,  5, 0,   28800,  28800
          """)
  void adults(
      String what,
      String began,
      String ended,
      String hours,
      String days,
      String pay,
      long least,
      long most) {
    assertThat(owed(spell(began, ended, hours, days, pay), ADULT))
        .isEqualTo(new Between(least, most));
  }

  /** A week of 40 hours in June 2025. */
  @ParameterizedTest
  @CsvSource({
    "1990-01-01, 48840, 48840",
    "2004-06-09, 40000, 40000",
    "2004-06-02, 48840, 48840",
    "2008-01-01, 30200, 30200",
    "unknown,    30200, 48840",
    "2004,       40000, 48840",
    "2008-06,    30200, 30200",
    "2009,       0,     30200"
  })
  void ages_are_told_apart_and_an_age_that_is_not_known_gives_a_range(
      String birth, long least, long most) {
    WorkSpell week = spell("2025-06-02", "2025-06-08", "8", "5", "0");
    assertThat(owed(week, UncertainDate.parse(birth))).isEqualTo(new Between(least, most));
  }

  /** 7 days at 7.55 and 7 at 10.00, 40 hours each: 302 and 400. */
  @Test
  void a_birthday_within_a_spell_changes_the_rate() {
    WageResult result =
        WageReckoning.of(
            List.of(spell("2025-06-08", "2025-06-21", "8", "5", "0")),
            UncertainDate.parse("2007-06-15"),
            TODAY);
    assertThat(result.owed()).isEqualTo(Between.exactly(70200));
    assertThat(result.lines()).extracting(line -> line.rate().least()).containsExactly(755L, 1000L);
    assertThat(result.lines().get(1).from()).isEqualTo(LocalDate.of(2025, 6, 15));
  }

  /**
   * Four weeks as in the first example: 2,530.40 owed. The limit of a week is 7 x 10.66 = 74.62.
   */
  @Test
  void accommodation_counts_up_to_its_limit_and_rent_above_it_takes_away() {
    WorkSpell four = spell("2025-04-07", "2025-05-04", "10", "6", "100");
    assertThat(owed(with(four, true), ADULT)).isEqualTo(Between.exactly(253040 - 4 * 7462));
    assertThat(owed(with(four, true, rent(50, Way.BEFORE_PAY)), ADULT))
        .isEqualTo(Between.exactly(253040 - 4 * 5000));
    assertThat(owed(with(four, true, rent(100, Way.BEFORE_PAY)), ADULT))
        .isEqualTo(Between.exactly(253040 - 4 * 7462));
    assertThat(owed(with(four, true, rent(50, Way.PAID_BACK)), ADULT))
        .isEqualTo(Between.exactly(253040));
    assertThat(owed(with(four, true, rent(100, Way.PAID_BACK)), ADULT))
        .isEqualTo(Between.exactly(253040 + 4 * (10000 - 7462)));
    assertThat(owed(with(four, false, rent(50, Way.BEFORE_PAY)), ADULT))
        .as("somebody else's rent counts for nothing")
        .isEqualTo(Between.exactly(253040));
  }

  @ParameterizedTest
  @CsvSource({"FOOD", "TRAVEL", "DEBT", "OTHER"})
  void nothing_else_that_was_taken_counts_as_pay(Kind kind) {
    WorkSpell four = spell("2025-04-07", "2025-05-04", "10", "6", "100");
    WageCharge before = new WageCharge(kind, Between.exactly(3000), Way.BEFORE_PAY);
    WageCharge back = new WageCharge(kind, Between.exactly(3000), Way.PAID_BACK);
    assertThat(owed(with(four, false, before), ADULT)).isEqualTo(Between.exactly(253040));
    assertThat(owed(with(four, false, back), ADULT)).isEqualTo(Between.exactly(253040 + 12000));
    assertThat(WageReckoning.of(List.of(with(four, false, before, back)), ADULT, TODAY).taken())
        .isEqualTo(Between.exactly(4 * 6000));
  }

  /** 2,530.40 x 12.71 / 12.21 = 2,634.02. */
  @Test
  void arrears_are_raised_to_todays_rate_and_never_lowered() {
    WageResult old =
        WageReckoning.of(
            List.of(spell("2025-04-07", "2025-05-04", "10", "6", "100")), ADULT, TODAY);
    assertThat(old.owedAtTodaysRate()).isEqualTo(new Between(263401, 263402));
    WageResult present =
        WageReckoning.of(List.of(spell("2026-06-01", "2026-06-07", "8", "5", "0")), ADULT, TODAY);
    assertThat(present.owedAtTodaysRate()).isEqualTo(present.owed());
  }

  /** The last week is paid 1,000; the first, unpaid, is still owed whole: 457.60. */
  @Test
  void a_stretch_that_was_paid_too_much_pays_for_no_other() {
    WorkSpell unpaid = spell("2025-03-24", "2025-03-30", "8", "5", "0");
    WorkSpell rich = spell("2025-06-02", "2025-06-08", "8", "5", "1000");
    assertThat(WageReckoning.of(List.of(unpaid, rich), ADULT, TODAY).owed())
        .isEqualTo(Between.exactly(45760));
  }

  @Test
  void an_apprentice_above_nineteen_has_one_of_two_rates() {
    WorkSpell week = apprentice(spell("2025-06-02", "2025-06-08", "8", "5", "0"));
    assertThat(owed(week, ADULT)).isEqualTo(new Between(30200, 48840));
    assertThat(owed(week, UncertainDate.parse("2007-01-01"))).isEqualTo(Between.exactly(30200));
  }

  @Test
  void what_cannot_be_reckoned_is_told() {
    WageResult early =
        WageReckoning.of(List.of(spell("2014-01-01", "2014-01-31", "8", "5", "0")), ADULT, TODAY);
    assertThat(early.lines()).isEmpty();
    assertThat(early.assumptions()).contains(WageAssumption.NO_RATE_ON_FILE);
    WageResult child =
        WageReckoning.of(
            List.of(spell("2025-06-02", "2025-06-08", "8", "5", "0")),
            UncertainDate.parse("2012-01-01"),
            TODAY);
    assertThat(child.lines()).isEmpty();
    assertThat(child.assumptions()).contains(WageAssumption.UNDER_SCHOOL_AGE);
    WageResult never =
        WageReckoning.of(List.of(spell("unknown", "2025-06-08", "8", "5", "0")), ADULT, TODAY);
    assertThat(never.assumptions()).contains(WageAssumption.DATES_MISSING);
    assertThat(never.owed()).isEqualTo(Between.exactly(0));
  }

  @Test
  void a_spell_that_goes_on_is_counted_to_the_day_and_never_beyond() {
    WorkSpell going =
        new WorkSpell(
            UncertainDate.parse("2026-11-21"),
            new UncertainDate.Unknown(),
            Known.YES,
            Between.exactly(480),
            Between.exactly(5),
            Between.exactly(0),
            List.of(),
            false,
            Known.NO);
    WageResult result = WageReckoning.of(List.of(going), ADULT, TODAY);
    assertThat(result.owed()).isEqualTo(Between.exactly(50840));
    assertThat(result.assumptions()).contains(WageAssumption.COUNTED_TO_TODAY);
    assertThat(owed(spell("2026-11-21", "2027-11-21", "8", "5", "0"), ADULT))
        .isEqualTo(Between.exactly(50840));
  }

  @Test
  void spells_at_once_are_told() {
    List<WorkSpell> both =
        List.of(
            spell("2025-06-02", "2025-06-08", "8", "5", "0"),
            spell("2025-06-08", "2025-06-20", "8", "5", "0"));
    assertThat(WageReckoning.of(both, ADULT, TODAY).assumptions())
        .contains(WageAssumption.SPELLS_OVERLAP);
    assertThat(WageReckoning.of(both.subList(0, 1), ADULT, TODAY).assumptions())
        .doesNotContain(WageAssumption.SPELLS_OVERLAP);
  }

  @Test
  void rates_that_nobody_read_at_the_source_are_to_be_confirmed() {
    WageResult result =
        WageReckoning.of(List.of(spell("2025-06-02", "2025-06-08", "8", "5", "0")), ADULT, TODAY);
    assertThat(result.assumptions()).contains(WageAssumption.RATES_TO_BE_CONFIRMED);
    assertThat(result.sources()).extracting(Source::id).contains("NMW-2025", "NMW-ACT-17");
  }

  @Test
  void a_spell_defends_itself() {
    assertThatThrownBy(() -> spell("2025", "2025", "25", "5", "0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> spell("2025", "2025", "8", "8", "0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Between(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}

package org.lodestar.app.concerns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.face.FormDays;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Tally;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** How many get to the end of the public report: counted by the day, told by the month. */
@PlatformTest
class FormDaysTest {
  private static final Measure SHARE = Measures.find("K25").orElseThrow();

  private final FormDays days;
  private final EmptyLedger ledger;
  private final Gathering gathering;
  private final Tallies tallies;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final MockMvcTester browser;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Facts facts;
  private final Period quarter;
  private final Period year;
  private final Worker lead;

  FormDaysTest(
      FormDays days,
      EmptyLedger ledger,
      Gathering gathering,
      Tallies tallies,
      Figures figures,
      ClosedPeriods periods,
      MockMvcTester browser,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      Facts facts,
      Clock clock) {
    this.days = days;
    this.ledger = ledger;
    this.gathering = gathering;
    this.tallies = tallies;
    this.figures = figures;
    this.periods = periods;
    this.browser = browser;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.facts = facts;
    YearMonth now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    this.quarter = Period.quarterOf(now.minusMonths(3));
    this.year = Period.financialYearOf(now.minusMonths(12));
    this.lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    tellAll();
    ledger.begin();
    gathering.beginKinds(quarter.first());
  }

  private void tellAll() {
    boolean more = true;
    while (more) {
      more = days.tell();
    }
  }

  private void counted(LocalDate day, Language language, int begun, int ended) {
    for (int at = 0; at < begun; at++) {
      days.begun(day, language);
    }
    for (int at = 0; at < ended; at++) {
      days.ended(day, language);
    }
  }

  /** How many were begun and sent on a day in all languages, as it is kept. */
  private String kept(LocalDate day) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                sql.fetchSingle(
                        "select coalesce(sum(begun), 0) || ' ' || coalesce(sum(ended), 0)"
                            + " from concerns.form_day where on_day = ?",
                        day)
                    .into(String.class)));
  }

  /** In a day of its own, of which nothing stays. */
  private void tried(Runnable work) {
    transactions.executeWithoutResult(
        status -> {
          work.run();
          status.setRollbackOnly();
        });
  }

  @Test
  void noMoreAreSentThanWereBegunAndADayIsCountedUpToTwoHundred() {
    LocalDate day = LocalDate.of(2034, 5, 10);
    tried(
        () -> {
          days.ended(day, Language.POLISH);
          assertThat(kept(day)).as("nobody began").isEqualTo("0 0");
          counted(day, Language.POLISH, 1, 2);
          assertThat(kept(day)).isEqualTo("1 1");
          counted(day, Language.POLISH, 202, 1);
          assertThat(kept(day)).isEqualTo("200 2");
          days.ended(day, Language.DARI);
          assertThat(kept(day)).as("who began in another language").isEqualTo("200 2");
        });
  }

  @Test
  void aMonthIsToldOnceItIsOverForWhoeverBeganBeforeMidnightToo() {
    LocalDate last = LocalDate.of(2034, 5, 31);
    tried(
        () -> {
          counted(last, Language.ENGLISH, 2, 1);
          assertThat(afterTelling("2034-05-31T22:59:00Z", last)).isEqualTo("2 1");
          assertThat(afterTelling("2034-06-01T00:59:00Z", last))
              .as("before two at night, by the clock here")
              .isEqualTo("2 1");
          assertThat(afterTelling("2034-06-01T01:01:00Z", last)).isEqualTo("0 0");
          days.ended(last, Language.ENGLISH);
          assertThat(kept(last)).as("what was told is not counted on").isEqualTo("0 0");
        });
  }

  @Test
  void aLongMonthIsToldInPiecesAndNoDayIsLeft() {
    LocalDate first = LocalDate.of(2034, 7, 1);
    tried(
        () -> {
          tellAll();
          for (int at = 0; at < 31; at++) {
            counted(first.plusDays(at), Language.LITHUANIAN, 2, 1);
          }
          Instant over = Instant.parse("2034-08-02T10:00:00Z");
          boolean left = ScopedClock.at(over, days::tell);
          assertThat(left).isTrue();
          assertThat(daysLeft(first)).isPositive();
          ScopedClock.at(
              over,
              () -> {
                tellAll();
                return days;
              });
          assertThat(daysLeft(first)).isZero();
        });
  }

  private int daysLeft(LocalDate first) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                sql.fetchSingle(
                        "select count(*) from concerns.form_day where on_day between ? and ?",
                        first,
                        first.plusDays(30))
                    .into(Integer.class)));
  }

  private String afterTelling(String moment, LocalDate day) {
    return ScopedClock.at(
        Instant.parse(moment),
        () -> {
          tellAll();
          return kept(day);
        });
  }

  @Test
  void theLedgerHearsOfEachOnceWithoutADay() {
    YearMonth month = quarter.first();
    told(
        () -> {
          counted(month.atDay(3), Language.ENGLISH, 4, 3);
          counted(month.atDay(28), Language.ENGLISH, 2, 0);
          counted(month.atDay(28), Language.ROMANIAN, 3, 3);
        });
    tellAll();
    assertThat(kept(month.atDay(28))).as("the day is forgotten").isEqualTo("0 0");
    gathering.run();
    assertThat(of(tallies.of(SHARE, 0), month)).isEqualTo("6 of 9");
    assertThat(of(under("ENGLISH"), month)).isEqualTo("3 of 6");
    assertThat(of(under("ROMANIAN"), month)).isEqualTo("3 of 3");
  }

  /** In one transaction, so that the sweep of the platform tells no half of a day meanwhile. */
  private void told(Runnable counted) {
    transactions.executeWithoutResult(
        _ -> {
          counted.run();
          tellAll();
        });
  }

  private SortedMap<YearMonth, Tally> under(String language) {
    return tallies.by(SHARE, "language", 0).getOrDefault(language, new TreeMap<>());
  }

  private static String of(SortedMap<YearMonth, Tally> months, YearMonth month) {
    Tally tally = months.getOrDefault(month, Tally.NOTHING);
    return tally.numerator() + " of " + tally.denominator();
  }

  /** A year of which all is closed, with concerns that came by two channels. */
  private void closed(int byForm, int byPhone) throws SQLException {
    ledger.begin();
    gathering.beginKinds(year.first());
    told(
        () -> {
          counted(year.first().atDay(1), Language.ENGLISH, 12, 8);
          counted(year.last().atDay(20), Language.VIETNAMESE, 8, 6);
          Fact raised = Fact.of("concern.raised", year.first());
          for (int at = 0; at < byForm; at++) {
            facts.hear(raised.with("channel", "PUBLIC_FORM"));
          }
          for (int at = 0; at < byPhone; at++) {
            facts.hear(raised.with("channel", "PHONE"));
          }
        });
    gathering.run();
    Standing.member(lead.id()).run(() -> periods.close(lead, year));
  }

  /** Where the channels say nothing of the form the share would: how many came by it at least. */
  @Test
  void theShareIsTheOneOfAYearOfWhichTheChannelOfTheFormIsTold() throws Exception {
    closed(14, 3);
    assertThat(last().period()).isEqualTo(year);
    assertThat(last().isKeptBack()).isTrue();
  }

  @Test
  void boardsReadTheShareOfAClosedYearAndWhereTheRestIsTold() throws Exception {
    closed(14, 6);
    Figure.Known known = Objects.requireNonNull((Figure.Known) last().figure());
    assertThat(known.value()).isEqualByComparingTo(BigDecimal.valueOf(70));
    assertThat(known.denominator()).isEqualTo(20);
    Document page =
        Jsoup.parse(
            browser
                .get()
                .uri("/figures/K25")
                .cookie(workforce.signedIn(lead))
                .exchange()
                .getResponse()
                .getContentAsString());
    assertThat(page.select("main a[href=/site-figures]")).hasSize(1);
  }

  private ShownFigure last() {
    return Standing.member(lead.id())
        .call(() -> figures.get(lead, "K25"))
        .line()
        .series()
        .last()
        .orElseThrow();
  }
}

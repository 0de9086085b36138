package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Period;
import org.lodestar.redaction.Passages;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What a borough with four referrals a year reads instead of "kept back". */
@PlatformTest
class SmallPlaceTest {
  private static final String AREA = "Anyshire Police";
  private static final String SOURCE = "The Office for Invented Figures";

  private static final String WHY = " is kept back although its quarters stand";

  private final Figures figures;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Workforce workforce;
  private final MockMvcTester browser;
  private final TransactionOperations transactions;
  private final Period years;
  private final Worker lead;

  SmallPlaceTest(
      Figures figures,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      Workforce workforce,
      MockMvcTester browser,
      TransactionOperations transactions,
      Clock clock) {
    this.figures = figures;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.workforce = workforce;
    this.browser = browser;
    this.transactions = transactions;
    YearMonth now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    Period last = Period.financialYearOf(now.minusMonths(12));
    this.years = new Period(last.first().minusYears(2), last.last());
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  @BeforeEach
  void fourReferralsAYear() throws SQLException {
    ledger.begin();
    gathering.beginKinds(years.first());
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < 12; at++) {
            facts.hear(
                Fact.of("referral.sent", years.first().plusMonths(3L * at)).with("age", "ADULT"));
          }
        });
    gathering.run();
  }

  private void close(Period period) {
    Standing.member(lead.id()).run(() -> periods.close(lead, period));
  }

  private Document page(String address) throws Exception {
    return page(address, lead);
  }

  private Document page(String address, Worker reader) throws Exception {
    Cookie session = workforce.signedIn(reader);
    return Jsoup.parse(
        browser.get().uri(address).cookie(session).exchange().getResponse().getContentAsString());
  }

  @Test
  void threeYearsTogetherAreOfferedWhereEachYearIsKeptBack() throws Exception {
    close(years);
    assertThat(page("/figures/K3").text())
        .contains("Kept back")
        .contains("12 in three years")
        .contains("next")
        .doesNotContain("Under 5");
    assertThat(page("/figures?all=true").text()).contains("12 in three years");
  }

  @Test
  void theFileSaysOfThreeYearsWhatThePageSays() throws Exception {
    close(years);
    String file =
        browser
            .get()
            .uri("/figures/K3/series.csv")
            .cookie(workforce.signedIn(lead))
            .exchange()
            .getResponse()
            .getContentAsString();
    assertThat(file.lines())
        .anyMatch(each -> each.contains(" to March ") && each.contains("12 in three years"))
        .anyMatch(each -> each.contains("Kept back"));
  }

  @Test
  void aYearWhoseQuartersStandIsToldAsTheirSumAndNoSentenceExcusesIt() throws Exception {
    for (int quarter = 0; quarter < 4; quarter++) {
      tell(6, review(years.last().minusMonths(3L * quarter), "WELL"));
    }
    tell(1, review(years.last(), "DECLINED"));
    close(years);
    assertThat(told("K27").figures()).noneMatch(ShownFigure::isKeptBack);
    assertThat(told("K27").years().getLast().value()).isEqualByComparingTo("25");
    assertThat(told("K27_REACHED").figures()).anyMatch(ShownFigure::isKeptBack);
    assertThat(told("K27_REACHED").years().getLast().isKeptBack())
        .as("less its quarters it would tell the one who declined")
        .isTrue();
    assertThat(page("/figures/K27").text()).contains("25").doesNotContain(WHY);
    assertThat(page("/figures/K3").text()).as("where quarters are, too").doesNotContain(WHY);
  }

  /** Nobody can add middles up: what a share keeps back of the year the middle does not tell. */
  @Test
  void aMiddleOfAYearWhoseQuartersStandIsKeptBackAndThePageSaysWhy() throws Exception {
    lookedAt(6, 6, 6, 6);
    close(years);
    assertThat(told("K2").years().getLast().isKnown()).as("where nothing is small").isTrue();
    assertThat(page("/figures/K2").text()).doesNotContain(WHY);
    fourReferralsAYear();
    lookedAt(6, 6, 6, 1);
    close(years);
    ShownSeries middle = told("K2");
    assertThat(middle.figures().subList(8, 12)).allMatch(ShownFigure::isKnown);
    assertThat(told("K2_DAY").figures().getLast().isKeptBack()).isTrue();
    assertThat(told("K2_DAY").years().getLast().isKeptBack()).isTrue();
    assertThat(middle.years().getLast().isKeptBack()).isTrue();
    assertThat(page("/figures/K2").text()).contains(WHY);
    assertThat(page("/figures/K2_DAY").text())
        .as("where a quarter is kept back, too, no sentence is needed")
        .doesNotContain(WHY);
  }

  /** In each quarter of the last year six within a day, and some later. */
  private void lookedAt(int... later) {
    for (int quarter = 0; quarter < later.length; quarter++) {
      YearMonth month = years.last().minusMonths(11 - 3L * quarter);
      tell(6, Fact.of("concern.triaged", month).with("hours", 5).with("within", "DAY"));
      tell(
          later[quarter],
          Fact.of("concern.triaged", month).with("hours", 40).with("within", "LATER"));
    }
  }

  private static Fact review(YearMonth month, String result) {
    return Fact.of("review.settled", month).with("result", result).with("after", "M3");
  }

  private ShownSeries told(String code) {
    return Standing.member(lead.id()).call(() -> figures.get(lead, code)).line().series();
  }

  @Test
  void aPublicFigureOfAWiderAreaStandsBesideWithItsSourceUntilItIsTakenAway() throws Exception {
    close(years);
    assertThat(page("/figures/K3").text()).contains("No public figure of a wider area");
    String form = "/figures/K3/public/new/" + Ids.next();
    assertThat(sent(form, "134", "2026-13", "1 4 2020")).contains("Choose a month");
    assertThat(sent(form, "many", years.last().toString(), "1 4 2020"))
        .contains("Enter the figure in digits", "The Office");
    assertThat(sent(form, "134", years.first().minusMonths(1).toString(), "1 4 2020"))
        .contains("Choose a last month that is not before the first");
    assertThat(sent(form, "134", years.last().toString(), "1 4 " + (years.last().getYear() + 2)))
        .contains("Enter a day that is not in the future");
    assertThat(sent(form, "134", years.last().toString(), "1 4 2019"))
        .contains("It cannot be published before the months");
    String day = years.last().plusMonths(2).atDay(1).format(DateTimeFormatter.ofPattern("d M y"));
    sent(form, "134", years.last().toString(), day);
    sent(form, "134", years.last().toString(), day);
    String told = page("/figures/K3").text();
    assertThat(told)
        .containsOnlyOnce("Anyshire Police, April")
        .contains(": 134. The Office for Invented Figures, published on")
        .doesNotContain("No public figure of a wider area");
    Worker board = workforce.aWorker(workforce.anOrganisation(), Role.BOARD_MEMBER);
    assertThat(page("/figures/K3", board).text())
        .contains("Anyshire Police")
        .doesNotContain("Put a wider area beside it", "Take away");
    post(form.replace("new/", "") + "/remove");
    assertThat(page("/figures/K3").text()).doesNotContain("Anyshire Police");
  }

  @Test
  void whatIsWrittenBesideAFigureIsAskedAboutWhereItMayTellOfAPerson() throws Exception {
    close(years);
    String named = "Mirela Dobrescu told us in spring.";
    String form = "/figures/K3/notes/new/" + Ids.next();
    Document asked = Jsoup.parse(noted(form, named, ""));
    assertThat(asked.select("[type=checkbox][name=aboutNobody]").val())
        .isEqualTo(Passages.nameOf(named));
    assertThat(asked.text()).contains("Say what happened, not what it did");
    assertThat(page("/figures/K3").text()).doesNotContain("Mirela Dobrescu");
    noted(form, named, Passages.nameOf(named));
    assertThat(page("/figures/K3").text()).contains("Mirela Dobrescu told us in spring.");
    String beside = "/figures/K3/public/new/" + Ids.next();
    assertThat(beside(beside, "Where Mirela Dobrescu lives", "What Ion Petrescu said"))
        .contains("Mirela Dobrescu", "Ion Petrescu", "aboutNobody");
  }

  private String beside(String form, String area, String source) throws Exception {
    return post(
        form,
        "area",
        area,
        "first",
        years.first().toString(),
        "last",
        years.last().toString(),
        "figure",
        "134",
        "source",
        source,
        "published.day",
        "1",
        "published.month",
        "4",
        "published.year",
        "2019");
  }

  private String noted(String form, String words, String tick) throws Exception {
    return post(
        form,
        "kind",
        "COMMENT",
        "month",
        years.last().toString(),
        "words",
        words,
        "aboutNobody",
        tick);
  }

  /** The area and the source tell of nobody, which is ticked of each where it is asked. */
  private String sent(String form, String figure, String last, String day) throws Exception {
    String[] parts = day.split(" ");
    return post(
        form,
        "aboutNobody",
        Passages.nameOf(AREA) + "," + Passages.nameOf(SOURCE),
        "area",
        AREA,
        "first",
        years.first().toString(),
        "last",
        last,
        "figure",
        figure,
        "source",
        SOURCE,
        "published.day",
        parts[0],
        "published.month",
        parts[1],
        "published.year",
        parts[2]);
  }

  private String post(String address, String... fields) throws Exception {
    var request = browser.post().uri(address).cookie(workforce.signedIn(lead)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return Jsoup.parse(request.exchange().getResponse().getContentAsString()).html();
  }

  private void tell(int many, Fact fact) {
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < many; at++) {
            facts.hear(fact);
          }
        });
    gathering.run();
  }

  @Test
  void beforeTheyAreOverThePageSaysWhen() throws Exception {
    close(new Period(years.first(), years.last().minusYears(1)));
    assertThat(page("/figures/K3").text())
        .contains("Kept back")
        .doesNotContain("in three years,")
        .contains("three of them may be told together when they are over");
  }

  @Test
  void whatNobodyTellsIsNoCardAndStandsInOneLine() throws Exception {
    close(years);
    Document all = page("/figures?all=true");
    assertThat(all.select(".lode-figures__name").eachText())
        .contains("Referrals and notifications", "Operations with a plan to protect people")
        .doesNotContain("Active champions", "Suspects charged");
    assertThat(all.text())
        .containsOnlyOnce("What is not counted yet:")
        .contains("Active champions")
        .doesNotContain("Not known");
    assertThat(page("/figures/funnel").text()).contains("What is not counted yet: Disruptions");
  }
}

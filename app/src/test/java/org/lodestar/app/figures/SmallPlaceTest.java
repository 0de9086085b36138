package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Period;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What a borough with four referrals a year reads instead of "kept back". */
@PlatformTest
class SmallPlaceTest {
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
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      Workforce workforce,
      MockMvcTester browser,
      TransactionOperations transactions,
      Clock clock) {
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
    Cookie session = workforce.signedIn(lead);
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

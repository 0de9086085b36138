package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.OutsideCount.Said;
import org.lodestar.app.figures.OutsideCount.Stage;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.face.OutsideCounts;
import org.lodestar.app.figures.face.ToldAgain;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.measures.Period;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the police count for us: typed month by month, told as figures, never nought by silence. */
@PlatformTest
class OutsideCountsTest {
  private final OutsideCounts counts;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final ToldAgain again;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Switches switches;
  private final Workforce workforce;
  private final MockMvcTester browser;
  private final YearMonth now;
  private final Period quarter;
  private final Worker lead;
  private final Worker police;

  OutsideCountsTest(
      OutsideCounts counts,
      Figures figures,
      ClosedPeriods periods,
      ToldAgain again,
      Gathering gathering,
      EmptyLedger ledger,
      Switches switches,
      Workforce workforce,
      MockMvcTester browser,
      Clock clock) {
    this.counts = counts;
    this.figures = figures;
    this.periods = periods;
    this.again = again;
    this.gathering = gathering;
    this.ledger = ledger;
    this.switches = switches;
    this.workforce = workforce;
    this.browser = browser;
    this.now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    this.quarter = Period.quarterOf(now.minusMonths(3));
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    police = workforce.aWorker(workforce.anOrganisation(), Role.OPERATIONS_LEAD);
  }

  @BeforeEach
  @AfterEach
  void nothingWasCounted() throws SQLException {
    ledger.begin();
    gathering.beginKinds(quarter.first());
  }

  private static Said said(int disrupted) {
    return new Said("the police", "a monthly list", Map.of(Stage.DISRUPTED, disrupted));
  }

  private void type(YearMonth month, int disrupted, String why, long looked) {
    Standing.member(police.id())
        .run(() -> counts.keep(police, month, said(disrupted), why, looked));
    gathering.run();
  }

  /** The figure of disruptions of the quarter. */
  private ShownFigure told() {
    return Standing.member(lead.id())
        .call(() -> figures.get(lead, "K13"))
        .line()
        .series()
        .figures()
        .stream()
        .filter(each -> each.period().equals(quarter))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aQuarterIsToldOnceEachOfItsMonthsWasTypedAndIsNotCountedBefore() {
    type(quarter.first(), 10, "", 0);
    type(quarter.last(), 10, "", 0);
    assertThat(told().isKnown()).as("a month is missing").isFalse();
    assertThat(told().isKeptBack()).isFalse();
    type(quarter.first().plusMonths(1), 0, "", 0);
    assertThat(told().value()).as("nought that somebody typed").isEqualByComparingTo("20");
  }

  @Test
  void aSmallNumberIsKeptBackLikeAnyOther() {
    for (int at = 0; at < 3; at++) {
      type(quarter.first().plusMonths(at), 1, "", 0);
    }
    assertThat(told().isKeptBack()).isTrue();
  }

  @Test
  void aMonthIsTypedOnceAndCorrectedWithAReasonByWhoeverSawHowItStands() {
    for (int at = 0; at < 3; at++) {
      type(quarter.first().plusMonths(at), 10, "", 0);
    }
    assertThatThrownBy(() -> type(quarter.first(), 7, "", 0)).isInstanceOf(EditClash.class);
    assertThatThrownBy(() -> type(quarter.first(), 7, "", 1)).isInstanceOf(Refused.class);
    type(quarter.first(), 7, "Three stood in two lists", 1);
    assertThat(told().value()).isEqualByComparingTo("27");
    assertThatThrownBy(() -> type(now, 7, "", 0)).isInstanceOf(NotFound.class);
  }

  @Test
  void whatComesAfterTheQuarterWasClosedIsToldLaterAndChangesNothingThatWasTold() {
    type(quarter.first(), 10, "", 0);
    type(quarter.last(), 10, "", 0);
    Standing.member(lead.id()).run(() -> periods.close(lead, quarter));
    YearMonth late = quarter.first().plusMonths(1);
    type(late, 10, "", 0);
    assertThat(counts.toldIn(late)).isEqualTo(quarter.last().plusMonths(1));
    assertThat(told().isKnown()).isFalse();
  }

  /** Else a profile that was published comes out otherwise when somebody checks it. */
  @Test
  void aClosedPeriodIsAsItWasHoweverMuchIsTypedLater() {
    Standing.member(lead.id()).run(() -> periods.close(lead, quarter));
    IndicatorLine before = closed();
    assertThat(before.missing()).as("nobody had typed anything").isNotEmpty();
    for (int at = 0; at < 3; at++) {
      type(quarter.first().plusMonths(at), 10, "", 0);
    }
    assertThat(closed()).isEqualTo(before);
  }

  /** The last three months of a year that was not counted before are not the year. */
  @Test
  void whatWasNotKnownDiffersOnlyWhereItsOwnMonthsAreKnown() {
    for (int at = 0; at < 3; at++) {
      type(quarter.first().plusMonths(at), 10, "", 0);
    }
    Standing.member(lead.id()).run(() -> periods.close(lead, quarter));
    assertThat(differing(new Period(quarter.last().minusMonths(11), quarter.last()))).isEmpty();
    assertThat(differing(quarter)).containsExactly("Disruptions");
  }

  private List<String> differing(Period notKnown) {
    PackDocument.Figure told =
        new PackDocument.Figure(
            "K13",
            "Disruptions",
            closed().measure().formulaText(),
            notKnown.first(),
            notKnown.last(),
            false,
            null,
            "Not known",
            null,
            null,
            null);
    return Standing.member(lead.id())
        .call(() -> again.look(lead, 1, List.of(new Told("", "", told))))
        .differing();
  }

  /** Disruptions on the first closed period, as a document that stands on it reads them. */
  private IndicatorLine closed() {
    return Standing.member(lead.id())
        .call(() -> figures.asOf(lead, 1, Set.of("K13")))
        .getFirst()
        .line();
  }

  private MockHttpServletResponse send(YearMonth month, String... fields) {
    Cookie session = workforce.signedIn(police);
    var request = browser.post().uri("/figures/outside/" + month).cookie(session).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange().getResponse();
  }

  private Document page(String address, Worker reader) throws Exception {
    return Jsoup.parse(
        browser
            .get()
            .uri(address)
            .cookie(workforce.signedIn(reader))
            .exchange()
            .getResponse()
            .getContentAsString());
  }

  private static String named(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK).format(month);
  }

  @Test
  void theOperationsLeadIsAskedAtHomeAndTypesAndCorrectsAMonth() throws Exception {
    YearMonth last = now.minusMonths(1);
    assertThat(page("/figures/outside", police).text()).contains("Nothing was typed yet");
    assertThat(page("/work", police).text()).contains("police counted in " + named(last));

    Document wrong = Jsoup.parse(send(last, "disrupted", "many").getContentAsString());
    assertThat(wrong.select(".govuk-error-summary").text())
        .contains("Enter who counted", "Enter where it stands", "whole number from 0 to 999");
    String[] right = {
      "body",
      "the police",
      "source",
      "a monthly list",
      "disrupted",
      "41",
      "identified",
      "32",
      "charged",
      "23",
      "convicted",
      "14",
      "version",
      "0"
    };
    assertThat(send(last, right).getRedirectedUrl()).isEqualTo("/figures/outside?saved=true");
    assertThat(page("/figures/outside", police).select("table").text())
        .contains(named(last), "41", "32", "23", "14", "the police", "a monthly list");
    assertThat(page("/work", police).text()).doesNotContain("police counted in");
    assertThat(send(last, right).getStatus()).as("a month is typed once").isEqualTo(409);

    Document again = page("/figures/outside/" + last, police);
    assertThat(again.select("input[name=disrupted]").val()).isEqualTo("41");
    right[5] = "42";
    right[13] = "1";
    assertThat(send(last, right).getContentAsString()).contains("Say why you correct it");
    String[] corrected = Arrays.copyOf(right, right.length + 2);
    corrected[14] = "why";
    corrected[15] = "one was left out";
    assertThat(send(last, corrected).getRedirectedUrl()).isEqualTo("/figures/outside?saved=true");
    assertThat(page("/figures/outside", police).text())
        .contains("42", "Corrected by", "one was left out");
  }

  @Test
  void theFunnelNamesWhereItsStagesComeFromOrWhoIsAsked() throws Exception {
    assertThat(page("/figures/funnel", lead).text())
        .contains("operations lead, or an analyst, types them here");
    type(now.minusMonths(1), 10, "", 0);
    Document funnel = page("/figures/funnel", lead);
    assertThat(funnel.text())
        .contains("typed here each month, by our analyst or their operations lead")
        .contains("Last: " + named(now.minusMonths(1)) + ", counted by the police")
        .contains("a monthly list");
    assertThat(funnel.select("main a[href=/figures/outside]")).hasSize(1);
    Worker member = workforce.aWorker(workforce.anOrganisation(), Role.BOARD_MEMBER);
    assertThat(page("/figures/funnel", member).select("main a[href=/figures/outside]")).isEmpty();
  }

  /** Whoever answers for the figures sees what was typed and by whom; the typing is not hers. */
  @Test
  void theStrategicLeadReadsWhatWasTypedAndByWhomAndTypesNothing() throws Exception {
    YearMonth last = now.minusMonths(1);
    type(last, 10, "", 0);
    Document read = page("/figures/outside", lead);
    assertThat(read.text())
        .contains("The police count them", "An analyst, or the operations lead of the police")
        .doesNotContain("Type the counts for");
    assertThat(read.select("table").text()).contains(named(last), "10", police.displayName());
    assertThat(read.select("main a[href^=/figures/outside/]")).isEmpty();
    assertThat(
            browser
                .get()
                .uri("/figures/outside/" + last)
                .cookie(workforce.signedIn(lead))
                .exchange()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
    assertThat(page("/search/pages", lead).text())
        .as("by the words of whoever is rung up")
        .contains("Counts from outside", "/figures/outside", "police counts");
    String there = "main a[href=/figures/outside/" + last + "]";
    assertThat(page("/figures/outside", police).select(there)).isNotEmpty();
  }

  @Test
  void whereItIsSwitchedOffTheFunnelGoesOnWithoutItAndNobodyIsAsked() throws Exception {
    press(false);
    try {
      Document funnel = page("/figures/funnel", lead);
      assertThat(funnel.expectFirst("h1").text()).isEqualTo("From a concern to a conviction");
      assertThat(funnel.text()).doesNotContain("Disruptions");
      assertThat(page("/work", police).text()).doesNotContain("police counted in");
    } finally {
      press(true);
    }
  }

  private void press(boolean on) {
    Standing.member(lead.id())
        .run(
            () -> {
              long version = switches.state(Key.OUTSIDE_COUNTS).version();
              if (on) {
                switches.on(lead, Key.OUTSIDE_COUNTS, version);
              } else {
                switches.off(lead, Key.OUTSIDE_COUNTS, version);
              }
            });
  }
}

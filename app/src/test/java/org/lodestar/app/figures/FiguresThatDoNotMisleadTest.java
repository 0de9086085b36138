package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.store.IndicatorRows;
import org.lodestar.app.figures.wording.FigureChart;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Period;
import org.lodestar.measures.Quality;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** What a reader could take wrongly from a figure, and does not find. */
@PlatformTest
class FiguresThatDoNotMisleadTest {
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Workforce workforce;
  private final MockMvcTester browser;
  private final TransactionOperations transactions;
  private final FigureWords words;
  private final Page page;
  private final Period year;
  private final Worker lead;

  FiguresThatDoNotMisleadTest(
      Figures figures,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      Workforce workforce,
      MockMvcTester browser,
      TransactionOperations transactions,
      Words words,
      Partnership partnership,
      Clock clock) {
    this.figures = figures;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.workforce = workforce;
    this.browser = browser;
    this.transactions = transactions;
    this.page = Page.english(words, partnership, "/figures");
    this.words = new FigureWords(page);
    YearMonth now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    this.year = Period.financialYearOf(now.minusMonths(12));
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    ledger.begin();
    gathering.beginKinds(year.first());
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

  private void close(Period period) {
    Standing.member(lead.id()).run(() -> periods.close(lead, period));
  }

  private IndicatorLine line(String code) {
    return Standing.member(lead.id()).call(() -> figures.get(lead, code)).line();
  }

  private Document page(String address) throws Exception {
    Cookie session = workforce.signedIn(lead);
    return Jsoup.parse(
        browser.get().uri(address).cookie(session).exchange().getResponse().getContentAsString());
  }

  @Test
  void whatBeganToBeCountedIsNotCountedYetAndNeverNoughtBesideWhatWasCountedLonger() {
    tell(40, Fact.of("referral.sent", year.first()).with("evidence", "YES"));
    close(new Period(year.first(), year.first().plusMonths(2)));
    for (String code : List.of("K5", "K5_NEW")) {
      ShownFigure victims = line(code).series().last().orElseThrow();
      assertThat(words.figure(line(code).measure(), victims)).isEqualTo("Not counted yet");
    }
    assertThat(words.figure(line("K3").measure(), line("K3").series().last().orElseThrow()))
        .isEqualTo("40");
    tell(7, Fact.of("victim.identified", year.first().plusMonths(3)));
    close(new Period(year.first().plusMonths(3), year.first().plusMonths(5)));
    for (String code : List.of("K5", "K5_NEW")) {
      assertThat(words.figure(line(code).measure(), line(code).series().last().orElseThrow()))
          .isEqualTo("7");
    }
  }

  @Test
  void aPeriodBeforeCountingBeganIsSaidNotToBeCountedYet() {
    IndicatorLine concerns = line("K1");
    Period before = new Period(year.first().minusYears(1), year.last().minusYears(1));
    assertThat(concerns.begun()).isEqualTo(year.first());
    assertThat(concerns.beganWithin(before)).isTrue();
    assertThat(words.none(concerns, before)).isEqualTo("Not counted yet");
    assertThat(words.none(concerns, year)).isEqualTo("Not over yet");
  }

  @ParameterizedTest
  @CsvSource({"K2_DAY, 850, figures.target.most", "K6, 12.5, figures.target.whole"})
  void whatNoFigureCouldEverBeIsNotAimedFor(String code, BigDecimal target, String key) {
    Watching aimed = new Watching(true, target, 0);
    assertThatThrownBy(
            () -> Standing.member(lead.id()).run(() -> figures.change(lead, code, aimed)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusals())
                    .singleElement()
                    .satisfies(
                        each -> {
                          assertThat(each.field()).isEqualTo("target");
                          assertThat(each.key()).isEqualTo(key);
                          assertThat(page.t(each.key(), each.said())).isNotEmpty();
                        }));
  }

  @Test
  void aTargetThatCanNeverBeIsRefusedAtItsFieldAndWhatWasTypedStays() throws Exception {
    Document asked =
        Jsoup.parse(
            browser
                .post()
                .uri("/figures/K2_DAY/watching")
                .cookie(workforce.signedIn(lead))
                .with(csrf())
                .param("watched", "YES")
                .param("target", "850")
                .param("version", "0")
                .exchange()
                .getResponse()
                .getContentAsString());
    assertThat(asked.select(".govuk-error-message").text()).contains("never be more than 100");
    assertThat(asked.select("input[name=target]").val()).isEqualTo("850");
  }

  @Test
  void aMedianAndAMeanAreNamedAlikeWhereverTheyStand() {
    assertThat(words.of(measure("K2"), of("K2"))).isEqualTo("median of 9");
    assertThat(words.of(measure("K4_SCORE"), of("K4_SCORE"))).isEqualTo("mean of 9");
    for (Measure each : Measures.all()) {
      String kind =
          switch (each.formula()) {
            case org.lodestar.measures.Formula.Median median -> "median";
            case org.lodestar.measures.Formula.Mean mean -> "mean";
            default -> "";
          };
      assertThat(words.meaning(each).toLowerCase(java.util.Locale.UK)).contains(kind);
    }
  }

  private static Measure measure(String code) {
    return Measures.find(code).orElseThrow();
  }

  private ShownFigure of(String code) {
    return new ShownFigure(year, new Figure.Known(year, BigDecimal.TEN, 90, 9L, Quality.WHOLE));
  }

  @Test
  void aYearThatGoesOnSaysHowMuchOfItIsClosed() throws Exception {
    for (int month = 0; month < 12; month++) {
      tell(9, Fact.of("concern.raised", year.first().plusMonths(month)).with("channel", "PHONE"));
    }
    tell(9, Fact.of("victim.identified", year.first()));
    close(new Period(year.first(), year.first().plusMonths(8)));
    assertThat(page("/figures/K1").text()).contains("are closed: 9 of 12");
    assertThat(page("/figures/funnel").select("th").eachText())
        .anyMatch(each -> each.endsWith("closed up to " + words.month(year.first().plusMonths(8))));
    close(new Period(year.first().plusMonths(9), year.last()));
    assertThat(page("/figures/K1").text()).doesNotContain("are closed:");
    assertThat(page("/figures/funnel").select("th").eachText())
        .noneMatch(each -> each.contains("closed up to"));
  }

  /** Two years of 34 and 35 are neither 34 and 69 nor "more than the year before". */
  @Test
  void aRunningTotalStandsOnItsOwnPageAloneAndSaysThatItRunsAndUpToWhichDay() throws Exception {
    YearMonth first = year.first().minusYears(1);
    ledger.begin();
    gathering.beginKinds(first);
    for (int quarter = 0; quarter < 8; quarter++) {
      YearMonth month = first.plusMonths(3L * quarter);
      tell(20, Fact.of("concern.raised", month).with("channel", "PHONE"));
      tell(quarter < 4 ? 8 : 9, Fact.of("victim.identified", month));
    }
    close(new Period(first, year.last()));
    Document funnel = page("/figures/funnel");
    assertThat(funnel.select("main table tbody tr").eachText())
        .anyMatch(each -> each.equals("Victims identified 32 36"))
        .noneMatch(each -> each.contains("68"));
    assertThat(funnel.expectFirst("main svg").text()).contains("Victims identified: 36");
    assertThat(page("/figures?all=true").select("main a[href^=/figures/K5]").eachAttr("href"))
        .as("what stands beside counts of a month or a quarter")
        .contains("/figures/K5_NEW")
        .doesNotContain("/figures/K5");
    Document total = page("/figures/K5");
    assertThat(total.expectFirst("h1").text()).contains("since counting began");
    assertThat(total.expectFirst(".lode-figures__item--alone").text())
        .isEqualTo(
            "68 Since counting began with %s, at the end of %s"
                .formatted(words.month(first), words.month(year.last())));
    assertThat(total.expectFirst("main").text())
        .contains("How many, at the end of each quarter")
        .doesNotContain("How many, each quarter", "Chance alone", "more than chance")
        .doesNotContain("Watch it, or set what is aimed for");
    assertThat(total.select("main table tbody tr").eachText())
        .isNotEmpty()
        .allMatch(each -> each.startsWith("At the end of "));
    assertThat(total.select("main a[href=/figures/K5_NEW]")).isNotEmpty();
    assertThat(page("/figures/K5_NEW").select("main a[href=/figures/K5]")).isNotEmpty();
  }

  /** Whoever watched the running total goes on to watch, and sees what each quarter counts. */
  @Test
  void whoeverWatchedARunningTotalIsShownWhatEachPeriodCounts() {
    assertThat(IndicatorRows.watching(Map.of(), measure("K5_NEW")).watched()).isFalse();
    Map<String, Watching> chosen = Map.of("K5", new Watching(true, null, 1));
    assertThat(IndicatorRows.watching(chosen, measure("K5_NEW")).watched()).isTrue();
    assertThat(IndicatorRows.watching(chosen, measure("K5")).watched()).isFalse();
    Watching no = new Watching(false, null, 1);
    assertThat(IndicatorRows.watching(Map.of("K5", no, "K5_NEW", no), measure("K5_NEW")))
        .isEqualTo(no);
    assertThatThrownBy(() -> Standing.member(lead.id()).run(() -> figures.change(lead, "K5", no)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aCodeAndAFormulaStandInTheDefinitionAndNowhereElse() throws Exception {
    for (String code : Measures.all().stream().map(Measure::code).limit(12).toList()) {
      Document shown = page("/figures/" + code);
      Objects.requireNonNull(shown.selectFirst("section[aria-labelledby=definition]")).remove();
      assertThat(Objects.requireNonNull(shown.selectFirst("main")).text())
          .doesNotContain(measure(code).formulaText())
          .doesNotContainPattern("\\b" + code + "\\b");
    }
  }

  /**
   * What one year tells of each stage, with one that was taken back again. A stage that nobody
   * tells yet is named, and is no nought.
   */
  @Test
  void theFunnelAddsUpAcrossItsStages() throws Exception {
    List<Fact> stages =
        List.of(
            Fact.of("concern.raised", year.first()).with("channel", "PHONE"),
            Fact.of("referral.sent", year.first()).with("evidence", "YES"),
            Fact.of("victim.identified", year.first()));
    for (int quarter = 0; quarter < 4; quarter++) {
      for (Fact each : stages) {
        tell(40 - 5 * quarter, moved(each, 3 * quarter));
      }
    }
    tell(1, stages.getFirst().back());
    close(year);
    long told = 40 + 35 + 30 + 25;
    Document funnel = page("/figures/funnel");
    assertThat(stages(funnel))
        .containsExactlyInAnyOrderEntriesOf(Map.of("K1", told - 1, "K3", told, "K5_NEW", told));
    assertThat(funnel.expectFirst("main svg").text()).contains("129", "130");
    stages(funnel)
        .forEach(
            (code, number) ->
                assertThat(periods(code)).as("periods of %s", code).isEqualTo(number.longValue()));
    assertThat(funnel.expectFirst("main").text()).contains(words.name(measure("K26_CONVICTED")));
  }

  private static Fact moved(Fact fact, int months) {
    return new Fact(
        fact.kind(),
        fact.month().plusMonths(months),
        fact.tags(),
        fact.amounts(),
        fact.takenBack());
  }

  private static Map<String, Long> stages(Document funnel) {
    return funnel.select("main table tbody tr").stream()
        .collect(
            Collectors.toMap(
                row -> row.expectFirst("a").attr("href").replace("/figures/", ""),
                row -> Long.valueOf(row.select("td").eachText().getLast())));
  }

  /** All that its own page tells of its periods. */
  private long periods(String code) {
    IndicatorLine line = line(code);
    return line.series().figures().stream()
        .mapToLong(each -> Objects.requireNonNull(each.value()).longValueExact())
        .sum();
  }

  @Test
  void eachIndicatorItsFactsAndItsHeadingsHaveWords() {
    for (Measure each : Measures.all()) {
      assertThat(words.name(each)).isNotEmpty();
      assertThat(words.meaning(each)).isNotEmpty();
      each.formula()
          .kinds()
          .forEach(kind -> assertThat(words.kind(kind)).isNotEmpty().doesNotContain("figures."));
      each.dimensions().forEach(by -> assertThat(words.dimension(by)).isNotEmpty());
      assertThat(words.value(each, BigDecimal.ONE)).doesNotContain("figures.");
      assertThat(new FigureChart(words, drawn(each), List.of()).chart().up())
          .isNotEmpty()
          .doesNotContain("figures.");
    }
  }

  private IndicatorLine drawn(Measure measure) {
    ShownFigure one =
        new ShownFigure(year, new Figure.Known(year, BigDecimal.TEN, 9, 9L, Quality.WHOLE));
    return new IndicatorLine(
        measure,
        new Watching(true, null, 0),
        new ShownSeries(List.of(one, one), List.of(), new TreeMap<>()),
        Measure.Standing.NOT_TOLD,
        Set.of(),
        year.first());
  }

  @Test
  void aFileOfWardsNamesItsYearInItsNameAndInEachLine() throws Exception {
    for (int month = 0; month < 12; month++) {
      YearMonth each = year.first().plusMonths(month);
      tell(6, Fact.of("concern.raised", each).with("channel", "PHONE"));
      tell(6, Fact.of("concern.placed", each).with("ward", "UNKNOWN"));
    }
    close(year);
    var response =
        browser
            .get()
            .uri("/figures/neighbourhood/wards.csv")
            .cookie(workforce.signedIn(lead))
            .exchange()
            .getResponse();
    assertThat(response.getHeader("Content-Disposition"))
        .contains(year.first() + "-to-" + year.last());
    assertThat(response.getContentAsString().lines().skip(1))
        .isNotEmpty()
        .allMatch(each -> each.contains(words.period(year)));
  }
}

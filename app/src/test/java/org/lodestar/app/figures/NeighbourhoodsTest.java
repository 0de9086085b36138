package org.lodestar.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.face.Neighbourhoods;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Facts;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Boundaries;
import org.lodestar.app.places.BoundaryFile;
import org.lodestar.app.places.TestLookup;
import org.lodestar.app.places.face.Borders;
import org.lodestar.app.places.face.Places;
import org.lodestar.measures.Fact;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Period;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Concerns by ward, in a ledger that nobody else writes in. */
@PlatformTest
class NeighbourhoodsTest {
  private static final String QUAY = "Z05000301";
  private static final String MARSH = "Z05000302";
  private static final String HILL = "Z05000303";

  private final Neighbourhoods neighbourhoods;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Facts facts;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final TransactionOperations transactions;
  private final MockMvcTester browser;
  private final Workforce workforce;
  private final Places places;
  private final Borders borders;
  private final Period year;
  private final Worker lead;
  private final Worker board;

  NeighbourhoodsTest(
      Neighbourhoods neighbourhoods,
      Figures figures,
      ClosedPeriods periods,
      Facts facts,
      Gathering gathering,
      EmptyLedger ledger,
      TransactionOperations transactions,
      MockMvcTester browser,
      Workforce workforce,
      Places places,
      Borders borders,
      Clock clock) {
    this.neighbourhoods = neighbourhoods;
    this.figures = figures;
    this.periods = periods;
    this.facts = facts;
    this.gathering = gathering;
    this.ledger = ledger;
    this.transactions = transactions;
    this.browser = browser;
    this.workforce = workforce;
    this.places = places;
    this.borders = borders;
    YearMonth now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    this.year = Period.financialYearOf(now.minusMonths(12));
    UUID organisation = workforce.anOrganisation();
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    board = workforce.aWorker(organisation, Role.BOARD_MEMBER);
  }

  @BeforeEach
  void anEmptyLedgerAndALookup() throws SQLException {
    ledger.begin();
    gathering.beginKinds(year.first());
    lookup(year.first().atDay(1).minusDays(1), Map.of(QUAY, "Quay", MARSH, "Marsh", HILL, "Hill"));
  }

  private void lookup(LocalDate published, Map<String, String> wards) {
    Worker keeper = workforce.aWorker(lead.organisation(), Role.EDITOR);
    Map<String, String> postcodes =
        wards.keySet().stream()
            .collect(Collectors.toMap(code -> "ZZ" + code.charAt(8) + "9QA", code -> code));
    TestLookup.use(
        places,
        keeper,
        TestLookup.load(places, keeper, published, TestLookup.of(postcodes, wards)));
  }

  private void tell(int many, YearMonth month, String ward) {
    transactions.executeWithoutResult(
        status -> {
          for (int at = 0; at < many; at++) {
            facts.hear(Fact.of("concern.raised", month).with("channel", "PHONE"));
            facts.hear(placed(month, ward));
          }
        });
    gathering.run();
  }

  private static Fact placed(YearMonth month, String ward) {
    return Fact.of("concern.placed", month).with("ward", ward);
  }

  /** In each month of the year. */
  private void monthly(int many, String ward) {
    for (int month = 0; month < 12; month++) {
      tell(many, year.first().plusMonths(month), ward);
    }
  }

  private void close() {
    Standing.member(lead.id()).run(() -> periods.close(lead, year));
  }

  private void closeNext() {
    Period next = Period.of(year.last().plusMonths(1));
    Standing.member(lead.id()).run(() -> periods.close(lead, next));
  }

  private NeighbourhoodView view() {
    return Standing.member(board.id()).call(() -> neighbourhoods.get(board, 0));
  }

  private Map<String, String> counts() {
    return Objects.requireNonNull(view().shown()).wards().stream()
        .collect(
            Collectors.toMap(
                WardYear.Line::name, each -> each.count() == null ? "kept" : "" + each.count()));
  }

  private String page(String address) throws Exception {
    Cookie session = workforce.signedIn(board);
    return browser.get().uri(address).cookie(session).exchange().getResponse().getContentAsString();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"STRATEGIC_LEAD", "BOARD_MEMBER", "ANALYST", "MANAGER"})
  void whoReadsNoFiguresReadsNoWards(Role role) {
    Worker other = workforce.aWorker(board.organisation(), role);
    assertThatThrownBy(() -> Standing.member(other.id()).run(() -> neighbourhoods.get(other, 0)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aYearThatIsNotClosedIsNotShownAndThePageSaysWhenItWillBe() throws Exception {
    monthly(6, QUAY);
    assertThat(view().shown()).isNull();
    assertThat(Jsoup.parse(page("/figures/neighbourhood")).text())
        .contains("No year can be shown yet")
        .contains("The first whole year is");
    assertThat(
            browser.get().uri("/figures/neighbourhood/wards.csv").cookie(workforce.signedIn(board)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("72");
  }

  @Test
  void aYearThatWasCountedInPartIsNotShown() throws SQLException {
    ledger.begin();
    gathering.beginKinds(year.first().plusMonths(1));
    monthly(6, QUAY);
    close();
    assertThat(view().years()).isEmpty();
  }

  @Test
  void whereEveryWardIsLargeAllAreToldWithTheirTotal() {
    monthly(5, QUAY);
    monthly(1, MARSH);
    tell(9, year.first(), "UNKNOWN");
    tell(6, year.first(), HILL);
    close();
    assertThat(counts()).isEqualTo(Map.of("Quay", "60", "Marsh", "12", "Hill", "6"));
    WardYear shown = Objects.requireNonNull(view().shown());
    assertThat(shown.total()).isEqualTo(87);
    assertThat(shown.unknown().count()).isEqualTo(9);
  }

  @Test
  void aWardWithoutAnyIsNoughtWhereNothingIsKeptBack() {
    monthly(5, QUAY);
    monthly(1, MARSH);
    close();
    assertThat(counts()).containsEntry("Hill", "0");
  }

  @Test
  void wardsAreDrawnAsBarsAndOnAMapOnceTheirBordersAreKnown() throws Exception {
    monthly(5, QUAY);
    monthly(1, MARSH);
    tell(3, year.first(), HILL);
    close();
    assertThat(Jsoup.parse(page("/figures/neighbourhood")).select(".lode-chart__wide desc").text())
        .isEqualTo("The largest figure shown is 60, for Quay. 2 lines are kept back.");
    borders(List.of(QUAY, MARSH, HILL));
    var map =
        Objects.requireNonNull(
            Jsoup.parse(page("/figures/neighbourhood")).selectFirst(".lode-chart__wide svg"));
    assertThat(map.select("text").eachText()).contains("1", "2", "3", "Kept back", "60");
    assertThat(map.select("desc").text())
        .isEqualTo("The largest figure shown is 60, for Quay. 2 lines are kept back.");
  }

  private void borders(List<String> wards) {
    Worker keeper = workforce.aWorker(lead.organisation(), Role.EDITOR);
    SortedMap<String, String> shapes = new TreeMap<>();
    for (String ward : wards) {
      double x = 0.3 + wards.indexOf(ward) * 0.1;
      shapes.put(
          ward,
          "POLYGON ((%1$s 51.5, %1$s 51.6, %2$s 51.6, %2$s 51.5, %1$s 51.5))"
              .formatted(x, x + 0.1));
    }
    UUID edition = Objects.requireNonNull(TestLookup.used(places, keeper));
    UUID id = Ids.next();
    Boundaries said =
        new Boundaries(
            id, "Invented", LocalDate.of(2024, 12, 1), keeper.id(), Instant.EPOCH, false);
    Standing.member(keeper.id())
        .run(
            () -> {
              borders.load(keeper, edition, said, new BoundaryFile(shapes, List.of()));
              borders.use(keeper, edition, id);
            });
  }

  @Test
  void aSmallWardIsNeverShownNorWorkedOut() throws Exception {
    monthly(5, QUAY);
    monthly(1, MARSH);
    tell(3, year.first(), HILL);
    close();
    assertThat(counts()).isEqualTo(Map.of("Quay", "60", "Marsh", "kept", "Hill", "kept"));
    String html = Jsoup.parse(page("/figures/neighbourhood")).text();
    String file = page("/figures/neighbourhood/wards.csv");
    assertThat(html).contains("75").doesNotContain("Hill 3").doesNotContain("Marsh 12");
    assertThat(file).contains("Quay,60").contains("Hill,Kept back").contains("Marsh,Kept back");
    assertThat(page("/figures/K29")).doesNotContain("Z0500").contains("/figures/neighbourhood");
  }

  @Test
  void wardsWithoutAnyHideAmongThoseThatAreSmall() {
    monthly(5, QUAY);
    tell(2, year.first(), MARSH);
    tell(4, year.first(), "UNKNOWN");
    close();
    assertThat(counts()).isEqualTo(Map.of("Quay", "60", "Marsh", "kept", "Hill", "kept"));
    assertThat(Objects.requireNonNull(view().shown()).unknown().isKeptBack()).isTrue();
  }

  @Test
  void whereTheYearOfAllIsKeptBackWardsDoNotAddUpToIt() {
    for (int month = 0; month < 11; month++) {
      tell(3, year.first().plusMonths(month), QUAY);
      tell(3, year.first().plusMonths(month), MARSH);
    }
    tell(2, year.last(), QUAY);
    close();
    WardYear shown = Objects.requireNonNull(view().shown());
    assertThat(shown.total()).as("all but one small month are told").isNull();
    assertThat(shown.keepsBack()).isTrue();
    assertThat(byWard().isKeptBack()).as("the indicator does not tell it either").isTrue();
  }

  private ShownFigure byWard() {
    return Standing.member(board.id())
        .call(() -> figures.get(board, "K29"))
        .line()
        .series()
        .last()
        .orElseThrow();
  }

  @Test
  void theIndicatorTellsTheSameNumberAsThePage() {
    monthly(6, QUAY);
    close();
    assertThat(byWard().figure())
        .isInstanceOfSatisfying(
            Figure.Known.class, known -> assertThat(known.numerator()).isEqualTo(72));
    assertThat(Objects.requireNonNull(view().shown()).total()).isEqualTo(72);
  }

  @Test
  void whatIsPutRightLaterDoesNotMoveBeforeEverybodysEyes() {
    monthly(5, QUAY);
    monthly(1, MARSH);
    tell(6, year.first(), "NOT_YET");
    close();
    Map<String, String> before = counts();
    transactions.executeWithoutResult(
        status -> {
          facts.hear(placed(year.first(), "NOT_YET").back());
          facts.hear(placed(year.first(), MARSH));
        });
    gathering.run();
    closeNext();
    assertThat(counts()).isEqualTo(before).containsEntry("Marsh", "12");
  }

  @Test
  void aConcernThatCameAfterItsYearWasClosedIsCountedInTheNextWithoutItsWard() {
    monthly(6, QUAY);
    close();
    Map<String, String> before = counts();
    tell(1, year.first(), MARSH);
    Period next = new Period(year.last().plusMonths(1), year.last().plusMonths(1));
    tell(8, next.first(), QUAY);
    Standing.member(lead.id()).run(() -> periods.close(lead, next));
    assertThat(counts()).isEqualTo(before);
    assertThat(
            Standing.member(board.id())
                .call(() -> figures.get(board, "K1"))
                .line()
                .series()
                .last()
                .orElseThrow()
                .value())
        .isEqualByComparingTo("9");
  }

  @Test
  void aWardWithAnotherCodeIsSaidNotToBeComparable() throws Exception {
    ledgerOfTwoYears();
    String text = Jsoup.parse(page("/figures/neighbourhood")).text();
    assertThat(text).contains("New Hill").contains("not comparable with the year before");
    assertThat(view().years()).hasSize(2);
    String former =
        Jsoup.parse(page("/figures/neighbourhood?year=" + (year.first().getYear() - 1))).text();
    assertThat(former).doesNotContain("not comparable with the year before");
  }

  @Test
  void wardsOverTheYearsAreDrawnAsEachYearWasToldAndWhatIsKeptBackStaysSo() throws Exception {
    monthly(6, QUAY);
    close();
    assertThat(page("/figures/neighbourhood")).doesNotContain("Wards over the years");
    ledgerOfTwoYears();
    Document shown = Jsoup.parse(page("/figures/neighbourhood"));
    assertThat(shown.select("figure figcaption").eachText()).contains("Wards over the years");
    List<String> rows = shown.select("figure table tr").eachText();
    assertThat(rows).anyMatch(each -> each.matches("New Hill (No such ward|0) 72"));
    for (WardYear each : view().over()) {
      WardYear told =
          Standing.member(board.id())
              .call(() -> neighbourhoods.get(board, each.year().first().getYear()))
              .shown();
      assertThat(each).as("as its own page tells it").isEqualTo(told);
    }
    tell(3, year.last().plusMonths(1), QUAY);
    assertThat(view().over()).as("a year that goes on is none").hasSize(2);
  }

  private void ledgerOfTwoYears() throws SQLException {
    ledger.begin();
    gathering.beginKinds(year.first().minusYears(1));
    Period before = new Period(year.first().minusYears(1), year.last().minusYears(1));
    lookup(before.last().atEndOfMonth(), Map.of(QUAY, "Quay", MARSH, "Marsh", HILL, "Hill"));
    lookup(
        year.last().atEndOfMonth(), Map.of(QUAY, "Quay", MARSH, "Marsh", "Z05000304", "New Hill"));
    for (int month = 0; month < 12; month++) {
      tell(6, before.first().plusMonths(month), HILL);
      tell(6, year.first().plusMonths(month), "Z05000304");
    }
    Standing.member(lead.id())
        .run(() -> periods.close(lead, new Period(before.first(), year.last())));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"", "0", "nonsense", "99999999999999", "-1", "%00", "2025'", "1900"})
  void whateverYearIsAskedForThereIsAPage(String asked) throws Exception {
    monthly(6, QUAY);
    close();
    assertThat(
            browser
                .get()
                .uri("/figures/neighbourhood?year={year}", asked)
                .cookie(workforce.signedIn(board)))
        .hasStatusOk();
  }

  @Test
  void aConcernWithoutAWardOfItsOwnTellsNothingOfTheYear() {
    monthly(6, QUAY);
    transactions.executeWithoutResult(
        status -> facts.hear(Fact.of("concern.raised", year.first()).with("channel", "PHONE")));
    gathering.run();
    close();
    @Nullable WardYear shown = view().shown();
    assertThat(Objects.requireNonNull(shown).total()).isNull();
    assertThat(counts()).containsEntry("Quay", "kept");
  }
}

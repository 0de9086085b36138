package org.lodestar.app.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.ConcernPlaces;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.places.TestLookup;
import org.lodestar.app.places.face.Places;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.measures.Measures;
import org.lodestar.statute.TriageFactors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Under which ward a concern is counted: told, put right and taken back. */
@PlatformTest
class ConcernPlacesTest {
  private static final TriageFactors FACTORS = new TriageFactors(1, 1, 1, 1, Set.of());

  private final Reports reports;
  private final Concerns concerns;
  private final Assignments assignments;
  private final ConcernPlaces placed;
  private final Places places;
  private final Tallies tallies;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Workforce workforce;
  private final MockMvcTester browser;
  private final TestPartnership partnership;
  private final YearMonth month;
  private Worker officer;

  ConcernPlacesTest(
      Reports reports,
      Concerns concerns,
      Assignments assignments,
      ConcernPlaces placed,
      Places places,
      Tallies tallies,
      Gathering gathering,
      EmptyLedger ledger,
      Workforce workforce,
      MockMvcTester browser,
      Organisations organisations,
      People people,
      TransactionOperations transactions,
      Clock clock) {
    this.reports = reports;
    this.concerns = concerns;
    this.assignments = assignments;
    this.placed = placed;
    this.places = places;
    this.tallies = tallies;
    this.gathering = gathering;
    this.ledger = ledger;
    this.workforce = workforce;
    this.browser = browser;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.month = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    this.officer = partnership.officer(partnership.council());
  }

  @BeforeEach
  void anEmptyLedgerAndALookup() throws Exception {
    officer = partnership.officer(partnership.council());
    ledger.begin();
    Worker keeper = workforce.aWorker(officer.organisation(), Role.EDITOR);
    UUID edition =
        TestLookup.load(
            places,
            keeper,
            LocalDate.of(2025, 8, 1),
            TestLookup.of(
                Map.of("RM176SL", "Z05000201", "ZZ12QA", "Z05000202"),
                Map.of("Z05000201", "Quay", "Z05000202", "Marsh")));
    TestLookup.use(places, keeper, edition);
  }

  private static Report at(String postcode) {
    Report report = TestPartnership.report();
    Told told = report.told();
    return new Report(
        report.id(),
        report.channel(),
        report.circumstances(),
        new Told(told.seen(), told.place(), postcode, told.people(), told.vehicles()),
        report.confidentiality(),
        report.reporter(),
        report.language());
  }

  private UUID raised(String postcode) {
    UUID concern = reports.submit(at(postcode), ReceiptCode.fresh()).concern();
    Standing.member(officer.id()).run(() -> assignments.declareNoConflict(officer, concern));
    return concern;
  }

  private UUID triaged(String postcode) {
    UUID concern = raised(postcode);
    triage(concern);
    return concern;
  }

  private void triage(UUID concern) {
    Standing.member(officer.id())
        .run(() -> concerns.triage(officer, concern, version(concern), FACTORS, "As I see it"));
  }

  private long version(UUID concern) {
    return Standing.member(officer.id()).call(() -> concerns.glance(officer, concern)).version();
  }

  private Map<String, Long> told() {
    gathering.run();
    Map<String, Long> told = new TreeMap<>();
    tallies
        .by(Measures.find("K29").orElseThrow(), "ward", 0)
        .forEach(
            (code, months) ->
                months.forEach(
                    (each, tally) -> {
                      assertThat(each).as("the month in which it came").isEqualTo(month);
                      told.merge(code, tally.numerator(), Long::sum);
                    }));
    told.values().removeIf(many -> many == 0);
    return told;
  }

  @Test
  void untilSomebodyLooksItIsCountedAsNotYetLookedAt() {
    raised("RM17 6SL");
    assertThat(told()).isEqualTo(Map.of("NOT_YET", 1L));
  }

  @Test
  void triagePutsItWhereItsPostcodeLies() {
    triaged("rm176sl");
    triaged("ZZ1 2QA");
    assertThat(told()).isEqualTo(Map.of("Z05000201", 1L, "Z05000202", 1L));
  }

  @Test
  void withoutAPostcodeThatTheLookupHasThePlaceIsNotKnown() {
    triaged("");
    triaged("ZZ9 9ZZ");
    triaged("near the station");
    assertThat(told()).isEqualTo(Map.of("UNKNOWN", 3L));
  }

  @Test
  void whatIsPutRightIsTakenBackAndToldAnew() {
    UUID concern = triaged("");
    assertThat(correct(concern, "zz1 2qa")).isTrue();
    assertThat(told()).isEqualTo(Map.of("Z05000202", 1L));
    triage(concern);
    assertThat(told())
        .as("triage again leaves what was put right")
        .isEqualTo(Map.of("Z05000202", 1L));
    Standing.member(officer.id()).run(() -> placed.unknown(officer, concern, version(concern)));
    assertThat(told()).isEqualTo(Map.of("UNKNOWN", 1L));
  }

  private boolean correct(UUID concern, String postcode) {
    return Standing.member(officer.id())
        .call(() -> placed.correct(officer, concern, version(concern), postcode));
  }

  @Test
  void aPostcodeThatTheLookupDoesNotHaveChangesNothing() {
    UUID concern = triaged("RM17 6SL");
    assertThat(correct(concern, "ZZ9 9ZZ")).isFalse();
    assertThat(told()).isEqualTo(Map.of("Z05000201", 1L));
  }

  @Test
  void whoWasSlowerIsTold() {
    UUID concern = triaged("RM17 6SL");
    long before = version(concern);
    assertThat(correct(concern, "ZZ1 2QA")).isTrue();
    assertThatThrownBy(
            () ->
                Standing.member(officer.id())
                    .run(() -> placed.correct(officer, concern, before, "RM17 6SL")))
        .isInstanceOf(ConcernChanged.class);
  }

  @Test
  void onceACaseHoldsItTheWardStays() {
    UUID concern = triaged("RM17 6SL");
    Standing.member(officer.id())
        .run(() -> concerns.handOver(officer, concern, version(concern), UUID.randomUUID()));
    assertThat(correct(concern, "ZZ1 2QA")).isFalse();
    assertThat(told()).isEqualTo(Map.of("Z05000201", 1L));
  }

  @Test
  void whoMayNotSeeItFindsNothing() {
    UUID concern = triaged("RM17 6SL");
    Worker stranger = partnership.officer(partnership.charity());
    assertThatThrownBy(
            () -> Standing.member(stranger.id()).run(() -> placed.find(stranger, concern)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> Standing.member(stranger.id()).run(() -> placed.unknown(stranger, concern, 0)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void thePageShowsTheWardAndPutsItRight() throws Exception {
    UUID concern = triaged("");
    Cookie session = workforce.signedIn(officer);
    assertThat(page(concern, session)).contains("Place not known");
    assertThat(post(concern, session, "", null)).contains("one of them");
    assertThat(post(concern, session, "ZZ1 2QA", "yes")).contains("one of them");
    assertThat(post(concern, session, "ZZ9 9ZZ", null)).contains("does not have this postcode");
    assertThat(post(concern, session, "ZZ1 2QA", null)).isEmpty();
    assertThat(page(concern, session)).contains("Marsh").doesNotContain("ZZ1 2QA");
  }

  private String page(UUID concern, Cookie session) throws Exception {
    return browser
        .get()
        .uri("/concerns/" + concern)
        .cookie(session)
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private String post(UUID concern, Cookie session, String postcode, @Nullable String unknown)
      throws Exception {
    var request =
        browser
            .post()
            .uri("/concerns/" + concern + "/ward")
            .param("postcode", postcode)
            .param("version", String.valueOf(version(concern)))
            .with(csrf())
            .cookie(session);
    var sent = unknown == null ? request : request.param("unknown", unknown);
    return sent.exchange().getResponse().getContentAsString();
  }
}

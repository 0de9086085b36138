package org.lodestar.app.partnersites.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.lodestar.app.outbound.TestServer.say;
import static org.lodestar.app.partnersites.PartnerSiteSet.as;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.members.Worker;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.Limits;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.TestServer;
import org.lodestar.app.outbound.face.TestDoors;
import org.lodestar.app.partnersites.Expected;
import org.lodestar.app.partnersites.PartnerSiteSet;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.Stand;
import org.lodestar.app.partnersites.Verdict;
import org.lodestar.app.partnersites.store.PageFacts;
import org.lodestar.app.partnersites.store.SitePageRows;
import org.lodestar.app.site.Capabilities;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Tally;
import org.lodestar.tries.Run;
import org.springframework.transaction.support.TransactionOperations;

/** The look at night and at a press: what it keeps, tells and calls for. */
@PlatformTest
class SiteChecksTest {
  private static final Limits LIMITS =
      new Limits(64_000, Duration.ofMillis(1_500), 3, Duration.ZERO);
  private static final String RIGHT = "<p>08000 121 700";
  private static final String SHORT = "<p>08000 121 70";
  private static final String NONE = "<p>Ring us";

  private final PartnerSiteSet set;
  private final PartnerSites sites;
  private final SitePageRows rows;
  private final PageFacts facts;
  private final Helplines helplines;
  private final OwnAddress own;
  private final TransactionOperations transactions;
  private final PageDestinations destinations;
  private final Clock clock;
  private final EmptyLedger ledger;
  private final Gathering gathering;
  private final Tallies tallies;

  private final Set<InnerPlace> inner = new HashSet<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile String html = RIGHT;
  private boolean switchedOn = true;
  private SiteChecks checks;
  private Worker editor;
  private UUID partner;

  SiteChecksTest(
      PartnerSiteSet set,
      PartnerSites sites,
      SitePageRows rows,
      PageFacts facts,
      Helplines helplines,
      OwnAddress own,
      TransactionOperations transactions,
      PageDestinations destinations,
      Clock clock,
      EmptyLedger ledger,
      Gathering gathering,
      Tallies tallies) {
    this.set = set;
    this.sites = sites;
    this.rows = rows;
    this.facts = facts;
    this.helplines = helplines;
    this.own = own;
    this.transactions = transactions;
    this.destinations = destinations;
    this.clock = clock;
    this.ledger = ledger;
    this.gathering = gathering;
    this.tallies = tallies;
  }

  @BeforeEach
  void aPartner() throws Exception {
    set.alone();
    ledger.begin();
    editor = set.editor();
    partner = set.partner();
    PageReader reader =
        new PageReader(
            TestDoors.of(
                PageDestinations.PURPOSE,
                destinations::spots,
                () -> inner,
                SSLContext.getDefault()),
            LIMITS);
    checks = checks(reader);
  }

  private SiteChecks checks(PageReader reader) {
    Capabilities capabilities =
        new Capabilities() {
          @Override
          public boolean on(org.lodestar.app.site.Capability.Key key) {
            return switchedOn;
          }

          @Override
          public boolean reaches(String address) {
            return switchedOn;
          }
        };
    return new SiteChecks(rows, facts, reader, helplines, own, capabilities, transactions, clock);
  }

  @AfterEach
  void closes() throws Exception {
    set.alone();
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  /** A server that two administrators named; it answers with what the test says. */
  private String aServer() throws IOException {
    TestServer server =
        TestServer.plain(
            (path, out) -> {
              asked.add(path);
              boolean robots = path.equals("/robots.txt");
              say(
                  out,
                  robots ? "404 Not Found" : "200 OK",
                  "Content-Type: text/html",
                  (robots ? "" : html).getBytes(StandardCharsets.UTF_8));
            });
    open.add(server);
    Spot spot = new Spot("localhost", server.port());
    inner.add(new InnerPlace(spot, true));
    return "http://" + spot;
  }

  private UUID page(String address) {
    return set.page(editor, partner, address);
  }

  private SitePage read(UUID page) {
    return set.read(editor, page);
  }

  private SitePage.State state(UUID page) {
    return Objects.requireNonNull(read(page).state());
  }

  private void nextNight(UUID page) {
    set.aDayPasses(page);
    checks.run();
  }

  private boolean alarms(UUID page) {
    return PartnerSiteSet.asking(editor, sites::alarming).stream()
        .anyMatch(each -> each.id().equals(page));
  }

  private List<Long> figure() {
    gathering.run();
    var months = tallies.of(Measures.find("K23").orElseThrow(), 0).values();
    return List.of(
        months.stream().mapToLong(Tally::numerator).sum(),
        months.stream().mapToLong(Tally::denominator).sum());
  }

  @Test
  void aPageIsLookedAtOnceANightAndAgainWhereSomebodyAsks() throws Exception {
    UUID page = page(aServer() + "/help");
    assertThat(checks.run()).isEqualTo(1);
    assertThat(read(page).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(checks.run()).isZero();
    as(editor, () -> sites.ask(editor, partner));
    assertThat(checks.run()).as("it was looked at a moment ago").isZero();
    set.aDayPasses(page);
    as(editor, () -> sites.ask(editor, partner));
    assertThat(read(page).asked()).isTrue();
    assertThat(checks.run()).isEqualTo(1);
    assertThat(read(page).asked()).isFalse();
    assertThat(asked).containsOnlyOnce("/robots.txt");
  }

  @Test
  void aWrongNumberCallsAtOnceAndAnythingElseTheSecondNight() throws Exception {
    UUID page = page(aServer() + "/help");
    html = SHORT;
    checks.run();
    assertThat(state(page).found().near()).hasSize(1);
    assertThat(alarms(page)).isTrue();
    html = NONE;
    nextNight(page);
    assertThat(alarms(page)).as("something was wrong twice in a row").isTrue();
    html = RIGHT;
    nextNight(page);
    assertThat(alarms(page)).isFalse();
    html = NONE;
    nextNight(page);
    assertThat(state(page).found().stand(Expected.HELPLINE)).isEqualTo(Stand.MISSING);
    assertThat(alarms(page)).as("wrong once").isFalse();
    nextNight(page);
    assertThat(alarms(page)).isTrue();
  }

  @Test
  void aPromiseThatRunsAndAPausedPartnerCallForNothing() throws Exception {
    UUID page = page(aServer() + "/help");
    html = NONE;
    checks.run();
    nextNight(page);
    assertThat(alarms(page)).isTrue();
    SitePage now = read(page);
    as(
        editor,
        () ->
            sites.change(
                editor,
                new SitePage(
                    now.id(),
                    now.organisation(),
                    now.content(),
                    true,
                    LocalDate.now(clock).plusDays(7),
                    false,
                    null,
                    now.version())));
    assertThat(alarms(page)).isFalse();
    assertThat(read(page).state()).as("a promise forgets nothing").isNotNull();
    UUID other = page(aServer() + "/other");
    checks.run();
    nextNight(other);
    assertThat(alarms(other)).isTrue();
    as(editor, () -> sites.pause(editor, partner, true));
    assertThat(alarms(other)).isFalse();
    set.aDayPasses(other);
    assertThat(checks.run()).isZero();
    as(editor, () -> sites.pause(editor, partner, false));
    assertThat(checks.run()).isEqualTo(1);
  }

  @Test
  void anInventedPageIsJudgedByItsWordsAndNeverAskedFor() {
    String address = PartnerSiteSet.address("invented").replace(".invalid", ".example");
    UUID page = page(address);
    assertThat(checks.run()).as("it is passed over").isEqualTo(1);
    assertThat(read(page).state()).isNull();
    checks.invent(page, SHORT);
    assertThat(read(page).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(state(page).found().isNumberWrong()).isTrue();
    nextNight(page);
    assertThat(read(page).verdict()).as("it stays as it was").isEqualTo(Verdict.WRONG);
    checks.invent(page, RIGHT);
    assertThat(read(page).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(figure()).containsExactly(1L, 1L);
    UUID real = page(PartnerSiteSet.address("real"));
    assertThatThrownBy(() -> checks.invent(real, RIGHT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(asked).isEmpty();
  }

  @Test
  void whatThePartnershipDoesWithoutIsNotLookedAt() throws Exception {
    page(aServer() + "/help");
    switchedOn = false;
    assertThat(checks.run()).isZero();
    assertThat(asked).isEmpty();
  }

  @Test
  void theFigureCountsEachPageOnceAMonthAsItStoodLast() throws Exception {
    UUID page = page(aServer() + "/a");
    page(aServer() + "/b");
    checks.run();
    assertThat(figure()).containsExactly(2L, 2L);
    html = NONE;
    nextNight(page);
    assertThat(figure()).containsExactly(1L, 2L);
    nextNight(page);
    assertThat(figure()).as("it is no third page").containsExactly(1L, 2L);
    html = RIGHT;
    nextNight(page);
    assertThat(figure()).containsExactly(2L, 2L);
  }

  @Test
  void whereNobodyAnswersAtAllNoPartnerIsBlamed() {
    UUID first = page(PartnerSiteSet.address("one"));
    page(PartnerSiteSet.address("two"));
    page(PartnerSiteSet.address("three"));
    assertThat(checks.run()).isEqualTo(3);
    assertThat(read(first).state()).isNull();
    assertThat(checks.run()).as("they are left alone for a while").isZero();
    assertThat(figure()).containsExactly(0L, 0L);
  }

  @Test
  void onlyWhatChangedIsKeptOfTheNights() throws Exception {
    UUID page = page(aServer() + "/help");
    checks.run();
    nextNight(page);
    Instant since = state(page).since();
    nextNight(page);
    assertThat(state(page).since()).isEqualTo(since);
    html = NONE;
    nextNight(page);
    assertThat(
            PartnerSiteSet.<Integer>asking(
                editor, () -> Objects.requireNonNull(transactions.execute(_ -> rows.turns(page)))))
        .isEqualTo(2);
  }

  @Test
  void whatWasFoundAtAnotherAddressIsForgotten() throws Exception {
    String server = aServer();
    UUID page = page(server + "/help");
    html = SHORT;
    checks.run();
    SitePage now = read(page);
    as(
        editor,
        () ->
            sites.change(
                editor,
                new SitePage(
                    now.id(),
                    now.organisation(),
                    new SitePage.Content(server + "/new", now.content().expects()),
                    true,
                    null,
                    false,
                    null,
                    now.version())));
    assertThat(read(page).state()).isNull();
    html = RIGHT;
    assertThat(checks.run()).isEqualTo(1);
    assertThat(read(page).verdict()).isEqualTo(Verdict.RIGHT);
  }

  /** With the pause and the limits of the platform; twenty hosts, of which one never answers. */
  @Test
  void twoHundredPagesAreLookedAtInTenMinutesWithinPoliteness() throws Exception {
    assumeTrue(Run.isThorough(), "asked in a thorough run (-Dlodestar.thorough=true)");
    aServer();
    int port = inner.iterator().next().spot().port();
    TestServer silent = TestServer.plain((path, out) -> Thread.sleep(60_000));
    open.add(silent);
    inner.clear();
    for (int i = 0; i < 200; i++) {
      boolean dead = i % 20 == 0;
      Spot spot = new Spot("p" + i % 20 + ".invalid", dead ? silent.port() : port);
      inner.add(new InnerPlace(spot, true));
      page("http://" + spot + "/help-" + i);
    }
    PageReader reader =
        new PageReader(
            TestDoors.of(
                PageDestinations.PURPOSE,
                destinations::spots,
                () -> inner,
                host -> List.of(InetAddress.getLoopbackAddress()),
                SSLContext.getDefault()));
    long begun = System.nanoTime();
    checks(reader).run();
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    System.out.println("200 pages of partners in " + taken.toSeconds() + " s");
    assertThat(asked.stream().filter(each -> each.startsWith("/help-"))).hasSize(190);
    assertThat(taken).isLessThan(Duration.ofMinutes(10));
  }

  @Test
  void aNightBeginsAtTwo() {
    assertThat(SiteChecks.night(Instant.parse("2026-12-01T01:59:00Z")))
        .isEqualTo(Instant.parse("2026-11-30T02:00:00Z"));
    assertThat(SiteChecks.night(Instant.parse("2026-12-01T02:00:00Z")))
        .isEqualTo(Instant.parse("2026-12-01T02:00:00Z"));
    assertThat(SiteChecks.night(Instant.parse("2026-07-01T01:30:00Z")))
        .isEqualTo(Instant.parse("2026-07-01T01:00:00Z"));
  }
}

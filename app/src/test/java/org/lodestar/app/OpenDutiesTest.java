package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.partnersites.PartnerSiteSet;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.worries.face.FieldLogs;
import org.lodestar.htcds.Dialect;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is open of a capability keeps it on, whichever it is; the rooms' own fixtures open it. */
@PlatformTest
class OpenDutiesTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** What opens a duty of each, by the kind under which the access matrix makes it. */
  private static final Map<Key, String> OPENS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Key.BOARDS, "any-board-action"),
              Map.entry(Key.RESIDENTS, "any-voice"),
              Map.entry(Key.ADVISERS, "any-advised-input"),
              Map.entry(Key.MATURITY, "any-round"),
              Map.entry(Key.PEER_REVIEW, "any-moderated-round"),
              Map.entry(Key.THREATS, "any-threat"),
              Map.entry(Key.CHARTER, "any-charter-gap"),
              Map.entry(Key.STATEMENTS, "any-statement"),
              Map.entry(Key.DUTIES, "any-law-review"),
              Map.entry(Key.OUTREACH, "any-outreach"),
              Map.entry(Key.PROGRESS, "any-progress"),
              Map.entry(Key.PROFILES, "any-profile"),
              Map.entry(Key.PATHWAY_AUDITS, "pathway-audit"),
              Map.entry(Key.RECEPTIONS, "reception"),
              Map.entry(Key.STREET_LOG, "any-identifier"),
              Map.entry(Key.EXPORTS, "person"),
              Map.entry(Key.INFORMATION_REQUESTS, "information-request"),
              Map.entry(Key.PARTNER_SITES, "any-partner-site")));

  /** Of these nothing is ever open: they only show, or go with another. */
  private static final Set<Key> NEVER =
      Set.of(
          Key.ESTIMATES,
          Key.WARDS,
          Key.PARTNER_FORMS,
          Key.VIGNETTES,
          Key.OUTSIDE_COUNTS,
          Key.TRAINING);

  private static final PersonalText REFUSED = PersonalText.of("For a test");

  private final Switches switches;
  private final MatrixObjects objects;
  private final MatrixWorkers workers;
  private final Workforce workforce;
  private final Threats threats;
  private final FieldLogs logs;
  private final Profiles profiles;
  private final CaseExports exports;
  private final PartnerSiteSet sites;
  private final Clock clock;
  private final MockMvc web;
  private final List<Runnable> closing = new ArrayList<>();

  OpenDutiesTest(
      Switches switches,
      MatrixObjects objects,
      MatrixWorkers workers,
      Workforce workforce,
      Threats threats,
      FieldLogs logs,
      Profiles profiles,
      CaseExports exports,
      PartnerSiteSet sites,
      Clock clock,
      MockMvc web) {
    this.switches = switches;
    this.objects = objects;
    this.workers = workers;
    this.workforce = workforce;
    this.threats = threats;
    this.logs = logs;
    this.profiles = profiles;
    this.exports = exports;
    this.sites = sites;
    this.clock = clock;
    this.web = web;
  }

  static Set<Key> opening() {
    return OPENS.keySet();
  }

  @Test
  void eachThatIsDeclaredOpensSomethingHereOrNever() {
    assertThat(switches.all())
        .extracting(each -> each.key())
        .allMatch(each -> OPENS.containsKey(each) != NEVER.contains(each));
    assertThat(NEVER).allMatch(each -> switches.open(each).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("opening")
  void whatIsOpenOfItKeepsItOnAndIsNamedWithAWayThere(Key key) throws Exception {
    // The first board stays whatever is switched off: there must be one beside it.
    assertThat(objects.own("any-board-member", workers)).isNotEmpty();
    nobodyIsOut();
    List<Duty> before = switches.open(key);
    open(key);
    List<Duty> after = switches.open(key);
    assertThat(after.size()).isGreaterThan(before.size());

    MockHttpServletResponse refused = off(key, workers.of(Role.PLATFORM_ADMINISTRATOR));
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(switches.on(key)).isTrue();
    assertThat(Jsoup.parse(refused.getContentAsString()).select("main ul.govuk-list--bullet li"))
        .as("each is named to whoever may open none of them, with who can finish it")
        .hasSizeGreaterThanOrEqualTo(after.size());
    Document shown = Jsoup.parse(off(key, workforce.signedIn(anybody())).getContentAsString());
    assertThat(shown.select("main a").eachAttr("href"))
        .as("with a way there for whoever may open it")
        .containsAll(after.stream().map(Duty::href).collect(Collectors.toSet()));
  }

  private Worker anybody() {
    return workforce.aWorker(workforce.anOrganisation(), Role.values());
  }

  @AfterEach
  void whatOthersWouldMissIsClosed() {
    nobodyIsOut();
    closing.forEach(Runnable::run);
  }

  /** As when the time of each telephone is over. */
  private void nobodyIsOut() {
    Standing.nobody()
        .run(
            () ->
                ScopedClock.at(
                    clock.instant().plus(Duration.ofDays(365)),
                    () -> {
                      logs.sweep();
                      return true;
                    }));
  }

  private void open(Key key) {
    Map<String, String> made = objects.own(Objects.requireNonNull(OPENS.get(key)), workers);
    switch (key) {
      case THREATS -> acted(UUID.fromString(made.get("id")));
      case PROFILES -> corrected(UUID.fromString(made.get("id")));
      case EXPORTS -> exported();
      case PARTNER_SITES -> wrongNumber(UUID.fromString(made.get("item")));
      case STREET_LOG -> {
        Worker walker = workers.worker(Role.PRACTITIONER);
        assertThat(Standing.member(walker.id()).call(() -> logs.lock(walker))).isNotNull();
      }
      default -> {
        // The fixture opened it.
      }
    }
  }

  /** A panel said that something is done about it. */
  private void acted(UUID threat) {
    Worker lead = workers.worker(Role.STRATEGIC_LEAD);
    LocalDate soon = LocalDate.now(clock.withZone(LONDON)).plusDays(30);
    Standing.member(lead.id())
        .run(() -> threats.decide(lead, threat, ThreatDecision.Kind.ACT, "Because", soon, 0));
  }

  /** A corrected edition of a profile that was published, which is a draft. */
  private void corrected(UUID published) {
    Worker lead = workers.worker(Role.STRATEGIC_LEAD);
    UUID next = Ids.next();
    Standing.member(lead.id()).run(() -> profiles.correct(lead, published, next, "A number"));
    closing.add(
        () ->
            Standing.member(lead.id())
                .run(() -> profiles.drop(lead, next, profiles.get(lead, next).version())));
  }

  /** A digit is missing on a page of a partner. */
  private void wrongNumber(UUID page) {
    sites.oneDigitShort(page);
    closing.add(() -> sites.mended(page));
  }

  /** A file with names that nobody has fetched. */
  private void exported() {
    Worker keeper = workers.keeper(workers.organisation());
    WantedExport wanted =
        new WantedExport(
            Dialect.CSV,
            ExportPurpose.OWN_SYSTEM,
            WantedExport.Scope.OPEN,
            true,
            3,
            PersonalText.of("For a test"));
    UUID made = Standing.member(keeper.id()).call(() -> exports.make(keeper, wanted).export().id());
    Worker second = workers.worker(Role.DATA_PROTECTION_OFFICER);
    closing.add(
        () -> Standing.member(second.id()).run(() -> exports.refuse(second, made, REFUSED)));
  }

  private MockHttpServletResponse off(Key key, Cookie session) throws Exception {
    return web.perform(
            post("/what-we-use/" + key.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/off")
                .param("version", String.valueOf(switches.state(key).version()))
                .cookie(session)
                .with(csrf()))
        .andReturn()
        .getResponse();
  }
}

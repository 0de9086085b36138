package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.face.FirstBoard;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.maturity.face.MaturityScores;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.risks.Pestelo;
import org.lodestar.app.risks.SourceGrade;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.ThreatSource;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the partnership does not use is nowhere, lost to nobody, and back with one press. */
@PlatformApartTest
class CapabilitiesTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final Switches switches;
  private final ObjectProvider<NavEntry> entries;
  private final RequestMappingHandlerMapping routes;
  private final Threats threats;
  private final Boards boards;
  private final Bodies bodies;
  private final FirstBoard first;
  private final MaturityRounds rounds;
  private final MaturityScores scores;
  private final Clock clock;

  private final Set<UUID> acted = new HashSet<>();

  private Worker lead;
  private Cookie cookie;

  CapabilitiesTest(
      MockMvc mvc,
      Workforce workforce,
      Switches switches,
      ObjectProvider<NavEntry> entries,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
      Threats threats,
      Boards boards,
      Bodies bodies,
      FirstBoard first,
      MaturityRounds rounds,
      MaturityScores scores,
      Clock clock) {
    this.rounds = rounds;
    this.scores = scores;
    this.boards = boards;
    this.bodies = bodies;
    this.first = first;
    this.mvc = mvc;
    this.workforce = workforce;
    this.switches = switches;
    this.entries = entries;
    this.routes = routes;
    this.threats = threats;
    this.clock = clock;
  }

  /** A lead who holds each role, so that every page of every room could be theirs. */
  @BeforeEach
  void somebodyWhoMayOpenEverything() {
    lead = workforce.aWorker(workforce.anOrganisation(), Role.values());
    cookie = workforce.signedIn(lead);
    Standing.member(lead.id()).run(this::somebodySitsOnABoard);
  }

  private void somebodySitsOnABoard() {
    if (first.find().isEmpty()) {
      UUID body = Ids.next();
      bodies.add(
          lead,
          body,
          new Body.Content("Board " + body, BodyKind.BOARD, List.of(), List.of(), null, null));
      boards.add(
          lead,
          new Membership(
              Ids.next(),
              body,
              new Membership.Holder(null, null, "Chair"),
              new Membership.Seat(Membership.Part.CHAIR, null, true),
              LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
              null,
              0));
    }
  }

  /** Other tests of the platform find all of it on. */
  @AfterEach
  void allIsOnAgain() {
    List.copyOf(acted).forEach(id -> Standing.member(lead.id()).run(() -> closed(id)));
    // As they are kept: what is remembered may be two seconds old.
    switches
        .states()
        .forEach(
            (key, state) -> {
              if (!state.on()) {
                press(key, true);
              }
            });
    assertThat(switches.states().values()).allMatch(CapabilityState::on);
  }

  private void press(Key key, boolean on) {
    Standing.member(lead.id())
        .run(
            () -> {
              long version = switches.state(key).version();
              if (on) {
                switches.on(lead, key, version);
              } else {
                switches.off(lead, key, version);
              }
            });
  }

  private MockHttpServletResponse answer(HttpMethod method, String path) throws Exception {
    var request = request(method, path).cookie(cookie);
    return mvc.perform(method == HttpMethod.POST ? request.with(csrf()) : request)
        .andReturn()
        .getResponse();
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(answer(HttpMethod.GET, path).getContentAsString());
  }

  /** A handler with a path in which each place is filled with something that is nowhere. */
  private record Route(HttpMethod method, String path, HandlerMethod handler) {
    boolean isPublic() {
      return handler.hasMethodAnnotation(Open.class);
    }
  }

  private List<Route> routesOf(Key key) {
    Capability one = switches.declared(key);
    List<Route> found = new ArrayList<>();
    routes
        .getHandlerMethods()
        .forEach(
            (info, handler) ->
                info.getPatternValues().stream()
                    .filter(pattern -> one.owns(filled(pattern)) > 0 && isOwner(key, pattern))
                    .forEach(
                        pattern ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(
                                    method ->
                                        found.add(
                                            new Route(
                                                HttpMethod.valueOf(method.name()),
                                                filled(pattern),
                                                handler)))));
    return found;
  }

  /** The statement of a charter lies below the statements and is the charter's. */
  private boolean isOwner(Key key, String pattern) {
    return Arrays.stream(Key.values())
        .map(switches::declared)
        .allMatch(
            other ->
                other.key() == key
                    || other.whole() == key
                    || other.owns(filled(pattern)) <= switches.declared(key).owns(filled(pattern)));
  }

  private static String filled(String pattern) {
    return pattern.replaceAll("\\{[^}]+\\}", Ids.next().toString());
  }

  @Test
  void eachIsDeclaredOnceWithAddressesHoursAndWords() {
    assertThat(switches.all()).extracting(Capability::key).containsExactly(Key.values());
    assertThat(switches.all()).allMatch(each -> each.hours() > 0);
    Set<String> nowhere = new TreeSet<>();
    for (Capability one : switches.all()) {
      one.addresses().stream()
          .filter(at -> !at.startsWith("/figures/K"))
          .filter(
              at ->
                  routes.getHandlerMethods().keySet().stream()
                      .flatMap(info -> info.getPatternValues().stream())
                      .noneMatch(pattern -> one.owns(filled(pattern)) > 0 && begins(pattern, at)))
          .forEach(nowhere::add);
    }
    assertThat(nowhere).as("addresses at which there is no page").isEmpty();
  }

  private static boolean begins(String pattern, String address) {
    return pattern.replaceAll("\\{[^}]+}", "*").startsWith(address.replaceAll("\\{[^}]+}", "*"));
  }

  /** Menu, door by GET and POST, files, public pages, and on again. */
  @ParameterizedTest
  @EnumSource(Key.class)
  void whatIsOffIsGoneFromMenusAndRefusedAtEachOfItsAddresses(Key key) throws Exception {
    List<Route> all = routesOf(key);
    assertThat(all).as("pages of " + key).isNotEmpty();
    Set<String> lines =
        entries.stream()
            .map(NavEntry::href)
            .filter(at -> switches.declared(key).owns(at) > 0)
            .collect(Collectors.toSet());
    press(key, false);

    Map<String, Integer> through = new TreeMap<>();
    for (Route route : all) {
      int status = answer(route.method(), route.path()).getStatus();
      if (status != (route.isPublic() ? 404 : 403)) {
        through.put(route.method() + " " + route.path(), status);
      }
    }
    assertThat(through).as("what got through the door").isEmpty();
    assertThat(page("/work").select("a").eachAttr("href")).noneMatch(lines::contains);
    for (String line : lines) {
      assertThat(answer(HttpMethod.GET, "/search/pages").getContentAsString())
          .as("in the command box")
          .doesNotContain("\"" + line + "\"");
    }
    for (Area area : Area.values()) {
      assertThat(page(area.href()).select("a").eachAttr("href"))
          .as(area.href())
          .noneMatch(lines::contains);
    }

    press(key, true);
    for (String line : lines) {
      assertThat(answer(HttpMethod.GET, line).getStatus()).as(line).isEqualTo(200);
    }
  }

  @Test
  void theDoorSaysWhoSwitchedItOffAndThatAllIsKept() throws Exception {
    press(Key.OUTREACH, false);
    MockHttpServletResponse shut = answer(HttpMethod.GET, "/outreach/visits");
    assertThat(shut.getStatus()).isEqualTo(403);
    assertThat(Jsoup.parse(shut.getContentAsString()).text())
        .contains("Your partnership does not use this: Outreach")
        .contains(lead.displayName() + " switched it off")
        .contains("All that was kept is still there")
        .doesNotContain("ask your strategic lead");
    assertThat(Jsoup.parse(shut.getContentAsString()).select("main a").eachAttr("href"))
        .as("whoever may switch is led there")
        .contains("/what-we-use/outreach");
    Worker patrol = workforce.aWorker(workforce.anOrganisation(), Role.TRAINER);
    assertThat(
            mvc.perform(get("/outreach/visits").cookie(workforce.signedIn(patrol)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("ask your strategic lead");
  }

  /** The page before cannot be fetched again, and a log may be about somebody in danger. */
  @Tag("care")
  @Test
  void whoeverWasWritingWhenItWentOffGetsBackWhatTheyWroteAndWhereToTellIt() throws Exception {
    press(Key.STREET_LOG, false);
    Worker patrol = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    Document shut =
        Jsoup.parse(
            mvc.perform(
                    request(HttpMethod.POST, "/street/log")
                        .param("seen", "She asked us for help")
                        .param("place", "Behind the depot")
                        .param("vehicle", "QQ01QQQ")
                        .param("signs", "NO_PAY")
                        .param("code", "a word that opens")
                        .param("id", Ids.next().toString())
                        .cookie(workforce.signedIn(patrol))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(shut.select("textarea").val().split("\\s*\n\\s*"))
        .containsExactlyInAnyOrder("She asked us for help", "Behind the depot", "QQ01QQQ");
    assertThat(shut.select("main a").eachAttr("href")).contains("/worries/new");
    assertThat(shut.select("main .lode-emergency")).isNotEmpty();
    assertThat(page("/street/log").select("textarea")).as("who only looks").isEmpty();
  }

  /** Whose role never let them in learns nothing from the door; the public sees no page at all. */
  @Test
  void theDoorTellsNobodyWhatTheyMayNotKnow() throws Exception {
    press(Key.CHARTER, false);
    Worker practitioner = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    String refused =
        mvc.perform(get("/charter").cookie(workforce.signedIn(practitioner)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(refused).doesNotContain("switched");
    var nobody = mvc.perform(get("/charter")).andReturn().getResponse();
    assertThat(nobody.getRedirectedUrl()).startsWith("/sign-in");
    var open = mvc.perform(get("/statement/charter/2025-26")).andReturn().getResponse();
    assertThat(open.getStatus()).isEqualTo(404);
    assertThat(open.getContentAsString()).doesNotContain("switched");
  }

  @Test
  void estimatesGoWithTheProblemProfile() throws Exception {
    String estimate = "/problem-profiles/" + Ids.next() + "/estimate";
    press(Key.PROFILES, false);
    assertThat(switches.on(Key.ESTIMATES)).isFalse();
    assertThat(answer(HttpMethod.POST, estimate).getStatus()).isEqualTo(403);
    press(Key.PROFILES, true);
    assertThat(switches.on(Key.ESTIMATES)).isTrue();
  }

  private UUID handedIn() {
    UUID round = Ids.next();
    UUID body = Ids.next();
    Standing.member(lead.id())
        .run(
            () -> {
              String name = "Body " + body;
              bodies.add(
                  lead,
                  body,
                  new Body.Content(name, BodyKind.values()[0], List.of(), List.of(), null, null));
              LocalDate due = LocalDate.of(2030, 4, 1);
              rounds.open(lead, round, new MaturityRound.Begun(name, due, Set.of(body)));
              MaturityScore.Said said =
                  new MaturityScore.Said(MaturityAnswer.LEVEL_1, "", "", "", false);
              rounds
                  .get(lead, round)
                  .criteria()
                  .forEach(each -> scores.score(lead, round, body, each.code(), said, 0));
              scores.handIn(lead, round, body);
            });
    return round;
  }

  @Test
  void withoutPeersARoundIsClosedOnceItIsScoredAndHasNoLevel() throws Exception {
    UUID round = handedIn();
    String there = "/maturity/" + round;
    press(Key.PEER_REVIEW, false);
    assertThat(page(there + "/state").select("input[name=move]").val()).isEqualTo("CLOSE");
    assertThat(sent(there + "/state", "move", "MODERATE", "version", "0").getStatus())
        .as("a page that was opened before")
        .isEqualTo(409);
    assertThat(sent(there + "/state", "move", "CLOSE", "version", "0").getRedirectedUrl())
        .isEqualTo(there);
    Document closed = page(there);
    assertThat(closed.select("main").text())
        .contains("Nobody else looked at these scores", "Handed in", "median 1")
        .doesNotContain("moderated", "The partnership stands at level");
    assertThat(answer(HttpMethod.GET, "/figures/K24").getStatus()).isEqualTo(403);
    press(Key.PEER_REVIEW, true);
    assertThat(page(there).select("main").text())
        .as("what was closed alone stays so")
        .contains("Nobody else looked at these scores");
    UUID next = handedIn();
    assertThat(page("/maturity/" + next + "/state").select("input[name=move]").val())
        .isEqualTo("MODERATE");
    assertThat(sent("/maturity/" + next + "/state", "move", "CLOSE", "version", "0").getStatus())
        .as("nobody goes past the peers that there are")
        .isEqualTo(409);
    press(Key.PEER_REVIEW, false);
    sent("/maturity/" + next + "/state", "move", "CLOSE", "version", "0");
    press(Key.PEER_REVIEW, true);
    assertThat(switches.open(Key.MATURITY)).isEmpty();
  }

  @Test
  void everybodyWhoUsedItIsToldAndNobodyElse() throws Exception {
    Worker analyst = workforce.aWorker(workforce.anOrganisation(), Role.ANALYST);
    Worker practitioner = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    press(Key.MATURITY, false);
    assertThat(home(analyst)).contains("switched off: Maturity self-assessment");
    assertThat(home(practitioner)).doesNotContain("switched off");
    var told = page("/what-we-use/maturity").text();
    assertThat(told).contains(lead.displayName() + " switched it off");
  }

  private String home(Worker worker) throws Exception {
    return Jsoup.parse(
            mvc.perform(get("/work").cookie(workforce.signedIn(worker)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .text();
  }

  @Test
  void figuresThatItAloneFeedsAreNotShown() throws Exception {
    String all = "/figures?all=yes&watched=no";
    press(Key.OUTREACH, false);
    assertThat(page(all).select("a").eachAttr("href"))
        .noneMatch(at -> at.startsWith("/figures/K28"));
    assertThat(answer(HttpMethod.GET, "/figures/K28").getStatus()).isEqualTo(403);
    press(Key.OUTREACH, true);
    assertThat(answer(HttpMethod.GET, "/figures/K28").getStatus()).isEqualTo(200);
  }

  @Test
  void whatIsOpenKeepsItOnAndIsNamedWithAWayThere() throws Exception {
    UUID id = Ids.next();
    Standing.member(lead.id()).run(() -> threat(id));
    long version = switches.state(Key.THREATS).version();
    var refused =
        mvc.perform(
                request(HttpMethod.POST, "/what-we-use/threats/off")
                    .param("version", String.valueOf(version))
                    .cookie(cookie)
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(refused.getStatus()).isEqualTo(409);
    Document shown = Jsoup.parse(refused.getContentAsString());
    assertThat(shown.select("main a").eachAttr("href")).contains("/threats/" + id);
    assertThat(shown.text())
        .as("whoever switches need not be somebody who reads it")
        .contains("Something that is not finished yet")
        .doesNotContain("A threat " + id);
    assertThat(switches.on(Key.THREATS)).isTrue();
    Standing.member(lead.id()).run(() -> closed(id));
    press(Key.THREATS, false);
    assertThat(switches.on(Key.THREATS)).isFalse();
  }

  @Test
  void switchingOffIsAskedUnderAnUnfoldThatSaysWhatFollows() throws Exception {
    int asked = 0;
    for (Key key : Key.values()) {
      Document shown = page(UseWords.href(key));
      if (!shown.select("main form[action$=/off]").isEmpty()) {
        assertThat(shown.select("details:has(form[action$=/off])").text())
            .as(key.name())
            .contains("its pages go for everybody", "Switch it off now");
        asked++;
      }
    }
    assertThat(asked).isPositive();
  }

  @Test
  void whoMayNotFinishWhatIsOpenIsToldWhoCan() throws Exception {
    UUID id = Ids.next();
    Standing.member(lead.id()).run(() -> threat(id));
    Worker administrator =
        workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    Document told =
        Jsoup.parse(
            mvc.perform(get("/what-we-use/threats").cookie(workforce.signedIn(administrator)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(told.select("main a").eachAttr("href")).noneMatch(at -> at.startsWith("/threats"));
    assertThat(told.select("main li").text())
        .contains("Ask whoever can finish it: ", "Strategic lead")
        .doesNotContain("Practitioner");
    assertThat(page("/what-we-use/threats").select("main li").text())
        .as("who can finish it oneself")
        .doesNotContain("Ask whoever");
  }

  /** A panel said that something is done about it. */
  private void threat(UUID id) {
    threats.add(
        lead,
        id,
        new Threat.Content(
            "A threat " + id, "Seen", Set.of(Pestelo.values()[0]), Set.of(), null, Set.of()),
        new ThreatSource.Given(
            "A paper", "A shelf", LocalDate.of(2026, 1, 1), SourceGrade.values()[0], 1));
    LocalDate soon = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
    threats.decide(lead, id, ThreatDecision.Kind.ACT, "Because", soon, version(id));
    acted.add(id);
  }

  private void closed(UUID id) {
    threats.decide(lead, id, ThreatDecision.Kind.CLOSE, "Over", null, version(id));
    acted.remove(id);
  }

  private long version(UUID threat) {
    return threats.get(lead, threat).threat().version();
  }

  @Test
  void theFirstBoardStaysAndOthersAreGoneFromTheList() throws Exception {
    UUID other = Ids.next();
    Standing.member(lead.id())
        .run(
            () ->
                bodies.add(
                    lead,
                    other,
                    new Body.Content(
                        "Board " + other, BodyKind.BOARD, List.of(), List.of(), null, null)));
    UUID kept = Standing.member(lead.id()).call(first::find).orElseThrow();
    press(Key.BOARDS, false);
    assertThat(answer(HttpMethod.GET, "/boards/" + kept).getStatus()).isEqualTo(200);
    assertThat(answer(HttpMethod.GET, "/boards/" + other).getStatus()).isEqualTo(403);
    List<String> listed = page("/boards").select("main a").eachAttr("href");
    assertThat(listed).contains("/boards/" + kept).doesNotContain("/boards/" + other);
    press(Key.BOARDS, true);
    assertThat(answer(HttpMethod.GET, "/boards/" + other).getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse sent(String path, String... parameters) throws Exception {
    var request = request(HttpMethod.POST, path).cookie(cookie).with(csrf());
    for (int at = 0; at < parameters.length; at += 2) {
      request.param(parameters[at], parameters[at + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse answers(String hours) throws Exception {
    String version =
        Standing.member(lead.id())
            .call(() -> switches.size().map(each -> String.valueOf(each.version())).orElse("0"));
    return sent(
        "/what-we-use/size",
        "version",
        version,
        "referrals",
        "4",
        "boards",
        "1",
        "hours",
        hours,
        "wanted",
        "CHARTER");
  }

  /** A change of size with data in what goes off; what is open stays, and says so. */
  @Test
  void fromAnswersFollowsWhatFitsAndNothingThatIsOpenOrKeptIsLost() throws Exception {
    UUID threat = Ids.next();
    Standing.member(lead.id()).run(() -> threat(threat));
    assertThat(answers("12.5").getStatus()).as("no number of hours").isEqualTo(200);
    assertThat(answers("20").getRedirectedUrl()).isEqualTo("/what-we-use/fit");
    Document look = page("/what-we-use/fit");
    assertThat(look.text()).contains("your partnership is small").contains("You have 20");
    assertThat(row(look, "Outreach")).contains("Will be off");
    assertThat(row(look, "Threats and watched sectors")).contains("Stays on: something is open");
    assertThat(row(look, "Charter of the buyer")).contains("On").doesNotContain("Will");
    assertThat(look.text()).contains("You want these first, so they stay on: Charter of the buyer");
    assertThat(switches.on(Key.OUTREACH)).as("nothing is switched by looking").isTrue();

    String version = look.select("input[name=version]").val();
    assertThat(sent("/what-we-use/fit", "version", version).getRedirectedUrl())
        .isEqualTo("/what-we-use/fit");
    assertThat(switches.on(Key.OUTREACH)).isFalse();
    assertThat(switches.on(Key.CHARTER)).isTrue();
    assertThat(switches.on(Key.THREATS)).isTrue();
    assertThat(sent("/what-we-use/fit", "version", "0").getStatus()).isEqualTo(409);

    Standing.member(lead.id()).run(() -> closed(threat));
    sent("/what-we-use/fit", "version", version);
    assertThat(switches.on(Key.THREATS)).isFalse();
    press(Key.THREATS, true);
    assertThat(page("/threats/" + threat).text()).contains("A threat " + threat);
  }

  private static String row(Document page, String name) {
    return page.select(
            "tr:has(th:containsOwn(%s)), tr:has(th a:containsOwn(%s))".formatted(name, name))
        .text();
  }

  @Test
  void hoursOfOnesOwnAreKeptAndCountInTheSum() throws Exception {
    String before = page("/what-we-use").text();
    String version = String.valueOf(switches.state(Key.WARDS).version());
    assertThat(sent("/what-we-use/wards/hours", "version", version, "hours", "401").getStatus())
        .isEqualTo(200);
    sent("/what-we-use/wards/hours", "version", version, "hours", "31.5");
    String after = page("/what-we-use").text();
    assertThat(after).contains("31.5").isNotEqualTo(before);
    String next = String.valueOf(switches.state(Key.WARDS).version());
    sent("/what-we-use/wards/hours", "version", next, "hours", "");
    assertThat(page("/what-we-use").text()).isEqualTo(before);
  }

  @Test
  void whatAlwaysNeedsAHandHasHoursOfOnesOwnAndNoSwitch() throws Exception {
    Document before = page("/what-we-use");
    assertThat(before.select("caption").eachText()).contains("What always needs a hand");
    assertThat(before.select(".lode-table--lines td[data-head=Hours a month]"))
        .as("on a phone the one number that decides stands below its name")
        .hasSameSizeAs(before.select("main tbody tr"));
    Document one = page("/what-we-use/directory");
    assertThat(one.select("main").text())
        .contains("Services and helplines", "Always on", "It takes about ", "Each number is rung");
    assertThat(one.select("main form").eachAttr("action"))
        .containsExactly("/what-we-use/directory/hours");
    String version = one.select("main input[name=version]").val();
    assertThat(sent("/what-we-use/directory/off", "version", version).getStatus()).isEqualTo(404);
    assertThat(sent("/what-we-use/directory/hours", "version", version, "hours", "401").getStatus())
        .isEqualTo(200);
    sent("/what-we-use/directory/hours", "version", version, "hours", "31.5");
    Document after = page("/what-we-use");
    assertThat(row(after, "Services and helplines")).contains("31.5");
    assertThat(after.expectFirst("main strong").text())
        .as("the sum")
        .isNotEqualTo(before.expectFirst("main strong").text());
    String next = page("/what-we-use/directory").select("main input[name=version]").val();
    sent("/what-we-use/directory/hours", "version", next, "hours", "");
    assertThat(page("/what-we-use").text()).isEqualTo(before.text());
  }

  @Test
  void ofTwoAdministratorsAtOnceTheSecondIsToldHowItStandsNow() throws Exception {
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    long seen = switches.state(Key.VIGNETTES).version();
    Standing.member(other.id()).run(() -> switches.off(other, Key.VIGNETTES, seen));
    var second =
        mvc.perform(
                request(HttpMethod.POST, "/what-we-use/vignettes/off")
                    .param("version", String.valueOf(seen))
                    .cookie(cookie)
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(second.getContentAsString()).text())
        .contains("Somebody else changed it")
        .contains(other.displayName() + " switched it off");
    assertThat(
            catchThrowable(
                () -> Standing.member(lead.id()).run(() -> switches.on(lead, Key.VIGNETTES, seen))))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void noWorkWithPeopleInDangerCanBeSwitchedOff() {
    List<String> safe =
        List.of(
            "/",
            "/report",
            "/help",
            "/concerns",
            "/concerns/take",
            "/worries",
            "/worries/new",
            "/cases",
            "/referrals",
            "/shared",
            "/meetings",
            "/emergency-access",
            "/breaches",
            "/data-requests",
            "/retention",
            "/audit",
            "/people",
            "/plan",
            "/boards",
            "/figures",
            "/directory",
            "/pathway",
            "/advocacy",
            "/what-we-use",
            "/work");
    assertThat(safe).allMatch(at -> switches.all().stream().allMatch(each -> each.owns(at) == 0));
  }
}

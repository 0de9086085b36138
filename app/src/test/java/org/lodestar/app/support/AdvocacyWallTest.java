package org.lodestar.app.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.support.face.Advocacy;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody of a police body opens, is granted, lists, counts or infers a file of an advocate. */
@PlatformTest
class AdvocacyWallTest {
  private static final String NAME = "Zqwallperson";

  private final MockMvc http;
  private final Workforce workforce;
  private final Organisations organisations;
  private final Advocacy advocacy;
  private final Cases cases;
  private final Grants grants;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final RequestMappingHandlerMapping router;

  private Worker navigator;
  private UUID police;
  private UUID file;

  AdvocacyWallTest(
      MockMvc http,
      Workforce workforce,
      Organisations organisations,
      Advocacy advocacy,
      Cases cases,
      Grants grants,
      DSLContext sql,
      TransactionOperations transactions,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping router) {
    this.http = http;
    this.workforce = workforce;
    this.organisations = organisations;
    this.advocacy = advocacy;
    this.cases = cases;
    this.grants = grants;
    this.sql = sql;
    this.transactions = transactions;
    this.router = router;
  }

  @BeforeEach
  void aFileAndAPoliceBody() {
    navigator = workforce.aWorker(workforce.anOrganisation(), Role.NAVIGATOR);
    file = open("");
    police =
        Standing.task("test")
            .call(
                () ->
                    organisations.add(
                        new NewOrganisation(
                            "Police " + Ids.next(), AgencyKind.POLICE, Duration.ofHours(24), "")));
  }

  private UUID open(String caseReference) {
    Answers person =
        new Answers(
            Map.of(
                "name", List.of(NAME),
                "caseReference", List.of(caseReference),
                "tellCase", List.of("YES")));
    return Standing.member(navigator.id()).call(() -> advocacy.open(navigator, person, yes()));
  }

  private static Answers yes() {
    return new Answers(
        Map.of(
            "answer", List.of("YES"),
            "on", List.of("2026-11-01"),
            "explained", List.of("WHO", "FREE", "WALL", "LIMITS", "WITHDRAW")));
  }

  private MockHttpServletResponse call(HttpMethod method, String path, Cookie session)
      throws Exception {
    var request = MockMvcRequestBuilders.request(method, URI.create(path)).cookie(session);
    if (method == HttpMethod.POST) {
      request.with(csrf());
    }
    return http.perform(request).andReturn().getResponse();
  }

  private record Route(HttpMethod method, String path) {}

  private List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    router
        .getHandlerMethods()
        .keySet()
        .forEach(
            info ->
                info.getPatternValues().stream()
                    .filter(path -> path.startsWith("/advocacy"))
                    .forEach(
                        path ->
                            info.getMethodsCondition()
                                .getMethods()
                                .forEach(
                                    method -> routes.add(new Route(method.asHttpMethod(), path)))));
    return routes;
  }

  private static String named(String path, UUID id) {
    return path.replace("{id}", id.toString()).replace("{kind}", "note");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void noRouteLetsAPoliceRoleInAndAFileLooksLikeNone(Role role) throws Exception {
    Cookie session = workforce.signedIn(workforce.aWorker(police, role));
    List<Route> routes = routes();
    assertThat(routes).hasSizeGreaterThan(8);
    for (Route route : routes) {
      MockHttpServletResponse there = call(route.method(), named(route.path(), file), session);
      MockHttpServletResponse nowhere =
          call(route.method(), named(route.path(), Ids.next()), session);
      assertThat(there.getStatus()).as(route + " as " + role).isEqualTo(403);
      assertThat(nowhere.getStatus()).as(route + " as " + role).isEqualTo(403);
      assertThat(there.getContentAsString()).doesNotContain(NAME);
    }
  }

  /** Else a route that lets nobody in would pass. */
  @Test
  void theNavigatorComesInByEveryRouteThatReads() throws Exception {
    Cookie session = workforce.signedIn(navigator);
    for (Route route : routes()) {
      if (route.method() == HttpMethod.GET) {
        assertThat(call(route.method(), named(route.path(), file), session).getStatus())
            .as(route.path())
            .isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void noListCountSearchOrWorkItemTellsAPoliceRole(Role role) throws Exception {
    Cookie session = workforce.signedIn(workforce.aWorker(police, role));
    for (String path : List.of("/work", "/cases", "/concerns", "/audit", "/advocacy")) {
      String page = call(HttpMethod.GET, path, session).getContentAsString();
      assertThat(page).as(path).doesNotContain(NAME, "href=\"/advocacy", "ADVOCACY", "advocacy");
    }
    String found =
        http.perform(
                MockMvcRequestBuilders.post("/search")
                    .param("q", NAME)
                    .cookie(session)
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(found).doesNotContain(file.toString(), "href=\"/advocacy");
  }

  @Test
  void theAuditTellsAnAuditorOfOthersAndNoneOfThePolice() {
    assertThat(events(workforce.aWorker(workforce.anOrganisation(), Role.AUDITOR))).isPositive();
    assertThat(events(workforce.aWorker(police, Role.AUDITOR))).isZero();
    assertThat(events(workforce.aWorker(police, Role.DATA_PROTECTION_OFFICER))).isZero();
  }

  private int events(Worker auditor) {
    return count(
        auditor, "select count(*) from audit.event where object_kind = 'ADVOCACY' and object = ?");
  }

  private int count(Worker who, String query) {
    return Standing.member(who.id())
        .call(
            () -> transactions.execute(status -> sql.fetchSingle(query, file).into(Integer.class)));
  }

  @Test
  void aGrantToAPoliceBodyOpensNothing() {
    Worker officer = workforce.aWorker(police, Role.values());
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      grants.allow(file, police, Level.WORK, "ADVOCACY");
                      grants.allow(file, officer.id(), Level.WORK, "ADVOCACY");
                    }));
    String files = "select count(*) from support.advocacy_file where id = ?";
    String entries = "select count(*) from support.advocacy_entry where file = ?";
    assertThat(count(navigator, files)).isEqualTo(1);
    assertThat(count(navigator, entries)).isEqualTo(1);
    assertThat(count(officer, files)).isZero();
    assertThat(count(officer, entries)).isZero();
    assertThatThrownBy(() -> Standing.member(officer.id()).run(() -> advocacy.get(officer, file)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aPoliceBodyIsGivenNoGrantByOpeningAFile() {
    Worker officer = workforce.aWorker(police, Role.NAVIGATOR);
    assertThatThrownBy(
            () ->
                Standing.member(officer.id())
                    .run(
                        () ->
                            advocacy.open(
                                officer,
                                new Answers(
                                    Map.of("name", List.of(NAME), "tellCase", List.of("NO"))),
                                yes())))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> Standing.member(officer.id()).run(() -> advocacy.list(officer, 1)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aCaseIsToldThatANavigatorIsThereUnlessItIsACaseOfThePolice() throws Exception {
    assertThat(casePage(workforce.anOrganisation())).contains("A navigator or advocate is beside");
    assertThat(casePage(police)).doesNotContain("navigator", "Navigator", "advocate");
  }

  private String casePage(UUID organisation) throws Exception {
    Worker worker = workforce.aWorker(organisation, Role.FIRST_RESPONDER, Role.MANAGER);
    var opened =
        Standing.member(worker.id())
            .call(() -> cases.open(worker, NewCase.without(null, worker.id())));
    open(opened.reference().toLowerCase(java.util.Locale.ROOT));
    return call(HttpMethod.GET, "/cases/" + opened.id(), workforce.signedIn(worker))
        .getContentAsString();
  }

  @Test
  void aBodyThatBecomesOneOfThePoliceLosesSightAtOnce() {
    UUID body = navigator.organisation();
    var before = organisations.get(body);
    Standing.task("test")
        .run(
            () ->
                organisations.change(
                    body,
                    new NewOrganisation(before.name(), AgencyKind.POLICE, Duration.ofHours(24), ""),
                    before.version()));
    assertThatThrownBy(
            () -> Standing.member(navigator.id()).run(() -> advocacy.get(navigator, file)))
        .isInstanceOf(NotAllowed.class);
  }
}

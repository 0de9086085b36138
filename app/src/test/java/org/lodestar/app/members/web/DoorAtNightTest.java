package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Factors;
import org.lodestar.app.members.entry.Passwords;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.night.NumbersOnRecord;
import org.lodestar.app.members.store.Recoded;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.members.store.tables.Tables;
import org.lodestar.app.triage.face.DutyRota;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** A worker on duty at two in the morning without a code: each road to its end. */
@PlatformTest
class DoorAtNightTest {
  private static final String PASSWORD = KnownPassword.TYPED;
  private static final SessionSecret HERE = SessionSecret.fresh();
  private static final String NEXT = "violet anchor spoon";
  private static final String DUTY = "01632 960111";
  private static final String RECORD = "07700 900123";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final Passwords passwords;
  private final Factors factors;
  private final RecoveryCodes recoveryCodes;
  private final Accounts accounts;
  private final Organisations organisations;
  private final NumbersOnRecord numbers;
  private final Workers workers;
  private final DutyRota rota;
  private final Cases cases;
  private final Audit audit;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;

  private final Map<UUID, FactorSecret> apps = new HashMap<>();
  private UUID organisation;
  private Worker worker;
  private Worker manager;
  private Worker second;
  private Worker administrator;
  private final Recoded recoded;

  DoorAtNightTest(
      MockMvc mvc,
      Workforce workforce,
      Passwords passwords,
      Factors factors,
      RecoveryCodes recoveryCodes,
      Accounts accounts,
      Organisations organisations,
      NumbersOnRecord numbers,
      Workers workers,
      DutyRota rota,
      Cases cases,
      Audit audit,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock,
      Recoded recoded) {
    this.recoded = recoded;
    this.mvc = mvc;
    this.workforce = workforce;
    this.passwords = passwords;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.accounts = accounts;
    this.organisations = organisations;
    this.numbers = numbers;
    this.workers = workers;
    this.rota = rota;
    this.cases = cases;
    this.audit = audit;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  @BeforeEach
  void aNightWithTwoManagers() {
    organisation = workforce.anOrganisation();
    worker = withPasswordAndApp(Role.FIRST_RESPONDER);
    manager = withPasswordAndApp(Role.MANAGER);
    second = withPasswordAndApp(Role.MANAGER);
    administrator = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    onRecord(administrator, worker, Duration.ofDays(30));
    Instant now = clock.instant();
    doing(
        manager,
        () -> rota.add(manager, manager.id(), now.minusSeconds(60), now.plusSeconds(36_000), DUTY));
  }

  private void onRecord(Worker writes, Worker whose, Duration ago) {
    ScopedClock.at(
        clock.instant().minus(ago),
        () -> {
          doing(writes, () -> numbers.write(writes, whose.id(), RECORD));
          return true;
        });
  }

  private Worker withPasswordAndApp(Role... roles) {
    Worker made = workforce.aWorker(organisation, roles);
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.PASSWORD_HASH, KnownPassword.hash(passwords))
        .where(Tables.PERSON.ID.eq(made.id()))
        .execute();
    recoded.person(made.id());
    doing(made, () -> recoveryCodes.make(made.id()));
    FactorSecret app = as(made, () -> factors.begin(made.id(), HERE));
    long step = FactorSecret.stepAt(clock.instant());
    assertThat(
            as(made, () -> factors.confirm(made.id(), app.codeAt(step - 1), HERE))
                || as(made, () -> factors.confirm(made.id(), app.codeAt(step), HERE)))
        .isTrue();
    apps.put(made.id(), app);
    return made;
  }

  private static <T> T as(Worker who, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Objects.requireNonNull(Standing.member(who.id()).call(work));
  }

  private static void doing(Worker who, Runnable work) {
    Standing.member(who.id()).run(work);
  }

  private String appCode(Worker who) {
    return appCode(who, clock.instant());
  }

  private String appCode(Worker who, Instant moment) {
    return Objects.requireNonNull(apps.get(who.id())).codeAt(FactorSecret.stepAt(moment));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private MockHttpServletResponse sent(Cookie cookie, String path, String... typed)
      throws Exception {
    MockHttpServletRequestBuilder request = post(path).with(csrf()).cookie(cookie);
    for (int i = 0; i < typed.length; i += 2) {
      request.param(typed[i], typed[i + 1]);
    }
    return answer(request);
  }

  private Document page(Cookie cookie, String path) throws Exception {
    MockHttpServletResponse answer = answer(get(path).cookie(cookie));
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private int status(Cookie cookie, String path) throws Exception {
    return answer(get(path).cookie(cookie)).getStatus();
  }

  private static Cookie cookie(MockHttpServletResponse answer) {
    return Objects.requireNonNull(answer.getCookie("lodestar"));
  }

  private MockHttpServletResponse firstStep(Worker who, String password) throws Exception {
    String email = accounts.get(who.id()).email();
    return answer(post("/sign-in").with(csrf()).param("email", email).param("password", password));
  }

  private Cookie half(Worker who) throws Exception {
    return cookie(firstStep(who, PASSWORD));
  }

  /** At the door, with what the page shows there. */
  private Cookie asked(Worker who) throws Exception {
    Cookie half = half(who);
    MockHttpServletResponse asked = sent(half, "/sign-in/night", "reason", "DANGER_NOW");
    assertThat(asked.getRedirectedUrl()).isEqualTo("/sign-in/night?to=/work");
    return half;
  }

  private String codeOn(Cookie half) throws Exception {
    return page(half, "/sign-in/night").select(".lode-secret").text();
  }

  private MockHttpServletResponse enters(Cookie half) throws Exception {
    return sent(half, "/sign-in/night/enter", "to", "/work");
  }

  /** Addresses of the home page whose words hold this. */
  private List<String> waiting(Worker who, String words) throws Exception {
    return page(workforce.signedIn(who), "/work").select(".lode-work__item a").stream()
        .filter(link -> link.text().contains(words))
        .map(link -> link.attr("href"))
        .toList();
  }

  private String atTheDoor(Worker keeper) throws Exception {
    return waiting(keeper, "ring them back").getFirst();
  }

  private MockHttpServletResponse rings(
      Worker keeper, String door, String said, String code, String hours) throws Exception {
    return sent(
        workforce.signedIn(keeper),
        door + "/call",
        "answer",
        said,
        "code",
        code,
        "hours",
        hours,
        "factor",
        appCode(keeper));
  }

  private String letIn(Cookie half, String hours) throws Exception {
    String door = atTheDoor(manager);
    assertThat(rings(manager, door, "RECOGNISED", codeOn(half), hours).getRedirectedUrl())
        .isEqualTo(door);
    return door;
  }

  private Cookie night(String hours) throws Exception {
    Cookie half = asked(worker);
    letIn(half, hours);
    return cookie(enters(half));
  }

  private MockHttpServletResponse reviews(Worker who, String door, String verdict)
      throws Exception {
    Cookie cookie = workforce.signedIn(who);
    String version = page(cookie, door).select("input[name=version]").attr("value");
    return sent(
        cookie,
        door + "/review",
        "verdict",
        verdict,
        "words",
        "I talked with both of them",
        "version",
        version.isEmpty() ? "0" : version);
  }

  private String problem(MockHttpServletResponse answer) throws Exception {
    return Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary__list").text();
  }

  private Person.State state(Worker who) {
    return workforce.person(who.id()).state();
  }

  @Tag("care")
  @Test
  void whoHasNoCodeAtNightIsRungBackHelpsAndIsReviewedWhenTheHoursAreOver() throws Exception {
    Cookie half = half(worker);
    assertThat(page(half, "/sign-in/code").select("a[href^=/sign-in/night]")).hasSize(1);
    Document before = page(half, "/sign-in/night");
    assertThat(before.select("main .lode-phone").eachText()).containsExactly(DUTY);
    assertThat(before.text())
        .doesNotContain(manager.displayName())
        .doesNotContain(RECORD)
        .contains("tomorrow");
    sent(half, "/sign-in/night", "reason", "DANGER_NOW");
    String code = codeOn(half);
    assertThat(enters(half).getRedirectedUrl()).startsWith("/sign-in/night?early=true");

    String door = atTheDoor(manager);
    Document inside = page(workforce.signedIn(manager), door);
    assertThat(inside.select("main .lode-phone").eachText()).containsExactly(RECORD);
    assertThat(inside.text())
        .contains(worker.displayName())
        .doesNotContain(code)
        .doesNotContain(code.replace(" ", ""));
    rings(manager, door, "RECOGNISED", code, "4");
    assertThat(waiting(second, "was let in without their code: look at it now"))
        .containsExactly(door);
    assertThat(waiting(manager, "without their code")).isEmpty();

    Cookie night = cookie(enters(half));
    assertThat(page(night, "/work").text()).contains("You were let in without your code until");
    Worker inTheNight =
        workers
            .find(SessionSecret.parse(night.getValue()).orElseThrow())
            .orElseThrow()
            .worker()
            .orElseThrow();
    CaseFile file = as(worker, () -> cases.open(inTheNight, NewCase.without(null, worker.id())));
    assertThat(page(night, "/cases/" + file.id()).text()).contains(file.reference());

    Instant after = clock.instant().plus(Duration.ofHours(4)).plusSeconds(60);
    assertThat(ScopedClock.at(after, () -> status(night, "/work"))).isEqualTo(302);
    ScopedClock.at(
        after,
        () -> {
          assertThat(waiting(second, "review it")).containsExactly(door);
          assertThat(page(workforce.signedIn(second), door).select("main li").text())
              .contains("Case opened")
              .contains("Case viewed");
          assertThat(reviews(second, door, "FINE").getRedirectedUrl()).isEqualTo(door);
          assertThat(waiting(second, "without their code")).isEmpty();
          assertThat(page(workforce.signedIn(second), door).text())
              .contains("I talked with both of them");
          return true;
        });
    assertThat(state(worker)).isEqualTo(Person.State.ACTIVE);
    assertThat(accounts.get(worker.id()).factorConfirmed()).isTrue();
    assertThat(events(worker))
        .filteredOn(event -> event.action().equals("CASE_VIEWED"))
        .isNotEmpty()
        .allMatch(event -> "true".equals(event.detail().get("emergency")))
        .allMatch(event -> door.endsWith(event.detail().get("night")));
  }

  private List<AuditEvent> events(Worker who) {
    AuditFilter filter = new AuditFilter(who.id(), null, null, null, null, null);
    return Standing.task("test").call(() -> audit.page(filter, null)).events();
  }

  @Tag("care")
  @Test
  void aThiefWithThePasswordStaysOutWhenTheNumberOnRecordIsRung() throws Exception {
    Cookie thief = asked(worker);
    String door = atTheDoor(manager);
    assertThat(page(workforce.signedIn(manager), door).select("main .lode-phone").eachText())
        .as("the number on record, whatever number rang")
        .containsExactly(RECORD);
    rings(manager, door, "NOT_THEM", "", "");
    assertThat(enters(thief).getRedirectedUrl()).startsWith("/sign-in?ended=true");
    assertThat(status(thief, "/work")).isEqualTo(302);

    Cookie own = workforce.signedIn(worker);
    assertThat(waiting(worker, "change it now")).containsExactly("/settings/password");
    sent(own, "/settings/password", "current", PASSWORD, "password", NEXT, "again", NEXT);
    assertThat(waiting(worker, "change it now")).isEmpty();
    assertThat(firstStep(worker, PASSWORD).getRedirectedUrl()).isNull();
    assertThat(firstStep(worker, NEXT).getRedirectedUrl()).isEqualTo("/sign-in/code?to=/work");
  }

  @Test
  void ofTwoWhoAskInOneNameThePageIsLetInWhoseCodeIsReadOut() throws Exception {
    Cookie thief = asked(worker);
    String thiefsDoor = atTheDoor(manager);
    Cookie own = asked(worker);
    String ownDoor =
        waiting(manager, "ring them back").stream()
            .filter(door -> !door.equals(thiefsDoor))
            .findFirst()
            .orElseThrow();
    assertThat(page(workforce.signedIn(manager), thiefsDoor).text())
        .contains("More than one browser asks in this name");
    MockHttpServletResponse wrong = rings(manager, thiefsDoor, "RECOGNISED", codeOn(own), "4");
    assertThat(problem(wrong)).contains("not the code of their page");
    rings(manager, ownDoor, "RECOGNISED", codeOn(own), "4");
    assertThat(enters(thief).getRedirectedUrl()).startsWith("/sign-in");
    assertThat(status(cookie(enters(own)), "/work")).isEqualTo(200);
    assertThat(waiting(second, "ring them back")).isEmpty();
  }

  @Tag("care")
  @Test
  void aSecondManagerWhoFindsItNotFineEndsTheSessionAndTheAccountIsSuspended() throws Exception {
    Cookie half = asked(worker);
    String door = letIn(half, "8");
    Cookie night = cookie(enters(half));
    assertThat(status(night, "/work")).isEqualTo(200);
    assertThat(
            page(workforce.signedIn(second), door).select("input[name=verdict]").eachAttr("value"))
        .as("while they work it can only be stopped")
        .containsExactly("NOT_FINE");
    assertThat(reviews(second, door, "NOT_FINE").getRedirectedUrl()).isEqualTo(door);
    assertThat(status(night, "/work")).isEqualTo(302);
    assertThat(state(worker)).isEqualTo(Person.State.SUSPENDED);
    assertThat(firstStep(worker, PASSWORD).getRedirectedUrl()).isNull();
    assertThat(enters(half).getRedirectedUrl()).startsWith("/sign-in");
    assertThat(waiting(second, "without their code")).isEmpty();
  }

  @Tag("care")
  @Test
  void whereNobodyIsOnDutyThePageSaysWhoAnswers() throws Exception {
    sql.deleteFrom(org.lodestar.app.triage.store.tables.Tables.DUTY)
        .where(org.lodestar.app.triage.store.tables.Tables.DUTY.ORGANISATION.eq(organisation))
        .execute();
    Document unsaid = page(half(worker), "/sign-in/night");
    assertThat(unsaid.select("main .lode-phone")).isEmpty();
    assertThat(unsaid.text()).contains("Nobody is on duty now").contains("switchboard");
    Organisation stored = organisations.get(organisation);
    doing(
        administrator,
        () ->
            organisations.change(
                organisation,
                new NewOrganisation(
                    stored.name(),
                    stored.kind(),
                    stored.acknowledgesWithin(),
                    stored.staffedHours(),
                    "Night team, 01632 960222"),
                stored.version()));
    Cookie half = asked(worker);
    assertThat(page(half, "/sign-in/night").text()).contains("Night team, 01632 960222");
    letIn(half, "2");
    assertThat(status(cookie(enters(half)), "/work"))
        .as("a manager who is not on duty lets them in too")
        .isEqualTo(200);
  }

  @Tag("care")
  @Test
  void whoRunsOutOfRecoveryCodesIsToldAtEachSignInUntilThereAreNewOnes() throws Exception {
    List<String> codes =
        as(worker, () -> recoveryCodes.make(worker.id())).stream()
            .map(code -> code.grouped())
            .toList();
    for (int used = 0; used < 7; used++) {
      assertThat(signsIn(codes.get(used))).isEqualTo("/work");
    }
    assertThat(signsIn(codes.get(7))).isEqualTo("/settings/recovery-codes?to=/work");
    assertThat(signsIn(codes.get(8))).isEqualTo("/settings/recovery-codes?to=/work");
    Cookie own = workforce.signedIn(worker);
    Document told = page(own, "/settings/recovery-codes?to=/work");
    assertThat(told.text()).contains("You have 1 recovery code left");
    assertThat(told.select("main a[href=/work]")).as("and may go on").hasSize(1);
    String fresh =
        Jsoup.parse(
                sent(own, "/settings/recovery-codes", "current", PASSWORD, "to", "/work")
                    .getContentAsString())
            .select(".lode-codes li")
            .eachText()
            .getFirst();
    assertThat(signsIn(fresh)).isEqualTo("/work");
  }

  private String signsIn(String code) throws Exception {
    return Objects.requireNonNull(
        sent(half(worker), "/sign-in/code", "code", code, "to", "/work").getRedirectedUrl());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/settings/password",
        "/settings/factor",
        "/settings/recovery-codes",
        "/people",
        "/audit",
        "/retention",
        "/exports"
      })
  void whatNeedsTheSecondStepStaysShutAtNight(String path) throws Exception {
    give(worker, Role.MANAGER, Role.ORGANISATION_ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER);
    int whole = status(workforce.signedIn(worker), path);
    assertThat(status(night("4"), path)).as("with the factor: " + whole).isIn(403, 404);
  }

  private void give(Worker who, Role... roles) {
    for (Role role : roles) {
      sql.insertInto(Tables.ROLE_HELD)
          .set(Tables.ROLE_HELD.PERSON, who.id())
          .set(Tables.ROLE_HELD.ROLE, role.name())
          .execute();
    }
    recoded.person(who.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHANGE_OWN_SIGN_IN",
        "LET_IN_AT_NIGHT",
        "REVIEW_NIGHT",
        "REVIEW_EMERGENCY",
        "ADMINISTER_OWN_ORGANISATION",
        "ADMINISTER_PLATFORM",
        "READ_AUDIT",
        "EXPORT_CASES",
        "READ_EXPORT",
        "RUN_DATA_REQUESTS",
        "EDIT_RETENTION_RULES",
        "PREPARE_DISPOSAL",
        "APPROVE_DISPOSAL",
        "LIFT_HOLD",
        "DISCLOSE_REPORTER",
        "READ_ORIGINAL",
        "READMIT_TO_CONCERN",
        "RESTRICT_CASE"
      })
  void noRoleDoesThisAtNight(Action action) {
    assertThat(action.isOpenAtNight()).isFalse();
  }

  @Test
  void nobodyLetsThemselvesInNorReviewsWhatTheyLetIn() throws Exception {
    give(worker, Role.MANAGER);
    Cookie half = asked(worker);
    assertThat(waiting(worker, "ring them back")).isEmpty();
    String door = atTheDoor(manager);
    MockHttpServletResponse own = rings(worker, door, "RECOGNISED", codeOn(half), "4");
    assertThat(problem(own)).contains("cannot let yourself in");
    letIn(half, "4");
    enters(half);
    Instant after = clock.instant().plus(Duration.ofHours(5));
    ScopedClock.at(
        after,
        () -> {
          assertThat(problem(reviews(manager, door, "FINE"))).contains("somebody else reviews it");
          assertThat(problem(reviews(worker, door, "FINE"))).contains("somebody else reviews it");
          return reviews(second, door, "FINE");
        });
    assertThatThrownBy(
            () ->
                Standing.task("test")
                    .run(
                        () ->
                            transactions.executeWithoutResult(
                                status ->
                                    sql.execute(
                                        "update members.night_entry set reviewed_by = decided_by"
                                            + " where id = ?",
                                        UUID.fromString(door.substring("/door/".length()))))))
        .as("the database refuses it too")
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void whereNobodyCouldReviewNobodyIsLetIn() throws Exception {
    sql.update(Tables.PERSON)
        .set(Tables.PERSON.STATE, "LEFT")
        .where(Tables.PERSON.ID.eq(second.id()))
        .execute();
    recoded.person(second.id());
    Cookie half = asked(worker);
    boolean officersElsewhere =
        sql.fetchExists(Tables.ROLE_HELD, Tables.ROLE_HELD.ROLE.eq("DATA_PROTECTION_OFFICER"));
    String door = atTheDoor(manager);
    MockHttpServletResponse tried = rings(manager, door, "RECOGNISED", codeOn(half), "4");
    if (officersElsewhere) {
      assertThat(tried.getRedirectedUrl()).isEqualTo(door);
    } else {
      assertThat(problem(tried)).contains("nobody who could look at it afterwards");
    }
  }

  @Test
  void aNumberOfTodayAndOneThatTheManagerWroteAreNotRung() throws Exception {
    onRecord(administrator, worker, Duration.ofHours(23));
    Cookie half = asked(worker);
    String door = atTheDoor(manager);
    assertThat(page(workforce.signedIn(manager), door).text())
        .contains("less than a day ago")
        .doesNotContain(RECORD);
    assertThat(problem(rings(manager, door, "RECOGNISED", codeOn(half), "4")))
        .contains("less than a day ago");
    give(manager, Role.ORGANISATION_ADMINISTRATOR);
    Worker both =
        workers
            .find(SessionSecret.parse(workforce.signedIn(manager).getValue()).orElseThrow())
            .orElseThrow()
            .worker()
            .orElseThrow();
    onRecord(both, worker, Duration.ofDays(30));
    assertThat(problem(rings(manager, door, "RECOGNISED", codeOn(half), "4")))
        .contains("wrote their number down yourself");
    assertThat(rings(second, door, "RECOGNISED", codeOn(half), "4").getRedirectedUrl())
        .isEqualTo(door);
  }

  @Test
  void withoutANumberOnRecordThePageSaysSoAndAsksForNothing() throws Exception {
    Worker unknown = withPasswordAndApp(Role.CASEWORKER);
    Document page = page(half(unknown), "/sign-in/night");
    assertThat(page.text()).contains("no telephone number on record");
    assertThat(page.select("main form[action=/sign-in/night]")).isEmpty();
    assertThat(page.select("main .lode-phone").eachText()).containsExactly(DUTY);
    assertThat(problem(sent(half(unknown), "/sign-in/night", "reason", "ON_DUTY")))
        .contains("no telephone number on record");
  }

  @Test
  void theManagersOwnCodeIsAskedForAndTakenOnce() throws Exception {
    Cookie half = asked(worker);
    String door = atTheDoor(manager);
    MockHttpServletResponse without =
        sent(
            workforce.signedIn(manager),
            door + "/call",
            "answer",
            "RECOGNISED",
            "code",
            codeOn(half),
            "hours",
            "4",
            "factor",
            "000000");
    assertThat(problem(without)).contains("This code is wrong");
    assertThat(enters(half).getRedirectedUrl()).startsWith("/sign-in/night?early=true");
    letIn(half, "4");
    MockHttpServletResponse again = rings(second, door, "RECOGNISED", codeOn(half), "8");
    assertThat(problem(again)).as("two managers at once").contains("They are let in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "0", "-1", ""})
  void nobodyIsLetInForMoreThanEightHours(String hours) throws Exception {
    Cookie half = asked(worker);
    String door = atTheDoor(manager);
    assertThat(problem(rings(manager, door, "RECOGNISED", codeOn(half), hours)))
        .contains("Choose for how long");
  }

  @Test
  void whoIsNotSureLetsNobodyInAndMayRingAgain() throws Exception {
    Cookie half = asked(worker);
    String door = atTheDoor(manager);
    assertThat(problem(rings(manager, door, "NOT_SURE", codeOn(half), "4")))
        .contains("Do not let them in");
    letIn(half, "4");
    assertThat(status(cookie(enters(half)), "/work")).isEqualTo(200);
  }

  @Test
  void afterFiveWrongCodesNobodyIsLetInByThisAsking() throws Exception {
    Cookie half = asked(worker);
    String door = atTheDoor(manager);
    String right = codeOn(half);
    for (int guess = 0; guess < 5; guess++) {
      rings(manager, door, "RECOGNISED", "00000" + guess, "4");
    }
    assertThat(problem(rings(manager, door, "RECOGNISED", right, "4"))).contains("turned away");
    assertThat(enters(half).getRedirectedUrl()).startsWith("/sign-in");
  }

  @Test
  void anAccountAsksAFewTimesAnHour() throws Exception {
    for (int ask = 0; ask < 5; ask++) {
      asked(worker);
    }
    assertThat(problem(sent(half(worker), "/sign-in/night", "reason", "ON_DUTY")))
        .contains("asked too often");
  }

  @Test
  void aSecondClickGoesInWithTheFirstWorthlessAndLaterNobodyDoes() throws Exception {
    Cookie half = asked(worker);
    letIn(half, "4");
    Cookie first = cookie(enters(half));
    Cookie clicked = cookie(enters(half));
    assertThat(status(first, "/work")).isEqualTo(302);
    assertThat(status(clicked, "/work")).isEqualTo(200);
    Instant later = clock.instant().plus(Duration.ofMinutes(3));
    assertThat(ScopedClock.at(later, () -> enters(half).getRedirectedUrl()))
        .isEqualTo("/sign-in?ended=true");
    assertThat(status(clicked, "/work")).isEqualTo(200);
  }

  @Test
  void afterIdleMinutesThePasswordOpensTheNightAgainInTheSameBrowserAlone() throws Exception {
    Cookie night = night("4");
    Instant idle = clock.instant().plus(Duration.ofMinutes(40));
    ScopedClock.at(
        idle,
        () -> {
          assertThat(status(night, "/work")).isEqualTo(302);
          assertThat(firstStep(worker, PASSWORD).getRedirectedUrl()).startsWith("/sign-in/code");
          String email = accounts.get(worker.id()).email();
          MockHttpServletResponse again =
              sent(night, "/sign-in", "email", email, "password", PASSWORD);
          assertThat(again.getRedirectedUrl()).isEqualTo("/work");
          assertThat(status(cookie(again), "/work")).isEqualTo(200);
          return true;
        });
    Instant over = clock.instant().plus(Duration.ofHours(4)).plusSeconds(60);
    String email = accounts.get(worker.id()).email();
    assertThat(
            ScopedClock.at(
                over,
                () ->
                    sent(night, "/sign-in", "email", email, "password", PASSWORD)
                        .getRedirectedUrl()))
        .startsWith("/sign-in/code");
  }

  @Test
  void whoShowsTheirFactorAfterAllNeedsTheNightNoLonger() throws Exception {
    Cookie half = asked(worker);
    String door = letIn(half, "8");
    Cookie night = cookie(enters(half));
    // Only the code is of later: a password of later would keep this network waiting until then,
    // where another test typed a wrong one.
    Cookie other = half(worker);
    Instant moment = clock.instant().plusSeconds(120);
    ScopedClock.at(
        moment, () -> sent(other, "/sign-in/code", "code", appCode(worker, moment), "to", "/work"));
    assertThat(status(night, "/work")).isEqualTo(302);
    assertThat(page(workforce.signedIn(second), door).text()).contains("To be reviewed");
  }

  @Test
  void whoLooksAfterThePlatformIsNotLetIn() throws Exception {
    give(worker, Role.PLATFORM_ADMINISTRATOR);
    assertThat(page(half(worker), "/sign-in/night").text()).contains("You look after the platform");
  }

  @Test
  void withoutAPasswordThereIsNoDoor() throws Exception {
    assertThat(answer(get("/sign-in/night")).getRedirectedUrl()).isEqualTo("/sign-in");
    assertThat(
            answer(post("/sign-in/night").with(csrf()).param("reason", "ON_DUTY"))
                .getRedirectedUrl())
        .isEqualTo("/sign-in?ended=true");
    Cookie none = new Cookie("lodestar", "A".repeat(43));
    assertThat(enters(none).getRedirectedUrl()).isEqualTo("/sign-in?ended=true");
  }

  @Test
  void aManagerOfAnotherOrganisationSeesNobodyAtTheDoor() throws Exception {
    asked(worker);
    String door = atTheDoor(manager);
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.MANAGER);
    assertThat(status(workforce.signedIn(foreign), door)).isEqualTo(404);
    assertThat(waiting(foreign, "ring them back")).isEmpty();
  }

  @Test
  void nothingOfTheNumberIsReadableInTheDatabase() {
    byte[] stored =
        sql.select(Tables.NUMBER_ON_RECORD.NUMBER)
            .from(Tables.NUMBER_ON_RECORD)
            .where(Tables.NUMBER_ON_RECORD.PERSON.eq(worker.id()))
            .fetchSingle(Tables.NUMBER_ON_RECORD.NUMBER);
    assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("900123");
  }
}

package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.rights.RightsScene.as;
import static org.lodestar.app.rights.RightsScene.doing;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.rights.RightsScene.Team;
import org.lodestar.app.rights.face.DataAnswers;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.rights.face.RightsWaiting;
import org.lodestar.app.rights.store.RequestRows.Which;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.WordRead;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DataRight;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** Requests from the day on which somebody asks to the answer, on a real database. */
@PlatformTest
class DataRequestsTest {
  private final DataRequests requests;
  private final DataAnswers answers;
  private final RightsWaiting desktop;
  private final MockMvc http;
  private final RightsScene scene;
  private final Workforce workforce;
  private final Staff staff;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  DataRequestsTest(
      DataRequests requests,
      DataAnswers answers,
      RightsWaiting desktop,
      MockMvc http,
      RightsScene scene,
      Workforce workforce,
      Staff staff,
      DSLContext sql,
      TransactionOperations transactions) {
    this.requests = requests;
    this.answers = answers;
    this.desktop = desktop;
    this.http = http;
    this.scene = scene;
    this.workforce = workforce;
    this.staff = staff;
    this.sql = sql;
    this.transactions = transactions;
  }

  private static String key(Throwable thrown) {
    assertThat(thrown).isInstanceOf(Refused.class);
    return ((Refused) thrown).key();
  }

  private static void assertRefused(String key, Runnable deed) {
    assertThatThrownBy(deed::run).satisfies(thrown -> assertThat(key(thrown)).isEqualTo(key));
  }

  /** It was a fault of the page before: the reckoning of days found no row of its table. */
  @Test
  void what_was_asked_before_the_law_is_refused_in_words_and_nothing_typed_is_lost()
      throws Exception {
    Team team = scene.aTeam();
    MockHttpServletRequestBuilder form =
        post("/data-requests/new").with(csrf()).cookie(workforce.signedIn(team.officer()));
    Map.of(
            "right", "ACCESS",
            "received.day", "24",
            "received.month", "5",
            "received.year", "2018",
            "who", "Invented Elder",
            "wish", "All of it",
            "reply", "By hand",
            "proof", "KNOWN_TO_WORKER")
        .forEach(form::param);
    MockHttpServletResponse answer = http.perform(form).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("began on 25 May 2018");
    assertThat(page.select("input[name=who]").val()).isEqualTo("Invented Elder");
  }

  @Test
  void the_month_counts_from_the_request_or_from_the_proof_of_who_asks() {
    Team team = scene.aTeam();
    LocalDate received = scene.today().minusDays(10);
    DataRequest proven =
        scene.aRequest(team, DataRight.ACCESS, received, IdentityProof.KNOWN_TO_WORKER);
    assertThat(proven.days().due()).isEqualTo(received.plusMonths(1));
    DataRequest doubtful = scene.aRequest(team, DataRight.ACCESS, received, null);
    assertThat(doubtful.state()).isEqualTo(RequestState.RECEIVED);
    assertThat(doubtful.days().due()).isNull();
    LocalDate shown = scene.today().minusDays(3);
    doing(
        team.officer(),
        () ->
            requests.prove(
                team.officer(), doubtful.id(), IdentityProof.DOCUMENT_SEEN, shown, true, 0));
    assertThat(scene.read(team, doubtful).days().due()).isEqualTo(shown.plusMonths(1));
  }

  @Test
  void whoever_was_never_in_doubt_waits_from_the_day_of_the_request_whenever_it_was_checked()
      throws Exception {
    Team team = scene.aTeam();
    LocalDate received = scene.today().minusDays(11);
    DataRequest request = scene.aRequest(team, DataRight.ACCESS, received, null);
    MockHttpServletRequestBuilder form =
        post("/data-requests/" + request.id() + "/proof")
            .with(csrf())
            .cookie(workforce.signedIn(team.officer()))
            .param("version", "0")
            .param("proof", "KNOWN_TO_WORKER")
            .param("on.day", String.valueOf(scene.today().getDayOfMonth()))
            .param("on.month", String.valueOf(scene.today().getMonthValue()))
            .param("on.year", String.valueOf(scene.today().getYear()));
    assertThat(http.perform(form).andReturn().getResponse().getContentAsString())
        .contains("Choose whether it was in doubt who they are");
    http.perform(form.param("doubt", "NO"));
    assertThat(scene.read(team, request).days().due()).isEqualTo(received.plusMonths(1));
  }

  @Test
  void a_request_that_lies_with_somebody_who_left_stands_first_until_another_is_asked()
      throws Exception {
    Team team = scene.aTeam();
    DataRequest request =
        scene.aRequest(team, DataRight.ACCESS, scene.today(), IdentityProof.KNOWN_TO_WORKER);
    ask(team, request, team.gatherer().id(), team.reader().id());
    assertThat(page(team.officer(), "/work?kind=FIRST")).doesNotContain(request.reference());
    Worker administrator =
        workforce.aWorker(team.gatherer().organisation(), Role.ORGANISATION_ADMINISTRATOR);
    String account = "/people/" + team.gatherer().id();
    assertThat(page(administrator, account + "/leave")).contains("1 data request to gather");
    doing(administrator, () -> staff.suspend(administrator, team.gatherer().id()));
    assertThat(page(team.officer(), "/work?kind=FIRST"))
        .contains(request.reference() + ": somebody who was asked does not work here today");
    Worker other = workforce.aWorker(team.gatherer().organisation(), Role.CASEWORKER);
    ask(team, scene.read(team, request), other.id(), team.reader().id());
    assertThat(page(team.officer(), "/work?kind=FIRST")).doesNotContain(request.reference());
  }

  /** From a complaint by somebody in no case to a letter with its outcome and where to go next. */
  @Test
  @Tag("care")
  void who_complains_is_told_in_thirty_days_that_we_have_it_and_then_what_comes_of_it()
      throws Exception {
    Team team = scene.aTeam();
    LocalDate received = scene.today().minusDays(31);
    DataRequest late = scene.aRequest(team, DataRight.COMPLAINT, received, null);
    assertThat(late.days().due()).isEqualTo(received.plusDays(30));
    assertThat(late.state()).isEqualTo(RequestState.RECEIVED);
    String here = "/data-requests/" + late.id();
    assertThat(page(team.officer(), "/work?kind=OVERDUE"))
        .contains("Say that we have the complaint: data request " + late.reference());
    assertThat(page(team.officer(), here)).contains("is past. Say it today", here + "/acknowledge");
    assertRefused(
        "rights.rule.beforeReceipt", () -> acknowledge(team, late, received.minusDays(1)));
    assertRefused(
        "casework.rule.notInFuture", () -> acknowledge(team, late, scene.today().plusDays(1)));
    acknowledge(team, late, scene.today());
    DataRequest told = scene.read(team, late);
    assertThat(told.isLate(scene.today())).isFalse();
    assertThat(page(team.officer(), "/data-requests")).contains("Without undue delay");
    assertThat(page(team.officer(), "/work?kind=OVERDUE")).doesNotContain(late.reference());
    assertThat(page(team.officer(), "/work?kind=DUE")).contains(late.reference());
    assertRefused("rights.rule.acknowledgedOnce", () -> acknowledge(team, told, scene.today()));
    prove(team, told, scene.today());
    DataRequest proven = scene.read(team, late);
    assertThat(proven.days().acknowledged()).isEqualTo(scene.today());
    assertRefused("rights.rule.complaintNotExtended", () -> extend(team, proven, scene.today()));
    ask(team, proven, team.gatherer().id(), team.reader().id());
    scene.answer(team, proven, Answer.DONE);
    assertThat(page(team.officer(), here)).doesNotContain("Words for them");
    scene.approve(team, proven);
    assertThat(page(team.officer(), here))
        .as("whoever agrees reads first what they agree to")
        .contains("The letter as it will go out", "You were right", "Words for them");
    scene.release(team, proven);
    assertThat(page(team.officer(), here + "/letter"))
        .contains("You were right", "Words for them", "complain to the Information Commissioner");
    String printed = Jsoup.parse(page(team.officer(), here + "/letter")).text();
    assertThat(word(team.officer(), here + "/letter.docx").words())
        .contains("Words for them")
        .allSatisfy(each -> assertThat(printed).contains(each));
    DataRequest released = scene.read(team, late);
    doing(
        team.officer(),
        () ->
            requests.close(
                team.officer(), late.id(), AnswerWay.BY_HAND, scene.today(), released.version()));
    assertThat(scene.read(team, late).state()).isEqualTo(RequestState.CLOSED);
    assertThat(page(team.officer(), "/work?kind=DUE")).doesNotContain(late.reference());
  }

  @Test
  @Tag("care")
  void nobody_in_charge_of_the_case_looks_into_the_complaint_about_it() {
    Team team = scene.aTeam();
    RightsScene.InCase somebody = scene.somebody(team, RoleInCase.POTENTIAL_VICTIM);
    DataRequest alone = scene.asked(team, DataRight.COMPLAINT);
    scene.found(team, alone, somebody);
    long version = scene.finding(team.gatherer(), alone).finding().version();
    assertRefused(
        "rights.rule.inCharge.small",
        () ->
            doing(
                team.gatherer(),
                () ->
                    answers.answer(
                        team.gatherer(),
                        alone.team().finding(),
                        Answer.DONE,
                        null,
                        PersonalText.of("Words for them"),
                        version)));
    scene.answer(team, alone, Answer.DONE);
    workforce.aWorker(team.officer().organisation(), Role.CASEWORKER);
    DataRequest complaint = scene.asked(team, DataRight.COMPLAINT);
    assertRefused("rights.rule.inCharge", () -> scene.found(team, complaint, somebody));
  }

  private WordRead word(Worker worker, String path) throws Exception {
    return WordRead.of(
        http.perform(get(path).cookie(workforce.signedIn(worker)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private String page(Worker worker, String path) throws Exception {
    return AllPages.ofWork(path, each -> Jsoup.parse(drawn(worker, each))).html();
  }

  private String drawn(Worker worker, String path) throws Exception {
    return http.perform(get(path).cookie(workforce.signedIn(worker)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private void acknowledge(Team team, DataRequest request, LocalDate on) {
    doing(
        team.officer(),
        () -> requests.acknowledge(team.officer(), request.id(), on, request.version()));
  }

  @Test
  void a_complaint_from_before_the_law_has_no_day_and_is_answered_all_the_same() {
    Team team = scene.aTeam();
    DataRequest old = scene.aRequest(team, DataRight.COMPLAINT, LocalDate.of(2026, 6, 18), null);
    assertThat(old.nextDay()).isNull();
    acknowledge(team, old, scene.today());
    assertThat(scene.read(team, old).days().acknowledged()).isEqualTo(scene.today());
  }

  @Test
  void nobody_proves_before_it_was_asked_nor_tomorrow() {
    Team team = scene.aTeam();
    DataRequest request = scene.aRequest(team, DataRight.ACCESS, scene.today(), null);
    assertRefused(
        "rights.rule.beforeReceipt", () -> prove(team, request, scene.today().minusDays(1)));
    assertRefused(
        "casework.rule.notInFuture", () -> prove(team, request, scene.today().plusDays(1)));
  }

  private void prove(Team team, DataRequest request, LocalDate on) {
    doing(
        team.officer(),
        () ->
            requests.prove(
                team.officer(),
                request.id(),
                IdentityProof.DOCUMENT_SEEN,
                on,
                true,
                request.version()));
  }

  @Test
  void two_more_months_once_and_told_within_the_first() {
    Team team = scene.aTeam();
    LocalDate received = scene.today().minusMonths(2);
    DataRequest late =
        scene.aRequest(team, DataRight.ACCESS, received, IdentityProof.KNOWN_TO_WORKER);
    assertRefused("rights.rule.toldInTime", () -> extend(team, late, scene.today()));
    extend(team, late, received.plusMonths(1));
    DataRequest extended = scene.read(team, late);
    assertThat(extended.days().due()).isEqualTo(received.plusMonths(3));
    assertThat(extended.said().extension()).isEqualTo(PersonalText.of("Many files"));
    assertRefused("rights.rule.extendedOnce", () -> extend(team, extended, received));
  }

  private void extend(Team team, DataRequest request, LocalDate told) {
    doing(
        team.officer(),
        () ->
            requests.extend(
                team.officer(),
                request.id(),
                told,
                PersonalText.of("Many files"),
                request.version()));
  }

  @Test
  void two_people_of_the_case_team_are_asked_and_no_others() {
    Team team = scene.aTeam();
    DataRequest request = scene.aRequest(team, DataRight.ACCESS);
    UUID gatherer = team.gatherer().id();
    assertRefused("rights.rule.twoPeople", () -> ask(team, request, gatherer, gatherer));
    assertRefused("rights.rule.team", () -> ask(team, request, gatherer, team.officer().id()));
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertRefused("rights.rule.team", () -> ask(team, request, gatherer, stranger.id()));
  }

  private void ask(Team team, DataRequest request, UUID gatherer, UUID reader) {
    doing(
        team.officer(),
        () -> requests.ask(team.officer(), request.id(), gatherer, reader, request.version()));
  }

  @Test
  void the_answer_is_for_its_two_workers_in_the_database_too() {
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, DataRight.CORRECTION);
    scene.found(team, request, scene.somebody(team, RoleInCase.POTENTIAL_VICTIM));
    scene.answer(team, request, Answer.DONE);
    Worker colleague = workforce.aWorker(team.officer().organisation(), Role.MANAGER);
    for (Worker other : new Worker[] {team.officer(), colleague}) {
      assertThatThrownBy(() -> as(other, () -> answers.get(other, request.team().finding())))
          .isInstanceOfAny(NotFound.class, NotAllowed.class);
      assertThat(rows(other, "rights.finding")).isZero();
      assertThat(rows(other, "rights.found_person")).isZero();
    }
    assertThat(rows(team.reader(), "rights.finding")).isEqualTo(1);
    assertThat(rows(team.reader(), "rights.found_person")).isEqualTo(1);
  }

  private int rows(Worker worker, String table) {
    return Standing.member(worker.id())
        .call(
            () ->
                transactions.execute(
                    status ->
                        sql.fetchSingle("select count(*) from " + table).into(Integer.class)));
  }

  @Test
  void who_was_asked_before_opens_it_no_more() {
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    Worker other = workforce.aWorker(team.officer().organisation(), Role.CASEWORKER);
    ask(team, request, other.id(), team.reader().id());
    assertThatThrownBy(() -> scene.finding(team.gatherer(), request)).isInstanceOf(NotFound.class);
    assertThat(scene.finding(other, request).gathers(other.id())).isTrue();
  }

  @Test
  void the_officer_learns_the_outcome_when_both_agree_and_not_before() {
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, DataRight.CORRECTION);
    scene.found(team, request, scene.somebody(team, RoleInCase.POTENTIAL_VICTIM));
    scene.answer(team, request, Answer.NOT_DONE);
    assertThat(scene.read(team, request).outcome()).isNull();
    assertThat(scene.read(team, request).said().letter()).isNull();
    scene.approve(team, request);
    assertThat(scene.read(team, request).outcome()).isEqualTo(Outcome.NOT_DONE);
    assertThat(scene.read(team, request).said().letter())
        .isEqualTo(PersonalText.of("Words for them"));
  }

  @Test
  void each_does_their_own_part_and_nobody_two() {
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    UUID finding = request.team().finding();
    assertRefused(
        "rights.rule.stands.ASKED",
        () -> doing(team.reader(), () -> answers.approve(team.reader(), finding, 0)));
    assertRefused(
        "rights.rule.gathererOnly",
        () ->
            doing(
                team.reader(),
                () -> answers.answer(team.reader(), finding, Answer.NOTHING_HELD, null, null, 0)));
    scene.answer(team, request, Answer.NOTHING_HELD);
    assertRefused(
        "rights.rule.readerOnly",
        () -> doing(team.gatherer(), () -> answers.approve(team.gatherer(), finding, 1)));
    scene.approve(team, request);
    Worker both =
        new Worker(
            team.reader().id(),
            "Both",
            team.reader().organisation(),
            "",
            java.util.Set.of(Role.MANAGER, Role.DATA_PROTECTION_OFFICER),
            java.time.Instant.EPOCH);
    long version = scene.read(team, request).version();
    assertRefused(
        "rights.rule.anotherReleases",
        () -> doing(both, () -> requests.release(both, request.id(), version)));
    scene.release(team, request);
    assertThat(scene.read(team, request).state()).isEqualTo(RequestState.RELEASED);
  }

  @Test
  void a_returned_answer_comes_back_with_the_reason() {
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    scene.answer(team, request, Answer.NOTHING_HELD);
    PersonalText why = PersonalText.of("Look under the other spelling");
    doing(team.reader(), () -> answers.giveBack(team.reader(), request.team().finding(), why, 1));
    assertThat(scene.read(team, request).state()).isEqualTo(RequestState.ASKED);
    assertThat(scene.finding(team.gatherer(), request).finding().returned()).isEqualTo(why);
    scene.answer(team, request, Answer.NOTHING_HELD);
    assertThat(scene.finding(team.reader(), request).finding().returned()).isNull();
  }

  @Test
  void two_who_move_it_at_once_do_not_overwrite_each_other() {
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    extend(team, request, scene.today());
    assertThatThrownBy(() -> extend(team, request, scene.today()))
        .isInstanceOfAny(EditClash.class, Refused.class);
    assertThatThrownBy(
            () ->
                doing(
                    team.officer(),
                    () -> requests.withdraw(team.officer(), request.id(), request.version())))
        .isInstanceOf(EditClash.class);
  }

  @Test
  void a_request_of_others_is_not_there_and_other_roles_may_not_ask() {
    Team team = scene.aTeam();
    DataRequest request = scene.aRequest(team, DataRight.ACCESS);
    Team others = scene.aTeam();
    assertThatThrownBy(
            () -> as(others.officer(), () -> requests.get(others.officer(), request.id())))
        .isInstanceOf(NotFound.class);
    assertThat(as(others.officer(), () -> requests.list(others.officer(), Which.RUNNING, 1)))
        .extracting(DataRequests.Listing::count)
        .isEqualTo(0);
    assertThatThrownBy(
            () -> as(team.reader(), () -> requests.list(team.reader(), Which.RUNNING, 1)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void it_waits_for_whoever_has_to_act() {
    Team team = scene.aTeam();
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    assertThat(waits(team.gatherer())).isTrue();
    assertThat(waits(team.reader())).isFalse();
    scene.answer(team, request, Answer.NOTHING_HELD);
    assertThat(waits(team.gatherer())).isFalse();
    assertThat(waits(team.reader())).isTrue();
    scene.approve(team, request);
    assertThat(waits(team.reader())).isFalse();
  }

  private boolean waits(Worker worker) {
    return !as(worker, () -> desktop.waitingFor(worker.id())).isEmpty();
  }
}

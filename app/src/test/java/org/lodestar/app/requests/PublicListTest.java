package org.lodestar.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.requests.RequestsScene.as;
import static org.lodestar.app.requests.RequestsScene.here;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.RequestsScene.Team;
import org.lodestar.app.requests.face.DisclosureHands;
import org.lodestar.app.requests.face.DisclosureSweep;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionOperations;

/** What everybody reads of answered requests: put there by two people, taken off by one. */
@PlatformTest
class PublicListTest {
  private static final String QUESTION = "How many reports of one trade";

  private final RequestsScene scene;
  private final DisclosureHands hands;
  private final DisclosureSweep sweep;
  private final List<RecordHolder> holders;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  PublicListTest(
      RequestsScene scene,
      DisclosureHands hands,
      DisclosureSweep sweep,
      List<RecordHolder> holders,
      DSLContext sql,
      TransactionOperations transactions) {
    this.scene = scene;
    this.hands = hands;
    this.sweep = sweep;
    this.holders = holders;
    this.sql = sql;
    this.transactions = transactions;
  }

  private UUID answered(Worker officer) throws Exception {
    UUID id = scene.logged(officer, scene.today());
    scene.answer(officer, id, Map.of("answer", "NOT_HELD"));
    scene.sendOut(officer, id);
    scene.step(officer, id, InformationEvent.ANSWER);
    return id;
  }

  private MockHttpServletResponse write(Worker officer, UUID id, String question) throws Exception {
    return scene.send(officer, here(id) + "/log", Map.of("question", question));
  }

  private MockHttpServletResponse read(Worker second, UUID id, String verdict) throws Exception {
    Document form = scene.page(second, here(id) + "/log/read");
    String version = form.select("main input[name=version]").val();
    return scene.send(
        second,
        here(id) + "/log/read",
        Map.of("verdict", verdict, "why", "Say which year", "version", version));
  }

  private UUID listed(Team team) throws Exception {
    UUID id = answered(team.officer());
    write(team.officer(), id, QUESTION);
    read(team.lead(), id, "LIST");
    return id;
  }

  private String list() throws Exception {
    return scene.open("/disclosure-log").text();
  }

  private String reference(Worker officer, UUID id) {
    return scene.request(officer, id).reference();
  }

  @Test
  void whatOneWroteIsPublicOnlyAfterSomebodyElseReadItAsEverybodyWill() throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    UUID id = scene.logged(officer, scene.today());
    scene.answer(officer, id, Map.of("answer", "NOT_HELD"));
    scene.sendOut(officer, id);
    assertThat(write(officer, id, QUESTION).getRedirectedUrl()).isNull();
    scene.step(officer, id, InformationEvent.ANSWER);
    String reference = reference(officer, id);
    assertThat(write(officer, id, QUESTION).getRedirectedUrl()).isEqualTo(here(id));
    assertThat(list()).doesNotContain(reference);
    assertThat(scene.page(officer, "/work?kind=DUE").text()).doesNotContain("would read of");
    Document own = scene.page(officer, here(id) + "/log/read");
    assertThat(own.select("main form")).isEmpty();
    assertThat(
            Jsoup.parse(
                    scene
                        .send(
                            officer,
                            here(id) + "/log/read",
                            Map.of("verdict", "LIST", "version", "0"))
                        .getContentAsString())
                .text())
        .contains("Somebody else reads it");
    assertThat(list()).doesNotContain(reference);
    assertThat(scene.page(team.lead(), "/work?kind=DUE").text())
        .contains("Read what everybody would read of " + reference);
    assertThat(scene.page(team.lead(), here(id) + "/log/read").text())
        .contains(QUESTION, reference, "it is not held");
    assertThat(read(team.lead(), id, "LIST").getRedirectedUrl()).isEqualTo(here(id));
    assertThat(list())
        .contains(QUESTION, reference, "it is not held")
        .doesNotContain("nail bar", "FOI/2026/7", officer.displayName());
  }

  @Test
  void whatIsSentBackWaitsForItsWriterWithTheReasonAndNothingTypedIsLost() throws Exception {
    Team team = scene.aTeam();
    UUID id = answered(team.officer());
    write(team.officer(), id, QUESTION);
    assertThat(
            Jsoup.parse(
                    scene
                        .send(
                            team.lead(),
                            here(id) + "/log/read",
                            Map.of("verdict", "BACK", "version", "0"))
                        .getContentAsString())
                .text())
        .contains("Write why you send it back");
    read(team.lead(), id, "BACK");
    Document form = scene.page(team.officer(), here(id) + "/log");
    assertThat(form.text()).contains("Sent back: Say which year");
    assertThat(form.select("textarea[name=question]").text()).isEqualTo(QUESTION);
    assertThat(scene.page(team.officer(), "/work?kind=DUE").text())
        .contains("Mend what everybody would read of " + reference(team.officer(), id));
  }

  @Test
  void whatWasWrittenAnewSinceItWasReadIsNotListed() throws Exception {
    Team team = scene.aTeam();
    UUID id = answered(team.officer());
    write(team.officer(), id, QUESTION);
    write(team.officer(), id, "How many reports of another trade");
    Worker lead = team.lead();
    assertThatThrownBy(
            () ->
                as(
                    lead,
                    () -> {
                      hands.agree(lead, id, 0);
                      return id;
                    }))
        .isInstanceOf(EditClash.class);
    assertThat(list()).doesNotContain(reference(lead, id));
  }

  @Test
  @Tag("care")
  void anEntryThatSeemsToNameSomebodyIsAskedAboutAndTheSecondPersonSeesTheWords() throws Exception {
    Team team = scene.aTeam();
    UUID id = answered(team.officer());
    String named = "How often Maria Kowalska, aged 16, was seen at the nail bar";
    Document asked = Jsoup.parse(write(team.officer(), id, named).getContentAsString());
    assertThat(asked.select(".govuk-error-summary").text()).contains("Maria Kowalska");
    assertThat(asked.select("textarea[name=question]").text()).isEqualTo(named);
    scene.send(team.officer(), here(id) + "/log", Map.of("question", named, "sure", "true"));
    assertThat(scene.page(team.lead(), here(id) + "/log/read").select(".govuk-warning-text").text())
        .contains("Maria Kowalska");
    assertThat(list()).doesNotContain("Kowalska");
  }

  /** Somebody may be known from it, and the request is long gone by its own rule. */
  @Test
  @Tag("care")
  void oneTakesAnEntryOffAlsoWhenItsRequestIsGoneAndItsWordsAreGoneFromTheDatabase()
      throws Exception {
    Team team = scene.aTeam();
    UUID id = listed(team);
    String reference = reference(team.officer(), id);
    dispose(id);
    assertThat(list()).contains(reference);
    assertThat(scene.page(team.lead(), "/information-requests/listed").text()).contains(reference);
    String off = "/information-requests/listed/" + id + "/off";
    assertThat(Jsoup.parse(scene.send(team.lead(), off, Map.of()).getContentAsString()).text())
        .contains("Say why you take it off");
    MockHttpServletResponse gone = scene.send(team.lead(), off, Map.of("why", "SOMEBODY_KNOWN"));
    assertThat(scene.page(team.lead(), Objects.requireNonNull(gone.getRedirectedUrl())).text())
        .contains("breach of personal data", "72 hours");
    assertThat(list()).doesNotContain(reference);
    assertThat(rows(id)).containsExactly((String) null);
    assertThat(scene.send(team.lead(), off, Map.of("why", "WRONG")).getStatus()).isEqualTo(404);
  }

  private void dispose(UUID id) {
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    status ->
                        holders.forEach(
                            each -> each.dispose(RecordRef.of(RecordClass.DATA_REQUEST, id)))));
  }

  private List<String> rows(UUID id) {
    return sql.fetch("select question from requests.disclosure where id = ?", id)
        .into(String.class);
  }

  @Test
  void whatWasTakenOffCanBePutThereAgainByTwo() throws Exception {
    Team team = scene.aTeam();
    UUID id = listed(team);
    String off = "/information-requests/listed/" + id + "/off";
    scene.send(team.officer(), off, Map.of("why", "WRONG"));
    write(team.officer(), id, "How many reports of that trade");
    assertThat(list()).doesNotContain(reference(team.officer(), id));
    read(team.lead(), id, "LIST");
    assertThat(list()).contains("How many reports of that trade");
  }

  @Test
  void othersCannotTakeItOff() throws Exception {
    Team team = scene.aTeam();
    UUID id = listed(team);
    Team others = scene.aTeam();
    String off = "/information-requests/listed/" + id + "/off";
    assertThat(scene.send(others.officer(), off, Map.of("why", "WRONG")).getStatus())
        .isEqualTo(404);
    assertThat(list()).contains(reference(team.officer(), id));
  }

  /** Also where nothing waits: else a number of others would show by how it is answered. */
  @Test
  void othersDoNotLearnWhetherAnythingWaits() throws Exception {
    Team team = scene.aTeam();
    Worker other = scene.aTeam().lead();
    UUID nothing = scene.logged(team.officer(), scene.today());
    UUID waits = answered(team.officer());
    write(team.officer(), waits, QUESTION);
    for (UUID id : List.of(nothing, waits, UUID.randomUUID())) {
      String read = here(id) + "/log/read";
      assertThat(scene.status(other, read)).isEqualTo(404);
      assertThat(scene.send(other, read, Map.of()).getStatus()).isEqualTo(404);
      assertThat(scene.send(other, read, Map.of("verdict", "LIST", "version", "0")).getStatus())
          .isEqualTo(404);
    }
  }

  @Test
  void anAnswerThatAnotherLookChangedIsNotPublicAnyMore() throws Exception {
    Team team = scene.aTeam();
    UUID id = listed(team);
    scene.step(team.officer(), id, InformationEvent.REVIEW);
    assertThat(list()).contains(reference(team.officer(), id));
    scene.decide(scene.anOfficer(team), id, ReviewOutcome.CHANGED);
    assertThat(list()).doesNotContain(reference(team.officer(), id));
  }

  @Test
  void whatWaitsToBeReadIsNotListedWhileTheAnswerMayChangeAndGoesWithItsRequest() throws Exception {
    Team team = scene.aTeam();
    UUID id = answered(team.officer());
    String reference = reference(team.officer(), id);
    write(team.officer(), id, QUESTION);
    scene.step(team.officer(), id, InformationEvent.REVIEW);
    read(team.lead(), id, "LIST");
    assertThat(list()).doesNotContain(reference);
    assertThat(waiting(id)).isOne();
    scene.decide(scene.anOfficer(team), id, ReviewOutcome.UPHELD);
    dispose(id);
    assertThat(waiting(id)).isZero();
  }

  private int waiting(UUID id) {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status ->
                            sql.fetchSingle(
                                    "select count(*) from requests.disclosure_draft where id = ?",
                                    id)
                                .into(int.class))));
  }

  @Test
  void anEntryGoesThreeYearsAfterTheAnswer() throws Exception {
    Team team = scene.aTeam();
    UUID id = listed(team);
    String reference = reference(team.officer(), id);
    sql.execute("update requests.disclosure set answered_on = answered_on - 1200 where id = ?", id);
    sweep.run();
    assertThat(list()).doesNotContain(reference);
    assertThat(rows(id)).containsExactly((String) null);
  }
}

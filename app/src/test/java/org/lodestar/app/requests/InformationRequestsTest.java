package org.lodestar.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.requests.RequestsScene.as;
import static org.lodestar.app.requests.RequestsScene.here;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.RequestsScene.Team;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.store.InformationRows.Which;
import org.lodestar.app.site.WordRead;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.lodestar.statute.InformationLaw;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionOperations;

/** Requests for information, from the day on which they come to the list that everybody reads. */
@PlatformTest
class InformationRequestsTest {
  private static final String HOW =
      "The village has one nail bar, so neighbours would know which workers the number counts.";
  private static final String PLANNED =
      "The visit to this one place is still being planned by the police.";

  private final InformationRequests requests;
  private final RequestsScene scene;
  private final Audit audit;
  private final List<RecordHolder> holders;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  InformationRequestsTest(
      InformationRequests requests,
      RequestsScene scene,
      Audit audit,
      List<RecordHolder> holders,
      DSLContext sql,
      TransactionOperations transactions) {
    this.requests = requests;
    this.scene = scene;
    this.audit = audit;
    this.holders = holders;
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Else a letter that came to the lead waits on her desk while its days run. */
  @Test
  void whoeverMayNotWriteOneDownReadsWhoDoesAndWhoseTheNextStepIs() throws Exception {
    Team team = scene.aTeam();
    Document register = scene.page(team.lead(), "/information-requests");
    assertThat(register.text())
        .contains("Give it today to the data protection officer")
        .contains(team.officer().displayName())
        .doesNotContain("Write a request down on the day");
    assertThat(register.select("a[href=/information-requests/new]")).isEmpty();
    Document own = scene.page(team.officer(), "/information-requests");
    assertThat(own.text()).doesNotContain("A letter came to you?");
    assertThat(own.select("a[href=/information-requests/new]")).isNotEmpty();

    UUID id = scene.logged(team.officer(), scene.today());
    assertThat(scene.page(team.lead(), here(id)).text())
        .contains("The data protection officer writes the answer")
        .doesNotContain("Write the answer: what is told");
    assertThat(scene.page(team.officer(), here(id)).text())
        .contains("Write the answer: what is told");
  }

  /** Refused, mended, and at last the letter, which does not tell how somebody could be known. */
  @Test
  @Tag("care")
  void aRefusalByThresholdAloneIsNotSaved() throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    LocalDate received = scene.today().minusDays(60);
    UUID id = scene.logged(officer, received);
    String reference = scene.request(officer, id).reference();
    assertThat(scene.request(officer, id).due()).isEqualTo(InformationLaw.FOI.due(received));
    assertThat(scene.page(officer, "/work?kind=OVERDUE").text())
        .contains("Answer the information request " + reference);
    assertThat(scene.page(officer, here(id)).text()).contains("is past. Answer now");
    Map<String, String> refusal = new HashMap<>(Map.of("answer", "REFUSED"));
    refusal.put("exemptions", "S40");
    refusal.put("reason", "The number is fewer than five.");
    Document refused = scene.answer(officer, id, refusal);
    assertThat(refused.select(".govuk-error-summary").text())
        .contains("A small number alone refuses nothing");
    assertThat(refused.select("textarea[name=reason]").text())
        .isEqualTo("The number is fewer than five.");
    assertThat(refused.select("input[name=exemptions][value=S40][checked]")).hasSize(1);
    assertThat(scene.request(officer, id).prepared()).isNull();
    refusal.put("identified", HOW);
    scene.answer(officer, id, refusal);
    Document pack = scene.page(officer, here(id) + "/pack");
    assertThat(pack.select("main").text()).contains(HOW, "FOI/2026/7", reference);
    assertThat(letter(pack))
        .contains("FOI/2026/7", "We do not give the information")
        .contains("section 40(2), personal information", "fewer than five", "section 50 of the Act")
        .doesNotContain("nail bar");
    scene.sendOut(officer, id);
    List<String> word = WordRead.of(scene.file(officer, here(id) + "/letter.docx")).words();
    assertThat(letter(pack)).endsWith(String.join(" ", word));
    assertThat(scene.page(officer, here(id)).text()).contains("With the information team");
    scene.step(officer, id, InformationEvent.ANSWER);
    assertThat(scene.page(officer, "/information-requests?show=OVER").text()).contains(reference);
    assertThat(scene.page(officer, "/work?kind=OVERDUE").text()).doesNotContain(reference);
    assertThat(audited(officer, id))
        .contains("INFORMATION_REQUEST_LOGGED", "INFORMATION_REQUEST_ANSWERED")
        .contains("INFORMATION_PACK_PRINTED", "INFORMATION_REQUEST_MOVED")
        .doesNotContain("nail bar", "S40", "fewer");
  }

  private static String letter(Document pack) {
    return pack.select("section.lode-letter").text();
  }

  @Test
  void neitherConfirmingNorDenyingNeedsTheHarmOfAYesAndTellsNoReason() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today());
    Map<String, String> denial = denial();
    denial.remove("harm");
    assertThat(scene.answer(officer, id, denial).select(".govuk-error-summary").text())
        .contains("what harm a yes or a no would do");
    scene.answer(officer, id, denial());
    assertThat(letter(scene.page(officer, here(id) + "/pack")))
        .contains("We neither confirm nor deny", "section 31(3), law enforcement")
        .doesNotContain("still being planned", "would warn", "People want to know", "hinder");
  }

  private static Map<String, String> denial() {
    return new HashMap<>(
        Map.of(
            "answer", "NEITHER_CONFIRM_NOR_DENY",
            "exemptions", "S31",
            "reason", PLANNED,
            "interest", "People want to know what is done, and a visit that is known finds nobody.",
            "harm", "A yes would warn whoever runs the place that somebody looks at it."));
  }

  /** What is ticked is a fact in plain words; the exemption and the letter follow from it. */
  @Test
  void plainQuestionsSuggestAnExemptionAndTheLetterTellsWhatWasWeighed() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today());
    assertThat(scene.page(officer, here(id) + "/answer").select("main textarea")).isEmpty();
    Document form = scene.choose(officer, id, "REFUSED");
    assertThat(form.select("label[for=" + form.select("input[value=S31]").attr("id") + "]").text())
        .contains("It would warn somebody");
    assertThat(form.text())
        .contains("section 31 · public interest")
        .doesNotContain("regulation 12");
    Map<String, String> refusal = new HashMap<>(Map.of("answer", "REFUSED", "exemptions", "S31"));
    refusal.put("reason", PLANNED);
    assertThat(scene.answer(officer, id, refusal).select(".govuk-error-summary").text())
        .contains("The public interest is weighed");
    refusal.put("interest", "People want to know, and a visit that is known finds nobody.");
    refusal.put("balance", "");
    assertThat(scene.answer(officer, id, refusal).select(".govuk-error-summary").text())
        .contains("Say which is more");
    refusal.put("balance", "GIVE");
    assertThat(scene.answer(officer, id, refusal).select(".govuk-error-summary").text())
        .contains("Then it is given");
    refusal.remove("balance");
    scene.answer(officer, id, refusal);
    assertThat(letter(scene.page(officer, here(id) + "/pack")))
        .contains("section 31", "likely to hinder", PLANNED, "We weighed the public interest")
        .contains("a visit that is known finds nobody", "keeping it is greater");
    assertThat(scene.page(officer, here(id)).text()).contains("section 2(1)(b)");
    assertThat(scene.choose(officer, id, "PARTLY_REFUSED").select("textarea[name=reason]").text())
        .isEqualTo(PLANNED);
    assertThat(scene.choose(officer, id, "NEITHER_CONFIRM_NOR_DENY").text())
        .contains("What harm a yes or a no would do")
        .doesNotContain("section 12");
    assertThat(scene.choose(officer, id, "GIVEN").select("main textarea")).hasSize(2);
    scene.answer(officer, id, Map.of("answer", "GIVEN"));
    assertThat(scene.request(officer, id).prepared())
        .extracting(InformationRequest.Answered::interest)
        .isNull();
  }

  @Test
  void sendingTheFormTwiceWritesOneRequestDown() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = Ids.next();
    Map<String, String> form = scene.asked(id, "EIR", scene.today());
    for (int time = 0; time < 2; time++) {
      assertThat(scene.send(officer, "/information-requests/new", form).getRedirectedUrl())
          .isEqualTo(here(id));
    }
    assertThat(as(officer, () -> requests.list(officer, Which.RUNNING, 1)).count()).isEqualTo(1);
  }

  /** An identifier that something has already would let a whole organisation in to that. */
  @Test
  void aKnownIdentifierOpensNothing() throws Exception {
    UUID theirs = scene.logged(scene.aTeam().officer(), scene.today());
    Worker officer = scene.aTeam().officer();
    MockHttpServletResponse answer =
        scene.send(officer, "/information-requests/new", scene.asked(theirs, "FOI", scene.today()));
    assertThat(answer.getRedirectedUrl()).isNull();
    assertThatThrownBy(() -> scene.request(officer, theirs)).isInstanceOf(NotFound.class);
  }

  @Test
  void whatWasAskedTomorrowOrBeforeTheLawIsRefusedInWordsAndNothingTypedIsLost() throws Exception {
    Worker officer = scene.aTeam().officer();
    Map<LocalDate, String> wrong =
        Map.of(
            scene.today().plusDays(1), "This day is still to come",
            LocalDate.of(2004, 12, 31), "before 1 January 2005",
            LocalDate.of(2006, 1, 3), "bank holidays of that day are not known");
    for (Map.Entry<LocalDate, String> each : wrong.entrySet()) {
      MockHttpServletResponse answer =
          scene.send(
              officer, "/information-requests/new", scene.asked(Ids.next(), "FOI", each.getKey()));
      Document page = Jsoup.parse(answer.getContentAsString());
      assertThat(page.select(".govuk-error-summary").text()).contains(each.getValue());
      assertThat(page.select("textarea[name=wish]").text()).isEqualTo("How many at the nail bar");
    }
  }

  @Test
  void whoAnswersSecondIsToldThatSomebodyElseWasFirst() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today());
    scene.answer(officer, id, Map.of("answer", "GIVEN"));
    MockHttpServletResponse second =
        scene.send(
            officer,
            here(id) + "/answer",
            Map.of("answer", "NOT_HELD", "told", "true", "version", "0"));
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(scene.request(officer, id).prepared())
        .extracting(InformationRequest.Answered::answer)
        .isEqualTo(InformationAnswer.GIVEN);
  }

  @Test
  void nothingGoesOutUnwrittenAndNothingHappensToWhatWasWithdrawn() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today());
    assertThat(Jsoup.parse(scene.sendOut(officer, id).getContentAsString()).text())
        .contains("Write the answer first");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    scene.step(officer, id, InformationEvent.WITHDRAW);
    Document page = scene.page(officer, here(id));
    assertThat(page.text()).contains("Withdrawn");
    assertThat(page.select("main form")).isEmpty();
    assertThat(scene.answer(officer, id, Map.of("answer", "GIVEN")).text())
        .contains("It was withdrawn");
  }

  @Test
  void theDaysStandStillWhileItIsAskedWhatIsMeant() throws Exception {
    Worker officer = scene.aTeam().officer();
    LocalDate received = scene.today().minusDays(20);
    UUID id = scene.logged(officer, received);
    Document form = scene.page(officer, here(id) + "/step?event=CLARIFY");
    assertThat(form.text()).contains("section", "to be confirmed by a practitioner");
    scene.step(officer, id, InformationEvent.CLARIFY, received.plusDays(3));
    assertThat(scene.page(officer, here(id)).text()).contains("The days stand still");
    scene.step(officer, id, InformationEvent.RESUME);
    assertThat(scene.request(officer, id).due()).isEqualTo(InformationLaw.FOI.due(scene.today()));
  }

  @Test
  void whatIsNeitherConfirmedNorDeniedIsNeverOnTheList() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today());
    scene.answer(officer, id, denial());
    scene.sendOut(officer, id);
    scene.step(officer, id, InformationEvent.ANSWER);
    assertThat(scene.page(officer, here(id)).select("a[href$=/log]")).isEmpty();
    scene.send(officer, here(id) + "/log", Map.of("question", "Whether a place is looked at"));
    assertThat(scene.open("/disclosure-log").text()).doesNotContain("a place is looked at");
  }

  @Test
  void whatIsAboutTheOneWhoAsksEndsHereAndGoesOnAsARequestAboutTheirData() throws Exception {
    Worker officer = scene.aTeam().officer();
    LocalDate received = scene.today().minusDays(9);
    UUID id = scene.logged(officer, received);
    Document step = scene.page(officer, here(id) + "/step?event=OWN_DATA");
    assertThat(step.text()).contains("law on data protection", "it came on");
    String door = step.expectFirst("a[href^=/data-requests/new]").attr("href");
    Document data = scene.page(officer, door);
    assertThat(data.select("input[name=received.day]").val())
        .isEqualTo(String.valueOf(received.getDayOfMonth()));
    assertThat(data.select("textarea[name=wish]").text())
        .contains(scene.request(officer, id).reference());
    scene.step(officer, id, InformationEvent.OWN_DATA);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.put("event", "OWN_DATA");
    form.put("own", dataRequest(scene.aTeam().officer()));
    form.put("version", String.valueOf(scene.request(officer, id).version()));
    assertThat(scene.send(officer, here(id) + "/step", form).getContentAsString())
        .contains("No data request with this number is here");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    String number = dataRequest(officer, received);
    form.put("own", number.toLowerCase(Locale.UK));
    Document shown =
        Jsoup.parse(scene.send(officer, here(id) + "/step", form).getContentAsString());
    assertThat(shown.select("main").text())
        .contains("This is what the number leads to", "A copy of what is held on them")
        .doesNotContain("Invented Elder");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    form.put("seen", shown.select("input[name=seen]").val());
    scene.send(officer, here(id) + "/step", form);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.WITHDRAWN);
  }

  @Test
  void whatWasTakenForTheOneWhoAsksIsTurnedBackWithAReasonAndKeepsItsLastDay() throws Exception {
    Worker officer = scene.aTeam().officer();
    LocalDate received = scene.today().minusDays(9);
    UUID id = scene.logged(officer, received);
    LocalDate due = scene.request(officer, id).due();
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(Map.of("event", "OWN_DATA", "own", dataRequest(officer, received)));
    form.put("seen", form.get("own"));
    form.put("version", String.valueOf(scene.request(officer, id).version()));
    scene.send(officer, here(id) + "/step", form);
    assertThat(scene.page(officer, here(id)).select("main a[href$=NOT_OWN]")).hasSize(1);
    form.put("event", "NOT_OWN");
    form.put("version", String.valueOf(scene.request(officer, id).version()));
    assertThat(scene.send(officer, here(id) + "/step", form).getContentAsString())
        .contains("Write why it is not about the one who asks");
    form.put("why", "The number was of another request");
    scene.send(officer, here(id) + "/step", form);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    assertThat(scene.request(officer, id).due()).isEqualTo(due);
    Document page = scene.page(officer, here(id));
    assertThat(page.text()).contains("The number was of another request");
    assertThat(page.select("main a[href^=/data-requests/]")).isEmpty();
    UUID gone = scene.logged(officer, scene.today());
    scene.step(officer, gone, InformationEvent.WITHDRAW);
    assertThat(scene.page(officer, here(gone)).select("main a[href$=NOT_OWN]")).isEmpty();
    form.put("version", String.valueOf(scene.request(officer, gone).version()));
    scene.send(officer, here(gone) + "/step", form);
    assertThat(scene.request(officer, gone).state()).isEqualTo(InformationState.WITHDRAWN);
  }

  /** Under a number of somebody else her month would run out unseen. */
  @Test
  @Tag("care")
  void aNumberThatSeemsToBeSomebodyElsesIsTakenOnlyWithAReason() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today().minusDays(3));
    String number = dataRequest(officer, scene.today().minusDays(20));
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(Map.of("event", "OWN_DATA", "own", number, "seen", number));
    form.put("version", String.valueOf(scene.request(officer, id).version()));
    Document asked =
        Jsoup.parse(scene.send(officer, here(id) + "/step", form).getContentAsString());
    assertThat(asked.select("main").text())
        .contains("It came before this did", "Write why it is the right one");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    form.put("why", "She rang first and wrote afterwards.");
    scene.send(officer, here(id) + "/step", form);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.WITHDRAWN);
    assertThat(scene.page(officer, here(id)).text()).contains("She rang first");
  }

  /** Her month began when it came in here, and not when somebody wrote it down anew. */
  @Test
  @Tag("care")
  void aDataRequestThatCountsFromALaterDayIsLinkedOnlyOnceTheLostDaysWereShown() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today().minusDays(9));
    String number = dataRequest(officer);
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(Map.of("event", "OWN_DATA", "own", number, "seen", number));
    form.put("version", String.valueOf(scene.request(officer, id).version()));
    assertThat(
            Jsoup.parse(scene.send(officer, here(id) + "/step", form).getContentAsString())
                .select("main")
                .text())
        .contains("a day that is 9 days later than this came", "Write why it is the right one");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    form.put("why", "They took the first one back, and asked anew.");
    scene.send(officer, here(id) + "/step", form);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.WITHDRAWN);
  }

  private String dataRequest(Worker officer) throws Exception {
    return dataRequest(officer, scene.today());
  }

  /** Writes one down, and says its number. */
  private String dataRequest(Worker officer, LocalDate received) throws Exception {
    Map<String, String> form = new HashMap<>(RequestsScene.date("received", received));
    form.putAll(
        Map.of(
            "right", "ACCESS",
            "who", "Invented Elder",
            "wish", "All of it",
            "reply", "By hand",
            "proof", "KNOWN_TO_WORKER"));
    String path =
        Objects.requireNonNull(scene.send(officer, "/data-requests/new", form).getRedirectedUrl());
    return scene.page(officer, path).expectFirst("h1").text().replaceAll("^.*?(D-\\S+).*$", "$1");
  }

  @Test
  void whatGoesOnElsewhereLeadsThereAndBackForThoseWhoSeeBothAndTellsOthersNothing()
      throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    UUID id = scene.logged(officer, scene.today());
    String number = dataRequest(officer);
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(Map.of("event", "OWN_DATA", "own", number, "seen", number));
    form.put("version", String.valueOf(scene.request(officer, id).version()));
    scene.send(officer, here(id) + "/step", form);
    Element there = scene.page(officer, here(id)).expectFirst("main a[href^=/data-requests/]");
    assertThat(there.text()).isEqualTo("It goes on as data request " + number);
    Element back =
        scene.page(officer, there.attr("href")).expectFirst("main a[href^=/information-requests/]");
    assertThat(back.attr("href")).isEqualTo(here(id));
    assertThat(scene.html(team.lead(), here(id)))
        .contains("Withdrawn")
        .doesNotContain(number, there.attr("href"), "data request");
  }

  @Test
  void anAnswerThatAnotherLookChangesIsWrittenAnewAndItsLetterLeadsToTheCommissioner()
      throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today());
    scene.answer(officer, id, Map.of("answer", "NOT_HELD"));
    scene.sendOut(officer, id);
    scene.step(officer, id, InformationEvent.ANSWER);
    assertThat(scene.answer(officer, id, Map.of("answer", "GIVEN")).text())
        .contains("It has been answered");
    scene.step(officer, id, InformationEvent.REVIEW);
    Worker second = scene.anOfficer(officer.organisation());
    assertThat(scene.page(second, here(id)).select("a[href$=/answer]")).hasSize(1);
    scene.answer(second, id, Map.of("answer", "GIVEN"));
    assertThat(letter(scene.page(second, here(id) + "/pack")))
        .contains("look at our answer again", "The information is with this letter")
        .contains("ask the Information Commissioner to decide")
        .doesNotContain("somebody else looks at it again");
    scene.decide(second, id, ReviewOutcome.CHANGED);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.REVIEWED);
  }

  @Test
  void whoMakesTablesSeesTheQuestionAndNeitherTheReasonsNorTheSteps() throws Exception {
    Team team = scene.aTeam();
    UUID id = scene.logged(team.officer(), scene.today());
    String reference = scene.request(team.officer(), id).reference();
    scene.answer(team.officer(), id, refusal());
    for (Worker worker : List.of(team.lead(), team.analyst())) {
      assertThat(scene.page(worker, "/work?kind=DUE").text())
          .contains("Make the table for the information request " + reference);
      Document page = scene.page(worker, here(id));
      assertThat(page.text())
          .contains("How many at the nail bar", "Make the table")
          .doesNotContain(HOW, "section 40", "What happened");
      assertThatThrownBy(() -> as(worker, () -> requests.print(worker, id)))
          .isInstanceOf(NotAllowed.class);
    }
  }

  private static Map<String, String> refusal() {
    return Map.of(
        "answer", "REFUSED",
        "exemptions", "S40",
        "reason", "The number is fewer than five.",
        "identified", HOW);
  }

  @Test
  void othersNeitherSeeNorRunThem() throws Exception {
    UUID id = scene.logged(scene.aTeam().officer(), scene.today());
    Team others = scene.aTeam();
    assertThatThrownBy(() -> scene.request(others.officer(), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> scene.request(others.lead(), id)).isInstanceOf(NotFound.class);
    Worker officer = others.officer();
    assertThat(as(officer, () -> requests.list(officer, Which.RUNNING, 1)).count()).isZero();
  }

  /** Its rule is that of requests about one's own data; what is open stays. */
  @Test
  void whatIsOverGoesByTheRuleAndWhatIsOpenStays() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID open = scene.logged(officer, scene.today());
    UUID over = scene.logged(officer, scene.today());
    scene.step(officer, over, InformationEvent.WITHDRAW);
    LocalDate tomorrow = scene.today().plusDays(1);
    assertThat(
            task(
                () ->
                    holders.stream()
                        .map(each -> each.begunBefore(officer.organisation(), tomorrow))
                        .flatMap(List::stream)
                        .map(each -> each.id())
                        .toList()))
        .containsExactly(over);
    for (UUID id : new UUID[] {open, over}) {
      task(
          () ->
              holders.stream()
                  .map(each -> each.dispose(RecordRef.of(RecordClass.DATA_REQUEST, id)))
                  .toList());
    }
    assertThat(scene.request(officer, open).reference()).isNotBlank();
    assertThatThrownBy(() -> scene.request(officer, over)).isInstanceOf(NotFound.class);
  }

  private <T> T task(ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.call())));
  }

  /** It moved with its rows: there is one table, and it is here. */
  @Test
  void noSecondTableIsLeftWhereItStoodFirst() {
    assertThat(
            sql.fetch("select schemaname from pg_tables where tablename = 'information_request'")
                .into(String.class))
        .containsExactly("requests");
  }

  private String audited(Worker officer, UUID id) {
    AuditFilter about = new AuditFilter(null, null, id, null, null, null);
    return as(officer, () -> audit.page(about, null).events()).stream()
        .map(event -> event.action() + " " + event.detail())
        .reduce("", (one, other) -> one + other + "\n");
  }
}

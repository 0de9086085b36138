package org.lodestar.app.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.requests.RequestsScene.here;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.requests.RequestsScene.Team;
import org.lodestar.app.site.WordRead;
import org.lodestar.statute.InformationLaw;
import org.springframework.mock.web.MockHttpServletResponse;

/** What leaves with a letter: looked at before, true of who looked again, right in its law. */
@PlatformTest
class InformationLettersTest {
  private static final String LAN =
      "There was only one Vietnamese woman in Tilbury, Lan Nguyen, and nobody else at all.";

  private final RequestsScene scene;
  private final Workforce workforce;
  private final Hands hands;
  private final EmptyLedger ledger;

  InformationLettersTest(
      RequestsScene scene, Workforce workforce, Hands hands, EmptyLedger ledger) {
    this.scene = scene;
    this.workforce = workforce;
    this.hands = hands;
    this.ledger = ledger;
  }

  private static Map<String, String> refusal() {
    Map<String, String> refusal = new HashMap<>(Map.of("answer", "REFUSED", "exemptions", "S31"));
    refusal.put("reason", "The visit to this one place is still being planned by the police.");
    refusal.put("interest", LAN);
    return refusal;
  }

  @Test
  void aLetterThatNamesSomebodyIsAskedAboutBeforeItLeavesAndNeverLeavesUnread() throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    UUID id = scene.logged(officer, scene.today());
    assertThat(scene.choose(officer, id, "REFUSED").select("#interest-hint").text())
        .contains("Whoever asks reads this");
    scene.answer(officer, id, refusal());
    assertThat(scene.page(officer, here(id) + "/pack").select(".govuk-warning-text").text())
        .contains("Lan Nguyen");
    assertThat(scene.status(officer, here(id) + "/letter.docx")).isEqualTo(303);
    Document read = scene.page(officer, here(id) + "/send");
    assertThat(read.select(".lode-letter").text()).contains(LAN, "section 31");
    List<String> asked = read.select("main .govuk-checkboxes label").eachText();
    assertThat(asked).contains("Lan Nguyen").anyMatch(each -> each.startsWith("one Vietnamese"));
    scene.send(officer, here(id) + "/send", Map.of("version", "1"));
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    Map<String, String> form = new HashMap<>(Map.of("version", "1"));
    form.put("seen", read.select("input[name=seen]").val());
    form.put("whole", "true");
    MockHttpServletResponse unticked = scene.send(officer, here(id) + "/send", form);
    assertThat(Jsoup.parse(unticked.getContentAsString()).select(".govuk-error-summary").text())
        .contains("Lan Nguyen");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    form.put(
        "looked", String.join("|", read.select("main .govuk-checkboxes input").eachAttr("value")));
    scene.readLetter(team.lead(), id);
    for (int time = 0; time < 2; time++) {
      assertThat(scene.send(officer, here(id) + "/send", form).getRedirectedUrl())
          .isEqualTo(here(id));
    }
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.SENT);
  }

  @Test
  void whoeverAnsweredDoesNotDecideTheOtherLookAndTheLetterSaysWhoDid() throws Exception {
    Worker dora = scene.aTeam().officer();
    Worker second = workforce.aWorker(dora.organisation(), Role.DATA_PROTECTION_OFFICER);
    UUID id = answered(dora);
    scene.step(dora, id, InformationEvent.REVIEW);
    Document page = scene.page(dora, here(id));
    assertThat(page.text()).contains("so somebody else looks at it again: " + second.displayName());
    assertThat(page.select("a[href$=event=DECIDE]")).isEmpty();
    assertThat(
            Jsoup.parse(scene.decide(dora, id, ReviewOutcome.UPHELD).getContentAsString()).text())
        .contains("You wrote or sent the answer");
    assertThat(scene.request(dora, id).state()).isEqualTo(InformationState.IN_REVIEW);
    assertThat(letter(dora, id)).doesNotContain("Somebody who had no part");
    scene.decide(second, id, ReviewOutcome.UPHELD);
    assertThat(scene.request(dora, id).state()).isEqualTo(InformationState.REVIEWED);
    assertThat(letter(dora, id)).contains("Somebody who had no part in it has done so");
  }

  @Test
  void aNameThatCameInByTheOtherLookIsAskedAboutBeforeItsLetterLeaves() throws Exception {
    Worker dora = scene.aTeam().officer();
    Worker second = workforce.aWorker(dora.organisation(), Role.DATA_PROTECTION_OFFICER);
    UUID id = answered(dora);
    scene.step(dora, id, InformationEvent.REVIEW);
    scene.answer(second, id, refusal());
    assertThat(scene.status(second, here(id) + "/letter.docx")).isEqualTo(303);
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(Map.of("event", "DECIDE", "outcome", "CHANGED"));
    form.put("version", String.valueOf(scene.request(second, id).version()));
    assertThat(
            Jsoup.parse(scene.send(second, here(id) + "/step", form).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Lan Nguyen");
    assertThat(scene.request(second, id).state()).isEqualTo(InformationState.IN_REVIEW);
    form.put("sure", "true");
    assertThat(wrong(second, id, form)).contains("Compare the letter with what was asked");
    form.put("whole", "true");
    assertThat(
            Jsoup.parse(scene.send(second, here(id) + "/step", form).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Somebody else reads the letter before it leaves");
    assertThat(scene.request(second, id).state()).isEqualTo(InformationState.IN_REVIEW);
    scene.readLetter(dora, id);
    scene.send(second, here(id) + "/step", form);
    assertThat(scene.request(second, id).state()).isEqualTo(InformationState.REVIEWED);
    assertThat(scene.status(second, here(id) + "/letter.docx")).isEqualTo(200);
  }

  @Test
  void whoeverAnsweredAndIsAloneSaysWhoLookedAndTheLetterSaysIt() throws Exception {
    scene.aTeam();
    Worker dora = scene.aTeam().officer();
    UUID id = answered(dora);
    scene.step(dora, id, InformationEvent.REVIEW);
    assertThat(scene.page(dora, here(id)).text())
        .contains("Ask the information team of the body asked", "section 45")
        .doesNotContain("section 10(1)");
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(Map.of("event", "DECIDE", "outcome", "UPHELD", "why", RequestsScene.WHY));
    form.put("version", String.valueOf(scene.request(dora, id).version()));
    assertThat(
            Jsoup.parse(scene.send(dora, here(id) + "/step", form).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Say who looked at it again");
    form.put("look", "SAME");
    assertThat(wrong(dora, id, form)).contains("Write why nobody else could look at it again");
    form.put("alone", "The one colleague has left.");
    assertThat(wrong(dora, id, form))
        .as("others of the partnership may look")
        .contains("Say who looked at it again");
    form.put("look", "NEIGHBOUR");
    form.remove("why");
    assertThat(
            Jsoup.parse(scene.send(dora, here(id) + "/step", form).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Write why the answer stands");
    assertThat(scene.request(dora, id).state()).isEqualTo(InformationState.IN_REVIEW);
    form.put("why", "There were two, both Vietnamese boys of 15.");
    form.put("sure", "true");
    assertThat(
            Jsoup.parse(scene.send(dora, here(id) + "/step", form).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("This speaks of somebody");
    form.put("why", "We looked through each register again and found nothing.");
    assertThat(wrong(dora, id, form)).contains("Write by which post, and of which body");
    form.put("who", "Head of legal services, the next council");
    assertThat(wrong(dora, id, form)).contains("on the next working day at the earliest");
    assertThat(scene.request(dora, id).state()).isEqualTo(InformationState.IN_REVIEW);
    askedAWeekAgo(id);
    form.put("version", String.valueOf(scene.request(dora, id).version()));
    scene.send(dora, here(id) + "/step", form);
    assertThat(letter(dora, id))
        .contains("It was looked at again by: Head of legal services, the next council.")
        .contains("Our answer stands", "We looked through each register again")
        .contains("ico.org.uk/make-a-complaint")
        .contains("Somebody of another body, who had no part in it")
        .doesNotContain("Somebody who had no part");
    // Where the whole partnership has nobody else, the letter says so.
    ledger.asOwner(
        "select set_config('lodestar.kind', 'TASK', false); update requests.hand set part = 'SAME'"
            + " where part = 'NEIGHBOUR' and id = '"
            + id
            + "'");
    assertThat(letter(dora, id)).contains("Nobody else could do so");
  }

  /** Whoever answered it decides nothing on the day on which it was asked for. */
  private void askedAWeekAgo(UUID id) throws SQLException {
    ledger.asOwner(
        "select set_config('lodestar.kind', 'TASK', false); update requests.information_request"
            + " set review_on = review_on - 7 where id = '"
            + id
            + "'");
  }

  private String wrong(Worker worker, UUID id, Map<String, String> form) throws Exception {
    return Jsoup.parse(scene.send(worker, here(id) + "/step", form).getContentAsString())
        .select(".govuk-error-summary")
        .text();
  }

  /** Whoever invited a colleague has a hand in the account, and none in the answer. */
  @Test
  void whoeverOnlyMovedItOrLetTheAnswererInMayLookAgain() throws Exception {
    Worker dora = scene.aTeam().officer();
    Worker moved = workforce.aWorker(dora.organisation(), Role.DATA_PROTECTION_OFFICER);
    Standing.task("test").run(() -> hands.tie(moved.id(), dora.id(), Tie.INVITED, false, false));
    UUID id = scene.logged(moved, scene.today());
    scene.answer(dora, id, Map.of("answer", "NOT_HELD"));
    scene.sendOut(dora, id);
    scene.step(moved, id, InformationEvent.ANSWER);
    scene.step(moved, id, InformationEvent.REVIEW);
    assertThat(scene.page(moved, here(id)).text()).contains("You had no part in the answer");
    assertThat(scene.page(dora, here(id)).text())
        .contains("so somebody else looks at it again: " + moved.displayName());
    scene.decide(moved, id, ReviewOutcome.UPHELD);
    assertThat(letter(moved, id)).contains("Somebody who had no part in it has done so");
  }

  @Test
  void whoeverIsAloneIsToldOfANeighbourAndTheLetterSaysByWhichPostItWasLookedAt() throws Exception {
    scene.aTeam();
    Worker dora = scene.aTeam().officer();
    UUID id = answered(dora);
    scene.step(dora, id, InformationEvent.REVIEW);
    assertThat(scene.page(dora, here(id)).text()).contains("a neighbour such as the next council");
    Document step = scene.page(dora, here(id) + "/step?event=DECIDE");
    assertThat(step.select("input[name=look]").eachAttr("value"))
        .containsExactly("TEAM", "NEIGHBOUR");
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(Map.of("event", "DECIDE", "outcome", "UPHELD", "look", "TEAM"));
    form.putAll(Map.of("why", RequestsScene.WHY, "who", "Head of the team", "sure", "true"));
    askedAWeekAgo(id);
    form.put("version", String.valueOf(scene.request(dora, id).version()));
    scene.send(dora, here(id) + "/step", form);
    assertThat(letter(dora, id))
        .contains("Somebody of the information team, who had no part in it, has done so")
        .contains("It was looked at again by: Head of the team. " + RequestsScene.WHY);
  }

  /** Before it was kept who answers, the audit recorded it. */
  @Test
  void ofAnOldRequestWhoWroteTheAnswerCountsAndWhereNobodyKnowsThatWhoeverDecidesSaysWhoTheyAre()
      throws Exception {
    Worker dora = scene.aTeam().officer();
    Worker moved = workforce.aWorker(dora.organisation(), Role.DATA_PROTECTION_OFFICER);
    UUID id = scene.logged(moved, scene.today());
    scene.answer(dora, id, Map.of("answer", "NOT_HELD"));
    scene.sendOut(dora, id);
    scene.step(moved, id, InformationEvent.ANSWER);
    scene.step(moved, id, InformationEvent.REVIEW);
    String task = "select set_config('lodestar.kind', 'TASK', false); ";
    String forget = "delete from requests.hand where id = '" + id + "'; ";
    ledger.asOwner(task + forget);
    assertThat(scene.page(moved, here(id)).text()).contains("You had no part in the answer");
    assertThat(scene.page(dora, here(id)).text()).contains("You wrote or sent the answer");
    // One that came with a copy of others was answered where nothing recorded it.
    ledger.asOwner(
        task
            + "update requests.information_request set review_on = review_on - 90 where id = '"
            + id
            + "'");
    assertThat(scene.page(moved, here(id)).text()).contains("never kept who answered");
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(Map.of("event", "DECIDE", "outcome", "UPHELD"));
    form.put("why", RequestsScene.WHY);
    form.put("version", String.valueOf(scene.request(moved, id).version()));
    assertThat(
            Jsoup.parse(scene.send(moved, here(id) + "/step", form).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Say who looked at it again");
    form.put("look", "APART");
    scene.send(moved, here(id) + "/step", form);
    assertThat(letter(moved, id)).contains("Somebody who had no part in it has done so");
  }

  @Test
  void aRequestIsFoundAgainByItsNumberAndByItsWordsHoweverTheyAreWrittenAndWithoutOpeningAny()
      throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID first = scene.logged(officer, scene.today());
    String reference = scene.request(officer, first).reference();
    Map<String, String> form = scene.asked(Ids.next(), "FOI", scene.today());
    form.remove("sure");
    form.put("theirs", "foi 2026-7");
    form.put("wish", "Another question");
    assertThat(refused(officer, form)).contains("This number stands at " + reference);
    form.put("theirs", "FOI/2026/8");
    form.put("wish", "how many, at the NAIL bar?");
    assertThat(refused(officer, form)).contains("The same was asked", reference);
    // What is sealed and broken is not opened: it would be told aloud.
    String task = "select set_config('lodestar.kind', 'TASK', false); ";
    String row = "update requests.information_request set wish = %s where id = '" + first + "'";
    ledger.asOwner(task + row.formatted("wish || '\\x00'"));
    try {
      assertThat(refused(officer, form)).contains(reference);
    } finally {
      ledger.asOwner(task + row.formatted("substring(wish from 1 for length(wish) - 1)"));
    }
    ledger.asOwner(task + "delete from requests.likeness where id = '" + first + "'");
    assertThat(refused(officer, form)).as("from before it was kept").contains(reference);
    form.put("wish", "Another question");
    form.put("sure", "true");
    scene.send(officer, "/information-requests/new", form);
    Worker elsewhere = scene.aTeam().officer();
    Map<String, String> there = scene.asked(Ids.next(), "FOI", scene.today());
    there.remove("sure");
    assertThat(scene.send(elsewhere, "/information-requests/new", there).getRedirectedUrl())
        .isNotNull();
  }

  @Test
  void whatWasAskedBeforeIsNamedOnThePageAndFoundByItsWordsWhetherItIsOverOrNot() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID first = Ids.next();
    Map<String, String> asked = scene.asked(first, "FOI", scene.today());
    String wish =
        "How many children from the town were referred as victims of slavery in each of two"
            + " calendar years, told by nationality and by ward";
    asked.put("wish", wish);
    scene.send(officer, "/information-requests/new", asked);
    scene.step(officer, first, InformationEvent.WITHDRAW);
    UUID second = Ids.next();
    Map<String, String> again = scene.asked(second, "FOI", scene.today());
    again.putAll(Map.of("theirs", "FOI/2026/9", "wish", wish.toUpperCase(Locale.UK) + "?"));
    scene.send(officer, "/information-requests/new", again);
    assertThat(scene.page(officer, here(second)).select("main a[href=" + here(first) + "]"))
        .hasSize(1);
    assertThat(found(officer, "Nationality ward"))
        .contains(scene.request(officer, first).reference(), wish);
    assertThat(found(officer, "weather")).contains("No question holds these words");
    assertThat(found(scene.aTeam().officer(), "nationality"))
        .contains("No question holds these words");
  }

  private String found(Worker worker, String words) throws Exception {
    return Jsoup.parse(
            scene.send(worker, "/information-requests", Map.of("q", words)).getContentAsString())
        .select("main")
        .text();
  }

  private String refused(Worker officer, Map<String, String> form) throws Exception {
    return Jsoup.parse(scene.send(officer, "/information-requests/new", form).getContentAsString())
        .select(".govuk-error-summary")
        .text();
  }

  private UUID answered(Worker officer) throws Exception {
    UUID id = scene.logged(officer, scene.today());
    scene.answer(officer, id, Map.of("answer", "NOT_HELD"));
    scene.sendOut(officer, id);
    scene.step(officer, id, InformationEvent.ANSWER);
    return id;
  }

  private String letter(Worker officer, UUID id) throws Exception {
    return scene.page(officer, here(id) + "/pack").select(".lode-letter").text();
  }

  @Test
  void theLawIsPutRightBeforeTheAnswerAndHowItStoodStaysOnThePage() throws Exception {
    Worker officer = scene.aTeam().officer();
    LocalDate received = scene.today().minusDays(3);
    UUID id = scene.logged(officer, received);
    scene.answer(officer, id, refusal());
    Map<String, String> form = scene.asked(id, "EIR", received.minusDays(2));
    form.put("version", String.valueOf(scene.request(officer, id).version()));
    scene.send(officer, here(id) + "/correct", form);
    InformationRequest after = scene.request(officer, id);
    assertThat(after.asked().law()).isEqualTo(InformationLaw.EIR);
    assertThat(after.due()).isEqualTo(InformationLaw.EIR.due(received.minusDays(2)));
    assertThat(scene.page(officer, here(id)).text())
        .contains("Before it was put right on", "Freedom of Information Act 2000");
    assertThat(Jsoup.parse(scene.sendOut(officer, id).getContentAsString()).text())
        .contains("Choose exemptions of the law under which was asked");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    assertThat(scene.send(officer, here(id) + "/correct", form).getStatus()).isEqualTo(409);
  }

  @Test
  void aNameAndANumberThatIsThereAlreadyAreAskedAboutBeforeARequestIsWrittenDown()
      throws Exception {
    Worker officer = scene.aTeam().officer();
    Map<String, String> form = scene.asked(Ids.next(), "FOI", scene.today());
    form.remove("sure");
    form.put("wish", "Mrs Maria Kowalska asks how many were found");
    MockHttpServletResponse naming = scene.send(officer, "/information-requests/new", form);
    Document page = Jsoup.parse(naming.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("Maria Kowalska");
    assertThat(page.select("textarea[name=wish]").text()).contains("Maria Kowalska");
    form.put("wish", "How many were found");
    assertThat(scene.send(officer, "/information-requests/new", form).getRedirectedUrl())
        .isNotNull();
    form.put("id", Ids.next().toString());
    MockHttpServletResponse twice = scene.send(officer, "/information-requests/new", form);
    assertThat(Jsoup.parse(twice.getContentAsString()).select(".govuk-error-summary").text())
        .contains("This number stands at F-");
    // On a narrow screen the first columns are seen at once.
    assertThat(scene.page(officer, "/information-requests").select("main table th").eachText())
        .startsWith("Reference", "What is asked");
    form.put("sure", "true");
    assertThat(scene.send(officer, "/information-requests/new", form).getRedirectedUrl())
        .isNotNull();
  }

  @Test
  void whoeverAsksIsToldInALetterThatItTakesLongerAndForWhichExemption() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today());
    Map<String, String> form = new HashMap<>(RequestsScene.date("on", scene.today()));
    form.putAll(RequestsScene.date("expected", scene.today().plusDays(70)));
    form.putAll(Map.of("event", "LONGER", "why", "The colleague is on leave.", "version", "0"));
    assertThat(
            Jsoup.parse(scene.send(officer, here(id) + "/step", form).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Choose the exemption for which it is weighed");
    form.put("exemptions", "S31");
    form.put("why", "Only Maria Kowalska knows this.");
    assertThat(
            Jsoup.parse(scene.send(officer, here(id) + "/step", form).getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Maria Kowalska");
    assertThat(scene.request(officer, id).days().longerTold()).isNull();
    form.put("why", "The colleague is on leave.");
    scene.send(officer, here(id) + "/step", form);
    assertThat(scene.page(officer, here(id)).select("a[href$=longer.docx]")).hasSize(1);
    assertThat(
            String.join(" ", WordRead.of(scene.file(officer, here(id) + "/longer.docx")).words()))
        .contains("section 31, law enforcement", "section 10(3)", "The colleague is on leave")
        .contains("Information Commissioner");
  }

  /** Ticks of whoever wrote it are not enough: a neighbour knows the two boys of one school. */
  @Test
  @Tag("care")
  void aLetterThatTellsOfAFewPeopleLeavesOnlyOnceSomebodyElseHasReadIt() throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    UUID id = scene.logged(officer, scene.today());
    String boys = "There were two, both Vietnamese boys of 15 at the academy.";
    scene.answer(officer, id, Map.of("answer", "GIVEN", "reason", boys));
    String reference = scene.request(officer, id).reference();
    String item = "Read the letter of the information request " + reference;
    assertThat(scene.page(officer, here(id)).select("main a[href$=/send]")).isEmpty();
    assertThat(scene.page(officer, here(id) + "/pack").select(".govuk-warning-text").text())
        .contains("Somebody else reads the letter before it leaves");
    assertThat(scene.sendOut(officer, id).getContentAsString())
        .contains("Somebody else reads the letter before it leaves");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    assertThat(scene.page(officer, "/work?kind=DUE").text()).doesNotContain(item);
    assertThat(scene.page(team.lead(), "/work?kind=DUE").text()).contains(item);
    scene.readLetter(officer, id);
    assertThat(scene.page(officer, here(id) + "/read").text()).contains("You wrote this");
    assertThat(scene.page(team.lead(), here(id) + "/read").select(".lode-letter").text())
        .contains(boys);
    Map<String, String> back = new HashMap<>(Map.of("verdict", "BACK"));
    back.put("version", String.valueOf(scene.request(officer, id).version()));
    assertThat(scene.send(team.lead(), here(id) + "/read", back).getContentAsString())
        .contains("Write why you send it back");
    back.put("why", "Their school knows them");
    scene.send(team.lead(), here(id) + "/read", back);
    assertThat(scene.page(officer, here(id)).text()).contains("Their school knows them");
    scene.sendOut(officer, id);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    scene.answer(officer, id, Map.of("answer", "GIVEN", "reason", "There were two, both boys."));
    assertThat(scene.page(team.lead(), "/work?kind=DUE").text()).contains(item);
    scene.readLetter(team.lead(), id);
    assertThat(scene.page(team.lead(), "/work?kind=DUE").text()).doesNotContain(item);
    scene.sendOut(officer, id);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.SENT);
  }

  @Test
  void whatWasReadIsNotWhatIsWrittenAfterwards() throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    UUID id = scene.logged(officer, scene.today());
    scene.answer(officer, id, Map.of("answer", "GIVEN", "reason", "There were two boys."));
    scene.readLetter(team.lead(), id);
    scene.answer(officer, id, Map.of("answer", "GIVEN", "reason", "There were two Roma boys."));
    scene.sendOut(officer, id);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    scene.answer(officer, id, Map.of("answer", "GIVEN"));
    scene.sendOut(officer, id);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.SENT);
  }

  @Test
  void allIsGivenOnlyWhereWhatTheQuestionNamesIsGivenAndTheLetterSaysOfEachPartWhatHolds()
      throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = Ids.next();
    Map<String, String> asked = scene.asked(id, "FOI", scene.today());
    asked.put("wish", "How many were referred in 2024 and 2025, by nationality and ward?");
    scene.send(officer, "/information-requests/new", asked);
    Map<String, String> all = new HashMap<>(Map.of("answer", "GIVEN"));
    all.put("reason", "They are with this letter.");
    Document refused = scene.answer(officer, id, all);
    assertThat(refused.select(".govuk-error-summary").text()).contains("Not all of it is given");
    assertThat(refused.select("textarea[name=reason]").text()).isEqualTo(all.get("reason"));
    all.put("beside", "ward");
    all.put("notHeld", "nationality");
    all.put("enclosed", "");
    assertThat(scene.answer(officer, id, all).select(".govuk-error-summary").text())
        .contains("Write what is with the letter");
    all.put("enclosed", "A list by ward");
    scene.answer(officer, id, all);
    assertThat(letter(officer, id))
        .contains("By nationality: we do not hold it")
        .contains("With this letter: A list by ward", "By ward: it is with this letter");
    scene.answer(officer, id, RequestsScene.partly());
    assertThat(letter(officer, id))
        .contains("By nationality: we do not give it", "By ward: we do not give it")
        .contains("our notice of refusal under section 17")
        .contains("section 40(2), personal information");
  }

  @Test
  void aLetterSaysWhatIsWithItAndLeavesOnlyOnceItWasComparedWithAllThatWasAsked() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = Ids.next();
    Map<String, String> asked = scene.asked(id, "FOI", scene.today());
    asked.put("wish", "How many were referred in 2024, and what was spent on it?");
    scene.send(officer, "/information-requests/new", asked);
    Map<String, String> partly = new HashMap<>(RequestsScene.partly());
    partly.put("enclosed", "");
    scene.answer(officer, id, partly);
    assertThat(letter(officer, id))
        .contains("Nothing is with this letter yet", "What was spent: we do not give it")
        .doesNotContain("is with this letter.");
    assertThat(scene.sendOut(officer, id).getContentAsString()).contains("it has no table");
    scene.answer(officer, id, RequestsScene.partly());
    Document read = scene.page(officer, here(id) + "/send");
    assertThat(read.select("main form").text()).contains("They asked: " + asked.get("wish"));
    Map<String, String> form = new HashMap<>();
    read.select("main form input[type=hidden]")
        .forEach(each -> form.put(each.attr("name"), each.attr("value")));
    form.remove("_csrf");
    assertThat(scene.send(officer, here(id) + "/send", form).getContentAsString())
        .contains("Compare the letter with what was asked");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    scene.sendOut(officer, id);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.SENT);
    assertThat(letter(officer, id)).contains("With this letter: " + RequestsScene.ENCLOSED);
  }

  /** Word for word what was sent by a tick: no number stands in it. */
  @Test
  @Tag("care")
  void theOnlyChildOfAWardIsReadByASecondPersonBeforeTheLetterLeaves() throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    UUID id = scene.logged(officer, scene.today());
    String girl = "The only child in Pier ward was an Albanian girl.";
    scene.answer(officer, id, Map.of("answer", "GIVEN", "enclosed", girl));
    assertThat(scene.sendOut(officer, id).getContentAsString())
        .contains("Somebody else reads the letter before it leaves");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    scene.readLetter(team.lead(), id);
    scene.sendOut(officer, id);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.SENT);
  }

  /** A word put right by a colleague makes nobody a stranger to the sentence that they wrote. */
  @Test
  @Tag("care")
  void everyHandThatWroteAnyOfALetterIsRefusedAsItsReader() throws Exception {
    Team team = scene.aTeam();
    Worker first = team.officer();
    Worker second = scene.anOfficer(team);
    UUID id = scene.logged(first, scene.today());
    String girl = "The only child in Pier ward was an Albanian girl.";
    scene.answer(first, id, Map.of("answer", "GIVEN", "enclosed", girl));
    Map<String, String> form = scene.asked(id, "FOI", scene.today());
    form.put("wish", "How many at each nail bar");
    form.put("version", String.valueOf(scene.request(second, id).version()));
    scene.send(second, here(id) + "/correct", form);
    assertThat(scene.request(second, id).asked().wish().text()).isEqualTo(form.get("wish"));
    String item =
        "Read the letter of the information request " + scene.request(first, id).reference();
    for (Worker each : List.of(first, second)) {
      assertThat(scene.page(each, "/work?kind=DUE").text()).doesNotContain(item);
      scene.readLetter(each, id);
      assertThat(scene.page(each, here(id) + "/read").text()).contains("You wrote this");
      assertThat(scene.sendOut(each, id).getContentAsString())
          .contains("Somebody else reads the letter before it leaves");
    }
    assertThat(scene.request(first, id).state()).isEqualTo(InformationState.OPEN);
    scene.readLetter(team.lead(), id);
    scene.sendOut(first, id);
    assertThat(scene.request(first, id).state()).isEqualTo(InformationState.SENT);
  }

  /** What an answer that denies leaves out comes back with the next one. */
  @Test
  void whoeverWroteWhatAnotherAnswerBroughtBackDoesNotReadIt() throws Exception {
    Team team = scene.aTeam();
    Worker first = team.officer();
    Worker second = scene.anOfficer(team);
    UUID id = scene.logged(first, scene.today());
    Map<String, String> denial = new HashMap<>(refusal());
    denial.put("answer", "NEITHER_CONFIRM_NOR_DENY");
    denial.put("harm", "A yes would warn whoever runs the place that somebody looks at it.");
    scene.answer(first, id, denial);
    assertThat(scene.request(first, id).denies()).isTrue();
    scene.answer(second, id, refusal());
    assertThat(scene.page(first, here(id) + "/read").text()).contains("You wrote this");
    scene.readLetter(team.lead(), id);
    assertThat(scene.page(second, here(id)).select("main a[href$=/send]")).isNotEmpty();
  }

  /** No word for a person is known in it: a school and a street are enough. */
  @Test
  @Tag("care")
  void aSentenceWithASchoolAndAStreetIsReadByASecondPersonBeforeTheLetterLeaves() throws Exception {
    Team team = scene.aTeam();
    Worker officer = team.officer();
    UUID id = scene.logged(officer, scene.today());
    String pupil = "This one attends Saltmarsh Academy and they live in Gull Street.";
    scene.answer(officer, id, Map.of("answer", "GIVEN", "enclosed", pupil));
    assertThat(scene.sendOut(officer, id).getContentAsString())
        .contains("Somebody else reads the letter before it leaves");
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.OPEN);
    scene.readLetter(team.lead(), id);
    scene.sendOut(officer, id);
    assertThat(scene.request(officer, id).state()).isEqualTo(InformationState.SENT);
  }

  @Test
  void aQuestionThatAsksNearlyTheSameIsNamedAndOneAboutWhoeverAsksLeadsToTheOtherRoad()
      throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID first = Ids.next();
    Map<String, String> form = scene.asked(first, "FOI", scene.today());
    form.put("wish", "How many children were referred in 2024 and 2025, by nationality and ward?");
    scene.send(officer, "/information-requests/new", form);
    String reference = scene.request(officer, first).reference();
    UUID second = Ids.next();
    form.putAll(Map.of("id", second.toString(), "theirs", "FOI/2026/31"));
    form.put("wish", "Number of minors referred in 2024 and 2025 by country and by ward");
    form.remove("sure");
    assertThat(refused(officer, form)).contains("Nearly the same was asked at " + reference);
    form.put("sure", "true");
    scene.send(officer, "/information-requests/new", form);
    assertThat(scene.page(officer, here(second)).select("main a[href=" + here(first) + "]").text())
        .isEqualTo(reference + ": Open");
    assertThat(found(officer, "minors nationality")).contains(reference);
    form.putAll(Map.of("id", Ids.next().toString(), "theirs", "FOI/2026/32"));
    form.put("wish", "Please send me everything that you have about me, Mrs Maria Kowalska");
    form.remove("sure");
    Document own =
        Jsoup.parse(scene.send(officer, "/information-requests/new", form).getContentAsString());
    assertThat(own.select(".govuk-error-summary").text())
        .contains("about whoever asks: about me", "Maria Kowalska");
    assertThat(own.select("main a[href^=/data-requests/new]").attr("href"))
        .endsWith("received=" + scene.today());
  }

  @Test
  void theFirstLetterSaysUntilWhenAnotherLookIsAskedForAndWhoDecidesAfterThat() throws Exception {
    Worker officer = scene.aTeam().officer();
    assertThat(letter(officer, answered(officer)))
        .contains("within 40 working days of this letter")
        .contains("Information Commissioner to decide (ico.org.uk/make-a-complaint");
  }

  @Test
  void whoWritesEachWeekIsNotCalledANuisance() throws Exception {
    Worker officer = scene.aTeam().officer();
    UUID id = scene.logged(officer, scene.today());
    assertThat(scene.choose(officer, id, "REFUSED").text())
        .contains("the burden, the motive, the value, whether it harasses");
    Map<String, String> form = new HashMap<>(Map.of("answer", "REFUSED", "exemptions", "S14"));
    form.put("reason", "He writes each week and he is a nuisance.");
    scene.answer(officer, id, form);
    assertThat(
            scene.page(officer, here(id) + "/send").select("main .govuk-checkboxes label").text())
        .contains("nuisance");
  }
}

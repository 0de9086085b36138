package org.lodestar.app.triage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.store.ServiceClocks;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class ConcernControllerTest {
  private final Desk desk;
  private final Concerns concerns;
  private final Reports reports;
  private final Mailboxes mailboxes;
  private final ServiceClocks clocks;
  private Worker officer;

  ConcernControllerTest(
      Desk desk, Concerns concerns, Reports reports, Mailboxes mailboxes, ServiceClocks clocks) {
    this.desk = desk;
    this.clocks = clocks;
    this.concerns = concerns;
    this.reports = reports;
    this.mailboxes = mailboxes;
    this.officer = desk.anOfficer(desk.aReceiver());
  }

  @BeforeEach
  void aNewOrganisation() {
    officer = desk.anOfficer(desk.aReceiver());
  }

  @Test
  void beforeTheFirstViewNothingThatWasWrittenIsShown() {
    UUID concern = desk.submitted(TestPartnership.report());
    Document page = desk.page(officer, "/concerns/" + concern);
    assertThat(page.select("h1").text()).isEqualTo("Before you open this concern");
    assertThat(page.text()).doesNotContain("High Street", "car wash", "Two men", "AB12");
    assertThat(desk.recorded("CONCERN_VIEWED", concern)).isEmpty();
  }

  @Test
  void theFirstQuestionCannotBeWalkedAroundByAddress() {
    UUID concern = desk.submitted(TestPartnership.report());
    MvcTestResult message = desk.get(officer, "/concerns/" + concern + "/message");
    assertThat(message).hasStatus(303).hasRedirectedUrl("/concerns/" + concern);
    MvcTestResult taken = desk.post(officer, "/concerns/" + concern + "/take", Map.of());
    assertThat(taken).hasStatus(303).hasRedirectedUrl("/concerns/" + concern);
    assertThat(desk.recorded("CONCERN_VIEWED", concern)).isEmpty();
    assertThat(desk.recorded("CONCERN_TAKEN", concern)).isEmpty();
  }

  @Test
  void whoKnowsNobodyIsLetInAndEachViewIsRecorded() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    assertThat(desk.recorded("NO_CONFLICT_DECLARED", concern)).hasSize(1);
    assertThat(desk.page(officer, "/concerns/" + concern).text())
        .contains("They sleep in the car wash.", "12 High Street");
    desk.page(officer, "/concerns/" + concern);
    assertThat(desk.recorded("CONCERN_VIEWED", concern))
        .hasSize(2)
        .allMatch(event -> officer.id().equals(event.actor()));
  }

  @Test
  void whoKnowsSomebodyNeverSeesIt() {
    UUID concern = desk.submitted(TestPartnership.report());
    String address = "/concerns/" + concern;
    assertThat(
            Desk.parsed(
                    desk.post(
                        officer, address + "/first-view", Map.of("answer", "YES", "reason", "")))
                .select(".govuk-error-summary")
                .text())
        .contains("Choose how you may know somebody");
    desk.post(
        officer, address + "/first-view", Map.of("answer", "YES", "reason", "FAMILY_OR_FRIEND"));
    assertThat(desk.get(officer, address)).hasStatus(404);
    assertThat(desk.page(officer, "/concerns").select("tbody tr")).isEmpty();
    Worker colleague = desk.anOfficer(officer.organisation());
    assertThat(desk.get(colleague, address)).hasStatusOk();
    assertThat(desk.recorded("CONFLICT_DECLARED", concern)).hasSize(1);
  }

  @Test
  void theAnswerBeforeTheFirstViewCannotBeLeftOut() {
    UUID concern = desk.submitted(TestPartnership.report());
    Document page =
        Desk.parsed(desk.post(officer, "/concerns/" + concern + "/first-view", Map.of()));
    assertThat(page.select(".govuk-error-summary").text()).contains("Say whether you know anyone");
  }

  @Test
  void aForeignConcernAndARandomNumberLookTheSame() throws Exception {
    UUID concern = desk.opened(officer, TestPartnership.report());
    Worker stranger = desk.anOfficer(desk.aReceiver());
    for (String part :
        List.of("", "/triage", "/message", "/note", "/deed", "/close", "/hand-over")) {
      MvcTestResult foreign = desk.get(stranger, "/concerns/" + concern + part);
      MvcTestResult random = desk.get(stranger, "/concerns/" + Ids.next() + part);
      assertThat(foreign).as(part).hasStatus(404);
      assertThat(body(foreign)).isEqualTo(body(random));
    }
    assertThat(desk.post(stranger, "/concerns/" + concern + "/acknowledge", Map.of("version", "0")))
        .hasStatus(404);
    assertThat(
            desk.post(
                stranger,
                "/concerns/" + concern + "/note",
                Map.of("text", "x", "once", Ids.next().toString())))
        .hasStatus(404);
  }

  private static String body(MvcTestResult result) throws Exception {
    return result
        .getResponse()
        .getContentAsString()
        .replaceAll("nonce=\"[^\"]*\"", "")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
  }

  @Test
  void theSafeContactRulesStandBeforeAnyDetail() {
    ReporterContact contact =
        new ReporterContact(
            SafeContactChannel.PHONE_CALL,
            "07700 900456",
            Set.of(java.time.DayOfWeek.MONDAY),
            "after 6pm",
            "the library",
            Known.NO,
            "bluebell");
    UUID concern = desk.opened(officer, reportedBy(new Reporter("Sam Smith", contact)));
    String text = desk.page(officer, "/concerns/" + concern).select("main").text();
    assertThat(text)
        .containsSubsequence(
            "Safe contact",
            "phone call only",
            "Monday",
            "after 6pm",
            "the library",
            "bluebell",
            "Sam Smith",
            "07700 900456");
  }

  @Test
  @Tag("care")
  void aWayThatIsSafeNoMoreIsShownToNobodyFromThatMoment() {
    UUID concern = desk.opened(officer, reachedOn(Set.of(), "07700 900871"));
    String path = "/concerns/" + concern;
    Document form = desk.page(officer, path + "/reach");
    assertThat(
            Desk.parsed(desk.send(officer, form, Map.of())).select(".govuk-error-summary").text())
        .contains("Say who told you and what happened");
    Map<String, String> none =
        Map.of("why", "The ward sister: the man who drove her has her phone", "ban", "true");
    assertThat(desk.send(officer, form, none)).hasStatus(303);
    Worker colleague = desk.anOfficer(officer.organisation());
    desk.post(colleague, path + "/first-view", Map.of("answer", "NO"));
    for (Worker each : List.of(officer, colleague)) {
      String text = desk.page(each, path).select("main").text();
      assertThat(text)
          .contains("Do not contact", "the man who drove her has her phone")
          .doesNotContain("07700 900871");
    }
    Map<String, String> another =
        Map.of(
            "way",
            "PHONE_CALL",
            "why",
            "She rang us herself",
            "address",
            "three",
            "days",
            "MONDAY");
    Document wrong =
        Desk.parsed(desk.send(colleague, desk.page(colleague, path + "/reach"), another));
    assertThat(wrong.select(".govuk-error-summary").text()).contains("7 to 15 digits");
    assertThat(wrong.select("textarea[name=why]").text()).isEqualTo("She rang us herself");
    desk.send(colleague, wrong, Map.of("address", "07700 900789"));
    assertThat(desk.page(officer, path).select("main").text())
        .contains("phone call only", "Monday", "07700 900789", "She rang us herself")
        .doesNotContain("07700 900871");
    assertThat(desk.recorded("REACH_CHANGED", concern)).hasSize(2);
    UUID other = desk.opened(officer, reachedOn(Set.of(), "07700 900871"));
    assertThat(desk.page(officer, "/concerns/" + other).select("main").text())
        .as("the ban follows the number")
        .contains("says that nobody may use the number")
        .doesNotContain("07700 900871");
    Document again = desk.page(officer, path + "/reach");
    assertThat(
            Desk.parsed(
                    desk.send(
                        officer,
                        desk.page(officer, "/concerns/" + other + "/reach"),
                        Map.of(
                            "way", "PHONE_CALL", "why", "She says so", "address", "07700900871")))
                .select(".govuk-error-summary")
                .text())
        .contains("Ask them first");
    assertThat(again.select("#ban")).hasSize(1);
  }

  @Test
  void whoMayNotKnowWhoReportedCannotChangeHowTheyAreReached() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    assertThat(desk.page(officer, "/concerns/" + concern).select("a[href$=/reach]")).isEmpty();
    MvcTestResult sent =
        desk.post(
            officer,
            "/concerns/" + concern + "/reach",
            Map.of(
                "way",
                "NONE",
                "why",
                "He said so",
                "address",
                "",
                "times",
                "",
                "sayYouAre",
                "",
                "codeWord",
                ""));
    assertThat(sent).hasStatus(404);
    assertThat(desk.recorded("REACH_CHANGED", concern)).isEmpty();
  }

  @Test
  void withoutASafeWayTheBannerSaysDoNotContact() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    assertThat(desk.page(officer, "/concerns/" + concern).select("#contact + p").text())
        .contains("gave no name");
  }

  @Test
  void everyFactorIsShownAndWhatTurnsItRedIsSaidInWords() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    Document form = desk.page(officer, "/concerns/" + concern + "/triage");
    desk.send(officer, form, Map.of("overrides", "LOCKED_IN", "words", "Windows are barred"));
    Document page = desk.page(officer, "/concerns/" + concern);
    assertThat(page.select(".lode-factors li")).hasSize(6);
    assertThat(page.select(".lode-factors .lode-error-text").text()).contains("red");
    assertThat(page.select("main").text())
        .contains("Confirmed by a person", "Windows are barred", "Priority confirmed");
  }

  @Test
  void aChangedPriorityNeedsAReasonAndAnUnchangedOneNone() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    String address = "/concerns/" + concern + "/triage";
    Document refused =
        Desk.parsed(desk.send(officer, desk.page(officer, address), Map.of("harm", "4")));
    assertThat(refused.select(".govuk-error-summary").text()).contains("Say why");
    assertThat(refused.select("input[name=harm][value=4]").hasAttr("checked")).isTrue();
    assertThat(desk.send(officer, desk.page(officer, address), Map.of())).hasStatus3xxRedirection();
  }

  @ParameterizedTest
  @CsvSource({"harm,9", "harm,-1", "harm,x", "likelihood,0", "overrides,ALIENS", "version,x"})
  void aPriorityThatIsNoneIsRefusedAtTheFieldWithoutAFault(String field, String value) {
    UUID concern = desk.opened(officer, TestPartnership.report());
    Document form = desk.page(officer, "/concerns/" + concern + "/triage");
    MvcTestResult result = desk.send(officer, form, Map.of(field, value, "words", "kept words"));
    assertThat(result.getResponse().getStatus()).isBetween(200, 499);
    assertThat(Desk.parsed(result).select("#words").text()).isEqualTo("kept words");
  }

  @Test
  void aClashShowsBothAndLosesNothing() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    triaged(concern);
    Document mine = desk.page(officer, "/concerns/" + concern + "/close");
    Worker colleague = desk.anOfficer(officer.organisation());
    desk.post(
        colleague, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    desk.send(
        colleague,
        desk.page(colleague, "/concerns/" + concern + "/triage"),
        Map.of("harm", "4", "words", "New facts"));
    Document clash =
        Desk.parsed(desk.send(officer, mine, Map.of("reason", "RESOLVED", "words", "All is done")));
    assertThat(clash.select("[role=alert]").text())
        .contains(
            "Somebody else changed this concern", "Priority confirmed", colleague.displayName());
    assertThat(clash.select("#words").text()).isEqualTo("All is done");
    assertThat(clash.select("input[value=RESOLVED]").hasAttr("checked")).isTrue();
    assertThat(desk.send(officer, clash, Map.of())).hasStatus3xxRedirection();
    assertThat(desk.page(officer, "/concerns/" + concern).select("main").text())
        .contains("Closed", "What was to be done is done", "All is done");
  }

  @Test
  void aStepThatCannotFollowIsToldAndKeepsWhatWasTyped() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    Document form = desk.page(officer, "/concerns/" + concern + "/signpost");
    MvcTestResult refused = desk.send(officer, form, Map.of("words", "To the shelter"));
    assertThat(refused).hasStatus(409);
    assertThat(Desk.parsed(refused).select("main").text())
        .contains("That is not possible now", "New", "To the shelter");
    assertThat(Desk.parsed(refused).select("main a").eachAttr("href"))
        .contains("/concerns/" + concern);
  }

  @Test
  void acknowledgeTriageCloseReopenSignpostStandInTheTimeline() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    String address = "/concerns/" + concern;
    desk.post(officer, address + "/acknowledge", Map.of("version", "0"));
    triaged(concern);
    desk.send(
        officer, desk.page(officer, address + "/close"), Map.of("reason", "RESOLVED", "words", ""));
    desk.send(officer, desk.page(officer, address + "/reopen"), Map.of("words", "New call"));
    desk.send(
        officer, desk.page(officer, address + "/signpost"), Map.of("words", "To the shelter"));
    assertThat(desk.page(officer, address).select(".lode-timeline__title").eachText())
        .containsExactly(
            "Signposted",
            "Opened again",
            "Closed",
            "Priority confirmed",
            "Marked as read",
            "Received");
  }

  @Test
  void takingItShowsWhoHasItAndGivingItBackFreesIt() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    desk.post(officer, "/concerns/" + concern + "/take", Map.of());
    assertThat(desk.page(officer, "/concerns").select("tbody tr").text())
        .contains(officer.displayName());
    desk.post(officer, "/concerns/" + concern + "/give-back", Map.of());
    assertThat(desk.page(officer, "/concerns").select("tbody tr").text()).contains("Nobody yet");
  }

  @Test
  void aMessageThatAsksForMoreIsQuestionedOnceAndThenRecorded() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    Document form = desk.page(officer, "/concerns/" + concern + "/message");
    Document asked =
        Desk.parsed(desk.send(officer, form, Map.of("text", "Could you go back and look?")));
    assertThat(asked.select("[role=alert]").text())
        .contains("can put them and the person in danger");
    assertThat(asked.select("#text").text()).isEqualTo("Could you go back and look?");
    assertThat(desk.recorded("CONCERN_MESSAGE_SENT", concern)).isEmpty();
    assertThat(desk.send(officer, asked, Map.of())).hasStatus3xxRedirection();
    assertThat(desk.recorded("CONCERN_MESSAGE_SENT", concern))
        .singleElement()
        .matches(event -> "true".equals(event.detail().get("sentDespiteWarning")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"message", "note"})
  void sendingTwiceWritesOnce(String part) {
    UUID concern = desk.opened(officer, TestPartnership.report());
    Document form = desk.page(officer, "/concerns/" + concern + "/" + part);
    desk.send(officer, form, Map.of("text", "Once only"));
    desk.send(officer, form, Map.of("text", "Once only"));
    assertThat(desk.page(officer, "/concerns/" + concern).select(".lode-talk__line")).hasSize(1);
  }

  @Test
  void readyWordsAskNobodyForMore() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    for (ReadyWords ready : ReadyWords.values()) {
      Document form = desk.page(officer, "/concerns/" + concern + "/message?ready=" + ready);
      assertThat(form.select("#text").text()).as(ready.name()).isNotBlank();
      assertThat(desk.send(officer, form, Map.of())).as(ready.name()).hasStatus3xxRedirection();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kind,'',Choose what was done",
    "time,25:99,Enter a time like",
    "time,soon,Enter a time like",
    "day.year,2199,Enter a day and time that are past",
    "day.month,13,Enter a real date"
  })
  void whatWasDoneIsCheckedAndKept(String field, String value, String words) {
    UUID concern = desk.opened(officer, TestPartnership.report());
    Document form = desk.page(officer, "/concerns/" + concern + "/deed");
    Map<String, String> answers =
        new java.util.HashMap<>(Map.of("kind", "TOLD_POLICE", "text", "Reference 4711"));
    answers.put(field, value);
    Document page = Desk.parsed(desk.send(officer, form, answers));
    assertThat(page.select(".govuk-error-summary").text()).contains(words);
    assertThat(page.select("#text").text()).isEqualTo("Reference 4711");
  }

  @Test
  void whatWasDoneStandsInTheTimeline() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    desk.send(
        officer,
        desk.page(officer, "/concerns/" + concern + "/deed"),
        Map.of("kind", "TOLD_POLICE", "text", "Reference 4711"));
    assertThat(desk.page(officer, "/concerns/" + concern).select(".lode-timeline").text())
        .contains("Told the police", officer.displayName(), "Reference 4711");
  }

  @Test
  void aReporterWhoIsNoLongerSafeStandsAtTheTopUntilSomebodyActs() {
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = reports.submit(TestPartnership.report(), receipt).concern();
    desk.post(
        officer, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    mailboxes.noLongerSafe(mailboxes.find(receipt).orElseThrow(), "He knows");
    Document inbox = desk.page(officer, "/concerns");
    assertThat(inbox.select("main").text())
        .contains("One reporter says that they are no longer safe", "No longer safe");
    Document page = desk.page(officer, "/concerns/" + concern);
    assertThat(page.select(".lode-panel--danger").text()).contains("no longer safe");
    desk.send(
        officer,
        desk.page(officer, "/concerns/" + concern + "/alarm"),
        Map.of("text", "I am calling the police"));
    assertThat(desk.page(officer, "/concerns/" + concern).select(".lode-panel--danger")).isEmpty();
    assertThat(desk.page(officer, "/concerns/" + concern).select("main").text())
        .contains("I am calling the police", "He knows");
  }

  @Test
  void aHandOverShowsFirstWhatThePartnerWillSeeAndOpensWithAcceptance() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    triaged(concern);
    Worker partner = desk.anOfficer(desk.aReceiver());
    Document form = desk.page(officer, "/concerns/" + concern + "/hand-over");
    Document check =
        Desk.parsed(
            desk.send(
                officer,
                form,
                Map.of(
                    "partner", partner.organisation().toString(),
                    "need", "HOUSING",
                    "speed", "AFTER_ACCEPTANCE",
                    "words", "Please ring me")));
    assertThat(check.select("h1").text()).isEqualTo("Check what the partner will see");
    assertThat(check.select(".govuk-summary-list").text())
        .contains("Housing", "Adult", "Opens when it is accepted")
        .doesNotContain("High Street", "Please ring me");
    assertThat(desk.page(partner, "/concerns").select("section")).isEmpty();
    assertThat(desk.send(officer, check, Map.of("checked", "true"))).hasStatus3xxRedirection();

    String offer = desk.page(partner, "/concerns").select(".lode-panel a").attr("href");
    Document notice = desk.page(partner, offer);
    assertThat(notice.select("main").text()).doesNotContain("High Street", "Please ring me");
    assertThat(desk.get(partner, "/concerns/" + concern)).hasStatus(404);
    assertThat(desk.post(partner, offer + "/accept", Map.of())).hasStatus3xxRedirection();
    assertThat(desk.page(partner, offer).select("main").text()).doesNotContain("Please ring me");
    assertThat(desk.page(partner, "/concerns/" + concern).select("h1").text())
        .isEqualTo("Before you open this concern");
    desk.post(
        partner, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(partner, "/concerns/" + concern).text()).contains("12 High Street");
    assertThat(desk.page(partner, offer).select("main").text()).contains("Please ring me");
    assertThat(desk.page(officer, "/concerns/" + concern).select("main").text())
        .contains("Somebody else works on it now");
    assertThat(desk.post(partner, offer + "/accept", Map.of())).hasStatus3xxRedirection();
  }

  @Test
  @Tag("care")
  void anUrgentHandOverSaysOneTruthAndStandsFirstUntilThePartnerAnswers() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    triaged(concern);
    Worker partner = desk.anOfficer(desk.aReceiver());
    Document form = desk.page(officer, "/concerns/" + concern + "/hand-over");
    Document check =
        Desk.parsed(
            desk.send(
                officer,
                form,
                Map.of(
                    "partner", partner.organisation().toString(),
                    "need", "CHILD_PROTECTION",
                    "speed", "AT_ONCE",
                    "words", "")));
    assertThat(check.select("main").text())
        .contains("can read the whole concern at once, before they accept", "Open at once, urgent")
        .doesNotContain("nothing else until they accept");
    desk.send(officer, check, Map.of("checked", "true"));
    assertThat(desk.page(partner, "/work").select("main").text())
        .contains("urgent, handed to you by a partner. Read it now");
    String offer = desk.page(partner, "/concerns").select(".lode-panel a").attr("href");
    assertThat(desk.page(partner, offer).select("main").text())
        .contains("The content is open to you now")
        .doesNotContain("its content opens to you");
    String later =
        ScopedClock.at(
            Instant.now().plus(HandOver.RING_AFTER).plusSeconds(60),
            () -> desk.page(desk.anOfficer(officer.organisation()), "/work").select("main").text());
    assertThat(later).contains("the partner has not answered. Ring them now");
    Document unsaid = Desk.parsed(desk.post(partner, offer + "/accept", Map.of("who", "Kim")));
    assertThat(unsaid.select(".govuk-error-summary").text())
        .contains("Give a number on which they can be rung");
    desk.post(
        partner,
        offer + "/accept",
        Map.of("who", "Kim of the night team", "number", "0300 555 0148", "ringBy", "3:15"));
    assertThat(desk.page(partner, "/work").select("main").text())
        .doesNotContain("handed to you by a partner");
    assertThat(desk.page(officer, "/work").select("main").text())
        .contains("the partner took over. Read who has it");
    assertThat(desk.page(officer, "/concerns/" + concern).select("main").text())
        .contains("took over: Kim of the night team, 0300 555 0148");
    assertThat(desk.page(officer, offer).select("main").text()).contains("Rings back by", "3:15am");
    assertThat(desk.page(partner, "/work").select("main").text())
        .contains("ring back, as you promised");
    desk.post(partner, offer + "/ring-back", Map.of("ringBy", "4:15"));
    assertThat(desk.page(partner, "/work").select("main").text())
        .contains("ring back, as you promised", "4:15am");
    assertThat(desk.page(officer, offer).select("main").text()).contains("4:15am");
    desk.post(partner, offer + "/ring-back", Map.of());
    assertThat(desk.page(partner, "/work").select("main").text()).doesNotContain("ring back, as");
    assertThat(desk.page(officer, offer).select("main").text()).contains("4:15am; rang back");

    desk.post(officer, offer + "/put-right", Map.of("words", "Do not ring her: he has her phone"));
    assertThat(desk.page(officer, offer).select("main").text())
        .contains("has it. Nobody there has read this yet");
    assertThat(desk.page(partner, "/work").expectFirst("main li").text())
        .contains("put right or added by a partner. Read it first");
    desk.post(
        partner, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(partner, "/concerns/" + concern).select(".lode-panel--danger").text())
        .contains("read this first", "he has her phone");
    assertThat(desk.page(partner, "/concerns/" + concern).select("main").text())
        .contains("Something came after this was written")
        .contains("Confirmed by whoever handed it over. Nobody here")
        .contains("With " + partner.displayName());
    assertThat(desk.page(partner, "/work").select("main").text()).doesNotContain("put right");
    assertThat(desk.page(officer, offer).select("main").text()).contains("First read there on");
  }

  @Test
  @Tag("care")
  void thePoliceAreToldAgainstANoOnlyWithAReasonADeciderAndASecondPersonAndReadOfIt() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    triaged(concern);
    Worker police = desk.anOfficer(desk.aReceiver());
    Document form = desk.page(officer, "/concerns/" + concern + "/hand-over");
    Map<String, String> wanted =
        new HashMap<>(
            Map.of(
                "partner", police.organisation().toString(),
                "need", "POLICE_ACTION",
                "speed", "AFTER_ACCEPTANCE"));
    assertThat(Desk.parsed(desk.send(officer, form, wanted)).select(".govuk-error-summary").text())
        .contains("Say what the person says to that");
    wanted.putAll(Map.of("police", "SAID_NO", "reason", "Danger"));
    assertThat(Desk.parsed(desk.send(officer, form, wanted)).select(".govuk-error-summary").text())
        .contains("why it is not for them to decide", "Name who decided");
    wanted.putAll(
        Map.of("reason", "He waits there for the next girl too", "decider", "Ada, duty manager"));
    Document check = Desk.parsed(desk.send(officer, form, wanted));
    assertThat(check.select("main").text()).contains("only when a second person here agrees");
    desk.send(officer, check, Map.of("checked", "true"));
    Document page = desk.page(officer, "/concerns/" + concern);
    assertThat(page.select("main").text()).contains("A second person here has to agree first");
    String offer = page.select("a[href^=/concerns/offers/]").attr("href");
    assertThat(desk.get(police, offer)).hasStatus(404);
    assertThat(desk.page(police, "/concerns").select("section")).isEmpty();
    assertThat(desk.post(officer, offer + "/review", Map.of()))
        .as("not by who sends it")
        .hasStatus(403);

    Worker second = desk.anOfficer(officer.organisation());
    assertThat(desk.page(second, "/work").select("main").text())
        .contains("to the police although they said no. Read it, then agree");
    desk.post(second, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(second, offer).select("main").text())
        .contains("the next girl too", "Ada, duty manager", "Nothing has gone out yet");
    desk.post(second, offer + "/review", Map.of());
    desk.post(police, offer + "/accept", Map.of());
    desk.post(police, "/concerns/" + concern + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(police, offer).select("main").text())
        .as("who is told knows that they said no")
        .contains("They said no", "the next girl too", "Ada, duty manager");
  }

  @Test
  void aDeclinedOfferGoesBack() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    triaged(concern);
    Worker partner = desk.anOfficer(desk.aReceiver());
    Document form = desk.page(officer, "/concerns/" + concern + "/hand-over");
    Map<String, String> answers =
        Map.of(
            "partner", partner.organisation().toString(),
            "need", "HOUSING",
            "speed", "AFTER_ACCEPTANCE");
    Document check = Desk.parsed(desk.send(officer, form, answers));
    desk.send(officer, check, Map.of("checked", "true"));
    String offer = desk.page(partner, "/concerns").select(".lode-panel a").attr("href");
    Document missing = Desk.parsed(desk.post(partner, offer + "/decline", Map.of()));
    assertThat(missing.select(".govuk-error-summary").text()).contains("Choose a reason");
    desk.post(partner, offer + "/decline", Map.of("reason", "OUTSIDE_AREA"));
    assertThat(desk.get(partner, offer)).hasStatus(404);
    assertThat(desk.page(officer, "/concerns/" + concern).select(".lode-timeline").text())
        .contains("Declined by the partner", "Outside our area");
  }

  @Test
  @Tag("care")
  void anUrgentHandOverThatIsDeclinedStandsFirstWithWhyUntilSomebodyWhoGaveItTakesIt() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    triaged(concern);
    desk.post(officer, "/concerns/" + concern + "/take", Map.of());
    Worker partner = desk.anOfficer(desk.aReceiver());
    Worker nobody = desk.aWorker(desk.anOrganisation(), Role.CASEWORKER);
    Document form = desk.page(officer, "/concerns/" + concern + "/hand-over");
    assertThat(
            form.select("option[value=" + nobody.organisation() + "]").text()
                + form.select("option[value=" + partner.organisation() + "]").text())
        .containsOnlyOnce("(nobody there can accept a concern: ring them) No number is recorded");
    Map<String, String> wanted =
        new HashMap<>(Map.of("need", "HOUSING", "speed", "AT_ONCE", "words", ""));
    wanted.put("partner", nobody.organisation().toString());
    assertThat(Desk.parsed(desk.send(officer, form, wanted)).select("main").text())
        .contains("nobody is called and nobody reads this. Ring them")
        .doesNotContain("is called until somebody answers");
    wanted.put("partner", partner.organisation().toString());
    Document check = Desk.parsed(desk.send(officer, form, wanted));
    assertThat(check.select("main").text())
        .contains("is called until somebody answers", "only where they agreed that it is shared");
    desk.send(officer, check, Map.of("checked", "true"));
    String offer = desk.page(partner, "/concerns").select(".lode-panel a").attr("href");
    Map<String, String> no = new HashMap<>(Map.of("reason", "OUTSIDE_REMIT", "ring", "The county"));
    Document unsaid = Desk.parsed(desk.post(partner, offer + "/decline", no));
    assertThat(unsaid.select(".govuk-error-summary").text()).contains("why you do not take it");
    assertThat(unsaid.select("input[name=ring]").val()).isEqualTo("The county");
    no.put("why", "No bed tonight");
    desk.post(partner, offer + "/decline", no);
    for (Worker here : List.of(officer, desk.aWorker(officer.organisation(), Role.MANAGER))) {
      assertThat(desk.page(here, "/work").expectFirst("main li").text())
          .contains("the partner did not take it (Not our task). It is with you again");
    }
    assertThat(desk.page(officer, offer).select("main").text())
        .contains("No bed tonight", "Whom to ring instead", "The county");
    Document page = desk.page(officer, "/concerns/" + concern);
    assertThat(page.select(".lode-facts").text()).contains("Nobody");
    desk.post(officer, "/concerns/" + concern + "/take", Map.of());
    assertThat(desk.page(officer, "/work").select("main").text()).doesNotContain("did not take it");
  }

  static Stream<String> nastyWords() {
    return Stream.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; drop table concerns.concern; --",
        "${7*7} #{7*7} @if(true) @template.x()",
        "{0} '{1}' {",
        "</textarea><iframe src=//example.org>",
        "javascript:alert(1)",
        "\u202Eevil\u202C \u2066isolated\u2069",
        "\uD83D\uDE00\u0627\u0644\u0639\u0631\u0628\u064A\u0629");
  }

  @ParameterizedTest
  @MethodSource("nastyWords")
  void whateverWasTypedIsShownAsTextAndNeverRuns(String nasty) {
    ReporterContact contact =
        new ReporterContact(
            SafeContactChannel.EMAIL, nasty, Set.of(), nasty, nasty, Known.NO, nasty);
    Report base = reportedBy(new Reporter(nasty, contact));
    Report report =
        new Report(
            base.id(),
            base.channel(),
            base.circumstances(),
            new Told(nasty, nasty, nasty, nasty, nasty),
            base.confidentiality(),
            base.reporter(),
            "en");
    UUID concern = desk.opened(officer, report);
    Standing.member(officer.id())
        .run(
            () -> {
              concerns.note(officer, concern, nasty);
              concerns.message(officer, concern, nasty);
            });
    for (String part : List.of("", "/message")) {
      Document page = desk.page(officer, "/concerns/" + concern + part);
      assertThat(page.select("script:not([src]), iframe, img, [onerror], [href^=javascript]"))
          .isEmpty();
      assertThat(page.select("script"))
          .allMatch(script -> script.attr("src").startsWith("/assets/"));
      assertThat(page.select("main").text()).contains(nasty.strip().replaceAll("\\s+", " "));
    }
  }

  private void triaged(UUID concern) {
    desk.send(officer, desk.page(officer, "/concerns/" + concern + "/triage"), Map.of());
  }

  private static Report reportedBy(Reporter reporter) {
    return TestPartnership.report("Seen", Confidentiality.CONFIDENTIAL, reporter);
  }

  @Test
  @Tag("care")
  void whoWroteInTheirLanguageIsAnsweredInItAtOnceByWhoDoesNotSpeakIt() {
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = reports.submit(inRomanian(), receipt).concern();
    String address = "/concerns/" + concern;
    desk.post(officer, address + "/first-view", Map.of("answer", "NO", "reason", ""));
    Document empty = desk.page(officer, address + "/message");
    assertThat(empty.select(".govuk-inset-text").text()).contains("nobody they know, interprets");
    Document form = desk.page(officer, address + "/message?ready=IN_YOUR_LANGUAGE");
    assertThat(form.select("#text").text()).startsWith("Am primit mesajul");
    assertThat(form.select(".govuk-inset-text").text())
        .contains("In English this says: We have your message.");
    assertThat(desk.send(officer, form, Map.of("understood", "NO"))).hasStatus3xxRedirection();
    assertThat(mailboxes.open(mailboxes.find(receipt).orElseThrow()).messages())
        .extracting(Message::text)
        .singleElement()
        .asString()
        .startsWith("Am primit mesajul");
    UUID english = desk.opened(officer, TestPartnership.report());
    assertThat(
            desk.page(officer, "/concerns/" + english + "/message?ready=THANKS")
                .select(".govuk-inset-text")
                .text())
        .as("nothing to explain, nobody to interpret")
        .doesNotContain("In English", "interpret");
  }

  private static Report inRomanian() {
    Report english = TestPartnership.report();
    return new Report(
        english.id(),
        english.channel(),
        english.circumstances(),
        english.told(),
        english.confidentiality(),
        null,
        "ro");
  }

  @Test
  @Tag("care")
  void aReplyToWhatNobodyUnderstoodSaysSoAndLeavesItUnreadUntilSomebodyDoes() {
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = reports.submit(inRomanian(), receipt).concern();
    mailboxes.answer(mailboxes.find(receipt).orElseThrow(), "Nu sunt in siguranta");
    String address = "/concerns/" + concern;
    desk.post(officer, address + "/first-view", Map.of("answer", "NO", "reason", ""));
    assertThat(desk.page(officer, "/concerns").select("tbody tr").text())
        .contains("1 new, not translated");
    Document form = desk.page(officer, address + "/message");
    Document asked = Desk.parsed(desk.send(officer, form, Map.of("text", "See you at six")));
    assertThat(asked.select(".govuk-error-summary").text()).contains("Say whether you understood");
    assertThat(desk.recorded("CONCERN_MESSAGE_SENT", concern)).isEmpty();
    desk.send(officer, asked, Map.of("text", "We have your message", "understood", "NO"));
    assertThat(desk.recorded("CONCERN_MESSAGE_SENT", concern)).hasSize(1);
    assertThat(desk.page(officer, "/concerns").select("tbody tr").text())
        .as("it waits on")
        .contains("1 new, not translated");
    Document again = desk.page(officer, address + "/message");
    desk.send(officer, again, Map.of("text", "The police are coming", "understood", "YES"));
    assertThat(desk.page(officer, "/concerns").select("tbody tr").text())
        .doesNotContain("not translated");
    assertThat(desk.page(officer, address).text())
        .contains("Read without a written translation by " + officer.displayName());
    assertThat(desk.page(officer, address + "/message").select("[name=understood]")).isEmpty();
  }

  @Test
  @Tag("care")
  void aRedConcernThatWasTriagedKeepsItsClockUntilSomebodyTakesIt() {
    UUID concern = desk.opened(officer, TestPartnership.report());
    TriageFactors red = new TriageFactors(4, 4, 4, 4, Set.of(TriageOverride.THREAT_TO_LIFE));
    Standing.member(officer.id())
        .run(
            () -> {
              long version = concerns.glance(officer, concern).version();
              concerns.triage(officer, concern, version, red, "");
            });
    assertThat(desk.page(officer, "/concerns").select("tbody tr").text()).contains("To be taken");
    assertThat(desk.page(officer, "/work").text()).contains("red, and nobody has taken it");
    Instant later = Instant.now().plusSeconds(61 * 60);
    ScopedClock.at(later, () -> Standing.task("test").call(clocks::escalate));
    assertThat(desk.recorded("CONCERN_ESCALATED", concern)).hasSize(1);
    desk.post(officer, "/concerns/" + concern + "/take", Map.of());
    assertThat(desk.page(officer, "/work").text()).doesNotContain("nobody has taken it");
    assertThat(desk.page(officer, "/concerns").select("tbody tr").text())
        .doesNotContain("To be taken");
    desk.post(officer, "/concerns/" + concern + "/give-back", Map.of());
    assertThat(desk.page(officer, "/work").text()).as("it runs on").contains("nobody has taken it");
  }

  @Test
  @Tag("care")
  void aDayThatTheReporterDidNotNameIsToldBeforeAnybodyCalls() {
    DayOfWeek today = LocalDate.now(ZoneId.of("Europe/London")).getDayOfWeek();
    UUID other = desk.opened(officer, reachedOn(Set.of(today.plus(1))));
    assertThat(desk.page(officer, "/concerns/" + other).text())
        .contains("which is none of the days they named: do not call");
    UUID now = desk.opened(officer, reachedOn(Set.of(today)));
    assertThat(desk.page(officer, "/concerns/" + now).text()).doesNotContain("do not call, text");
  }

  private static Report reachedOn(Set<DayOfWeek> days) {
    return reachedOn(days, "07700 900456");
  }

  private static Report reachedOn(Set<DayOfWeek> days, String number) {
    ReporterContact contact =
        new ReporterContact(SafeContactChannel.PHONE_CALL, number, days, "", "", Known.NO, "");
    return TestPartnership.report(
        "They sleep in the shed.", Confidentiality.CONFIDENTIAL, new Reporter("Sam", contact));
  }
}

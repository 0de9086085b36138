package org.lodestar.app.worries.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.PartnerForm;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.face.OwnReports;
import org.lodestar.app.worries.face.PartnerForms;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class WorryControllerTest {
  private final Desk desk;
  private final OwnReports own;
  private final Concerns concerns;
  private final Assignments assignments;
  private final PartnerForms partners;
  private UUID receiver = new UUID(0, 0);
  private Worker writer;
  private Worker officer;

  WorryControllerTest(
      Desk desk,
      OwnReports own,
      Concerns concerns,
      Assignments assignments,
      PartnerForms partners) {
    this.desk = desk;
    this.own = own;
    this.concerns = concerns;
    this.assignments = assignments;
    this.partners = partners;
    this.officer = desk.anOfficer(desk.aReceiver());
    this.writer = officer;
  }

  @BeforeEach
  void aPractitionerAndWhoReceives() {
    writer = desk.aWorker(desk.aReceiver(), Role.PRACTITIONER);
    receiver = desk.aReceiver();
    officer = desk.anOfficer(receiver);
  }

  @Test
  void whatCannotWaitStandsFirstWithNumbersOfTheDirectory() {
    Document page = desk.page(writer, "/worries/new");
    String before = page.select("main").text().split("Is somebody in danger")[0];
    assertThat(before).contains("call first and write later", "999", "front door for children");
    assertThat(page.text()).contains("Black children most of all");
  }

  @Test
  void dangerAndAChildAreToldAgainOnEveryPageThatFollows() {
    String draft = begun(Map.of("danger", "YES", "age", "UNSURE", "setting", "SCHOOL"));
    for (String step : new String[] {"seen", "about", "did", "more"}) {
      assertThat(desk.page(writer, draft + step).text())
          .as(step)
          .contains("Somebody is in danger now", "A child, or perhaps a child");
    }
    assertThat(desk.page(writer, draft + "more").text())
        .contains("You do not need a child's consent");
  }

  @ParameterizedTest
  @CsvSource({
    "HOUSING,lives at the workplace",
    "SCHOOL,not in school",
    "HEALTH,untreated",
    "STREET,collected and dropped"
  })
  void theSignsOfTheSettingAreAskedFirst(String setting, String words) {
    String draft = begun(Map.of("danger", "NO", "age", "UNSURE", "setting", setting));
    String first = desk.page(writer, draft + "seen").expectFirst("fieldset fieldset").text();
    assertThat(first.toLowerCase(java.util.Locale.ROOT)).contains(words);
  }

  @Test
  void fromTheFirstPageToTheReferenceEverythingArrives() {
    String draft = filled();
    Document check = desk.page(writer, draft + "check");
    assertThat(check.text())
        .contains("Seen and heard first-hand Mattresses", "Told by others A neighbour", "Opinion")
        .contains("Called the police, 20 November 2026: Reference 77")
        .contains("cannot be taken back or changed");
    MvcTestResult sent = desk.send(writer, check, Map.of());
    OwnReport worry = own();
    assertThat(sent).hasStatus(303).hasRedirectedUrl("/worries/" + worry.id() + "?done=SENT");
    Document page = desk.page(writer, "/worries/" + worry.id() + "?done=SENT");
    assertThat(page.text())
        .contains("Your worry is with us", worry.reference(), "reads it", "Received")
        .contains("front door for children, which answers at night too");
  }

  @Test
  void sentTwiceItIsOneWorryAndTheDraftLeadsToIt() {
    String draft = filled();
    Document check = desk.page(writer, draft + "check");
    desk.send(writer, check, Map.of());
    desk.send(writer, check, Map.of());
    assertThat(desk.post(writer, draft + "check", Map.of()))
        .hasRedirectedUrl("/worries/" + own().id());
    assertThat(desk.get(writer, draft + "seen")).hasRedirectedUrl("/worries/" + own().id());
    assertThat(list()).hasSize(1);
  }

  @Test
  void nothingIsSentWhileAPageIsMissingOrWrong() {
    String draft = begun(Map.of("danger", "NO", "age", "ADULT", "setting", "HOUSING"));
    assertThat(desk.post(writer, draft + "check", Map.of())).hasRedirectedUrl(draft + "seen");
    desk.post(writer, draft + "seen", Map.of("seen", "x", "later", "true"));
    desk.post(writer, draft + "about", Map.of("postcode", "not a postcode", "later", "true"));
    assertThat(desk.get(writer, draft + "check")).hasRedirectedUrl(draft + "about");
    assertThat(desk.page(writer, draft + "about").select("#postcode").val())
        .isEqualTo("not a postcode");
    assertThat(list()).isEmpty();
  }

  @Test
  void anOpinionAloneIsNoWorry() {
    String draft = begun(Map.of("danger", "NO", "age", "ADULT", "setting", "HOUSING"));
    MvcTestResult opinion = desk.post(writer, draft + "seen", Map.of("view", "They look odd"));
    assertThat(Desk.parsed(opinion).select(".govuk-error-summary").text())
        .contains("Say what you saw or were told, or choose a sign");
    assertThat(Desk.parsed(opinion).select("#view").text()).isEqualTo("They look odd");
    assertThat(desk.post(writer, draft + "seen", Map.of("heard", "A pupil told me")))
        .hasRedirectedUrl(draft + "about");
  }

  @Test
  void wordsWithoutSayingWhatWasDoneAreAskedAbout() {
    String draft = begun(Map.of("danger", "NO", "age", "ADULT", "setting", "HOUSING"));
    MvcTestResult wrong = desk.post(writer, draft + "did", Map.of("steps[0].words", "To Kit"));
    assertThat(Desk.parsed(wrong).select(".govuk-error-summary").text())
        .contains("Choose what you did");
    assertThat(Desk.parsed(wrong).select("[name='steps[0].words']").val()).isEqualTo("To Kit");
  }

  @Test
  void aDraftOutlivesTheSessionAndIsDeletedWhenTheWriterSaysSo() {
    String draft = begun(Map.of("danger", "NO", "age", "ADULT", "setting", "HOUSING"));
    assertThat(
            desk.post(writer, draft + "seen", Map.of("seen", "Half a sentence", "later", "true")))
        .hasRedirectedUrl("/worries?done=KEPT");
    desk.signOut(writer);
    assertThat(desk.page(writer, "/worries").text()).contains("Begun and not sent");
    assertThat(desk.page(writer, draft + "seen").select("#seen").text())
        .isEqualTo("Half a sentence");
    desk.post(writer, draft + "discard", Map.of());
    assertThat(desk.get(writer, draft + "seen")).hasStatus(404);
  }

  @Test
  void aWorryIsFoundByItsReferenceHoweverItIsTyped() {
    UUID id = sent();
    String reference = own().reference();
    for (String typed : new String[] {reference, reference.toLowerCase(java.util.Locale.ROOT)}) {
      assertThat(desk.page(writer, "/worries?reference=" + typed).select("tbody tr")).hasSize(1);
    }
    assertThat(desk.page(writer, "/worries?reference=C-ZZZZ-ZZ").text()).contains("Nothing found");
    assertThat(desk.page(writer, "/worries?reference=%27%25").text()).contains("Nothing found");
    assertThat(id).isNotNull();
  }

  @Test
  void whoHasToldNothingReadsHowAWorryComesHere() {
    assertThat(desk.page(writer, "/worries").text())
        .contains("You have sent no worry yet", "appears here at once");
  }

  @Test
  void theWriterReadsNothingOfTriage() {
    UUID id = sent();
    UUID concern = own().concern();
    triaged(concern);
    Standing.member(officer.id()).run(() -> concerns.note(officer, concern, "Known to us as Q"));
    Document page = desk.page(writer, "/worries/" + id);
    assertThat(page.text()).contains("Being looked at by");
    assertThat(page.select("main").text())
        .doesNotContain("Known to us as Q", "Red", "Amber", "Priority", officer.displayName());
    assertThat(desk.get(writer, "/concerns/" + concern)).hasStatus(403);
  }

  @Test
  void newsStandsOnTheHomePageUntilItIsRead() {
    UUID id = sent();
    triaged(own().concern());
    String label = "News on your worry " + own().reference();
    assertThat(desk.page(writer, "/work").text()).contains(label);
    desk.page(writer, "/worries/" + id);
    assertThat(desk.page(writer, "/work").text()).doesNotContain(label);
  }

  @Test
  void theTeamAsksAndTheWriterAnswers() {
    UUID id = sent();
    UUID concern = own().concern();
    triaged(concern);
    desk.send(
        officer,
        desk.page(officer, "/concerns/" + concern + "/message"),
        Map.of("text", "Which door was it?"));
    assertThat(desk.page(writer, "/worries").select("tbody").text()).contains("1 new message");
    assertThat(desk.page(writer, "/worries/" + id).text()).contains("Which door was it?");
    MvcTestResult empty = desk.post(writer, "/worries/" + id + "/letters", Map.of("text", " "));
    assertThat(Desk.parsed(empty).select(".govuk-error-summary").text())
        .contains("Write what you want to tell");
    desk.post(writer, "/worries/" + id + "/letters", Map.of("text", "The blue one"));
    assertThat(desk.page(officer, "/concerns/" + concern).text()).contains("The blue one");
  }

  @Test
  void triageSeesWhoWroteItAndWhatWasToldApart() {
    sent();
    UUID concern = own().concern();
    triaged(concern);
    Document page = desk.page(officer, "/concerns/" + concern);
    assertThat(page.select("section[aria-labelledby=professional]").text())
        .contains("From a professional", writer.displayName(), writer.organisationName())
        .contains("Told by others A neighbour", "Opinion", "Own records HS-1")
        .contains("They read: Being looked at by");
  }

  @Test
  void theTeamThanksInWordsThatAreReadyAndTheWriterReadsThem() {
    UUID id = sent();
    UUID concern = own().concern();
    triaged(concern);
    assertThat(desk.get(officer, "/concerns/" + concern + "/thanks"))
        .hasRedirectedUrl("/concerns/" + concern + "?done=REFUSED");
    desk.send(
        officer,
        desk.page(officer, "/concerns/" + concern + "/signpost"),
        Map.of("words", "To advice"));
    assertThat(desk.page(officer, "/concerns/" + concern).text())
        .contains("Thank the professional");
    Document thanks = desk.page(officer, "/concerns/" + concern + "/thanks");
    assertThat(thanks.select("textarea").text()).contains("Thank you for telling us");
    desk.send(officer, thanks, Map.of("text", "Thank you. You wrote it down so well."));
    assertThat(desk.page(writer, "/worries/" + id).text()).contains("You wrote it down so well.");
    assertThat(desk.page(officer, "/concerns/" + concern).text())
        .contains("They were thanked:")
        .doesNotContain("Thank the professional");
  }

  @Test
  void aPartnersFormBringsItsPresetsItsQuestionsAndItsChannel() {
    Worker administrator = desk.aWorker(receiver, Role.PLATFORM_ADMINISTRATOR);
    Worker manager = desk.aWorker(receiver, Role.MANAGER);
    UUID partner = writer.organisation();
    desk.send(
        administrator,
        desk.page(administrator, "/partner-forms/" + partner),
        Map.of("setting", "STREET", "place", "The drop-in"));
    desk.send(
        manager,
        desk.page(manager, "/partner-questions/" + partner),
        Map.of("first", "Which shift?"));
    Document first = desk.page(writer, "/worries/new");
    assertThat(first.text()).contains("Tell us a worry: " + writer.organisationName());
    assertThat(first.select("[name=setting][value=STREET]").hasAttr("checked")).isTrue();
    String draft = filled();
    assertThat(desk.page(writer, draft + "more").text()).contains("Which shift?");
    desk.send(writer, desk.page(writer, draft + "more"), Map.of("first", "The late one"));
    desk.send(writer, desk.page(writer, draft + "check"), Map.of());
    triaged(own().concern());
    Document concern = desk.page(officer, "/concerns/" + own().concern());
    assertThat(concern.text()).contains("Which shift? The late one");
    assertThat(desk.page(officer, "/concerns?channel=PARTNER_FORM").select("tbody tr")).hasSize(1);
    assertThat(desk.page(officer, "/concerns?channel=STAFF_FORM").select("tbody tr")).isEmpty();
  }

  @Tag("care")
  @ParameterizedTest
  @ValueSource(strings = {"ended", "reworded"})
  void anAnswerArrivesWithItsQuestionWhateverBecameOfThePartnersForm(String meanwhile) {
    Worker administrator = desk.aWorker(receiver, Role.PLATFORM_ADMINISTRATOR);
    Worker manager = desk.aWorker(receiver, Role.MANAGER);
    String form = "/partner-forms/" + writer.organisation();
    String questions = "/partner-questions/" + writer.organisation();
    desk.send(administrator, desk.page(administrator, form), Map.of("setting", "STREET"));
    desk.send(manager, desk.page(manager, questions), Map.of("first", "Which shift?"));
    String draft = filled();
    Document open = desk.page(writer, draft + "more");
    if (meanwhile.equals("ended")) {
      desk.post(administrator, form + "/end", Map.of());
    } else {
      desk.send(manager, desk.page(manager, questions), Map.of("first", "Whose keys?"));
    }
    desk.send(writer, open, Map.of("first", "The late one"));
    Document again = desk.page(writer, draft + "more");
    assertThat(again.text()).contains("Which shift?").doesNotContain("Whose keys?");
    assertThat(again.select("[name=first]").text()).isEqualTo("The late one");
    desk.send(writer, desk.page(writer, draft + "check"), Map.of());
    triaged(own().concern());
    assertThat(desk.page(officer, "/concerns/" + own().concern()).text())
        .contains("Which shift? The late one");
  }

  @Test
  void onlyManagersWhereReportsAreReceivedWordQuestions() {
    Worker elsewhere = desk.aWorker(writer.organisation(), Role.MANAGER);
    MvcTestResult refused =
        desk.post(
            elsewhere,
            "/partner-questions/" + writer.organisation(),
            Map.of("first", "x", "second", ""));
    assertThat(Desk.parsed(refused).select(".govuk-error-summary").text())
        .contains("Only managers of an organisation that receives worries");
    assertThat(
            Standing.member(elsewhere.id())
                .<java.util.List<PartnerForm>, RuntimeException>call(
                    () -> partners.list(elsewhere)))
        .noneMatch(form -> form.organisation().equals(writer.organisation()));
    assertThat(Setting.values()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "' or 1=1 --", "\uD83D\uDE31"})
  void oddTextIsKeptAsTextEverywhere(String typed) {
    String draft = begun(Map.of("danger", "NO", "age", "ADULT", "setting", "HOUSING"));
    desk.post(writer, draft + "seen", Map.of("seen", "A " + typed));
    fill(draft, typed);
    Document check = desk.page(writer, draft + "check");
    assertThat(check.select("main script")).isEmpty();
    desk.send(writer, check, Map.of());
    Document page = desk.page(writer, "/worries/" + own().id());
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.text()).contains("A " + typed);
  }

  private String begun(Map<String, String> urgency) {
    MvcTestResult begun = desk.post(writer, "/worries/new", urgency);
    String next = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
    assertThat(next).endsWith("/seen");
    return next.substring(0, next.length() - "seen".length());
  }

  private String filled() {
    String draft = begun(Map.of("danger", "NO", "age", "ADULT", "setting", "HOUSING"));
    Map<String, String> seen = new LinkedHashMap<>();
    seen.put("seen", "Mattresses in the kitchen");
    seen.put("heard", "A neighbour says that a van comes");
    seen.put("view", "They may work for the landlord");
    seen.put("signs", "ENV1");
    desk.post(writer, draft + "seen", seen);
    fill(draft, "HS-1");
    return draft;
  }

  private void fill(String draft, String records) {
    desk.post(
        writer,
        draft + "about",
        Map.of("about", "SOMEONE_ELSE", "name", "Jo Sample", "still", "YES"));
    desk.post(
        writer,
        draft + "did",
        Map.of(
            "steps[0].kind", "CALLED_POLICE",
            "steps[0].on.day", "20",
            "steps[0].on.month", "11",
            "steps[0].on.year", "2026",
            "steps[0].words", "Reference 77"));
    desk.post(writer, draft + "more", Map.of("records", records, "knows", "NO"));
  }

  private UUID sent() {
    desk.send(writer, desk.page(writer, filled() + "check"), Map.of());
    return own().id();
  }

  private void triaged(UUID concern) {
    Standing.member(officer.id())
        .run(
            () -> {
              assignments.declareNoConflict(officer, concern);
              concerns.triage(
                  officer,
                  concern,
                  0,
                  concerns.get(officer, concern).line().priority().factors(),
                  "As suggested");
            });
  }

  private OwnReport own() {
    return list().getFirst();
  }

  private java.util.List<OwnReport> list() {
    return Standing.member(writer.id())
        .<java.util.List<OwnReport>, RuntimeException>call(() -> own.list(writer, "", 0, 10));
  }
}

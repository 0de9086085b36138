package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class CasePagesTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final Audit audit;

  private Clicks clicks;
  private Worker worker;
  private String file;

  CasePagesTest(MockMvc mvc, Workforce workforce, Audit audit) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.audit = audit;
  }

  @BeforeEach
  void aCase() throws Exception {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.MANAGER);
    clicks = new Clicks(mvc, workforce.signedIn(worker));
    file =
        clicks.sent("/cases/new", "summary", "Car wash in Grays", "owner", worker.id().toString());
  }

  private String aPerson(String name, String age) throws Exception {
    return clicks.sent(
        file + "/people/new",
        "roles",
        "POTENTIAL_VICTIM",
        "names[0].name",
        name,
        "names[0].kind",
        "GIVEN",
        "names[1].name",
        "Tony",
        "names[1].kind",
        "USED_IN_EXPLOITATION",
        "ageStatus",
        age,
        "ageBasis",
        "OWN_WORD",
        "birth.known",
        "YEAR",
        "birth.year.year",
        "1999",
        "gender",
        "MALE",
        "nationality",
        "RO",
        "secondNationality",
        "MD",
        "language",
        "ro");
  }

  @Test
  void everyPageOfACaseIsDrawn() throws Exception {
    String person = aPerson("Andrei Popa", "ADULT");
    String pathway = file + "/pathway/" + person.substring(person.lastIndexOf('/') + 1);
    clicks.sent(
        person + "/episodes/new",
        "types",
        "LAB_FORCED_WORK",
        "types",
        "LAB_WAGES_TAKEN",
        "flags",
        "DEBT_BONDAGE",
        "began.known",
        "MONTH",
        "began.month.month",
        "3",
        "began.month.year",
        "2025",
        "ended.known",
        "NOT_KNOWN",
        "stillGoing",
        "YES",
        "whereabouts",
        "UK",
        "places",
        "Grays, behind the station",
        "controllers",
        "A man called Vic",
        "account",
        "Promised pay that never came");
    clicks.sent(
        person + "/signs/new",
        "code",
        "FIN1",
        "observation",
        "No pay for three months",
        "seenBy",
        "Officer Lane",
        "seenOn.known",
        "NOT_KNOWN",
        "place",
        "Car wash",
        "opinion",
        "Afraid of the owner");
    clicks.sent(
        person + "/contacts/new",
        "channel",
        "PHONE_CALL",
        "value",
        "07700 900123",
        "safe",
        "NOT_KNOWN",
        "notExploiters",
        "NO",
        "voicemail",
        "NO");
    clicks.sent(
        file + "/chronology/new",
        "kind",
        "VISIT",
        "on.day",
        "1",
        "on.month",
        "11",
        "on.year",
        "2026",
        "at",
        "14:30",
        "words",
        "Went there with the fire service");
    clicks.sent(pathway + "/situation", "medicalNeed", "YES", "destitute", "NO");
    clicks.sent(
        pathway + "/decisions/grounds",
        "outcome",
        "GROUNDS",
        "reasoning",
        "Several signs agree",
        "maker",
        "Lane, officer",
        "decidedOn.day",
        "1",
        "decidedOn.month",
        "11",
        "decidedOn.year",
        "2026");
    String entry = clicks.page(person).select("a[href*=/episodes/]").attr("href");
    String sign = clicks.page(person).select("a[href*=/signs/]").attr("href");
    String contact = clicks.page(person + "/contacts").select("a[href*=/contacts/]").attr("href");
    String note = clicks.page(file).select("a[href*=/chronology/]").not("[href$=new]").attr("href");
    for (String address :
        List.of(
            "/cases",
            "/cases?state=ALL&whose=MINE&page=1",
            "/cases/new",
            file,
            file + "/change",
            file + "/close",
            file + "/restrict",
            file + "/declaration",
            file + "/people/new",
            file + "/chronology/new",
            file + "/links/new",
            note,
            note + "/remove",
            person,
            person + "/change",
            person + "/remove",
            person + "/contacts",
            person + "/contacts/new",
            contact,
            contact + "/remove",
            person + "/episodes/new",
            entry,
            entry + "/remove",
            person + "/signs/new",
            sign,
            sign + "/remove",
            person + "/consents",
            person + "/consents/new",
            pathway,
            pathway + "/print",
            pathway + "/situation",
            pathway + "/decisions/grounds",
            pathway + "/decisions/capacity",
            pathway + "/best-interests",
            pathway + "/best-interests/print",
            pathway + "/steps/MEDICAL_HELP")) {
      Document page = clicks.page(address);
      assertThat(page.select("h1")).as(address).hasSize(1);
      assertThat(page.select("main").text()).as(address).doesNotContain("casework.");
      assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates();
      assertThat(page.select("[onclick],[style],script:not([src])")).as(address).isEmpty();
    }
    assertThat(clicks.page(pathway).text()).contains("Ask for consent", "Get medical help");
  }

  @Test
  void anEditedEntryKeepsWhatItSaidBeforeAndWhoChangedIt() throws Exception {
    note("new", "First told so", 0);
    String entry =
        clicks.page(file).select("a[href*=/chronology/]").not("[href$=new]").attr("href");
    assertThat(clicks.page(file).select("li details")).isEmpty();
    Worker colleague = workforce.aWorker(worker.organisation(), Role.CASEWORKER);
    Clicks theirs = new Clicks(mvc, workforce.signedIn(colleague));
    theirs.sent(file + "/declaration", "knows", "false");
    String id = entry.substring(entry.lastIndexOf('/') + 1);
    theirs.sent(file + "/chronology/" + id, typed("Then told so", 0));
    note(id, "Now told so", 1);
    Document page = clicks.page(file);
    assertThat(page.select("li > p.lode-lines").eachText()).containsOnlyOnce("Now told so");
    assertThat(page.select("li details p.lode-lines").eachText())
        .containsExactly("Then told so", "First told so");
    assertThat(page.select("li details p.govuk-body-s").eachText().getLast())
        .contains(workforce.person(colleague.id()).displayName());
    assertThat(page.select("li details summary").text())
        .contains(workforce.person(worker.id()).displayName());
  }

  @Test
  void anEditThatCameTooLateKeepsNothing() throws Exception {
    note("new", "First told so", 0);
    String entry =
        clicks.page(file).select("a[href*=/chronology/]").not("[href$=new]").attr("href");
    clicks.sent(entry, typed("Told anew", 0));
    assertThat(clicks.send(entry, typed("Too late", 0)).getStatus()).isEqualTo(409);
    assertThat(clicks.page(file).select("li details p.lode-lines").eachText())
        .containsExactly("First told so");
  }

  private void note(String entry, String words, int version) throws Exception {
    clicks.sent(file + "/chronology/" + entry, typed(words, version));
  }

  private static String[] typed(String words, int version) {
    return new String[] {
      "kind",
      "NOTE",
      "on.day",
      "1",
      "on.month",
      "11",
      "on.year",
      "2026",
      "at",
      "",
      "words",
      words,
      "version",
      String.valueOf(version)
    };
  }

  @Test
  void aConsentIsRecordedOnlyWhenEverythingWasExplained() throws Exception {
    String person = aPerson("Ana", "ADULT");
    MockHttpServletResponse refused =
        clicks.send(
            person + "/consents/new",
            "heldOn.day",
            "1",
            "heldOn.month",
            "11",
            "heldOn.year",
            "2026",
            "method",
            "IN_PERSON",
            "interpreter",
            "INDEPENDENT",
            "inPrivate",
            "true",
            "companionPresent",
            "false",
            "explained",
            "WHO_DECIDES",
            "noticeVersion",
            "2026-04",
            "nrm",
            "GIVEN",
            "reasons",
            "Typed and kept");
    assertThat(refused.getStatus()).isEqualTo(200);
    assertThat(refused.getContentAsString())
        .contains("A yes counts only when everything was explained")
        .contains("Typed and kept");
  }

  @Test
  void aChildHasNoConsentPage() throws Exception {
    for (String age : List.of("UNDER_18", "UNSURE")) {
      String child = aPerson("Kit " + age, age);
      assertThat(clicks.page(child + "/consents").select("a[href$=consents/new]")).isEmpty();
      assertThat(clicks.page(child).text()).contains("A child is never asked for consent");
      MockHttpServletResponse asked = clicks.look(child + "/consents/new");
      assertThat(asked.getStatus()).isEqualTo(409);
      assertThat(asked.getContentAsString()).doesNotContain("name=\"nrm\"");
    }
  }

  @Test
  void whatLooksLikeMarkupIsText() throws Exception {
    String person = aPerson("<script>alert(1)</script>${7*7}{{x}}", "ADULT");
    String html = clicks.look(person).getContentAsString();
    assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    assertThat(clicks.look(file).getContentAsString()).doesNotContain("<script>alert");
  }

  @Test
  void aForeignCaseAnswersAsOneThatNeverWas() throws Exception {
    Worker stranger =
        workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.MANAGER);
    Clicks theirs = new Clicks(mvc, workforce.signedIn(stranger));
    for (String rest : List.of("", "/change", "/people/new", "/restrict", "/declaration")) {
      MockHttpServletResponse foreign = theirs.look(file + rest);
      MockHttpServletResponse random = theirs.look("/cases/" + UUID.randomUUID() + rest);
      assertThat(foreign.getStatus()).as(rest).isEqualTo(404);
      assertThat(random.getStatus()).as(rest).isEqualTo(404);
      assertThat(Jsoup.parse(foreign.getContentAsString()).select("main").text())
          .isEqualTo(Jsoup.parse(random.getContentAsString()).select("main").text());
    }
  }

  @Test
  void anAdministratorSeesNoCase() throws Exception {
    Worker administrator =
        workforce.aWorker(
            worker.organisation(), Role.ORGANISATION_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
    Clicks theirs = new Clicks(mvc, workforce.signedIn(administrator));
    assertThat(theirs.look("/cases").getStatus()).isEqualTo(403);
    assertThat(theirs.look(file).getStatus()).isEqualTo(403);
    assertThat(theirs.send("/cases/new", "summary", "x").getStatus()).isEqualTo(403);
  }

  @Test
  void bothVersionsAreShownWhenTwoPeopleChangeTheSameThing() throws Exception {
    clicks.sent(file + "/change", "summary", "Theirs", "version", "0");
    MockHttpServletResponse clash =
        clicks.send(file + "/change", "summary", "Mine", "version", "0");
    assertThat(clash.getStatus()).isEqualTo(409);
    Document page = Jsoup.parse(clash.getContentAsString());
    assertThat(page.select(".lode-clash").text()).contains("Theirs");
    assertThat(page.select("[name=summary]").text()).isEqualTo("Mine");
    assertThat(page.select("[name=version]").val()).isEqualTo("1");
  }

  @Test
  void whatIsWrongIsToldAndWhatWasTypedIsKept() throws Exception {
    String person = aPerson("Ana", "ADULT");
    MockHttpServletResponse answer =
        clicks.send(
            person + "/signs/new",
            "code",
            "NO_SUCH_CODE",
            "observation",
            "",
            "seenBy",
            "Kept \u202a\u0000 words",
            "seenOn.known",
            "EXACT",
            "seenOn.exact.day",
            "31",
            "seenOn.exact.month",
            "2",
            "seenOn.exact.year",
            "2026",
            "opinion",
            "O".repeat(6000));
    assertThat(answer.getStatus()).isEqualTo(200);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary li").size()).isGreaterThanOrEqualTo(1);
    assertThat(page.select("[name=opinion]").val()).hasSize(6000);
  }

  @Test
  void aDraftSurvivesSigningOutAndIsSeenByItsWriterOnly() throws Exception {
    String person = aPerson("Ana", "ADULT");
    clicks.sent(
        person + "/signs/new", "observation", "Half a thought", "seenBy", "", "draft", "true");
    Clicks again = new Clicks(mvc, workforce.signedIn(worker));
    assertThat(again.page(person + "/signs/new").select("[name=observation]").val())
        .isEqualTo("Half a thought");
    Worker colleague = workforce.aWorker(worker.organisation(), Role.FIRST_RESPONDER);
    Clicks theirs = new Clicks(mvc, workforce.signedIn(colleague));
    assertThat(theirs.sent(file + "/declaration", "knows", "false")).isEqualTo(file);
    assertThat(theirs.page(person + "/signs/new").select("[name=observation]").val()).isEmpty();
    again.sent(person + "/signs/draft/discard");
    assertThat(again.page(person + "/signs/new").select("[name=observation]").val()).isEmpty();
  }

  @Test
  void aChildBecomesAnAdultByProofOnly() throws Exception {
    String person = aPerson("Kit", "UNSURE");
    String[] byLooks = {
      "roles",
      "POTENTIAL_VICTIM",
      "ageStatus",
      "ADULT",
      "ageBasis",
      "IMPRESSION",
      "gender",
      "NOT_KNOWN",
      "version",
      "0"
    };
    assertThat(clicks.send(person + "/change", byLooks).getContentAsString())
        .contains("How old somebody looks never settles");
    clicks.sent(
        person + "/change",
        "roles",
        "POTENTIAL_VICTIM",
        "ageStatus",
        "ADULT",
        "ageBasis",
        "AGE_ASSESSMENT",
        "ageOn.day",
        "1",
        "ageOn.month",
        "11",
        "ageOn.year",
        "2026",
        "ageNote",
        "Council B, two social workers",
        "gender",
        "NOT_KNOWN",
        "version",
        "0");
    assertThat(clicks.page(file).text()).contains("Age status changed");
  }

  @Test
  void everyViewAndChangeIsInTheAudit() throws Exception {
    String person = aPerson("Ana", "ADULT");
    clicks.page(file);
    clicks.page(person);
    clicks.page(person + "/contacts");
    clicks.page(file + "/pathway/" + person.substring(person.lastIndexOf('/') + 1));
    List<String> recorded = recorded();
    assertThat(recorded)
        .contains(
            "CASE_OPENED",
            "CASE_VIEWED",
            "PERSON_ADDED",
            "PERSON_VIEWED",
            "CONTACTS_VIEWED",
            "PATHWAY_VIEWED");
  }

  private List<String> recorded() {
    AuditFilter filter = new AuditFilter(worker.id(), null, null, null, null, null);
    return Standing.task("test").call(() -> audit.page(filter, null)).events().stream()
        .map(AuditEvent::action)
        .toList();
  }

  private long notes(String words) throws Exception {
    return clicks.page(file).select(".lode-timeline__entry").stream()
        .filter(line -> line.text().contains(words))
        .count();
  }

  private MockHttpServletResponse note(String showing, String words) throws Exception {
    return clicks.send(
        file + "/chronology/new",
        "form-showing",
        showing,
        "kind",
        "CALL",
        "on.day",
        "1",
        "on.month",
        "6",
        "on.year",
        "2026",
        "at",
        "14:30",
        "words",
        words);
  }

  @Test
  void theSameFormSentTwiceIsCarriedOutOnce() throws Exception {
    String showing = UUID.randomUUID().toString();
    MockHttpServletResponse first = note(showing, "Rang the line once");
    MockHttpServletResponse again = note(showing, "Rang the line once");
    assertThat(first.getStatus()).isEqualTo(303);
    assertThat(again.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
    assertThat(notes("Rang the line once")).isEqualTo(1);
  }

  @Test
  void whoGoesBackAndTypesSomethingElseIsHeard() throws Exception {
    String showing = UUID.randomUUID().toString();
    note(showing, "The first words");
    note(showing, "The second words");
    assertThat(notes("The first words")).isEqualTo(1);
    assertThat(notes("The second words")).isEqualTo(1);
  }

  @Test
  void aFormThatWasRefusedMayBeSentAgain() throws Exception {
    String showing = UUID.randomUUID().toString();
    assertThat(note(showing, "").getStatus()).isEqualTo(200);
    assertThat(note(showing, "").getStatus()).isEqualTo(200);
  }

  @Test
  void theSameFormSentByTwoRequestsAtOnceIsCarriedOutOnce() throws Exception {
    String showing = UUID.randomUUID().toString();
    try (ExecutorService requests = Executors.newFixedThreadPool(4)) {
      List<Future<MockHttpServletResponse>> answers =
          requests.invokeAll(
              Collections.nCopies(4, () -> note(showing, "Rang from four windows at once")));
      for (Future<MockHttpServletResponse> answer : answers) {
        assertThat(answer.get().getStatus()).isEqualTo(303);
      }
    }
    assertThat(notes("Rang from four windows at once")).isEqualTo(1);
  }
}

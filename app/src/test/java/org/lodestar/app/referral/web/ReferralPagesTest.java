package org.lodestar.app.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.CaseOfOne.Made;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.ReferralDocuments;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Questionnaire;
import org.lodestar.app.referral.form.SampleAnswers;
import org.lodestar.app.referral.form.Section;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages, as a browser without JavaScript gets them. */
@PlatformTest
class ReferralPagesTest {
  private final MockMvc web;
  private final CaseOfOne made;
  private final Workforce workforce;
  private final Referrals referrals;
  private final ReferralDocuments documents;

  ReferralPagesTest(
      MockMvc web,
      CaseOfOne made,
      Workforce workforce,
      Referrals referrals,
      ReferralDocuments documents) {
    this.web = web;
    this.made = made;
    this.workforce = workforce;
    this.referrals = referrals;
    this.documents = documents;
  }

  private MockHttpServletResponse send(Worker worker, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(request.cookie(workforce.signedIn(worker)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Document page(Worker worker, String address) throws Exception {
    MockHttpServletResponse answer = send(worker, get(address));
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private Referral begun(Made about) {
    return about.as(() -> referrals.begin(about.worker(), about.caseFile(), about.person()));
  }

  private void answer(Made about, Referral referral, Answers answers) {
    Draft draft = about.as(() -> referrals.draft(about.worker(), referral.id()));
    for (Section section : draft.questionnaire().sections()) {
      about.as(
          () ->
              referrals.save(
                  about.worker(),
                  referral.id(),
                  section,
                  draft.version(section),
                  draft.answers().and(answers)));
    }
  }

  private Referral ready(Made about, Answers answers) {
    Referral referral = begun(about);
    answer(about, referral, answers);
    about.as(() -> documents.freeze(about.worker(), referral.id()));
    return referral;
  }

  @ParameterizedTest
  @EnumSource(FormRoute.class)
  void everySectionOfEveryRouteIsDrawnWithItsQuestions(FormRoute route) throws Exception {
    Made about = made.leadingTo(route);
    Referral referral = begun(about);
    Questionnaire questionnaire = Questionnaire.of(route);
    Document tasks = page(about.worker(), "/referrals/" + referral.id());
    assertThat(tasks.select("#content a[href*=/sections/]").size())
        .isEqualTo(questionnaire.sections().size());
    for (Section section : questionnaire.sections()) {
      Document page = page(about.worker(), Addresses.section(referral.id(), section));
      assertThat(page.select("[data-item]").eachAttr("data-item"))
          .containsExactlyElementsOf(
              questionnaire.items(section).stream().map(item -> item.id()).toList());
      assertThat(page.select("h1").size()).isEqualTo(1);
    }
    page(about.worker(), "/referrals/" + referral.id() + "/check");
    page(about.worker(), "/referrals/" + referral.id() + "/progress");
    page(about.worker(), Addresses.begin(about.caseFile(), about.person()));
    page(about.worker(), "/cases/" + about.caseFile());
    page(about.worker(), "/work");
  }

  @Test
  void theShortestLawfulVersionIsMarkedAsSoonAsWhatTheFormNeedsIsThere() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    String tasks = "/referrals/" + referral.id();
    assertThat(page(about.worker(), tasks).select("#enough")).isEmpty();
    assertThat(page(about.worker(), tasks).select("#content p a[href$=/check]").text())
        .isEqualTo("See what the shortest version still needs");
    answer(about, referral, SampleAnswers.child());
    assertThat(page(about.worker(), tasks).select("#enough").text())
        .startsWith("Can be sent now, the rest later");
  }

  @Test
  void aSectionThatTheRouteDoesNotHaveIsNotThere() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    for (String slug :
        List.of("consent", "support", "decision-contact", "notification", "nowhere")) {
      String address = "/referrals/" + referral.id() + "/sections/" + slug;
      assertThat(send(about.worker(), get(address)).getStatus()).as(slug).isEqualTo(404);
      assertThat(send(about.worker(), post(address)).getStatus()).as(slug).isEqualTo(404);
    }
  }

  @Test
  void whatIsRightIsKeptAndWhatIsWrongIsShownAgain() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    Draft before = about.as(() -> referrals.draft(about.worker(), referral.id()));
    MockHttpServletResponse answer =
        send(
            about.worker(),
            post(Addresses.section(referral.id(), Section.AGE))
                .param("version", String.valueOf(before.version(Section.AGE)))
                .param("under18", "YES")
                .param("localAuthority", "<script>alert(1)</script> ${7*7} '; drop table x")
                .param("localAuthorityPhone", "ring me")
                .param("localAuthorityEmail", "not an address")
                .param("localAuthorityFirstName", "Ro\u0000bin"));
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly(
            "#localAuthorityPhone", "#localAuthorityEmail", "#localAuthorityFirstName");
    assertThat(page.select("#localAuthorityPhone").val()).isEqualTo("ring me");
    assertThat(page.select("#localAuthorityEmail").val()).isEqualTo("not an address");
    assertThat(page.select("#localAuthority").val())
        .isEqualTo("<script>alert(1)</script> ${7*7} '; drop table x");
    assertThat(page.select("script:not([src])")).isEmpty();
    Draft after = about.as(() -> referrals.draft(about.worker(), referral.id()));
    assertThat(after.answers().find("localAuthority")).isPresent();
    assertThat(after.answers().has("localAuthorityPhone")).isFalse();
  }

  @Test
  void aClashShowsBoth() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    String address = Addresses.section(referral.id(), Section.BACKGROUND);
    send(about.worker(), post(address).param("version", "0").param("family", "first words"));
    MockHttpServletResponse answer =
        send(about.worker(), post(address).param("version", "0").param("family", "second words"));
    assertThat(answer.getContentAsString()).contains("first words", "second words");
    Document page = Jsoup.parse(answer.getContentAsString());
    String version = page.select("input[name=version]").val();
    assertThat(version).isEqualTo("1");
    send(about.worker(), post(address).param("version", version).param("family", "both words"));
    assertThat(
            about.as(() -> referrals.draft(about.worker(), referral.id())).answers().find("family"))
        .contains("both words");
  }

  @Test
  void whatIsTypedIsSavedAndSaysSo() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    String address = Addresses.section(referral.id(), Section.BACKGROUND) + "/typed";
    MockHttpServletResponse kept =
        send(about.worker(), post(address).param("version", "0").param("family", "typed"));
    assertThat(kept.getStatus()).isEqualTo(200);
    assertThat(kept.getContentAsString())
        .contains("\"version\":1", "Saved at")
        .doesNotContain("typed");
    MockHttpServletResponse clash =
        send(about.worker(), post(address).param("version", "0").param("family", "other"));
    assertThat(clash.getStatus()).isEqualTo(409);
  }

  @Test
  void thePrintedDocumentIsNamedByItsReferenceAndSaysWhoPrinted() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = ready(about, SampleAnswers.child());
    MockHttpServletResponse pdf =
        send(about.worker(), get("/referrals/" + referral.id() + "/document.pdf"));
    assertThat(pdf.getStatus()).isEqualTo(200);
    assertThat(pdf.getHeader("Content-Disposition"))
        .contains(referral.reference() + ".pdf")
        .doesNotContain("Tran");
    try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
      String text = new PDFTextStripper().getText(document).replaceAll("[-\\s]+", "");
      assertThat(text).contains("firstresponder", bare(about.worker().organisationName()));
      assertThat(text).doesNotContain(bare(about.worker().displayName()));
    }
    MockHttpServletResponse json =
        send(about.worker(), get("/referrals/" + referral.id() + "/document.json"));
    assertThat(json.getContentAsString()).contains("org.lodestar.referral/2");
    Document copy = page(about.worker(), "/referrals/" + referral.id() + "/copy");
    assertThat(copy.select("form[data-tick]").size()).isGreaterThan(40);
    assertThat(copy.select("details[open]").eachAttr("id")).containsExactly("first-responder");
    String item = copy.expectFirst("#first-responder [name=item]").attr("value");
    MockHttpServletResponse ticked =
        send(
            about.worker(),
            post("/referrals/" + referral.id() + "/copy")
                .param("item", item)
                .param("done", "true"));
    Document again =
        page(about.worker(), String.valueOf(ticked.getRedirectedUrl()).replaceAll("#.*", ""));
    assertThat(again.select("#first-responder .lode-copylist__line").eachAttr("id"))
        .as("what is copied stands last")
        .endsWith(item);
  }

  @Test
  void theStepToSendItLeadsStraightToTheReferral() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_ADULT);
    assertThat(stepToSend(about))
        .isEqualTo("/referrals/new?case=" + about.caseFile() + "&person=" + about.person());
    Referral referral = begun(about);
    assertThat(stepToSend(about)).isEqualTo("/referrals/" + referral.id());
    String pathway = "/cases/" + about.caseFile() + "/pathway/" + about.person();
    assertThat(page(about.worker(), pathway).select("#SUBMIT_NRM a").eachAttr("href"))
        .contains("/referrals/" + referral.id());
  }

  private String stepToSend(Made about) throws Exception {
    return page(about.worker(), "/cases/" + about.caseFile())
        .select(".lode-steps a:contains(Send the referral)")
        .attr("href");
  }

  private static String bare(String text) {
    return text.replaceAll("[-\\s]+", "");
  }

  @Test
  void aNotificationIsNotMadeWhilePassagesAreOpen() throws Exception {
    Made about = made.leadingTo(FormRoute.DTN_ANONYMOUS);
    Referral referral = begun(about);
    answer(
        about, referral, SampleAnswers.anonymous().with("hadToDo", "Thu washed cars for Bashkim."));
    Document page = page(about.worker(), "/referrals/" + referral.id() + "/redaction");
    assertThat(page.select(".lode-leaving__original mark").text()).contains("Thu", "Bashkim");
    assertThat(page.select("#words-hadToDo-0").text()).isEqualTo("[name] washed cars for [name].");
    MockHttpServletResponse refused =
        send(about.worker(), post("/referrals/" + referral.id() + "/final"));
    assertThat(refused.getStatus()).isEqualTo(409);
    Document told = Jsoup.parse(refused.getContentAsString());
    assertThat(told.select("main h1").text()).isEqualTo("This cannot be done now");
    assertThat(told.select("a.govuk-back-link").attr("href")).isEqualTo("/cases");
    assertThat(
            send(about.worker(), get("/referrals/" + referral.id() + "/document.pdf")).getStatus())
        .isEqualTo(409);
    MockHttpServletResponse putBack =
        send(
            about.worker(),
            post("/referrals/" + referral.id() + "/redaction")
                .param("version", "0")
                .param("back", "words-hadToDo-0")
                .param("read", "true"));
    assertThat(putBack.getRedirectedUrl()).endsWith("/redaction?kept=true");
    Document again = page(about.worker(), "/referrals/" + referral.id() + "/redaction?kept=true");
    assertThat(again.select("#words-hadToDo-0").text()).isEqualTo("Thu washed cars for Bashkim.");
    assertThat(again.select(".govuk-error-summary").text())
        .contains("“Thu” stands in the case", "Say why “Bashkim” tells nothing about the person");
    MockHttpServletResponse unknown =
        send(
            about.worker(),
            post("/referrals/" + referral.id() + "/redaction/unknown")
                .param("item", "notifiedNationality,notifiedSecondNationality"));
    assertThat(unknown.getStatus()).isEqualTo(303);
    assertThat(
            about
                .as(() -> referrals.draft(about.worker(), referral.id()))
                .answers()
                .find("notifiedNationality"))
        .contains("UNKNOWN");
  }

  @Test
  void othersFindNothingAndAnAdministratorIsRefused() throws Exception {
    Made about = made.leadingTo(FormRoute.NRM_CHILD);
    Referral referral = begun(about);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    Worker administrator =
        workforce.aWorker(about.worker().organisation(), Role.PLATFORM_ADMINISTRATOR);
    Worker caseworker = workforce.aWorker(about.worker().organisation(), Role.CASEWORKER);
    String base = "/referrals/" + referral.id();
    for (String page :
        List.of(
            "",
            "/sections/age",
            "/check",
            "/redaction",
            "/redaction/read",
            "/copy",
            "/document.pdf",
            "/document.json",
            "/progress")) {
      assertThat(send(stranger, get(base + page)).getStatus()).as(page).isEqualTo(404);
      assertThat(send(administrator, get(base + page)).getStatus()).as(page).isEqualTo(403);
      assertThat(send(stranger, get("/referrals/" + UUID.randomUUID() + page)).getStatus())
          .isEqualTo(404);
    }
    assertThat(send(caseworker, post(base + "/sections/age")).getStatus()).isEqualTo(403);
    assertThat(send(stranger, get("/pick-lists")).getStatus()).isEqualTo(403);
  }

  @Test
  void theAdministratorImportsAListWholeOrNotAtAll() throws Exception {
    Worker administrator =
        workforce.aWorker(workforce.anOrganisation(), Role.PLATFORM_ADMINISTRATOR);
    page(administrator, "/pick-lists");
    MockHttpServletResponse faulty =
        list(administrator, "/pick-lists/trial", "name\nEssex Police\n\"\"\nEssex Police\n");
    assertThat(faulty.getContentAsString())
        .contains("Row 3:", "Row 4:", "The entry is there twice.", "Nothing was imported");
    assertThat(list(administrator, "/pick-lists", "name\nEssex Police\nEssex Police\n").getStatus())
        .isEqualTo(409);
    MockHttpServletResponse trial =
        list(administrator, "/pick-lists/trial", "name\nEssex Police\nKent Police\n");
    assertThat(trial.getContentAsString()).contains("Replace the list by these 2 entries");
    assertThat(list(administrator, "/pick-lists", "name\nEssex Police\nKent Police\n").getStatus())
        .isEqualTo(303);
    assertThat(page(administrator, "/pick-lists").text()).contains("The force's own site");
    list(administrator, "/pick-lists", "name\nKent Police\nEssex Police\nMet\n");
    assertThat(page(administrator, "/pick-lists").select("tbody tr:last-child").text())
        .contains("3");
  }

  private MockHttpServletResponse list(Worker administrator, String address, String rows)
      throws Exception {
    return send(
        administrator,
        post(address)
            .param("list", "POLICE_FORCE")
            .param("source", "The force's own site")
            .param("dated.day", "1")
            .param("dated.month", "4")
            .param("dated.year", "2026")
            .param("rows", rows));
  }
}

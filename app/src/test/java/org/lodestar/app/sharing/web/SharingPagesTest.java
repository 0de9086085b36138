package org.lodestar.app.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Sharing as pages: what is previewed is what is read, printed and sealed. */
@PlatformTest
class SharingPagesTest {
  private final MockMvc mvc;
  private final SharingScene scene;
  private final Workforce workforce;
  private Made made;

  SharingPagesTest(MockMvc mvc, SharingScene scene, Workforce workforce) {
    this.mvc = mvc;
    this.scene = scene;
    this.workforce = workforce;
  }

  @BeforeEach
  void aScene() {
    made = scene.make();
  }

  private MockHttpServletResponse look(Worker worker, String address) throws Exception {
    return mvc.perform(get(URI.create(address)).cookie(workforce.signedIn(worker)))
        .andReturn()
        .getResponse();
  }

  private Document page(Worker worker, String address) throws Exception {
    MockHttpServletResponse answer = look(worker, address);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse send(Worker worker, String address, String... fields)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post(URI.create(address))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .cookie(workforce.signedIn(worker))
            .with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private String sent(Worker worker, String address, String... fields) throws Exception {
    MockHttpServletResponse answer = send(worker, address, fields);
    if (answer.getStatus() / 100 != 3) {
      String said = Jsoup.parse(answer.getContentAsString()).select("main").text();
      Assertions.fail(address + " answered " + answer.getStatus() + ": " + said);
    }
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }

  private String form() {
    return "/cases/" + made.caseFile() + "/people/" + made.person() + "/shares/new";
  }

  private String[] fields(String... more) {
    LocalDate until = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(2);
    List<String> fields =
        new ArrayList<>(
            List.of(
                "purpose", "SUPPORT",
                "why", "They have a room",
                "sections", "IDENTITY",
                "sections", "AGE",
                "lastDay.day", String.valueOf(until.getDayOfMonth()),
                "lastDay.month", String.valueOf(until.getMonthValue()),
                "lastDay.year", String.valueOf(until.getYear())));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private String proposedByConsent() throws Exception {
    return sent(
        made.giver(),
        form(),
        fields(
            "receiver", made.receiver().organisation().toString(),
            "basis", "CONSENT",
            "consent", "SHARING_WITH_PARTNERS",
            "agreed", "Yes to the charity, today"));
  }

  private String version(Worker worker, String given) throws Exception {
    return Objects.requireNonNull(page(worker, given).selectFirst("input[name=version]"))
        .attr("value");
  }

  private void offer(String given) throws Exception {
    sent(made.giver(), given + "/offer", "version", version(made.giver(), given));
  }

  @Test
  void whatIsPreviewedIsWhatIsReadAndPrintedByteByByte() throws Exception {
    String given = proposedByConsent();
    String preview = content(page(made.giver(), given));
    assertThat(preview).contains(made.name());
    offer(given);
    String received = given.replace("/shares/", "/shared/");
    sent(made.receiver(), received + "/accept");
    sent(made.reader(), received + "/declaration", "knows", "false");
    assertThat(content(page(made.reader(), received + "/content"))).isEqualTo(preview);
    assertThat(content(page(made.reader(), received + "/print"))).isEqualTo(preview);
  }

  private static String content(Document page) {
    return Objects.requireNonNull(page.getElementById("shared-content")).outerHtml();
  }

  @Test
  void theNoticeHoldsNoNameAndNoContent() throws Exception {
    String given = proposedByConsent();
    offer(given);
    String received = given.replace("/shares/", "/shared/");
    String notice = look(made.receiver(), received).getContentAsString();
    assertThat(notice)
        .contains("An adult", "Support", "Who the person is")
        .doesNotContain(made.name(), "They have a room", "Yes to the charity");
    assertThat(look(made.receiver(), received + "/content").getRedirectedUrl()).isEqualTo(received);
    assertThat(look(made.receiver(), received + "/declaration").getContentAsString())
        .doesNotContain(made.name());
    assertThat(look(made.receiver(), "/shared").getContentAsString())
        .doesNotContain(made.name())
        .contains(received);
  }

  @Test
  void whoTakesConsentBackSeesBeforeWhatStopsWhatGoesOnAndWhatWasRead() throws Exception {
    UUID byConsent = scene.accepted(made, scene.wanted(made));
    scene.reads(made.reader(), byConsent);
    UUID byDuty =
        scene.accepted(
            made,
            scene.wanted(made, org.lodestar.app.sharing.Basis.CARE_ENQUIRY, List.of("AGE"), false));
    String withdraw =
        "/cases/"
            + made.caseFile()
            + "/people/"
            + made.person()
            + "/consents/SHARING_WITH_PARTNERS/withdraw";
    String before = page(made.giver(), withdraw).select("main").text();
    assertThat(before)
        .contains(reference(byConsent), reference(byDuty))
        .contains(made.reader().displayName(), "A care enquiry about an adult");
    MockHttpServletResponse lacking =
        send(made.giver(), withdraw, "reason", "", "notTold", "true", "notToldReason", "");
    assertThat(Jsoup.parse(lacking.getContentAsString()).select(".govuk-error-summary").text())
        .contains("Say why telling the person would raise a risk");
    sent(
        made.giver(),
        withdraw,
        "reason",
        "",
        "notTold",
        "true",
        "notToldReason",
        "He reads her letters");
    String open = "/shared/" + byConsent + "/content";
    assertThat(look(made.reader(), open).getRedirectedUrl()).isEqualTo("/shared/" + byConsent);
    assertThat(page(made.reader(), "/shared/" + byConsent).select("main").text())
        .contains("The person took consent back.")
        .doesNotContain(made.name());
    assertThat(page(made.reader(), "/shared/" + byDuty + "/content").select("main").text())
        .contains("18 or over");
    assertThat(page(made.giver(), "/shares/" + byDuty).select("main").text())
        .contains("He reads her letters");
  }

  @Test
  @Tag("care")
  void whoReceivesAShareOnADutySaysWhatTheyDoWithoutThatItIsUrgent() throws Exception {
    UUID byDuty =
        scene.accepted(
            made,
            scene.wanted(made, org.lodestar.app.sharing.Basis.CARE_ENQUIRY, List.of("AGE"), false));
    String answer = "/shared/" + byDuty + "/answer";
    assertThat(page(made.receiver(), "/shared/" + byDuty).select("main a").eachAttr("href"))
        .contains(answer);
    String inAnHour = LocalTime.now(ZoneId.of("Europe/London")).plusHours(1).toString();
    sent(
        made.receiver(),
        answer,
        "does",
        "ADVISE",
        "who",
        "Kim",
        "number",
        "01632 960002",
        "ringBy",
        inAnHour.substring(0, 5));
    assertThat(page(made.giver(), "/shares/" + byDuty).select("main").text())
        .contains("Kim", "01632 960002");
    UUID byConsent = scene.accepted(made, scene.wanted(made));
    assertThat(page(made.receiver(), "/shared/" + byConsent).select("main a").eachAttr("href"))
        .as("on their yes alone nothing is asked of anybody")
        .doesNotContain("/shared/" + byConsent + "/answer");
  }

  private String reference(UUID share) throws Exception {
    return page(made.giver(), "/shares/" + share).select("h1").text().split(" ")[1];
  }

  @Test
  void errorsAreToldAtTheTopAndNothingTypedIsLost() throws Exception {
    MockHttpServletResponse answer =
        send(
            made.giver(),
            form(),
            fields(
                "receiver", made.receiver().organisation().toString(),
                "basis", "CONSENT",
                "consent", "SHARING_WITH_PARTNERS",
                "agreed", "Yes to the charity",
                "sections", "CONTACT",
                "reasons[0].code", "NATIONALITIES",
                "reasons[0].words", "",
                "reasons[1].code", "CONTACT",
                "reasons[1].words", ""));
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("why it is needed");
    assertThat(page.select("[name=agreed]").val()).isEqualTo("Yes to the charity");
    assertThat(page.select("[name=why]").val()).isEqualTo("They have a room");
  }

  @Test
  void whoIsSecondKeepsWhatTheyTypedAndSavesItAfterLooking() throws Exception {
    String given = proposedByConsent();
    String looked = version(made.giver(), given);
    offer(given);
    sent(made.receiver(), given.replace("/shares/", "/shared/") + "/accept");
    String[] typed = {"how", "REVOKE", "reason", "NO_LONGER_NEEDED", "words", "She has moved"};
    MockHttpServletResponse second = end(given, typed, looked);
    assertThat(second.getStatus()).isEqualTo(409);
    Document page = Jsoup.parse(second.getContentAsString());
    assertThat(page.select(".govuk-error-summary").text()).contains("while you were typing");
    assertThat(page.select("[name=words]").val()).isEqualTo("She has moved");
    assertThat(end(given, typed, page.select("main [name=version]").val()).getStatus())
        .isEqualTo(303);
    assertThat(page(made.giver(), given).select("main").text()).contains("She has moved");
  }

  @Test
  void theOwnPageOfThePersonSaysWhatWasSharedButNotWhatWasKeptFromThem() throws Exception {
    scene.accepted(made, scene.wanted(made));
    UUID duty =
        scene.accepted(
            made,
            scene.wanted(made, org.lodestar.app.sharing.Basis.CARE_ENQUIRY, List.of("AGE"), false));
    String own = "/cases/" + made.caseFile() + "/people/" + made.person() + "/support/own";
    String first = printed(own, "TELL");
    assertThat(first)
        .contains("What was shared about me", "You said yes to this", "We had to share this by law")
        .contains(made.receiver().organisationName());
    assertThat(printed(own, "LEAVE_OUT")).doesNotContain("What was shared about me");
    sent(
        made.giver(),
        "/cases/"
            + made.caseFile()
            + "/people/"
            + made.person()
            + "/consents/SHARING_WITH_PARTNERS/withdraw",
        "reason",
        "",
        "notTold",
        "true",
        "notToldReason",
        "He reads her letters");
    assertThat(printed(own, "TELL"))
        .as("%s is kept from them", duty)
        .contains("You ended this on")
        .doesNotContain("We had to share this by law", "You said yes to this");
  }

  @Test
  @Tag("care")
  void whoSharesReadsTheirNoInTheirWordsAndThePoliceNoStandsOverEachPage() throws Exception {
    scene.refuse(made, ConsentKind.POLICE_CO_OPERATION);
    Document form =
        page(
            made.giver(), "/cases/" + made.caseFile() + "/people/" + made.person() + "/shares/new");
    assertThat(form.select(".lode-subject").text()).contains("Said no to the police");
    assertThat(form.select("section[aria-labelledby=noes]").text())
        .contains("What they said no to", "police");
    UUID share = scene.proposed(made, scene.wanted(made));
    assertThat(page(made.giver(), "/shares/" + share).select("section[aria-labelledby=noes]"))
        .as("before it is sent")
        .hasSize(1);
    scene.agree(made, ConsentKind.POLICE_CO_OPERATION);
    assertThat(page(made.giver(), "/shares/" + share).select("section[aria-labelledby=noes]"))
        .isEmpty();
  }

  @Test
  @Tag("care")
  void theDayOfTheirNoIsTypedAndWhatWasToldByHandStandsOnTheirOwnPageWithDayAndWhom()
      throws Exception {
    String person = "/cases/" + made.caseFile() + "/people/" + made.person();
    LocalDate told = SharingScene.today();
    sent(
        made.giver(),
        person + "/told",
        "on.day",
        String.valueOf(told.getDayOfMonth()),
        "on.month",
        String.valueOf(told.getMonthValue()),
        "on.year",
        String.valueOf(told.getYear()),
        "way",
        "PHONE",
        "whom",
        "Robin of an invented charity",
        "what",
        "That she needs a room",
        "why",
        "To find one",
        "basis",
        "CONSENT",
        "consent",
        "SHARING_WITH_PARTNERS");
    assertThat(handedOverAtNoHour(person + "/told").getContentAsString())
        .as("nobody means midnight")
        .contains("Enter a time such as 23:15");
    String said =
        "Robin of an invented charity, for this: To find one. What: That she needs a room.";
    String line = day(told) + ": " + said + " You said yes to this.";
    assertThat(printed(person + "/support/own", "TELL")).contains(line);
    String withdraw = person + "/consents/SHARING_WITH_PARTNERS/withdraw";
    assertThat(page(made.giver(), withdraw).select("[name=on.year]").val())
        .as("today stands there already")
        .isEqualTo(String.valueOf(SharingScene.today().getYear()));
    LocalDate ahead = SharingScene.today().plusDays(1);
    assertThat(send(made.giver(), withdraw, on(ahead)).getContentAsString())
        .contains("today or in the past");
    sent(made.giver(), withdraw, on(SharingScene.today()));
    assertThat(page(made.giver(), person + "/consents").select("main").text())
        .contains(day(SharingScene.today()));
    assertThat(printed(person + "/support/own", "TELL"))
        .contains(said + " You have said no to this")
        .doesNotContain("You said yes to this");
  }

  @Test
  @Tag("care")
  void whatComesForThemStandsOnTheirOwnPageSoThatItNeverSaysThatNothingIsPlanned()
      throws Exception {
    String person = "/cases/" + made.caseFile() + "/people/" + made.person();
    String services = person + "/support/services";
    sent(
        made.giver(),
        services + "/new",
        "other",
        "An invented clinic",
        "kind",
        "HEALTH",
        "area",
        "SAFETY",
        "asked",
        "To see her",
        "agreed",
        "YES");
    String request =
        page(made.giver(), services)
            .select("main a[href^='" + services + "/']")
            .eachAttr("href")
            .stream()
            .filter(href -> href.matches(".*/[0-9a-f-]{36}"))
            .findFirst()
            .orElseThrow();
    List<String> sending = new ArrayList<>(List.of(on(SharingScene.today())));
    sending.addAll(List.of("how", "TELEPHONE", "version", "0"));
    sent(made.giver(), request + "/send", sending.toArray(String[]::new));
    assertThat(printed(person + "/support/own", "TELL"))
        .contains("An invented clinic, for this: Support. What: What was told in words.")
        .contains("What I said yes or no to " + made.giver().displayName() + ", by")
        .doesNotContain("Nothing is planned");
  }

  private MockHttpServletResponse handedOverAtNoHour(String address) throws Exception {
    LocalDate day = SharingScene.today();
    List<String> fields = new ArrayList<>(List.of(on(day)));
    fields.addAll(List.of("way", "PHONE", "whom", "Robin", "what", "A room", "why", "To find one"));
    fields.addAll(List.of("basis", "VITAL_INTERESTS", "over", "true", "at", ""));
    return send(made.giver(), address, fields.toArray(String[]::new));
  }

  private static String[] on(LocalDate day) {
    return new String[] {
      "on.day",
      String.valueOf(day.getDayOfMonth()),
      "on.month",
      String.valueOf(day.getMonthValue()),
      "on.year",
      String.valueOf(day.getYear())
    };
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }

  private String printed(String own, String shared) throws Exception {
    String page =
        sent(
            made.giver(),
            own,
            "way",
            "BY_HAND",
            "language",
            "en",
            "shared",
            shared,
            "decided",
            "TELL");
    return page(made.giver(), page).select("main").text();
  }

  private MockHttpServletResponse end(String given, String[] typed, String version)
      throws Exception {
    List<String> fields = new ArrayList<>(List.of(typed));
    fields.addAll(List.of("version", version));
    return send(made.giver(), given + "/end", fields.toArray(String[]::new));
  }

  @Test
  void aDraftOutlivesTheSessionAndIsGoneOnWith() throws Exception {
    sent(made.giver(), form(), fields("draft", "true", "agreed", "Half a sentence"));
    assertThat(page(made.giver(), form()).select("[name=agreed]").val())
        .isEqualTo("Half a sentence");
    assertThat(page(made.giver(), "/work").select("a[href=" + form() + "]"))
        .as("the draft on the home page")
        .hasSize(1);
  }

  @Test
  void theSealedDocumentOpensWithItsPassPhraseAloneAndSaysTheSame() throws Exception {
    String given =
        sent(
            made.giver(),
            form(),
            fields(
                "outside", "An invented solicitor",
                "basis", "CONSENT",
                "consent", "SHARING_WITH_PARTNERS",
                "agreed", "Yes to the solicitor"));
    offer(given);
    MockHttpServletResponse shown = send(made.giver(), given + "/pass-phrase");
    String phrase =
        Objects.requireNonNull(
                Jsoup.parse(shown.getContentAsString()).getElementById("pass-phrase"))
            .text();
    byte[] pdf = look(made.giver(), given + "/document.pdf").getContentAsByteArray();
    Assertions.assertThatThrownBy(() -> Loader.loadPDF(pdf))
        .isInstanceOf(InvalidPasswordException.class);
    assertThat(text(pdf, phrase)).contains(made.name(), "An invented solicitor");
    for (String line : page(made.giver(), given).select("#shared-content dd").eachText()) {
      assertThat(text(pdf, phrase)).contains(line);
    }
    assertThat(page(made.giver(), given).select("main").text()).doesNotContain(phrase);
    sent(made.giver(), given + "/acknowledge", today());
    assertThat(page(made.giver(), given).select("main").text()).contains("Arrived on");
    assertThat(page(made.giver(), given + "/end").select("main").text())
        .contains("What was sent outside lies there and can still be read")
        .doesNotContain("Nothing of it can be read any more");
  }

  private static String[] today() {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
    return new String[] {
      "on.day", String.valueOf(day.getDayOfMonth()),
      "on.month", String.valueOf(day.getMonthValue()),
      "on.year", String.valueOf(day.getYear())
    };
  }

  private static String text(byte[] pdf, String phrase) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf, phrase)) {
      assertThat(document.getEncryption().getLength()).isEqualTo(256);
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aRequestForNotesIsAnsweredByAnotherManagerAndAllStandsInTheLog() throws Exception {
    String base = "/cases/" + made.caseFile() + "/people/" + made.person();
    LocalDate day = LocalDate.now(ZoneId.of("Europe/London"));
    LocalDate inAYear = day.plusYears(1);
    Worker second = workforce.aWorker(made.manager().organisation(), Role.MANAGER);
    sent(second, "/cases/" + made.caseFile() + "/declaration", "knows", "false");
    String request =
        sent(
            made.manager(),
            base + "/requests/new",
            "askerKind",
            "POLICE",
            "asker",
            "PC Invented",
            "necessity",
            "An enquiry",
            "scope",
            "All notes",
            "power",
            "NONE_GIVEN",
            "askedOn.day",
            String.valueOf(day.getDayOfMonth()),
            "askedOn.month",
            String.valueOf(day.getMonthValue()),
            "askedOn.year",
            String.valueOf(day.getYear()),
            "answerBy.day",
            String.valueOf(inAYear.getDayOfMonth()),
            "answerBy.month",
            String.valueOf(inAYear.getMonthValue()),
            "answerBy.year",
            String.valueOf(inAYear.getYear()));
    assertThat(page(made.manager(), request).select("form[action$=/answer]")).isEmpty();
    assertThat(
            send(
                    made.manager(),
                    request + "/answer",
                    "state",
                    "REFUSED",
                    "answer",
                    "No",
                    "version",
                    "0")
                .getStatus())
        .isEqualTo(200);
    MockHttpServletResponse bare =
        send(second, request + "/answer", "state", "REFUSED", "answer", "", "version", "0");
    assertThat(bare.getContentAsString()).contains("Give the reasons");
    sent(
        second,
        request + "/answer",
        "state",
        "REFUSED",
        "answer",
        "No power named",
        "version",
        "0");
    assertThat(page(made.manager(), request).select("main").text())
        .contains("Refused", "No power named");
    sent(
        made.giver(),
        base + "/told",
        "on.day",
        String.valueOf(day.getDayOfMonth()),
        "on.month",
        String.valueOf(day.getMonthValue()),
        "on.year",
        String.valueOf(day.getYear()),
        "way",
        "PHONE",
        "whom",
        "A housing officer",
        "what",
        "That she needs a room",
        "why",
        "To find one",
        "basis",
        "CARE_ENQUIRY");
    UUID share = scene.accepted(made, scene.wanted(made));
    String log = "/cases/" + made.caseFile() + "/liaison";
    assertThat(page(made.giver(), log).select("main").text())
        .contains("3 entries", "A housing officer", "Police", reference(share));
    assertThat(page(made.giver(), log).select("main a").eachAttr("href"))
        .as("the ways to share, to write down what was told and to ask for notes")
        .anyMatch(href -> href.endsWith("/shares/new"))
        .anyMatch(href -> href.endsWith("/told"))
        .anyMatch(href -> href.endsWith("/requests/new"));
    assertThat(page(made.giver(), log + "?kind=TOLD").select("main").text())
        .contains("1 entry", "A housing officer")
        .doesNotContain(reference(share));
    assertThat(page(made.giver(), log + "/print").select("main").text())
        .contains("A housing officer", reference(share));
  }

  @Test
  void ofWhatWaitsWhoWaitsLongestComesFirst() throws Exception {
    String first = reference(scene.offered(made, scene.wanted(made)));
    String second = reference(scene.offered(made, scene.wanted(made)));
    String third = reference(scene.offered(made, scene.wanted(made)));
    assertThat(page(made.receiver(), "/work?kind=NEW").select("main").text())
        .containsSubsequence(first, second, third);
  }

  @Test
  void whatWaitsStandsOnTheHomePage() throws Exception {
    UUID id = scene.offered(made, scene.wanted(made));
    assertThat(page(made.receiver(), "/work").select("main").text())
        .contains(reference(id) + ": a share waits to be accepted");
    UUID urgent =
        scene.offered(
            made,
            scene.wanted(
                made, org.lodestar.app.sharing.Basis.VITAL_INTERESTS, List.of("AGE"), true));
    assertThat(page(made.manager(), "/work").select("main").text())
        .contains(reference(urgent) + ": look again at an urgent share");
  }
}

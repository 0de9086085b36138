package org.lodestar.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Gender;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.exchange.face.LeftOut;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two records of one person: nothing is typed twice, and no statutory form is ours. */
@PlatformTest
class CouncilSummaryTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final CaseOfOne cases;
  private final CasePeople people;
  private final CasePathways pathways;
  private final CaseLimits limits;
  private final LeftOut leftOut;
  private final CaseConsents consents;
  private final NarrowNoes noes;
  private final Audit audit;

  private Worker worker;
  private CaseOfOne.Made made;
  private String number;

  CouncilSummaryTest(
      MockMvc mvc,
      Workforce workforce,
      CaseOfOne cases,
      CasePeople people,
      CasePathways pathways,
      CaseLimits limits,
      LeftOut leftOut,
      CaseConsents consents,
      NarrowNoes noes,
      Audit audit) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.cases = cases;
    this.people = people;
    this.pathways = pathways;
    this.limits = limits;
    this.leftOut = leftOut;
    this.consents = consents;
    this.noes = noes;
    this.audit = audit;
  }

  @BeforeEach
  void aCase() {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.CASEWORKER);
    made = cases.leadingTo(FormRoute.NRM_ADULT, worker);
    number = "LL" + System.nanoTime();
  }

  private String file() {
    return "/cases/" + made.caseFile();
  }

  private String here() {
    return file() + "/people/" + made.person() + "/summary";
  }

  private Document page(Worker who, String address) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(URI.create(address)).cookie(workforce.signedIn(who)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse send(Worker who, String address, String... fields)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post(URI.create(address))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .cookie(workforce.signedIn(who))
            .with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private Document summary(String... more) throws Exception {
    List<String> fields =
        Stream.of(
                Stream.of("system", "Liquidlogic", "number", number, "version", "0"),
                List.of(more).contains("purpose")
                    ? Stream.<String>empty()
                    : Stream.of("purpose", "ADULT_ENQUIRY"),
                List.of(more).contains("ground")
                    ? Stream.<String>empty()
                    : Stream.of("ground", "DUTY"),
                Stream.of(more))
            .flatMap(each -> each)
            .toList();
    return Jsoup.parse(send(worker, here(), fields.toArray(String[]::new)).getContentAsString());
  }

  private static String pdf(byte[] drawn) throws IOException {
    try (PDDocument document = Loader.loadPDF(drawn)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private List<AuditEvent> recorded() {
    AuditFilter filter = new AuditFilter(worker.id(), null, null, null, null, null);
    return Standing.task("test").call(() -> audit.page(filter, null)).events();
  }

  @Test
  @Tag("care")
  void theCouncilsRecordHoldsTheSameStoryWithoutAWordTypedTwice() throws Exception {
    Document asked = page(worker, here());
    assertThat(recorded()).extracting(AuditEvent::action).contains("COUNCIL_RECORD_VIEWED");
    assertThat(asked.select("[name=parts][checked]")).as("nobody said what it is for").isEmpty();
    Document shown = summary("untold", asked.select("[name=untold]").val());
    assertThat(shown.select("[name=parts][checked]").eachAttr("value"))
        .as("the ticks of its purpose")
        .contains("SITUATION", "CONTACT", "DECISIONS")
        .doesNotContain("CHRONOLOGY", "NATIONALITIES", "PREGNANCY");
    String text = shown.select("#summary").text();
    assertThat(text)
        .contains("Liquidlogic, number " + number)
        .contains("Trần Thị Thu", "washed vehicles twelve hours a day", "Bashkim Krasniqi")
        .contains("What was decided and done", "Decision: reasonable grounds")
        .contains("(" + worker.displayName() + ")")
        .contains("What is still open", "by no other way than stands here")
        .contains("Made for: A safeguarding enquiry about an adult");
    List<String> again =
        shown.select("form[action$=pdf] [name=parts]").eachAttr("value").stream()
            .flatMap(code -> Stream.of("parts", code))
            .toList();
    MockHttpServletResponse drawn =
        send(
            worker,
            here() + "/pdf",
            Stream.concat(Stream.of("purpose", "ADULT_ENQUIRY", "ground", "DUTY"), again.stream())
                .toArray(String[]::new));
    assertThat(drawn.getHeader("Content-Disposition")).doesNotContain(number, "Thu");
    assertThat(drawn.getHeader("Cache-Control")).contains("no-store");
    assertThat(pdf(drawn.getContentAsByteArray()))
        .contains("washed vehicles twelve hours a day", number, "What is still open");
    assertThat(page(worker, file()).select("main").text())
        .contains("Liquidlogic, number " + number)
        .contains("Summary made for the council's record, on a duty");
    assertThat(page(worker, file() + "/liaison").select("main").text())
        .as("its ground stands in the one list")
        .contains("The council's own record", "A duty")
        .doesNotContain("Not written down");
  }

  @Test
  @Tag("care")
  void anAssessmentOfNeedsIsToldOfNeedsAndNotWhatTheHomeOfficeAnswered() throws Exception {
    Document asked = page(worker, here() + "?purpose=CARE_AND_SUPPORT");
    assertThat(asked.select("[name=parts][checked]").eachAttr("value"))
        .contains("SITUATION", "NEEDS")
        .doesNotContain("DECIDED", "DECISIONS", "CONSENTS", "REFERRAL");
    assertThat(asked.select("[name=ground][checked]").val()).isEqualTo("YES");
    Document refused = summary("purpose", "CARE_AND_SUPPORT", "ground", "YES", "parts", "NEEDS");
    assertThat(refused.select("#summary")).as("no such yes stands").isEmpty();
    assertThat(refused.text()).contains("it does not rest on their agreement");
    agrees();
    Document shown = summary("purpose", "CARE_AND_SUPPORT", "ground", "YES", "parts", "NEEDS");
    assertThat(shown.select("#summary").text())
        .contains("Made for: An assessment of an adult's needs")
        .doesNotContain("What was decided and done", "reasonable grounds");
    Document ticked = summary("parts", "DECISIONS", "parts", "DECIDED");
    assertThat(ticked.select("#summary").text()).contains("What was decided and done");
    assertThat(page(worker, file() + "/liaison").select("main table tbody tr").eachText())
        .as("a row for each, with its parts, its ground and who made it")
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("The council's own record", "They agreed", worker.displayName()))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("The council's own record", "A duty", worker.displayName())
                    .contains("What was decided and done"));
  }

  private void agrees() {
    Standing.member(worker.id())
        .run(
            () ->
                consents.record(
                    worker,
                    made.caseFile(),
                    made.person(),
                    new Conversation(
                        SharingScene.today(),
                        Conversation.Method.IN_PERSON,
                        Interpreter.INDEPENDENT,
                        null,
                        true,
                        false,
                        true,
                        Set.of(Explained.values()),
                        "2026-04",
                        false,
                        Map.of(ConsentKind.SHARING_WITH_PARTNERS, ConsentOutcome.GIVEN),
                        null)));
  }

  @Test
  @Tag("care")
  void aNoToOneDepartmentOfACouncilHoldsItsRecordWhichIsReadAsOne() throws Exception {
    agrees();
    Standing.member(worker.id())
        .run(
            () ->
                noes.record(
                    worker,
                    made.caseFile(),
                    made.person(),
                    new NarrowNo(
                        null,
                        PersonalText.of("Not the vehicles, to housing"),
                        PersonalText.of("washed vehicles"),
                        AgencyKind.HOUSING,
                        SharingScene.today())));
    assertThat(summary("ground", "YES", "parts", "SITUATION").text())
        .as("whoever makes it says that they read it")
        .contains("Read it, leave it out, and tick");
    Document found = summary("ground", "YES", "parts", "SITUATION", "readNo", "true");
    assertThat(found.select("#summary")).as("and the marked words are looked for").isEmpty();
    assertThat(summary("ground", "YES", "parts", "NEEDS", "readNo", "true").select("#summary"))
        .isNotEmpty();
  }

  @Test
  @Tag("care")
  void aChildInNeedIsInTheSummaryThatIsMadeForThemAndNothingElseOfThem() throws Exception {
    assertThat(
            page(worker, here() + "?purpose=CHILD_IN_NEED")
                .select("[name=purpose][checked]")
                .eachAttr("value"))
        .as("what the step for the children leads to")
        .containsExactly("CHILD_IN_NEED");
    assertThat(
            page(worker, here() + "?purpose=CHILD_IN_NEED")
                .select("[name=parts][checked]")
                .eachAttr("value"))
        .as("what was done to the adult is not told unless somebody ticks it")
        .containsExactlyInAnyOrder("IDENTITY", "NEEDS_OF_COMMUNICATION", "AGE", "CONTACT");
    String empty =
        summary("purpose", "CHILD_IN_NEED", "parts", "IDENTITY").select("#summary").text();
    assertThat(empty)
        .contains(
            "The children for whom this is asked", "Nothing is written down here of children");
    made.doing(
        () ->
            pathways.note(
                worker, made.caseFile(), made.person(), Map.of(Circumstance.PREGNANT, Known.YES)));
    made.doing(() -> people.add(worker, made.caseFile(), child(RoleInCase.FAMILY, "Bao Invented")));
    made.doing(
        () ->
            people.add(
                worker, made.caseFile(), child(RoleInCase.POTENTIAL_VICTIM, "Somebody Elsewhere")));
    String told =
        summary("purpose", "CHILD_IN_NEED", "parts", "IDENTITY").select("#summary").text();
    assertThat(told)
        .contains("A child of the family", "Bao Invented", "1 May 2019")
        .contains("Made for: An assessment of a child in need")
        .as("nor of a pregnancy, of which nobody tells children's services by itself")
        .doesNotContain("Somebody Elsewhere", "pregnan", "Midwife");
    assertThat(summary("parts", "PREGNANCY").select("#summary").text()).contains("Midwife");
    assertThat(summary("parts", "IDENTITY").select("#summary").text())
        .as("an enquiry about the adult names no child")
        .doesNotContain("Bao Invented", "The children for whom this is asked");
  }

  @Test
  @Tag("care")
  void forAChildNoStepIsNamedOfAPartThatIsNotGiven() throws Exception {
    made.doing(
        () ->
            pathways.note(
                worker,
                made.caseFile(),
                made.person(),
                Map.of(
                    Circumstance.RECENT_SEXUAL_ASSAULT, Known.YES,
                    Circumstance.IMMEDIATE_DANGER, Known.YES,
                    Circumstance.CHILDREN_IN_HOUSEHOLD, Known.YES)));
    String told =
        summary("purpose", "CHILD_ENQUIRY", "parts", "IDENTITY").select("#summary").text();
    assertThat(told).doesNotContain("What was decided and done");
    assertThat(open(told))
        .as("what the front door is asked for the children stands in it")
        .contains("Tell the children's front door", "a part that was left out is not listed")
        .doesNotContain("Sexual assault", "999", "police", "health", "Send the referral");
    String asked =
        summary("purpose", "CHILD_ENQUIRY", "parts", "IDENTITY", "parts", "URGENCY")
            .select("#summary")
            .text();
    assertThat(open(asked)).contains("999").doesNotContain("Sexual assault", "Send the referral");
    assertThat(summary("parts", "NEEDS").select("#summary").text())
        .as("for their own sake, with its part")
        .contains("Sexual assault referral centre");
  }

  /** What is still open; by whom it was made ends in random letters and figures. */
  private static String open(String told) {
    return told.substring(told.indexOf("What is still open"), told.indexOf("Made for:"));
  }

  private static PersonDetails child(RoleInCase role, String name) {
    return new PersonDetails(
        Set.of(role),
        List.of(new PersonName(NameKind.GIVEN, PersonalText.of(name))),
        new AgeFinding(AgeStatus.UNDER_18, AgeBasis.OWN_WORD, null, null),
        new UncertainDate.Exact(LocalDate.of(2019, 5, 1)),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        null);
  }

  @Test
  void theNumberFindsTheCaseForWhoMaySeeItAndIsToldToNobodyElse() throws Exception {
    send(worker, here(), "keep", "true", "system", "Mosaic", "number", number, "version", "0");
    Worker colleague = workforce.aWorker(worker.organisation(), Role.CASEWORKER);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThat(found(colleague)).contains(file());
    assertThat(found(stranger)).doesNotContain(file());
    assertThat(recorded())
        .extracting(AuditEvent::action)
        .contains("COUNCIL_RECORD_NAMED")
        .doesNotContain("COUNCIL_SUMMARY_MADE");
    assertThat(recorded())
        .allSatisfy(event -> assertThat(event.detail().values()).doesNotContain(number));
    send(worker, here(), "keep", "true", "system", "Mosaic", "number", "M1", "version", "1");
    assertThat(found(colleague)).as("the old number is gone").doesNotContain(file());
  }

  private List<String> found(Worker who) throws Exception {
    return Jsoup.parse(send(who, "/cases", "q", number).getContentAsString())
        .select("main a")
        .eachAttr("href");
  }

  @Test
  void whoIsLeftOutOfExportsOrRestrictedIsSummedUpForNobody() throws Exception {
    made.doing(() -> leftOut.set(worker, made.caseFile(), made.person(), true));
    assertThat(summary("parts", "SITUATION").select(".govuk-error-summary").text())
        .contains("left out of every export");
    made.doing(() -> leftOut.set(worker, made.caseFile(), made.person(), false));
    made.doing(
        () ->
            limits.set(
                worker,
                made.caseFile(),
                made.person(),
                PersonLimit.RESTRICTED,
                PersonalText.of("She asked for it")));
    Document refused = summary("parts", "SITUATION");
    assertThat(refused.select("#summary")).isEmpty();
    assertThat(refused.select(".govuk-error-summary").text()).contains("is restricted");
    assertThat(recorded()).extracting(AuditEvent::action).doesNotContain("COUNCIL_SUMMARY_MADE");
    assertThat(page(worker, here()).select("#number").attr("value"))
        .as("what was typed is kept")
        .isEqualTo(number);
  }

  @Test
  void aSummaryIsAnExportWithItsPurposeAndHoldsWhatWasTickedAndHowTheyMustNotBeReached()
      throws Exception {
    String text = summary("parts", "IDENTITY").select("#summary").text();
    assertThat(text)
        .contains("Trần Thị Thu", "Before you call or visit")
        .doesNotContain("washed vehicles", "07700");
    assertThat(recorded())
        .filteredOn(event -> event.action().equals("COUNCIL_SUMMARY_MADE"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.purpose()).isEqualTo("ADULT_ENQUIRY");
              assertThat(event.detail()).containsEntry("kind", "TEXT").containsEntry("parts", "2");
            });
    assertThat(
            Jsoup.parse(send(worker, here(), "parts", "IDENTITY").getContentAsString())
                .select(".govuk-error-summary")
                .text())
        .contains("Choose what it is needed for", "Choose on what giving it rests");
  }

  @Test
  void whoWasFirstIsNotOverwrittenAndHalfARecordIsNone() throws Exception {
    send(worker, here(), "keep", "true", "system", "Mosaic", "number", number, "version", "0");
    MockHttpServletResponse late =
        send(worker, here(), "keep", "true", "system", "Mosaic", "number", "M9", "version", "0");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(page(worker, here()).select("#number").attr("value")).isEqualTo(number);
    String half =
        send(worker, here(), "keep", "true", "system", "Mosaic", "number", "", "version", "1")
            .getContentAsString();
    assertThat(half).contains("Type the number of the person there");
  }

  /** Care Act 2014 section 42 and Children Act 1989 section 47: filled in there alone. */
  @Test
  void noFormOfAnEnquiryUnderSection42OrSection47IsOurs() throws IOException {
    String form = "(?i).*(section|sec|s)[-_]?(42|47)([^0-9].*|$)";
    List<String> names =
        files(Path.of("src/main"), ".*\\.(jte|java|sql|properties)").stream()
            .map(path -> path.getFileName().toString())
            .toList();
    assertThat(names).hasSizeGreaterThan(1000).noneMatch(name -> name.matches(form));
    List<String> routes = new ArrayList<>();
    for (Path matrix : files(Path.of("src/test/resources/access-matrix"), ".*\\.csv")) {
      routes.addAll(Files.readAllLines(matrix));
    }
    assertThat(routes).hasSizeGreaterThan(500).noneMatch(route -> route.matches(form));
    assertThat("POST;/cases/{id}/section-42;WORK_ON_CASE").matches(form);
  }

  private static List<Path> files(Path below, String named) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(path -> path.toString().matches(named)).toList();
    }
  }
}

package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.WordRead;
import org.springframework.test.web.servlet.MockMvc;

/** It is decided for somebody, as the pages show it. */
@PlatformTest
class InterestsPagesTest {
  private static final List<String> NOT_THEIRS =
      List.of(
          "does not agree",
          "did not agree to be named",
          "do not want",
          "said no to a referral",
          "whether they want");

  private final MockMvc mvc;
  private final Workforce workforce;

  private Clicks clicks;
  private Clicks colleague;
  private Worker second;
  private String file;
  private String person;
  private String pathway;
  private String page;

  InterestsPagesTest(MockMvc mvc, Workforce workforce) {
    this.mvc = mvc;
    this.workforce = workforce;
  }

  @BeforeEach
  void anAdultWhoLacksCapacityForThis() throws Exception {
    var organisation = workforce.anOrganisation();
    Worker worker = workforce.aWorker(organisation, Role.FIRST_RESPONDER);
    second = workforce.aWorker(organisation, Role.CASEWORKER);
    clicks = new Clicks(mvc, workforce.signedIn(worker));
    colleague = new Clicks(mvc, workforce.signedIn(second));
    file = clicks.sent("/cases/new", "summary", "A flat", "owner", worker.id().toString());
    person =
        clicks.sent(
            file + "/people/new",
            "roles",
            "POTENTIAL_VICTIM",
            "names[0].name",
            "Billy Beispiel",
            "names[0].kind",
            "GIVEN",
            "ageStatus",
            "ADULT",
            "ageBasis",
            "OWN_WORD",
            "birth.known",
            "NOT_KNOWN",
            "gender",
            "MALE");
    pathway = file + "/pathway/" + person.substring(person.lastIndexOf('/') + 1);
    page = pathway + "/best-interests";
    decide("grounds", "GROUNDS");
    assertThat(decide("capacity", "LACKS_CAPACITY")).isEqualTo(page);
    colleague.sent(file + "/declaration", "knows", "false");
  }

  private String decide(String kind, String outcome) throws Exception {
    return clicks.sent(
        pathway + "/decisions/" + kind,
        "outcome",
        outcome,
        "evidence",
        "Could not keep it in mind",
        "reasoning",
        "Invented reasons",
        "maker",
        "Lane, officer",
        "decidedOn.day",
        "1",
        "decidedOn.month",
        "11",
        "decidedOn.year",
        "2026");
  }

  private String[] whole(String version, String enquiry) {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    List<String> typed = new ArrayList<>(List.of("version", version));
    for (String part :
        List.of(
            "question",
            "support",
            "shown",
            "cause",
            "regain",
            "wishes",
            "consulted",
            "whyNow",
            "options",
            "reasons")) {
      typed.addAll(List.of(part, "Invented " + part));
    }
    typed.addAll(List.of("weigh", "NO", "enquiry", enquiry, "enquiryWords", "Asked on Monday"));
    for (String kind : List.of("assessment", "imcaDuty", "imcaPower")) {
      typed.addAll(List.of(kind, "NONE_DUE", kind + "Words", "None goes on"));
    }
    for (String point :
        List.of(
            "NO_ASSUMPTION",
            "CAPACITY_MAY_RETURN",
            "TOOK_PART",
            "WISHES_AND_FEELINGS",
            "BELIEFS_AND_VALUES",
            "OTHER_FACTORS",
            "VIEWS_OF_OTHERS")) {
      typed.addAll(List.of("considered", point));
    }
    typed.addAll(List.of("asTheyWish", "NOT_KNOWN"));
    typed.addAll(List.of("outcome", "DO_NOT_REFER", "decider", "Sandy Lead, safeguarding lead"));
    typed.addAll(date("decidedOn", today));
    typed.addAll(date("reviewOn", today.plusDays(28)));
    typed.addAll(List.of("askedOf", second.id().toString()));
    return typed.toArray(String[]::new);
  }

  private static List<String> date(String field, LocalDate day) {
    return List.of(
        field + ".day",
        String.valueOf(day.getDayOfMonth()),
        field + ".month",
        String.valueOf(day.getMonthValue()),
        field + ".year",
        String.valueOf(day.getYear()));
  }

  @Test
  void allThatIsMissingIsToldAtOnceAndWhatWasTypedStays() throws Exception {
    String told =
        clicks.send(page, "version", "0", "support", "Typed and kept").getContentAsString();
    assertThat(told)
        .contains(
            "Typed and kept",
            "how it causes this",
            "Capacity is presumed",
            "Say whether anybody has asked",
            "Go through all points",
            "Say when it is looked at again",
            "Say whether it is what they want",
            "Say who decides");
  }

  @Test
  void itIsKeptHalfWrittenAndThenTheStepsFollow() throws Exception {
    assertThat(clicks.page(page).select("[name=decider]").val()).isNotBlank();
    clicks.sent(page, "draft", "true", "version", "0", "decider", "Sandy Lead", "wishes", "Peace");
    assertThat(clicks.page(page).select("[name=wishes]").text()).isEqualTo("Peace");
    assertThat(clicks.page(pathway).select("#NAME_DECISION_MAKER").text()).contains("Done");
    assertThat(clicks.page(pathway).select("#ADVOCATE a[href=" + page + "]")).hasSize(1);
  }

  @Test
  @Tag("care")
  void noPageAndNoPaperSaysThatSomebodyAnsweredForWhomItWasDecided() throws Exception {
    clicks.sent(page, whole("0", "UNAVAILABLE"));
    assertThat(clicks.page(page).text()).contains("It waits for a second person");
    assertThat(colleague.page("/work").text()).contains("agree, or not");
    var waiting = colleague.page(page);
    String record = waiting.select("[name=record]").getFirst().val();
    String version = waiting.select("[name=version]").getFirst().val();
    assertThat(
            colleague
                .send(page + "/back", "record", record, "version", version)
                .getContentAsString())
        .contains("Say what is missing or wrong");
    colleague.sent(page + "/agree", "record", record, "version", version);
    assertThat(clicks.page(page).text())
        .contains("Decided for them: not to refer", second.displayName(), "nobody is free");
    String begin =
        "/referrals/new?case="
            + file.substring(file.lastIndexOf('/') + 1)
            + "&person="
            + person.substring(person.lastIndexOf('/') + 1);
    for (String each :
        List.of(
            file,
            file + "/timeline",
            person,
            person + "/consents",
            pathway,
            pathway + "/print",
            page,
            page + "/print",
            begin)) {
      assertThat(clicks.page(each).text())
          .as(each)
          .doesNotContain(NOT_THEIRS.toArray(String[]::new));
    }
    assertThat(clicks.page(pathway).text())
        .contains("Decided for them, not asked", "an advocate is still to be found");
    assertThat(clicks.page(file + "/timeline").text()).contains("decided for them: not to refer");
    String paper = statement();
    assertThat(paper)
        .contains("Invented wishes", "not to refer")
        .doesNotContain(NOT_THEIRS.toArray(String[]::new));
    var word = WordRead.of(clicks.look(page + "/statement.docx").getContentAsByteArray());
    // A line of the paper ends at a hyphen, too.
    assertThat(word.words())
        .hasSizeGreaterThan(10)
        .allSatisfy(each -> assertThat(paper.replace(" ", "")).contains(each.replace(" ", "")));
    assertThat(word.headings())
        .isEqualTo(clicks.page(page + "/print").select("main h1, main h2").eachText());
  }

  @Test
  void eachQuestionHasItsOwnDecisionAndWhoIsAloneAtNightReadsWhatDoesNotWait() throws Exception {
    var hospital = clicks.page(page + "?about=HOSPITAL");
    assertThat(hospital.text())
        .contains("Going to hospital", "They decide themselves", "Referral to the National");
    clicks.sent(
        pathway + "/decisions/capacity",
        "about",
        "HOSPITAL",
        "outcome",
        "LACKS_CAPACITY",
        "evidence",
        "Asleep again after one sentence",
        "reasoning",
        "Sedated",
        "maker",
        "Lane, officer",
        "decidedOn.day",
        "1",
        "decidedOn.month",
        "11",
        "decidedOn.year",
        "2026",
        "at",
        "02:10");
    var form = clicks.page(page + "?about=HOSPITAL");
    assertThat(form.select("[name=about]").val()).isEqualTo("HOSPITAL");
    assertThat(form.select("[name=outcome][value=REFER]")).isEmpty();
    assertThat(form.text())
        .contains("To take them, or to treat them", "waits for nobody", "To be confirmed");
    clicks.sent(page, "draft", "true", "version", "0", "about", "HOSPITAL", "wishes", "To sleep");
    assertThat(clicks.page(page).select("[name=wishes]").text())
        .as("the referral is another question")
        .isEmpty();
    assertThat(clicks.page(page + "?about=HOSPITAL").select("[name=wishes]").text())
        .isEqualTo("To sleep");
    assertThat(clicks.page(page + "?about=STAY").text()).contains("2:10");
  }

  @Test
  void aNoToThePoliceIsWrittenAloneAndWhatGoesAgainstItHasItsPlace() throws Exception {
    String consents = person + "/consents";
    List<String> talk =
        new ArrayList<>(
            List.of(
                "method",
                "IN_PERSON",
                "interpreter",
                "NOT_NEEDED",
                "inPrivate",
                "true",
                "companionPresent",
                "false",
                "explained",
                "POLICE_ARE_TOLD_TALKING_IS_FREE",
                "understandingChecked",
                "true",
                "police",
                "REFUSED"));
    talk.addAll(date("heldOn", LocalDate.now(ZoneId.of("Europe/London"))));
    clicks.sent(consents + "/new", talk.toArray(String[]::new));
    assertThat(clicks.page(consents).text())
        .contains("Tell the police although they said no")
        .doesNotContain("does not count");
    List<String> why =
        new ArrayList<>(
            List.of(
                "ground",
                "CHILD",
                "reasons",
                "A child is in the house",
                "decider",
                "Sandy Lead",
                "at",
                "00:00",
                "told",
                "TOLD",
                "toldWords",
                "She was told at once",
                "canWait",
                "false",
                "askedOf",
                second.id().toString()));
    why.addAll(date("on", LocalDate.now(ZoneId.of("Europe/London"))));
    clicks.sent(consents + "/against", why.toArray(String[]::new));
    assertThat(colleague.page("/work").text()).contains("although they said no");
    var shown = colleague.page(consents);
    assertThat(shown.text()).contains("Done although they said no", "A child is in the house");
    String answer = shown.select("form[action*=/consents/against/]").attr("action");
    colleague.sent(answer, "agrees", "true");
    assertThat(clicks.page(consents).text()).contains("agreed as the second person");
    assertThat(clicks.page(file + "/timeline").text()).contains("although they said no");
  }

  private String statement() throws Exception {
    byte[] drawn = clicks.look(page + "/statement.pdf").getContentAsByteArray();
    try (PDDocument document = Loader.loadPDF(drawn)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}

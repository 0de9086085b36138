package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody in custody, as the pages show it; and which questions are asked of a child. */
@PlatformTest
class CustodyPagesTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  private Worker worker;
  private Clicks clicks;
  private String file;

  CustodyPagesTest(MockMvc mvc, Workforce workforce) {
    this.mvc = mvc;
    this.workforce = workforce;
  }

  @BeforeEach
  void aCase() throws Exception {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    clicks = new Clicks(mvc, workforce.signedIn(worker));
    file = clicks.sent("/cases/new", "summary", "A runner", "owner", worker.id().toString());
  }

  private static List<String> day(String field, LocalDate day) {
    return List.of(
        field + ".day",
        String.valueOf(day.getDayOfMonth()),
        field + ".month",
        String.valueOf(day.getMonthValue()),
        field + ".year",
        String.valueOf(day.getYear()));
  }

  private static String[] all(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private String[] whoTheyAre(String age, String... more) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "roles",
                "POTENTIAL_VICTIM",
                "names[0].name",
                "Rory Runner",
                "names[0].kind",
                "GIVEN",
                "ageStatus",
                age,
                "ageBasis",
                "OWN_WORD",
                "gender",
                "MALE"));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private String person(String age, String... more) throws Exception {
    return clicks.sent(file + "/people/new", whoTheyAre(age, more));
  }

  private String pathway(String person) {
    return file + "/pathway/" + person.substring(person.lastIndexOf('/') + 1);
  }

  private String text(String address) throws Exception {
    return clicks.page(address).select("main").text();
  }

  private String[] born(LocalDate birth) {
    return all(day("birth.exact", birth), "birth.known", "EXACT");
  }

  @Test
  @Tag("care")
  void aYoungAdultArrestedForDealingAtSeventeenHasAnAdultTheChildsConditionsAndANote()
      throws Exception {
    String person = person("ADULT", born(today.minusYears(18).minusMonths(1)));
    String custody = person + "/custody";
    assertThat(text(custody)).contains("Nothing is written yet.");
    LocalDate act = today.minusMonths(3);
    clicks.sent(
        custody + "/arrest",
        all(
            day("act.exact", act),
            "act.known",
            "EXACT",
            "words",
            "Supply of a class A drug",
            "where",
            "Custody suite, Sergeant Sampleton"));
    assertThat(text(pathway(person)))
        .contains("Get an appropriate adult", "Check the statutory defence")
        .contains("there is no test of compulsion");
    assertThat(clicks.page(pathway(person)).select("a[href=" + custody + "]")).isNotEmpty();
    clicks.sent(
        custody + "/adult",
        all(
            day("askedOn", today.minusDays(1)),
            "askedAt",
            "21:10",
            "kind",
            "OTHER_ADULT",
            "name",
            "Ada Adult, 07700 900000"));
    assertThat(text(pathway(person))).contains("Get an appropriate adult");
    List<String> came = new ArrayList<>(day("askedOn", today.minusDays(1)));
    came.addAll(day("cameOn", today.minusDays(1)));
    clicks.sent(
        custody + "/adult",
        all(came, "askedAt", "21:10", "cameAt", "22:00", "kind", "OTHER_ADULT", "name", "Ada"));
    assertThat(text(custody + "/defence"))
        .contains("They were under 18 when the act was done")
        .doesNotContain("compelled to");
    assertThat(clicks.page(pathway(person)).select("#STATUTORY_DEFENCE_CHECK").text())
        .contains("the custody officer who rings the duty solicitor's line")
        .doesNotContain("101");
    clicks.sent(
        custody + "/defence",
        "limb",
        "CHILD",
        "stage",
        "BEFORE_INTERVIEW",
        "answer",
        "Nobody has the note",
        "looked",
        "false");
    assertThat(text(custody))
        .contains("Nobody has the note", "Not yet", "The check stays open until");
    assertThat(text(custody + "/note")).contains("Not decided yet");
    assertThat(clicks.page(pathway(person)).select("#group-TONIGHT + ol > li").eachAttr("id"))
        .contains("STATUTORY_DEFENCE_CHECK");
    clicks.sent(
        custody + "/defence",
        "limb",
        "CHILD",
        "stage",
        "BEFORE_CHARGE",
        "answer",
        "Held by a debt since he was sixteen",
        "lawyer",
        "Invented & Partners",
        "told",
        "SOLICITOR",
        "told",
        "POLICE",
        "looked",
        "true");
    String note = text(custody + "/note");
    assertThat(note)
        .contains("Supply of a class A drug", "Held by a debt since he was sixteen")
        .contains("They were under 18 when the act was done", "Invented & Partners", "Ada")
        .contains("Supply and cultivation of drugs", "What a prosecutor asks")
        .contains("to be confirmed by a practitioner")
        .doesNotContainIgnoringCase("no defence");
    clicks.sent(custody + "/outcome", all(day("on", today), "outcome", "CHARGED_BAILED"));
    assertThat(text(pathway(person))).contains("They have been charged. The defence can still");
    assertThat(text(custody)).contains("Charged, and bailed", "Write what was found since");
    clicks.sent(
        custody + "/defence",
        "limb",
        "CHILD",
        "stage",
        "AFTER_CHARGE",
        "answer",
        "The prosecutor looks at it again",
        "lawyer",
        "Invented & Partners",
        "looked",
        "true",
        "told",
        "SOLICITOR",
        "told",
        "PROSECUTOR");
    assertThat(clicks.page(pathway(person)).select("#group-TONIGHT").text())
        .doesNotContain("statutory defence");
    assertThat(text(custody))
        .as("what was found before is not lost")
        .contains("The prosecutor looks at it again", "Held by a debt since he was sixteen");
  }

  @Test
  @Tag("care")
  void aChildWhoIsChargedStandsFirstUntilItIsWrittenWhatBecameOfCourt() throws Exception {
    String child = person("UNSURE", "birth.known", "NOT_KNOWN");
    String custody = child + "/custody";
    Worker manager = workforce.aWorker(worker.organisation(), Role.MANAGER);
    Clicks morning = new Clicks(mvc, workforce.signedIn(manager));
    clicks.sent(custody + "/arrest", "act.known", "NOT_KNOWN", "words", "Supply of drugs");
    assertThat(first(morning))
        .contains("a child is with the police, and nobody has written what became of it");
    assertThat(
            clicks
                .send(custody + "/court", "bed", "COUNCIL", "sleeps", "A bed", "nobody", "YET")
                .getContentAsString())
        .contains("Nobody has written that they are charged");
    assertThat(
            clicks
                .send(
                    custody + "/outcome",
                    all(day("on", today), "outcome", "CHARGED_KEPT", "courtAt", "10:00"))
                .getContentAsString())
        .contains("Say on which day court is, too");
    assertThat(text(custody)).doesNotContain("a court for adults");
    clicks.sent(
        custody + "/outcome",
        all(day("on", today), "outcome", "CHARGED_KEPT", "how", "Adult court: police have 19"));
    assertThat(text(custody))
        .as("an adult court for who is treated as a child is questioned")
        .contains("You wrote of a court for adults", "on which evidence of their age");
    List<String> charged = new ArrayList<>(day("on", today));
    charged.addAll(day("courtOn", today.plusDays(1)));
    clicks.sent(custody + "/outcome", all(charged, "outcome", "CHARGED_KEPT", "courtAt", "10:00"));
    assertThat(first(morning))
        .contains("a child is charged and was refused bail. Nobody has written where they sleep")
        .contains("Due ", " at 10am")
        .doesNotContain("Was due");
    assertThat(clicks.page(file).select(".lode-subject").text()).contains("Charged");
    assertThat(clicks.page("/cases").select("main").text()).contains("Charged");
    assertThat(text(file))
        .contains("Charged. Court: ", "at 10am. Write where they sleep until then");
    assertThat(clicks.send(custody + "/court", "sleeps", "").getContentAsString())
        .contains("Write where they sleep or who goes to court with them");
    assertThat(
            clicks
                .send(
                    custody + "/court",
                    "bed",
                    "COUNCIL",
                    "sleeps",
                    "A placement",
                    "goesBody",
                    "The morning team",
                    "goesName",
                    "Nobody yet: the morning team must find somebody",
                    "goesNumber",
                    "0300 555 0150")
                .getContentAsString())
        .contains("Write the name of who goes", "A placement");
    String pathway = pathway(child);
    String noBed = "Not needed: no bed";
    for (String state : List.of("DONE", "NOT_NEEDED")) {
      String step = pathway + "/steps/TRANSFER_FROM_CUSTODY";
      String version = clicks.page(step).select("input[name=version]").val();
      assertThat(
              clicks
                  .send(step, "state", state, "note", noBed, "version", version)
                  .getContentAsString())
          .contains("done by what is written on the page about custody");
    }
    clicks.sent(custody + "/court", "bed", "CELL", "nobody", "YET");
    assertThat(text(custody)).contains("In a cell", "Nobody has written of a certificate");
    assertThat(clicks.page(file).select("section[aria-labelledby=next] li").text())
        .startsWith("Sleeps in a cell tonight; no certificate is written");
    assertThat(first(morning))
        .contains("a child sleeps in a cell tonight; no certificate is written");
    clicks.sent(
        custody + "/court",
        "bed",
        "CELL",
        "certificate",
        "Sergeant Sampleton at 22:10: no bed was offered",
        "nobody",
        "YET");
    assertThat(text(file)).contains("Sleeps in a cell tonight; a certificate is written");
    assertThat(clicks.page(pathway).select("#group-TONIGHT + ol > li").eachAttr("id"))
        .contains("TRANSFER_FROM_CUSTODY");
    clicks.sent(
        custody + "/court",
        "bed",
        "COUNCIL",
        "sleeps",
        "Kim's placement, confirmed at 23:10",
        "nobody",
        "YET");
    assertThat(text(file)).doesNotContain("Sleeps in a cell");
    assertThat(text(custody)).contains("Kim's placement, confirmed at 23:10", "Nobody yet");
    assertThat(first(morning))
        .as("the bed alone is kept, and the rest stays")
        .contains("a child is charged and was refused bail. Nobody goes to court with them yet");
    assertThat(text(file)).contains("Nobody goes to court with them yet");
    clicks.sent(
        custody + "/court",
        "bed",
        "COUNCIL",
        "sleeps",
        "Kim's placement, confirmed at 23:10",
        "goesBody",
        "Youth justice",
        "goesName",
        "Ola Ost",
        "goesNumber",
        "0300 555 0150",
        "more",
        "Norah Nolan is her lawyer");
    assertThat(text(custody)).contains("Until court", "Youth justice, Ola Ost, 0300 555 0150");
    assertThat(first(morning))
        .as("all is written, and court is tomorrow")
        .contains("was refused bail and goes to court. After it, write what became of it");
    assertThat(text(file)).contains("at 10am. Where they sleep and who goes is written");
    assertThat(text(custody + "/note"))
        .contains("Treated as a child until it is settled", "PACE Code C, paragraph 1.5");
    assertThat(text(pathway(child))).contains("PACE Code C, paragraph 1.5");
    clicks.sent(custody + "/outcome", all(day("on", today), "outcome", "ENDED"));
    assertThat(first(morning)).isEmpty();
    assertThat(clicks.page(file).select(".lode-subject").text()).doesNotContain("Charged");
  }

  /** What stands before all else. */
  private static String first(Clicks who) throws Exception {
    return who.page("/work").select(".lode-work__item[data-kind=FIRST]").text();
  }

  @Test
  void whatWasTypedStaysWhereSomethingIsMissing() throws Exception {
    String custody = person("ADULT", "birth.known", "NOT_KNOWN") + "/custody";
    MockHttpServletResponse wrong =
        clicks.send(custody + "/arrest", "where", "Custody suite at night", "act.known", "YEAR");
    assertThat(wrong.getContentAsString())
        .contains("Custody suite at night", "Write what they are suspected of");
    MockHttpServletResponse early =
        clicks.send(
            custody + "/defence",
            "limb",
            "EITHER",
            "stage",
            "BEFORE_CHARGE",
            "answer",
            "Long words",
            "looked",
            "true");
    assertThat(Jsoup.parse(early.getContentAsString()).select("main").text())
        .contains("First write what they are suspected of");
    assertThat(early.getContentAsString()).contains("Long words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNDER_18", "UNSURE"})
  @Tag("care")
  void aChildIsAskedWhoLooksAfterThemAndNeverAsIfTheyWereAParent(String age) throws Exception {
    String child = person(age, "birth.known", "NOT_KNOWN", "children", "An aunt in Tidewell");
    assertThat(text(pathway(child) + "/situation"))
        .contains("Does the person belong to another authority, or did one place them here?")
        .doesNotContain("look after children");
    assertThat(text(child)).contains("Who looks after them?", "An aunt in Tidewell");
    assertThat(text(child + "/change"))
        .contains("Who looks after them?")
        .doesNotContain("Children they look after");
    assertThat(text(pathway(child))).doesNotContain("look after children");
    clicks.sent(pathway(child) + "/situation", "childrenInHousehold", "YES");
    assertThat(text(pathway(child) + "/situation"))
        .as("a yes that stands can be put right where it stands")
        .contains("Do they look after children");
    clicks.sent(pathway(child) + "/situation", "childrenInHousehold", "NO");
    assertThat(text(pathway(child) + "/situation")).doesNotContain("look after children");
  }

  @Test
  void whatTheirPageSaysAlreadyIsNotAskedTwice() throws Exception {
    String adult =
        person(
            "ADULT", "birth.known", "NOT_KNOWN", "children", "Two boys, 4 and 7", "language", "vi");
    var form = clicks.page(pathway(adult) + "/situation");
    assertThat(form.select("main").text())
        .contains("On their page: Two boys, 4 and 7", "On their page: Vietnamese");
    assertThat(form.select("input[name=childrenInHousehold][checked]").val()).isEqualTo("YES");
    assertThat(form.select("input[name=interpreterNeeded][checked]").val()).isEqualTo("YES");
    assertThat(text(file + "/people/new")).contains("Who lives with them?");
  }

  @Test
  @Tag("care")
  void whoseDateOfBirthIsInDoubtIsNotMadeAnAdultAndHasEveryStepOfAChild() throws Exception {
    String[] disputed = whoTheyAre("ADULT", "birth.known", "NOT_KNOWN", "birthDisputed", "true");
    assertThat(clicks.send(file + "/people/new", disputed).getContentAsString())
        .contains("until then they have every step of a child");
    String[] young = whoTheyAre("ADULT", born(today.minusYears(16)));
    assertThat(clicks.send(file + "/people/new", young).getContentAsString())
        .contains("until then they have every step of a child");
    String unsure = person("UNSURE", "birth.known", "NOT_KNOWN", "birthDisputed", "true");
    String check = pathway(unsure) + "/steps/CHECK_AGE";
    assertThat(clicks.send(check, "state", "DONE", "version", "0").getContentAsString())
        .contains("who assessed their age, when and on what");
    clicks.sent(
        check,
        "state",
        "DONE",
        "version",
        "0",
        "note",
        "Lane of the council, today, on school records");
    assertThat(text(pathway(unsure)))
        .as("that somebody looked takes no step away")
        .contains("Tell the children's front door", "Report to the police");
  }
}

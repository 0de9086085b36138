package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.test.web.servlet.MockMvc;

/** What must be known of somebody, and what is to be done tonight, is seen at once. */
@PlatformTest
class CaseAtAGlanceTest {
  private final MockMvc mvc;
  private final Workforce workforce;

  private Worker worker;
  private Clicks clicks;
  private String file;
  private String person;
  private String pathway;

  CaseAtAGlanceTest(MockMvc mvc, Workforce workforce) {
    this.mvc = mvc;
    this.workforce = workforce;
  }

  @BeforeEach
  void aCase() throws Exception {
    worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.CASEWORKER);
    clicks = new Clicks(mvc, workforce.signedIn(worker));
    file = clicks.sent("/cases/new", "summary", "Nail bar", "owner", worker.id().toString());
    person = added("Linh Beispiel", "UNDER_18");
    pathway = file + "/pathway/" + person.substring(person.lastIndexOf('/') + 1);
  }

  private String added(String name, String age, String... now) throws Exception {
    List<String> answers = new ArrayList<>();
    for (String each : now) {
      answers.addAll(List.of("now", each));
    }
    answers.addAll(who(name, age));
    return clicks.sent(file + "/people/new", answers.toArray(String[]::new));
  }

  private static List<String> who(String name, String age) {
    return List.of(
        "roles",
        "POTENTIAL_VICTIM",
        "names[0].name",
        name,
        "names[0].kind",
        "GIVEN",
        "ageStatus",
        age,
        "ageBasis",
        "OWN_WORD",
        "birth.known",
        "NOT_KNOWN",
        "gender",
        "FEMALE");
  }

  /** In five rooms, two clicks and more from the page on which it was written down. */
  private List<String> farAway() {
    String ids =
        "case=" + file.substring(7) + "&person=" + person.substring(person.lastIndexOf('/') + 1);
    return List.of(
        file + "/chronology/new",
        person + "/change",
        person + "/support/plan/goals/new",
        person + "/shares/new",
        file + "/meetings/new",
        "/referrals/new?" + ids);
  }

  private String head(String address) throws Exception {
    return clicks.page(address).select(".lode-subject").text();
  }

  private void phone(String safe) throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    LocalDate later = today.plusDays(30);
    clicks.sent(
        person + "/contacts/new",
        "channel",
        "PHONE_CALL",
        "value",
        "07700 900872",
        "safe",
        safe,
        "voicemail",
        "NO",
        "whose",
        "OWN",
        "confirmedOn.day",
        String.valueOf(today.getDayOfMonth()),
        "confirmedOn.month",
        String.valueOf(today.getMonthValue()),
        "confirmedOn.year",
        String.valueOf(today.getYear()),
        "expires.day",
        String.valueOf(later.getDayOfMonth()),
        "expires.month",
        String.valueOf(later.getMonthValue()),
        "expires.year",
        String.valueOf(later.getYear()));
  }

  @Test
  @Tag("care")
  void whoMustNotBeContactedIsSaidWithTheReasonOnEveryPageUntilAWayIsSafe() throws Exception {
    for (String page : farAway()) {
      assertThat(head(page))
          .as(page)
          .contains("Linh Beispiel", "Child", "Do not contact: no safe way is written down");
    }
    phone("NO");
    for (String page : farAway()) {
      assertThat(head(page)).as(page).contains("Do not contact: it is written down as not safe");
    }
    phone("YES");
    for (String page : farAway()) {
      assertThat(head(page))
          .as(page)
          .contains("Contact now only by: Phone call")
          .doesNotContain("Do not contact");
    }
  }

  @Test
  void dangerIsSaidEverywhereAndFirstAmongSeveralPeople() throws Exception {
    added("Robin Example", "ADULT");
    assertThat(head(file)).doesNotContain("Danger now").contains("Robin Example");
    clicks.sent(pathway + "/situation", "immediateDanger", "YES");
    for (String page : farAway()) {
      assertThat(head(page)).as(page).contains("Danger now");
    }
    assertThat(head(file)).matches(".*Linh Beispiel.*Danger now.*Robin Example.*");
    assertThat(head(person)).doesNotContain("Robin Example");
    clicks.sent(pathway + "/situation", "immediateDanger", "NO");
    assertThat(head(file)).doesNotContain("Danger now");
  }

  @Test
  @Tag("care")
  void whoIsWrittenDownAtNightHasTheirStepsFromTheFirstMinute() throws Exception {
    Document form = clicks.page(file + "/people/new");
    assertThat(form.select("main fieldset").getFirst().text())
        .as("before anything else")
        .contains("In danger now", "Hurt, ill or drugged", "Needs a bed", "A child is with them");
    String after =
        added(
            "Thu Beispiel",
            "ADULT",
            "IMMEDIATE_DANGER",
            "MEDICAL_NEED",
            "DESTITUTE",
            "CHILDREN_IN_HOUSEHOLD");
    assertThat(after).as("straight to what is to be done").isEqualTo(file);
    assertThat(head(file)).contains("Danger now", "Thu Beispiel");
    String tonight = clicks.page(file).select("h3.lode-group--tonight + ul").text();
    assertThat(tonight)
        .startsWith("Call 999, Thu Beispiel")
        .contains("Get medical help, Thu Beispiel", "Find a safe place to stay, Thu Beispiel")
        .contains("Tell the children's front door, Thu Beispiel");
  }

  @Test
  void whoDoesNotReadTheCaseSeesNothingOfIt() throws Exception {
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    Clicks theirs = new Clicks(mvc, workforce.signedIn(stranger));
    assertThat(theirs.look(file + "/timeline").getContentAsString())
        .doesNotContain("lode-subject", "Beispiel");
    Worker colleague = workforce.aWorker(worker.organisation(), Role.CASEWORKER);
    Clicks undeclared = new Clicks(mvc, workforce.signedIn(colleague));
    assertThat(undeclared.look(file + "/declaration").getContentAsString())
        .doesNotContain("lode-subject");
  }

  private String pathwayOf(String someone) {
    return file + "/pathway/" + someone.substring(someone.lastIndexOf('/') + 1);
  }

  private void grounds(String someone) throws Exception {
    clicks.sent(
        pathwayOf(someone) + "/decisions/grounds",
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
  }

  private List<String> next(String group) throws Exception {
    return clicks.page(file).select("h3.lode-group--" + group + " + ul > li").eachText();
  }

  @Test
  @Tag("care")
  void whatIsDueTonightStandsFirstThoughTwentyOthersAreOpenAndLeavesWhenItIsDone()
      throws Exception {
    for (int i = 0; i < 4; i++) {
      grounds(added("Example " + i, "UNDER_18"));
    }
    grounds(person);
    clicks.sent(pathway + "/situation", "immediateDanger", "YES");
    List<String> all = clicks.page(file).select("ul.lode-steps > li").eachText();
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(next("tonight").getFirst()).contains("Call 999", "Linh Beispiel");
    assertThat(next("tonight")).filteredOn(step -> step.startsWith("Call 999")).hasSize(1);
    assertThat(next("next_working_day"))
        .filteredOn(step -> step.endsWith("Linh Beispiel"))
        .anyMatch(step -> step.startsWith("Send the referral"))
        .anyMatch(step -> step.startsWith("Refer to an independent child trafficking guardian"));
    String first =
        clicks.page(pathway).select(".lode-group--tonight + ol > li h3").getFirst().text();
    assertThat(first).isEqualTo("Call 999");
    clicks.sent(
        pathway + "/steps/CALL_999", "state", "DONE", "note", "Police came", "version", "0");
    assertThat(next("tonight")).noneMatch(step -> step.startsWith("Call 999"));
    assertThat(clicks.page(pathway).select("details ol > li h3").eachText()).contains("Call 999");
  }

  @Test
  void whatIsAboutTheRecordFoldsAwayAfterWhatIsAboutThePerson() throws Exception {
    var folded = clicks.page(file).select("details.govuk-details").last();
    assertThat(Objects.requireNonNull(folded).text())
        .contains("Records and settings", "Exports", "How long this is kept", "Data rights")
        .doesNotContain("Referral or notification");
  }
}

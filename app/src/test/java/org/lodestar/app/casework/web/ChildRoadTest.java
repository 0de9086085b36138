package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source;
import org.lodestar.app.directory.face.StarterServices;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The road of a child who is made to offend, from the night on which the child is found. */
@PlatformTest
class ChildRoadTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String NIGHT = "020 7946 0998";
  private static final String DAY = "020 7946 0111";

  private final MockMvc mvc;
  private final Workforce workforce;
  private final StarterServices starters;

  /** The name of an invented authority, a new one for each test. */
  private final String croydon =
      "Croydon of the test " + UUID.randomUUID().toString().substring(0, 8);

  ChildRoadTest(MockMvc mvc, Workforce workforce, StarterServices starters) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.starters = starters;
  }

  /** A case with a child, as one worker sees it. */
  private record Road(Clicks clicks, String file, String person) {
    String pathway() {
      return file + "/pathway/" + person.substring(person.lastIndexOf('/') + 1);
    }

    String care() {
      return person + "/care";
    }

    Document page(String address) throws Exception {
      return clicks.page(address);
    }

    /** The codes of the steps of a group. */
    List<String> group(String id) throws Exception {
      Document page = page(pathway());
      return page.select("#group-" + id + " + ol > li").eachAttr("id");
    }

    String step(String code) throws Exception {
      return page(pathway()).select("#" + code).text();
    }

    void situation(String... answers) throws Exception {
      clicks.sent(pathway() + "/situation", answers);
    }
  }

  private Road aChild(AgencyKind kind) throws Exception {
    return somebody(kind, "UNDER_18");
  }

  private Road somebody(AgencyKind kind, String age, String... more) throws Exception {
    Worker worker =
        workforce.aWorker(
            workforce.anOrganisation(kind), Role.FIRST_RESPONDER, Role.CASEWORKER, Role.MANAGER);
    Clicks clicks = new Clicks(mvc, workforce.signedIn(worker));
    String file = clicks.sent("/cases/new", "summary", "A line", "owner", worker.id().toString());
    List<String> fields =
        new ArrayList<>(
            List.of(
                "roles",
                "POTENTIAL_VICTIM",
                "names[0].name",
                "Jo Beispiel",
                "names[0].kind",
                "GIVEN",
                "ageStatus",
                age,
                "ageBasis",
                "OWN_WORD",
                "birth.known",
                "NOT_KNOWN",
                "gender",
                "MALE"));
    fields.addAll(List.of(more));
    String sent = clicks.sent(file + "/people/new", fields.toArray(String[]::new));
    return new Road(clicks, file, more.length == 0 ? sent : onlyPerson(clicks, file));
  }

  /** What is ticked when a child is added opens what cannot wait, without a second page. */
  @Test
  @Tag("care")
  void aBoyInCustodyWhoBelongsElsewhereHasTonightsStepsFromTheFirstMinute() throws Exception {
    Road road =
        somebody(
            AgencyKind.COUNCIL,
            "UNDER_18",
            "now",
            "IN_CUSTODY",
            "now",
            "MADE_TO_OFFEND",
            "now",
            "PLACED_BY_ANOTHER_AUTHORITY",
            "now",
            "DESTITUTE");
    assertThat(road.page(road.file() + "/people/new").select("input[name=now]").eachAttr("value"))
        .contains("IN_CUSTODY", "MISSING", "MADE_TO_OFFEND", "PLACED_BY_ANOTHER_AUTHORITY");
    assertThat(road.group("TONIGHT"))
        .contains(
            "APPROPRIATE_ADULT",
            "STATUTORY_DEFENCE_CHECK",
            "STRATEGY_DISCUSSION",
            "TELL_HOME_AUTHORITY",
            "KEEP_UNTIL_ACCEPTED",
            "YOUTH_JUSTICE",
            "EMERGENCY_ACCOMMODATION");
    assertThat(road.step("APPROPRIATE_ADULT"))
        .contains("no interview begins before a solicitor", "interpreter");
    assertThat(road.step("STATUTORY_DEFENCE_CHECK"))
        .contains("solicitor first", "nothing against an adult's no");
    assertThat(road.step("YOUTH_JUSTICE"))
        .contains("to be confirmed: ask the council's line", "Thurrock");
    assertThat(road.step("EMERGENCY_ACCOMMODATION"))
        .contains("Thurrock")
        .doesNotContain("Salvation Army", "adult social care");
    String call = road.file() + "/meetings/new?kind=STRATEGY_DISCUSSION";
    assertThat(road.page(call).select("input[name=urgent]").hasAttr("checked")).isTrue();
  }

  private static String onlyPerson(Clicks clicks, String file) throws Exception {
    return clicks.page(file).select("a[href]").eachAttr("href").stream()
        .filter(each -> each.matches(file + "/people/[0-9a-f-]{36}"))
        .findFirst()
        .orElseThrow();
  }

  private void croydonIsInTheDirectory() {
    number(DAY, "Weekdays, in office hours");
    number(NIGHT, "Nights, weekends and bank holidays");
  }

  private void number(String number, String hours) {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    Service service =
        new Service(
            Ids.next(),
            Purpose.OTHER_AUTHORITY,
            croydon,
            number,
            true,
            hours,
            "English",
            "Local rate",
            "",
            "Workers",
            Audience.PROFESSIONALS,
            new Source("Invented", Source.Standing.TO_CONFIRM, "", null),
            "",
            true,
            0);
    Standing.member(editor.id()).run(() -> starters.put(service));
  }

  /** Two in the morning of a Wednesday that is near. */
  private static Instant atTwo() {
    LocalDate day = LocalDate.now(LONDON).plusDays(1);
    while (day.getDayOfWeek() != DayOfWeek.WEDNESDAY) {
      day = day.plusDays(1);
    }
    return day.atTime(LocalTime.of(2, 0)).atZone(LONDON).toInstant();
  }

  private static void at(Instant moment, Callable<Void> work) throws Exception {
    ScopedClock.<Void, Exception>at(moment, work::call);
  }

  private static String[] at(Instant moment, String... more) {
    var local = moment.atZone(LONDON);
    List<String> fields = new ArrayList<>(List.of(more));
    fields.addAll(
        List.of(
            "on.day",
            String.valueOf(local.getDayOfMonth()),
            "on.month",
            String.valueOf(local.getMonthValue()),
            "on.year",
            String.valueOf(local.getYear()),
            "at",
            local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()));
    return fields.toArray(String[]::new);
  }

  @Test
  @Tag("care")
  void aChildOfAnotherBoroughFoundAtTwoAtNightIsKeptUntilThatBoroughHasThem() throws Exception {
    croydonIsInTheDirectory();
    Instant night = atTwo();
    at(
        night,
        () -> {
          Road road = aChild(AgencyKind.COUNCIL);
          road.situation("immediateDanger", "YES", "madeToOffend", "YES");
          assertThat(road.group("TONIGHT"))
              .startsWith("CALL_999", "CHILD_PROTECTION_NOW")
              .contains("CHILD_FRONT_DOOR", "STRATEGY_DISCUSSION", "POLICE_REPORT");
          assertThat(road.group("LATER")).contains("EXPLOITATION_PANEL");
          isRungAtNight(road, night);
          isKept(road, night);
          isTakenOver(road, night);
          return null;
        });
  }

  private void isRungAtNight(Road road, Instant night) throws Exception {
    assertThat(road.page(road.care()).text()).contains("You keep this child");
    road.clicks()
        .sent(road.care() + "/belongs", "home", croydon, "status", "UNKNOWN", "version", "0");
    Document care = road.page(road.care());
    assertThat(care.select("main li").eachText().getFirst()).contains("Ring now", NIGHT);
    assertThat(care.text()).contains("Not told yet", "24 hours at most, is local policy");
    assertThat(road.group("TONIGHT")).contains("TELL_HOME_AUTHORITY");
    assertThat(road.step("TELL_HOME_AUTHORITY"))
        .as("their own number stands at the step")
        .contains(croydon, "Ring now: " + NIGHT);
    road.clicks()
        .sent(
            road.care() + "/told",
            at(night, "side", "HOME", "whom", "Duty worker, night line", "version", "1"));
    assertThat(road.step("TELL_HOME_AUTHORITY")).contains("Done");
  }

  /** What was said on the telephone, a tick and a closed case end nothing. */
  private void isKept(Road road, Instant night) throws Exception {
    assertThat(road.group("TONIGHT")).contains("KEEP_UNTIL_ACCEPTED");
    var ticked =
        road.clicks()
            .send(
                road.pathway() + "/steps/KEEP_UNTIL_ACCEPTED",
                "state",
                "DONE",
                "note",
                "They said yes",
                "version",
                version(road, "KEEP_UNTIL_ACCEPTED"));
    assertThat(ticked.getContentAsString()).contains("accepted in writing");
    String shown = road.page(road.file() + "/close").select("input[name=version]").val();
    var closed =
        road.clicks()
            .send(road.file() + "/close", "reason", "SAFE_AND_SUPPORTED", "version", shown);
    assertThat(closed.getContentAsString()).contains("until another authority has accepted");
    var unwritten =
        road.clicks().send(road.care() + "/accepted", at(night, "by", "Ola Ost", "version", "2"));
    assertThat(unwritten.getContentAsString())
        .contains("Enter where the writing lies", "Say how it came", "Choose for which authority")
        .contains("Enter what they are there");
    assertThat(road.group("TONIGHT")).contains("KEEP_UNTIL_ACCEPTED");
  }

  private static MockHttpServletResponse accepted(
      Road road, Instant night, String way, String by, String where, String version)
      throws Exception {
    return road.clicks()
        .send(
            road.care() + "/accepted",
            at(
                night,
                "way",
                way,
                "by",
                by,
                "post",
                "Team manager",
                "ofWhom",
                "HOME",
                "where",
                where,
                "version",
                version));
  }

  private static String version(Road road, String code) throws Exception {
    return road.page(road.pathway() + "/steps/" + code).select("input[name=version]").val();
  }

  private void isTakenOver(Road road, Instant night) throws Exception {
    assertThat(accepted(road, night, "EMAIL", "Ola Ost", "E-mail of this morning", "2").getStatus())
        .isEqualTo(303);
    assertThat(road.page(road.care()).text())
        .contains("accepted this child in writing", "Ola Ost, Team manager, E-mail")
        .contains("You keep this child until somebody of the home authority has taken them");
    assertThat(road.group("TONIGHT"))
        .as("a writing hands nobody over")
        .contains("KEEP_UNTIL_ACCEPTED");
    isTakenBack(road, night);
    isHandedOver(road, night);
  }

  /** The writing that was taken back stays beside the reason, and the child is kept. */
  private void isTakenBack(Road road, Instant night) throws Exception {
    var unsaid = road.clicks().send(road.care() + "/back", at(night, "version", "3"));
    assertThat(unsaid.getContentAsString()).contains("Enter why, and who said so");
    road.clicks()
        .sent(road.care() + "/back", at(night, "reason", "No bed, says Kit", "version", "3"));
    assertThat(road.page(road.care()).text())
        .contains("You keep this child", "Taken back on", "No bed, says Kit")
        .contains("Ola Ost, Team manager");
    assertThat(road.group("TONIGHT")).contains("KEEP_UNTIL_ACCEPTED");
    assertThat(handed(road, night, "NO", "4").getContentAsString())
        .contains("Write first that the home authority has accepted in writing");
    assertThat(accepted(road, night, "EMAIL", "Ola Ost", "Second e-mail", "4").getStatus())
        .isEqualTo(303);
  }

  private void isHandedOver(Road road, Instant night) throws Exception {
    road.clicks().sent(road.person() + "/custody/outcome", at(night, "outcome", "CHARGED_KEPT"));
    assertThat(road.group("TONIGHT")).contains("TRANSFER_FROM_CUSTODY");
    assertThat(handed(road, night, "NOT_KNOWN", "5").getStatus()).isEqualTo(303);
    assertThat(road.page(road.care()).text())
        .contains("a place of which nobody knows that it is safe", "A flat in Mustertown");
    assertThat(road.group("TONIGHT")).contains("KEEP_UNTIL_ACCEPTED");
    assertThat(handed(road, night, "NO", "6").getStatus()).isEqualTo(303);
    assertThat(road.page(road.care()).text())
        .contains("Kit Driver", "Social worker of Croydon", "The station desk")
        .doesNotContain("You keep this child", "Taken back on");
    assertThat(road.step("KEEP_UNTIL_ACCEPTED")).contains("Done");
    assertThat(road.group("TONIGHT")).doesNotContain("KEEP_UNTIL_ACCEPTED");
  }

  private static MockHttpServletResponse handed(
      Road road, Instant night, String exploited, String version) throws Exception {
    return road.clicks()
        .send(
            road.care() + "/handed",
            at(
                night,
                "name",
                "Kit Driver",
                "role",
                "Social worker of Croydon",
                "check",
                "RANG_BACK",
                "named",
                "Driver, Kit",
                "reached",
                "Duty worker, on its line of the directory",
                "from",
                "The station desk",
                "place",
                "A flat in Mustertown",
                "exploited",
                exploited,
                "version",
                version));
  }

  /** Each as somebody wrote it down for a child who was then gone with a man at the door. */
  @Test
  @Tag("care")
  void aChildLeavesWithNobodyWhomTheirAuthorityDidNotName() throws Exception {
    Road road = aChild(AgencyKind.COUNCIL);
    Instant now = Instant.now();
    String care = road.care();
    road.clicks()
        .sent(care + "/belongs", "homeOther", "Northmoor", "status", "UNKNOWN", "version", "0");
    assertThat(
            accepted(road, now, "EMAIL", "Ola Ost", "E-mail, in the record", "1")
                .getContentAsString())
        .contains("Write first that the home authority was told");
    var ticked =
        road.clicks()
            .send(
                road.pathway() + "/steps/TELL_HOME_AUTHORITY",
                "state",
                "DONE",
                "note",
                "Rang",
                "version",
                version(road, "TELL_HOME_AUTHORITY"));
    assertThat(ticked.getContentAsString()).contains("Who looks after this child", "was told");
    assertThat(road.group("TONIGHT")).contains("TELL_HOME_AUTHORITY");
    road.clicks().sent(care + "/told", at(now, "side", "HOME", "whom", "Duty", "version", "1"));
    assertThat(
            accepted(road, now, "EMAIL", "Ola Ost, by phone", "she will send an e-mail", "2")
                .getContentAsString())
        .contains("something that was said or promised");
    assertThat(accepted(road, now, "SAID", "Ola Ost", "She will send an e-mail", "2").getStatus())
        .isEqualTo(303);
    assertThat(road.page(care).text())
        .contains("has said, and not written", "has only said that it takes the child over")
        .doesNotContain("accepted this child in writing");
    assertThat(
            accepted(road, now, "EMAIL", "Ola Ost", "E-mail of 21:40, in the record", "3")
                .getStatus())
        .isEqualTo(303);
    takenBySomebody(road, now, "4", "NOT_CHECKED", "");
    takenBySomebody(road, now, "5", "THEIR_OWN", "Uncle Dean");
    takenBySomebody(road, now, "6", "RANG_BACK", "Kit Driver");
    assertThat(handed(road, now, "NO", "7").getStatus()).isEqualTo(303);
    assertThat(road.step("KEEP_UNTIL_ACCEPTED")).contains("Done");
  }

  private static void takenBySomebody(
      Road road, Instant now, String version, String check, String named) throws Exception {
    road.clicks()
        .sent(
            road.care() + "/handed",
            at(
                now,
                "name",
                "Uncle Dean",
                "role",
                "Says that Northmoor sent him",
                "check",
                check,
                "named",
                named,
                "reached",
                "Duty worker",
                "from",
                "The ward",
                "place",
                "His flat",
                "exploited",
                "NO",
                "version",
                version));
    assertThat(road.page(road.care()).text())
        .contains("whom the home authority did not name to us", "Ring the home authority", "police")
        .contains("Uncle Dean");
    assertThat(road.group("TONIGHT")).contains("KEEP_UNTIL_ACCEPTED");
  }

  @Test
  void anAuthorityIsChosenOrTypedAndNeverBoth() throws Exception {
    croydonIsInTheDirectory();
    Road road = aChild(AgencyKind.COUNCIL);
    var both =
        road.clicks()
            .send(
                road.care() + "/belongs",
                "home",
                croydon,
                "homeOther",
                "Sampleton",
                "status",
                "NONE",
                "version",
                "0");
    assertThat(both.getContentAsString()).contains("not both", "Sampleton");
    assertThat(road.page(road.care()).text()).doesNotContain("Sampleton");
  }

  @Test
  void whatOneAuthorityWasToldSaysNothingAboutAnother() throws Exception {
    Road road = aChild(AgencyKind.COUNCIL);
    Instant now = Instant.now();
    String care = road.care();
    road.clicks()
        .sent(care + "/belongs", "homeOther", "Sampleton", "status", "NONE", "version", "0");
    assertThat(road.page(care).text()).contains("The directory has no number of this authority");
    road.clicks().sent(care + "/told", at(now, "side", "HOME", "whom", "Duty", "version", "1"));
    assertThat(accepted(road, now, "LETTER", "Ola Ost", "Letter", "2").getStatus()).isEqualTo(303);
    assertThat(handed(road, now, "NO", "3").getStatus()).isEqualTo(303);
    assertThat(road.step("KEEP_UNTIL_ACCEPTED")).contains("Done");
    road.clicks()
        .sent(care + "/belongs", "homeOther", "Mustertown", "status", "NONE", "version", "4");
    assertThat(road.page(care).text()).contains("You keep this child", "Not told yet");
    assertThat(road.step("KEEP_UNTIL_ACCEPTED")).doesNotContain("Done");
    assertThat(road.step("TELL_HOME_AUTHORITY")).doesNotContain("Done");
    var late =
        road.clicks()
            .send(care + "/belongs", "homeOther", "Elsewhere", "status", "NONE", "version", "4");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Elsewhere");
  }

  @Test
  void theGuardiansOwnLineStandsAtTheStepAndThePanelBesideTheDiscussion() throws Exception {
    Road road = aChild(AgencyKind.COUNCIL);
    road.clicks()
        .sent(
            road.pathway() + "/decisions/grounds",
            "outcome",
            "GROUNDS",
            "reasoning",
            "Carries for others",
            "maker",
            "Lane, officer",
            "decidedOn.day",
            "1",
            "decidedOn.month",
            "11",
            "decidedOn.year",
            "2026");
    assertThat(road.step("ICTG_REFERRAL")).contains("0800 043 4303", "tender of September 2025");
    assertThat(road.step("EXPLOITATION_PANEL")).contains("never in their place");
    Document discussion = road.page(road.pathway());
    String door = discussion.select("#STRATEGY_DISCUSSION a[href*=meetings]").attr("href");
    Document call = road.page(door);
    assertThat(call.select("[value=STRATEGY_DISCUSSION][checked], option[selected]").outerHtml())
        .contains("STRATEGY_DISCUSSION");
  }

  @Test
  @Tag("care")
  void whoWorksAtTheChildrensFrontDoorReadsWhatTheyDoAndIsNotToldToRingThemselves()
      throws Exception {
    Road door = aChild(AgencyKind.CHILDREN_SOCIAL_CARE);
    door.situation("stillInSituation", "YES");
    assertThat(door.step("CHILD_FRONT_DOOR"))
        .contains("You are the front door", "within one working day")
        .doesNotContain("Tell the children's front door");
    assertThat(door.page(door.file()).text()).contains("You are the front door");
    Road elsewhere = aChild(AgencyKind.HOUSING);
    elsewhere.situation("stillInSituation", "YES");
    assertThat(elsewhere.step("CHILD_FRONT_DOOR")).contains("Tell the children's front door");
  }

  @Test
  void nobodyElseThanAChildIsKept() throws Exception {
    Road road = somebody(AgencyKind.COUNCIL, "ADULT");
    assertThat(road.page(road.care()).text()).contains("This page is about children");
    var refused =
        road.clicks()
            .send(road.care() + "/belongs", "homeOther", "A", "status", "NONE", "version", "0");
    assertThat(refused.getStatus()).isNotEqualTo(303);
  }
}

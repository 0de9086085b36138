package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Somebody who comes drugged and perhaps assaulted: what an emergency-duty worker sees and does.
 */
@PlatformTest
class FirstHoursTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  private Clicks clicks;
  private String file;

  FirstHoursTest(MockMvc mvc, Workforce workforce) {
    this.mvc = mvc;
    this.workforce = workforce;
  }

  @BeforeEach
  void aCase() throws Exception {
    Worker worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    clicks = new Clicks(mvc, workforce.signedIn(worker));
    file = clicks.sent("/cases/new", "summary", "A line", "owner", worker.id().toString());
  }

  private static String[] described(String age, String basis, String... more) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "roles",
                "POTENTIAL_VICTIM",
                "names[0].name",
                "Irina Beispiel",
                "names[0].kind",
                "GIVEN",
                "ageStatus",
                age,
                "ageBasis",
                basis,
                "birth.known",
                "YEAR",
                "birth.year.year",
                "1999",
                "gender",
                "FEMALE",
                "language",
                "ro"));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private String added(String age, String basis, String... more) throws Exception {
    clicks.sent(file + "/people/new", described(age, basis, more));
    return clicks.page(file).select("a[href]").eachAttr("href").stream()
        .filter(each -> each.matches(file + "/people/[0-9a-f-]{36}"))
        .findFirst()
        .orElseThrow();
  }

  private String pathway(String person) {
    return file + "/pathway/" + person.substring(person.lastIndexOf('/') + 1);
  }

  private List<String> tonight(String person) throws Exception {
    return clicks.page(pathway(person)).select("#group-TONIGHT + ol > li").eachAttr("id");
  }

  private String refusal(String address, String... fields) throws Exception {
    String answer = clicks.send(address, fields).getContentAsString();
    return Jsoup.parse(answer).select(".govuk-error-summary").text();
  }

  @Test
  @Tag("care")
  void whoMayHaveBeenAssaultedIsToldOfTheCentreInTimeAndChoosesAlsoWithoutThePolice()
      throws Exception {
    String person = added("ADULT", "OWN_WORD", "now", "RECENT_SEXUAL_ASSAULT", "now", "IN_CUSTODY");
    assertThat(tonight(person)).contains("SEXUAL_ASSAULT_CARE");
    assertThat(clicks.page(pathway(person)).select("#SEXUAL_ASSAULT_CARE").text())
        .contains("custody nurse", "They choose", "without", "72 hours", "practitioner")
        .contains("Sexual assault referral centre for this place");
    String step = pathway(person) + "/steps/SEXUAL_ASSAULT_CARE";
    String version = clicks.page(step).select("input[name=version]").val();
    assertThat(refusal(step, "state", "DONE", "note", "", "version", version))
        .contains("what they chose");
    String chose = "She wants samples kept, no police now; Invented Centre sees her at four";
    clicks.sent(step, "state", "DONE", "note", chose, "version", version);
    assertThat(tonight(person)).doesNotContain("SEXUAL_ASSAULT_CARE", "POLICE_REPORT");
    assertThat(clicks.page(pathway(person)).text()).contains(chose);
  }

  @Test
  @Tag("care")
  void whoIsPregnantHasPriorityNeedForABedAndAMidwifeAndNobodyIsToldByItself() throws Exception {
    String person = added("ADULT", "OWN_WORD", "now", "PREGNANT", "now", "DESTITUTE");
    assertThat(clicks.page(pathway(person)).select("#EMERGENCY_ACCOMMODATION").text())
        .contains("gives priority need", "reason to believe", "only as they agree");
    assertThat(clicks.page(pathway(person)).select("#ANTENATAL_CARE").text())
        .contains("what they want", "midwife", "your judgement", "practitioner");
    assertThat(clicks.page(pathway(person)).select("#CHILD_FRONT_DOOR")).isEmpty();
    String step = pathway(person) + "/steps/ANTENATAL_CARE";
    String version = clicks.page(step).select("input[name=version]").val();
    assertThat(refusal(step, "state", "DONE", "note", "", "version", version))
        .contains("what they said and want");
    String said = "Eight weeks, says Thu; Invented midwives see her on Thursday";
    clicks.sent(step, "state", "DONE", "note", said, "version", version);
    assertThat(clicks.page(pathway(person)).text()).contains(said);
    assertThat(clicks.page(pathway(person) + "/situation").select("main").text())
        .contains("Is the person pregnant?", "Not known is an answer");
  }

  @Test
  @Tag("care")
  void aChildFoundHereWhoWasMissingFromElsewhereIsOwedTheInterviewAndTheirOwnAuthorityIsTold()
      throws Exception {
    String person = added("UNDER_18", "OWN_WORD", "now", "IN_CUSTODY");
    String missing = person + "/missing";
    clicks.sent(
        pathway(person) + "/situation", "placedByAnotherAuthority", "YES", "missing", "YES");
    assertThat(clicks.page(file).select("section[aria-labelledby=next] a").eachAttr("href"))
        .as("what next leads to the page on which it is written")
        .contains(missing + "/here");
    String[] when = {
      "on.day", String.valueOf(today.getDayOfMonth()),
      "on.month", String.valueOf(today.getMonthValue()),
      "on.year", String.valueOf(today.getYear()),
      "at", "00:01"
    };
    Document form = clicks.page(missing + "/here");
    assertThat(form.select("main legend, main label").eachText().getFirst())
        .as("a bed for tonight is asked before all else")
        .contains("bed for tonight");
    assertThat(refusal(missing + "/here", when))
        .contains("which authority they were missing from", "whether they have a bed for tonight");
    String[] found =
        Stream.concat(
                Stream.of(when),
                Stream.of(
                    "words",
                    "Invented custody suite, arrested in a house",
                    "bed",
                    "NOT_KNOWN",
                    "authorityOther",
                    "Invented County",
                    "elsewhere",
                    "Foster House, report INV-7",
                    "told",
                    "Sergeant Invented told both at four"))
            .toArray(String[]::new);
    clicks.sent(missing + "/here", found);
    assertThat(clicks.page(missing).select("main").text())
        .contains("Foster House", "Invented custody suite", "Sergeant Invented told both")
        .contains("Return home interview", "Tell everybody that they are found")
        .contains("nobody here knows since when")
        .doesNotContain("Missing since");
    Element everybody = step(missing, "Tell everybody that they are found");
    assertThat(everybody.text()).as("at once, and not by tomorrow night").contains("Late, was due");
    isSeenByName(missing);
    assertThat(clicks.page(person + "/care").select("main").text())
        .as("the authority that was typed stands everywhere")
        .contains("Home authority: Invented County", "Not told yet");
    assertThat(tonight(person)).contains("EMERGENCY_ACCOMMODATION", "TELL_HOME_AUTHORITY");
    Element told = clicks.page(pathway(person)).expectFirst("#TELL_HOME_AUTHORITY");
    assertThat(told.text())
        .contains("Invented County")
        .contains("The directory has no number of this authority", "switchboard");
    assertThat(told.select("a[href^=tel]")).as("no number of ours").isEmpty();
    assertThat(clicks.page(file).select(".lode-subject").text()).doesNotContain("Missing now");
    assertThat(clicks.page(pathway(person)).select("li[id]").eachAttr("id"))
        .contains("RETURN_INTERVIEW", "TELL_HOME_AUTHORITY", "KEEP_UNTIL_ACCEPTED")
        .doesNotContain("MISSING_PLAN");
    assertThat(clicks.page(file).select("section[aria-labelledby=next] a").eachAttr("href"))
        .doesNotContain(missing + "/here");
    assertThat(refusal(missing + "/here", when)).isNotEmpty();
  }

  private Element step(String missing, String title) throws Exception {
    return clicks.page(missing).select("li[id^=task-]").stream()
        .filter(each -> each.text().contains(title))
        .findFirst()
        .orElseThrow();
  }

  /** That they are well is done by who has seen it, and by no tick. */
  private void isSeenByName(String missing) throws Exception {
    String seen = "See that they are well";
    String task = missing + "/steps/" + step(missing, seen).id().substring("task-".length());
    assertThat(clicks.send(task, "done", "true").getContentAsString())
        .contains("Write who has seen that they are well");
    assertThat(step(missing, seen).text()).doesNotContain("Done");
    clicks.sent(task, "done", "true", "words", "Nurse Invented at six");
    assertThat(clicks.page(missing).select("main").text()).contains("Nurse Invented at six");
    assertThat(step(missing, seen).text()).contains("Done");
  }

  @Test
  @Tag("care")
  void whatSomebodySaysOfTheirAgeWhileDruggedIsAskedAgainAndMakesNobodyAnAdult() throws Exception {
    assertThat(refusal(file + "/people/new", described("ADULT", "SAID_DRUGGED")))
        .contains("ask again when they are sober");
    String person = added("UNSURE", "SAID_DRUGGED", "now", "MEDICAL_NEED");
    assertThat(tonight(person)).contains("CHILD_FRONT_DOOR");
    assertThat(clicks.page(person).text()).contains("1999 (What they said while drugged or drunk)");
    String change = person + "/change";
    assertThat(refusal(change, described("ADULT", "OWN_WORD", "version", "0"))).isNotEmpty();
    clicks.sent(
        change,
        described(
            "ADULT",
            "OWN_WORD",
            "version",
            "0",
            "ageNote",
            "Asked again at ten, sober: born in 1999",
            "ageOn.day",
            String.valueOf(today.getDayOfMonth()),
            "ageOn.month",
            String.valueOf(today.getMonthValue()),
            "ageOn.year",
            String.valueOf(today.getYear())));
    assertThat(tonight(person)).doesNotContain("CHILD_FRONT_DOOR");
    assertThat(clicks.page(person).text()).contains("1999 (What the person says)", "sober");
  }

  private String[] talk(String notice, String referral, String support) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "heldOn.day",
                String.valueOf(today.getDayOfMonth()),
                "heldOn.month",
                String.valueOf(today.getMonthValue()),
                "heldOn.year",
                String.valueOf(today.getYear()),
                "method",
                "IN_PERSON",
                "interpreter",
                "INDEPENDENT",
                "inPrivate",
                "true",
                "companionPresent",
                "false",
                "understandingChecked",
                "true",
                "noticeVersion",
                notice,
                "nrm",
                referral,
                "support",
                support));
    for (Explained each : Explained.values()) {
      fields.addAll(List.of("explained", each.name()));
    }
    return fields.toArray(String[]::new);
  }

  @Test
  @Tag("care")
  void theWordsAboutTheirDataAreOpenedInTheirLanguageAndAYesWithoutThemIsAskedAgain()
      throws Exception {
    String person = added("ADULT", "OWN_WORD");
    Document form = clicks.page(person + "/consents/new");
    assertThat(form.select("a[href^=/privacy]").eachAttr("href"))
        .containsExactly("/privacy?lang=ro", "/privacy?lang=en");
    assertThat(form.select("input[name=language]").val()).isEqualTo("Romanian");
    clicks.sent(person + "/consents/new", talk("NOT_GIVEN", "GIVEN", "NOT_YET_ASKED"));
    assertThat(clicks.page(person + "/consents").text())
        .contains("they were not given the words about their data");
    clicks.sent(person + "/consents/new", talk("ro", "REFUSED", "GIVEN"));
    Document consents = clicks.page(person + "/consents");
    assertThat(consents.select("article").get(0).text()).contains("No");
    assertThat(consents.select("article").get(1).text())
        .contains("Support through the referral", "Yes, if they are referred one day");
    assertThat(consents.text()).contains("Words about their data: Română");
  }
}

package org.lodestar.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who is missing, or whom nobody could ask, as the pages show it. */
@PlatformTest
class MissingPagesTest {
  private static final String NOW = "Missing now";

  private final MockMvc mvc;
  private final Workforce workforce;

  private Clicks clicks;
  private String file;
  private String person;
  private String pathway;

  MissingPagesTest(MockMvc mvc, Workforce workforce) {
    this.mvc = mvc;
    this.workforce = workforce;
  }

  @BeforeEach
  void anAdult() throws Exception {
    Worker worker = workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER);
    clicks = new Clicks(mvc, workforce.signedIn(worker));
    file = clicks.sent("/cases/new", "summary", "Nail bar", "owner", worker.id().toString());
    person =
        clicks.sent(
            file + "/people/new",
            "roles",
            "POTENTIAL_VICTIM",
            "names[0].name",
            "Linh Beispiel",
            "names[0].kind",
            "GIVEN",
            "ageStatus",
            "ADULT",
            "ageBasis",
            "OWN_WORD",
            "birth.known",
            "NOT_KNOWN",
            "gender",
            "FEMALE");
    pathway = file + "/pathway/" + person.substring(person.lastIndexOf('/') + 1);
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
  }

  private String[] moment(String... more) {
    String[] on = {"on.day", "2", "on.month", "11", "on.year", "2026", "at", "09:30"};
    return Stream.concat(Arrays.stream(on), Arrays.stream(more)).toArray(String[]::new);
  }

  private static String[] again(String... before) {
    LocalDate next = LocalDate.now(ZoneId.of("Europe/London")).plusDays(2);
    return Stream.concat(
            Arrays.stream(before),
            Stream.of(
                "againOn.day",
                String.valueOf(next.getDayOfMonth()),
                "againOn.month",
                String.valueOf(next.getMonthValue()),
                "againOn.year",
                String.valueOf(next.getYear())))
        .toArray(String[]::new);
  }

  private List<String> everywhere() {
    return List.of(
        file,
        person,
        person + "/change",
        person + "/consents",
        person + "/consents/cannot",
        person + "/missing",
        pathway,
        pathway + "/situation",
        "/cases");
  }

  @Test
  void thatAnAdultIsMissingStandsOnEveryPageUntilTheyAreFound() throws Exception {
    clicks.sent(
        person + "/missing/new",
        moment("words", "Left by the back door", "toldBy", "The cleaner, at the desk"));
    for (String page : everywhere()) {
      assertThat(clicks.page(page).text()).as(page).contains(NOW);
    }
    assertThat(clicks.page(file + "/timeline").select(".lode-subject").text())
        .contains("Linh Beispiel", NOW);
    String search = clicks.page(person + "/missing").text();
    assertThat(search).contains("The cleaner, at the desk", "no waiting time for adults either");
    String steps = clicks.page(pathway).text();
    assertThat(steps)
        .contains(
            "nobody could ask the adult", "Missing: look at the risk again", "Plan and search")
        .doesNotContain("has said no to a referral");
    assertThat(clicks.page(pathway).select("a[href$=/missing]")).isNotEmpty();
    String entry = clicks.page(person + "/missing").select("section.lode-panel").getFirst().id();
    clicks.sent(
        person + "/missing/" + entry + "/risk",
        again("riskLevel", "HIGH", "riskWords", "Afraid of the owner"));
    assertThat(clicks.page(person + "/missing").text()).contains("Afraid of the owner");
    clicks.sent(person + "/missing/" + entry + "/found", moment("seenBy", "Constable Example"));
    for (String page : everywhere()) {
      assertThat(clicks.page(page).text()).as(page).doesNotContain(NOW);
    }
    assertThat(clicks.page(person + "/missing").text())
        .contains("Constable Example", "Ended: found", "Ask who may learn where they are");
    assertThat(clicks.page(pathway).text()).contains("Have the conversation about consent");
  }

  @Test
  void thatNobodyCouldAskIsWrittenDownWithoutAConversationAndTakenBackWhenTheyCanBeAsked()
      throws Exception {
    assertThat(clicks.look(person + "/consents/new").getContentAsString())
        .doesNotContain("CANNOT_BE_ASKED");
    assertThat(
            clicks
                .send(person + "/consents/cannot", "words", "Typed and kept")
                .getContentAsString())
        .contains("Say why they could not be asked", "Say who tried", "Typed and kept");
    clicks.sent(
        person + "/consents/cannot",
        again(moment("why", "NO_SAFE_WAY", "triedBy", "Flora", "words", "Rang once, he answered")));
    String page = clicks.page(person + "/consents").text();
    assertThat(page).contains("Cannot be asked", "Flora", "Rang once, he answered");
    assertThat(clicks.page(pathway).text()).contains("nobody could ask the adult");
    String begin =
        "/referrals/new?case="
            + file.substring(file.lastIndexOf('/') + 1)
            + "&person="
            + person.substring(person.lastIndexOf('/') + 1);
    assertThat(clicks.page(begin).text())
        .contains("Nobody could ask the adult")
        .doesNotContain("does not agree");
    clicks.sent(person + "/consents/can");
    assertThat(clicks.page(person + "/consents").text()).contains("Not asked yet");
    assertThat(clicks.page(begin).select("a[href=" + pathway + "]")).hasSize(1);
    assertThat(clicks.page(pathway).text()).contains("Have the conversation about consent");
  }
}

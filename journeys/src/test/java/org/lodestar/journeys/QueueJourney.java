package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** An officer works through the queue, and the manager looks after it. */
class QueueJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void putsAsideWithAReasonKeepsAListAndGivesSeveralToAColleague() {
    String mark = Walk.fresh("mill");
    Told.by(Stage.platform().url(), "Invented: locked doors at the " + mark);
    try (Walk officer = Walk.atDeskAs("Tess Triage")) {
      TriageJourney.find(officer, mark);
      String concern = officer.path().replaceAll("[?].*", "");
      officer.press("I have read it").follow("Confirm the priority");
      officer.choose("harm", "2").choose("likelihood", "2").type("words", "Seen once");
      officer.at("input[name=overrides]").all().forEach(box -> box.uncheck());
      officer.press("Confirm this priority").sees("The priority is confirmed");

      officer
          .follow("Put aside")
          .press("Put aside")
          .sees("There is a problem", "Say why it can wait");
      officer.type("words", "The landlord answers on Monday " + mark);
      date(officer, "until", TODAY.minusDays(1)).press("Put aside");
      officer.sees("Enter a day in the next four weeks");
      assertThat(officer.value("words")).contains(mark);
      date(officer, "until", TODAY.plusDays(5)).press("Put aside");
      officer.sees("The concern is put aside", "Put aside until", "The landlord answers");
      officer.press("Bring it back now").sees("The concern is back in the list");

      officer.at("summary").having("Give it to a colleague").click();
      officer.press("Assign").sees("Choose a concern and a colleague first");
      assertThat(officer.at(".govuk-notification-banner--success").count()).isZero();

      officer.open("/concerns?with=&order=NEWEST&state=TRIAGED&only=WITH_NOBODY");
      officer.at("summary").having("Keep this list").click();
      officer.press("Keep").sees("Give the list a name");
      officer.at("summary").having("Keep this list").click();
      officer.type("name", mark).press("Keep").sees("The list is kept", mark).keepBoth("kept-list");
      keys(officer);
      colleague(officer, "colleague", "Tess Triage").press("Assign").sees("Assigned");
      officer.open(concern).press("I give it back").sees("Nobody yet");
      officer.open("/concerns").follow(mark).press("Forget the list " + mark);
      officer.sees("The list is forgotten").doesNotSee(mark);
    }
  }

  /** Down, down, up, tick: the first row but one is passed and the first is ticked. */
  private static void keys(Walk officer) {
    for (String key : new String[] {"j", "j", "k", "x"}) {
      officer.page().keyboard().press(key);
    }
    assertThat(officer.at("input[name=chosen]").first().isChecked()).isTrue();
    assertThat(officer.at("input[name=chosen]").ticked().count()).isEqualTo(1);
  }

  @Test
  void whatTwoOfficersDoAtOnceIsToldAndNothingIsGivenTwice() {
    String mark = Walk.fresh("weir");
    Told.by(Stage.platform().url(), "Invented: nobody leaves the " + mark);
    try (Walk first = Walk.asWorker("Tess Triage");
        Walk second = Walk.asWorker("Moira Manager")) {
      TriageJourney.find(first, mark);
      String concern = first.path().replaceAll("[?].*", "");
      first.press("I have read it").follow("Confirm the priority");
      first.type("words", "Read").press("Confirm this priority").sees("The priority is confirmed");
      first.open("/concerns?order=NEWEST");
      TriageJourney.find(second, mark);
      second
          .follow("Close")
          .choose("reason", "NOT_A_CONCERN")
          .type("words", "Somebody tried the form");
      second.press("Close the concern").sees("Closed");
      first.at("input[name=chosen][value='" + concern.substring(10) + "']").check();
      colleague(first, "colleague", "Dev Dutyman").press("Assign");
      first.sees("Some could not be assigned", "Nothing is left to be done with it");
      first.keepBoth("assigned");
    }
  }

  @Test
  void aManagerLetsAColleagueInAgainWhomAReportOnlyThanks() {
    String mark = Walk.fresh("lock");
    Told.by(Stage.platform().url(), "Invented: thanks to Tess Triage at the " + mark);
    try (Walk manager = Walk.asWorker("Moira Manager");
        Walk officer = Walk.asWorker("Tess Triage")) {
      officer.open("/concerns/find").type("q", mark).press("Find");
      assertThat(officer.at("main table a").count()).isZero();
      TriageJourney.find(manager, mark);
      String concern = manager.path().replaceAll("[?].*", "");
      manager.follow("Colleagues who are shut out").sees("Read every place", "Tess Triage");
      manager.press("Let them in again").sees("Choose a colleague", "Say why it is safe");
      manager.keepBoth("shut-out-wrong");
      manager.at("input[name=colleague]").first().check();
      manager.type("words", "The reporter only thanks them").press("Let them in again");
      manager.sees("They may open it again", "Let in again: Tess Triage").keepBoth("let-in");
      manager.open(concern + "/shut-out").sees("Nobody of your organisation is shut out");
      TriageJourney.find(officer, mark);
      officer.sees("Let in again: Tess Triage. The reporter only thanks them");
    }
  }

  @Test
  void theManagerWritesTheRotaAndLooksAtWorkloadAndFigures() {
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.open("/concerns/duty").sees("Nobody is on duty", "Tonight");
      assertThat(manager.at("main .govuk-warning-text").count()).isGreaterThan(1);
      manager.keepBoth("rota-empty").open("/concerns").sees("Nobody is on duty", "Tonight");
      manager.open("/concerns/duty").press("Add the shift");
      manager.sees("There is a problem", "Choose a colleague", "Enter a time like 8:00 or 17:30");
      date(colleague(manager, "worker", "Tess Triage"), "from", TODAY.plusDays(2));
      date(manager.type("fromTime", "17:00"), "until", TODAY.plusDays(1));
      manager.type("untilTime", "8:00").press("Add the shift").sees("The shift must end after");
      date(manager, "until", TODAY.plusDays(3)).press("Add the shift").sees("The rota is changed");
      manager.at("summary").having("Change the shift of Tess Triage").click();
      colleague(manager, "cover", "Dev Dutyman");
      manager.at(".lode-duty form button").having("Save").first().click();
      manager.check().sees("Covered by Dev Dutyman").keepBoth("rota");
      manager.at("summary").having("Change the shift of Tess Triage").click();
      manager.press("Remove the shift").sees("No shifts are written down");
      colleague(manager, "partner", "Lanternshire Police");
      manager.at("form[action$=stand-in] button").click();
      manager.check().sees("Out of hours: Lanternshire Police", "Nobody is on duty");
      date(colleague(manager, "worker", "Tess Triage"), "from", TODAY.minusDays(1));
      date(manager.type("fromTime", "17:00"), "until", TODAY.plusDays(5));
      manager.type("untilTime", "8:00").press("Add the shift").sees("The rota is changed");
      manager.sees("Tess Triage, stand-in Lanternshire Police").keepBoth("rota-tonight");
      manager.at("summary").having("Change the shift of Tess Triage").click();
      colleague(manager, "cover", "Dev Dutyman");
      manager.at(".lode-duty form button").having("Save").first().click();
      manager.check().sees("Tess Triage is away, stand-in Dev Dutyman");
      manager
          .open("/concerns")
          .sees("Tess Triage is away, stand-in Dev Dutyman")
          .keepBoth("inbox-tonight");
      manager.open("/concerns/duty");
      manager.at("summary").having("Change the shift of Tess Triage").click();
      manager.press("Remove the shift").sees("No shifts are written down");
      manager.at("form[action$=stand-in] select[name=partner]").pick("");
      manager.at("form[action$=stand-in] button").click();
      manager.check().sees("Out of hours nobody stands in");

      manager.open("/concerns/workload").sees("How long open concerns have waited");
      manager.keepBoth("workload");
      manager.open("/concerns/figures").sees("not shown", "Time to the first triage", "too few");
      assertThat(manager.at(".lode-figure").isShown()).isTrue();
      manager.keepBoth("queue-figures");
      String file = manager.at("a[href*='/concerns/figures/']").first().said("href");
      assertThat(manager.fetch(Stage.platform().url() + file).text())
          .contains("Month")
          .doesNotContainPattern(",[1-4](,|\\r?\\n)");
    }
  }

  @Test
  void theAdministratorSaysWhereReportsGoAndHowLongAChannelMayTake() {
    try (Walk administrator = Walk.asWorker("Pia Platform")) {
      administrator.open("/concern-routing").sees("No channel has times of its own");
      administrator.type("hours", "none").press("Save").sees("Enter whole hours from 1 to 999");
      administrator.type("hours", "48").press("Save").sees("Saved. It counts for what comes in");
      administrator.follow("Set the times of a channel").press("Save").sees("Choose a channel");
      administrator.choose("channel", "PUBLIC_FORM").type("acknowledge", "4").press("Save");
      administrator.sees("Enter both times, or neither").type("triage", "24").press("Save");
      administrator.sees("Read within 4 hours, triage within 24 hours").keepBoth("routing");
      administrator.follow("Set the times of a channel").choose("channel", "PUBLIC_FORM");
      administrator.press("Save").sees("No channel has times of its own");
    }
  }

  /** Chooses a colleague or partner, however much the words say that they have in hand. */
  private static Walk colleague(Walk walk, String field, String name) {
    var options = walk.at("select[name=" + field + "] option");
    String label =
        options.texts().stream().filter(each -> each.startsWith(name)).findFirst().orElseThrow();
    walk.at("select[name=" + field + "]").last().pick(label);
    return walk;
  }

  private static Walk date(Walk walk, String field, LocalDate day) {
    return walk.type(field + ".day", String.valueOf(day.getDayOfMonth()))
        .type(field + ".month", String.valueOf(day.getMonthValue()))
        .type(field + ".year", String.valueOf(day.getYear()));
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Agencies meet about a child: called, answered, held, minuted, and followed to the end. */
class MeetingJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void agenciesMeetAboutAChildAndEachSeesWhatIsForIt() {
    try (Walk kim = Walk.asWorker("Kim Frontdoor");
        Walk toni = Walk.asWorker("Toni Detective");
        Walk sonia = Walk.asWorker("Sonia Schoolhouse")) {
      String name = Walk.fresh("Pip");
      kim.open("/cases/new").type("summary", "Invented, for a meeting").press("Open a case");
      String file = kim.path().replaceAll("[?#].*", "").replaceAll("/declaration$", "");
      String person = child(kim, file, name);
      kim.open(person + "/child-clocks").choose("rule", "STRATEGY_DISCUSSION");
      kim.press("Start a clock").sees("Due ", "Counted from");
      kim.open(file).sees("Clocks for this child", "No meeting has been called");
      belongsElsewhere(kim, person);
      String meeting = call(kim, file);
      kim.open(meeting + "/items/new").type("title", "What the police know");
      tick(kim, "Lanternshire Police");
      kim.press("Save").sees("Only for Lanternshire Police");
      kim.open(meeting + "/items/new").type("title", "School").press("Save").sees("School");
      kim.keepBoth("meeting");
      accept(toni, meeting, name);
      accept(sonia, meeting, name);
      sonia.open(meeting).sees("School").doesNotSee("What the police know");
      sonia.keepBoth("meeting-guest");
      paper(kim, meeting);
      sonia.open(meeting + "/papers").press(name + ": Saltmarsh Academy").sees("Every reading is");
      sonia.keepBoth("meeting-paper");
      kim.open(meeting + "/papers").sees("Sonia Schoolhouse read it").keepBoth("meeting-papers");
      toni.open(meeting + "/papers").sees("No papers").doesNotSee("Saltmarsh");
      hold(kim, meeting);
      toni.open(meeting + "/minutes").sees("have not been sent round").doesNotSee("She was tired");
      kim.open(meeting + "/minutes").press("Send the minutes round").sees("Sent round");
      sonia.open(meeting + "/minutes").sees("She was tired", "Talk with her again");
      sonia.doesNotSee("What the police know", "A car that waits");
      toni.open(meeting + "/minutes").sees("A car that waits").doesNotSee("Talk with her again");
      correct(sonia, kim, meeting);
      done(sonia, meeting);
      kim.open(meeting + "/minutes").press("The minutes are agreed").sees("Agreed");
      kim.doesNotSee("/items/new", "decisions/new");
      kim.keepBoth("meeting-minutes").open(meeting + "/minutes/print").sees("She was tired");
      kim.open(person + "/child-clocks").sees("Met on", "Initial child protection conference");
      kim.keepBoth("child-clocks");
      kim.open(file).sees("Strategy discussion held").open("/meetings?show=PAST").sees("Held");
    }
  }

  /** The child of another authority: kept until that authority accepts in writing. */
  private static void belongsElsewhere(Walk kim, String person) {
    kim.open(person + "/care").sees("You keep this child").follow("Say where the child belongs");
    kim.type("homeOther", "Sampleton Council").choose("status", "FULL_CARE_ORDER").press("Save");
    kim.sees("Home authority: Sampleton Council", "Not told yet", "no number of this authority");
    kim.keepBoth("child-care").follow("Write down that an authority was told");
    kim.choose("side", "HOME").type("whom", "Invented officer, by its switchboard").press("Save");
    kim.sees("Invented officer").follow("Write down what the home authority answered");
    kim.press("Save").sees("Say how it came", "Enter who says so", "Enter where the writing lies");
    kim.check();
    kim.open(person.replace("/people/", "/pathway/"));
    kim.sees("You are the front door", "Keep the child until the home authority accepts");
    kim.keepBoth("child-pathway");
  }

  private static String child(Walk kim, String file, String name) {
    kim.open(file + "/people/new").type("names[0].name", name);
    kim.choose("ageStatus", "UNDER_18").choose("ageBasis", "OWN_WORD").choose("gender", "FEMALE");
    kim.press("Save").sees(name);
    return kim.path().replaceAll("[?#].*", "");
  }

  private static String call(Walk kim, String file) {
    kim.open(file).follow("Call a meeting").press("Call the meeting").sees("There is a problem");
    kim.choose("kind", "STRATEGY_DISCUSSION").choose("urgent", "true");
    date(kim, "on", TODAY);
    kim.type("at", "23:30").type("place", "By video").type("purpose", "What keeps her safe?");
    kim.choose("basis", "CHILD_ENQUIRY");
    kim.keepBoth("meeting-call");
    String house = ", Lanternshire Children's Front Door";
    kim.pick("chair", "Mina Childmanager" + house);
    kim.press("Call the meeting").sees("Invite organisations").keepBoth("meeting-invite");
    tick(kim, "Lanternshire Police");
    tick(kim, "Saltmarsh Academy");
    kim.press("Invite").sees("Has not answered");
    return kim.path().replaceAll("[?#].*", "");
  }

  private static SelectOption label(String words) {
    return new SelectOption().setLabel(words);
  }

  private static void tick(Walk worker, String words) {
    worker.labelled(words).check();
  }

  private static void date(Walk worker, String field, LocalDate day) {
    worker.type(field + ".day", String.valueOf(day.getDayOfMonth()));
    worker.type(field + ".month", String.valueOf(day.getMonthValue()));
    worker.type(field + ".year", String.valueOf(day.getYear()));
  }

  private static void accept(Walk guest, String meeting, String name) {
    guest.open(meeting).sees("This is all that is shown").doesNotSee(name, "What keeps her safe");
    guest.keepBoth("meeting-notice");
    guest.follow("Answer the invitation").choose("answer", "COMING").press("Send the answer");
    guest.sees("Do you know anybody", name).choose("knows", "false").press("Continue");
    guest.sees("What keeps her safe?", name);
  }

  private static void paper(Walk kim, String meeting) {
    kim.open(meeting + "/papers/new");
    tick(kim, "Saltmarsh Academy");
    kim.press("Look at it as they will").sees("Nothing is given until");
    kim.keepBoth("meeting-preview").press("Give it").sees("Given");
  }

  private static void hold(Walk kim, String meeting) {
    kim.open(meeting).follow("Begin the meeting").press("Begin the meeting").sees("Draft");
    kim.follow("Record who was there");
    kim.at("input[value=PRESENT]").all().forEach(Part::check);
    kim.press("Save").sees("was there");
    topic(kim, 0, "Write the minutes").type("words", "A car that waits").press("Save");
    keptByItself(kim.path());
    topic(kim, 1, "Write the minutes").sees("This is your draft").press("Keep as a draft");
    topic(kim, 1, "Write the minutes").sees("This is your draft");
    assertThat(kim.value("words")).isEqualTo("She was");
    kim.type("words", "She was tired").press("Save").sees("She was tired");
    topic(kim, 1, "Record a decision").type("what", "An enquiry begins").type("who", "All");
    kim.type("why", "Signs agree").type("dissent", "None").press("Save").sees("An enquiry begins");
    topic(kim, 1, "Agree an action").type("what", "Talk with her again");
    kim.pick("organisation", "Saltmarsh Academy");
    date(kim, "due", TODAY.plusDays(3));
    kim.press("Save").sees("Talk with her again", "To do");
  }

  /** Where there is script, nobody presses a button. */
  private static void keptByItself(String minutes) {
    try (Walk kim = Walk.atDeskAs("Kim Frontdoor")) {
      topic(kim.open(minutes), 1, "Write the minutes").type("words", "She was");
      kim.sees("Kept as a draft at");
    }
  }

  /** Follows a link of the item at this place. */
  private static Walk topic(Walk worker, int place, String link) {
    worker.at("main section.lode-record").nth(place).at("a").having(link).first().click();
    return worker.check();
  }

  private static void correct(Walk sonia, Walk kim, String meeting) {
    topic(sonia, 0, "Ask for a correction").type("words", "It was Tuesday").press("Ask for it");
    kim.open(meeting + "/minutes").press("The minutes are agreed").sees("Answer every correction");
    kim.open(meeting + "/minutes").at("a[href*='/corrections/']").first().click();
    kim.check().choose("answer", "NOT_TAKEN");
    kim.type("words", "The day does not matter here").press("Save").sees("Not taken");
  }

  private static void done(Walk sonia, String meeting) {
    sonia.open(meeting + "/minutes").at("a[href*='/actions/']").first().click();
    sonia.check().choose("event", "FINISH").press("Save").sees("There is a problem");
    sonia.type("outcome", "She talked with us").press("Save").sees("Done", "She talked with us");
  }
}

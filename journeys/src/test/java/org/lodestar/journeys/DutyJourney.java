package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A change of law makes work for who looks after the duty, and is closed with what was decided. */
class DutyJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void aChangeOfLawWaitsForWhoLooksAfterTheDuty() {
    String title = Walk.plain("New guidance on homelessness ");
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open("/duties").sees("Duties of law", "No process yet", "Duty to notify");
      assertThat(lead.at("section[aria-labelledby=duties] li").first().text())
          .contains("No process yet");
      lead.keepBoth("duties").open("/duties/COOPERATE").sees("To be confirmed by a practitioner");
      lead.fits("/duties");
      lead.open("/duties/HOUSING").follow("Change the process or who looks after it");
      lead.type("process", "http://example.org").press("Save");
      lead.sees("Enter a page that begins with / or an address");
      lead.type("process", "https://example.org/homeless").press("Save");
      lead.sees("Say what the process is called").type("words", "Housing procedure");
      lead.pick("owner", manager(lead));
      lead.press("Save").sees("Housing procedure", "Moira Manager", "Carried out");
      lead.open("/duties").follow("Enter a change of law").press("Save");
      lead.sees("Say what changes", "Enter the day from which it holds", "Say where it stands");
      lead.type("title", title).type("source", "gov.uk").choose("duties", "HOUSING");
      SupportJourney.day(lead, "effect", TODAY.plusDays(9));
      lead.keepBoth("law-change").press("Save").sees(title);
    }
    try (Walk manager = Walk.asWorker("Moira Manager")) {
      manager.work(title).sees(title, "gov.uk").follow("Record what was decided");
      manager.press("Record what was decided").sees("Say what was decided");
      manager.type("decided", "The procedure is rewritten by March");
      manager.press("Record what was decided").sees("The procedure is rewritten by March");
      manager.keepBoth("duty-review").open("/duties/HOUSING").sees("Closed").keepBoth("duty");
      manager.fits("/duties/HOUSING");
      manager.doesNotSee("Enter a change of law");
    }
  }

  private static String manager(Walk lead) {
    return String.valueOf(
        lead.at("select[name=owner] option").having("Moira Manager").first().attribute("value"));
  }
}

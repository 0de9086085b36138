package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A navigator keeps a file behind the wall; a case is told that there is one, the police nothing.
 */
class AdvocacyJourney {
  @Test
  void aNavigatorsFileStaysBehindTheWall() {
    try (Walk worker = Walk.asWorker("Flora Responder");
        Walk navigator = Walk.asWorker("Nora Navigator");
        Walk police = Walk.asWorker("Toni Detective")) {
      String person = SupportJourney.person(worker, "Ana Dovewell");
      String file = person.replaceAll("/people/.*", "");
      String reference = worker.open(file).text("h1").replaceAll(".*?(K-[A-Z0-9-]+).*", "$1");
      worker.doesNotSee("A navigator or advocate is beside");
      String advocacy = open(navigator, reference);
      write(navigator, advocacy);
      worker.open(file).sees("A navigator or advocate is beside somebody in this case");
      worker.doesNotSee("Sunny");
      for (String path : List.of("/advocacy", advocacy, advocacy + "/print")) {
        police.show(path).doesNotSee("Sunny", "We walked");
        assertThat(police.source()).doesNotContain("href=\"/advocacy\"");
      }
      navigator.open(advocacy).press("The person no longer wants an advocate");
      navigator.press("Close the file").sees("The file is closed");
      worker.open(file).doesNotSee("A navigator or advocate is beside");
    }
  }

  private static String open(Walk navigator, String reference) {
    navigator.open("/advocacy").press("Open a file").type("name", "Sunny");
    navigator.type("caseReference", reference).choose("tellCase", "YES").press("Save");
    navigator.sees("There is a problem").choose("answer", "YES");
    navigator.tickAll("input[name=explained]");
    navigator.press("Save").sees("Sunny").keepBoth("advocacies");
    navigator.at("main a[href*='/advocacy/']").having("Sunny").first().click();
    return navigator.check().path();
  }

  private static void write(Walk navigator, String advocacy) {
    navigator.press("Write a note").type("words", "We walked for an hour").press("Save");
    navigator.sees("We walked for an hour").press("Write the plan anew");
    navigator.type("wants", "Not to be asked twice").type("steps", "I come along").press("Save");
    navigator.press("Record a contact with others").type("withWhom", "A housing officer");
    navigator.type("told", "That she needs a room").type("why", "So that she gets one");
    navigator.choose("agreed", "YES").press("Save").sees("A housing officer");
    navigator.press("Record a request for notes").type("fromWhom", "An investigator");
    navigator.type("scope", "Notes of a week").type("necessity", "To compare dates");
    navigator.choose("answer", "REFUSED").press("Save").sees("An investigator");
    navigator.keepBoth("advocacy").open(advocacy + "/print").sees("Your copy");
  }
}

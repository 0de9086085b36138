package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A partner without an account says on a phone how an action gets on, by a printed link. */
class GuestJourney {
  @Test
  void aPartnerWithoutAnAccountAnswersByALinkAndItIsTakenOver() {
    String title = Walk.plain("Course for guests of ");
    String link;
    try (Walk lead = Walk.asWorker("Stella Strategy");
        Walk guest = Walk.onPhone();
        Walk other = Walk.withoutScript()) {
      link = asked(lead, title);
      guest.fits(link).sees("asks you", "How does an action of our plan get on").doesNotSee(title);
      guest.keep("guest-door").press("Open").arrived(link + "/update").fits();
      guest.sees(title, "What was last said", "Name nobody").press("Send");
      guest.sees("There is a problem", "Choose whether you are on time");
      guest.type("done", "Half of the courses were held").type("next", "The other half");
      guest.choose("onTime", "AT_RISK").keep("guest-update").press("Send");
      guest.sees("You can correct it until").fits();
      guest.open(link).arrived(link + "/update").sees("You sent this");
      assertThat(guest.value("done")).isEqualTo("Half of the courses were held");

      other.fits(link).sees("opened elsewhere").doesNotSee(title).keep("guest-elsewhere");
      other.open(link + "/update").sees("opened elsewhere");
      other.click("main button").arrived(link).sees("read them this number").fits();
      String number = other.keep("guest-number").text("#number");
      lead.work("from a second browser").sees("Brook Hotels");
      assertThat(lead.keepBoth("guest-second").text("#number")).isEqualTo(number);

      lead.work(title).sees("Brook Hotels", "Half of the courses were held");
      lead.keepBoth("plan-update")
          .press("Take it over")
          .sees("Said by Brook Hotels", "On time: at risk");
      guest.open(link).sees("It was taken over");
      lead.follow("Ask a partner without an account").click("main a", "Ada Brook").follow("End it");
      lead.type("reason", "It was taken over").press("End it").sees("Ended");
      guest.open(link).sees("This link does not work").fits();
      other.open(link).sees("This link does not work").keep("guest-over");
    }
  }

  /** An action, and the link that is printed for somebody who takes part in it. */
  private static String asked(Walk lead, String title) {
    lead.open("/plan").follow("Add an action");
    lead.type("title", title).choose("priority", "2").choose("years", "1");
    lead.choose("strands", "PREPARE").press("Save").sees(title);
    lead.follow("Ask a partner without an account").sees("Nobody has been asked yet");
    lead.follow("Ask somebody without an account").press("Make the link");
    lead.sees("There is a problem", "Enter their name").keepBoth("guest-ask");
    lead.type("name", "Ada Brook").type("organisation", "Brook Hotels");
    lead.type("ring", "Plan office, desk 12").press("Make the link");
    lead.sees("Not sent yet").keepBoth("guest-pass").press("Print the link");
    lead.sees("The link is shown this once").keepBoth("guest-sheet");
    return lead.text("#link").replaceAll(".*?(/by-link/)", "$1").strip();
  }
}

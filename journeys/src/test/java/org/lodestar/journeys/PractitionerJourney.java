package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A practitioner tells a worry, talks with the team, and reads what became of it. */
class PractitionerJourney {
  @Test
  void tellsAWorryAndReadsWhatBecameOfItAndTheThanks() {
    String mark = Walk.fresh("bolt");
    try (Walk writer = Walk.asWorker("Lars Licensing");
        Walk officer = Walk.asWorker("Tess Triage")) {
      writer.open("/worries").sees("You have sent no worry yet").follow("Tell us a worry");
      writer.sees("call first and write later", "999").keepBoth("worry-urgency");
      writer.press("Continue").sees("Say whether somebody is in danger at this moment");
      writer.choose("danger", "NO").choose("age", "ADULT").choose("setting", "LICENSING");
      writer.press("Continue").sees("What did you see and hear yourself?").keepBoth("worry-seen");
      writer.type("seen", "Invented: the kitchen door has a " + mark);
      writer.press("Keep it and come back later").sees("nobody has been told yet");
      writer.at("#drafts ~ .govuk-button-group a").first().click();
      writer.check().sees("Who, where and when").follow("Back");
      assertThat(writer.at("#seen").value()).contains(mark);
      writer.type("heard", "A waiter says that nobody goes home");
      writer.choose("signs", "ENV1").press("Continue");
      writer.choose("about", "PLACE_OR_BUSINESS").type("place", "Invented Grill, Tidewell");
      writer.choose("still", "YES").press("Continue");
      writer.pick("steps[0].kind", "TOLD_MANAGER").type("steps[0].words", "Told Ines");
      writer.press("Continue").type("records", "Licence L-77").press("Continue");
      writer.sees("Check your answers", mark, "Opinion", "cannot be taken back or changed");
      writer.keepBoth("worry-check").press("Send").sees("Your worry is with us", "reads it");
      writer.keepBoth("worry-sent");
      String worry = writer.path().replaceAll("[?].*", "");
      String reference = writer.text(".govuk-panel bdi");

      officer.open("/concerns?channel=STAFF_FORM").follow(reference).choose("answer", "NO");
      officer.press("Continue").sees("From a professional", "Lars Licensing", "Licence L-77");
      officer.follow("Write to the reporter").type("text", "Which side is the " + mark + " on?");
      officer.press("Send").follow("Confirm the priority").press("Confirm this priority");

      writer.waiting("News on your worry " + reference).follow("News on your worry " + reference);
      writer.sees("Being looked at by", "Which side is the " + mark).doesNotSee("Confirm");
      writer.type("text", "On the outside").press("Send to the team").sees("On the outside");

      officer.open(officer.path().replaceAll("[?].*", "")).sees("On the outside").follow("Close");
      officer.choose("reason", "RESOLVED").type("words", "Closed by licensing");
      officer.press("Close the concern");
      officer.follow("Thank the professional").press("Send the thanks").sees("They were thanked");

      writer.open(worry).sees("Action was taken", "Thank you for telling us");
      writer.doesNotSee("Closed by licensing").keepBoth("worry");
      writer.open("/worries?reference=" + reference.toLowerCase(java.util.Locale.ROOT));
      writer.sees("1 worry").keepBoth("worries");
    }
  }

  @Test
  void aPartnerTellsOneByItsOwnFormWithoutScript() {
    try (Walk partner = Walk.anybody().open("/sign-in")) {
      partner.at("button[name=person]").having("Lotte Landlord").click();
      partner.arrived("/work").open("/worries/new");
      partner.sees("Tell us a worry: Tidewell Landlords' Association");
      partner.choose("danger", "YES").choose("age", "UNSURE").press("Continue");
      partner.sees("Somebody is in danger now", "A child, or perhaps a child");
      partner.type("seen", "Invented: the hasp is on the outside").press("Continue");
      partner.choose("about", "SOMEONE_ELSE").choose("still", "NOT_KNOWN").press("Continue");
      partner.press("Continue").sees("Will the landlord wait with any notice");
      partner.type("first", "Yes").press("Continue").press("Send");
      partner.sees("Ring 999 first", "Your worry is with us", "Lanternshire Children's Front Door");
      partner.keepBoth("worry-danger-now");
      partner.type("text", "It is blue").press("Send to the team").sees("It is blue");
    }
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A second reader, evidence that comes later, and what happens after a referral was sent. */
class AfterReferralJourney {
  @Test
  void isReadByASecondReaderAndFollowedAfterItWasSent() {
    String mark = Walk.fresh("quay");
    Told.by(Stage.platform().url(), mark);
    try (Walk manager = Walk.asWorker("Moira Manager");
        Walk responder = Walk.asWorker("Flora Responder");
        Walk reader = Walk.asWorker("Cass Caseworker")) {
      String file = CaseJourney.open(manager, mark);
      ReferralJourney.begin(
          responder, file, "Ana " + mark, List.of("GIVEN", "GIVEN", "NOT_YET_ASKED", "GIVEN"));
      String referral = responder.path().replaceAll("[?#].*", "");
      ReferralJourney.answerAll(responder, referral);
      responder.open(referral).follow("Ask a second reader").keepBoth("second-reader");
      responder.at("select[name=colleague]").pick("Cass Caseworker");
      responder.press("Ask").sees("Asked: Cass Caseworker");
      reader.open(file).choose("knows", "false").press("Continue");
      reader.waiting("read it as the second reader");
      read(reader, referral, word -> word);
      responder.open(referral + "/reviews").follow("Read by Cass Caseworker");
      responder.sees("1 point to answer").keepBoth("second-reader-found");
      answer(responder, referral, "Cass Caseworker", word -> word);
      send(responder, referral);
      evidence(responder, referral, word -> word);
      responder.open(referral + "/evidence").keepBoth("evidence");
      notice(responder, referral, word -> word);
      responder.open(referral + "/now").keepBoth("what-happens-now");
      responder.open(referral + "/progress").keepBoth("progress-with-evidence");
      decisionDay(responder, referral);
    }
  }

  /** Notes are kept, then handed over. */
  static void read(Walk reader, String referral, UnaryOperator<String> word) {
    reader.open(referral + "/reviews").press("Begin to read").sees("Checklist");
    reader.press("Hand it to the writer").sees("There is a problem");
    reader.at("input[value=FINE]").all().forEach(Part::check);
    reader.choose("check-DATES", "LOOK_AGAIN");
    reader.type("words-exploitation", word.apply("The two days do not fit."));
    reader.press("Keep it and go on later");
    assertThat(reader.value("words-exploitation")).isNotBlank();
    reader.keepBoth("second-reading");
    reader.press("Hand it to the writer").sees("To be answered");
  }

  static void answer(Walk writer, String referral, String reader, UnaryOperator<String> word) {
    writer.open(referral + "/reviews").follow("Read by " + reader);
    writer.follow("Answer: What happened").press("Answer").sees("There is a problem");
    writer.choose("deed", "LEFT").press("Answer").sees("Say why it stays as it is");
    writer.type("words", word.apply("Both were told so.")).press("Answer");
    writer.sees("Every point is answered");
  }

  static void send(Walk writer, String referral) {
    writer.open(referral + "/check").press("Make the answers final");
    writer.open(referral + "/progress");
    ReferralJourney.today(writer.at("form[action$='/sent']"));
    writer.press("It was sent").type("reference", "HO-REF-77").press("Keep the reference");
  }

  static void evidence(Walk writer, String referral, UnaryOperator<String> word) {
    writer.open(referral + "/evidence").sees("Nothing came later").press("Keep it");
    writer.sees("Say what it is").type("what", word.apply("A wage slip of March"));
    writer.type("source", word.apply("Her sister")).press("Keep it").sees("Send it by");
    writer.waiting("send evidence on");
    writer.open(referral + "/progress").sees("One piece of evidence was not sent");
    writer.open(referral + "/evidence").at(".lode-evidence a").first().click();
    writer.check().type("reason", word.apply("It shows where the sister lives"));
    writer.press("Keep it back").sees("Kept back");
    ReferralJourney.today(writer.at("form[action$='/send']"));
    writer.choose("how", "BY_US").press("It was sent").sees("under the Home Office reference");
    ReferralJourney.today(writer.at("form[action$='/acknowledge']"));
    writer.press("It arrived").sees("Arrived on");
  }

  static void notice(Walk writer, String referral, UnaryOperator<String> word) {
    writer.open(referral + "/progress");
    if (writer.at("input[name=event][value=RG_POSITIVE]").count() > 0) {
      happens(writer, referral, "RG_POSITIVE", "");
    }
    writer.sees("Say what the decision said about it");
    happens(writer, referral, "DISQUALIFICATION_NOTICE", "");
    writer.sees("Say more in the note").type("note", word.apply("Public order"));
    writer.press("Record it").open(referral + "/now");
    writer.sees("A notice of possible disqualification", "Make sure that the person has a lawyer");
    writer.sees("If it happens");
    writer.open(referral + "/evidence").at(".lode-evidence a").first().click();
    writer.check().choose("considered", "GIVEN_LITTLE_WEIGHT");
    writer.type("said", word.apply("Anybody could have written it"));
    writer.press("Keep what it said").sees("gave it little weight");
  }

  /** The day of a negative decision, the letter, more time, and what the pathway then asks. */
  static void decisionDay(Walk writer, String referral) {
    happens(writer, referral, "CG_NEGATIVE", "");
    writer.open(referral + "/now").sees("A negative decision", "last working day", "Who ends what");
    told(writer, referral);
    writer.open(referral + "/now").keepBoth("decision-day");
    writer.follow("The steps that this opened");
    writer.sees("Type the day on which support ends", "Council: housing", "Council: care");
    writer.sees("Council: children").keepBoth("decision-day-steps");
    housing(writer);
    writer.open(referral + "/correct").sees("What was recorded wrongly?").keepBoth("put-right");
    writer.press("Put it right").sees("Choose what was recorded wrongly", "Say why it was wrong");
  }

  /** The person hears it from somebody before any page of theirs may say it. */
  private static void told(Walk writer, String referral) {
    writer.open(referral + "/now").sees("Has the person been told of this answer?");
    ReferralJourney.today(writer.at("form[action$='/person-told']"), "toldOn");
    writer.press("They were told").sees("The person was told on");
  }

  /** What the council answers is asked in fields, and "awaited" leaves it open. */
  private static void housing(Walk writer) {
    writer.at("#COUNCIL_HOUSING a").having("What became of it").first().click();
    writer.check().press("Save").sees("Choose what was answered");
    writer.choose("said", "YES").choose("agreed", "THEY_AGREED");
    writer.press("Save").sees("Say who answered", "Say where the person sleeps that night");
    writer.keepBoth("council-answer");
    writer.type("by", "Hilda Housing").type("given", "Relief duty, in writing");
    writer.type("bed", "A room at the Invented Inn");
    ReferralJourney.today(writer.at("form[action$='/steps/COUNCIL_HOUSING']"));
    writer.press("Save").unfold("Done, or not needed").sees("Bed: A room at the Invented Inn");
  }

  private static void happens(Walk writer, String referral, String event, String note) {
    writer.open(referral + "/progress").choose("event", event);
    ReferralJourney.today(writer.at("form[action$='/happening']"));
    writer.type("note", note).press("Record it");
  }

  @Test
  void leadsThroughWhatCanHappenInTheDemonstration() {
    try (Walk responder = Walk.asWorker("Flora Responder")) {
      responder.open("/cases").type("q", "Namuna").at("main form input[name=q]").enter();
      responder.check().sees("Rafiq Namuna");
      responder.at("main tbody a").first().click();
      responder.check();
      responder.at("main a").having("NRM referral of an adult").first().click();
      responder.check().follow("What happens now");
      responder.sees("A notice of possible disqualification", "lawyer today");
      responder.keepBoth("now-notice");
    }
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A caseworker of a charity opens a case of the council in an emergency, and it is reviewed. */
class BreakGlassJourney {
  private static final Pattern REFERENCE = Pattern.compile("K-[0-9A-Z]{4}-[0-9A-Z]{2}");

  @Test
  void opensACaseInAnEmergencyIsToldAtOnceAndReviewed() {
    String mark = Walk.fresh("lock");
    Told.by(Stage.platform().url(), mark);
    try (Walk manager = Walk.asWorker("Moira Manager");
        Walk charity = Walk.asWorker("Hana Harbour");
        Walk officer = Walk.asWorker("Dora Dataprotection")) {
      String file = CaseJourney.open(manager, mark);
      manager.open(file);
      CaseJourney.add(manager, "Pia " + mark);
      String reference = reference(manager.open(file));
      charity.open(file).doesNotSee("Pia " + mark);
      charity.open("/emergency").press("Open the case and tell everybody");
      charity.sees("Write the reference of the case").keepBoth("emergency-errors");
      opens(charity, "K-ZZZZ-ZZ", word -> word);
      charity.sees("Nothing opens for you with this reference").keepBoth("emergency");
      opens(charity, reference, word -> word);
      charity.sees("Open now").keepBoth("emergency-open");
      String opening = charity.path().replaceAll("[?#].*", "");
      charity.follow("Read the case").choose("knows", "false").press("Continue");
      charity.open(file).sees("Pia " + mark, "to read only").keepBoth("emergency-case");
      manager.waiting(reference + " was opened in an emergency");
      manager.open(opening).sees("End it now", "Hana Harbour").press("End it now");
      charity.open(file).doesNotSee("Pia " + mark);
      officer.waiting(reference + " was opened in an emergency");
      officer.open(opening).sees("looked at the case").press("Keep the review");
      officer.sees("Choose whether it was justified").keepBoth("emergency-review");
      review(officer, opening, word -> word);
      officer.sees("Justified").keepBoth("emergency-reviewed");
      charity.open(opening).sees("Justified").doesNotSee("Keep the review");
    }
  }

  static String reference(Walk manager) {
    Matcher found = REFERENCE.matcher(manager.text("main"));
    assertThat(found.find()).as("the reference of the case").isTrue();
    return found.group();
  }

  static void opens(Walk walk, String reference, UnaryOperator<String> word) {
    walk.open("/emergency").type("reference", reference).choose("ground", "DANGER_NOW");
    walk.type("reason", word.apply("She stands at our desk and bleeds."));
    walk.press("Open the case and tell everybody");
  }

  static void review(Walk walk, String opening, UnaryOperator<String> word) {
    walk.open(opening)
        .choose("verdict", "JUSTIFIED")
        .type("words", word.apply("Nobody could be reached"));
    walk.press("Keep the review");
  }
}

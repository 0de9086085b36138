package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Somebody reads what to do in one sort of place; an editor looks after such a page. */
class PagesJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void aResidentFindsTheSignsOfAPlaceOnAPhoneAndSaysWhatTheyDid() {
    try (Walk resident = Walk.onPhone()) {
      resident.open("/signs").sees("Signs by place", "What you can do").keepBoth("signs");
      resident.follow("Nail bars, hair and beauty").arrived("/signs/nail-bars");
      resident.sees(
          "Staff are very young", "Is someone in danger now?", "What not to do", "Tell us what");
      resident.keepBoth("sign-page").fits();
      resident.click("form[action='/steps/nail-bars'] button");
      resident.arrived("/signs/nail-bars\\?done=yes").sees("We do not know who did it");
      resident.open("/types").follow("Made to carry or sell drugs").check();
      resident.sees("county lines", "Do not pay what they owe").keepBoth("type-page").fits();
      resident.open("/signs").follow("For landlords and letting agents");
      resident.sees("Do not put people out").keepBoth("audience-page").fits();
      resident.open("/signs").follow("If you were drawn in").sees("You can stop").check();
    }
  }

  @Test
  void fromTheFirstPageAResidentTakesTheSortOfPlaceAlongIntoTheReport() {
    try (Walk resident = Walk.onPhone()) {
      resident.open("/").sees("Find help", "Your rights at work").fits();
      resident.click("a.lode-door[href='/signs']").arrived("/signs");
      resident.follow("Hand car washes").arrived("/signs/car-washes").sees("For neighbours");
      resident.click("main a.govuk-button[href^='/report']").arrived("/report");
      resident.click("main form[action='/report'] button").arrived("/report/danger");
      resident.show("/report/where");
      assertThat(resident.at("textarea[name=place]").value()).isEqualTo("A hand car wash");
    }
  }

  @Test
  void withoutScriptAndInAnotherLanguageThePageStillTells() {
    try (Walk reader = Walk.withoutScript()) {
      reader.open("/for/sponsored-care-workers?lang=ar").sees("If a firm brought you here to care");
      reader.sees("Do not leave your passport with anyone").check().fits();
    }
  }

  @Test
  void anEditorLooksAtAPageWritesItAnewAndIsToldWhatIsTooHard() {
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open("/pages").sees("need a hand", "Nobody here has looked yet").keepBoth("pages");
      editor.follow("For councillors").sees("These words came with the platform");
      editor.keepBoth("page-edited").follow("Look at it again").press("Save");
      editor.sees("Say who answers for this page", "within a year");
      editor.type("owner", "The community safety team (invented)");
      SupportJourney.day(editor, "next", TODAY.plusDays(90));
      editor.press("Save").sees("The community safety team (invented)");
      editor.noTag("Nobody here has looked yet");
      editor.follow("Write a new version").type("lead", "").press("Propose this version");
      editor.sees("Write this part");
      editor.type("lead", "Safeguarding of victims necessitates multi-agency facilitation.");
      editor.keepBoth("page-form").press("Propose this version");
      editor.sees("Too hard", "Say instead: the people");
      editor.sees("Taken out: People tell you about a house");
      editor.doesNotSee("Approve this version").keepBoth("page-draft").fits();
      editor.follow("Romanian").press("Save").sees("Write this part").keepBoth("page-language");
    }
  }
}

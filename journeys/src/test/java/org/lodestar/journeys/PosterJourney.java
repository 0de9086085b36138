package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a poster that somebody makes to the page behind its code, and round where posters hang. */
class PosterJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void aPosterIsMadeByAnybodyAndItsCodeLeadsToHelpAndOut() {
    try (Walk walk = Walk.anybody()) {
      walk.open("/posters").sees("Make a poster", "What it says", "08000 121 700");
      walk.pick("place", "NAIL_BARS").pick("first", "vi").pick("second", "en");
      walk.pick("size", "A4").press("Show the poster");
      walk.sees("Must you work to pay a debt?", "Get the poster as a PDF file");
      walk.keepBoth("poster");
      keepFile(walk, "vi");
      walk.fits("/posters?place=HAULAGE&first=ps&second=ar&size=CAB_CARD");
      for (Map.Entry<String, String> each :
          Map.of("ar", "rtl", "fa-AF", "rtl", "ps", "rtl", "ti", "ltr").entrySet()) {
        walk.open("/posters?place=CARE&size=A5&first=" + each.getKey());
        assertThat(walk.at(".lode-poster__said").first().said("dir")).isEqualTo(each.getValue());
        walk.keep("poster-" + each.getKey());
        keepFile(walk, each.getKey());
        walk.open("/ask?lang=" + each.getKey()).sees("08000 121 700", "999");
        assertThat(walk.at("html").said("dir")).isEqualTo(each.getValue());
        walk.keep("ask-" + each.getKey());
      }
      walk.open("/posters?say=gone").sees("may not be used", "Get the poster as a PDF file");
      walk.open("/posters?say=papers-and-pay").sees("Your passport is yours");
      walk.open("/posters?say=who-we-are").sees("may not be used");
      walk.doesNotSee("work to end slavery", "Do not talk to the boss");
      walk.fits("/ask?lang=ti");
      walk.open("/ask").sees("Information", "You can delete it there", "Check a job offer");
      assertThat(walk.at(".lode-header__name").text()).isEqualTo("Information");
      assertThat(walk.cookies()).isEmpty();
    }
  }

  /** The file that is printed, only where pictures are made: it takes a moment to draw. */
  private static void keepFile(Walk walk, String language) {
    if (Gallery.isOpen()) {
      String file = "/posters.pdf?place=CARE&size=A5&first=" + language;
      Gallery.keepPdf(walk.fetch(file).body(), "poster-pdf-" + language);
    }
  }

  @Test
  void aPosterIsHungAtAPlaceReplacedAndTakenDown() {
    String place = Walk.fresh("Plover Services ");
    try (Walk walk = Walk.asWorker("Charlie Champion")) {
      walk.open("/outreach").follow("Add a plan").type("title", Walk.fresh("Poster round "));
      walk.choose("audiences", "DRIVERS").type("why", "Drivers stop there.").press("Save");
      walk.follow("List a place").choose("kind", "SERVICE_STATION").type("name", place);
      walk.type("address", "3 Invented Road").press("Save").press("Start the plan");
      walk.open("/outreach").follow("Where posters hang").keepBoth("posters-hung");
      walk.press("Save").sees("Choose a place from the list", "Choose which poster");
      walk.pick("site", walk.at("select[name=site] option").having(place).first().said("value"));
      if (walk.at("select[name=ward] option").count() > 1) {
        walk.pick("ward", walk.at("select[name=ward] option").last().said("value"));
      }
      walk.pick("setting", "HAULAGE").pick("second", "ro");
      SupportJourney.day(walk, "hung", TODAY.minusDays(60));
      SupportJourney.day(walk, "replace", TODAY.minusDays(1));
      walk.press("Save").sees(place, "Replace now", "Lorries and the port, A4, English, Romanian");
      walk.fits("/outreach/posters");
    }
    try (Walk board = Walk.asWorker("Bo Boardmember")) {
      board.open("/outreach/posters").sees(place).doesNotSee("I hung a poster", "It is taken down");
    }
  }
}

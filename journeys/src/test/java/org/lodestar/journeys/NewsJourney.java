package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A date is written by one, approved by another, read by everybody, and taken off by one hand. */
class NewsJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @Test
  void aDateIsRefusedWrittenApprovedByAnotherReadOnAPhoneAndTakenOff() {
    String title = Walk.plain("Tea with ");
    String here = written(title);
    String told = here.replace("/pages/", "/news/");
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/news").doesNotSee(title);
      assertThat(anybody.fetch(told).status()).as("nobody approved it").isEqualTo(404);
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(here).follow("Approve this version");
      lead.sees("Everybody reads this version from now on", "your code is typed for you");
      lead.keepBoth("news-approve").press("Approve this version").arrived(here);
      lead.sees("Version 1, written by Eddie Editor").open("/pages");
      lead.sees(title, "Ends by itself after");
    }
    try (Walk resident = Walk.anybody()) {
      resident.open("/").follow("News and dates").arrived("/news");
      resident.sees("Coming dates", title, "The library").keepBoth("news").fits();
      resident.follow(title).arrived(told).sees("When", "Where", "Come and have tea.", "999");
      resident.keepBoth("news-item").fits();
    }
    try (Walk lead = Walk.asWorker("Stella Strategy")) {
      lead.open(here).follow("Look at it again").sees("It ends by itself after its last day");
      lead.choose("showing", "OFF").press("Save").sees("There is a problem");
      lead.choose("sure", "true").press("Save").arrived(here).sees("Taken off");
    }
    try (Walk anybody = Walk.anybody()) {
      anybody.open("/news").doesNotSee(title);
      assertThat(anybody.fetch(told).status()).isEqualTo(404);
    }
  }

  /** Where an editor finds what they wrote, once all that was wrong with it was told. */
  private static String written(String title) {
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open("/pages").follow("Write news").press("Propose this version");
      editor.sees("There is a problem", "Write this part");
      editor.type("title", title).type("lead", "Ring 01632 960 001 now.");
      editor.type("place", "14 Elm Road");
      SupportJourney.day(editor, "from", TODAY.plusDays(10));
      SupportJourney.day(editor, "last", TODAY.plusDays(5));
      editor.press("Propose this version").sees("Take the number 01632 960 001 out");
      editor.sees("Take \"14 Elm Road\" out", "not before the last day of the event");
      assertThat(editor.value("title")).isEqualTo(title);
      editor.keepBoth("news-form");
      editor.type("lead", "Come and have tea.\nYou can ask us what you want.");
      editor.type("place", "The library");
      SupportJourney.day(editor, "last", TODAY.plusDays(10));
      editor.press("Propose this version").sees(title, "You wrote on it", "The library");
      editor.doesNotSee("Approve this version").keepBoth("news-draft").fits();
      return editor.path();
    }
  }
}

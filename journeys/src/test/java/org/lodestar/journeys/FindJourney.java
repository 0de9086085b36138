package org.lodestar.journeys;

import org.junit.jupiter.api.Test;

/** Somebody who does not know where to begin finds a page by plain words. */
class FindJourney {

  @Test
  void plainWordsLeadToHelpWithoutScriptAndWhoFindsNothingIsLedOn() {
    try (Walk visitor = Walk.anybody()) {
      visitor.open("/").follow("Find a page").arrived("/find");
      visitor.type("q", "my boss keeps my passport").press("Find");
      visitor.sees("Pages that may help", "You can get help").keepBoth("find");
      visitor.type("q", "xyzzy").press("Find");
      visitor.sees("We found no page with these words", "Talk to someone");
      visitor.follow("How this site does").arrived("/site-figures");
      visitor.sees("We do not count visits");
    }
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody looks for help, and an editor keeps what they find. */
class ServicesJourney {
  @Test
  void somebodyFindsABedWithoutScriptAndNoAddressTellsIt() {
    try (Walk visitor = Walk.anybody()) {
      visitor.open("/helplines").follow("Find help by what you need").keepBoth("services");
      visitor.sees("Choose what you need", "We keep nothing").pick("need", "SAFE_BED");
      visitor.choose("now", "yes").press("Find");
      visitor.sees("What we found", "The Salvation Army referral helpline", "0800 808 3733");
      visitor.doesNotRead("Childline").keepBoth("services-found");
      visitor.pick("need", "LANGUAGE").press("Find");
      visitor.sees("Nobody on our list fits", "08000 121 700").keepBoth("services-none");
      assertThat(visitor.addresses()).noneMatch(each -> each.contains("SAFE_BED"));
      visitor.fits("/services");
    }
  }

  @Test
  void itIsReadFromRightToLeft() {
    try (Walk visitor = Walk.anybody()) {
      visitor.open("/services?lang=ar").pick("need", "SAFE_BED").pick("speak", "ar");
      visitor.click("main form button").sees("0800 808 3733").keepBoth("services-arabic");
    }
  }

  @Test
  void anEditorSaysWhatAServiceHelpsWithAndReadsAnotherFeed() {
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      editor.open("/directory").keepBoth("directory").follow("Add a service");
      editor.sees("How people find it", "A safe place to sleep").keepBoth("directory-form");
      editor.open("/directory").follow("Read services from another open feed");
      editor.keepBoth("directory-import").type("address", "https://127.0.0.1/api");
      editor.press("Read it").sees("There is a problem").keepBoth("directory-import-refused");
    }
  }
}

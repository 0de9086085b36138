package org.lodestar.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A page of a partner is listed, promised for a day, paused; and the partner sees its own. */
class PartnerSitesJourney {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String HERE = "/partner-sites";

  private static String address() {
    return "https://" + Walk.fresh("partner").toLowerCase(Locale.ROOT) + ".invalid/help";
  }

  private static String listed(Walk editor, String address) {
    editor.open("/directory").follow("Do partners' pages carry the right number?").arrived(HERE);
    editor.sees("Partners' web pages").follow("List a page").press("Save");
    editor.sees("There is a problem", "Choose a partner").keepBoth("partner-site-form");
    String partner = editor.at("select[name=organisation] option").last().said("value");
    editor.pick("organisation", partner).type("address", "https://example.org/~somebody");
    editor.press("Save").sees("This address names somebody or holds a key");
    editor.type("address", address).choose("expects", "DATE").press("Save");
    editor.sees(address, "We look at it within a few minutes", "Not known");
    return editor.path();
  }

  @Test
  void aPageIsListedPromisedAndPaused() {
    try (Walk editor = Walk.asWorker("Eddie Editor")) {
      String address = address();
      String partner = listed(editor, address);
      editor.keepBoth("partner-site");
      editor.fits(partner);
      editor.follow("Change " + address).type("address", "nothing").press("Save");
      editor.sees("Enter the whole address of one page").type("address", address);
      SupportJourney.day(editor, "promised", TODAY.plusDays(90));
      editor.press("Save").sees("Enter a day within the next 60 days");
      SupportJourney.day(editor, "promised", TODAY.plusDays(7));
      editor.press("Save").sees("The partner promised to mend it by");
      editor.press("Pause this partner").sees("Paused: nobody looks at these pages for now");
      editor.open(HERE).sees("Paused").keepBoth("partner-sites");
      editor.fits(HERE);
      editor.open(partner).press("Look at this partner's pages again").sees("Look now");
    }
  }

  @Test
  void aPageIsTakenAwayWithoutScript() {
    try (Walk editor = Walk.anybody().signedInAs("Eddie Editor")) {
      String address = address();
      String partner = listed(editor, address);
      editor.open(partner).follow("Change " + address).choose("listed", "false").press("Save");
      editor.arrived(partner).doesNotSee(address);
    }
  }

  @Test
  void whoAdministersAnOrganisationFindsItsOwnPages() {
    try (Walk administrator = Walk.asWorker("Pia Platform")) {
      administrator.open("/people").follow("Your organisation's web pages");
      administrator.arrived(HERE + "/own").sees("the pages of your organisation give people");
      administrator.doesNotSee("Pause this partner").keepBoth("partner-site-own");
      administrator.fits(HERE + "/own");
    }
  }
}

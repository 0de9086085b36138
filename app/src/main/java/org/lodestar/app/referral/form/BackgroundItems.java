package org.lodestar.app.referral.form;

import java.util.List;

/** Life before the exploitation, as far as it is known; nobody is to be probed for it. */
final class BackgroundItems {
  private static final SectionItems ASK = SectionItems.everyRoute(Section.BACKGROUND);

  private BackgroundItems() {}

  static List<Item> list() {
    return List.of(
        ASK.text("placeOfBirth"),
        ASK.text("family"),
        ASK.text("education"),
        ASK.text("employment"));
  }
}

package org.lodestar.app.referral.form;

import java.util.List;

/** Where it happened and where the person stays now, which decides the police force. */
final class LocationItems {
  private static final SectionItems ASK = SectionItems.everyRoute(Section.LOCATION);
  private static final int MOST_PLACES = 10;

  private LocationItems() {}

  static List<Item> list() {
    return List.of(
        ASK.choice("whereExploited", "UK", "OVERSEAS", "BOTH"),
        ASK.item("towns", new Kind.Pick(PickList.TOWN, MOST_PLACES))
            .whenSaid("whereExploited", "UK", "BOTH"),
        ASK.text("ukPlaces").whenSaid("whereExploited", "UK", "BOTH").optional(),
        ASK.item("countries", new Kind.Country(MOST_PLACES))
            .whenSaid("whereExploited", "OVERSEAS", "BOTH"),
        ASK.text("overseasPlaces").whenSaid("whereExploited", "OVERSEAS", "BOTH").optional(),
        ASK.pick("stayingTown", PickList.TOWN),
        ASK.pick("stayingCounty", PickList.COUNTY));
  }
}

package org.lodestar.app.referral.form;

import java.util.List;

/** Who makes the report. */
final class FirstResponderItems {
  private static final SectionItems ASK = SectionItems.everyRoute(Section.FIRST_RESPONDER);

  private FirstResponderItems() {}

  static List<Item> list() {
    return List.of(
        ASK.line("ownReference"),
        ASK.pick("organisation", PickList.FIRST_RESPONDER_ORGANISATION),
        ASK.choice("nation", "ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND"));
  }
}

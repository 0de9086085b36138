package org.lodestar.app.referral.form;

import java.util.List;
import org.lodestar.app.referral.FormRoute;

/**
 * What only a notification asks. Everything that names the person exists on the named questionnaire
 * alone (Modern Slavery Act 2015, section 52(3)).
 */
final class NotificationItems {
  private static final SectionItems ASK =
      SectionItems.on(Section.NOTIFICATION, FormRoute.DTN_ANONYMOUS, FormRoute.DTN_NAMED);
  private static final SectionItems NAMED =
      SectionItems.on(Section.NOTIFICATION, FormRoute.DTN_NAMED);

  private NotificationItems() {}

  static List<Item> list() {
    return List.of(
        ASK.text("whyNotNrm").optional(),
        ASK.choice("notifiedGender", "FEMALE", "MALE", "NEITHER"),
        ASK.country("notifiedNationality"),
        ASK.country("notifiedSecondNationality").optional(),
        NAMED.line("notifiedFirstName"),
        NAMED.line("notifiedLastName"),
        NAMED.line("notifiedNickname").optional(),
        NAMED.ticks("notifiedContactBy", "EMAIL", "POST"),
        NAMED.email("notifiedEmail").whenSaid("notifiedContactBy", "EMAIL"),
        NAMED.confirmation("notifiedEmailSafe").whenSaid("notifiedContactBy", "EMAIL"),
        NAMED.text("notifiedPost").whenSaid("notifiedContactBy", "POST"),
        NAMED.confirmation("notifiedPostSafe").whenSaid("notifiedContactBy", "POST"));
  }
}

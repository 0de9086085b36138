package org.lodestar.app.referral.form;

import static org.lodestar.app.referral.form.SectionItems.YES;

import java.util.List;
import org.lodestar.app.referral.FormRoute;

/** Consent and support; a child's questionnaire has none of these. */
final class ConsentItems {
  private static final SectionItems CONSENT =
      SectionItems.on(
          Section.CONSENT, FormRoute.NRM_ADULT, FormRoute.DTN_ANONYMOUS, FormRoute.DTN_NAMED);
  private static final SectionItems EXPLAINED =
      SectionItems.on(Section.CONSENT, FormRoute.NRM_ADULT);
  private static final SectionItems SUPPORT = SectionItems.on(Section.SUPPORT, FormRoute.NRM_ADULT);

  private ConsentItems() {}

  static List<Item> list() {
    return List.of(
        CONSENT.yesNo("consentsToNrm"),
        EXPLAINED.confirmation("explained").whenSaid("consentsToNrm", YES),
        SUPPORT.yesNo("wantsSupport"),
        SUPPORT
            .choice("supportContact", "PERSON_PHONE", "OTHER_PHONE", "CANNOT_GIVE")
            .whenSaid("wantsSupport", YES),
        SUPPORT.phone("supportPhone").whenSaid("supportContact", "PERSON_PHONE"),
        SUPPORT.phone("supportOtherPhone").whenSaid("supportContact", "OTHER_PHONE"),
        SUPPORT.line("supportOtherRelationship").whenSaid("supportContact", "OTHER_PHONE"),
        SUPPORT.text("supportNoContactReason").whenSaid("supportContact", "CANNOT_GIVE"));
  }
}

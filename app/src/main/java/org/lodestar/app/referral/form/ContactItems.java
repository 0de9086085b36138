package org.lodestar.app.referral.form;

import java.util.List;
import org.lodestar.app.referral.FormRoute;

/**
 * Where the decision goes, who the first responder is, and what will be uploaded. For a child the
 * first responder is the contact, so nobody is asked where the decision goes.
 */
final class ContactItems {
  private static final SectionItems DECISION =
      SectionItems.on(Section.DECISION_CONTACT, FormRoute.NRM_ADULT);
  private static final SectionItems RESPONDER =
      SectionItems.on(Section.RESPONDER_CONTACT, FormRoute.NRM_ADULT, FormRoute.NRM_CHILD);
  private static final SectionItems EVIDENCE =
      SectionItems.on(Section.EVIDENCE, FormRoute.NRM_ADULT, FormRoute.NRM_CHILD);

  private ContactItems() {}

  static List<Item> list() {
    return List.of(
        DECISION.choice("decisionTo", "PERSON", "SOMEONE_ELSE"),
        DECISION.line("decisionOtherName").whenSaid("decisionTo", "SOMEONE_ELSE").optional(),
        DECISION.ticks("decisionBy", "EMAIL", "POST"),
        DECISION.email("decisionEmail").whenSaid("decisionBy", "EMAIL"),
        DECISION.text("decisionPost").whenSaid("decisionBy", "POST"),
        DECISION
            .confirmation("decisionEmailSafe")
            .whenSaid("decisionTo", "PERSON")
            .whenSaid("decisionBy", "EMAIL"),
        DECISION
            .confirmation("decisionPostSafe")
            .whenSaid("decisionTo", "PERSON")
            .whenSaid("decisionBy", "POST"),
        DECISION.confirmation("decisionPermission").whenSaid("decisionTo", "SOMEONE_ELSE"),
        RESPONDER.line("responderFirstName"),
        RESPONDER.line("responderLastName"),
        RESPONDER.line("responderRole"),
        RESPONDER.phone("responderPhone"),
        RESPONDER.email("responderAlternateEmail"),
        EVIDENCE.text("evidenceList").optional());
  }
}

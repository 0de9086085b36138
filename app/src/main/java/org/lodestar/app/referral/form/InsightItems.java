package org.lodestar.app.referral.form;

import static org.lodestar.app.referral.form.SectionItems.YES;

import java.util.List;

/** What the professional saw and thinks, the two kept apart. */
final class InsightItems {
  private static final SectionItems ASK = SectionItems.everyRoute(Section.INSIGHT);

  private InsightItems() {}

  static List<Item> list() {
    return List.of(
        ASK.yesNo("indicatorsSeen"),
        ASK.text("indicators").whenSaid("indicatorsSeen", YES),
        ASK.text("interviewContext"),
        ASK.text("professionalView"),
        ASK.yesNo("credibilityConcerns"),
        ASK.text("credibilityDetails").whenSaid("credibilityConcerns", YES),
        ASK.yesNo("otherProfessionals"),
        ASK.text("otherProfessionalsDetails").whenSaid("otherProfessionals", YES));
  }
}

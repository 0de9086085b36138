package org.lodestar.app.referral.form;

import static org.lodestar.app.referral.form.SectionItems.YES;

import java.util.List;

/** The kinds of exploitation, always a set, and what may follow. */
final class TypeItems {
  private static final SectionItems ASK = SectionItems.everyRoute(Section.TYPES);

  private TypeItems() {}

  static List<Item> list() {
    return List.of(
        ASK.ticks(
            "types",
            "LAB_FORCED_WORK",
            "LAB_WAGES_TAKEN",
            "LAB_FRAUD_BENEFIT",
            "SEX_PROSTITUTION",
            "SEX_CSE",
            "SEX_TAKEN_HELD",
            "CRIM_FORCED",
            "ORGAN",
            "DOM_SERVITUDE",
            "OTHER"),
        ASK.text("otherType").whenSaid("types", "OTHER"),
        ASK.yesNoNotSure("otherPeople"),
        ASK.text("otherPeopleDetails").whenSaid("otherPeople", YES).optional(),
        ASK.yesNo("futureRisk"),
        ASK.text("futureRiskReasons").whenSaid("futureRisk", YES));
  }
}

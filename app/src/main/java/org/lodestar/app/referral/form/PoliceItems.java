package org.lodestar.app.referral.form;

import static org.lodestar.app.referral.form.SectionItems.YES;

import java.util.List;

/** A crime record, and whether the person is willing to help an investigation. */
final class PoliceItems {
  private static final SectionItems ASK = SectionItems.everyRoute(Section.POLICE);

  private PoliceItems() {}

  static List<Item> list() {
    return List.of(
        ASK.yesNo("crimeRecorded"),
        ASK.pick("policeForce", PickList.POLICE_FORCE).whenSaid("crimeRecorded", YES),
        ASK.line("crimeNumber").whenSaid("crimeRecorded", YES),
        ASK.yesNo("willingToHelp"),
        ASK.text("willingToHelpDetails").optional());
  }
}

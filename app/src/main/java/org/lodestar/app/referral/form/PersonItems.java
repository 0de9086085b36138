package org.lodestar.app.referral.form;

import static org.lodestar.app.referral.form.SectionItems.YES;

import java.util.List;
import org.lodestar.app.referral.FormRoute;

/** Who the person is; on a referral only. */
final class PersonItems {
  private static final SectionItems ASK =
      SectionItems.on(Section.PERSON, FormRoute.NRM_ADULT, FormRoute.NRM_CHILD);

  private PersonItems() {}

  static List<Item> list() {
    return List.of(
        ASK.line("firstName"),
        ASK.line("lastName"),
        ASK.line("nickname").optional(),
        ASK.item("dateOfBirth", new Kind.BirthDate()).optional(),
        ASK.choice("gender", "FEMALE", "MALE", "NEITHER"),
        ASK.yesNo("hasChildren"),
        ASK.item("numberOfChildren", new Kind.Number()).whenSaid("hasChildren", YES),
        ASK.country("nationality"),
        ASK.country("secondNationality").optional(),
        ASK.yesNo("needsInterpreter"),
        ASK.item("language", new Kind.Language()).whenSaid("needsInterpreter", YES),
        ASK.yesNo("needsCommunicationHelp"),
        ASK.text("communicationHelp").whenSaid("needsCommunicationHelp", YES),
        ASK.yesNo("hasHomeOfficeReferences"),
        ASK.text("homeOfficeReferences").whenSaid("hasHomeOfficeReferences", YES));
  }
}

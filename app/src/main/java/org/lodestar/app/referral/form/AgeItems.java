package org.lodestar.app.referral.form;

import static org.lodestar.app.referral.form.SectionItems.NO;
import static org.lodestar.app.referral.form.SectionItems.NOT_SURE;
import static org.lodestar.app.referral.form.SectionItems.YES;

import java.util.List;
import org.lodestar.app.referral.FormRoute;

/**
 * Child, adult or not sure; not sure is treated as a child (Modern Slavery Act 2015, section 51).
 */
final class AgeItems {
  private static final SectionItems ASK = SectionItems.everyRoute(Section.AGE);
  private static final SectionItems CHILD = SectionItems.on(Section.AGE, FormRoute.NRM_CHILD);
  private static final SectionItems ADULT =
      SectionItems.on(
          Section.AGE, FormRoute.NRM_ADULT, FormRoute.DTN_ANONYMOUS, FormRoute.DTN_NAMED);

  private AgeItems() {}

  static List<Item> list() {
    return List.of(
        ASK.yesNoNotSure("under18"),
        CHILD.pick("localAuthority", PickList.LOCAL_AUTHORITY).whenSaid("under18", YES, NOT_SURE),
        CHILD.phone("localAuthorityPhone").whenSaid("under18", YES, NOT_SURE),
        CHILD.email("localAuthorityEmail").whenSaid("under18", YES, NOT_SURE),
        CHILD.line("localAuthorityFirstName").whenSaid("under18", YES, NOT_SURE).optional(),
        CHILD.line("localAuthorityLastName").whenSaid("under18", YES, NOT_SURE).optional(),
        ADULT.yesNoNotSure("under18During").whenSaid("under18", NO));
  }
}

package org.lodestar.app.sharing.domain;

import java.util.EnumSet;
import java.util.Set;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgencyKind;

/**
 * Which steps of the giver are done when a share is accepted: a concern is raised when the body
 * that decides on the enquiry has it (Care Act 2014 section 42, Children Act 1989 section 47), and
 * not when it was only sent. Nobody but the council has those duties. A referral is passed on when
 * a first responder has it.
 */
public final class HandedSteps {
  private static final Set<AgencyKind> FOR_CHILDREN =
      EnumSet.of(AgencyKind.COUNCIL, AgencyKind.CHILDREN_SOCIAL_CARE);
  private static final Set<AgencyKind> FOR_ADULTS =
      EnumSet.of(AgencyKind.COUNCIL, AgencyKind.ADULT_SOCIAL_CARE);

  private HandedSteps() {}

  /**
   * The steps that are done when a body accepts.
   *
   * @param refers whether the body is a first responder, who alone may refer or notify
   */
  public static Set<StepCode> doneBy(Share share, AgencyKind receiver, boolean refers) {
    Set<StepCode> done = EnumSet.noneOf(StepCode.class);
    if (forChild(share) && FOR_CHILDREN.contains(receiver)) {
      done.add(StepCode.CHILD_FRONT_DOOR);
    }
    if (isAdultConcern(share) && FOR_ADULTS.contains(receiver)) {
      done.add(StepCode.ADULT_SAFEGUARDING_CONCERN);
    }
    if (refers && share.terms().purpose() == SharePurpose.REFERRAL) {
      done.add(StepCode.PASS_TO_FIRST_RESPONDER);
    }
    return done;
  }

  /** About a child, or about an adult for a child's sake. */
  private static boolean forChild(Share share) {
    return share.terms().basis() == Basis.CHILD_ENQUIRY || (share.child() && isConcern(share));
  }

  /** A safeguarding concern about an adult, on which a council decides. */
  public static boolean isAdultConcern(Share share) {
    return !forChild(share) && !share.child() && isConcern(share);
  }

  private static boolean isConcern(Share share) {
    return share.terms().purpose() == SharePurpose.SAFEGUARDING
        || share.terms().basis() == Basis.CARE_ENQUIRY;
  }
}

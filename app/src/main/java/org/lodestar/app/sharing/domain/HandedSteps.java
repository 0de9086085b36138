package org.lodestar.app.sharing.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgencyKind;

/**
 * Which step of the giver is done when a share is accepted: a concern is raised when the body that
 * decides on the enquiry has it (Care Act 2014 section 42, Children Act 1989 section 47), and not
 * when it was only sent. Nobody but the council has those duties.
 */
public final class HandedSteps {
  private static final Set<AgencyKind> FOR_CHILDREN =
      EnumSet.of(AgencyKind.COUNCIL, AgencyKind.CHILDREN_SOCIAL_CARE);
  private static final Set<AgencyKind> FOR_ADULTS =
      EnumSet.of(AgencyKind.COUNCIL, AgencyKind.ADULT_SOCIAL_CARE);

  private HandedSteps() {}

  /** The step that is done when a body of this kind accepts, if there is one. */
  public static Optional<StepCode> doneBy(Share share, AgencyKind receiver) {
    return forChild(share)
        ? Optional.of(StepCode.CHILD_FRONT_DOOR).filter(step -> FOR_CHILDREN.contains(receiver))
        : Optional.of(StepCode.ADULT_SAFEGUARDING_CONCERN)
            .filter(step -> !share.child() && isConcern(share))
            .filter(step -> FOR_ADULTS.contains(receiver));
  }

  /** About a child, or about an adult for a child's sake. */
  private static boolean forChild(Share share) {
    return share.terms().basis() == Basis.CHILD_ENQUIRY || (share.child() && isConcern(share));
  }

  private static boolean isConcern(Share share) {
    return share.terms().purpose() == SharePurpose.SAFEGUARDING
        || share.terms().basis() == Basis.CARE_ENQUIRY;
  }
}

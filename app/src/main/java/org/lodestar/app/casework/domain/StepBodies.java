package org.lodestar.app.casework.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Body;
import org.lodestar.app.casework.StepAnswer.Agreed;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgencyKind;

/**
 * To which kind of body a step is told, so that its words hold what an adult said no to for such
 * bodies. A child's enquiry does not rest on what an adult wants (decision 0284).
 */
public final class StepBodies {
  private StepBodies() {}

  /**
   * Which it is.
   *
   * @param agreed on what the asking rests, where it was said
   * @return empty where a step is told to nobody, or for a child's enquiry
   */
  public static Optional<Body> of(StepCode code, @Nullable Agreed agreed) {
    return switch (code) {
      case COUNCIL_HOUSING -> Optional.of(Body.of(AgencyKind.HOUSING));
      case COUNCIL_CARE, ADULT_SAFEGUARDING_CONCERN ->
          Optional.of(Body.of(AgencyKind.ADULT_SOCIAL_CARE));
      case COUNCIL_CHILDREN ->
          agreed == Agreed.DUTY
              ? Optional.empty()
              : Optional.of(Body.of(AgencyKind.CHILDREN_SOCIAL_CARE));
      case POLICE_REPORT -> Optional.of(Body.of(AgencyKind.POLICE));
      default -> Optional.empty();
    };
  }
}

package org.lodestar.app.support.domain;

import java.util.Optional;
import org.lodestar.app.casework.Body;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.support.Answers;
import org.lodestar.vocabulary.AgencyKind;

/** Of which kind whoever a referral goes to is, so that a no to such bodies is held by it. */
public final class ServiceBodies {
  private ServiceBodies() {}

  /** A service of the directory. One of which the purpose does not tell it may be anybody. */
  public static Body of(Purpose purpose) {
    return switch (purpose) {
      case EMERGENCY, SILENT_999, BSL_999, RELAY_UK_EMERGENCY, POLICE_NON_EMERGENCY ->
          Body.of(AgencyKind.POLICE);
      case CHILD_FRONT_DOOR, CHILD_OUT_OF_HOURS, OTHER_AUTHORITY ->
          Body.of(AgencyKind.CHILDREN_SOCIAL_CARE);
      case ADULT_FRONT_DOOR, ADULT_OUT_OF_HOURS -> Body.of(AgencyKind.ADULT_SOCIAL_CARE);
      case HOUSING_OUT_OF_HOURS -> Body.of(AgencyKind.HOUSING);
      case LABOUR_ABUSE -> Body.of(AgencyKind.LABOUR_ENFORCEMENT);
      case SEXUAL_ASSAULT_CENTRE -> Body.of(AgencyKind.HEALTH);
      case REFERRAL_LINE, CONTRACT_PROVIDER -> Body.of(AgencyKind.SUPPORT_PROVIDER);
      case NATIONAL_HELPLINE,
          CHILDLINE,
          CHILD_PROTECTION_HELPLINE,
          VICTIM_SUPPORT,
          LISTENING,
          MIGRANT_SUPPORT,
          REFUGE,
          ADVOCACY ->
          Body.of(AgencyKind.CHARITY);
      case CRIMESTOPPERS, INTERPRETER, NIGHT_DOOR, CHILD_GUARDIAN, OTHER -> Body.outside();
    };
  }

  /** One that the directory does not have, of the kind that was said. */
  public static Body other(Answers request) {
    return Optional.of(request.text("kind"))
        .filter(kind -> !kind.isEmpty())
        .map(AgencyKind::valueOf)
        .map(Body::of)
        .orElseGet(Body::outside);
  }
}

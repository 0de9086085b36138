package org.lodestar.app.members;

import java.time.Duration;
import org.lodestar.vocabulary.AgencyKind;

/** What is known of an organisation when it joins the partnership. */
public record NewOrganisation(
    String name, AgencyKind kind, Duration acknowledgesWithin, String staffedHours) {
  public NewOrganisation {
    if (name.isBlank() || acknowledgesWithin.isNegative() || acknowledgesWithin.isZero()) {
      throw new IllegalArgumentException("An organisation has a name and a time to acknowledge in");
    }
  }
}

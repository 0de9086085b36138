package org.lodestar.app.members;

import java.time.Duration;
import org.lodestar.vocabulary.AgencyKind;

/** What is known of an organisation when it joins the partnership. */
public record NewOrganisation(
    String name,
    AgencyKind kind,
    Duration acknowledgesWithin,
    String staffedHours,
    String ringAtNight,
    String mailDomains) {
  /** One of which it is not written down yet where its workers get mail. */
  public NewOrganisation(
      String name,
      AgencyKind kind,
      Duration acknowledgesWithin,
      String staffedHours,
      String ringAtNight) {
    this(name, kind, acknowledgesWithin, staffedHours, ringAtNight, "");
  }

  /** One of which it is not written down yet whom its workers ring, nor where they get mail. */
  public NewOrganisation(
      String name, AgencyKind kind, Duration acknowledgesWithin, String staffedHours) {
    this(name, kind, acknowledgesWithin, staffedHours, "", "");
  }

  public NewOrganisation {
    if (name.isBlank() || acknowledgesWithin.isNegative() || acknowledgesWithin.isZero()) {
      throw new IllegalArgumentException("An organisation has a name and a time to acknowledge in");
    }
  }
}

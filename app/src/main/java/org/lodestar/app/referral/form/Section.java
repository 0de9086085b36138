package org.lodestar.app.referral.form;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of the questionnaire, in the order of the Home Office form. */
public enum Section {
  FIRST_RESPONDER,
  AGE,
  BACKGROUND,
  EXPLOITATION,
  INSIGHT,
  LOCATION,
  EXPLOITERS,
  TYPES,
  POLICE,
  CONSENT,
  SUPPORT,
  NOTIFICATION,
  PERSON,
  DECISION_CONTACT,
  RESPONDER_CONTACT,
  EVIDENCE;

  /** As written in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The section that is written so in an address. */
  public static Optional<Section> ofSlug(String slug) {
    return Stream.of(values()).filter(section -> section.slug().equals(slug)).findFirst();
  }
}

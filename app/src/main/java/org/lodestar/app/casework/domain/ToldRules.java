package org.lodestar.app.casework.domain;

import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;

/** What a report may say of the person whom it is about, and what it may not. */
public final class ToldRules {
  private ToldRules() {}

  /** Nobody saw a record: what was reported holds until it is checked. */
  public static AgeFinding age(AgeStatus age, PersonalText note) {
    return new AgeFinding(age, AgeBasis.REPORTED, null, note);
  }

  /**
   * Whether a child who is with whoever tells it is with the person: where the person tells it, and
   * is an adult, for else they may be that child.
   */
  public static boolean isWithThem(Circumstances told) {
    return told.about() == About.ME && told.age() == AgeStatus.ADULT;
  }
}

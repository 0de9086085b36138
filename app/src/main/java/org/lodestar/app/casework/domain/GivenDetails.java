package org.lodestar.app.casework.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.lodestar.app.casework.AgeBasis;
import org.lodestar.app.casework.AgeFinding;
import org.lodestar.app.casework.GivenFacts;
import org.lodestar.app.casework.PersonDetails;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.TakenUp;
import org.lodestar.vocabulary.AgeStatus;

/** Who somebody is, as far as another body gave it. */
public final class GivenDetails {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private GivenDetails() {}

  /** The facts behind the words; none where only words were given. */
  public static GivenFacts facts(TakenUp given) {
    return given.facts() == null
        ? GivenFacts.none()
        : FactsText.read(given.facts(), given.source());
  }

  /** Who they are, as a potential victim. */
  public static PersonDetails of(TakenUp given) {
    GivenFacts facts = facts(given);
    return new PersonDetails(
        Set.of(RoleInCase.POTENTIAL_VICTIM),
        facts.names(),
        facts.age() == null ? told(given.child(), given) : facts.age(),
        facts.birth(),
        facts.birthDisputed(),
        facts.gender(),
        facts.genderWords(),
        facts.nationalities(),
        facts.languages(),
        facts.communication(),
        null);
  }

  /** What the giver treats somebody as; a child's age is left open, as the law leaves it. */
  public static AgeFinding told(boolean child, TakenUp given) {
    LocalDate on = LocalDate.ofInstant(given.givenAt(), LONDON);
    return new AgeFinding(
        child ? AgeStatus.UNSURE : AgeStatus.ADULT, AgeBasis.REPORTED, on, given.source());
  }
}

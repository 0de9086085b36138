package org.lodestar.app.casework;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Who somebody is, as far as it is known.
 *
 * @param roles at least one
 * @param names in the order in which they were given; may be empty
 * @param age kept apart from the date of birth
 * @param birth as far as it is known
 * @param birthDisputed somebody doubts the date of birth
 * @param genderWords the person's own words
 * @param nationalities ISO 3166 codes, several where a person has several
 * @param languages ISO 639 codes, the one they speak best first
 * @param communication help needed beside an interpreter
 * @param children whom they live with and look after, how many, how old, where; of a child, who
 *     looks after them
 */
public record PersonDetails(
    Set<RoleInCase> roles,
    List<PersonName> names,
    AgeFinding age,
    UncertainDate birth,
    boolean birthDisputed,
    Gender gender,
    @Nullable PersonalText genderWords,
    List<String> nationalities,
    List<String> languages,
    @Nullable PersonalText communication,
    @Nullable PersonalText children) {
  public PersonDetails {
    roles = Set.copyOf(roles);
    names = List.copyOf(names);
    nationalities = List.copyOf(nationalities);
    languages = List.copyOf(languages);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("A person in a case has a role");
    }
  }

  /** Whether it is not settled how old a person is who is treated as a child. */
  public boolean isAgeOpen() {
    boolean doubted = age.status() == AgeStatus.UNSURE || birthDisputed;
    return doubted && age.status().treatedAsChild();
  }

  /** Nationality is of many people's file, and never printed by accident. */
  @Override
  public String toString() {
    return "PersonDetails[" + roles + "]";
  }
}

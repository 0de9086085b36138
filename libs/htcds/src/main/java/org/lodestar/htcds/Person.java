package org.lodestar.htcds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.UncertainDate;

/**
 * Who somebody is, as far as it is known.
 *
 * @param birth written only where it is known to the day
 * @param gender a word of ours, or a code of the list
 * @param citizenships ISO 3166, in no order
 * @param languages ISO 639, best first; the standard takes two
 */
public record Person(
    Naming naming,
    UncertainDate birth,
    @Nullable String gender,
    @Nullable Boolean deceased,
    List<String> citizenships,
    List<String> languages,
    Background background,
    Reach reach,
    @Nullable String identityNumber) {
  public Person {
    citizenships = List.copyOf(citizenships);
    languages = List.copyOf(languages);
  }

  /** Somebody of whom nothing is known. */
  public static Person unknown() {
    return new Person(
        Naming.unknown(),
        new UncertainDate.Unknown(),
        null,
        null,
        List.of(),
        List.of(),
        new Background(null, null, null),
        Reach.none(),
        null);
  }

  /** Who somebody is, is never printed by accident. */
  @Override
  public String toString() {
    return "Person[]";
  }

  /** Family and school. */
  public record Background(
      @Nullable String maritalStatus,
      @Nullable Integer numberOfChildren,
      @Nullable String education) {}
}

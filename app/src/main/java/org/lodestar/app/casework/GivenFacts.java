package org.lodestar.app.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.UncertainDate;

/**
 * The facts behind the parts of a case that were given out, so that who takes them up in a case of
 * their own types nothing again. What was not given is not known.
 *
 * @param age null when it was not given
 * @param signs with what was seen alone; who saw it, where and what they made of it are not given
 * @param now how things stand with them
 */
public record GivenFacts(
    List<PersonName> names,
    @Nullable AgeFinding age,
    UncertainDate birth,
    boolean birthDisputed,
    Gender gender,
    @Nullable PersonalText genderWords,
    List<String> nationalities,
    List<String> languages,
    @Nullable PersonalText communication,
    List<Episode> episodes,
    List<Sign> signs,
    GivenNow now) {
  public GivenFacts {
    names = List.copyOf(names);
    nationalities = List.copyOf(nationalities);
    languages = List.copyOf(languages);
    episodes = List.copyOf(episodes);
    signs = List.copyOf(signs);
  }

  /** Nothing was given but words. */
  public static GivenFacts none() {
    return new GivenFacts(
        List.of(),
        null,
        new UncertainDate.Unknown(),
        false,
        Gender.NOT_KNOWN,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        GivenNow.NOTHING);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "GivenFacts[personal]";
  }
}

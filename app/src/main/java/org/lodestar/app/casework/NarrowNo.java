package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;

/**
 * That an adult said no to one thing: to a part of their case, or to something in their own words,
 * for one kind of body or for all. It holds until they say otherwise, whatever they said yes to.
 *
 * @param part code of the part; null where their words alone say it
 * @param words of theirs, which nobody reads but who works on the case
 * @param marked words, one a line, that are looked for in what would go out; null for none
 * @param receiver for which kind of body; null for every body
 */
public record NarrowNo(
    @Nullable String part,
    @Nullable PersonalText words,
    @Nullable PersonalText marked,
    @Nullable AgencyKind receiver,
    LocalDate saidOn) {
  /** A council is one body in law: its departments are the council. */
  private static final Set<AgencyKind> OF_A_COUNCIL =
      EnumSet.of(
          AgencyKind.COUNCIL,
          AgencyKind.CHILDREN_SOCIAL_CARE,
          AgencyKind.ADULT_SOCIAL_CARE,
          AgencyKind.HOUSING);

  public NarrowNo {
    if (part == null && words == null) {
      throw new IllegalArgumentException("A no is to something");
    }
  }

  /** With no words that are looked for. */
  public NarrowNo(
      @Nullable String part,
      @Nullable PersonalText words,
      @Nullable AgencyKind receiver,
      LocalDate saidOn) {
    this(part, words, null, receiver, saidOn);
  }

  /**
   * Whether it stands against giving these parts to bodies.
   *
   * @param bodies their kinds; none for one outside, which goes by any name
   */
  public boolean isAgainst(Collection<String> parts, Collection<AgencyKind> bodies) {
    return part != null && parts.contains(part) && isFor(bodies);
  }

  /** Whether one of these is such a body as it is against. */
  public boolean isFor(Collection<AgencyKind> bodies) {
    AgencyKind said = receiver;
    if (said == null || bodies.isEmpty()) {
      return true;
    }
    return bodies.stream().anyMatch(body -> reaches(said, body));
  }

  /** Whether what was said of one kind of body was said of another. */
  public static boolean reaches(AgencyKind said, AgencyKind body) {
    return said == body || said == AgencyKind.COUNCIL && OF_A_COUNCIL.contains(body);
  }

  /** Whether somebody has to read it, for no program judges what is meant. */
  public boolean isInWords() {
    return words != null || marked != null;
  }

  /** What is looked for in whatever would go out. */
  public List<String> finds() {
    return PersonalText.shown(marked)
        .lines()
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}

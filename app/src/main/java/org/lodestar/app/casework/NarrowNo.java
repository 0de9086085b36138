package org.lodestar.app.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;

/**
 * That an adult said no to one thing: to a part of their case, or to something in their own words,
 * for one body, for one kind of it or for all. It holds until they say otherwise, whatever they
 * said yes to.
 *
 * @param part code of the part; null where their words alone say it
 * @param words of theirs, which nobody reads but who works on the case
 * @param marked words, one a line, that are looked for in what would go out; null for none
 * @param receiver for which kind of body; null for every body
 * @param organisation for which one of this kind; null for all of it
 */
public record NarrowNo(
    @Nullable String part,
    @Nullable PersonalText words,
    @Nullable PersonalText marked,
    @Nullable AgencyKind receiver,
    @Nullable UUID organisation,
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
    if (organisation != null && receiver == null) {
      throw new IllegalArgumentException("An organisation is of a kind");
    }
  }

  /** For all of a kind. */
  public NarrowNo(
      @Nullable String part,
      @Nullable PersonalText words,
      @Nullable PersonalText marked,
      @Nullable AgencyKind receiver,
      LocalDate saidOn) {
    this(part, words, marked, receiver, null, saidOn);
  }

  /** With no words that are looked for. */
  public NarrowNo(
      @Nullable String part,
      @Nullable PersonalText words,
      @Nullable AgencyKind receiver,
      LocalDate saidOn) {
    this(part, words, null, receiver, null, saidOn);
  }

  /**
   * Whether it stands against giving these parts to bodies.
   *
   * @param bodies their kinds; none for one outside, which goes by any name
   */
  public boolean isAgainst(Collection<String> parts, Collection<AgencyKind> bodies) {
    return isAgainst(parts, new Body(Set.copyOf(bodies), null));
  }

  /** The same of a body as far as it is known. */
  public boolean isAgainst(Collection<String> parts, Body body) {
    return part != null && parts.contains(part) && isFor(body);
  }

  /** Whether one of these is such a body as it is against. */
  public boolean isFor(Collection<AgencyKind> bodies) {
    return isFor(bodies, null);
  }

  /**
   * The same of one organisation: who else is of its kind is not meant, but for the departments of
   * a council that was named.
   *
   * @param which null where it is not known, or none of the partnership: then its kind counts
   */
  public boolean isFor(Collection<AgencyKind> bodies, @Nullable UUID which) {
    AgencyKind said = receiver;
    if (said == null || bodies.isEmpty()) {
      return true;
    }
    boolean ofTheKind = bodies.stream().anyMatch(body -> reaches(said, body));
    if (organisation == null || which == null || organisation.equals(which)) {
      return ofTheKind;
    }
    return ofTheKind && !bodies.contains(said);
  }

  /** The same of a body as far as it is known. */
  public boolean isFor(Body body) {
    return isFor(body.kinds(), body.organisation());
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

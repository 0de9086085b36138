package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/**
 * Which authorities a child belongs to, who of them was told, and whether the home authority has
 * taken the child over. Until it has said so in writing and somebody of it has the child in their
 * hands, whoever found the child keeps the child (Children Act 1989, section 47: a child who lives
 * or is found in the area).
 *
 * @param home where the child belongs; null while nobody knows
 * @param placing who placed the child here; null where nobody did, or nobody knows
 * @param accepted that the home authority takes the child over, as written or said; null until then
 * @param handed that the child was handed over in person; null until then
 * @param takenBack that the home authority took its writing back; null while it stands
 */
public record ChildCare(
    LegalStatus status,
    @Nullable PersonalText home,
    @Nullable PersonalText placing,
    @Nullable Told homeTold,
    @Nullable Told placingTold,
    @Nullable Accepted accepted,
    @Nullable Handed handed,
    @Nullable TakenBack takenBack) {
  /** Nothing is known yet. */
  public static ChildCare nothing() {
    return new ChildCare(LegalStatus.UNKNOWN, null, null, null, null, null, null, null);
  }

  /** That an authority was told, when, and who there took it down. */
  public record Told(Instant at, PersonalText whom) {}

  /** How an authority said that it takes a child over. */
  public enum Way {
    EMAIL,
    LETTER,
    PORTAL,
    /** On the telephone or in person: it ends nothing. */
    SAID,
    /** Written down before anybody was asked how it came; then only a writing was asked for. */
    NOT_ASKED;

    /** Whether there is a writing. */
    public boolean isWritten() {
      return this != SAID;
    }

    /** Those that can be chosen. */
    public static List<Way> asked() {
      return List.of(EMAIL, LETTER, PORTAL, SAID);
    }
  }

  /**
   * That an authority takes the child over.
   *
   * @param by who says so, by name
   * @param post what they are there; null where it was not asked
   * @param where where the writing lies, or what was said
   */
  public record Accepted(
      Instant at, Way way, PersonalText by, @Nullable PersonalText post, PersonalText where) {}

  /** How it was checked who took the child. */
  public enum Check {
    /** The home authority was rung on a number that we had ourselves. */
    RANG_BACK,
    /** A badge, a letter, or a number that they brought. */
    THEIR_OWN,
    NOT_CHECKED,
    /** Written down before anybody was asked. */
    NOT_ASKED;

    /** Those that can be chosen. */
    public static List<Check> asked() {
      return List.of(RANG_BACK, THEIR_OWN, NOT_CHECKED);
    }
  }

  /**
   * That somebody took the child.
   *
   * @param who who took the child, and how that is known
   * @param from where they were fetched
   * @param place where they were brought
   * @param exploited whether that is a place from which they were exploited or taken
   */
  public record Handed(
      Instant at, Taker who, PersonalText from, PersonalText place, Known exploited) {
    /** Whether somebody knows that it is no place of harm. */
    public boolean isSafe() {
      return exploited.isNo();
    }
  }

  /**
   * Who took a child. A badge and a letter are brought by whoever wants the child, and so is a
   * number: only their authority, rung on a number that we had, says whom it sent.
   *
   * @param name of who took the child
   * @param role their post and authority, or how they belong to the child
   * @param named whom the home authority named; null where it named nobody
   * @param reached who of it named them, and on which number they were rung
   * @param isNamed whether the one who came is the one who was named
   */
  public record Taker(
      PersonalText name,
      @Nullable PersonalText role,
      Check check,
      @Nullable PersonalText named,
      @Nullable PersonalText reached,
      boolean isNamed) {}

  /** That an authority took its writing back: on which day, and why, with who said so. */
  public record TakenBack(LocalDate on, PersonalText reason) {}

  /** Which of the two. */
  public enum Side {
    HOME,
    PLACING
  }

  /** The authority of a side. */
  public @Nullable PersonalText authority(Side side) {
    return side == Side.HOME ? home : placing;
  }

  /** That the authority of a side was told. */
  public @Nullable Told told(Side side) {
    return side == Side.HOME ? homeTold : placingTold;
  }

  /** Those that are known. */
  public Stream<Side> known() {
    return Stream.of(Side.values()).filter(side -> authority(side) != null);
  }

  /** Other authorities. What one of them was told or took over says nothing about another. */
  public ChildCare with(
      LegalStatus now, @Nullable PersonalText newHome, @Nullable PersonalText newPlacing) {
    boolean sameHome = Objects.equals(home, newHome);
    boolean samePlacing = Objects.equals(placing, newPlacing);
    return new ChildCare(
        now,
        newHome,
        newPlacing,
        sameHome ? homeTold : null,
        samePlacing ? placingTold : null,
        sameHome ? accepted : null,
        sameHome ? handed : null,
        sameHome ? takenBack : null);
  }

  /** An authority was told. Where one has both sides it was told for both. */
  public ChildCare with(Side side, Told told) {
    boolean both = Objects.equals(home, placing);
    return new ChildCare(
        status,
        home,
        placing,
        both || side == Side.HOME ? told : homeTold,
        both || side == Side.PLACING ? told : placingTold,
        accepted,
        handed,
        takenBack);
  }

  /** The home authority takes the child over; nobody has fetched them on this writing yet. */
  public ChildCare with(Accepted taken) {
    return new ChildCare(status, home, placing, homeTold, placingTold, taken, null, null);
  }

  /** The child was handed over. */
  public ChildCare with(Handed over) {
    return new ChildCare(status, home, placing, homeTold, placingTold, accepted, over, takenBack);
  }

  /** The home authority took its writing back. The writing stays beside it. */
  public ChildCare with(TakenBack back) {
    return new ChildCare(status, home, placing, homeTold, placingTold, accepted, handed, back);
  }

  /** Whether the home authority is known and every authority that is known was told. */
  public boolean isTold() {
    return home != null && known().allMatch(side -> told(side) != null);
  }

  /** Whether a writing of the home authority stands. */
  public boolean isAccepted() {
    return accepted != null && accepted.way().isWritten() && takenBack == null;
  }

  /**
   * Whether whoever found the child keeps the child: a writing has no hands, and whoever came
   * without being named by the authority is not its hands.
   */
  public boolean isKept() {
    return !isAccepted()
        || homeTold == null
        || handed == null
        || !handed.isSafe()
        || !handed.who().isNamed();
  }
}

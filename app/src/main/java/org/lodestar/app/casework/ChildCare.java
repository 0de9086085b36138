package org.lodestar.app.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Which authorities a child belongs to, who of them was told, and whether the home authority has
 * taken the child over. Until it has in writing, whoever found the child keeps the child (Children
 * Act 1989, section 47: a child who lives or is found in the area).
 *
 * @param home where the child belongs; null while nobody knows
 * @param placing who placed the child here; null where nobody did, or nobody knows
 * @param accepted that the home authority took the child over, in writing; null until then
 */
public record ChildCare(
    LegalStatus status,
    @Nullable PersonalText home,
    @Nullable PersonalText placing,
    @Nullable Told homeTold,
    @Nullable Told placingTold,
    @Nullable Accepted accepted) {
  /** Nothing is known yet. */
  public static ChildCare nothing() {
    return new ChildCare(LegalStatus.UNKNOWN, null, null, null, null, null);
  }

  /** That an authority was told, when, and who there took it down. */
  public record Told(Instant at, PersonalText whom) {}

  /** That an authority took the child over in writing: who, when, and where the writing lies. */
  public record Accepted(Instant at, PersonalText by, PersonalText where) {}

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
        sameHome ? accepted : null);
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
        accepted);
  }

  /** The home authority took the child over. */
  public ChildCare with(Accepted taken) {
    return new ChildCare(status, home, placing, homeTold, placingTold, taken);
  }

  /** Whether the home authority is known and every authority that is known was told. */
  public boolean isTold() {
    return home != null && known().allMatch(side -> told(side) != null);
  }

  /** Whether whoever found the child keeps the child. */
  public boolean isKept() {
    return accepted == null;
  }
}

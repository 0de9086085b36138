package org.lodestar.app.sharing.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of sharing must know beside what is wanted.
 *
 * @param child whether the person is treated as a child
 * @param restricted whether the case is open to named workers only
 * @param agreement whether both organisations are in an agreement in date for the purpose
 * @param careful codes of the parts that need a reason each
 * @param childProtected whether whom it is to protect is a child; null where nobody else is named,
 *     or nothing is known of them
 * @param urgencyRecorded whether the part that says what cannot wait says anything
 */
public record Situation(
    LocalDate today,
    boolean child,
    boolean restricted,
    boolean agreement,
    Set<String> careful,
    @Nullable Boolean childProtected,
    boolean urgencyRecorded) {
  public Situation {
    careful = Set.copyOf(careful);
  }

  /** For the person themselves. */
  public Situation(
      LocalDate today, boolean child, boolean restricted, boolean agreement, Set<String> careful) {
    this(today, child, restricted, agreement, careful, null, false);
  }

  /** The same, where it is to protect somebody of whom it is known whether they are a child. */
  public Situation protecting(@Nullable Boolean aChild) {
    return new Situation(today, child, restricted, agreement, careful, aChild, urgencyRecorded);
  }

  /** The same, where it is known whether the case says what cannot wait. */
  public Situation recorded(boolean urgency) {
    return new Situation(today, child, restricted, agreement, careful, childProtected, urgency);
  }
}

package org.lodestar.statute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the Home Office has decided about a person who was referred, and what became of it.
 *
 * @param askBy last working day on which a reconsideration can be asked for
 * @param supportEnds the day that the letter names; sources disagree on the number of days, so none
 *     is counted here
 * @param byOthers another body sent the referral, so that none of ours is asked for
 */
public record HomeOfficeDecision(
    Stage stage, @Nullable LocalDate askBy, @Nullable LocalDate supportEnds, boolean byOthers) {
  /** Nothing is decided. */
  public static final HomeOfficeDecision NONE = new HomeOfficeDecision(Stage.NONE_YET, null, null);

  /** How far it is. */
  public enum Stage {
    NONE_YET,
    /** A referral with the name was sent, and nothing is decided. */
    REFERRED,
    /** Reasonable grounds, and no conclusive decision. */
    GROUNDS,
    /** A negative decision on reasonable or conclusive grounds. */
    NEGATIVE,
    /** A reconsideration was asked for and is not answered. */
    ASKED_AGAIN,
    /** A reconsideration was refused. */
    NEGATIVE_AGAIN,
    /** A reconsideration turned a negative decision. */
    TURNED,
    /** Conclusive grounds. */
    CONFIRMED;

    /** A negative decision stands. */
    public boolean isNegative() {
      return this == NEGATIVE || this == ASKED_AGAIN || this == NEGATIVE_AGAIN;
    }
  }

  /** On a referral of ours. */
  public HomeOfficeDecision(
      Stage stage, @Nullable LocalDate askBy, @Nullable LocalDate supportEnds) {
    this(stage, askBy, supportEnds, false);
  }

  /** The same on a referral that another body sent. */
  public HomeOfficeDecision sentByOthers() {
    return new HomeOfficeDecision(stage, askBy, supportEnds, true);
  }

  /** A decision of which nothing else is known. */
  public static HomeOfficeDecision of(Stage stage) {
    return new HomeOfficeDecision(stage, null, null);
  }
}

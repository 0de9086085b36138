package org.lodestar.app.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A decision with its reasons, so that it can be followed and questioned.
 *
 * @param outcome must fit the kind
 * @param indicators the signs that it rests on
 * @param evidence what else it rests on
 * @param maker name and post of who decided
 * @param advocate who spoke for the person, where capacity is lacking
 * @param matter the question that it is about; the referral, for grounds
 * @param decidedAt the hour on that day, where it is known
 */
public record Decision(
    Kind kind,
    Outcome outcome,
    List<UUID> indicators,
    @Nullable PersonalText evidence,
    PersonalText reasoning,
    PersonalText maker,
    @Nullable PersonalText advocate,
    LocalDate decidedOn,
    Matter matter,
    @Nullable Instant decidedAt) {
  /** What is decided. */
  public enum Kind {
    /** Whether there are reasonable grounds to believe that the person may be a victim. */
    GROUNDS,
    /** Whether the adult has capacity for the decision about a referral. */
    CAPACITY,
    /** What is best for an adult without capacity. */
    BEST_INTERESTS
  }

  /** What came of it. */
  public enum Outcome {
    GROUNDS(Kind.GROUNDS),
    NO_GROUNDS(Kind.GROUNDS),
    HAS_CAPACITY(Kind.CAPACITY),
    LACKS_CAPACITY(Kind.CAPACITY),
    REFER(Kind.BEST_INTERESTS),
    DO_NOT_REFER(Kind.BEST_INTERESTS),
    /** What the question asks for is done; the words say what that is. */
    DO_IT(Kind.BEST_INTERESTS),
    /** It is not done. */
    DO_NOT(Kind.BEST_INTERESTS),
    /** Another way, which restricts them less or can wait. */
    OTHER_WAY(Kind.BEST_INTERESTS);

    private final Kind kind;

    Outcome(Kind kind) {
      this.kind = kind;
    }

    /** Whether a decision about this question can end so. */
    public boolean fits(Matter matter) {
      return kind != Kind.BEST_INTERESTS
          || (this == REFER || this == DO_NOT_REFER) == (matter == Matter.REFERRAL);
    }

    /** The kind of decision that can end so. */
    public Kind kind() {
      return kind;
    }
  }

  public Decision {
    indicators = List.copyOf(indicators);
    if (outcome.kind() != kind || !outcome.fits(matter)) {
      throw new IllegalArgumentException("The outcome does not fit the decision");
    }
  }

  /** About the referral, on a day. */
  public Decision(
      Kind kind,
      Outcome outcome,
      List<UUID> indicators,
      @Nullable PersonalText evidence,
      PersonalText reasoning,
      PersonalText maker,
      @Nullable PersonalText advocate,
      LocalDate decidedOn) {
    this(
        kind,
        outcome,
        indicators,
        evidence,
        reasoning,
        maker,
        advocate,
        decidedOn,
        Matter.REFERRAL,
        null);
  }
}

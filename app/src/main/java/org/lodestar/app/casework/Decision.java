package org.lodestar.app.casework;

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
 */
public record Decision(
    Kind kind,
    Outcome outcome,
    List<UUID> indicators,
    @Nullable PersonalText evidence,
    PersonalText reasoning,
    PersonalText maker,
    @Nullable PersonalText advocate,
    LocalDate decidedOn) {
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
    DO_NOT_REFER(Kind.BEST_INTERESTS);

    private final Kind kind;

    Outcome(Kind kind) {
      this.kind = kind;
    }

    /** The kind of decision that can end so. */
    public Kind kind() {
      return kind;
    }
  }

  public Decision {
    indicators = List.copyOf(indicators);
    if (outcome.kind() != kind) {
      throw new IllegalArgumentException("The outcome does not fit the decision");
    }
  }
}

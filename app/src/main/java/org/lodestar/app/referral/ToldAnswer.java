package org.lodestar.app.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.NrmEvent;

/**
 * What a person was told of the Home Office's answer, and what they can do.
 *
 * @param on the day in the letter
 * @param toldOn when they were told, in person
 * @param askedAgain whether a reconsideration was asked for and is not answered
 * @param askBy last working day for asking for one; null where they cannot any more
 * @param supportEnds the day in the letter; null where nobody has typed it
 * @param lawyer who took it; null where nobody has
 */
public record ToldAnswer(
    NrmEvent answer,
    LocalDate on,
    LocalDate toldOn,
    boolean askedAgain,
    @Nullable LocalDate askBy,
    @Nullable LocalDate supportEnds,
    @Nullable PersonalText lawyer,
    boolean adult) {
  /** Whether the answer was no. */
  public boolean isNo() {
    return switch (answer) {
      case RG_NEGATIVE, CG_NEGATIVE, RECONSIDERATION_REFUSED -> true;
      default -> false;
    };
  }

  /** Whether it was no a second time. */
  public boolean isNoAgain() {
    return answer == NrmEvent.RECONSIDERATION_REFUSED;
  }
}

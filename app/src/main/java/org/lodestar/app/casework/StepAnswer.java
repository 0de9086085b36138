package org.lodestar.app.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What whoever owes something after a decision has answered: a council, a lawyer, or whoever finds
 * the bed for the night on which support ends.
 *
 * @param agreed why it may be asked for the person; of a council alone
 * @param by who answered, or who was asked
 * @param on the day of the answer, or of the asking while it is awaited
 * @param given what was given, or the reasons; or why nobody was asked
 * @param bed where they sleep that night
 */
public record StepAnswer(
    Said said,
    @Nullable Agreed agreed,
    @Nullable PersonalText by,
    @Nullable LocalDate on,
    @Nullable PersonalText given,
    @Nullable PersonalText bed) {
  /** What was said. */
  public enum Said {
    YES,
    NO,
    /** They were asked, and have not answered. */
    AWAITED,
    /** The person does not want it, or there is nobody for whom to ask. */
    NOT_ASKED
  }

  /** Why somebody may be asked for the person. */
  public enum Agreed {
    THEY_AGREED,
    DECIDED_FOR_THEM,
    /** A duty that needs no consent, such as for a child. */
    DUTY
  }
}

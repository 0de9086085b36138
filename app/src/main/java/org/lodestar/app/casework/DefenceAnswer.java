package org.lodestar.app.casework;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DefenceLimb;

/**
 * What somebody found when they looked whether the statutory defence may apply (Modern Slavery Act
 * 2015, section 45). It decides nothing: a lawyer advises, a prosecutor or a court decides.
 *
 * @param limb which conditions were looked at
 * @param answer in words
 * @param evidence what speaks for it, and where it is
 * @param lawyer who acts for them, by name; null while there is only somebody who looks for one
 * @param told who has the note
 * @param looked whether somebody went through the conditions
 */
public record DefenceAnswer(
    Stage stage,
    DefenceLimb limb,
    PersonalText answer,
    @Nullable PersonalText evidence,
    @Nullable PersonalText lawyer,
    Set<Told> told,
    boolean looked)
    implements CustodyPart {
  /** When it was looked at. */
  public enum Stage {
    BEFORE_INTERVIEW,
    BEFORE_CHARGE,
    AFTER_CHARGE
  }

  /** Who can act on it. */
  public enum Told {
    SOLICITOR,
    POLICE,
    PROSECUTOR
  }

  public DefenceAnswer {
    told = Set.copyOf(told);
  }

  /** Whether it was looked at, and a lawyer who is named has it: nothing less settles it. */
  public boolean isWithALawyer() {
    return looked && lawyer != null && told.contains(Told.SOLICITOR);
  }
}

package org.lodestar.app.casework;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What is settled until court, once somebody is charged; each part may be written alone.
 *
 * @param bed where they sleep until then; null where it is not written
 * @param sleeps where that is, who took them there and who confirmed it
 * @param certificate of a cell: who certified that it cannot be done otherwise, why and when
 * @param goes who goes to court with them; null where it is nobody yet
 * @param more who is there for them as their lawyer, and what else must be known
 */
public record CourtPlan(
    @Nullable Bed bed,
    @Nullable PersonalText sleeps,
    @Nullable PersonalText certificate,
    @Nullable Goer goes,
    @Nullable PersonalText more)
    implements CustodyPart {
  /** Where somebody sleeps who is charged. */
  public enum Bed {
    COUNCIL,
    ELSEWHERE,
    /** In a cell; a child only where it is certified (PACE, section 38(6) and (7)). */
    CELL
  }

  /** Whether they are written to sleep somewhere else than in a cell. */
  public boolean isOutOfTheCell() {
    return bed != null && bed != Bed.CELL;
  }

  /** Somebody who goes to court with them: of which body, who, and how to reach them. */
  public record Goer(PersonalText body, PersonalText name, PersonalText number) {
    /** In one line. */
    public String line() {
      return String.join(", ", body.text(), name.text(), number.text());
    }
  }
}

package org.lodestar.app.casework;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What is settled until court, once somebody is charged; each part may be written alone.
 *
 * @param sleeps where they sleep until then, and who confirmed it; null where it is not written
 * @param goes who goes to court with them; null where it is nobody yet
 * @param more who is there for them as their lawyer, and what else must be known
 */
public record CourtPlan(
    @Nullable PersonalText sleeps, @Nullable Goer goes, @Nullable PersonalText more)
    implements CustodyPart {
  /** Somebody who goes to court with them: of which body, who, and how to reach them. */
  public record Goer(PersonalText body, PersonalText name, PersonalText number) {
    /** In one line. */
    public String line() {
      return String.join(", ", body.text(), name.text(), number.text());
    }
  }
}

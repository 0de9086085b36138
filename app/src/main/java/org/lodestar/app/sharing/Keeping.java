package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Somebody who was handed over as urgent, and whom the giver keeps until the other side takes over:
 * in writing, or said to the giver where both work here. A body outside says it in writing, as
 * another authority does of a child.
 *
 * @param about the share, or what was told by hand
 * @param organisation that was handed them; null for a body outside
 * @param body outside, by name; null within the partnership
 * @param reference of the share; null for what was told by hand
 * @param answerBy by when they say what they do
 * @param last what they said last; null for nothing
 */
public record Keeping(
    UUID about,
    UUID caseFile,
    UUID person,
    @Nullable UUID organisation,
    @Nullable PersonalText body,
    @Nullable String reference,
    Instant answerBy,
    @Nullable Answer last) {
  /** How it stands. */
  public enum Standing {
    NOT_ANSWERED,
    /** They cannot: somebody else is to be found. */
    CANNOT,
    /** They do something, and do not take over. */
    KEPT,
    /** They take over at an hour that has not come. */
    UNTIL,
    /** A body outside has said it and not written it. */
    NOT_WRITTEN,
    TAKEN_OVER,
    /** Nobody was to take over. */
    NOT_ASKED
  }

  /** How it stands at a moment. */
  public Standing standing(Instant now) {
    Answer said = last;
    if (said == null) {
      return Standing.NOT_ANSWERED;
    }
    return switch (said.does()) {
      case CANNOT -> Standing.CANNOT;
      case GO_AND_SEE, ADVISE -> Standing.KEPT;
      case NOT_ASKED -> Standing.NOT_ASKED;
      case TAKE_OVER -> takingOver(said, now);
    };
  }

  private Standing takingOver(Answer said, Instant now) {
    if (organisation == null && said.way() != Answer.Way.WRITTEN) {
      return Standing.NOT_WRITTEN;
    }
    return said.takesOver(now) ? Standing.TAKEN_OVER : Standing.UNTIL;
  }

  /** Whether the giver still keeps the person. */
  public boolean isKept(Instant now) {
    return switch (standing(now)) {
      case TAKEN_OVER, NOT_ASKED -> false;
      case NOT_ANSWERED, CANNOT, KEPT, UNTIL, NOT_WRITTEN -> true;
    };
  }

  /** The hour at which somebody looks at it again; null where none was said. */
  public @Nullable Instant hour(Instant now) {
    Answer said = last;
    if (said == null) {
      return answerBy;
    }
    return standing(now) == Standing.UNTIL ? said.from() : said.ringBy();
  }
}

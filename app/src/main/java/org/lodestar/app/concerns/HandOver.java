package org.lodestar.app.concerns;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;

/**
 * The notice by which an organisation offers a concern to another. It says no more than what the
 * partner needs to answer.
 *
 * @param urgent content is open at once, and the giving organisation reviews that
 * @param need what the partner is asked to do
 * @param police what whoever it is about said of telling the police; null where it goes to others
 * @param ringBy by when whoever took over rings back
 * @param rungAt when they did
 */
public record HandOver(
    UUID id,
    UUID concern,
    String reference,
    UUID giver,
    UUID receiver,
    boolean urgent,
    Need need,
    AgeStatus age,
    TriageBand band,
    UUID offeredBy,
    Instant offeredAt,
    Answer answer,
    @Nullable DeclineReason declineReason,
    @Nullable Instant answeredAt,
    @Nullable Instant reviewedAt,
    @Nullable PoliceWord police,
    @Nullable Instant ringBy,
    @Nullable Instant rungAt,
    long version) {
  /** After this the giver of an urgent one waits for no answer and rings. Our own figure. */
  public static final Duration RING_AFTER = Duration.ofMinutes(15);

  /** Whether it goes to the police although they said no. */
  public boolean againstNo() {
    return police == PoliceWord.SAID_NO;
  }

  /** Whether a second person must agree before the partner learns of it. */
  public boolean waitsForSecond() {
    return againstNo() && !urgent && reviewedAt == null && answer == Answer.OPEN;
  }

  /** Whether its receiver read it, or had it, and has it no more. */
  public boolean hasReadAndLeft() {
    return answer == Answer.DECLINED && urgent || answer == Answer.WITHDRAWN && ringBy != null;
  }

  /** What became of the offer. */
  public enum Answer {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }
}

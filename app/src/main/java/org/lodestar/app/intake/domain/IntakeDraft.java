package org.lodestar.app.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.concerns.Channel;

/**
 * A call, visit or e-mail that a worker has not yet handed in.
 *
 * @param concern the identifier that it will have
 * @param answers what was typed, as the page keeps it; empty before the first time
 * @param source the e-mail, as {@link org.lodestar.app.intake.domain.Email#written()}; empty for
 *     none
 * @param files what came with the e-mail
 */
public record IntakeDraft(
    UUID id,
    UUID concern,
    Channel channel,
    String answers,
    String source,
    CameWith files,
    Instant begunAt,
    Instant savedAt,
    long version) {
  /** A call with which nobody goes on for so long is forgotten. */
  public static final Duration KEPT = Duration.ofDays(7);

  /** When it is forgotten, unless somebody goes on with it. */
  public Instant endsAt() {
    return savedAt.plus(KEPT);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "IntakeDraft[" + id + "]";
  }
}

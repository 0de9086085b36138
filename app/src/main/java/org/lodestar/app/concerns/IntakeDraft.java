package org.lodestar.app.concerns;

import java.time.Instant;
import java.util.UUID;

/**
 * A call, visit or e-mail that a worker has not yet handed in.
 *
 * @param concern the identifier that it will have
 * @param answers what was typed, as the page keeps it; empty before the first time
 * @param source the e-mail, as {@link org.lodestar.app.concerns.domain.Email#written()}; empty for
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
  /** When it is forgotten, unless somebody goes on with it. */
  public Instant endsAt() {
    return savedAt.plus(Intakes.KEPT);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "IntakeDraft[" + id + "]";
  }
}

package org.lodestar.app.requests;

import java.time.Instant;
import java.util.Optional;
import org.lodestar.app.guests.Answer;

/**
 * What a guest sees of a request for information: its number and what whoever asks wrote for them.
 *
 * @param about what is asked of them; may be empty
 * @param ring who asks, and whom they ring back; may be empty
 * @param askedAt when these were written
 * @param open whether it is still of use
 * @param answer what they wrote
 */
public record AskedPart(
    String reference,
    String about,
    String ring,
    Instant askedAt,
    boolean open,
    Optional<Answer> answer) {
  /** What is asked stays out of logs. */
  @Override
  public String toString() {
    return "AskedPart[" + reference + "]";
  }
}

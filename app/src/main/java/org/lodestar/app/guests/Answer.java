package org.lodestar.app.guests;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a guest wrote.
 *
 * @param organisation for which they wrote it
 * @param said by the names of the questions
 * @param reason why it was set aside; else empty
 */
public record Answer(
    UUID pass,
    UUID object,
    String organisation,
    Map<String, String> said,
    AnswerState state,
    Instant sentAt,
    String reason,
    long version) {
  public Answer {
    said = Map.copyOf(said);
  }

  /** What was answered to a question; empty where nothing was. */
  public String said(String question) {
    return said.getOrDefault(question, "");
  }

  /** Never what was written. */
  @Override
  public String toString() {
    return "Answer[" + pass + "]";
  }
}

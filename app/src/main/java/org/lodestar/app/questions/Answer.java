package org.lodestar.app.questions;

import java.util.List;

/**
 * What somebody answered; who it was is known to the room that asks, if to anybody.
 *
 * @param question code of what was asked
 * @param chosen codes of choices, in their order where that matters; or of a ward
 * @param text in words of one's own; empty where one chooses
 */
public record Answer(String question, List<String> chosen, String text) {
  public Answer {
    chosen = List.copyOf(chosen);
  }

  /** Of choices. */
  public static Answer of(String question, List<String> chosen) {
    return new Answer(question, chosen, "");
  }

  /** What somebody wrote stays out of logs. */
  @Override
  public String toString() {
    return "Answer[" + question + "]";
  }
}

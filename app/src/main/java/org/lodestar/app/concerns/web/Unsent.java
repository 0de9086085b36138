package org.lodestar.app.concerns.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reporter has added in their mailbox and not sent yet.
 *
 * @param text the words as they were last sent along with a file
 * @param asked whether they were asked in this visit if they are safe, and said something or went
 *     on
 */
record Unsent(String text, Gathered gathered, @Nullable Boolean asked) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Unsent nothing() {
    return new Unsent("", Gathered.nothing(), null);
  }

  Unsent with(String words) {
    return new Unsent(words, gathered, asked);
  }

  Unsent with(Gathered held) {
    return new Unsent(text, held, asked);
  }

  /** Everything went out. */
  Unsent sent() {
    return new Unsent("", Gathered.nothing(), asked);
  }

  Unsent askedNow() {
    return new Unsent(text, gathered, true);
  }

  /** Whether the question if they are safe is still to be asked in this visit. */
  boolean toAsk() {
    return !Boolean.TRUE.equals(asked);
  }

  String written() {
    return JSON.writeValueAsString(this);
  }

  static Unsent read(String written) {
    return JSON.readValue(written, Unsent.class);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "Unsent[personal]";
  }
}

package org.lodestar.app.concerns.web;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a reporter has added in their mailbox and not sent yet.
 *
 * @param text the words as they were last sent along with a file
 */
record Unsent(String text, Gathered gathered) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Unsent nothing() {
    return new Unsent("", Gathered.nothing());
  }

  Unsent with(String words) {
    return new Unsent(words, gathered);
  }

  Unsent with(Gathered held) {
    return new Unsent(text, held);
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

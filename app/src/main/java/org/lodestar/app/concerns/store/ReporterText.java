package org.lodestar.app.concerns.store;

import org.lodestar.app.concerns.Reporter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The reporter's name and safe contact rules as one text to seal. */
final class ReporterText {
  /** What was sealed before a question was asked has no answer to it, which is a no. */
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  private ReporterText() {}

  static String write(Reporter reporter) {
    return JSON.writeValueAsString(reporter);
  }

  static Reporter read(String text) {
    return JSON.readValue(text, Reporter.class);
  }
}

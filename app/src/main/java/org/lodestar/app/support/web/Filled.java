package org.lodestar.app.support.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.Sheet;

/**
 * How a form is filled, and what came of sending it.
 *
 * @param problems what is wrong, by question
 * @param rule a rule that the whole form breaks; null when none
 * @param standing what somebody else wrote meanwhile; null when nobody did
 */
record Filled(
    Answers answers,
    int version,
    boolean draft,
    Map<String, String> problems,
    @Nullable String rule,
    @Nullable Sheet standing) {

  static Filled with(Answers answers, int version, boolean draft) {
    return new Filled(answers, version, draft, Map.of(), null, null);
  }

  Filled wrong(Map<String, String> what) {
    return new Filled(answers, version, draft, what, rule, standing);
  }

  Filled against(@Nullable String broken) {
    return new Filled(answers, version, draft, problems, broken, standing);
  }

  /** What is sent next replaces what the other wrote, which is shown. */
  Filled clash(Sheet now) {
    return new Filled(answers, now.version(), draft, problems, rule, now);
  }
}

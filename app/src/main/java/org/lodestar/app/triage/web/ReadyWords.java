package org.lodestar.app.triage.web;

import java.util.Arrays;
import java.util.Optional;

/** Messages in plain words that an officer can start from, in the language of the reporter. */
public enum ReadyWords {
  THANKS,
  PASSED_ON,
  ARE_YOU_SAFE,
  ONE_QUESTION,
  HELP_IS_THERE,
  /** What they wrote waits for a translation. */
  IN_YOUR_LANGUAGE,
  INTERPRETER,
  CLOSING;

  static Optional<ReadyWords> find(String code) {
    return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
  }
}

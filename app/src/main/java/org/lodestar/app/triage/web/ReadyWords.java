package org.lodestar.app.triage.web;

import java.util.Arrays;
import java.util.Optional;

/** Messages in plain words that an officer can start from. */
public enum ReadyWords {
  THANKS,
  PASSED_ON,
  ARE_YOU_SAFE,
  ONE_QUESTION,
  HELP_IS_THERE,
  CLOSING;

  static Optional<ReadyWords> find(String code) {
    return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
  }
}

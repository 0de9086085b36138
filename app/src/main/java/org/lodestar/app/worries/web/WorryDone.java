package org.lodestar.app.worries.web;

import java.util.Arrays;

/** What a worker has just done with a worry, told once on the next page. */
enum WorryDone {
  SENT,
  WRITTEN,
  KEPT,
  DISCARDED;

  /** The key of the words, or nothing for a code that is none of ours. */
  static String key(String code) {
    return Arrays.stream(values())
        .filter(each -> each.name().equals(code))
        .map(each -> "worries.done." + each)
        .findFirst()
        .orElse("");
  }
}

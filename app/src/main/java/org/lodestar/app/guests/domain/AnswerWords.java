package org.lodestar.app.guests.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers as one text, so that they are sealed as one: how many there are tells nothing. */
public final class AnswerWords {
  private static final String BETWEEN = "\u001e";
  private static final String IS = "\u001f";

  private AnswerWords() {}

  /** As one text. Characters by which it is taken apart again are left out of what was typed. */
  public static String together(Map<String, String> said) {
    return new TreeMap<>(said)
        .entrySet().stream()
            .map(each -> each.getKey() + IS + plain(each.getValue()))
            .collect(Collectors.joining(BETWEEN));
  }

  private static String plain(String typed) {
    return typed.replace(BETWEEN, "").replace(IS, "");
  }

  /** The answers by their questions. */
  public static Map<String, String> apart(String together) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String each : together.split(BETWEEN, -1)) {
      int at = each.indexOf(IS);
      if (at > 0) {
        said.put(each.substring(0, at), each.substring(at + 1));
      }
    }
    return said;
  }
}

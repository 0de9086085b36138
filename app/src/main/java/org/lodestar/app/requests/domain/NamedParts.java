package org.lodestar.app.requests.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** By what a question wants figures divided, as far as it says so in words that are known. */
public final class NamedParts {
  /** "By nationality and ward", "for each school", "broken down by". */
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:by|per|each|every|split|divided|broken\\s+down)\\s+([^.;?!]*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Map<String, Pattern> PARTS = new LinkedHashMap<>();

  static {
    part("age", "ages?|age\\s+(?:band|group)s?");
    part("nationality", "nationalit(?:y|ies)|countr(?:y|ies)\\s+of\\s+origin|ethnicit(?:y|ies)");
    part("school", "schools?|academ(?:y|ies)|colleges?");
    part("sex", "sex|genders?");
    part("town", "towns?|villages?|postcodes?|neighbourhoods?");
    part("type", "types?\\s+of\\s+(?:exploitation|slavery)|forms?\\s+of\\s+exploitation");
    part("ward", "wards?");
  }

  private NamedParts() {}

  private static void part(String code, String words) {
    PARTS.put(code, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
  }

  /** Codes of these. */
  public static Set<String> in(String question) {
    Set<String> found = new TreeSet<>();
    BY.matcher(question)
        .results()
        .map(each -> each.group(1))
        .forEach(
            words ->
                PARTS.forEach(
                    (code, pattern) -> {
                      if (pattern.matcher(words).find()) {
                        found.add(code);
                      }
                    }));
    return found;
  }
}

package org.lodestar.app.publications.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether what a board is asked is what was answered before, however it is spelled. */
public final class AnsweredRules {
  /** Of two texts that are longer, one may stand in the other. */
  private static final int SURE = 20;

  /** Shorter words, and those with which most decisions are asked for, tell no two apart. */
  private static final int TELLING = 4;

  private static final Pattern ASKING =
      Pattern.compile(
          "accept|adopt|agreed?|approval|approve|board|confirm|consider|decide|decision|endorse|from"
              + "|into|last|meeting|next|note|paper|report|that|their|this|until|wanted|whether|will"
              + "|with");

  private static final Pattern SPACE = Pattern.compile(" ");

  private AnsweredRules() {}

  /**
   * Whether both may ask the same in other words: all that one of them is about stands in the
   * other. That is a question to whoever typed it, and no answer.
   */
  public static boolean mayBeSame(String one, String other) {
    Set<String> first = telling(one);
    Set<String> second = telling(other);
    boolean within = first.containsAll(second) || second.containsAll(first);
    return same(one, other) || !first.isEmpty() && !second.isEmpty() && within;
  }

  private static Set<String> telling(String text) {
    return SPACE
        .splitAsStream(plain(text))
        .filter(each -> each.length() >= TELLING && !ASKING.matcher(each).matches())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether both ask the same, whatever their capitals, signs and spaces. */
  public static boolean same(String one, String other) {
    String first = plain(one);
    String second = plain(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.equals(second)
        || Math.min(first.length(), second.length()) >= SURE
            && (stands(first, second) || stands(second, first));
  }

  private static boolean stands(String whole, String part) {
    return (" " + whole + " ").contains(" " + part + " ");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}

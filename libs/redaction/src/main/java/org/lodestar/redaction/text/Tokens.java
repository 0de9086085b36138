package org.lodestar.redaction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart. */
public final class Tokens {
  /** Words with marks of their own letters, endings such as {@code 's}, numbers, other signs. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "['’]s(?![\\p{L}\\d])"
              + "|\\d+(?:[.,:]\\d+){0,9}(?:st|nd|rd|th)?(?![\\p{L}\\d])"
              + "|[\\p{L}\\p{M}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}]++|['’](?!s(?![\\p{L}\\d]))(?=\\p{L}))*+"
              + "|\\S");

  private static final String ENDS = ".!?:;•*(\"“‘—–";

  private Tokens() {}

  /** All of a text, in order. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int last = 0;
    while (matcher.find()) {
      boolean opens =
          tokens.isEmpty()
              || ENDS.contains(tokens.getLast().text())
              || text.substring(last, matcher.start()).indexOf('\n') >= 0;
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end(), opens));
      last = matcher.end();
    }
    return tokens;
  }

  /** The same, line by line; empty lines are left out. */
  public static List<List<Token>> lines(String text) {
    List<List<Token>> lines = new ArrayList<>();
    int last = -1;
    for (Token token : of(text)) {
      if (last < 0 || text.substring(last, token.start()).indexOf('\n') >= 0) {
        lines.add(new ArrayList<>());
      }
      lines.getLast().add(token);
      last = token.end();
    }
    return lines;
  }
}

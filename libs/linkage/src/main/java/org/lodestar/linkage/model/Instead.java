package org.lodestar.linkage.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What to write in place of SQL that the language of conditions does not have. */
final class Instead {
  private static final String PIECE =
      "To look for a piece of a text write regexp_extract(value, 'pattern') <> '', or left(value, 3) = 'abc'.";
  private static final String LAMBDA =
      "Functions of elements (x -> ...) are not read. For the best of all pairs of two lists write"
          + " pairwise_jaro_winkler_similarity(a_l, a_r), or pairwise_ before another similarity or"
          + " distance; for what two lists share, array_length(array_intersect(a_l, a_r)).";
  private static final String QUERY =
      "A condition looks at two records alone: work such a value out beforehand, as a column.";
  private static final Map<String, String> BY_WORD =
      Map.of(
          "like", PIECE,
          "ilike", PIECE,
          "similar", PIECE,
          "regexp_matches", PIECE,
          "lambda", LAMBDA,
          "select", QUERY,
          "exists", QUERY,
          "over", QUERY);

  private Instead() {}

  /** A sentence with a blank before it; empty where there is nothing to be said. */
  static String of(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      String sentence =
          token.kind() == Token.Kind.NAME
              ? BY_WORD.get(token.text().toLowerCase(Locale.ROOT))
              : isArrow(tokens, at) ? LAMBDA : null;
      if (sentence != null) {
        return " " + sentence;
      }
    }
    return "";
  }

  private static boolean isArrow(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).isSign()
        && tokens.get(at).text().equals("-")
        && tokens.get(at + 1).text().equals(">")
        && tokens.get(at + 1).start() == tokens.get(at).start() + 1;
  }
}

package org.lodestar.linkage.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Evaluation;
import org.lodestar.linkage.model.Expression;

/**
 * Conditions worked out in the three values of SQL, as they are written; Jaro-Winkler and
 * Levenshtein by commons-text, which is nobody's of ours.
 */
final class PlainConditions {
  private static final Double TRUE = 1.0;
  private static final Double FALSE = 0.0;
  private static final int PRIVATE_USE = 0xE000;

  private PlainConditions() {}

  /** 1, 0, or another value; null for none and for unknown. */
  static @Nullable Object value(
      Expression part, Function<Expression.Ref, @Nullable String> values) {
    return switch (part) {
      case Expression.And and -> both(and.parts(), values, FALSE);
      case Expression.Or or -> both(or.parts(), values, TRUE);
      case Expression.Not(Expression inside) -> {
        Object value = value(inside, values);
        yield value == null ? null : value.equals(TRUE) ? FALSE : TRUE;
      }
      case Expression.IsNull(Expression inside) -> value(inside, values) == null ? TRUE : FALSE;
      case Expression.Compare compare -> compared(compare, values);
      case Expression.Call call when call.name().startsWith("jaro_winkler") ->
          ofTexts(call, values, PlainConditions::jaroWinkler);
      case Expression.Call call when call.name().equals("levenshtein") ->
          ofTexts(
              call,
              values,
              (a, b) -> (double) LevenshteinDistance.getDefaultInstance().apply(a, b));
      default -> Evaluation.of(part, values::apply);
    };
  }

  private static @Nullable Object both(
      List<Expression> parts, Function<Expression.Ref, @Nullable String> values, Double deciding) {
    List<@Nullable Object> all = new ArrayList<>();
    parts.forEach(each -> all.add(value(each, values)));
    if (all.contains(deciding)) {
      return deciding;
    }
    return all.contains(null) ? null : 1 - deciding;
  }

  private static @Nullable Object compared(
      Expression.Compare compare, Function<Expression.Ref, @Nullable String> values) {
    Object left = value(compare.left(), values);
    Object right = value(compare.right(), values);
    if (left == null || right == null) {
      return null;
    }
    int order =
        left instanceof Double || right instanceof Double
            ? Double.compare(number(left), number(right))
            : byCodePoint(left.toString(), right.toString());
    boolean holds =
        switch (compare.sign()) {
          case EQUAL -> order == 0;
          case NOT_EQUAL -> order != 0;
          case LESS -> order < 0;
          case AT_MOST -> order <= 0;
          case MORE -> order > 0;
          case AT_LEAST -> order >= 0;
        };
    return holds ? TRUE : FALSE;
  }

  private static double number(Object value) {
    try {
      double number = Double.parseDouble(value.toString());
      return number == 0 ? 0.0 : number;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static int byCodePoint(String a, String b) {
    return java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  private interface OfTexts {
    double of(String a, String b);
  }

  private static @Nullable Object ofTexts(
      Expression.Call call, Function<Expression.Ref, @Nullable String> values, OfTexts function) {
    Object left = value(call.arguments().getFirst(), values);
    Object right = value(call.arguments().getLast(), values);
    if (left == null || right == null) {
      return null;
    }
    // Each letter as one char, also those beyond the basic plane, which commons-text takes for two.
    Map<Integer, Character> letters = new HashMap<>();
    return function.of(oneCharEach(left, letters), oneCharEach(right, letters));
  }

  private static String oneCharEach(Object value, Map<Integer, Character> letters) {
    StringBuilder text = new StringBuilder();
    String plain =
        value instanceof Double number && number == Math.rint(number)
            ? String.valueOf(number.longValue())
            : value.toString();
    plain
        .codePoints()
        .forEach(
            point ->
                text.append(
                    (char)
                        letters.computeIfAbsent(
                            point, _ -> (char) (PRIVATE_USE + letters.size()))));
    return text.toString();
  }

  /**
   * As it stands in the books, and held to commons-text where the two mean the same: that one gives
   * the bonus from 0.7 on where we give it above, and keeps half a pair out of order where we round
   * it down.
   */
  private static double jaroWinkler(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 1 : 0;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    int reach = Math.max(longer.length() / 2 - 1, 0);
    StringBuilder inShorter = new StringBuilder();
    boolean[] taken = new boolean[longer.length()];
    for (int i = 0; i < shorter.length(); i++) {
      for (int j = Math.max(0, i - reach); j <= Math.min(longer.length() - 1, i + reach); j++) {
        if (!taken[j] && longer.charAt(j) == shorter.charAt(i)) {
          taken[j] = true;
          inShorter.append(shorter.charAt(i));
          break;
        }
      }
    }
    StringBuilder inLonger = new StringBuilder();
    IntStream.range(0, taken.length)
        .filter(j -> taken[j])
        .forEach(j -> inLonger.append(longer.charAt(j)));
    double m = inShorter.length();
    if (m == 0) {
      return 0;
    }
    long outOfOrder =
        IntStream.range(0, inShorter.length())
            .filter(i -> inShorter.charAt(i) != inLonger.charAt(i))
            .count();
    double jaro = (m / a.length() + m / b.length() + (m - outOfOrder / 2) / m) / 3;
    int start = 0;
    while (start < Math.min(4, shorter.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    double winkler = jaro > 0.7 ? jaro + 0.1 * start * (1 - jaro) : jaro;
    double theirs = new JaroWinklerSimilarity().apply(a, b);
    if (outOfOrder % 2 == 0 && jaro != 0.7 && Math.abs(theirs - winkler) > 1e-12) {
      throw new IllegalStateException("commons-text says " + theirs + ", we " + winkler);
    }
    return winkler;
  }
}

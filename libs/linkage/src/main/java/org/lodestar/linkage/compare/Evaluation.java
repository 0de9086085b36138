package org.lodestar.linkage.compare;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Sign;

/**
 * Works a condition out as it is written, value by value: the plain way, by which the quick ones
 * are judged. True and false are 1 and 0, unknown is null.
 */
public final class Evaluation {
  private static final Double TRUE = 1.0;
  private static final Double FALSE = 0.0;

  private Evaluation() {}

  /**
   * What an expression is worth.
   *
   * @param values the value of each column of each record, or null
   */
  public static @Nullable Object of(
      Expression expression, Function<Expression.Ref, @Nullable Object> values) {
    return switch (expression) {
      case Expression.Ref ref -> values.apply(ref);
      case Expression.Text text -> text.value();
      case Expression.Num number -> number.value();
      case Expression.Call call ->
          Functions.call(
              call.name(), call.arguments().stream().map(each -> of(each, values)).toArray());
      case Expression.Compare compare ->
          compare(compare.sign(), of(compare.left(), values), of(compare.right(), values));
      case Expression.IsNull isNull -> of(isNull.value(), values) == null ? TRUE : FALSE;
      case Expression.And and -> all(and.parts(), values, FALSE, TRUE);
      case Expression.Or or -> all(or.parts(), values, TRUE, FALSE);
      case Expression.Not not -> not(of(not.part(), values));
    };
  }

  private static @Nullable Object not(@Nullable Object value) {
    return value == null ? null : TRUE.equals(value) ? FALSE : TRUE;
  }

  /** One that decides decides; else any that is unknown makes all unknown. */
  private static @Nullable Object all(
      List<Expression> parts,
      Function<Expression.Ref, @Nullable Object> values,
      Double deciding,
      Double otherwise) {
    Object result = otherwise;
    for (Expression part : parts) {
      Object value = of(part, values);
      if (deciding.equals(value)) {
        return deciding;
      }
      result = value == null ? null : result;
    }
    return result;
  }

  static @Nullable Object compare(Sign sign, @Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return null;
    }
    return holds(sign, order(left, right)) ? TRUE : FALSE;
  }

  static boolean holds(Sign sign, int order) {
    return switch (sign) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  private static int order(Object left, Object right) {
    if (left instanceof Double || right instanceof Double) {
      // Added so that 0 is 0, whatever its sign.
      return Double.compare(number(left) + 0.0, number(right) + 0.0);
    }
    return byCodePoint(left.toString(), right.toString());
  }

  /** The order of SQL, in which a letter beyond the basic plane comes last. */
  private static int byCodePoint(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    if (at == a.length() || at == b.length()) {
      return Integer.compare(a.length(), b.length());
    }
    char x = a.charAt(at);
    char y = b.charAt(at);
    return Character.isSurrogate(x) == Character.isSurrogate(y)
        ? Character.compare(x, y)
        : Character.isSurrogate(x) ? 1 : -1;
  }

  /** A text that is no number is not like any. */
  private static double number(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    try {
      return Double.parseDouble(value.toString());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}

package org.lodestar.linkage.compare;

import java.util.Set;
import org.lodestar.linkage.model.Expression;

/**
 * What kind of value a part of a condition gives. Equality of two texts or of two numbers is
 * equality of their writing; of a text and a number it is not, since 5 is 5.0.
 */
enum ValueKind {
  TEXT,
  NUMBER,

  /** One or the other, as the record has it. */
  EITHER;

  private static final Set<String> TEXTS =
      Set.of(
          "lower",
          "upper",
          "trim",
          "latin",
          "name_key",
          "sound",
          "substr",
          "substring",
          "slice",
          "left",
          "right",
          "concat",
          "replace",
          "regexp_extract",
          "regexp_replace");
  private static final Set<String> LISTS =
      Set.of("string_split", "array_intersect", "list_intersect");
  private static final Set<String> AS_THEY_ARE = Set.of("coalesce", "nullif");

  static ValueKind of(Expression part) {
    return switch (part) {
      case Expression.Ref _, Expression.Text _ -> TEXT;
      case Expression.Call call when TEXTS.contains(call.name()) || LISTS.contains(call.name()) ->
          TEXT;
      case Expression.Call call when AS_THEY_ARE.contains(call.name()) -> of(call);
      case Expression.Call call
          when Agreements.names().contains(call.name()) && !call.name().equals("name_similarity") ->
          TEXT;
      default -> NUMBER;
    };
  }

  private static ValueKind of(Expression.Call call) {
    return call.arguments().stream().map(ValueKind::of).distinct().count() == 1
        ? of(call.arguments().getFirst())
        : EITHER;
  }

  /** Whether equality of the two is equality of their writing. */
  static boolean isSameWriting(Expression left, Expression right) {
    return of(left) == of(right) && of(left) != EITHER;
  }
}

package org.lodestar.linkage.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lodestar.linkage.model.Expression.Side;

/** Writes conditions as SQL that {@link Expression#parse} and DuckDB read. */
public final class Sql {
  private static final Map<String, String> SIGNS =
      Map.of("add", "+", "subtract", "-", "multiply", "*", "divide", "/", "concat", "||");

  private Sql() {}

  /** Columns written {@code "name_l"}, as in Splink's levels. */
  public static String ofLevel(Expression expression) {
    return write(expression, true);
  }

  /** Columns written {@code l."name"}, as in Splink's blocking rules. */
  public static String ofRule(Expression expression) {
    return write(expression, false);
  }

  private static String write(Expression expression, boolean level) {
    return switch (expression) {
      case Expression.Ref ref -> level ? suffixed(ref) : prefixed(ref);
      case Expression.Text text -> "'" + text.value().replace("'", "''") + "'";
      case Expression.Num number -> number(number.value());
      case Expression.Call call -> call(call, level);
      case Expression.Compare compare ->
          operand(compare.left(), level)
              + " "
              + compare.sign().sql()
              + " "
              + operand(compare.right(), level);
      case Expression.IsNull isNull -> operand(isNull.value(), level) + " IS NULL";
      case Expression.And and -> joined(and.parts(), " AND ", level);
      case Expression.Or or -> joined(or.parts(), " OR ", level);
      case Expression.Not not ->
          not.part() instanceof Expression.IsNull(Expression value)
              ? operand(value, level) + " IS NOT NULL"
              : "NOT (" + write(not.part(), level) + ")";
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  private static String call(Expression.Call call, boolean level) {
    if (SIGNS.containsKey(call.name()) && call.arguments().size() == 2) {
      return joined(call.arguments(), " " + SIGNS.get(call.name()) + " ", level);
    }
    return call.arguments().stream()
        .map(argument -> write(argument, level))
        .collect(Collectors.joining(", ", call.name() + "(", ")"));
  }

  private static String joined(List<Expression> parts, String between, boolean level) {
    return parts.stream().map(part -> operand(part, level)).collect(Collectors.joining(between));
  }

  /** In brackets where it is made of parts that bind less than what stands around it. */
  private static String operand(Expression part, boolean level) {
    boolean loose =
        switch (part) {
          case Expression.Ref _, Expression.Text _, Expression.Num _ -> false;
          case Expression.Call call -> SIGNS.containsKey(call.name());
          default -> true;
        };
    return loose ? "(" + write(part, level) + ")" : write(part, level);
  }

  private static String suffixed(Expression.Ref ref) {
    return quoted(ref.column() + (ref.side() == Side.LEFT ? "_l" : "_r"));
  }

  private static String prefixed(Expression.Ref ref) {
    return (ref.side() == Side.LEFT ? "l." : "r.") + quoted(ref.column());
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}

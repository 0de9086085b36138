package org.lodestar.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.model.Expression.Sign;

/** Reads conditions: the usual precedence, OR before AND before NOT before comparisons. */
final class Parser {
  private static final Map<String, Sign> SIGNS =
      Map.of(
          "=", Sign.EQUAL,
          "==", Sign.EQUAL,
          "<>", Sign.NOT_EQUAL,
          "!=", Sign.NOT_EQUAL,
          "<", Sign.LESS,
          "<=", Sign.AT_MOST,
          ">", Sign.MORE,
          ">=", Sign.AT_LEAST);
  private static final Map<String, String> ARITHMETIC =
      Map.of("+", "add", "-", "subtract", "*", "multiply", "/", "divide", "||", "concat");

  private final Reading in;

  Parser(String sql) {
    in = new Reading(sql);
  }

  Expression parse() {
    Expression whole = or();
    if (!in.isAtEnd()) {
      throw in.refuse("was not expected here");
    }
    return whole;
  }

  private Expression or() {
    List<Expression> parts = separated("or", this::and);
    return parts.size() == 1 ? parts.getFirst() : new Expression.Or(parts);
  }

  private Expression and() {
    List<Expression> parts = separated("and", this::not);
    return parts.size() == 1 ? parts.getFirst() : new Expression.And(parts);
  }

  private List<Expression> separated(String word, Supplier<Expression> part) {
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(part.get());
    } while (in.takeWord(word));
    return parts;
  }

  private Expression not() {
    return in.takeWord("not") ? new Expression.Not(not()) : comparison();
  }

  private Expression comparison() {
    Expression left = sum();
    if (in.takeWord("is")) {
      boolean negated = in.takeWord("not");
      in.requireWord("null");
      Expression isNull = new Expression.IsNull(left);
      return negated ? new Expression.Not(isNull) : isNull;
    }
    if (in.isWord("not", 0) && (in.isWord("between", 1) || in.isWord("in", 1))) {
      in.take();
      return new Expression.Not(among(left));
    }
    if (in.isWord("between", 0) || in.isWord("in", 0)) {
      return among(left);
    }
    Token next = in.next();
    Sign sign = next == null ? null : SIGNS.get(next.text());
    if (sign == null) {
      return left;
    }
    in.take();
    return new Expression.Compare(sign, left, sum());
  }

  /** BETWEEN two values, both among them, or IN a list of values. */
  private Expression among(Expression value) {
    if (in.takeWord("between")) {
      Expression low = new Expression.Compare(Sign.AT_LEAST, value, sum());
      in.requireWord("and");
      return new Expression.And(List.of(low, new Expression.Compare(Sign.AT_MOST, value, sum())));
    }
    in.requireWord("in");
    in.require("(");
    List<Expression> values = new ArrayList<>();
    do {
      values.add(new Expression.Compare(Sign.EQUAL, value, sum()));
    } while (in.takeSign(","));
    in.require(")");
    return values.size() == 1 ? values.getFirst() : new Expression.Or(values);
  }

  private Expression sum() {
    return chain(List.of("+", "-", "||"), this::product);
  }

  private Expression product() {
    return chain(List.of("*", "/"), this::postfix);
  }

  private Expression chain(List<String> signs, Supplier<Expression> part) {
    Expression left = part.get();
    for (Token next = in.next();
        next != null && next.isSign() && signs.contains(next.text());
        next = in.next()) {
      String name = Objects.requireNonNull(ARITHMETIC.get(in.take().text()));
      left = new Expression.Call(name, List.of(left, part.get()));
    }
    return left;
  }

  /** A value, perhaps with {@code ::type} or {@code [a:b]} behind it. */
  private Expression postfix() {
    Expression value = primary();
    while (true) {
      if (in.takeSign("::")) {
        value = cast(value, in.word());
      } else if (in.takeSign("[")) {
        Expression from = sum();
        if (in.takeSign(":")) {
          value = new Expression.Call("slice", List.of(value, from, sum()));
        } else {
          value = new Expression.Call("element", List.of(value, from));
        }
        in.require("]");
      } else {
        return value;
      }
    }
  }

  private Expression cast(Expression value, String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "varchar", "text", "string" -> value;
      case "double", "float", "int", "integer", "bigint", "real" ->
          new Expression.Call("number", List.of(value));
      case "date", "timestamp" -> new Expression.Call("date", List.of(value));
      default -> throw in.refuse("names the type " + type + ", which is not known");
    };
  }

  private Expression primary() {
    if (in.takeWord("case")) {
      return cases();
    }
    if (in.takeSign("(")) {
      Expression inside = or();
      in.require(")");
      return inside;
    }
    if (in.takeSign("-")) {
      return new Expression.Call("subtract", List.of(new Expression.Num(0), postfix()));
    }
    Token token = in.take();
    return switch (token.kind()) {
      case NUMBER -> new Expression.Num(Double.parseDouble(token.text()));
      case TEXT -> new Expression.Text(token.text());
      case NAME, QUOTED -> name(token);
      case SIGN -> {
        in.back();
        throw in.refuse("was not expected here");
      }
    };
  }

  /** CASE WHEN condition THEN value ... ELSE value END: a call of all these in their order. */
  private Expression cases() {
    Expression compared = in.isWord("when", 0) ? null : or();
    List<Expression> parts = new ArrayList<>();
    do {
      in.requireWord("when");
      Expression when = or();
      parts.add(compared == null ? when : new Expression.Compare(Sign.EQUAL, compared, when));
      in.requireWord("then");
      parts.add(or());
    } while (in.isWord("when", 0));
    if (in.takeWord("else")) {
      parts.add(or());
    }
    in.requireWord("end");
    return new Expression.Call(Sql.CASE, parts);
  }

  private Expression name(Token token) {
    String small = token.text().toLowerCase(Locale.ROOT);
    if (token.kind() == Token.Kind.NAME && in.takeSign("(")) {
      return small.equals("cast") || small.equals("try_cast") ? castCall() : call(small);
    }
    if (in.takeSign(".")) {
      Token column = in.take();
      return new Expression.Ref(column.text(), side(small, token));
    }
    if (small.endsWith("_l") || small.endsWith("_r")) {
      String column = token.text().substring(0, token.text().length() - 2);
      return new Expression.Ref(column, small.endsWith("_l") ? Side.LEFT : Side.RIGHT);
    }
    return switch (small) {
      case "null" ->
          new Expression.Call("nullif", List.of(new Expression.Num(0), new Expression.Num(0)));
      case "true" ->
          new Expression.Compare(Sign.EQUAL, new Expression.Num(1), new Expression.Num(1));
      case "false" ->
          new Expression.Compare(Sign.EQUAL, new Expression.Num(1), new Expression.Num(0));
      default -> {
        in.back();
        throw in.refuse(
            "names no side: write \"" + token.text() + "_l\" or \"" + token.text() + "_r\"");
      }
    };
  }

  private Side side(String small, Token token) {
    return switch (small) {
      case "l" -> Side.LEFT;
      case "r" -> Side.RIGHT;
      default -> throw in.refuse("needs l. or r. before it, not " + token.text() + ".");
    };
  }

  private Expression castCall() {
    Expression value = or();
    in.requireWord("as");
    String type = in.word();
    in.require(")");
    return cast(value, type);
  }

  private Expression call(String name) {
    List<Expression> arguments = new ArrayList<>();
    if (!in.takeSign(")")) {
      do {
        arguments.add(or());
      } while (in.takeSign(","));
      in.require(")");
    }
    return new Expression.Call(name, arguments);
  }
}

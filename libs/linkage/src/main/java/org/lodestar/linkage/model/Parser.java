package org.lodestar.linkage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.lodestar.linkage.fault.LinkageException;
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

  private final String sql;
  private final List<Token> tokens;
  private int at;

  Parser(String sql) {
    this.sql = sql;
    tokens = Token.list(sql);
  }

  Expression parse() {
    Expression whole = or();
    if (at < tokens.size()) {
      throw refuse("was not expected here");
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
    } while (takeWord(word));
    return parts;
  }

  private Expression not() {
    return takeWord("not") ? new Expression.Not(not()) : comparison();
  }

  private Expression comparison() {
    Expression left = sum();
    if (takeWord("is")) {
      boolean negated = takeWord("not");
      requireWord("null");
      Expression isNull = new Expression.IsNull(left);
      return negated ? new Expression.Not(isNull) : isNull;
    }
    Sign sign = at < tokens.size() ? SIGNS.get(tokens.get(at).text()) : null;
    if (sign == null) {
      return left;
    }
    at++;
    return new Expression.Compare(sign, left, sum());
  }

  private Expression sum() {
    return chain(List.of("+", "-", "||"), this::product);
  }

  private Expression product() {
    return chain(List.of("*", "/"), this::postfix);
  }

  private Expression chain(List<String> signs, Supplier<Expression> part) {
    Expression left = part.get();
    while (at < tokens.size() && tokens.get(at).isSign() && signs.contains(tokens.get(at).text())) {
      String name = Objects.requireNonNull(ARITHMETIC.get(tokens.get(at++).text()));
      left = new Expression.Call(name, List.of(left, part.get()));
    }
    return left;
  }

  /** A value, perhaps with {@code ::type} or {@code [a:b]} behind it. */
  private Expression postfix() {
    Expression value = primary();
    while (true) {
      if (takeSign("::")) {
        value = cast(value, word());
      } else if (takeSign("[")) {
        Expression from = sum();
        if (takeSign(":")) {
          value = new Expression.Call("slice", List.of(value, from, sum()));
        } else {
          value = new Expression.Call("element", List.of(value, from));
        }
        require("]");
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
      default -> throw refuse("names the type " + type + ", which is not known");
    };
  }

  private Expression primary() {
    if (at >= tokens.size()) {
      throw new LinkageException("The condition " + sql + " ends too early.");
    }
    Token token = tokens.get(at);
    if (takeSign("(")) {
      Expression inside = or();
      require(")");
      return inside;
    }
    if (takeSign("-")) {
      return new Expression.Call("subtract", List.of(new Expression.Num(0), postfix()));
    }
    at++;
    return switch (token.kind()) {
      case NUMBER -> new Expression.Num(Double.parseDouble(token.text()));
      case TEXT -> new Expression.Text(token.text());
      case NAME, QUOTED -> name(token);
      case SIGN -> {
        at--;
        throw refuse("was not expected here");
      }
    };
  }

  private Expression name(Token token) {
    String small = token.text().toLowerCase(Locale.ROOT);
    if (token.kind() == Token.Kind.NAME && takeSign("(")) {
      return small.equals("cast") || small.equals("try_cast") ? castCall() : call(small);
    }
    if (takeSign(".")) {
      Token column = tokens.get(at++);
      return new Expression.Ref(column.text(), side(small, token));
    }
    if (small.endsWith("_l") || small.endsWith("_r")) {
      String column = token.text().substring(0, token.text().length() - 2);
      return new Expression.Ref(column, small.endsWith("_l") ? Side.LEFT : Side.RIGHT);
    }
    return switch (small) {
      case "true" ->
          new Expression.Compare(Sign.EQUAL, new Expression.Num(1), new Expression.Num(1));
      case "false" ->
          new Expression.Compare(Sign.EQUAL, new Expression.Num(1), new Expression.Num(0));
      default -> {
        at--;
        throw refuse(
            "names no side: write \"" + token.text() + "_l\" or \"" + token.text() + "_r\"");
      }
    };
  }

  private Side side(String small, Token token) {
    return switch (small) {
      case "l" -> Side.LEFT;
      case "r" -> Side.RIGHT;
      default -> throw refuse("needs l. or r. before it, not " + token.text() + ".");
    };
  }

  private Expression castCall() {
    Expression value = or();
    requireWord("as");
    String type = word();
    require(")");
    return cast(value, type);
  }

  private Expression call(String name) {
    List<Expression> arguments = new ArrayList<>();
    if (!takeSign(")")) {
      do {
        arguments.add(or());
      } while (takeSign(","));
      require(")");
    }
    return new Expression.Call(name, arguments);
  }

  private boolean takeWord(String word) {
    boolean there =
        at < tokens.size()
            && tokens.get(at).kind() == Token.Kind.NAME
            && tokens.get(at).text().equalsIgnoreCase(word);
    at += there ? 1 : 0;
    return there;
  }

  private boolean takeSign(String sign) {
    boolean there =
        at < tokens.size() && tokens.get(at).isSign() && tokens.get(at).text().equals(sign);
    at += there ? 1 : 0;
    return there;
  }

  private void requireWord(String word) {
    if (!takeWord(word)) {
      throw refuse("stands where " + word.toUpperCase(Locale.ROOT) + " was expected");
    }
  }

  private void require(String sign) {
    if (!takeSign(sign)) {
      throw refuse("stands where " + sign + " was expected");
    }
  }

  private String word() {
    if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NAME) {
      throw refuse("stands where a word was expected");
    }
    return tokens.get(at++).text();
  }

  private LinkageException refuse(String why) {
    if (at >= tokens.size()) {
      return new LinkageException("The condition " + sql + " ends too early.");
    }
    Token token = tokens.get(at);
    return new LinkageException(
        "In the condition "
            + sql
            + " the part \""
            + token.text()
            + "\" at character "
            + (token.start() + 1)
            + " "
            + why
            + ".");
  }
}

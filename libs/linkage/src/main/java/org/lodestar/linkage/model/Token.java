package org.lodestar.linkage.model;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.linkage.fault.LinkageException;

/**
 * A word of a condition.
 *
 * @param start place of its first character
 */
record Token(Kind kind, String text, int start) {
  enum Kind {
    NAME,
    QUOTED,
    TEXT,
    NUMBER,
    SIGN
  }

  private static final List<String> LONG = List.of("<>", "!=", "<=", ">=", "==", "||", "::");

  boolean isSign() {
    return kind == Kind.SIGN;
  }

  static List<Token> list(String sql) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < sql.length()) {
      if (Character.isWhitespace(sql.charAt(at))) {
        at++;
      } else {
        int end = end(sql, at);
        tokens.add(token(sql, at, end));
        at = end;
      }
    }
    return tokens;
  }

  private static Token token(String sql, int from, int to) {
    char first = sql.charAt(from);
    String text = sql.substring(from, to);
    return switch (first) {
      case '\'' -> new Token(Kind.TEXT, unquoted(text, "'"), from);
      case '"', '`' -> new Token(Kind.QUOTED, unquoted(text, String.valueOf(first)), from);
      default -> {
        if (Character.isDigit(first) || first == '.' && text.length() > 1) {
          yield new Token(Kind.NUMBER, text, from);
        }
        yield new Token(isWord(first) ? Kind.NAME : Kind.SIGN, text, from);
      }
    };
  }

  private static String unquoted(String text, String quote) {
    return text.substring(1, text.length() - 1).replace(quote + quote, quote);
  }

  private static int end(String sql, int from) {
    char first = sql.charAt(from);
    if (first == '\'' || first == '"' || first == '`') {
      return quoted(sql, from, first);
    }
    if (Character.isDigit(first) || first == '.' && digitAt(sql, from + 1)) {
      return number(sql, from);
    }
    if (isWord(first)) {
      int at = from;
      while (at < sql.length() && (isWord(sql.charAt(at)) || Character.isDigit(sql.charAt(at)))) {
        at++;
      }
      return at;
    }
    return LONG.stream().anyMatch(sign -> sql.startsWith(sign, from)) ? from + 2 : from + 1;
  }

  private static int number(String sql, int from) {
    int at = from;
    while (at < sql.length()
        && (digitAt(sql, at)
            || sql.charAt(at) == '.'
            || exponentAt(sql, at)
            || signAfterExponent(sql, at))) {
      at++;
    }
    return at;
  }

  private static boolean exponentAt(String sql, int at) {
    char here = sql.charAt(at);
    return (here == 'e' || here == 'E')
        && (digitAt(sql, at + 1) || signAfterExponent(sql, at + 1) && digitAt(sql, at + 2));
  }

  private static boolean signAfterExponent(String sql, int at) {
    return at < sql.length()
        && (sql.charAt(at) == '-' || sql.charAt(at) == '+')
        && (sql.charAt(at - 1) == 'e' || sql.charAt(at - 1) == 'E');
  }

  private static boolean digitAt(String sql, int at) {
    return at < sql.length() && Character.isDigit(sql.charAt(at));
  }

  private static int quoted(String sql, int from, char quote) {
    int at = from + 1;
    while (at < sql.length()) {
      if (sql.charAt(at) != quote) {
        at++;
      } else if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
        at += 2;
      } else {
        return at + 1;
      }
    }
    throw new LinkageException(
        "In the condition " + sql + " the quotation at character " + (from + 1) + " has no end.");
  }

  private static boolean isWord(char one) {
    return Character.isLetter(one) || one == '_';
  }
}

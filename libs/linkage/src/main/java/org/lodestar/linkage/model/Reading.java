package org.lodestar.linkage.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkageException;

/** A place among the words of a condition, from which one word after the other is taken. */
final class Reading {
  private final String sql;
  private final List<Token> tokens;
  private int at;

  Reading(String sql) {
    this.sql = sql;
    tokens = Token.list(sql);
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  /** The word that comes next; null at the end. */
  @Nullable Token next() {
    return isAtEnd() ? null : tokens.get(at);
  }

  /** Takes the word that comes next. */
  Token take() {
    if (isAtEnd()) {
      throw refuse("");
    }
    return tokens.get(at++);
  }

  /** Gives back what was taken last. */
  void back() {
    at--;
  }

  boolean takeWord(String word) {
    boolean there = isWord(word, 0);
    at += there ? 1 : 0;
    return there;
  }

  /** Whether this word stands so many places on. */
  boolean isWord(String word, int on) {
    int place = at + on;
    return place < tokens.size()
        && tokens.get(place).kind() == Token.Kind.NAME
        && tokens.get(place).text().equalsIgnoreCase(word);
  }

  boolean takeSign(String sign) {
    boolean there =
        at < tokens.size() && tokens.get(at).isSign() && tokens.get(at).text().equals(sign);
    at += there ? 1 : 0;
    return there;
  }

  void requireWord(String word) {
    if (!takeWord(word)) {
      throw refuse("stands where " + word.toUpperCase(Locale.ROOT) + " was expected");
    }
  }

  void require(String sign) {
    if (!takeSign(sign)) {
      throw refuse("stands where " + sign + " was expected");
    }
  }

  String word() {
    if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NAME) {
      throw refuse("stands where a word was expected");
    }
    return tokens.get(at++).text();
  }

  LinkageException refuse(String why) {
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
            + "."
            + Instead.of(tokens));
  }
}

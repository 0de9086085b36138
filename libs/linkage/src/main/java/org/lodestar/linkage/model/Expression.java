package org.lodestar.linkage.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition on two records, or a part of one: the small piece of SQL in which levels and rules
 * are written. Every executor carries out the same tree, so that all give the same answer.
 *
 * <p>As in SQL a condition is true, false or unknown; what touches a value that is not there is
 * unknown, and only what is true counts.
 */
public sealed interface Expression extends Serializable {
  /** Which of the two records. */
  enum Side {
    LEFT,
    RIGHT
  }

  /** How two values are compared. */
  enum Sign {
    EQUAL("="),
    NOT_EQUAL("<>"),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sql;

    Sign(String sql) {
      this.sql = sql;
    }

    public String sql() {
      return sql;
    }
  }

  /** The value of a column in one of the records. */
  record Ref(String column, Side side) implements Expression {}

  /** A text as it stands. */
  record Text(String value) implements Expression {}

  /** A number as it stands. */
  record Num(double value) implements Expression {}

  /** A function of values, by its name in small letters. */
  record Call(String name, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** Whether two values compare so. */
  record Compare(Sign sign, Expression left, Expression right) implements Expression {}

  /** Whether there is no value. */
  record IsNull(Expression value) implements Expression {}

  /** Whether all are true. */
  record And(List<Expression> parts) implements Expression {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Whether any is true. */
  record Or(List<Expression> parts) implements Expression {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** The contrary; unknown stays unknown. */
  record Not(Expression part) implements Expression {}

  /** Reads a condition. Columns are written {@code "name_l"} or {@code l."name"}. */
  static Expression parse(String sql) {
    return new Parser(sql).parse();
  }

  /** All columns that it touches, as often as they stand in it. */
  default Stream<Ref> refs() {
    return this instanceof Ref ref ? Stream.of(ref) : within().flatMap(Expression::refs);
  }

  /** What it is made of directly. */
  default Stream<Expression> within() {
    return switch (this) {
      case Ref _, Text _, Num _ -> Stream.empty();
      case Call call -> call.arguments.stream();
      case Compare compare -> Stream.of(compare.left, compare.right);
      case IsNull isNull -> Stream.of(isNull.value);
      case And and -> and.parts.stream();
      case Or or -> or.parts.stream();
      case Not not -> Stream.of(not.part);
    };
  }
}

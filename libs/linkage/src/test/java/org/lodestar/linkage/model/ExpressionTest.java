package org.lodestar.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.model.Expression.Sign;

class ExpressionTest {
  static Stream<Arguments> written() {
    return Stream.of(
        Arguments.of("first_name_l = first_name_r", "\"first_name_l\" = \"first_name_r\""),
        Arguments.of(
            "l.dob = r.dob and not l.a is null",
            "(\"dob_l\" = \"dob_r\") AND (\"a_l\" IS NOT NULL)"),
        Arguments.of(
            "jaro_winkler_similarity(\"n_l\", \"n_r\") >= 0.92",
            "jaro_winkler_similarity(\"n_l\", \"n_r\") >= 0.92"),
        Arguments.of("a_l is null or a_r is null", "(\"a_l\" IS NULL) OR (\"a_r\" IS NULL)"),
        Arguments.of(
            "abs(date_diff('year', d_l::date, d_r::date)) <= 1",
            "abs(date_diff('year', date(\"d_l\"), date(\"d_r\"))) <= 1"),
        Arguments.of("try_cast(a_l as double) - 1.5 < 2e3", "(number(\"a_l\") - 1.5) < 2000"),
        Arguments.of("'it''s' <> `odd \"name_l`", "'it''s' <> \"odd \"\"name_l\""),
        Arguments.of("a_l[1:3] = a_r[1:3]", "slice(\"a_l\", 1, 3) = slice(\"a_r\", 1, 3)"),
        Arguments.of("l.a || l.b = r.a || r.b", "(\"a_l\" || \"b_l\") = (\"a_r\" || \"b_r\")"));
  }

  @ParameterizedTest
  @MethodSource("written")
  void conditionsAreReadAndWrittenAgain(String sql, String written) {
    Expression read = Expression.parse(sql);
    assertThat(Sql.ofLevel(read)).isEqualTo(written);
    assertThat(Expression.parse(Sql.ofLevel(read))).isEqualTo(read);
    assertThat(Expression.parse(Sql.ofRule(read))).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a_l =",
        "a_l = a_r)",
        "(a_l = a_r",
        "a = b",
        "a_l = 'x",
        "x.a = r.a",
        "a_l is a_r",
        "f(a_l",
        "a_l = a_r a_l",
        "cast(a_l as blob) = 1",
        ", "
      })
  void whatIsNoConditionIsRefusedInWords(String sql) {
    assertThatThrownBy(() -> Expression.parse(sql))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("condition");
  }

  @Property(tries = 500)
  void everyConditionComesBackTheSame(@ForAll("conditions") Expression condition) {
    assertThat(Expression.parse(Sql.ofLevel(condition))).isEqualTo(condition);
    assertThat(Expression.parse(Sql.ofRule(condition))).isEqualTo(condition);
  }

  @Provide
  Arbitrary<Expression> conditions() {
    return condition(3);
  }

  private static Arbitrary<Expression> condition(int depth) {
    Arbitrary<Expression> compare =
        Combinators.combine(Arbitraries.of(Sign.values()), value(2), value(2))
            .as(Expression.Compare::new);
    if (depth == 0) {
      return compare;
    }
    Arbitrary<List<Expression>> parts = condition(depth - 1).list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        compare,
        value(1).map(Expression.IsNull::new),
        parts.map(Expression.And::new),
        parts.map(Expression.Or::new),
        condition(depth - 1).map(Expression.Not::new));
  }

  private static Arbitrary<Expression> value(int depth) {
    Arbitrary<Expression> ref =
        Combinators.combine(
                Arbitraries.of("name", "dob", "odd \"one\"", "Größe"),
                Arbitraries.of(Side.values()))
            .as(Expression.Ref::new);
    Arbitrary<Expression> text = Arbitraries.strings().ofMaxLength(5).map(Expression.Text::new);
    Arbitrary<Expression> number = Arbitraries.doubles().between(0, 1e6).map(Expression.Num::new);
    if (depth == 0) {
      return Arbitraries.oneOf(ref, text, number);
    }
    Arbitrary<Expression> call =
        Combinators.combine(
                Arbitraries.of("lower", "substr", "add", "concat"),
                value(depth - 1).list().ofSize(2))
            .as(Expression.Call::new);
    return Arbitraries.oneOf(ref, text, number, call);
  }
}

package org.lodestar.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.linkage.LinkageException;
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
        Arguments.of(
            "case when a_l = a_r then 1 when b_l is null then 2 else b_r end > 1",
            "CASE WHEN \"a_l\" = \"a_r\" THEN 1 WHEN \"b_l\" IS NULL THEN 2 ELSE \"b_r\" END > 1"),
        Arguments.of(
            "case a_l when 'x' then null end is null",
            "CASE WHEN \"a_l\" = 'x' THEN nullif(0, 0) END IS NULL"),
        Arguments.of("a_l between 1 and 2", "(\"a_l\" >= 1) AND (\"a_l\" <= 2)"),
        Arguments.of(
            "a_l not in (1, 'b') and b_l in (3)",
            "(NOT ((\"a_l\" = 1) OR (\"a_l\" = 'b'))) AND (\"b_l\" = 3)"),
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
        "case when a_l = 1 then 2",
        "case when a_l = 1 2 end",
        "case end",
        "case a_l else 1 end",
        "a_l between 1",
        "a_l not 1",
        "a_l in 1",
        "a_l in ()",
        ", "
      })
  void whatIsNoConditionIsRefusedInWords(String sql) {
    assertThatThrownBy(() -> Expression.parse(sql))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("condition");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list_max(list_transform(a_l, x -> jaro_winkler_similarity(x, a_r))) > 0.9|pairwise_jaro_winkler",
        "list_filter(a_l, lambda x: x = 'b') = a_r|pairwise_jaro_winkler",
        "a_l like 'b%'|regexp_extract(value, 'pattern')",
        "a_l not like 'b%'|left(value, 3)",
        "a_l = (select max(b_l))|as a column",
        "a_l = sum(b_l) over (partition by a_r)|as a column"
      })
  void whatTheLanguageDoesNotHaveIsToldWithWhatToWriteInstead(String sql, String instead) {
    assertThatThrownBy(() -> Expression.parse(sql))
        .hasMessageContaining("In the condition " + sql)
        .hasMessageContaining("at character ")
        .hasMessageContaining(instead);
    assertThatThrownBy(() -> Expression.parse("a_l - 1 > ")).hasMessageNotContaining("pairwise");
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
    Arbitrary<Expression> cases =
        Combinators.combine(
                condition(depth - 1), value(1), value(0).list().ofMinSize(0).ofMaxSize(1))
            .as(
                (when, then, otherwise) -> {
                  List<Expression> parts = new ArrayList<>(List.of(when, then));
                  parts.addAll(otherwise);
                  return new Expression.Call(Sql.CASE, parts);
                });
    Arbitrary<List<Expression>> parts = condition(depth - 1).list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        compare,
        value(1).map(Expression.IsNull::new),
        cases.map(each -> new Expression.Compare(Sign.EQUAL, each, new Expression.Num(1))),
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

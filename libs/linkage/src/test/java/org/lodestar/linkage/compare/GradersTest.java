package org.lodestar.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Expression.Side;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

class GradersTest {
  private static final String ABSENT = "a_l is null or a_r is null";

  private static Comparison names() {
    return Comparison.of(
        "a",
        Level.absent("absent", ABSENT),
        Level.when("same", "a_l = a_r"),
        Level.when("near", "jaro_winkler_similarity(a_l, a_r) >= 0.92"),
        Level.when("far", "jaro_winkler_similarity(a_l, a_r) >= 0.7"),
        Level.otherwise());
  }

  private static Comparison typed() {
    return Comparison.of(
        "a",
        Level.absent("absent", ABSENT),
        Level.when("one", "damerau_levenshtein(a_l, a_r) <= 1"),
        Level.when("two", "damerau_levenshtein(a_l, a_r) <= 2"),
        Level.otherwise());
  }

  @Property(tries = 300)
  void theQuickWayGivesWhatTheWrittenWayGives(
      @ForAll("texts") List<@Nullable String> a, @ForAll("texts") List<@Nullable String> b) {
    int size = Math.min(a.size(), b.size());
    Table table =
        Table.of(
            "t", List.of(Column.of("a", a.subList(0, size)), Column.of("b", b.subList(0, size))));
    for (Comparison comparison : List.of(names(), typed(), mixed(), workedOut(), odd(), far())) {
      Columns columns = new Columns(table);
      Grader quick = new Graders(columns).of(comparison);
      Grader levelByLevel = new Graders(columns).plain(comparison);
      for (int left = 0; left < size; left++) {
        for (int right = 0; right < size; right++) {
          int written = written(comparison, table, left, right);
          assertThat(quick.grade(left, right)).isEqualTo(written);
          assertThat(levelByLevel.grade(left, right)).isEqualTo(written);
        }
      }
      int[][] wanted = pairByPair(quick, size);
      assertThat(byBlock(quick, size)).isDeepEqualTo(wanted);
      assertThat(byBlock(levelByLevel, size)).isDeepEqualTo(wanted);
    }
  }

  private static int[][] pairByPair(Grader grader, int size) {
    int[][] levels = new int[size][size];
    for (int left = 0; left < size; left++) {
      for (int right = 0; right < size; right++) {
        levels[left][right] = grader.grade(left, right);
      }
    }
    return levels;
  }

  /** A block of all records in turned order, after one of others. */
  private static int[][] byBlock(Grader grader, int size) {
    int[] turned = IntStream.range(0, size).map(i -> size - 1 - i).toArray();
    Layout layout = new Layout();
    BlockGrader blocks = grader.ofBlocks(layout);
    layout.block(new int[] {0, 0, 0, size - 1}, 1, 3);
    layout.block(turned, 0, size);
    int[][] levels = new int[size][size];
    for (int left = 0; left < size; left++) {
      int[] found = new int[size];
      blocks.grade(size - 1 - left, turned, 0, size, found);
      levels[left] = found;
    }
    return levels;
  }

  /** Thresholds at which a text need share nothing with another one. */
  private static Comparison odd() {
    return Comparison.of(
        "a",
        Level.absent("absent", ABSENT),
        Level.when("unlike", "jaro_winkler_similarity(a_l, a_r) <= 0.3"),
        Level.when("less unlike", "jaro_winkler_similarity(a_l, a_r) <= 0.6"),
        Level.otherwise());
  }

  private static Comparison far() {
    return Comparison.of(
        "a",
        Level.absent("absent", ABSENT),
        Level.when("same", "a_l = a_r"),
        Level.when("far", "levenshtein(a_l, a_r) >= 5"),
        Level.when("some", "levenshtein(a_l, a_r) >= 2"),
        Level.otherwise());
  }

  private static Comparison mixed() {
    return Comparison.of(
        "mixed",
        Level.when("crossed", "a_l = b_r and b_l = a_r"),
        Level.when("or", "left(a_l, 2) = left(a_r, 2) or not (length(b_l) > 2)"),
        Level.when("not", "a_l <> b_r and coalesce(b_l, 'x') = coalesce(b_r, 'x')"),
        Level.when("both", "a_l = a_r and (b_l is null or b_l = a_r)"),
        Level.when("typed", "damerau_levenshtein(b_l, b_r) <= 1.5"),
        Level.when("like", "jaro_winkler_similarity(b_l, b_r) >= 0.8 or a_l is null"),
        Level.when("short", "abs(length(a_l) - length(a_r)) <= 1"),
        Level.otherwise());
  }

  /** What a function gives may be empty, or a value where there was none, or a number. */
  private static Comparison workedOut() {
    return Comparison.of(
        "worked out",
        Level.when("empty", "regexp_extract(a_l, '^j[a-z]+') = regexp_extract(b_r, '^j[a-z]+')"),
        Level.when("no value", "coalesce(a_l, 'm') = coalesce(b_r, 'm')"),
        Level.when("number and text", "length(a_l) = coalesce(b_r, '2.0')"),
        Level.when("two numbers", "length(a_l) = length(b_r)"),
        Level.otherwise());
  }

  private static int written(Comparison comparison, Table table, int left, int right) {
    for (int level = 0; level < comparison.levels().size() - 1; level++) {
      Expression condition = comparison.levels().get(level).condition();
      Object value =
          Evaluation.of(
              java.util.Objects.requireNonNull(condition),
              ref -> table.column(ref.column()).at(ref.side() == Side.LEFT ? left : right));
      if (Double.valueOf(1).equals(value)) {
        return level;
      }
    }
    return comparison.levels().size() - 1;
  }

  @Provide
  Arbitrary<List<@Nullable String>> texts() {
    return Arbitraries.of(
            "martha",
            "marhta",
            "marta",
            "m",
            "jones",
            "johnson",
            "ab",
            "ba",
            "Łukasz",
            "lukasz",
            "\uD835\uDC00bc",
            "a".repeat(70),
            "a".repeat(69) + "b",
            "abcdefghijklmnop",
            "abcdefghijklmnpo",
            "abcdefghijklmnopq",
            "aXbXcXdX",
            " ")
        .injectNull(0.2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      value = {
        "upper(a_l) = 'ANN' | ann | x | 1",
        "substr(a_l, 2, 2) = 'nn' | ann | x | 1",
        "right(a_l, 1) = right(a_r, 1) | ann | ben | 1",
        "a_l is null | NULL | x | 1",
        "a_l = a_r | NULL | x | -1",
        "not a_l = a_r | NULL | x | -1",
        "a_l = 'q' or a_l = a_r | NULL | x | -1",
        "a_l = 'q' and a_r = 'y' | NULL | x | 0",
        "date_diff('month', date(a_l), date(a_r)) = 14 | 2020-01-31 | 2021-03-01 | 1",
        "date(a_l) = date(a_r) | 2020-02-30 | 2020-02-30 | -1",
        "number(a_l) / number(a_r) > 1 | 3 | 0 | -1",
        "number(a_l) = number(a_r) | 1.0 | 1 | 1",
        "length(list_intersect(string_split(a_l, ' '), string_split(a_r, ' '))) >= 2"
            + " | old mill lane | mill lane 2 | 1",
        "regexp_extract(a_l, '^[A-Z]+') = regexp_extract(a_r, '^[A-Z]+') | ZX1 | ZX9 | 1",
        "regexp_replace(a_l, '[^0-9]', '', 'g') = a_r | (0)77-00 | 07700 | 1",
        "regexp_replace(a_l, '[^0-9]', '') = a_r | (0)77-00 | 0)77-00 | 1",
        "regexp_replace(a_l, '[^0-9]', '', 'g') = a_r | none | x | 0",
        "a_l < a_r | ann | ben | 1",
        "abs(a_l - a_r) <= 1 | 12 | twelve | -1",
        "kilometres(a_l, 0, a_r, 0) < 112 | 51 | 52 | 1",
        "kilometres(a_l, 0, a_r, 0) < 112 | 51 | 152 | -1",
        "date_diff('day', a_l, a_r) <= 1 | 2020-01-31 | soon | -1",
        "birth_agreement(a_l, a_r) = 'day_and_month_swapped' | 1990-03-05 | 1990-05-03 | 1",
        "birth_agreement(a_l, a_r) = 'same' | 1990-03-05 | nonsense | -1",
        "postcode_agreement(a_l, a_r) = 'sector' | ZX1 1AA | ZX1 1AB | 1",
        "plate_agreement(a_l, a_r) <> 'different' | AB12 CDE | A812CDE | 1",
        "phone_agreement(a_l, a_r) = 'same' | 07700 900123 | +44 7700 900123 | 1",
        "email_agreement(a_l, a_r) = 'same_but_tag' | a+x@example.org | a@example.org | 1",
        "premises_agreement(a_l, a_r) = 'same' | 12 Mill Lane | 12 Mill Lane | 1",
        "name_similarity(a_l, a_r) >= 0.9 | Smith William | Bill Smith | 1",
        "latin(a_l) = latin(a_r) | Łukasz | LUKASZ | 1",
        "sound(a_l) = sound(a_r) | Catherine | Katherine | 1",
        "name_similarity(lower(a_l), a_r) < 0.5 | Ash | Birch | 1",
      })
  void functionsMeanWhatTheyMeanInSql(
      String sql, @Nullable String left, @Nullable String right, int truth) {
    Table table = Table.of("t", List.of(Column.of("a", Arrays.asList(left, right))));
    assertThat(new Tests(new Columns(table)).of(Expression.parse(sql)).test(0, 1)).isEqualTo(truth);
  }

  @Test
  void aFunctionThatIsNotKnownIsRefusedWithThoseThatAre() {
    Table table = Table.of("t", List.of(Column.of("a", List.of("x"))));
    assertThatThrownBy(
            () -> new Tests(new Columns(table)).of(Expression.parse("guess(a_l, a_r) > 1")))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("guess")
        .hasMessageContainingAll("lower", "jaro_winkler_similarity", "birth_agreement");
  }

  @Test
  void aPatternThatIsNoneIsRefusedInWords() {
    Table table = Table.of("t", List.of(Column.of("a", List.of("x"))));
    assertThatThrownBy(
            () ->
                new Tests(new Columns(table))
                    .of(Expression.parse("regexp_extract(a_l, '(') = regexp_extract(a_r, '(')")))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("The pattern ( of a condition");
  }

  @Test
  void aFormOfDateThatIsNoneIsRefusedInWords() {
    Table table = Table.of("t", List.of(Column.of("a", List.of("x"))));
    assertThatThrownBy(
            () ->
                new Tests(new Columns(table))
                    .of(Expression.parse("strptime(a_l, '%Q') = strptime(a_r, '%Q')")))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("The form of date %Q");
  }

  @Test
  void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
    Table table = Table.of("t", List.of(Column.of("a", List.of("x"))));
    assertThatThrownBy(() -> new Tests(new Columns(table)).of(Expression.parse("b_l = b_r")))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("\"b\"")
        .hasMessageContaining("a");
  }

  @Test
  void aPatternHoldsAllLevels() {
    Table table = Table.of("t", List.of(Column.of("a", List.of("martha", "marhta"))));
    Patterns patterns = new Patterns(List.of(names(), typed(), names()), new Columns(table));
    assertThat(patterns.levels(patterns.of(0, 1))).containsExactly(2, 1, 2);
  }
}

package org.lodestar.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.PairTest;
import org.lodestar.linkage.compare.Tests;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

class BlockingTest {
  private static final List<BlockingRule> RULES =
      List.of(
          BlockingRule.on("a", "b"),
          BlockingRule.of("l.a = r.b"),
          BlockingRule.of("left(l.b, 1) = left(r.b, 1) and l.a <> r.a"),
          BlockingRule.on("c"),
          BlockingRule.on("b"));

  @Property(tries = 300)
  void eachPairThatAnyRuleFindsComesOnceByTheFirst(
      @ForAll("records") List<List<@Nullable String>> records, @ForAll LinkType type) {
    Columns columns = new Columns(table(records));
    Blocking blocking = new Blocking(RULES, columns, type);
    for (int left = 0; left < records.size(); left++) {
      for (int right = left + 1; right < records.size(); right++) {
        assertThat(blocking.finds(left, right))
            .isEqualTo(wanted(columns, type).containsKey(List.of(left, right)));
      }
    }
    assertThat(walk(blocking)).isEqualTo(wanted(columns, type));
  }

  @Property(tries = 300)
  void ofThePairsThoseWithOneOfSomeRecordsAreFoundByThemselves(
      @ForAll("records") List<List<@Nullable String>> records,
      @ForAll LinkType type,
      @ForAll long chosen) {
    Columns columns = new Columns(table(records));
    BitSet some = BitSet.valueOf(new long[] {chosen});
    Map<List<Integer>, Integer> wanted = new HashMap<>(wanted(columns, type));
    wanted.keySet().removeIf(pair -> !some.get(pair.getFirst()) && !some.get(pair.getLast()));
    assertThat(walk(new Blocking(RULES, columns, type).withOneOf(some))).isEqualTo(wanted);
  }

  private static Map<List<Integer>, Integer> wanted(Columns columns, LinkType type) {
    List<PairTest> tests =
        RULES.stream().map(rule -> new Tests(columns).of(rule.condition())).toList();
    int[] sources = columns.table().sourceOfEach();
    Map<List<Integer>, Integer> wanted = new HashMap<>();
    for (int l = 0; l < sources.length; l++) {
      for (int r = l + 1; r < sources.length; r++) {
        int left = l;
        int right = r;
        if (type.allows(sources[l], sources[r])) {
          IntStream.range(0, tests.size())
              .filter(rule -> tests.get(rule).holds(left, right))
              .findFirst()
              .ifPresent(rule -> wanted.put(List.of(left, right), rule));
        }
      }
    }
    return wanted;
  }

  private static Map<List<Integer>, Integer> walk(Blocking blocking) {
    Map<List<Integer>, Integer> found = new HashMap<>();
    for (Blocking.Unit unit : blocking.units()) {
      blocking.walk(
          unit,
          (left, right, rule) ->
              assertThat(found.put(List.of(left, right), rule)).as("twice").isNull());
    }
    return found;
  }

  @Provide
  Arbitrary<List<List<@Nullable String>>> records() {
    return Arbitraries.of("x", "y", "xy", "xz")
        .injectNull(0.2)
        .list()
        .ofSize(3)
        .list()
        .ofMaxSize(12);
  }

  private static Table table(List<List<@Nullable String>> records) {
    TableBuilder builder = new TableBuilder(List.of("a", "b", "c"));
    builder.begin("first");
    for (int i = 0; i < records.size(); i++) {
      if (i == records.size() / 2) {
        builder.begin("second");
      }
      List<String> values = new ArrayList<>();
      records.get(i).forEach(value -> values.add(value == null ? "" : value));
      builder.add(String.valueOf(i), values);
    }
    if (records.isEmpty()) {
      builder.begin("second");
    }
    return builder.build();
  }

  @Test
  void aLargeBlockIsWalkedInPiecesThatMeet() {
    List<String> same = java.util.Collections.nCopies(1_500, "x");
    Columns columns = new Columns(Table.of("t", List.of(Column.of("a", same))));
    Blocking blocking = new Blocking(List.of(BlockingRule.on("a")), columns, LinkType.DEDUPE_ONLY);
    assertThat(blocking.units()).hasSizeGreaterThan(3);
    BitSet found = new BitSet(1_500 * 1_500);
    int[] twice = new int[1];
    for (Blocking.Unit unit : blocking.units()) {
      blocking.walk(
          unit,
          (left, right, _) -> {
            twice[0] += left >= right || found.get(left * 1_500 + right) ? 1 : 0;
            found.set(left * 1_500 + right);
          });
    }
    assertThat(found.cardinality()).isEqualTo(1_500 * 1_499 / 2);
    assertThat(twice[0]).as("pairs that came again, or with themselves").isZero();
    assertThat(blocking.count(0).pairs()).isEqualTo(1_500 * 1_499 / 2);
  }

  @Test
  void aBlockComesBeforeItsPairsAndNeverTooManyAtOnce() {
    List<String> same = java.util.Collections.nCopies(2_500, "x");
    Columns columns = new Columns(Table.of("t", List.of(Column.of("a", same))));
    Blocking blocking = new Blocking(List.of(BlockingRule.on("a")), columns, LinkType.DEDUPE_ONLY);
    long[] pairs = new long[1];
    for (Blocking.Unit unit : blocking.units()) {
      blocking.walk(
          unit,
          new BlockSink() {
            private int size;

            @Override
            public void block(int[] records, int from, int count) {
              assertThat(records.length).isGreaterThanOrEqualTo(from + count);
              size = count;
            }

            @Override
            public void pairs(int left, int[] rights, int from, int count, int rule) {
              assertThat(count).isBetween(1, MOST);
              assertThat(rights[from]).isGreaterThan(left);
              assertThat(rights[from + count - 1]).isLessThan(size);
              pairs[0] += count;
            }
          });
    }
    assertThat(pairs[0]).isEqualTo(2_500L * 2_499 / 2);
  }

  @Test
  void aBlockAboveTheLimitIsLeftOutAndAnotherRuleMayStillFindItsPairs() {
    Columns columns =
        new Columns(
            Table.of(
                "t",
                List.of(
                    Column.of("a", List.of("p", "p", "p", "p", "q", "q")),
                    Column.of("b", List.of("1", "1", "2", "3", "4", "5")))));
    Blocking blocking =
        new Blocking(
            List.of(BlockingRule.on("a"), BlockingRule.on("b")), columns, LinkType.DEDUPE_ONLY, 5);
    assertThat(walk(blocking))
        .containsOnly(Map.entry(List.of(4, 5), 0), Map.entry(List.of(0, 1), 1));
    assertThat(blocking.count(0).leftOut()).isEqualTo(1);
  }

  @Test
  void theLargestBlocksAreToldByTheirPairsAndNeverByTheirValue() {
    List<String> values = List.of("p", "q", "p", "q", "p", "r", "r", "p", "s");
    Columns columns = new Columns(Table.of("t", List.of(Column.of("a", values))));
    Blocking blocking = new Blocking(List.of(BlockingRule.on("a")), columns, LinkType.DEDUPE_ONLY);
    assertThat(blocking.largest(0, 2)).containsExactly(6L, 1L);
    assertThat(blocking.largest(0, 9)).containsExactly(6L, 1L, 1L);
    assertThat(blocking.largest(0, 0)).isEmpty();
  }

  @Test
  void eachOfSeveralValuesInOneIsTriedAndAPairComesOnce() {
    Columns columns =
        new Columns(
            Table.of(
                "t", List.of(Column.of("p", List.of("[A1, B2]", "[B2, A1]", "[C3]", "C3;B2")))));
    BlockingRule rule = new BlockingRule(Expression.parse("l.p = r.p"), List.of("p"));
    assertThat(walk(new Blocking(List.of(rule), columns, LinkType.DEDUPE_ONLY)).keySet())
        .containsExactlyInAnyOrder(List.of(0, 1), List.of(0, 3), List.of(1, 3), List.of(2, 3));
  }

  @Test
  void severalValuesOfDifferentColumnsAreRefused() {
    Columns columns =
        new Columns(
            Table.of("t", List.of(Column.of("a", List.of("x;y")), Column.of("b", List.of("y")))));
    BlockingRule rule = new BlockingRule(Expression.parse("l.a = r.b"), List.of("a"));
    assertThatThrownBy(() -> new Blocking(List.of(rule), columns, LinkType.DEDUPE_ONLY))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("l.\"a\" = r.\"b\"")
        .hasMessageContaining("the same part");
  }

  @Test
  void aRuleThatWouldLookAtEveryPairIsRefused() {
    Columns columns = new Columns(Table.of("t", List.of(Column.of("a", List.of("x", "y")))));
    assertThatThrownBy(
            () ->
                new Blocking(
                    List.of(BlockingRule.of("levenshtein(l.a, r.a) < 2")),
                    columns,
                    LinkType.DEDUPE_ONLY))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("every pair");
  }
}

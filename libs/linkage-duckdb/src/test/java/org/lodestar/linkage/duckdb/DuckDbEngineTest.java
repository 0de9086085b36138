package org.lodestar.linkage.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.JvmEngine;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.golden.GoldenVectors;
import org.lodestar.linkage.golden.MadePeople;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.ModelJson;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;
import org.lodestar.tries.Run;

class DuckDbEngineTest {
  @TempDir Path folder;

  @Test
  void theGoldenVectorsComeOut() {
    System.out.println(GoldenVectors.check(new DuckDbEngine(2)));
  }

  @Test
  void whateverThePlanThePlainWaySaysTheSame() {
    System.out.println(
        GoldenVectors.checkByChance(new DuckDbEngine(2), Run.cases("plans in DuckDB", 40, 10)));
  }

  @Test
  void aWholeLinkageComesToTheSameAsInThisProcess() {
    LinkSettings settings = LinkSettings.usual(LinkType.DEDUPE_ONLY, Set.of("people"));
    Linked here = new Linkage(MadePeople.list(), settings, Progress.SILENT).run(null);
    Linked there =
        new Linkage(MadePeople.list(), settings, Progress.SILENT, new DuckDbEngine(2)).run(null);
    assertThat(ModelJson.write(there.model())).isEqualTo(ModelJson.write(here.model()));
    assertThat(there.rules()).isEqualTo(here.rules());
    assertThat(there.clusters()).usingRecursiveComparison().isEqualTo(here.clusters());
    assertThat(there.pairs()).usingRecursiveComparison().isEqualTo(here.pairs());
  }

  private static Columns columns() {
    return new Columns(
        Table.of(
            "t",
            List.of(
                Column.of("a", List.of("p", "p", "p", "p", "q", "q")),
                Column.of("b", List.of("1", "1", "2", "3", "4", "5")),
                Column.of("c", List.of("x;y", "y", "y;z", "q", "y", "x")))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 1000})
  void whatEachRuleBringsIsToldTheSame(long limit) {
    List<BlockingRule> rules =
        List.of(
            BlockingRule.on("a"),
            BlockingRule.on("a", "b"),
            BlockingRule.of("l.a = r.b"),
            new BlockingRule(BlockingRule.on("c").condition(), List.of("c")));
    try (Candidates here =
            new JvmEngine(1).candidates(columns(), rules, LinkType.DEDUPE_ONLY, limit);
        Candidates there =
            new DuckDbEngine(1).candidates(columns(), rules, LinkType.DEDUPE_ONLY, limit)) {
      assertThat(there.rules()).isEqualTo(here.rules());
    }
  }

  @Test
  void withoutRulesThereAreNoPairs() {
    try (Candidates none =
        new DuckDbEngine(1).candidates(columns(), List.of(), LinkType.DEDUPE_ONLY)) {
      assertThat(none.rules()).isEmpty();
      assertThat(none.count(List.of(same("a"))).total()).isZero();
    }
  }

  private static Comparison same(String column) {
    return Comparison.of(
        column,
        Level.when("same", column + "_l = " + column + "_r").with(0.9, 0.1),
        Level.otherwise().with(0.1, 0.9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "levenshtein(l.a, r.a) < 2",
        "l.nowhere = r.nowhere",
        "l.a = r.a and guess(l.a, r.a)",
        "l.a = r.a and regexp_extract(l.a, '(') = l.b"
      })
  void aRuleThatCannotBeCarriedOutIsRefusedInTheSameWords(String sql) {
    List<BlockingRule> rules = List.of(BlockingRule.of(sql));
    String here = refused(() -> new JvmEngine(1).candidates(columns(), rules, LinkType.LINK_ONLY));
    String there =
        refused(() -> new DuckDbEngine(1).candidates(columns(), rules, LinkType.LINK_ONLY));
    assertThat(there).isEqualTo(here);
  }

  private interface Refused {
    Candidates tried();
  }

  private static String refused(Refused refused) {
    try (Candidates candidates = refused.tried()) {
      candidates.count(List.of(same("a")));
      return "";
    } catch (LinkageException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void moreThanMemoryHoldsGoesToTheFolderWhichIsEmptyAfterwards() throws Exception {
    try (Database small = Database.open(new DuckDbSettings(1, 64, folder))) {
      long[] rows = new long[1];
      small.query(
          "SELECT count(*) FROM (SELECT DISTINCT hash(i) h, i FROM range(8000000) t(i))",
          read -> {
            read.next();
            rows[0] = read.getLong(1);
          });
      assertThat(rows[0]).isEqualTo(8_000_000);
    }
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void memoryThatIsUsedUpIsToldInWords() {
    try (Database small = Database.open(new DuckDbSettings(1, 64, folder))) {
      small.run("SET max_temp_directory_size = '1MB'");
      assertThatThrownBy(
              () -> small.run("CREATE TABLE t AS SELECT hash(i) h, i FROM range(30000000) r(i)"))
          .isInstanceOf(LinkageException.class)
          .hasMessageContaining("64 MB of memory");
    }
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    try (Database database = Database.open(DuckDbSettings.usual(1))) {
      assertThatThrownBy(() -> database.run("SELECT * FROM read_parquet('https://x.invalid/x')"))
          .isInstanceOf(LinkageException.class)
          .hasMessageContaining("httpfs");
    }
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThatThrownBy(
            () -> Database.open(new DuckDbSettings(1, 64, folder.resolve("nowhere"))).close())
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void theFolderOfItsOwnIsDeleted() {
    List<Path> used = new ArrayList<>();
    try (Database database = Database.open(DuckDbSettings.usual(1))) {
      database.query(
          "SELECT current_setting('temp_directory')",
          rows -> {
            rows.next();
            used.add(Path.of(rows.getString(1)));
          });
      assertThat(used.getFirst()).exists();
    }
    assertThat(used.getFirst()).doesNotExist();
  }

  @Test
  void workThatIsBrokenOffEnds() throws Exception {
    List<Throwable> thrown = new ArrayList<>();
    Thread working =
        Thread.ofPlatform()
            .start(
                () -> {
                  try (Database database = Database.open(DuckDbSettings.usual(1))) {
                    database.run(
                        "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range"
                            + " % 7 = b.range % 11");
                  } catch (LinkageException e) {
                    thrown.add(e);
                  }
                });
    Thread.sleep(300);
    working.interrupt();
    working.join(60_000);
    assertThat(working.isAlive()).isFalse();
    assertThat(thrown).singleElement().asString().contains("broken off");
  }

  @Test
  void whatAFunctionOfOursThrowsIsToldAsItIs() {
    Columns columns = new Columns(Table.of("t", List.of(Column.of("a", List.of("x", "x")))));
    List<BlockingRule> rules = List.of(BlockingRule.on("a"));
    Comparison wrong =
        Comparison.of(
            "wrong",
            Level.when("text", "concat(a_l, a_r)").with(0.5, 0.5),
            Level.otherwise().with(0.5, 0.5));
    try (Candidates pairs = new DuckDbEngine(1).candidates(columns, rules, LinkType.DEDUPE_ONLY)) {
      assertThatThrownBy(() -> pairs.count(List.of(wrong)))
          .isInstanceOf(LinkageException.class)
          .hasMessage("A condition is a text where it must be true or false.");
    }
  }

  @Test
  void whatIsNotTrainedWeighsNothing() {
    Columns columns = columns();
    List<BlockingRule> rules = List.of(BlockingRule.on("a"));
    Comparison untrained = Comparison.of("a", Level.when("same", "a_l = a_r"), Level.otherwise());
    try (Candidates pairs = new DuckDbEngine(1).candidates(columns, rules, LinkType.DEDUPE_ONLY)) {
      var model =
          org.lodestar.linkage.model.Model.of(LinkType.DEDUPE_ONLY, List.of(untrained), rules)
              .withLambda(0.5);
      var edges = pairs.score(model, Map.of(), -1);
      assertThat(IntStream.range(0, edges.size()).mapToDouble(edges::weight)).containsOnly(0.0);
      assertThat(edges.size()).isEqualTo(7);
    }
  }
}

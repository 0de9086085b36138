package org.lodestar.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.JvmEngine;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.golden.GoldenVectors;
import org.lodestar.linkage.golden.MadePeople;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.ModelJson;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;
import org.lodestar.tries.Run;

/** In one session, since each takes seconds to start. */
class SparkEngineTest {
  @TempDir static Path folder;

  private static Session session;

  @BeforeAll
  static void start() {
    session = Session.open(new SparkSettings(2, folder));
  }

  @AfterAll
  static void end() throws Exception {
    session.close();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static SparkEngine spark() {
    return SparkEngine.in(session.context());
  }

  @Test
  void theGoldenVectorsComeOut() {
    System.out.println(GoldenVectors.check(spark()));
  }

  @Test
  void whateverThePlanThePlainWaySaysTheSame() {
    System.out.println(GoldenVectors.checkByChance(spark(), Run.cases("plans on Spark", 40, 10)));
  }

  @Test
  void theyComeOutOfWhatHasTravelled() {
    System.out.println(GoldenVectors.check(new Travelled(session.context())));
    System.out.println(
        GoldenVectors.checkByChance(
            new Travelled(session.context()), Run.cases("plans that travel", 40, 10)));
  }

  @Test
  void aWholeLinkageComesToTheSameAsInThisProcess() {
    LinkSettings settings = LinkSettings.usual(LinkType.DEDUPE_ONLY, Set.of("people"));
    Linked here = new Linkage(MadePeople.list(), settings, Progress.SILENT).run(null);
    Linked there = new Linkage(MadePeople.list(), settings, Progress.SILENT, spark()).run(null);
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

  private static Comparison same(String column) {
    return Comparison.of(
        column,
        Level.when("same", column + "_l = " + column + "_r").with(0.9, 0.1),
        Level.otherwise().with(0.1, 0.9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 1000})
  void whatEachRuleBringsIsToldTheSame(long limit) {
    List<BlockingRule> rules =
        List.of(
            BlockingRule.on("a"),
            BlockingRule.of("l.a = r.b"),
            new BlockingRule(BlockingRule.on("c").condition(), List.of("c")));
    try (Candidates here =
            new JvmEngine(1).candidates(columns(), rules, LinkType.DEDUPE_ONLY, limit);
        Candidates there = spark().candidates(columns(), rules, LinkType.DEDUPE_ONLY, limit)) {
      assertThat(there.rules()).isEqualTo(here.rules());
    }
  }

  @Test
  void withoutRulesThereAreNoPairs() {
    try (Candidates none = spark().candidates(columns(), List.of(), LinkType.DEDUPE_ONLY)) {
      assertThat(none.rules()).isEmpty();
      assertThat(none.count(List.of(same("a"))).total()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "levenshtein(l.a, r.a) < 2",
        "l.nowhere = r.nowhere",
        "l.a = r.a and guess(l.a, r.a)"
      })
  void aRuleThatCannotBeCarriedOutIsRefusedInTheSameWords(String sql) {
    List<BlockingRule> rules = List.of(BlockingRule.of(sql));
    String here = refused(new JvmEngine(1), rules);
    assertThat(refused(spark(), rules)).isNotEmpty().isEqualTo(here);
  }

  private static String refused(Engine engine, List<BlockingRule> rules) {
    try (Candidates candidates = engine.candidates(columns(), rules, LinkType.LINK_ONLY)) {
      return "";
    } catch (LinkageException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void whatAMachineCannotGoOnWithIsToldAsItIs() {
    Comparison wrong =
        Comparison.of(
            "wrong",
            Level.when("text", "concat(a_l, a_r)").with(0.5, 0.5),
            Level.otherwise().with(0.5, 0.5));
    List<BlockingRule> rules = List.of(BlockingRule.on("a"));
    try (Candidates pairs = spark().candidates(columns(), rules, LinkType.DEDUPE_ONLY)) {
      assertThatThrownBy(() -> pairs.count(List.of(wrong)))
          .isInstanceOf(LinkageException.class)
          .hasMessage("A condition is a text where it must be true or false.");
    }
  }

  @Test
  void workThatIsBrokenOffEnds() throws Exception {
    Shares shares = new Shares(session.context());
    CountDownLatch ended = new CountDownLatch(1);
    List<Throwable> thrown = new ArrayList<>();
    Thread waiting =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    shares.all(2, SparkEngineTest::forEver);
                  } catch (LinkageException e) {
                    thrown.add(e);
                  }
                  ended.countDown();
                });
    assertThat(BEGUN.await(60, TimeUnit.SECONDS)).isTrue();
    waiting.interrupt();
    assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(STOPPED.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(thrown).singleElement().asString().contains("broken off");
  }

  private static final CountDownLatch BEGUN = new CountDownLatch(2);
  private static final CountDownLatch STOPPED = new CountDownLatch(2);

  private static int forEver(int share) throws InterruptedException {
    BEGUN.countDown();
    try {
      Thread.sleep(TimeUnit.MINUTES.toMillis(5));
      return share;
    } finally {
      STOPPED.countDown();
    }
  }

  @ParameterizedTest
  @CsvSource({
    // So many parts of work, so many shares, on two cores.
    "0, 1",
    "1, 1",
    "7, 7",
    "10, 10",
    "500, 10",
    "640, 10",
    "6400, 100"
  })
  void workIsCutIntoSharesThatAreNeitherFewNorLong(int parts, int shares) {
    assertThat(new Shares(session.context()).number(parts)).isEqualTo(shares);
  }

  @Test
  void pairsOfSomeRecordsAloneAreThoseOfThisProcess() {
    List<BlockingRule> rules = List.of(BlockingRule.on("a"), BlockingRule.on("c"));
    Model model = Model.of(LinkType.DEDUPE_ONLY, List.of(same("b"), same("c")), rules);
    BitSet records = BitSet.valueOf(new long[] {0b100010});
    try (Candidates here = new JvmEngine(1).candidates(columns(), rules, LinkType.DEDUPE_ONLY);
        Candidates there = spark().candidates(columns(), rules, LinkType.DEDUPE_ONLY)) {
      Edges found = there.score(model, Map.of(), -1e6, records);
      assertThat(found.size()).isEqualTo(5);
      assertThat(found)
          .usingRecursiveComparison()
          .isEqualTo(here.score(model, Map.of(), -1e6, records));
    }
  }

  @Test
  void nobodyElseIsSpokenTo() {
    SparkConf conf = session.context().getConf();
    assertThat(conf.get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
    assertThat(conf.get("spark.driver.host")).isEqualTo("127.0.0.1");
    assertThat(session.context().sc().uiWebUrl().isEmpty()).isTrue();
    assertThat(conf.get("spark.io.encryption.enabled")).isEqualTo("true");
  }
}

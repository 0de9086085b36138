package org.lodestar.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;
import org.lodestar.tries.Run;

/** Truth recovery: lists are made from known probabilities, and training finds them again. */
class TrainerTest {
  private static final int PEOPLE = 2_000;

  /** The rarest agreement, one in 400, falls into 750 of so many. */
  private static final int RANDOM_PAIRS = 300_000;

  private static Table made(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TableBuilder builder = new TableBuilder(List.of(MadeTwice.COLUMNS));
    builder.begin("made");
    for (int person = 0; person < PEOPLE; person++) {
      String[] first = new String[MadeTwice.COLUMNS.length];
      String[] second = new String[first.length];
      for (int i = 0; i < first.length; i++) {
        int values = MadeTwice.VALUES[i];
        first[i] = "v" + random.nextInt(values);
        second[i] =
            random.nextDouble() < MadeTwice.M[i] ? first[i] : other(first[i], values, random);
      }
      builder.add(person + "a", List.of(first));
      if (person % 2 == 0) {
        builder.add(person + "b", List.of(second));
      }
    }
    return builder.build();
  }

  private static String other(String value, int values, SplittableRandom random) {
    String drawn = "v" + random.nextInt(values);
    return drawn.equals(value) ? other(value, values, random) : drawn;
  }

  private static Training train(Table table, Model model, int threads) {
    Columns columns = new Columns(table);
    Blocking blocking = new Blocking(model.blockingRules(), columns, LinkType.DEDUPE_ONLY);
    return new Trainer(columns, threads, 7, RANDOM_PAIRS).train(model, blocking);
  }

  @Test
  void mAndUAndLambdaAreFoundAgainForEachOfTwentySeeds() {
    for (int seed : Run.cases("m, u and lambda", 20, 4).map(each -> each + 1).toArray()) {
      Table table = made(seed);
      Model learnt = train(table, MadeTwice.model(), 2).model();
      double pairs = table.size() * (table.size() - 1.0) / 2;
      assertThat(learnt.lambda())
          .as("lambda, seed %d", seed)
          .isCloseTo(PEOPLE / 2.0 / pairs, withPercentage(12));
      for (int i = 0; i < MadeTwice.COLUMNS.length; i++) {
        Level same = learnt.comparisons().get(i).levels().getFirst();
        assertThat(same.m())
            .as("m of %s, seed %d", MadeTwice.COLUMNS[i], seed)
            .isCloseTo(MadeTwice.M[i], offset(0.05));
        assertThat(same.u())
            .as("u of %s, seed %d", MadeTwice.COLUMNS[i], seed)
            .isCloseTo(1.0 / MadeTwice.VALUES[i], withPercentage(15));
      }
    }
  }

  @Test
  void theHistoryLeadsToTheModelThatWasLearnt() {
    Training training = train(made(3), MadeTwice.model(), 2);
    Training.Round first = training.history().getFirst();
    Training.Round last = training.history().getLast();
    assertThat(training.history()).hasSizeGreaterThan(2);
    assertThat(first.change()).isGreaterThan(last.change());
    assertThat(last.change()).isLessThan(training.model().emConvergence());
    assertThat(last.lambda()).isEqualTo(training.model().lambda());
    for (int i = 0; i < MadeTwice.COLUMNS.length; i++) {
      Level same = training.model().comparisons().get(i).levels().getFirst();
      assertThat(last.m().get(i).getFirst()).isEqualTo(same.m());
      assertThat(last.u().get(i).getFirst()).isEqualTo(same.u());
      assertThat(first.m().get(i).getFirst()).as("m moved").isNotEqualTo(same.m());
    }
  }

  /** Six people in each house: surname and town follow from the house, nothing else does. */
  private static Table households(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TableBuilder builder =
        new TableBuilder(List.of("house", "surname", "town", "forename", "born"));
    builder.begin("made");
    for (int person = 0; person < PEOPLE; person++) {
      int house = person / 6;
      String home = "h" + house;
      String surname = "s" + house % 60;
      String town = "t" + house % 20;
      String forename = "f" + random.nextInt(150);
      String born = "b" + random.nextInt(3_000);
      builder.add(person + "a", List.of(home, surname, town, forename, born));
      if (person % 2 == 0) {
        boolean moved = random.nextDouble() < 0.3;
        builder.add(
            person + "b",
            List.of(
                moved ? "h" + random.nextInt(PEOPLE / 6) : home,
                surname,
                moved ? "t" + random.nextInt(20) : town,
                random.nextDouble() < 0.85 ? forename : "f" + random.nextInt(150),
                random.nextDouble() < 0.9 ? born : "b" + random.nextInt(3_000)));
      }
    }
    return builder.build();
  }

  @Test
  void aHouseholdIsNotTakenForOnePerson() {
    List<Comparison> comparisons =
        java.util.stream.Stream.of("house", "surname", "town", "forename", "born")
            .map(
                name ->
                    Comparison.of(
                        name,
                        Level.when("same", name + "_l = " + name + "_r").with(0.8, null),
                        Level.otherwise().with(0.2, null)))
            .toList();
    List<BlockingRule> rules =
        List.of(
            BlockingRule.on("house"),
            BlockingRule.on("surname", "forename"),
            BlockingRule.on("born"));
    for (int seed : Run.cases("households", 5, 2).map(each -> each + 1).toArray()) {
      Table table = households(seed);
      Model learnt = train(table, Model.of(LinkType.DEDUPE_ONLY, comparisons, rules), 2).model();
      double pairs = table.size() * (table.size() - 1.0) / 2;
      // Pairs of one house outnumber matches eleven to one; taken for matches they would show here.
      assertThat(learnt.lambda() * pairs / (PEOPLE / 2.0))
          .as("matches expected for each there is, seed %d", seed)
          .isBetween(0.75, 1.5);
      // Pairs of two people of one house, of whatever kinds they are thought to be.
      double house = ofTwo(learnt, 0);
      assertThat(house * pairs)
          .as("pairs of one house, seed %d", seed)
          .isCloseTo(twoOfOneHouse(table), withPercentage(10));
      // One record in ten is of somebody who moved in and bears another name: 0.9 squared is 0.8.
      assertThat(ofTwo(learnt, 0, 1) / house)
          .as("same surname in one house, seed %d", seed)
          .isBetween(0.7, 0.9);
      assertThat(ofTwo(learnt, 0, 2) / house).as("town, seed %d", seed).isGreaterThan(0.7);
      assertThat(ofTwo(learnt, 0, 4) / house).as("born, seed %d", seed).isLessThan(0.02);
      Level born = learnt.comparisons().get(4).levels().getFirst();
      // 0.9 was made; households taken for persons would give less than 0.2.
      assertThat(born.m()).as("m of born, seed %d", seed).isGreaterThan(0.6);
    }
  }

  private static double twoOfOneHouse(Table table) {
    double pairs = 0;
    for (int a = 0; a < table.size(); a++) {
      for (int b = a + 1; b < table.size(); b++) {
        boolean house = table.column("house").code(a) == table.column("house").code(b);
        boolean person = person(table.id(a)).equals(person(table.id(b)));
        pairs += house && !person ? 1 : 0;
      }
    }
    return pairs;
  }

  private static String person(String id) {
    return id.substring(0, id.length() - 1);
  }

  /** Share of the pairs of two entities that agree in all of these comparisons. */
  private static double ofTwo(Model learnt, int... comparisons) {
    return learnt.kinds().stream()
        .filter(kind -> !kind.match())
        .mapToDouble(
            kind ->
                kind.share()
                    * java.util.Arrays.stream(comparisons)
                        .mapToDouble(i -> kind.levels().get(i).getFirst())
                        .reduce(1, (a, b) -> a * b))
        .sum();
  }

  @Test
  void threadsDoNotChangeWhatIsLearnt() {
    Table table = made(3);
    assertThat(train(table, MadeTwice.model(), 2).model())
        .isEqualTo(train(table, MadeTwice.model(), 1).model());
  }

  @Test
  void whatIsFixedStaysAndWhatNobodyReachedIsTold() {
    List<Comparison> comparisons = new java.util.ArrayList<>(MadeTwice.model().comparisons());
    Level same = comparisons.getFirst().levels().getFirst();
    Level fixed = new Level(same.condition(), "same", false, 0.6, 0.02, null, true, true);
    Level never = Level.when("never", "a_l = 'nobody has this' and a_r = 'nor this'");
    comparisons.set(0, Comparison.of("a", never, fixed, Level.otherwise()));
    Training training = train(made(5), MadeTwice.model().withComparisons(comparisons), 1);
    Level after = training.model().comparisons().getFirst().levels().get(1);
    assertThat(after.m()).isEqualTo(0.6);
    assertThat(after.u()).isEqualTo(0.02);
    assertThat(training.warnings()).anyMatch(warning -> warning.contains("never"));
  }

  @Test
  void countsAreTheSameHoweverThePairsAreWalked() {
    Table table = made(2);
    Columns columns = new Columns(table);
    Blocking blocking =
        new Blocking(MadeTwice.model().blockingRules(), columns, LinkType.DEDUPE_ONLY);
    Patterns patterns = new Patterns(MadeTwice.model().comparisons(), columns);
    PatternCounts one = Counting.of(blocking, patterns, 1);
    PatternCounts three = Counting.of(blocking, patterns, 3);
    assertThat(three.total()).isEqualTo(one.total()).isGreaterThan(10_000);
    assertThat(three.patterns()).containsExactly(one.patterns());
    for (long pattern : one.patterns()) {
      assertThat(three.count(pattern)).isEqualTo(one.count(pattern));
    }
  }

  @Test
  void manyPatternsAreCountedOneByOne() {
    PatternCounts counts = new PatternCounts();
    for (int round = 0; round < 3; round++) {
      for (long pattern = 0; pattern < 20_000; pattern++) {
        counts.add(pattern * pattern);
      }
    }
    assertThat(counts.size()).isEqualTo(20_000);
    assertThat(counts.total()).isEqualTo(60_000);
    assertThat(counts.count(19_999L * 19_999L)).isEqualTo(3);
    assertThat(counts.count(2)).isZero();
  }

  @Test
  void aListOfOneRecordTeachesNothingAndBreaksNothing() {
    TableBuilder builder = new TableBuilder(List.of(MadeTwice.COLUMNS));
    builder.begin("one");
    builder.add("1", List.of("x", "x", "x", "x"));
    assertThat(train(builder.build(), MadeTwice.model(), 1).candidates()).isZero();
  }
}

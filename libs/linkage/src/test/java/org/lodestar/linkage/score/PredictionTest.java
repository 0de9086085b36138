package org.lodestar.linkage.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Given;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

class PredictionTest {
  private static final String[] NAMES = {"ash", "asch", "yew", "elmwood", "elmwod", "", "Łuk"};

  private static Comparison name(String column) {
    String a = column + "_l";
    String b = column + "_r";
    return Comparison.of(
        column,
        Level.absent("absent", a + " is null or " + b + " is null"),
        Level.when("same", a + " = " + b)
            .with(0.8, 0.2)
            .withFrequency(new Level.Frequency(column, 0.9, 0.01)),
        Level.when("near", "jaro_winkler_similarity(" + a + ", " + b + ") >= 0.85").with(0.15, 0.1),
        Level.otherwise().with(0.05, 0.7));
  }

  private static Comparison crossed() {
    return Comparison.of(
        "crossed",
        Level.when("crossed", "a_l = b_r").with(0.1, 0.05),
        Level.when("typed", "damerau_levenshtein(a_l, b_r) <= 2").with(0.1, 0.1),
        Level.otherwise().with(0.8, 0.85));
  }

  private static Model model() {
    Given given = new Given("a", List.of(0.0, 0.9, 0.05, 0.05), List.of(0.0, 0.5, 0.2, 0.3));
    return Model.of(
            LinkType.LINK_AND_DEDUPE,
            List.of(name("a"), name("b").withGiven(given), crossed()),
            List.of(BlockingRule.on("k"), BlockingRule.of("l.a = r.a and l.b <> r.b")))
        .withLambda(0.05);
  }

  private static Table table(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = List.of("a", "b", "k");
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      List<String> values = new ArrayList<>();
      for (int row = 0; row < size; row++) {
        String value = NAMES[random.nextInt(NAMES.length)];
        values.add(name.equals("k") ? value + random.nextInt(2) : value);
      }
      columns.add(Column.of(name, values));
    }
    return Table.of("t", columns);
  }

  @Property(tries = 200)
  void whatIsKeptIsEachPairOfTheRulesThatWeighsEnough(
      @ForAll @IntRange(min = 1, max = 40) int size,
      @ForAll long seed,
      @ForAll @DoubleRange(min = -15, max = 5) double least) {
    Columns columns = new Columns(table(size, seed));
    Blocking blocking = new Blocking(model().blockingRules(), columns, LinkType.LINK_AND_DEDUPE);
    Scorer scorer = new Scorer(model(), columns);
    Edges wanted = new Edges();
    for (Blocking.Unit unit : blocking.units()) {
      blocking.walk(
          unit,
          (left, right, _) -> {
            if (scorer.weight(left, right) >= least) {
              wanted.add(left, right, scorer.weight(left, right));
            }
          });
    }
    assertThat(told(Prediction.of(blocking, scorer, least, 2))).isEqualTo(told(wanted.sorted()));
  }

  private static List<String> told(Edges edges) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      told.add(edges.left(i) + " " + edges.right(i) + " " + edges.weight(i));
    }
    return told;
  }

  @Test
  void moreComparisonsThanOnePatternHoldsAreWeighedPairByPair() {
    Columns columns = new Columns(table(30, 7));
    List<Comparison> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Comparison a = name("a");
      many.add(new Comparison("a" + i, "", a.levels()));
    }
    Model model =
        Model.of(LinkType.DEDUPE_ONLY, many, List.of(BlockingRule.on("k"))).withLambda(0.05);
    Blocking blocking = new Blocking(model.blockingRules(), columns, LinkType.DEDUPE_ONLY);
    Scorer scorer = new Scorer(model, columns);
    assertThat(scorer.patterns()).isNull();
    Edges edges = Prediction.of(blocking, scorer, 0, 2);
    assertThat(edges.size()).isPositive();
    for (int i = 0; i < edges.size(); i++) {
      assertThat(edges.weight(i)).isEqualTo(scorer.weight(edges.left(i), edges.right(i)));
    }
  }
}

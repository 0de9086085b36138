package org.lodestar.linkage.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

/** Made-up people, half of whom stand twice, from probabilities that are known. */
final class MadeTwice {
  static final String[] COLUMNS = {"a", "b", "c", "d"};

  /** How many values each column has, all alike, and how often a second record keeps it. */
  static final int[] VALUES = {400, 250, 60, 12};

  static final double[] M = {0.9, 0.8, 0.95, 0.85};

  private MadeTwice() {}

  /** The columns alone. */
  static Table of(int people, long seed) {
    return labelled(people, seed, 0).without("person");
  }

  /**
   * The same with a column {@code person}, filled for a share of all people.
   *
   * @param labelled that share
   */
  static Table labelled(int people, long seed, double labelled) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> names = new ArrayList<>(List.of(COLUMNS));
    names.add("person");
    TableBuilder builder = new TableBuilder(names);
    builder.begin("made");
    for (int person = 0; person < people; person++) {
      List<String> first = new ArrayList<>();
      List<String> second = new ArrayList<>();
      for (int i = 0; i < COLUMNS.length; i++) {
        int value = random.nextInt(VALUES[i]);
        boolean isKept = random.nextDouble() < M[i];
        first.add("v" + value);
        second.add(
            "v" + (isKept ? value : (value + 1 + random.nextInt(VALUES[i] - 1)) % VALUES[i]));
      }
      String label = random.nextDouble() < labelled ? "p" + person : "";
      first.add(label);
      second.add(label);
      builder.add(person + "a", first);
      if (person % 2 == 0) {
        builder.add(person + "b", second);
      }
    }
    return builder.build();
  }

  /** Each column the same or not, and rules that find most matches. */
  static Model model() {
    List<Comparison> comparisons = Arrays.stream(COLUMNS).map(MadeTwice::comparison).toList();
    List<BlockingRule> rules =
        List.of(
            BlockingRule.on("a"),
            BlockingRule.on("b", "c"),
            BlockingRule.on("b", "d"),
            BlockingRule.on("c", "d"));
    return Model.of(LinkType.DEDUPE_ONLY, comparisons, rules);
  }

  static Comparison comparison(String column) {
    return Comparison.of(
        column, Level.when("same", column + "_l = " + column + "_r"), Level.otherwise());
  }
}

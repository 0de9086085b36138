package org.lodestar.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/** Lists are made from known probabilities, and each way of learning finds them again. */
class LearningTest {
  private static final int PEOPLE = 3_000;

  /** Half of all people stand twice; so do their labels, where they have one. */
  private static final double MATCHES = PEOPLE / 2.0;

  @TempDir Path folder;

  private static Table made(long seed, double labelled) {
    return MadeTwice.labelled(PEOPLE, seed, labelled);
  }

  private static Training learn(Table table, Model model, Learning learning) {
    LinkSettings settings =
        LinkSettings.usual(LinkType.DEDUPE_ONLY, Set.of()).withLearning(learning);
    return new Linkage(table.without("person"), settings, Progress.SILENT)
        .run(model)
        .training()
        .orElseThrow();
  }

  private static Learning way(Learning.Way way) {
    return new Learning(way, false, null);
  }

  private static double lambda(Table table) {
    return MATCHES / (table.size() * (table.size() - 1.0) / 2);
  }

  private static void agrees(Model learnt, double within, long seed) {
    for (int i = 0; i < MadeTwice.COLUMNS.length; i++) {
      Level same = learnt.comparisons().get(i).levels().getFirst();
      assertThat(same.m())
          .as("m of %s, seed %d", MadeTwice.COLUMNS[i], seed)
          .isCloseTo(MadeTwice.M[i], offset(within));
      assertThat(same.u())
          .as("u of %s, seed %d", MadeTwice.COLUMNS[i], seed)
          .isCloseTo(1.0 / MadeTwice.VALUES[i], withPercentage(15));
    }
  }

  @Test
  void onePassForEachRuleFindsMAndUAgain() {
    for (long seed = 1; seed <= 3; seed++) {
      Table table = made(seed, 0);
      Prior prior = new Prior(List.of(BlockingRule.on("a", "b", "c")), 0.9 * 0.8 * 0.95);
      Training training =
          learn(table, MadeTwice.model(), new Learning(new Learning.ByRule(), false, prior));
      agrees(training.model(), 0.06, seed);
      assertThat(training.model().lambda()).isCloseTo(lambda(table), withPercentage(12));
      assertThat(training.warnings()).isEmpty();
      assertThat(training.model().comparisons()).allMatch(each -> each.given() == null);
    }
  }

  @Test
  void aComparisonForWhichEveryRuleAsksIsToldByItsPath() {
    Model model =
        Model.of(
            LinkType.DEDUPE_ONLY,
            MadeTwice.model().comparisons(),
            List.of(BlockingRule.on("a"), BlockingRule.on("a", "b")));
    Training training = learn(made(2, 0), model, way(new Learning.ByRule()));
    assertThat(training.model().comparisons().getFirst().levels().getFirst().m()).isNull();
    assertThat(training.warnings())
        .anyMatch(each -> each.startsWith("comparisons[0] (a): every blocking rule asks"));
    assertThat(training.model().lambda()).as("not learnt").isEqualTo(Model.USUAL_LAMBDA);
  }

  @Test
  void lambdaIsThatOfThePriorWhicheverWayMIsLearnt() {
    Table table = made(3, 1);
    Prior prior = new Prior(List.of(BlockingRule.on("a", "b", "c")), 0.9 * 0.8 * 0.95);
    double byPrior =
        learn(table, MadeTwice.model(), new Learning(new Learning.ByRule(), false, prior))
            .model()
            .lambda();
    Training together =
        learn(table, MadeTwice.model(), new Learning(new Learning.Together(), false, prior));
    assertThat(together.model().lambda()).isEqualTo(byPrior);
    Prior half = new Prior(prior.rules(), prior.recall() / 2);
    assertThat(
            learn(table, MadeTwice.model(), new Learning(new Learning.Together(), false, half))
                .model()
                .lambda())
        .isCloseTo(2 * byPrior, offset(1e-12));
  }

  @Test
  void aColumnThatNamesTheEntityOfAFifthOfAllTeachesM() {
    for (long seed = 1; seed <= 3; seed++) {
      Table table = made(seed, 0.2);
      KnownMatches matches = KnownMatches.of(table.column("person"), table, LinkType.DEDUPE_ONLY);
      Training training = learn(table, MadeTwice.model(), way(new Learning.FromMatches(matches)));
      agrees(training.model(), 0.05, seed);
      for (int i = 0; i < MadeTwice.COLUMNS.length; i++) {
        // m is the share among the known matches themselves, smoothed by half a pair.
        int column = i;
        double same = 0;
        for (int pair = 0; pair < matches.size(); pair++) {
          int[] codes = table.column(MadeTwice.COLUMNS[column]).codes();
          same += codes[matches.lefts()[pair]] == codes[matches.rights()[pair]] ? 1 : 0;
        }
        assertThat(training.model().comparisons().get(i).levels().getFirst().m())
            .isCloseTo((same + 0.25) / (matches.size() + 0.5), offset(1e-12));
        assertThat(training.model().comparisons().get(i).levels().getFirst().fixedM()).isFalse();
      }
      assertThat(training.model().lambda()).isCloseTo(lambda(table), withPercentage(6));
    }
  }

  @Test
  void judgedPairsTeachMAndOnlyThoseThatMatch() throws IOException {
    Table table = made(4, 1);
    StringBuilder labels = new StringBuilder("source_l,id_l,source_r,id_r,weight,verdict\n");
    for (int person = 0; person < PEOPLE; person += 2) {
      labels.append("made,%da,made,%db,1,Match\n".formatted(person, person));
      labels.append("made,%da,made,%da,1,no match\n".formatted(person, person + 1));
    }
    labels.append("made,0b,made,0a,1,match\nmade,0a,made,5a,1,\n");
    KnownMatches matches =
        KnownMatches.read(
            Files.writeString(folder.resolve("labels.csv"), labels), table, LinkType.DEDUPE_ONLY);
    KnownMatches byColumn = KnownMatches.of(table.column("person"), table, LinkType.DEDUPE_ONLY);
    assertThat(matches.lefts()).containsExactly(byColumn.lefts());
    assertThat(matches.rights()).containsExactly(byColumn.rights());
    Training training = learn(table, MadeTwice.model(), way(new Learning.FromMatches(matches)));
    agrees(training.model(), 0.03, 4);
  }

  @Test
  void labelsThatCannotBeUsedAreRefusedWithTheirPlace() throws IOException {
    Table table = made(1, 1);
    Map<String, String> wrong = new HashMap<>();
    wrong.put("id_l\n", "line 1: the columns source_l, id_l, source_r, id_r, verdict are needed");
    String head = "source_l,id_l,source_r,id_r,verdict\n";
    wrong.put(head + "made,x,made,0a,match\n", "line 2, column id_l: there is no such record");
    wrong.put(head + "made,0a,other,0a,match\n", "line 2, column id_r: there is no such record");
    wrong.put(head + "made,0a,made,0a,match\n", "cannot be linked");
    wrong.put(head + "made,0a,made,0b,unsure\n", "holds no pair with the verdict match");
    for (Map.Entry<String, String> each : wrong.entrySet()) {
      Path file = Files.writeString(folder.resolve("labels.csv"), each.getKey());
      assertThatThrownBy(() -> KnownMatches.read(file, table, LinkType.DEDUPE_ONLY))
          .hasMessageContaining("labels.csv")
          .hasMessageContaining(each.getValue());
    }
    Column one = Column.of("person", java.util.Collections.nCopies(table.size(), "same"));
    assertThatThrownBy(() -> KnownMatches.of(one, table, LinkType.DEDUPE_ONLY))
        .hasMessageContaining("records have the same value in the column person");
    Column none = Column.of("person", java.util.Collections.nCopies(table.size(), ""));
    assertThatThrownBy(() -> KnownMatches.of(none, table, LinkType.DEDUPE_ONLY))
        .hasMessageContaining("no two records of one entity");
  }

  @Test
  void whatIsFixedStaysInEveryWayAndTheRestIsLearntAnew() {
    Table table = made(5, 1);
    KnownMatches matches = KnownMatches.of(table.column("person"), table, LinkType.DEDUPE_ONLY);
    List<Comparison> comparisons = new ArrayList<>(MadeTwice.model().comparisons());
    Level same = comparisons.getFirst().levels().getFirst();
    comparisons.set(
        0,
        Comparison.of(
            "a",
            new Level(same.condition(), "same", false, 0.6, 0.02, null, true, true),
            Level.otherwise()));
    Model model = MadeTwice.model().withComparisons(comparisons);
    for (Learning.Way way :
        List.of(
            new Learning.Together(), new Learning.ByRule(), new Learning.FromMatches(matches))) {
      Training first = learn(table, model, way(way));
      Level after = first.model().comparisons().getFirst().levels().getFirst();
      assertThat(after.m()).as("%s", way).isEqualTo(0.6);
      assertThat(after.u()).isEqualTo(0.02);
      assertThat(after.fixedM() && after.fixedU()).isTrue();
      Model again = learn(table, first.model(), new Learning(way, true, null)).model();
      assertThat(again.comparisons())
          .as("learnt anew: %s", way)
          .isEqualTo(first.model().comparisons());
    }
  }

  @Test
  void levelsThatNothingTaughtAreToldByTheirPath() {
    Table table = made(6, 0.1);
    KnownMatches matches = KnownMatches.of(table.column("person"), table, LinkType.DEDUPE_ONLY);
    List<Comparison> comparisons = new ArrayList<>(MadeTwice.model().comparisons());
    Level never = Level.when("never", "b_l = 'nobody' and b_r = 'has this'");
    List<Level> levels = new ArrayList<>(comparisons.get(1).levels());
    levels.addFirst(never);
    comparisons.set(1, comparisons.get(1).with(levels));
    Model model = MadeTwice.model().withComparisons(comparisons);
    String path = "comparisons[1].comparison_levels[0] (b, level \"never\"): ";
    assertThat(learn(table, model, way(new Learning.Together())).warnings())
        .filteredOn(each -> each.startsWith("comparisons"))
        .containsExactlyInAnyOrder(
            path + "no random pair reached it; its u is a guess from above, half of one such pair.",
            path + "no match reached it; its m is a guess.");
    assertThat(learn(table, model, way(new Learning.FromMatches(matches))).warnings())
        .contains(path + "no match reached it; its m is a guess.");
  }

  @Test
  void aPriorThatCannotBeIsRefused() {
    List<BlockingRule> rules = List.of(BlockingRule.on("a"));
    assertThatThrownBy(() -> new Prior(rules, 0)).hasMessageContaining("above 0");
    assertThatThrownBy(() -> new Prior(rules, 1.1)).hasMessageContaining("up to 1");
    assertThatThrownBy(() -> new Prior(List.of(), 0.5)).hasMessageContaining("at least one rule");
    Table table = made(1, 1);
    Prior never = new Prior(List.of(BlockingRule.of("l.a = r.a and l.a = 'none'")), 0.5);
    assertThatThrownBy(
            () ->
                learn(
                    table, MadeTwice.model(), new Learning(new Learning.Together(), false, never)))
        .hasMessageContaining("find 0 of");
  }
}

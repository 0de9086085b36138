package org.lodestar.linkage.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.cluster.Components;
import org.lodestar.linkage.evaluate.HistoryTable;
import org.lodestar.linkage.evaluate.ListPairErrors;
import org.lodestar.linkage.evaluate.Lists;
import org.lodestar.linkage.evaluate.Partition;
import org.lodestar.linkage.generate.ListFiles;
import org.lodestar.linkage.generate.Plan;
import org.lodestar.linkage.generate.Population;
import org.lodestar.linkage.generate.ReadBack;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.Table;
import org.lodestar.tries.Run;

/**
 * Estimates without truth, held to the truth of made-up lists; all seeds are in the bench. A plain
 * run looks at the first of two.
 */
class OverlapCoverageTest {
  private static final int PEOPLE = 1_000;

  @TempDir Path folder;

  /** The usual six lists, and the same of people in larger homes. */
  private static Plan plan(boolean homes, long seed) {
    Plan usual = Plan.typical(PEOPLE, seed);
    LocalDate reference = Population.ORDINARY.reference();
    return homes ? usual.withPopulation(new Population(reference, 75, 6, 0.08, 1, 0.95)) : usual;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theTruthLiesWithinTheIntervalsAndNearerThanComponents(boolean homes) throws IOException {
    double intervals = 0;
    double covering = 0;
    double estimated = 0;
    double joined = 0;
    for (long seed = 901; seed <= (Run.isThorough() ? 902 : 901); seed++) {
      Plan plan = plan(homes, seed);
      ListFiles.write(plan, folder);
      ReadBack made = ReadBack.of(plan, folder);
      Table table = made.table();
      Set<String> free = made.duplicateFree();
      LinkSettings settings =
          new LinkSettings(LinkType.LINK_AND_DEDUPE, 0.5, 0.01, 2, seed, 40, free);
      Linked linked = new Linkage(table, settings, Progress.SILENT).run(null);
      OverlapEstimate estimate = OverlapEstimator.of(linked, free, seed);
      Partition truth = Partition.of(made.truth());
      Lists lists = new Lists(table.sources(), table.sourceOfEach());
      List<ListPairErrors> errors =
          ListPairErrors.of(truth, Partition.of(linked.clusters().of()), lists, 0.95);
      for (int pair = 0; pair < errors.size(); pair++) {
        ListPairEstimate own = estimate.pairs().get(pair);
        assertThat(own.linked()).isEqualTo(errors.get(pair).pairs().linked());
        intervals += 2;
        covering += own.falseLinks().contains(errors.get(pair).pairs().wrong()) ? 1 : 0;
        covering += own.missedLinks().contains(errors.get(pair).pairs().missed()) ? 1 : 0;
      }
      HistoryTable real = HistoryTable.of(truth, lists);
      Clusters components = Components.of(table.size(), linked.pairs(), 0);
      HistoryTable chained = HistoryTable.of(Partition.of(components.of()), lists);
      for (int history = 1; history < real.groups().size(); history++) {
        double is = real.groups().get(history);
        estimated += Math.abs(expected(estimate, lists, history) - is);
        joined += Math.abs(chained.groups().get(history) - is);
      }
    }
    assertThat(covering / intervals).as("intervals that cover").isGreaterThanOrEqualTo(0.9);
    assertThat(estimated).as("cells, against components").isLessThan(0.85 * joined);
  }

  private static double expected(OverlapEstimate estimate, Lists lists, int history) {
    List<String> names =
        IntStream.range(0, lists.names().size())
            .filter(list -> (history & 1 << list) != 0)
            .mapToObj(lists.names()::get)
            .toList();
    return estimate.cells().stream()
        .filter(cell -> cell.lists().equals(names))
        .mapToDouble(cell -> cell.entities().expected())
        .sum();
  }
}

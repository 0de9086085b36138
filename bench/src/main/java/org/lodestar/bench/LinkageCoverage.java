package org.lodestar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.cluster.Components;
import org.lodestar.linkage.evaluate.HistoryTable;
import org.lodestar.linkage.evaluate.ListPairErrors;
import org.lodestar.linkage.evaluate.Lists;
import org.lodestar.linkage.evaluate.Partition;
import org.lodestar.linkage.generate.ListFiles;
import org.lodestar.linkage.generate.Plan;
import org.lodestar.linkage.generate.ReadBack;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.overlap.ListPairEstimate;
import org.lodestar.linkage.overlap.OverlapEstimate;
import org.lodestar.linkage.overlap.OverlapEstimator;
import org.lodestar.linkage.table.Table;

/**
 * How often the intervals of false and missed links cover the truth, for each two of some made-up
 * lists, over many seeds; and how far overlap cells are off.
 */
public final class LinkageCoverage {
  private final Path folder;
  private final String kind;
  private final int people;
  private final Map<String, int[]> covering = new LinkedHashMap<>();
  private double estimated;
  private double clustered;
  private double joined;
  private int seeds;

  private LinkageCoverage(Path folder, String kind, int people) {
    this.folder = folder;
    this.kind = kind;
    this.people = people;
  }

  /** Plan (see {@link CoveragePlans}), people, seeds, first seed. */
  public static void main(String[] arguments) throws IOException {
    String kind = arguments.length > 0 ? arguments[0] : "typical";
    int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
    int seeds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100;
    int first = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    LinkageCoverage coverage =
        new LinkageCoverage(Files.createTempDirectory("lodestar-coverage"), kind, people);
    for (int seed = first; seed < first + seeds; seed++) {
      coverage.run(seed);
    }
    coverage.tell();
  }

  private void run(long seed) throws IOException {
    Plan plan = CoveragePlans.of(kind, people, seed);
    ListFiles.write(plan, folder);
    ReadBack made = ReadBack.of(plan, folder);
    Table table = made.table();
    Set<String> free = made.duplicateFree();
    LinkSettings settings = new LinkSettings(LinkType.LINK_AND_DEDUPE, 0.5, 0.01, 2, 1, 40, free);
    Linked linked = new Linkage(table, settings, Progress.SILENT).run(null);
    OverlapEstimate estimate = OverlapEstimator.of(linked, free, 1);
    Partition truth = Partition.of(made.truth());
    Partition clusters = Partition.of(linked.clusters().of());
    Lists lists = new Lists(table.sources(), table.sourceOfEach());
    List<ListPairErrors> errors = ListPairErrors.of(truth, clusters, lists, 0.95);
    for (int pair = 0; pair < errors.size(); pair++) {
      count(estimate.pairs().get(pair), errors.get(pair));
    }
    HistoryTable real = HistoryTable.of(truth, lists);
    int[] components = Components.of(table.size(), linked.pairs(), 0).of();
    estimated += error(expected(estimate, lists), real);
    clustered += error(counts(HistoryTable.of(clusters, lists)), real);
    joined += error(counts(HistoryTable.of(Partition.of(components), lists)), real);
    seeds++;
  }

  private void count(ListPairEstimate estimate, ListPairErrors errors) {
    String name = estimate.one() + " and " + estimate.other();
    int[] counts = covering.computeIfAbsent(name, _ -> new int[2]);
    counts[0] += estimate.falseLinks().contains(errors.pairs().wrong()) ? 1 : 0;
    counts[1] += estimate.missedLinks().contains(errors.pairs().missed()) ? 1 : 0;
  }

  private static double[] counts(HistoryTable table) {
    return table.groups().stream().mapToDouble(Long::doubleValue).toArray();
  }

  private static double[] expected(OverlapEstimate estimate, Lists lists) {
    double[] cells = new double[1 << lists.names().size()];
    estimate
        .cells()
        .forEach(
            cell -> {
              int history =
                  cell.lists().stream().mapToInt(name -> 1 << lists.names().indexOf(name)).sum();
              cells[history] = cell.entities().expected();
            });
    return cells;
  }

  /** Sum of the differences of all cells, as a share of the people seen. */
  private static double error(double[] cells, HistoryTable real) {
    double[] is = counts(real);
    double off = IntStream.range(1, is.length).mapToDouble(i -> Math.abs(cells[i] - is[i])).sum();
    return off / Arrays.stream(is).sum();
  }

  private void tell() {
    System.out.printf("%s, %,d people, %d seeds%n", kind, people, seeds);
    System.out.printf("%-32s %12s %12s%n", "intervals that cover, of 100", "false", "missed");
    covering.forEach(
        (name, counts) ->
            System.out.printf(
                "%-32s %12.0f %12.0f%n",
                name, 100.0 * counts[0] / seeds, 100.0 * counts[1] / seeds));
    System.out.printf(
        "cells off, of the people seen: expected %.4f, clusters %.4f, components %.4f%n",
        estimated / seeds, clustered / seeds, joined / seeds);
  }
}

package org.lodestar.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.cluster.Agreement;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.generate.ListFiles;
import org.lodestar.linkage.generate.Plan;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.score.Prediction;
import org.lodestar.linkage.score.Scorer;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.train.Counting;
import org.lodestar.linkage.train.PatternCounts;
import org.lodestar.linkage.train.Trainer;

/**
 * A million invented records, three blocking rules with 27 million candidate pairs, five fields by
 * Jaro-Winkler: how long each stage takes, by the clock and by the processor.
 */
public final class LinkageBench {
  private static final double NANOS = 1e9;
  private static final long MEGABYTE = 1 << 20;
  static final List<String> FIELDS =
      List.of("forename", "surname", "birth_date", "postcode", "town");

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long clock = System.nanoTime();
  private long processor = machine.getProcessCpuTime();

  private double allClock;
  private double allProcessor;

  private LinkageBench() {}

  public static void main(String[] arguments) throws IOException {
    int threads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
    Path folder = Files.createTempDirectory("lodestar-linkage");
    try {
      ListFiles.write(Plan.millionPeople(1), folder);
      System.out.printf("%d threads%n", threads);
      System.out.printf("%-44s %8s %8s %8s%n", "stage", "wall s", "cpu s", "heap MB");
      new LinkageBench().run(folder.resolve("people.csv"), threads);
    } finally {
      LinkageSizeBench.delete(folder);
    }
  }

  private void run(Path list, int threads) throws IOException {
    Table table = new CsvLists(List.of(ListFile.of(list)), "id").read();
    lap("load");
    double afterLoad = allProcessor;
    List<BlockingRule> rules =
        List.of(
            BlockingRule.on("birth_date"),
            BlockingRule.on("postcode"),
            BlockingRule.on("forename", "surname"));
    List<Comparison> comparisons = FIELDS.stream().map(LinkageBench::comparison).toList();
    Columns columns = new Columns(table);
    Blocking blocking = new Blocking(rules, columns, LinkType.DEDUPE_ONLY);
    Patterns patterns = new Patterns(comparisons, columns);
    lap("block and prepare");
    PatternCounts counts = Counting.of(blocking, patterns, threads);
    lap("compare and count %,d pairs".formatted(counts.total()));
    double counted = allProcessor - afterLoad;
    Model model =
        new Trainer(columns, threads, 1, 1_000_000)
            .train(Model.of(LinkType.DEDUPE_ONLY, comparisons, rules), counts)
            .model();
    lap("train");
    Scorer scorer = new Scorer(model, columns);
    Edges edges = Prediction.of(blocking, scorer, Weights.weight(0.5), threads);
    lap("predict %,d pairs".formatted(edges.size()));
    double least = Agreement.indifferent(0);
    Clusters clusters =
        new Agreement(0, (l, r) -> scorer.weight(l, r, least), Set.of())
            .of(edges, table.sourceOfEach(), threads);
    lap("cluster into %,d".formatted(clusters.size()));
    System.out.printf(
        "block, compare and count: %.1f cpu s; all of it: %.1f s by the clock, %.1f cpu s;"
            + " %,d MB resident at most, of a heap of at most %,d MB%n",
        counted,
        allClock,
        allProcessor,
        Machine.peakMegabytes(),
        Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  static Comparison comparison(String field) {
    String a = field + "_l";
    String b = field + "_r";
    String similar = "jaro_winkler_similarity(" + a + ", " + b + ") >= ";
    List<Level> levels = new ArrayList<>();
    levels.add(Level.absent("absent", a + " is null or " + b + " is null"));
    levels.add(Level.when("the same", a + " = " + b).with(0.8, null));
    levels.add(Level.when("close", similar + 0.92).with(0.1, null));
    levels.add(Level.when("not far", similar + 0.7).with(0.05, null));
    levels.add(Level.otherwise().with(0.05, null));
    return new Comparison(field, "", levels);
  }

  private void lap(String stage) {
    long now = System.nanoTime();
    long used = machine.getProcessCpuTime();
    Runtime memory = Runtime.getRuntime();
    System.out.printf(
        "%-44s %8.2f %8.2f %8d%n",
        stage,
        (now - clock) / NANOS,
        (used - processor) / NANOS,
        (memory.totalMemory() - memory.freeMemory()) / MEGABYTE);
    allClock += (now - clock) / NANOS;
    allProcessor += (used - processor) / NANOS;
    clock = now;
    processor = used;
  }
}

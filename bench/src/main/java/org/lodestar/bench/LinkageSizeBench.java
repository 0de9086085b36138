package org.lodestar.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.EngineSettings;
import org.lodestar.linkage.engine.Engines;
import org.lodestar.linkage.generate.ListFiles;
import org.lodestar.linkage.generate.Plan;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.output.ResultFiles;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;

/**
 * A list of so many records linked from its file to the files of results: how long each stage
 * takes, for how many pairs, and how much memory the process had at its most. One size for each
 * start, because memory that was once had is not given back.
 */
public final class LinkageSizeBench {
  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private long clock = System.nanoTime();
  private long processor = machine.getProcessCpuTime();
  private String stage = "made";

  private LinkageSizeBench() {}

  /**
   * @param arguments how many records, how many threads, the name of the engine
   */
  public static void main(String[] arguments) throws IOException {
    int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    Engine engine =
        Engines.named(arguments.length > 2 ? arguments[2] : "jvm", EngineSettings.usual(threads));
    Path folder = Files.createTempDirectory("lodestar-linkage");
    try {
      System.out.printf(
          "%,d records, engine %s, %d threads, heap limit %,d MB%n",
          records, engine.name(), threads, Runtime.getRuntime().maxMemory() >> 20);
      System.out.printf("%-60s %8s %8s%n", "stage", "wall s", "cpu s");
      new LinkageSizeBench().run(records, threads, engine, folder);
    } finally {
      delete(folder);
    }
  }

  private void run(int records, int threads, Engine engine, Path folder) throws IOException {
    Plan million = Plan.millionPeople(1);
    int people = (int) (records / 1_000_000.0 * million.people()) + 10;
    ListFiles.write(
        new Plan(1, people, records, million.population(), million.lists(), million.dependences()),
        folder);
    lap("load");
    long begun = System.nanoTime();
    long used = machine.getProcessCpuTime();
    Table table = new CsvLists(List.of(ListFile.of(folder.resolve("people.csv"))), "id").read();
    LinkSettings usual = LinkSettings.usual(LinkType.DEDUPE_ONLY, Set.of());
    LinkSettings settings =
        new LinkSettings(usual.type(), 0.5, 0.5, threads, 1, usual.pairsEach(), Set.of());
    Linked linked = new Linkage(table, settings, (next, _) -> lap(next), engine).run(model());
    lap("write");
    ResultFiles.write(linked, folder);
    lap("");
    System.out.printf(
        "all: %,d candidate pairs, %,d kept, %,d clusters; %.1f s, %.1f cpu s, %,d MB at most%n",
        linked.training().orElseThrow().candidates(),
        linked.pairs().size(),
        linked.clusters().size(),
        (System.nanoTime() - begun) / NANOS,
        (machine.getProcessCpuTime() - used) / NANOS,
        Machine.peakMegabytes());
  }

  /** Rules whose pairs grow not much faster than the records do. */
  private static Model model() {
    return Model.of(
        LinkType.DEDUPE_ONLY,
        LinkageBench.FIELDS.stream().map(LinkageBench::comparison).toList(),
        List.of(
            BlockingRule.of(
                "l.birth_date = r.birth_date and left(l.surname, 1) = left(r.surname, 1)"),
            BlockingRule.on("postcode"),
            BlockingRule.on("forename", "surname")));
  }

  private void lap(String next) {
    long now = System.nanoTime();
    long used = machine.getProcessCpuTime();
    System.out.printf(
        "%-60s %8.2f %8.2f%n", stage, (now - clock) / NANOS, (used - processor) / NANOS);
    clock = now;
    processor = used;
    stage = next;
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

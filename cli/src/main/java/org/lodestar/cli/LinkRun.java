package org.lodestar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Versions;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.propose.Proposal;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.train.Training;

/** What is told of a run: counts, times, reasons and warnings; nothing of any record. */
final class LinkRun {
  private static final double MEGABYTE = 1 << 20;
  private static final long KILOBYTES = 1 << 10;

  private LinkRun() {}

  static Map<String, @Nullable Object> told(Linked linked, LinkSettings settings, Stages stages) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("lodestar", version());
    told.put("java", System.getProperty("java.version"));
    told.put("icu", Versions.icu());
    told.put("type", settings.type().name().toLowerCase(Locale.ROOT));
    told.put("threshold", settings.threshold());
    told.put("seed", settings.seed());
    told.put("threads", settings.threads());
    told.put("lists", lists(linked.table()));
    told.put("rules", linked.rules().stream().map(LinkRun::rule).toList());
    told.put("lambda", linked.model().lambda());
    linked.training().ifPresent(training -> told.put("training", training(training)));
    linked.proposal().map(Proposal::reasons).ifPresent(reasons -> told.put("chosen", reasons));
    told.put("pairs", linked.pairs().size());
    told.put("clusters", linked.clusters().size());
    told.put("warnings", linked.training().map(Training::warnings).orElse(List.of()));
    told.put("seconds", new LinkedHashMap<String, @Nullable Object>(stages.seconds()));
    told.put("peakHeapMegabytes", peakHeap());
    told.put("peakResidentMegabytes", peakResident());
    return told;
  }

  /** As it stands in the packaged program; null while it is run from classes. */
  private static @Nullable String version() {
    return LinkRun.class.getPackage().getImplementationVersion();
  }

  /**
   * Of the whole process, which may hold more than the heap; null where the system does not tell.
   */
  private static @Nullable Long peakResident() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
          .findFirst()
          .orElse(null);
    } catch (IOException | UncheckedIOException e) {
      return null;
    }
  }

  private static List<Map<String, @Nullable Object>> lists(Table table) {
    List<Map<String, @Nullable Object>> lists = new ArrayList<>();
    for (int source = 0; source < table.sources().size(); source++) {
      Map<String, @Nullable Object> list = new LinkedHashMap<>();
      list.put("source", table.sources().get(source));
      list.put("records", table.end(source) - table.start(source));
      lists.add(list);
    }
    return lists;
  }

  private static Map<String, @Nullable Object> rule(Blocking.RuleCount count) {
    Map<String, @Nullable Object> rule = new LinkedHashMap<>();
    rule.put("rule", count.rule().sql());
    rule.put("pairsAtMost", count.pairs());
    rule.put("largestBlock", count.largest());
    rule.put("blocksLeftOut", count.leftOut());
    return rule;
  }

  private static Map<String, @Nullable Object> training(Training training) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("candidates", training.candidates());
    told.put("patterns", training.patterns());
    told.put("rounds", training.history().size());
    told.put("history", training.history().stream().map(LinkRun::round).toList());
    return told;
  }

  private static Map<String, @Nullable Object> round(Training.Round round) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("pass", round.pass());
    told.put("lambda", round.lambda());
    told.put("change", round.change());
    told.put("logLikelihood", round.fit().logLikelihood());
    told.put("logBelief", round.fit().logBelief());
    return told;
  }

  private static long peakHeap() {
    return Math.round(
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToDouble(usage -> usage.getUsed())
                .sum()
            / MEGABYTE);
  }

  static String words(Linked linked, Path out, Map<String, @Nullable Object> told) {
    StringBuilder words = new StringBuilder();
    linked
        .proposal()
        .ifPresent(proposal -> proposal.reasons().forEach(line -> words.append(line).append('\n')));
    linked
        .training()
        .ifPresent(
            training ->
                training
                    .warnings()
                    .forEach(line -> words.append("Note: ").append(line).append('\n')));
    if (told.get("quality") instanceof Map<?, ?> quality) {
      words
          .append("Measured against the truth, pairwise: ")
          .append(quality.get("pairwise"))
          .append('\n');
    }
    words.append(
        "%,d records, %,d pairs, %,d clusters. The results are in %s; open report.html in a browser."
            .formatted(
                linked.table().size(), linked.pairs().size(), linked.clusters().size(), out));
    return words.toString();
  }
}

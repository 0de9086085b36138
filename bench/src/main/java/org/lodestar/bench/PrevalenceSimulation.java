package org.lodestar.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.select.Stepwise;
import org.lodestar.prevalence.simulate.Candidates;
import org.lodestar.prevalence.simulate.Row;
import org.lodestar.prevalence.simulate.Simulation;
import org.lodestar.prevalence.simulate.Truth;
import org.lodestar.prevalence.table.CaptureFile;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * How well each method finds a number that is known: made-up populations with independent lists, a
 * linked pair, referrals, hidden classes, and as models fitted to public tables have them.
 */
public final class PrevalenceSimulation {
  private static final double[] LOW = {0.12, 0.10, 0.08, 0.05};
  private static final double[] MEDIUM = {0.30, 0.25, 0.20, 0.12};
  private static final double LOG_ODDS = 1.5;
  private static final double SENT = 0.4;

  private PrevalenceSimulation() {}

  /** Tables a row, replicates of each bootstrap, folder of public tables, a word in the name. */
  public static void main(String[] arguments) throws IOException {
    int tables = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int replicates = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    Path folder =
        Path.of(
            arguments.length > 2
                ? arguments[2]
                : System.getProperty("lodestar.home") + "/../shared/data/mse");
    String only = arguments.length > 3 ? arguments[3] : "";
    System.out.printf("%d tables a row, %d replicates of each bootstrap%n%n", tables, replicates);
    head();
    Simulation simulation = new Simulation(tables, new Seeds(1), Parallel.all(Progress.SILENT));
    for (Truth truth : truths(folder)) {
      if (truth.name().contains(only)) {
        simulation.of(truth, new Candidates(replicates).all()).forEach(PrevalenceSimulation::tell);
      }
    }
  }

  private static List<Truth> truths(Path folder) throws IOException {
    List<Truth> truths = new ArrayList<>();
    for (int people : new int[] {50, 100, 200, 500, 2_000}) {
      truths.add(Truth.independent("independent, low", people, LOW));
      truths.add(Truth.onePair("one linked pair, low", people, LOG_ODDS, LOW));
      truths.add(Truth.referral("referrals, low", people, SENT, LOW));
      truths.add(Truth.twoClasses("two hidden classes, low", people, 0.3, 2.2, 0.34 / 0.7, LOW));
    }
    for (int people : new int[] {100, 500, 2_000}) {
      truths.add(Truth.independent("independent, medium", people, MEDIUM));
      truths.add(Truth.onePair("one linked pair, medium", people, LOG_ODDS, MEDIUM));
      truths.add(Truth.referral("referrals, medium", people, SENT, MEDIUM));
      truths.add(
          Truth.twoClasses("two hidden classes, medium", people, 0.3, 2.2, 0.34 / 0.7, MEDIUM));
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
          fitted(file, truths);
        }
      }
    } else {
      System.out.println("No folder " + folder + ": nothing is drawn from fitted models.");
    }
    return truths;
  }

  /** As independent lists have it, and as pairs found step by step do. */
  private static void fitted(Path file, List<Truth> truths) throws IOException {
    String name = file.getFileName().toString().replace(".csv", "");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      CaptureTable table = CaptureFile.read(reader);
      Model plain = Model.mainEffects(table.size());
      truths.add(Truth.fitted(name + ", main effects", table, plain));
      Model found = new Stepwise(Stepwise.USUAL).of(table).fit().model();
      if (!found.equals(plain)) {
        truths.add(Truth.fitted(name + ", " + found.text(), table, found));
      }
    }
  }

  private static void head() {
    System.out.printf(
        "%-34s %7s %6s %6s  %-56s %5s %5s %5s %7s %5s %5s %5s %6s %7s %5s%n",
        "truth", "N", "seen", "on 2+", "method", "5%", "mid", "95%", "log err", "50", "80", "95",
        "width", "refused", "none");
  }

  private static void tell(Row row) {
    System.out.printf(
        Locale.UK,
        "%-34s %,7d %6.0f %6.0f  %-56s %5.2f %5.2f %5.2f %7.2f %5.0f %5.0f %5.0f %6.2f %6.0f%%"
            + " %4.0f%%%n",
        row.truth(),
        row.people(),
        row.seen(),
        row.overlap(),
        row.method(),
        row.low(),
        row.median(),
        row.high(),
        row.logError(),
        100 * row.coverage().getOrDefault(50, Double.NaN),
        100 * row.coverage().getOrDefault(80, Double.NaN),
        100 * row.coverage().getOrDefault(95, Double.NaN),
        row.width().getOrDefault(95, Double.NaN),
        100 * row.refused(),
        100 * row.none());
  }
}

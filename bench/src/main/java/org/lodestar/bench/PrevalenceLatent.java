package org.lodestar.bench;

import java.util.Arrays;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.Progress;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.bayes.Chains;
import org.lodestar.prevalence.latent.LatentClasses;
import org.lodestar.prevalence.latent.LatentPosterior;
import org.lodestar.prevalence.latent.LatentSettings;
import org.lodestar.prevalence.shrink.ThresholdSettings;
import org.lodestar.prevalence.shrink.Thresholded;
import org.lodestar.prevalence.shrink.Thresholding;

/**
 * Hidden classes and thresholding: {@code latent [TABLE.csv ...]}, {@code bayes [TABLE.csv ...]};
 * {@code long SWEEPS [TABLE.csv ...]} runs sixteen chains for as long as told and says what they
 * found.
 */
public final class PrevalenceLatent {
  private static final int SWEEPS = 20_000;
  private static final int CHAINS = 2;
  private static final String[] TABLES = {"UKdat_4", "UKdat_5", "UKdat", "Ned"};

  private PrevalenceLatent() {}

  public static void main(String[] arguments) {
    String what = arguments.length == 0 ? "latent" : arguments[0];
    String[] files = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    switch (what) {
      case "latent" -> sweeps(files);
      case "bayes" -> thresholds(files);
      case "long" ->
          longRun(Integer.parseInt(files[0]), Arrays.copyOfRange(files, 1, files.length));
      default -> {
        System.err.println("Which? latent, bayes, or long SWEEPS; then tables.");
        System.exit(2);
      }
    }
  }

  /** Of one chain on one thread, so that processor seconds can be held beside another program's. */
  private static void sweeps(String[] files) {
    Rounds.head("%,d sweeps of a chain, ten classes, one thread".formatted(SWEEPS));
    LatentSettings settings = new LatentSettings(10, CHAINS, SWEEPS, SWEEPS);
    Parallel one = new Parallel(1, Progress.SILENT);
    for (CaptureTables each : CaptureTables.of(files, TABLES)) {
      Rounds rounds =
          Rounds.of(3, 7, () -> LatentClasses.sample(each.table(), settings, new Seeds(1), one));
      rounds.tell("%s: %.3f cpu s a chain".formatted(each.name(), rounds.processor() / CHAINS));
    }
  }

  private static void thresholds(String[] files) {
    Rounds.head("thresholding, pairs judged and fitted again, all threads");
    Parallel all = Parallel.all(Progress.SILENT);
    Thresholded[] last = new Thresholded[1];
    for (CaptureTables each : CaptureTables.of(files, TABLES)) {
      ThresholdSettings settings = ThresholdSettings.standard();
      Rounds.of(2, 5, () -> last[0] = Thresholding.of(each.table(), settings, new Seeds(1), all))
          .tell(each.name());
      System.out.printf("  %s, median %.1f%n", last[0].model(), last[0].median());
    }
  }

  private static void longRun(int sweeps, String[] files) {
    LatentSettings settings = new LatentSettings(10, 16, sweeps, sweeps);
    for (CaptureTables each : CaptureTables.of(files, TABLES)) {
      LatentPosterior found =
          LatentClasses.sample(each.table(), settings, new Seeds(1), Parallel.all(Progress.SILENT));
      Chains chains = found.chains();
      System.out.printf(
          "%s: median %.1f, 2.5 %% %.1f, 97.5 %% %.1f, R-hat %.4f, effective draws %.0f, beyond 21 n %.4f%n",
          each.name(),
          found.median(),
          chains.quantile(0.025),
          chains.quantile(0.975),
          found.rHat(),
          found.effectiveDraws(),
          found.shareBeyondCap());
    }
  }
}

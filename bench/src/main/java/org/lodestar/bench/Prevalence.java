package org.lodestar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.prevalence.table.CaptureFile;
import org.lodestar.prevalence.table.CaptureTable;

/**
 * How long estimates take: {@code fit|bca|models|bic|dga|latent|bayes [TABLE.csv]}. Without a table
 * the five lists of the United Kingdom are read where they are on this machine, else a table of the
 * same shape.
 */
public final class Prevalence {
  /**
   * Of the size and sparseness of the United Kingdom's: people on one list, on each two, on more.
   */
  private static final long[] LIKE_THE_UNITED_KINGDOM = {
    0, 50, 470, 14, 990, 18, 57, 2, 690, 3, 20, 0, 75, 1, 3, 1, 310, 0, 1, 0, 10, 0, 0, 0, 7, 0, 0,
    0, 1, 0, 0, 0
  };

  private Prevalence() {}

  public static void main(String[] arguments) {
    String what = arguments.length > 0 ? arguments[0] : "";
    String[] rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
    switch (what) {
      case "fit" -> PrevalenceFits.fits(table(rest));
      case "bca" -> PrevalenceFits.stepwise(table(rest));
      case "models" -> PrevalenceFits.models(table(rest));
      case "bic" -> PrevalenceFits.bootstrap(table(rest));
      case "dga" -> PrevalenceGraphs.main(rest);
      case "latent", "bayes", "long" -> PrevalenceLatent.main(arguments);
      default -> {
        System.err.println(
            "Which? ./lodestar bench prevalence fit, bca, models, bic, dga, latent or bayes.");
        System.exit(2);
      }
    }
  }

  private static CaptureTable table(String[] rest) {
    Stream<Path> usual =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(folder -> folder.resolve("shared/data/mse/UKdat_5.csv"));
    CaptureTable table =
        (rest.length > 0 ? Stream.of(Path.of(rest[0])) : usual.filter(Files::exists))
            .findFirst()
            .map(Prevalence::read)
            .orElseGet(Prevalence::invented);
    System.out.printf("%d lists, %,d people%n", table.size(), table.people());
    return table;
  }

  private static CaptureTable read(Path file) {
    try {
      System.out.println(file);
      return CaptureFile.read(Files.newBufferedReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CaptureTable invented() {
    System.out.println("A made-up table.");
    return new CaptureTable(List.of("a", "b", "c", "d", "e"), LIKE_THE_UNITED_KINGDOM);
  }
}

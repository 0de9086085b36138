package org.lodestar.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.evaluate.InputRefused;
import org.lodestar.linkage.evaluate.LinkFiles;
import org.lodestar.linkage.evaluate.ListPairReview;
import org.lodestar.linkage.evaluate.Records;
import org.lodestar.linkage.evaluate.ReviewBand;
import org.lodestar.linkage.evaluate.ReviewEstimate;
import org.lodestar.linkage.evaluate.ReviewFiles;
import org.lodestar.linkage.evaluate.ReviewPlan;
import org.lodestar.linkage.evaluate.ReviewSample;
import org.lodestar.linkage.evaluate.ScoredPairs;
import org.lodestar.linkage.evaluate.Verdict;
import org.lodestar.linkage.output.Folder;
import org.lodestar.linkage.score.Weights;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;

/** {@code link review …}: pairs for people to judge, and what their verdicts say. */
final class ReviewCommand {
  private static final Set<String> OF_SAMPLE =
      Set.of(
          "--results", "--out", "--threshold", "--per-band", "--seed", "--input", "--id", "--show");
  private static final Set<String> OF_ESTIMATE = Set.of("--results", "--review");
  private static final int USUAL_PER_BAND = 30;
  private static final String VERDICTS = "review.csv";
  private static final String PLAN = "sample.json";

  private final Options options;

  private ReviewCommand(Options options) {
    this.options = options;
  }

  static String run(List<String> arguments) {
    String step = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
    try {
      return switch (step) {
        case "sample" -> new ReviewCommand(Options.read(rest, OF_SAMPLE)).sample();
        case "estimate" -> new ReviewCommand(Options.read(rest, OF_ESTIMATE)).estimate();
        default ->
            throw new CommandRefused(
                "link review is followed by sample, to draw pairs, or by estimate, to hand in"
                    + " verdicts.");
      };
    } catch (NoSuchFileException e) {
      throw new CommandRefused("There is no file " + e.getFile() + ".");
    } catch (InputRefused e) {
      throw new CommandRefused(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandRefused("A file cannot be read or written: " + e.getMessage());
    }
  }

  private Path results() {
    return Path.of(options.text("--results", "the folder that link wrote"));
  }

  private String sample() throws IOException {
    Path out = Path.of(options.text("--out", "a folder for the sample"));
    double threshold = options.number("--threshold").orElse(0.5);
    int perBand = options.has("--per-band") ? options.count("--per-band") : USUAL_PER_BAND;
    if (!(threshold > 0 && threshold < 1) || perBand < 1) {
      throw new CommandRefused(
          "--threshold is a probability between 0 and 1, --per-band a number of pairs from 1.");
    }
    Records records = LinkFiles.readRecords(results().resolve("clusters.csv"));
    ScoredPairs pairs = LinkFiles.readPairs(results().resolve("pairs.csv"), records);
    ReviewPlan plan =
        ReviewPlan.around(
            Weights.weight(threshold),
            perBand,
            options.has("--seed") ? options.count("--seed") : 1,
            pairs);
    ReviewSample sample = plan.draw(pairs);
    Map<String, @Nullable String[]> shown = shown(records);
    try (Folder folder = new Folder(out)) {
      ReviewFiles.write(sample, pairs, records, shown, folder.draft().resolve(VERDICTS));
      plan.write(folder.draft().resolve(PLAN));
      folder.finish();
    }
    return "%,d pairs of %,d are in %s. Write match, no match or unsure into the column verdict, then: link review estimate --results %s --review %s"
        .formatted(sample.drawn().size(), pairs.count(), out.resolve(VERDICTS), results(), out);
  }

  /** Values of records are personal: only those columns leave the lists that are asked for. */
  private Map<String, @Nullable String[]> shown(Records records) {
    Map<String, @Nullable String[]> shown = new LinkedHashMap<>();
    if (options.has("--show") != options.has("--input")) {
      throw new CommandRefused(
          "--show (which columns) and --input (the lists that have them) go together.");
    }
    if (!options.has("--show")) {
      return shown;
    }
    List<ListFile> files =
        options.list("--input").stream().map(name -> ListFile.of(Path.of(name))).toList();
    Table table = new CsvLists(files, options.find("--id").orElse(null)).read();
    for (String name : options.list("--show")) {
      Column column = table.column(name);
      @Nullable String[] values = new String[records.count()];
      for (int row = 0; row < table.size(); row++) {
        int record = records.indexOf(table.sources().get(table.source(row)), table.id(row));
        if (record >= 0) {
          values[record] = column.at(row);
        }
      }
      shown.put(name, values);
    }
    return shown;
  }

  private String estimate() throws IOException {
    Path review = Path.of(options.text("--review", "the folder with the sample"));
    Records records = LinkFiles.readRecords(results().resolve("clusters.csv"));
    ScoredPairs pairs = LinkFiles.readPairs(results().resolve("pairs.csv"), records);
    ReviewPlan plan = ReviewPlan.read(review.resolve(PLAN));
    ReviewSample sample = plan.draw(pairs);
    List<@Nullable Verdict> verdicts =
        ReviewFiles.read(sample, pairs, records, review.resolve(VERDICTS));
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("thresholdWeight", plan.threshold());
    told.put("drawn", verdicts.size());
    told.put("verdicts", verdicts.stream().filter(Objects::nonNull).count());
    List<ReviewBand> bands = sample.bands(verdicts, _ -> true);
    try {
      ReviewEstimate estimate = ReviewEstimate.of(bands, plan.threshold(), Figures.LEVEL);
      told.put("precision", Figures.interval(estimate.precision()));
      told.put("recallOfComparedPairs", Figures.interval(estimate.recall()));
    } catch (IllegalArgumentException e) {
      throw new CommandRefused("Nothing can be estimated yet: " + e.getMessage() + ".");
    }
    told.put(
        "lists",
        ListPairReview.of(sample, verdicts, pairs, records.lists(), plan.threshold(), Figures.LEVEL)
            .stream()
            .map(ReviewCommand::lists)
            .toList());
    told.put("bands", bands.stream().map(ReviewCommand::band).toList());
    return Json.print(told);
  }

  private static Map<String, @Nullable Object> lists(ListPairReview review) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("one", review.one());
    told.put("other", review.other());
    told.put("pairs", review.pairs());
    told.put("verdicts", review.decided());
    told.put("missedLinks", Figures.interval(review.missed()));
    told.put("falseLinks", Figures.interval(review.falselyLinked()));
    return told;
  }

  private static Map<String, @Nullable Object> band(ReviewBand band) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("from", bound(band.from()));
    told.put("to", bound(band.to()));
    told.put("pairs", band.pairs());
    told.put("matches", band.matches());
    told.put("noMatches", band.noMatches());
    told.put("unsure", band.unsure());
    return told;
  }

  /** The outermost bands have no end, for which JSON has no number. */
  private static @Nullable Double bound(double weight) {
    return Double.isInfinite(weight) ? null : weight;
  }
}

package org.lodestar.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.evaluate.InputRefused;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.ModelJson;
import org.lodestar.linkage.output.Folder;
import org.lodestar.linkage.output.ResultFiles;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;

/** {@code link …}: the same person, premises or vehicle in one list or several. */
final class LinkCommand {
  private static final Set<String> OPTIONS =
      Set.of(
          "--input",
          "--settings",
          "--type",
          "--id",
          "--truth",
          "--group",
          "--threshold",
          "--engine",
          "--memory",
          "--spill",
          "--threads",
          "--seed",
          "--duplicate-free",
          "--out",
          "--json");
  private static final String HELP =
      """
      link --input A.csv[,B.csv ...] --out DIR [options]

        --input FILES          lists between commas: CSV (UTF-8, first line names the columns) or Parquet
        --out DIR              where pairs.csv, clusters.csv, model.json and run.json go
        --settings MODEL.json  comparisons and rules, trained or not, as Splink writes them too;
                               without it the columns are looked at and settings are proposed
        --type TYPE            dedupe (one list), link (lists with each other), both
        --id COLUMN            the identifier; else a column named id, else the number of the record
        --truth COLUMN         names the entity: left out of the linkage, and used to measure it
        --group COLUMN,COLUMN  with --truth: errors by the values of these columns, such as sex
        --threshold P          probability above which a pair speaks for one entity (0.5)
        --duplicate-free A,B   lists in which each entity stands once at most
        --threads N            how many work at once (2)
        --seed N               of everything drawn by chance (1)
        --engine ENGINE        where pairs are looked at: jvm (the usual, and the quickest), or duckdb,
                               which writes what does not fit into memory to a folder
        --memory MB            of duckdb, beside that of Java (2048)
        --spill DIR            the folder for that, numbers only; else one of its own, deleted after
        --json                 print the run as JSON

      link encode --input A.csv --schema SCHEMA.json --key-file FILE --out A.enc [--run NAME]
                  [--list NAME] [--id COLUMN]
        writes the list as keyed encodings for a unit that links without reading. A.enc goes to
        the unit, A.enc.decoys stays with you. The key is shared by the owners of the lists alone:
        32 random bytes or more, a new one for each run. link encode --schema people prints a schema.

      link match --input A.enc,B.enc --out DIR [--counts-only --decoys N,N] [--threshold P]
        links encoded lists; with --counts-only only how many people stand on which lists, small
        counts hidden, is written (--decoys: how many each owner made up). Encodings are personal
        data all the same: delete them when you are done.

      link evaluate --clusters clusters.csv --truth truth.csv [--group COL,COL]
                    [--born COL --on DATE [--years 10]]
        measures clusters against the truth (source,id,entity) and prints JSON: pairwise, B-cubed,
        missed and false links between each two lists. --group: errors by the values of further
        columns of the truth, such as nationality and sex; --born: by age on a day.

      link evaluate --pairs pairs.csv --truth truth.csv [--wrong FILE.csv [--threshold P]]
        precision and recall at many thresholds, and whether probabilities mean what they say;
        --wrong lists false links, missed links and pairs that no rule found

      link review sample --results DIR --out REVIEW [--threshold P] [--per-band 30] [--seed N]
                  [--show COL,COL --input A.csv,B.csv [--id COL]]
        draws pairs for people to judge, as many from each band of weight. Values of records stand
        in REVIEW/review.csv only for the columns that --show names.
      link review estimate --results DIR --review REVIEW
        from the verdicts (match, no match, unsure): precision, recall, and missed and false links
        between each two lists, with intervals, as JSON

      The results name people by the identifiers of your lists: keep them as safe as the lists.""";

  private final Options options;
  private final Stages stages;

  private LinkCommand(Options options, Stages stages) {
    this.options = options;
    this.stages = stages;
  }

  static String run(List<String> arguments, PrintStream err, Clock clock) {
    if (arguments.isEmpty() || arguments.getFirst().equals("help")) {
      return HELP;
    }
    List<String> rest = arguments.subList(1, arguments.size());
    switch (arguments.getFirst()) {
      case "encode" -> {
        return EncodeCommand.run(rest);
      }
      case "match" -> {
        return MatchCommand.run(rest);
      }
      case "evaluate" -> {
        return EvaluateCommand.run(rest);
      }
      case "review" -> {
        return ReviewCommand.run(rest);
      }
      default -> {
        // Options follow.
      }
    }
    Options options = Options.read(arguments, OPTIONS, Set.of("--json"));
    return new LinkCommand(options, new Stages(err, clock)).run();
  }

  private String run() {
    Engine engine = EngineOption.of(options, threads());
    Path out = Path.of(options.text("--out", "a folder for the results"));
    List<ListFile> files = files();
    stages.at("load", files.size() == 1 ? "1 list" : files.size() + " lists");
    Table read = new CsvLists(files, options.find("--id").orElse(null)).read();
    Table table = withoutTruth(read);
    groups().forEach(table::column);
    LinkSettings settings = settings(table);
    Model model = model();
    Linked linked = new Linkage(table, settings, stages, engine).run(model);
    stages.at("write", out.toString());
    Map<String, @Nullable Object> told = write(linked, settings, engine, out, truth(read));
    return options.has("--json") ? Json.print(told) : LinkRun.words(linked, out, told);
  }

  private List<ListFile> files() {
    options.text("--input", "one or more files between commas");
    List<ListFile> files =
        options.list("--input").stream().map(name -> ListFile.of(Path.of(name))).toList();
    Set<String> sources = new LinkedHashSet<>();
    for (ListFile file : files) {
      if (!sources.add(file.source())) {
        throw new CommandRefused(
            "Two files are named "
                + file.source()
                + ": rename one, since lists go by their names.");
      }
    }
    return files;
  }

  private List<String> groups() {
    if (options.has("--group") && !options.has("--truth")) {
      throw new CommandRefused("--group needs --truth: without it no error is known.");
    }
    return options.list("--group");
  }

  private @Nullable Column truth(Table table) {
    return options.has("--truth")
        ? table.column(options.text("--truth", "the name of a column"))
        : null;
  }

  private Table withoutTruth(Table table) {
    if (!options.has("--truth")) {
      return table;
    }
    String truth = options.text("--truth", "the name of a column");
    table.column(truth);
    return table.without(truth);
  }

  private LinkSettings settings(Table table) {
    LinkSettings usual = LinkSettings.usual(type(table), Set.copyOf(table.sources()));
    return new LinkSettings(
            usual.type(),
            usual.threshold(),
            usual.shown(),
            threads(),
            options.has("--seed") ? options.count("--seed") : usual.seed(),
            usual.pairsEach(),
            options.has("--duplicate-free")
                ? Set.copyOf(options.list("--duplicate-free"))
                : usual.duplicateFree())
        .withThreshold(options.number("--threshold").orElse(usual.threshold()));
  }

  private int threads() {
    return options.has("--threads") ? options.count("--threads") : LinkSettings.USUAL_THREADS;
  }

  private LinkType type(Table table) {
    String usual = table.sources().size() == 1 ? "dedupe" : "both";
    String type = options.find("--type").orElse(usual);
    return switch (type) {
      case "dedupe" -> LinkType.DEDUPE_ONLY;
      case "link" -> LinkType.LINK_ONLY;
      case "both" -> LinkType.LINK_AND_DEDUPE;
      default ->
          throw new CommandRefused("--type is dedupe, link or both, not " + Shown.text(type) + ".");
    };
  }

  private @Nullable Model model() {
    if (!options.has("--settings")) {
      return null;
    }
    Path file = Path.of(options.text("--settings", "a file"));
    try {
      return ModelJson.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new CommandRefused("There is no file " + file + ".");
    } catch (IOException e) {
      throw new CommandRefused(file + " cannot be read: " + e.getMessage());
    }
  }

  private Map<String, @Nullable Object> write(
      Linked linked, LinkSettings settings, Engine engine, Path out, @Nullable Column truth) {
    try (Folder folder = new Folder(out)) {
      ResultFiles.write(linked, folder.draft());
      Map<String, @Nullable Object> told = LinkRun.told(linked, settings, stages);
      told.put("engine", engine.name());
      if (truth != null) {
        told.put("quality", Measured.of(linked.table(), truth, groups(), folder.draft()));
      }
      Files.writeString(folder.draft().resolve("run.json"), Json.print(told) + "\n");
      folder.finish();
      return told;
    } catch (IOException e) {
      throw new CommandRefused("The results cannot be written to " + out + ": " + e.getMessage());
    } catch (InputRefused e) {
      throw new CommandRefused("The truth cannot be used: " + e.getMessage());
    }
  }
}

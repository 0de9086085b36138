package org.lodestar.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
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
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.output.Folder;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.update.StableNumbers;

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
          "--one-to-one",
          "--train",
          "--prior",
          "--recall",
          "--frequencies",
          "--earlier",
          "--only-new",
          "--values",
          "--out",
          "--json");
  private static final Set<String> FLAGS = Set.of("--json", "--only-new", "--values");
  private final Options options;
  private final Stages stages;

  private LinkCommand(Options options, Stages stages) {
    this.options = options;
    this.stages = stages;
  }

  static String run(List<String> arguments, PrintStream err, Clock clock) {
    if (arguments.isEmpty() || arguments.getFirst().equals("help")) {
      return LinkHelp.TEXT;
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
      case "find" -> {
        return FindCommand.run(rest, clock);
      }
      default -> {
        // Options follow.
      }
    }
    Options options = Options.read(arguments, OPTIONS, FLAGS);
    return new LinkCommand(options, new Stages(err, clock)).run();
  }

  private String run() {
    Engine engine = EngineOption.of(options, new SettingsOptions(options).threads());
    Path out = Path.of(options.text("--out", "a folder for the results"));
    FollowUp earlier = new FollowUp(options, out);
    List<ListFile> files = files();
    stages.at("load", files.size() == 1 ? "1 list" : files.size() + " lists");
    Table read = new CsvLists(files, options.find("--id").orElse(null)).read();
    LearningOptions learning = new LearningOptions(options);
    Table table = learning.without(withoutTruth(read));
    groups().forEach(table::column);
    LinkSettings settings = learning.of(new SettingsOptions(options).of(table), read);
    Linked linked = earlier.link(new Linkage(table, settings, stages, engine), model());
    stages.at("write", out.toString());
    Map<String, @Nullable Object> told = write(linked, settings, engine, out, truth(read), earlier);
    return options.has("--json")
        ? Json.print(told)
        : LinkRun.words(linked, out, told) + FollowUp.words(told);
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

  private @Nullable Model model() {
    return options.has("--settings")
        ? ModelFile.read(Path.of(options.text("--settings", "a file")))
        : null;
  }

  private Map<String, @Nullable Object> write(
      Linked linked,
      LinkSettings settings,
      Engine engine,
      Path out,
      @Nullable Column truth,
      FollowUp earlier) {
    try (Folder folder = new Folder(out)) {
      StableNumbers numbers = earlier.numbers(linked);
      Map<String, @Nullable Object> changes = earlier.write(linked, numbers, folder.draft());
      Analysis analysis =
          LinkReport.explain(linked, settings, truth, options.has("--values"), numbers, stages);
      Map<String, @Nullable Object> told = LinkRun.told(linked, settings, stages);
      told.put("engine", engine.name());
      told.putAll(changes);
      OverlapResults.write(analysis, folder.draft(), told);
      if (truth != null) {
        told.put("quality", Measured.of(linked.table(), truth, groups(), folder.draft()));
      }
      Files.writeString(folder.draft().resolve("run.json"), Json.print(told) + "\n");
      LinkReport.write(analysis, told, stages.now(), folder.draft());
      folder.finish();
      told.put("explanation", ExplainedJson.of(analysis));
      return told;
    } catch (IOException e) {
      throw new CommandRefused("The results cannot be written to " + out + ": " + e.getMessage());
    } catch (InputRefused e) {
      throw new CommandRefused("The truth cannot be used: " + e.getMessage());
    }
  }
}

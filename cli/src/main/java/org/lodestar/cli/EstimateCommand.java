package org.lodestar.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Parallel;
import org.lodestar.prevalence.answer.Answer;
import org.lodestar.prevalence.answer.Checklist;
import org.lodestar.prevalence.answer.Method;
import org.lodestar.prevalence.diagnose.LinkRates;
import org.lodestar.prevalence.diagnose.LinksFile;
import org.lodestar.prevalence.estimate.Estimation;
import org.lodestar.prevalence.estimate.Settings;
import org.lodestar.prevalence.model.Model;
import org.lodestar.prevalence.report.Report;
import org.lodestar.prevalence.report.Wording;
import org.lodestar.prevalence.table.CaptureFile;
import org.lodestar.prevalence.table.CaptureTable;

/** {@code estimate …}: how many are on no list, from who is on which. */
final class EstimateCommand {
  private static final Set<String> OPTIONS =
      Set.of(
          "--table",
          "--checklist",
          "--links",
          "--method",
          "--model",
          "--order",
          "--replicates",
          "--seed",
          "--threshold",
          "--delta",
          "--threads",
          "--json",
          "--report");

  private final Options options;
  private final PrintStream err;
  private final Clock clock;

  private EstimateCommand(Options options, PrintStream err, Clock clock) {
    this.options = options;
    this.err = err;
    this.clock = clock;
  }

  static String run(List<String> arguments, PrintStream err, Clock clock) {
    if (arguments.isEmpty() || arguments.getFirst().equals("help")) {
      return EstimateHelp.TEXT;
    }
    if (arguments.getFirst().equals("checklist")) {
      Options.read(arguments.subList(1, arguments.size()), Set.of());
      return ChecklistFile.empty();
    }
    return new EstimateCommand(Options.read(arguments, OPTIONS, Set.of("--json")), err, clock)
        .run();
  }

  private String run() {
    CaptureTable table =
        file(
            "--table",
            "a file with one column for each list and a column count",
            CaptureFile::read);
    Settings settings = settings(table);
    Checklist checklist =
        options.find("--checklist").map(Path::of).map(ChecklistFile::read).orElse(Checklist.EMPTY);
    @Nullable LinkRates rates =
        options.has("--links")
            ? file("--links", "a links.csv", reader -> LinksFile.read(reader, table.lists()))
            : null;
    Estimation estimation = new Estimation(table, settings, parallel());
    Answer answer = estimation.answer(checklist, rates);
    report(answer);
    return options.has("--json")
        ? Json.print(EstimateJson.of(answer))
        : String.join("\n", new Wording(answer).text());
  }

  private Settings settings(CaptureTable table) {
    Settings usual = Settings.usual(options.has("--seed") ? seed() : 1);
    @Nullable Model model =
        options.find("--model").map(text -> Model.parse(table.size(), text)).orElse(null);
    return new Settings(
        methods(usual, model),
        model,
        options.has("--order") ? order() : 0,
        options.has("--replicates") ? options.count("--replicates") : usual.replicates(),
        usual.seed(),
        options.number("--threshold").orElse(usual.threshold()),
        options.number("--delta").orElse(null));
  }

  private int order() {
    int order = options.count("--order");
    if (order < 2) {
      throw new CommandRefused("--order is how many lists a term may hold: 2 or more.");
    }
    return order;
  }

  private long seed() {
    return options.count("--seed");
  }

  /** Those named, all, or none but the model that was given. */
  private Set<Method> methods(Settings usual, @Nullable Model model) {
    Set<Method> methods = EnumSet.noneOf(Method.class);
    List<String> named = options.list("--method");
    if (options.has("--method") && named.isEmpty()) {
      throw new CommandRefused("--method needs a value, such as all or bic,dga.");
    }
    if (named.isEmpty() && model == null || named.contains("all")) {
      methods.addAll(usual.methods());
    }
    named.stream().filter(each -> !each.equals("all")).map(Method::of).forEach(methods::add);
    if (model != null) {
      methods.add(Method.MODEL);
    } else if (methods.contains(Method.MODEL)) {
      throw new CommandRefused("The method model needs --model, such as --model \"[12,13,4]\".");
    }
    return methods;
  }

  private Parallel parallel() {
    EstimateStages stages = new EstimateStages(err, clock);
    if (!options.has("--threads")) {
      return Parallel.all(stages);
    }
    int threads = options.count("--threads");
    if (threads < 1 || threads > 1_000) {
      throw new CommandRefused("--threads is how many at once: 1 or more.");
    }
    return new Parallel(threads, stages);
  }

  private <T> T file(String option, String example, Function<Reader, T> read) {
    Path path = Path.of(options.text(option, example));
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read.apply(reader);
    } catch (NoSuchFileException e) {
      throw new CommandRefused("There is no file " + Shown.text(path.toString()) + ".");
    } catch (MalformedInputException e) {
      throw new CommandRefused(notUtf8(path));
    } catch (java.io.UncheckedIOException e) {
      throw new CommandRefused(
          e.getCause() instanceof MalformedInputException
              ? notUtf8(path)
              : "The file " + Shown.text(path.toString()) + " cannot be read.");
    } catch (IOException e) {
      throw new CommandRefused("The file " + Shown.text(path.toString()) + " cannot be read.");
    }
  }

  private static String notUtf8(Path path) {
    return "The file "
        + Shown.text(path.toString())
        + " is not UTF-8: save it as \"CSV UTF-8\" and try again.";
  }

  private void report(Answer answer) {
    if (!options.has("--report")) {
      return;
    }
    Path file = Path.of(options.text("--report", "a file for the page"));
    try {
      Files.writeString(file, Report.of(answer));
    } catch (IOException e) {
      throw new CommandRefused(
          "The report cannot be written to "
              + Shown.text(file.toString())
              + ": is there such a folder, and may you write there?");
    }
  }
}

package org.lodestar.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.Utility;
import org.lodestar.disclosure.file.ReleasedFolder;
import org.lodestar.disclosure.file.ResultFile;
import org.lodestar.disclosure.file.ResultJson;
import org.lodestar.disclosure.file.RulesFile;
import org.lodestar.disclosure.file.TableFile;
import org.lodestar.disclosure.protect.Disclosure;

/** {@code protect …}: a table that gives nobody away, out of one that does. */
final class ProtectCommand {
  static final String HELP =
      """
      protect --table FILE.csv --rules FILE.json [--released DIR] --out FILE.csv [--json]

        --table      the table in long form: columns of codes, then count. Several files between
                     commas are protected together
        --rules      threshold, how codes add up, suppress or round (docs/howto/protect-a-table.md)
        --released   a folder of tables that were published before about the same people
        --out        where the publishable table goes; as many files as tables
        --json       print the reasons, for the analyst alone, instead of a summary

      Nothing is written when something is wrong, or when an attack on the result succeeds.\
      """;

  private static final Set<String> OPTIONS =
      Set.of("--table", "--rules", "--released", "--out", "--json");

  private ProtectCommand() {}

  static String run(List<String> arguments, PrintStream err) {
    if (arguments.isEmpty() || arguments.getFirst().equals("help")) {
      return HELP;
    }
    Options options = Options.read(arguments, OPTIONS, Set.of("--json"));
    options.text("--table", "a CSV file");
    Path rulesFile = Path.of(options.text("--rules", "a JSON file"));
    options.text("--out", "a CSV file to be written");
    List<Path> files = options.list("--table").stream().map(Path::of).toList();
    List<Path> outs = options.list("--out").stream().map(Path::of).toList();
    check(files, outs);
    Rules rules = RulesFile.read(rulesFile);
    List<Table> tables = files.stream().map(file -> TableFile.read(file, rules)).toList();
    Register register =
        options
            .find("--released")
            .map(folder -> ReleasedFolder.read(Path.of(folder), rules))
            .orElse(Register.EMPTY);
    List<Protected> done = Disclosure.protect(tables, rules, register);
    ResultFile.write(done, outs);
    done.forEach(each -> each.findings().forEach(finding -> err.println(finding.text())));
    return options.has("--json") ? json(done, rules) : words(done, outs, rules);
  }

  private static void check(List<Path> files, List<Path> outs) {
    if (files.size() != outs.size()) {
      throw new CommandRefused(
          "--table names %d files and --out %d: give as many of one as of the other."
              .formatted(files.size(), outs.size()));
    }
    Set<Path> different = new HashSet<>();
    outs.forEach(out -> different.add(out.toAbsolutePath().normalize()));
    files.forEach(file -> different.add(file.toAbsolutePath().normalize()));
    if (different.size() < files.size() + outs.size()) {
      throw new CommandRefused(
          "A file is named twice: a table is not overwritten by what may be published of it.");
    }
    for (Path out : outs) {
      Path folder = out.toAbsolutePath().normalize().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new CommandRefused("There is no folder for " + Shown.text(out.toString()) + ".");
      }
    }
  }

  private static String json(List<Protected> done, Rules rules) {
    if (done.size() == 1) {
      return Json.print(ResultJson.of(done.getFirst(), rules));
    }
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("tables", done.stream().map(each -> ResultJson.of(each, rules)).toList());
    return Json.print(all);
  }

  private static String words(List<Protected> done, List<Path> outs, Rules rules) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      sentences.add(outs.get(i).getFileName() + ": " + words(done.get(i), rules));
    }
    return String.join("\n", sentences);
  }

  private static String words(Protected table, Rules rules) {
    Utility utility = table.utility();
    if (rules.method() instanceof Method.Round) {
      return "%d counts are rounded, by %.1f on average and %d at most. An attack told no small one."
          .formatted(utility.cells(), utility.meanDistance(), utility.greatestDistance());
    }
    return "%d of %d counts are shown. An attack on the others by %s told none of them."
        .formatted(utility.shown(), utility.cells(), table.attack().how());
  }
}

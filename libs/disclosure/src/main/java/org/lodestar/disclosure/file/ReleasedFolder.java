package org.lodestar.disclosure.file;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Release;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Rules;

/**
 * The register of releases as a folder of CSV files: what was published, as it was published. An
 * empty count was not shown; a reason of "rounded to 5" tells how far a count may be off.
 */
public final class ReleasedFolder {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,12}");
  private static final Pattern ROUNDED = Pattern.compile("rounded to (the nearest )?([0-9]{1,4})");

  /** How people write that a count is not shown. */
  private static final Set<String> HIDDEN = Set.of("", "*", "c", "[c]", "x", "[x]", "..");

  private ReleasedFolder() {}

  /**
   * Reads all files that end in {@code .csv}, in the order of their names.
   *
   * @throws DisclosureException naming the files, lines and columns that are wrong
   */
  public static Register read(Path folder, Rules rules) {
    try (Stream<Path> files = Files.list(folder)) {
      return new Register(
          files
              .filter(file -> file.getFileName().toString().endsWith(".csv"))
              .sorted()
              .map(file -> release(file, rules))
              .toList());
    } catch (IOException e) {
      throw new DisclosureException(
          "The folder of releases cannot be read: "
              + folder
              + ". It must be a folder of CSV files.");
    }
  }

  private static Release release(Path file, Rules rules) {
    String name = String.valueOf(file.getFileName());
    Faults faults = new Faults(name);
    Csv csv = Csv.read(file, faults);
    Columns columns = Columns.of(csv.header(), rules, faults);
    List<ReleasedRow> rows = new ArrayList<>();
    for (CsvRecord record : csv.records()) {
      List<String> codes =
          record.getFields().subList(0, columns.dimensions().size()).stream()
              .map(Csv::plain)
              .toList();
      Long count = count(record, columns, faults);
      rows.add(
          new ReleasedRow(
              codes,
              count,
              count == null ? 0 : off(record, columns),
              record.getStartingLineNumber()));
    }
    faults.throwIfAny();
    return new Release(name, columns.dimensions(), rows);
  }

  private static @Nullable Long count(CsvRecord record, Columns columns, Faults faults) {
    String text = record.getField(columns.find(Columns.COUNT)).strip();
    if (WHOLE.matcher(text).matches()) {
      return Long.valueOf(text);
    }
    if (!HIDDEN.contains(text)) {
      faults.add(
          "line " + record.getStartingLineNumber() + ", column count",
          "A published count is a whole number, or empty where it was not shown.");
    }
    return null;
  }

  private static long off(CsvRecord record, Columns columns) {
    int at = columns.find(Columns.REASON);
    Matcher rounded = ROUNDED.matcher(at < 0 ? "" : record.getField(at));
    if (!rounded.find()) {
      return 0;
    }
    long base = Long.parseLong(rounded.group(2));
    return rounded.group(1) == null ? Math.max(0, base - 1) : base / 2;
  }
}

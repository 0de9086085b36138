package org.lodestar.disclosure.file;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.disclosure.Contributors;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Row;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Table;

/** A table to be protected, as CSV: columns of codes, then count, then what the rules ask for. */
public final class TableFile {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,12}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");

  private final Faults faults;
  private final Columns columns;
  private final Rules rules;

  private TableFile(Faults faults, Columns columns, Rules rules) {
    this.faults = faults;
    this.columns = columns;
    this.rules = rules;
  }

  /**
   * Reads a table.
   *
   * @throws DisclosureException naming the lines and columns that are wrong
   */
  public static Table read(Path file, Rules rules) {
    String name = String.valueOf(file.getFileName());
    Faults faults = new Faults(name);
    Csv csv = Csv.read(file, faults);
    Columns columns = Columns.of(csv.header(), rules, faults);
    TableFile reader = new TableFile(faults, columns, rules);
    reader.checkColumns();
    return reader.table(name, csv.records());
  }

  private void checkColumns() {
    List<String> known = new ArrayList<>(List.of(Columns.LARGEST, Columns.SECOND));
    if (rules.rates() != null) {
      known.add(rules.rates().denominator());
    }
    for (String name : columns.behindCount()) {
      if (!known.contains(name)) {
        faults.add(
            "line 1",
            "Nobody asked for the column %s behind count; here stand %s. Put a dimension before count."
                .formatted(Faults.shown(name), String.join(", ", known)));
      }
    }
    if (rules.rates() != null && columns.find(rules.rates().denominator()) < 0) {
      faults.add("line 1", "The rules ask for rates, and their denominator is no column.");
    }
    if (rules.sensitivity().dominance() != null && columns.find(Columns.LARGEST) < 0) {
      faults.add("line 1", "The rules look for dominance, and no column is called largest.");
    }
    faults.throwIfAny();
  }

  private Table table(String name, List<CsvRecord> records) {
    List<Row> rows = new ArrayList<>();
    Map<List<String>, Long> first = new HashMap<>();
    for (CsvRecord record : records) {
      Row row = row(record);
      Long earlier = row == null ? null : first.putIfAbsent(row.codes(), row.line());
      if (earlier != null) {
        faults.add(
            at(record, ""),
            "The same codes stand in line " + earlier + ". Add the counts up, or take one away.");
      }
      if (row != null) {
        rows.add(row);
      }
    }
    faults.throwIfAny();
    if (rows.isEmpty()) {
      throw faults.fatal("", "The table has no rows: there is nothing to protect.");
    }
    return new Table(name, columns.dimensions(), rows);
  }

  private static String at(CsvRecord record, String column) {
    return "line "
        + record.getStartingLineNumber()
        + (column.isEmpty() ? "" : ", column " + column);
  }

  private @Nullable Row row(CsvRecord record) {
    List<String> codes = new ArrayList<>();
    for (int k = 0; k < columns.dimensions().size(); k++) {
      codes.add(Csv.plain(record.getField(k)));
      if (codes.getLast().isEmpty()) {
        faults.add(at(record, columns.dimensions().get(k)), "The code is missing.");
      }
    }
    Long count = whole(record, Columns.COUNT);
    Long largest = whole(record, Columns.LARGEST);
    Long second = whole(record, Columns.SECOND);
    Double denominator = denominator(record);
    if (count == null) {
      return null;
    }
    try {
      Contributors contributors =
          largest == null ? null : new Contributors(largest, second == null ? 0 : second);
      return new Row(codes, count, contributors, denominator, record.getStartingLineNumber());
    } catch (DisclosureException e) {
      faults.add(at(record, ""), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Long whole(CsvRecord record, String column) {
    int at = columns.find(column);
    if (at < 0) {
      return null;
    }
    String text = record.getField(at).strip();
    if (WHOLE.matcher(text).matches()) {
      return Long.valueOf(text);
    }
    if (text.isEmpty()) {
      faults.add(
          at(record, column),
          "The count is missing. Write 0 for none, and leave the row out where there can be none.");
    } else {
      faults.add(
          at(record, column), "A count is a whole number that is not negative, such as 1234.");
    }
    return null;
  }

  private @Nullable Double denominator(CsvRecord record) {
    int at = rules.rates() == null ? -1 : columns.find(rules.rates().denominator());
    String text = at < 0 ? "" : record.getField(at).strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!NUMBER.matcher(text).matches()) {
      faults.add(
          at(record, columns.names().get(at)),
          "A denominator is a number that is not negative, such as 52340; leave it empty where"
              + " there is none.");
      return null;
    }
    return Double.valueOf(text);
  }
}

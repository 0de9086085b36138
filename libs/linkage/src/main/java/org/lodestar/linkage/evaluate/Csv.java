package org.lodestar.linkage.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.table.CsvFault;
import org.lodestar.linkage.table.CsvRows;

/** Rows of a CSV file whose columns go by the names in the first line; notes what is wrong. */
final class Csv implements Closeable {
  private final CsvRows rows;
  private final Faults faults;
  private final List<String> header;
  private List<String> row = List.of();

  private Csv(Path file) throws IOException {
    faults = new Faults(String.valueOf(file.getFileName()));
    rows = CsvRows.open(file);
    List<String> first = read();
    header = first == null ? List.of() : first.stream().map(String::strip).toList();
  }

  static Csv open(Path file) throws IOException {
    return new Csv(file);
  }

  /**
   * Places of columns that must be there.
   *
   * @throws InputRefused naming all that are not
   */
  int[] columns(String... names) {
    int[] columns = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = header.indexOf(names[i]);
      if (columns[i] < 0) {
        faults.add(1, names[i], "the column is missing", "Name it in the first line of the file");
      }
    }
    faults.throwIfAny();
    return columns;
  }

  /** Moves to the next row that has as many cells as the header; others are noted as faults. */
  boolean next() throws IOException {
    for (List<String> found = read(); found != null; found = read()) {
      if (found.size() == header.size()) {
        row = found;
        return true;
      }
      String problem = found.size() + " cells where the first line has " + header.size();
      faults.add(line(), "", problem, "Put values that hold a comma between double quotes");
    }
    return false;
  }

  private @Nullable List<String> read() throws IOException {
    try {
      return rows.next();
    } catch (CsvFault e) {
      throw faults.fatal(e.line(), e.problem(), e.remedy());
    }
  }

  /** A value without the blanks around it. */
  String cell(int column) {
    return row.get(column).strip();
  }

  long line() {
    return rows.line();
  }

  Faults faults() {
    return faults;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}

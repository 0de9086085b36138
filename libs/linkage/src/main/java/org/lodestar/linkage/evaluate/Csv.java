package org.lodestar.linkage.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a file of comma-separated values (RFC 4180) in UTF-8, one at a time. Columns go by the
 * names in the first line. A mark of byte order and empty lines are passed over.
 */
final class Csv implements Closeable {
  private static final int END = -1;

  private final Reader reader;
  private final Faults faults;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder cell = new StringBuilder();
  private final List<String> row = new ArrayList<>();
  private final List<String> header;
  private int at;
  private int filled;
  private long line = 1;
  private long rowLine = 1;

  private Csv(Path file) throws IOException {
    faults = new Faults(String.valueOf(file.getFileName()));
    reader = Files.newBufferedReader(file);
    if (peek() == '\uFEFF') {
      at++;
    }
    header = readRow() ? row.stream().map(String::strip).toList() : List.of();
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
    while (readRow()) {
      if (row.size() == header.size()) {
        return true;
      }
      String problem = row.size() + " cells where the first line has " + header.size();
      faults.add(rowLine, "", problem, "Put values that hold a comma between double quotes");
    }
    return false;
  }

  /** A value without the blanks around it. */
  String cell(int column) {
    return row.get(column).strip();
  }

  long line() {
    return rowLine;
  }

  Faults faults() {
    return faults;
  }

  private boolean readRow() throws IOException {
    int next = peek();
    while (next == '\r' || next == '\n') {
      line += next == '\n' ? 1 : 0;
      at++;
      next = peek();
    }
    row.clear();
    rowLine = line;
    while (next != END) {
      readCell();
      next = peek();
      at++;
      if (next != ',') {
        endLine(next);
        return true;
      }
      // A comma at the very end still opens an empty cell.
      next = peek() == END ? '\n' : ',';
    }
    return false;
  }

  private void endLine(int next) throws IOException {
    if (next == '\r' && peek() == '\n') {
      at++;
    }
    line++;
  }

  private void readCell() throws IOException {
    cell.setLength(0);
    int next = peek();
    if (next == '"') {
      at++;
      readQuoted();
      next = peek();
      if (next != ',' && next != '\r' && next != '\n' && next != END) {
        throw faults.fatal(
            line, "there is text behind a closing quote", "Write a quote within a value twice");
      }
    } else {
      while (next != ',' && next != '\r' && next != '\n' && next != END) {
        cell.append((char) next);
        at++;
        next = peek();
      }
    }
    row.add(cell.toString());
  }

  private void readQuoted() throws IOException {
    while (true) {
      int next = peek();
      at++;
      if (next == END) {
        throw faults.fatal(rowLine, "a quote is opened and never closed", "Close it");
      }
      if (next == '"' && peek() != '"') {
        return;
      }
      at += next == '"' ? 1 : 0;
      line += next == '\n' ? 1 : 0;
      cell.append((char) next);
    }
  }

  private int peek() throws IOException {
    if (at >= filled) {
      try {
        filled = reader.read(buffer);
      } catch (CharacterCodingException e) {
        throw faults.fatal(line, "the file is not in UTF-8 near here", "Save it as UTF-8");
      }
      at = 0;
    }
    return filled > 0 ? buffer[at] : END;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

package org.lodestar.linkage.table;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lodestar.linkage.fault.LinkageException;

/**
 * Walks a CSV file whose columns go by the names in its first line. What cannot be used is refused
 * with file, line and column, and no value of the file.
 */
public final class NamedRows {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

  private NamedRows() {}

  /** Takes one row after the other. */
  @FunctionalInterface
  public interface Taker {
    void take(Row row);
  }

  /**
   * One row.
   *
   * @param line where it begins
   * @param names of the columns that were asked for
   * @param cells their values without the blanks around them, empty for none
   */
  public record Row(Path file, long line, List<String> names, List<String> cells) {
    public Row {
      names = List.copyOf(names);
      cells = List.copyOf(cells);
    }

    public String cell(int column) {
      return cells.get(column);
    }

    /** A whole number from 0. */
    public int whole(int column) {
      return whole(column, cell(column));
    }

    /** Whole numbers with blanks between them. */
    public List<Integer> wholes(int column) {
      List<Integer> numbers = new ArrayList<>();
      for (String each : cell(column).split(" ")) {
        if (!each.isEmpty()) {
          numbers.add(whole(column, each));
        }
      }
      return numbers;
    }

    private int whole(int column, String text) {
      if (!WHOLE.matcher(text).matches()) {
        throw refused(column, "this is no whole number from 0. Leave the file as it was written");
      }
      return Integer.parseInt(text);
    }

    /** What is wrong with a cell, to be thrown. */
    public LinkageException refused(int column, String why) {
      return new LinkageException(
          "%s line %d, column %s: %s.".formatted(file, line, names.get(column), why));
    }
  }

  /** The names in the first line; none where the file is empty. */
  public static List<String> names(Path file) {
    try (CsvRows rows = CsvRows.open(file)) {
      List<String> head = rows.next();
      return head == null ? List.of() : head.stream().map(String::strip).toList();
    } catch (IOException | CsvFault e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Walks all rows.
   *
   * @param names columns that must be there; others are passed over
   * @throws LinkageException when the file cannot be used
   */
  public static void each(Path file, List<String> names, Taker taker) {
    List<String> known = names(file);
    if (!known.containsAll(names)) {
      throw new LinkageException(
          "%s line 1: the columns %s are needed.".formatted(file, String.join(", ", names)));
    }
    int[] places = names.stream().mapToInt(known::indexOf).toArray();
    try (CsvRows rows = CsvRows.open(file)) {
      rows.next();
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        if (row.size() != known.size()) {
          throw new LinkageException(
              "%s line %d: %d values, but line 1 names %d columns. Put values that hold a comma between double quotes."
                  .formatted(file, rows.line(), row.size(), known.size()));
        }
        List<String> cells = new ArrayList<>();
        for (int place : places) {
          cells.add(row.get(place).strip());
        }
        taker.take(new Row(file, rows.line(), names, cells));
      }
    } catch (IOException | CsvFault e) {
      throw unreadable(file, e);
    }
  }

  private static LinkageException unreadable(Path file, Exception e) {
    return switch (e) {
      case CsvFault fault ->
          new LinkageException(
              "%s line %d: %s. %s.".formatted(file, fault.line(), fault.problem(), fault.remedy()),
              e);
      case NoSuchFileException _ -> new LinkageException("There is no file " + file + ".", e);
      default -> new LinkageException(file + " cannot be read: " + e.getMessage(), e);
    };
  }
}

package org.lodestar.linkage.update;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.linkage.LinkageException;
import org.lodestar.linkage.table.CsvFault;
import org.lodestar.linkage.table.CsvRows;

/**
 * Reads what an earlier run left in its folder: {@code clusters.csv} ({@code source,id,cluster})
 * and, from the second run on, {@code changes.csv} ({@code run,change,before,after,records};
 * several numbers with blanks between). Writes the latter.
 */
public final class EarlierFiles {
  private static final List<String> CLUSTERS = List.of("source", "id", "cluster");
  private static final List<String> CHANGES =
      List.of("run", "change", "before", "after", "records");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private EarlierFiles() {}

  /**
   * Reads a folder with results.
   *
   * @throws LinkageException naming file, line and column that cannot be used
   */
  public static Earlier read(Path folder) {
    Path changes = folder.resolve("changes.csv");
    List<Change> log = new ArrayList<>();
    if (Files.exists(changes)) {
      rows(changes, CHANGES, row -> log.add(change(row)));
    }
    Earlier earlier = new Earlier(log);
    rows(
        folder.resolve("clusters.csv"),
        CLUSTERS,
        row -> {
          if (!earlier.add(row.cell(0), row.cell(1), row.number(2))) {
            throw row.refused(1, "the record stands here a second time. Keep one of the two");
          }
        });
    return earlier;
  }

  /** Writes the whole log, the oldest run first. */
  public static void writeChanges(List<Change> log, Path file) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(CHANGES);
      for (Change each : log) {
        csv.writeRecord(
            String.valueOf(each.run()),
            each.kind().name().toLowerCase(Locale.ROOT),
            joined(each.before()),
            joined(each.after()),
            String.valueOf(each.records()));
      }
    }
  }

  private static String joined(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static Change change(Row row) {
    return new Change(row.number(0), kind(row), row.numbers(2), row.numbers(3), row.number(4));
  }

  private static Change.Kind kind(Row row) {
    return Arrays.stream(Change.Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(row.cell(1)))
        .findFirst()
        .orElseThrow(
            () ->
                row.refused(1, "this is no change that is known. Leave the log as it was written"));
  }

  private interface Taker {
    void take(Row row);
  }

  /** One row, its cells in the order of the columns that are asked for. */
  private record Row(Path file, long line, List<String> names, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }

    int number(int column) {
      if (!NUMBER.matcher(cell(column)).matches()) {
        throw refused(column, "this is no whole number from 0. Leave the file as it was written");
      }
      return Integer.parseInt(cell(column));
    }

    List<Integer> numbers(int column) {
      List<Integer> numbers = new ArrayList<>();
      for (String each : cell(column).split(" ")) {
        if (!each.isEmpty()) {
          numbers.add(new Row(file, line, List.of(names.get(column)), List.of(each)).number(0));
        }
      }
      return numbers;
    }

    LinkageException refused(int column, String why) {
      return new LinkageException(
          "%s line %d, column %s: %s.".formatted(file, line, names.get(column), why));
    }
  }

  private static void rows(Path file, List<String> names, Taker taker) {
    try (CsvRows rows = CsvRows.open(file)) {
      List<String> head = rows.next();
      List<String> known = head == null ? List.of() : head.stream().map(String::strip).toList();
      if (!known.containsAll(names)) {
        throw new LinkageException(
            "%s line 1: the columns %s are needed.".formatted(file, String.join(", ", names)));
      }
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        if (row.size() != known.size()) {
          throw new LinkageException(
              "%s line %d: %d values, but line 1 names %d columns. Put values that hold a comma between double quotes."
                  .formatted(file, rows.line(), row.size(), known.size()));
        }
        List<String> cells = new ArrayList<>();
        for (String name : names) {
          cells.add(row.get(known.indexOf(name)).strip());
        }
        taker.take(new Row(file, rows.line(), names, cells));
      }
    } catch (CsvFault e) {
      throw new LinkageException(
          "%s line %d: %s. %s.".formatted(file, e.line(), e.problem(), e.remedy()), e);
    } catch (NoSuchFileException e) {
      throw new LinkageException("There is no file " + file + ".", e);
    } catch (IOException e) {
      throw new LinkageException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}

package org.lodestar.linkage.table;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/**
 * Reads lists from CSV (RFC 4180, UTF-8, with or without a byte-order mark, the first line names
 * the columns), and in other forms where a {@link RowsReader} is there; of those a line is a row,
 * counted as if the names of the columns were the first. Blanks around a value do not count, and an
 * empty value is none. What cannot be read is refused with the file, the line and what to do; no
 * record is left out silently.
 */
public final class CsvLists {
  private static final String USUAL_ID = "id";

  private final List<ListFile> files;
  private final @Nullable String id;

  /**
   * @param id the column with a record's identifier; when null, a column named id, else the number
   *     of the record, from 1
   */
  public CsvLists(List<ListFile> files, @Nullable String id) {
    if (files.isEmpty()) {
      throw new LinkageException("There is no list to read: name at least one file.");
    }
    this.files = List.copyOf(files);
    this.id = id;
  }

  /** All lists as one table. */
  public Table read() {
    Set<String> names = new LinkedHashSet<>();
    for (ListFile file : files) {
      List<String> head = head(file);
      idColumn(file, head);
      names.addAll(head);
    }
    names.remove(id == null ? USUAL_ID : id);
    TableBuilder table = new TableBuilder(List.copyOf(names));
    for (ListFile file : files) {
      table.begin(file.source());
      fill(table, file, head(file), List.copyOf(names));
    }
    return table.build();
  }

  private static List<String> head(ListFile file) {
    try (Rows rows = RowsReader.opened(file.path())) {
      List<String> head = rows.next();
      if (head == null) {
        throw new LinkageException(
            file.path() + " is empty: its first line must name the columns.");
      }
      return names(file.path(), head);
    } catch (IOException | CsvFault e) {
      throw unreadable(file.path(), e);
    }
  }

  private static List<String> names(Path path, List<String> head) {
    List<String> names = head.stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isEmpty()) {
        throw new LinkageException(
            path + " line 1: column " + (i + 1) + " has no name. Give each column a name.");
      }
      if (!seen.add(names.get(i))) {
        throw new LinkageException(
            path + " line 1: two columns are named \"" + names.get(i) + "\". Rename one of them.");
      }
    }
    return names;
  }

  private int idColumn(ListFile file, List<String> head) {
    if (id != null && !head.contains(id)) {
      throw new LinkageException(
          file.path()
              + " has no column \""
              + id
              + "\" for the identifier; its columns are "
              + String.join(", ", head)
              + ".");
    }
    return head.indexOf(id == null ? USUAL_ID : id);
  }

  private void fill(TableBuilder table, ListFile file, List<String> head, List<String> names) {
    int[] place = names.stream().mapToInt(head::indexOf).toArray();
    int idAt = idColumn(file, head);
    Identifiers seen = new Identifiers();
    try (Rows rows = RowsReader.opened(file.path());
        Filling filling = new Filling(table, place)) {
      rows.next();
      long number = 0;
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        number++;
        checkWidth(file.path(), rows.line(), row.size(), head.size());
        String own = idAt < 0 ? String.valueOf(number) : row.get(idAt).strip();
        checkId(file.path(), rows.line(), own, seen);
        filling.add(own, row);
      }
      filling.finish();
    } catch (IOException | CsvFault e) {
      throw unreadable(file.path(), e);
    }
  }

  private static void checkWidth(Path path, long line, int cells, int width) {
    if (cells != width) {
      throw new LinkageException(
          path
              + " line "
              + line
              + ": "
              + cells
              + " values, but line 1 names "
              + width
              + " columns. A value with a comma or a line break in it needs quotes around it.");
    }
  }

  /** Identifiers are personal too: a message says where they stand, not what they are. */
  private static void checkId(Path path, long line, String own, Identifiers seen) {
    if (own.isEmpty()) {
      throw new LinkageException(
          path + " line " + line + ": the identifier is empty. Each record needs one of its own.");
    }
    long before = seen.lineOf(own, line);
    if (before != line) {
      throw new LinkageException(
          path
              + " line "
              + line
              + ": the same identifier stands in line "
              + before
              + ". Each record needs one of its own.");
    }
  }

  private static LinkageException unreadable(Path path, Exception e) {
    return switch (e) {
      case CsvFault fault ->
          new LinkageException(
              path + " line " + fault.line() + ": " + fault.problem() + ". " + fault.remedy() + ".",
              e);
      case NoSuchFileException _ -> new LinkageException("There is no file " + path + ".", e);
      default -> new LinkageException(path + " cannot be read: " + e.getMessage(), e);
    };
  }
}

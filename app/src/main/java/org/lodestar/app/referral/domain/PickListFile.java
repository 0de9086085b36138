package org.lodestar.app.referral.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Characters;

/**
 * A list read from a file: comma-separated values in UTF-8, one entry a row, in a column whose
 * heading is {@code name}.
 *
 * @param entries in the order of the file
 * @param faults what is wrong, row by row; with a fault nothing is imported
 */
public record PickListFile(List<String> entries, List<Fault> faults) {
  /** The heading of the column that is read. */
  public static final String COLUMN = "name";

  private static final int MOST_ENTRIES = 5_000;
  private static final int LONGEST = 200;

  public PickListFile {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /** Why a row cannot be taken; row 0 is the file as a whole. */
  public record Fault(long row, Kind kind) {
    /** What is wrong. */
    public enum Kind {
      NOT_UTF8,
      NOT_CSV,
      NO_COLUMN,
      NO_ROWS,
      TOO_MANY,
      EMPTY,
      TOO_LONG,
      HIDDEN_CHARACTER,
      TWICE,
      FORMULA
    }
  }

  /** Reads a file. Never throws for what is in it. */
  public static PickListFile read(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return rows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return broken(0, Fault.Kind.NOT_UTF8);
    } catch (CsvParseException e) {
      return broken(0, Fault.Kind.NOT_CSV);
    }
  }

  private static PickListFile broken(long row, Fault.Kind kind) {
    return new PickListFile(List.of(), List.of(new Fault(row, kind)));
  }

  private static PickListFile rows(String text) {
    List<CsvRecord> rows = new ArrayList<>();
    var reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true);
    for (CsvRecord row : reader.ofCsvRecord(text)) {
      if (rows.size() > MOST_ENTRIES) {
        return broken(0, Fault.Kind.TOO_MANY);
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      return broken(0, Fault.Kind.NO_ROWS);
    }
    int column = column(rows.getFirst());
    if (column < 0) {
      return broken(1, Fault.Kind.NO_COLUMN);
    }
    return rows.size() == 1
        ? broken(0, Fault.Kind.NO_ROWS)
        : entries(rows.subList(1, rows.size()), column);
  }

  private static int column(CsvRecord heading) {
    return heading.getFields().stream()
        .map(field -> field.strip().toLowerCase(Locale.ROOT))
        .toList()
        .indexOf(COLUMN);
  }

  private static PickListFile entries(List<CsvRecord> rows, int column) {
    List<String> entries = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Map<String, Long> seen = new HashMap<>();
    for (CsvRecord row : rows) {
      String entry = column < row.getFieldCount() ? row.getField(column).strip() : "";
      Fault.Kind fault = fault(entry);
      if (fault == null && seen.putIfAbsent(entry, row.getStartingLineNumber()) != null) {
        fault = Fault.Kind.TWICE;
      }
      if (fault == null) {
        entries.add(Characters.kept(entry));
      } else {
        faults.add(new Fault(row.getStartingLineNumber(), fault));
      }
    }
    return new PickListFile(entries, faults);
  }

  private static Fault.@Nullable Kind fault(String entry) {
    if (entry.isEmpty()) {
      return Fault.Kind.EMPTY;
    }
    if (entry.codePointCount(0, entry.length()) > LONGEST || entry.indexOf('\n') >= 0) {
      return Fault.Kind.TOO_LONG;
    }
    if ("=+-@".indexOf(entry.charAt(0)) >= 0) {
      return Fault.Kind.FORMULA;
    }
    return Characters.refused(entry) ? Fault.Kind.HIDDEN_CHARACTER : null;
  }
}

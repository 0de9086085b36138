package org.lodestar.disclosure.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file read whole: RFC 4180, UTF-8, with or without a byte-order mark; empty lines are passed
 * over.
 *
 * @param header the names of the columns
 */
record Csv(List<String> header, List<CsvRecord> records) {
  private static final long MOST_BYTES = 100L << 20;
  private static final String FORMULA = "=+-@\t\r\n";

  static Csv read(Path file, Faults faults) {
    List<CsvRecord> records = records(text(file, faults), faults);
    if (records.isEmpty()) {
      throw faults.fatal("", "The file is empty. Its first line names the columns.");
    }
    List<String> header = records.getFirst().getFields().stream().map(String::strip).toList();
    List<CsvRecord> rows = records.subList(1, records.size());
    for (CsvRecord row : rows) {
      if (row.getFieldCount() != header.size()) {
        faults.add(
            "line " + row.getStartingLineNumber(),
            "%d values, but line 1 names %d columns. Quote a value that has a comma in it."
                .formatted(row.getFieldCount(), header.size()));
      }
    }
    faults.throwIfAny();
    return new Csv(header, rows);
  }

  private static List<CsvRecord> records(String text, Faults faults) {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return csv.stream().toList();
    } catch (CsvParseException e) {
      throw faults.fatal(
          "", "A quote is opened and never closed, or text stands behind a closing quote.");
    } catch (IOException e) {
      throw faults.fatal("", "It cannot be read: " + e.getMessage());
    }
  }

  private static String text(Path file, Faults faults) {
    try {
      if (!Files.isRegularFile(file)) {
        throw faults.fatal("", "There is no such file.");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw faults.fatal("", "The file is larger than 100 MB.");
      }
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw faults.fatal("", "It is not written in UTF-8. Save it as \"CSV UTF-8\".");
    } catch (IOException e) {
      throw faults.fatal("", "It cannot be read: " + e.getMessage());
    }
  }

  /**
   * A cell that no spreadsheet takes for a formula: an apostrophe stands before what begins like
   * one.
   */
  static String safe(String words) {
    return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  /** What was written by {@link #safe}. */
  static String plain(String cell) {
    boolean guarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
    return (guarded ? cell.substring(1) : cell).strip();
  }
}

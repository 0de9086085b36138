package org.lodestar.prevalence.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import org.lodestar.prevalence.PrevalenceException;

/**
 * A capture table as CSV, with commas and a first line of names. Either a column of 0 and 1 for
 * each list and a column {@code count}, each row a history; or the list columns alone, each row a
 * person. Histories that come twice are added up. Messages name line and column and never repeat a
 * value, which may be somebody's name.
 */
public final class CaptureFile {
  private CaptureFile() {}

  /**
   * Reads a whole file and closes it.
   *
   * @throws PrevalenceException where it is no such table, or one that nothing can be estimated
   *     from
   * @throws UncheckedIOException where it cannot be read
   */
  public static CaptureTable read(Reader file) {
    try (CsvReader<CsvRecord> csv = csv(withoutMark(file))) {
      Iterator<CsvRecord> records = csv.iterator();
      if (!records.hasNext()) {
        throw new PrevalenceException(
            "The file is empty. Its first line names the lists and \"count\".");
      }
      HistoryRows rows = new HistoryRows(Header.of(records.next().getFields()));
      records.forEachRemaining(rows::add);
      CaptureTable table = rows.table();
      TableRules.check(table);
      return table;
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw unreadable(e);
    }
  }

  /** Reads a table that is at hand as text. */
  public static CaptureTable parse(String text) {
    return read(new StringReader(text));
  }

  /**
   * Spreadsheets put a byte-order mark before the first name, which would hide a quote behind it.
   */
  private static Reader withoutMark(Reader file) throws IOException {
    BufferedReader buffered = new BufferedReader(file);
    buffered.mark(1);
    if (buffered.read() != '\uFEFF') {
      buffered.reset();
    }
    return buffered;
  }

  private static CsvReader<CsvRecord> csv(Reader file) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(file);
  }

  /** The reader's own words show a part of the text; they are not passed on. */
  private static RuntimeException unreadable(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new PrevalenceException(
            "The file is not in UTF-8. Save the table as \"CSV UTF-8\" again.");
      }
      if (cause instanceof IOException io) {
        return new UncheckedIOException(io);
      }
    }
    return new PrevalenceException(
        "The file is no CSV: a quote is opened and never closed, or has text behind it. Save the"
            + " table as \"CSV UTF-8\" again.");
  }
}

package org.lodestar.linkage.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one after the other: RFC 4180, UTF-8, with or without a byte-order mark;
 * empty lines are passed over. How many cells a row has is the caller's matter. A quote that is
 * never closed would swallow the rest of the file, and is refused. Not for several threads.
 */
public final class CsvRows implements Rows {
  private static final Pattern PLACE = Pattern.compile("starting at line (\\d+)");

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private long line = 1;

  private CsvRows(CsvReader<CsvRecord> csv) {
    this.csv = csv;
    this.records = csv.iterator();
  }

  public static CsvRows open(Path file) throws IOException {
    InputStreamReader reader =
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new CsvRows(
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(new WithoutMark(reader)));
  }

  /**
   * The next row, or null behind the last one.
   *
   * @throws CsvFault when the file cannot be read on
   */
  @Override
  public @Nullable List<String> next() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return record.getFields();
    } catch (CsvParseException e) {
      throw isEncoding(e) ? notUtf8(e) : quote(e);
    } catch (UncheckedIOException e) {
      if (isEncoding(e)) {
        throw notUtf8(e);
      }
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  @Override
  public long line() {
    return line;
  }

  private static boolean isEncoding(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return true;
      }
    }
    return false;
  }

  private CsvFault notUtf8(Throwable e) {
    return new CsvFault(line, "the file is not in UTF-8 near here", "Save it as \"CSV UTF-8\"", e);
  }

  /** The reader's own words show a character of the value. */
  private CsvFault quote(CsvParseException e) {
    String said = String.valueOf(e.getMessage());
    Matcher place = PLACE.matcher(said);
    long begins = place.find() ? Long.parseLong(place.group(1)) : line + 1;
    return said.contains("closing quote")
        ? new CsvFault(
            begins, "there is text behind a closing quote", "Write a quote within a value twice", e)
        : new CsvFault(begins, "a quote is opened and never closed", "Close it", e);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}

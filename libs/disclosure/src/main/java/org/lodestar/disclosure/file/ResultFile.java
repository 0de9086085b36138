package org.lodestar.disclosure.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.ProtectedRow;
import org.lodestar.disclosure.Rate;

/**
 * A protected table as CSV, for everybody: the rows that were given with their codes, {@code
 * count}, {@code reason}, and {@code rate} and {@code rate_note} where rates are wanted. Written
 * whole or not at all.
 */
public final class ResultFile {
  private ResultFile() {}

  /** Writes tables, each to its file: all of them, or none. */
  public static void write(List<Protected> tables, List<Path> files) {
    List<Path> drafts = new ArrayList<>();
    try {
      for (int i = 0; i < files.size(); i++) {
        drafts.add(files.get(i).resolveSibling(".unfinished-" + files.get(i).getFileName()));
        Files.writeString(drafts.getLast(), text(tables.get(i)));
      }
      for (int i = 0; i < files.size(); i++) {
        Files.move(drafts.get(i), files.get(i), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new DisclosureException(
          "The protected table cannot be written: " + e.getMessage() + ". Is there such a folder?");
    } finally {
      drafts.forEach(ResultFile::remove);
    }
  }

  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // What is left holds nothing but what was to be published.
    }
  }

  /** The text of the file. */
  public static String text(Protected table) {
    boolean rates = table.rows().stream().anyMatch(row -> row.rate() != null);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      List<String> header = new ArrayList<>(table.table().dimensions());
      header.addAll(List.of(Columns.COUNT, Columns.REASON));
      header.addAll(rates ? List.of("rate", "rate_note") : List.of());
      csv.writeRecord(header.stream().map(Csv::safe).toList());
      table.rows().forEach(row -> csv.writeRecord(fields(row, rates)));
    } catch (IOException e) {
      throw new DisclosureException("The table cannot be written: " + e.getMessage());
    }
    return text.toString();
  }

  private static List<String> fields(ProtectedRow row, boolean rates) {
    List<String> fields = new ArrayList<>();
    row.codes().forEach(code -> fields.add(Csv.safe(code)));
    fields.add(row.count() == null ? "" : String.valueOf(row.count()));
    fields.add(row.reason());
    if (rates) {
      Rate rate = row.rate();
      fields.add(rate == null ? "" : String.format(Locale.ROOT, "%.1f", rate.value()));
      fields.add(rate != null && rate.unstable() ? "unstable" : "");
    }
    return fields;
  }
}

package org.lodestar.app.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that spreadsheets open: no cell is taken for a formula. */
public final class Csv {
  private static final String DANGEROUS = "=+-@\t\r\n";

  private Csv() {}

  /** The same words; an apostrophe stands before what a spreadsheet would work out. */
  public static String safe(String words) {
    return !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  /** Rows as a file to keep. */
  public static ResponseEntity<byte[]> file(String name, List<List<String>> rows) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .body(bytes(rows));
  }

  /** A table as a file to keep: what its columns and cells say. */
  public static ResponseEntity<byte[]> file(String name, Table table) {
    List<List<String>> rows = new java.util.ArrayList<>();
    rows.add(table.columns().stream().map(Table.Column::label).toList());
    table.rows().forEach(row -> rows.add(row.cells().stream().map(Table.Cell::text).toList()));
    return file(name, rows);
  }

  /** Rows as a file: the same bytes for the same rows. */
  public static byte[] bytes(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      rows.forEach(row -> writer.writeRecord(row.stream().map(Csv::safe).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

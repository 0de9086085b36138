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

/** Files that spreadsheets open: no cell of them is taken for a formula. */
public final class Csv {
  private static final String DANGEROUS = "=+-@\t\r\n";

  private Csv() {}

  /** The same words; an apostrophe stands before what a spreadsheet would work out. */
  static String safe(String words) {
    return !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  /** A table as a file to keep. */
  public static ResponseEntity<byte[]> file(String name, Table table) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .body(text(table).getBytes(StandardCharsets.UTF_8));
  }

  static String text(Table table) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord(table.columns().stream().map(each -> safe(each.label())).toList());
      table.rows().forEach(row -> writer.writeRecord(cells(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> cells(Table.Row row) {
    return row.cells().stream().map(each -> safe(each.text())).toList();
  }
}

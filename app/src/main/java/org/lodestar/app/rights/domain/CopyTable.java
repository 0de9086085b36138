package org.lodestar.app.rights.domain;

import java.nio.charset.StandardCharsets;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.BundlePart;
import org.lodestar.app.rights.GivenCopy;

/** A copy as comma-separated lines, of which a spreadsheet takes none for a formula. */
public final class CopyTable {
  private static final String DANGEROUS = "=+-@\t\r\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CopyTable() {}

  /** The copy, in UTF-8. */
  public static byte[] of(GivenCopy copy, String part, String label, String words) {
    StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
    row(table, part, label, words);
    for (BundlePart each : copy.parts()) {
      for (BundleLine line : each.lines()) {
        row(table, each.title(), line.label(), line.words());
      }
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void row(StringBuilder table, String part, String label, String words) {
    table.append(cell(part)).append(',').append(cell(label)).append(',').append(cell(words));
    table.append("\r\n");
  }

  static String cell(String words) {
    boolean dangerous = !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0;
    return '"' + (dangerous ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }
}

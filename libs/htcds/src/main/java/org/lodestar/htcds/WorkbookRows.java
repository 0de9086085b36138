package org.lodestar.htcds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** Reads the texts of the first sheet of a workbook. Formulas are not worked out. */
final class WorkbookRows {
  private static final int MOST_BYTES = 100_000_000;
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";

  private WorkbookRows() {}

  static List<List<String>> read(InputStream in) throws IOException {
    try {
      Map<String, byte[]> entries = entries(in);
      byte[] sheet = entries.get(SHEET);
      if (sheet == null) {
        throw new NotHtcds("It is not a workbook with a first sheet.");
      }
      byte[] texts = entries.get(TEXTS);
      List<String> shared =
          texts == null ? List.of() : SharedTexts.read(new ByteArrayInputStream(texts));
      return SheetRows.read(new ByteArrayInputStream(sheet), shared);
    } catch (ZipException | XMLStreamException e) {
      throw new NotHtcds("It is not a workbook in the form of xlsx.", e);
    }
  }

  private static Map<String, byte[]> entries(InputStream in) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(SHEET) || entry.getName().equals(TEXTS)) {
          entries.put(entry.getName(), bounded(zip));
        }
      }
    }
    return entries;
  }

  /** A small file may unpack to a huge one. */
  private static byte[] bounded(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[65_536];
    for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
      bytes.write(piece, 0, got);
      if (bytes.size() > MOST_BYTES) {
        throw new NotHtcds("The workbook is larger than 100 MB when unpacked.");
      }
    }
    return bytes.toByteArray();
  }
}

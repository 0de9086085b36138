package org.lodestar.page.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.lodestar.page.print.Shaped.Glyph;

/**
 * The embedded typefaces of a file. Each glyph of one says the same characters wherever it stands;
 * where two letters share a glyph, the typeface is embedded once more.
 */
final class Fonts {
  /** As many as one list of a character map may hold (Adobe technical note 5014). */
  private static final int MOST = 100;

  private final PDDocument document;
  private final List<Embedded> all = new ArrayList<>();

  Fonts(PDDocument document) {
    this.document = document;
  }

  /** A typeface in the file, with what each of its glyphs says. */
  record Embedded(Face face, boolean heavy, PDType0Font font, Map<Integer, String> says) {
    private boolean takes(Glyph glyph) {
      return glyph.said().equals(says.getOrDefault(glyph.code(), glyph.said()));
    }
  }

  Embedded of(Glyph glyph, boolean heavy) throws IOException {
    Embedded found =
        all.stream()
            .filter(each -> each.face == glyph.face() && each.heavy == heavy && each.takes(glyph))
            .findFirst()
            .orElse(null);
    if (found == null) {
      found = embedded(glyph.face(), heavy);
      all.add(found);
    }
    found.says.put(glyph.code(), glyph.said());
    return found;
  }

  private Embedded embedded(Face face, boolean heavy) throws IOException {
    PDType0Font font = PDType0Font.load(document, face.file(heavy), true);
    return new Embedded(face, heavy, font, new TreeMap<>());
  }

  /** Leaves out what is not drawn, and writes what each glyph says. */
  void close() throws IOException {
    for (Embedded each : all) {
      each.font.addGlyphsToSubset(each.says.keySet());
      each.font.subset();
      PDStream map =
          new PDStream(
              document,
              new ByteArrayInputStream(map(each.says).getBytes(StandardCharsets.US_ASCII)),
              COSName.FLATE_DECODE);
      each.font.getCOSObject().setItem(COSName.TO_UNICODE, map);
    }
  }

  private static String map(Map<Integer, String> says) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    List<Map.Entry<Integer, String>> entries = List.copyOf(says.entrySet());
    for (int from = 0; from < entries.size(); from += MOST) {
      List<Map.Entry<Integer, String>> some =
          entries.subList(from, Math.min(entries.size(), from + MOST));
      map.append(some.size()).append(" beginbfchar\n");
      some.forEach(
          each ->
              map.append('<')
                  .append(hex(each.getKey()))
                  .append("> <")
                  .append(
                      HexFormat.of()
                          .withUpperCase()
                          .formatHex(each.getValue().getBytes(StandardCharsets.UTF_16BE)))
                  .append(">\n"));
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  static String hex(int code) {
    return HexFormat.of().withUpperCase().toHexDigits((short) code);
  }
}

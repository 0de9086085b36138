package org.lodestar.htcds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one sheet of texts as a workbook (Office Open XML): no formula, no macro, no link. */
final class Workbook {
  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="%scontent-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default \
      Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
      </Types>"""
          .formatted(PACKAGE);
  private static final String ROOT_LINKS = links("officeDocument", "xl/workbook.xml");
  private static final String BOOK =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Cases" sheetId="1" r:id="rId1"/>\
      </sheets></workbook>"""
          .formatted(SHEETS, LINKS);
  private static final String BOOK_LINKS = links("worksheet", "worksheets/sheet1.xml");

  private Workbook() {}

  private static String links(String kind, String target) {
    return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/%s" \
        Target="%s"/></Relationships>"""
        .formatted(PACKAGE, LINKS, kind, target);
  }

  /** The first row is hidden, as in the official template. */
  static byte[] written(List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
      put(zip, "_rels/.rels", ROOT_LINKS.getBytes(StandardCharsets.UTF_8));
      put(zip, "xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8));
      put(zip, "xl/_rels/workbook.xml.rels", BOOK_LINKS.getBytes(StandardCharsets.UTF_8));
      put(zip, "xl/worksheets/sheet1.xml", XmlText.document(xml -> sheet(xml, rows)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static void sheet(XMLStreamWriter xml, List<List<String>> rows)
      throws XMLStreamException {
    xml.writeStartElement("worksheet");
    xml.writeDefaultNamespace(SHEETS);
    xml.writeStartElement("sheetData");
    for (int at = 0; at < rows.size(); at++) {
      row(xml, at, rows.get(at));
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void row(XMLStreamWriter xml, int at, List<String> cells)
      throws XMLStreamException {
    xml.writeStartElement("row");
    xml.writeAttribute("r", Integer.toString(at + 1));
    if (at == 0) {
      xml.writeAttribute("hidden", "1");
    }
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        cell(xml, letters(column) + (at + 1), cells.get(column));
      }
    }
    xml.writeEndElement();
  }

  private static void cell(XMLStreamWriter xml, String place, String text)
      throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", place);
    xml.writeAttribute("t", "inlineStr");
    xml.writeStartElement("is");
    xml.writeStartElement("t");
    xml.writeAttribute("xml:space", "preserve");
    xml.writeCharacters(XmlText.clean(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** The letters of a column, from 0. */
  static String letters(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}

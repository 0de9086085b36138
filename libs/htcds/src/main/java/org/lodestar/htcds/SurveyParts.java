package org.lodestar.htcds;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document for each line, as the official survey form hands one in. */
final class SurveyParts {
  /** Of the official form: what its root element says. */
  static final String FORM = "htcds_xlsform";

  static final String VERSION = "vSmt4GQA3C9uBMLPEVfgND";

  private final Classification classification;
  private final String reference;

  SurveyParts(Classification classification, String reference) {
    this.classification = classification;
    this.reference = reference;
  }

  List<Part> of(Lines lines) {
    List<Part> parts = new ArrayList<>();
    for (Row row : lines.main()) {
      String name = "htcds-%s-%05d.xml".formatted(reference, parts.size() + 1);
      parts.add(new Part(name, XmlText.document(xml -> write(xml, row))));
    }
    parts.add(new CsvParts(classification, reference).ownColumns(lines.main()));
    return parts;
  }

  private void write(XMLStreamWriter xml, Row row) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("id", FORM);
    xml.writeAttribute("version", VERSION);
    for (Field field : Dialect.XFORM.fields()) {
      writeField(xml, field, row);
    }
    xml.writeStartElement("meta");
    element(xml, "instanceID", reference + ":" + row.get(Lines.KEY).getFirst());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void writeField(XMLStreamWriter xml, Field field, Row row)
      throws XMLStreamException {
    List<String> cell = row.get(field.name());
    if (cell.isEmpty()) {
      xml.writeEmptyElement(Dialect.XFORM.nameOf(field));
    } else {
      element(xml, Dialect.XFORM.nameOf(field), String.join(" ", cell));
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(XmlText.clean(text));
    xml.writeEndElement();
  }
}

package org.lodestar.htcds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document. What XML cannot hold, such as NUL, is left out of texts. */
final class XmlText {
  private XmlText() {}

  interface Writing {
    void to(XMLStreamWriter xml) throws XMLStreamException;
  }

  static byte[] document(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writing.to(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}

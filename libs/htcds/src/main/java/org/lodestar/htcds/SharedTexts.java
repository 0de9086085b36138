package org.lodestar.htcds;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook refer to by number. */
final class SharedTexts {
  private SharedTexts() {}

  static List<String> read(InputStream in) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    XMLStreamReader xml = XmlIn.open(in);
    StringBuilder text = new StringBuilder();
    boolean within = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        within = xml.getLocalName().equals("t");
        if (xml.getLocalName().equals("si")) {
          text.setLength(0);
        }
      } else if (event == XMLStreamConstants.CHARACTERS && within) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        within = false;
        if (xml.getLocalName().equals("si")) {
          texts.add(text.toString());
        }
      }
    }
    return texts;
  }
}

package org.lodestar.htcds;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one document of the survey form: question by name, answer as text. */
final class SurveyAnswers {
  private final Map<String, String> answers = new LinkedHashMap<>();
  private int depth;
  private String question = "";
  private final StringBuilder answer = new StringBuilder();

  private SurveyAnswers() {}

  static Map<String, String> read(InputStream in) {
    SurveyAnswers reading = new SurveyAnswers();
    try {
      XMLStreamReader xml = XmlIn.open(in);
      while (xml.hasNext()) {
        reading.take(xml.next(), xml);
      }
    } catch (XMLStreamException e) {
      throw new NotHtcds("It is not an XML document.", e);
    }
    return reading.answers;
  }

  private void take(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> answer.append(xml.getText());
      case XMLStreamConstants.END_ELEMENT -> end();
      default -> {
        // nothing that a form says
      }
    }
  }

  private void begin(String name) {
    depth++;
    if (depth == 2) {
      question = name;
      answer.setLength(0);
    }
  }

  private void end() {
    if (depth == 2 && question.matches("[a-z]{3}_.*")) {
      answers.put(question, answer.toString());
    }
    depth--;
  }
}

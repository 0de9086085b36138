package org.lodestar.htcds;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a sheet, row by row; rows and cells that are left out in the file are blank. */
final class SheetRows {
  private static final int MOST_COLUMNS = 500;
  private static final int MOST_ROWS = 200_000;

  private final List<String> shared;
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String place = "";
  private String type = "";
  private boolean within;

  private SheetRows(List<String> shared) {
    this.shared = shared;
  }

  static List<List<String>> read(InputStream in, List<String> shared) throws XMLStreamException {
    SheetRows reading = new SheetRows(shared);
    XMLStreamReader xml = XmlIn.open(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        reading.begin(xml);
      } else if (event == XMLStreamConstants.CHARACTERS && reading.within) {
        reading.text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        reading.end(xml.getLocalName());
      }
    }
    return reading.rows;
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> beginRow(attribute(xml, "r"));
      case "c" -> {
        place = attribute(xml, "r");
        type = attribute(xml, "t");
        text.setLength(0);
      }
      case "v", "t" -> within = true;
      default -> {
        // formats, formulas and whatever else a sheet holds
      }
    }
  }

  private void beginRow(String number) {
    int wanted = number.matches("\\d{1,7}") ? Integer.parseInt(number) : rows.size() + 1;
    if (wanted > MOST_ROWS) {
      throw new NotHtcds("The sheet has more than " + MOST_ROWS + " rows.");
    }
    while (rows.size() < wanted) {
      rows.add(new ArrayList<>());
    }
  }

  private void end(String name) {
    within = false;
    if (name.equals("c") && !rows.isEmpty()) {
      put(rows.getLast());
    }
  }

  private void put(List<String> row) {
    int column = place.isEmpty() ? row.size() : column(place);
    if (column >= MOST_COLUMNS) {
      return;
    }
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, value());
  }

  private String value() {
    String raw = text.toString();
    return switch (type) {
      case "s" -> raw.matches("\\d{1,7}") ? sharedText(Integer.parseInt(raw)) : "";
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      default -> raw;
    };
  }

  private String sharedText(int number) {
    return number < shared.size() ? shared.get(number) : "";
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }

  /** Of a place such as AB12, from 0. */
  private static int column(String place) {
    int column = 0;
    for (char letter : place.toCharArray()) {
      if (letter < 'A' || letter > 'Z' || column > MOST_COLUMNS) {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }
}

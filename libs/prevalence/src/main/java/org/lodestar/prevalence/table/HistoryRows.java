package org.lodestar.prevalence.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.lodestar.prevalence.PrevalenceException;

/** Adds up the rows of a capture file. */
final class HistoryRows {
  /** More people than this are a slip of the keyboard. */
  private static final long MOST_PEOPLE = 1_000_000_000_000L;

  private final Header header;
  private final List<String> lists;
  private final long[] counts;
  private long people;

  HistoryRows(Header header) {
    this.header = header;
    this.lists = header.lists();
    CaptureTable.checked(lists);
    this.counts = new long[1 << lists.size()];
  }

  void add(CsvRecord row) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != header.columns().size()) {
      throw new PrevalenceException(
          "Line %d has %d values, the first line %d columns: give each column a value."
              .formatted(line, row.getFieldCount(), header.columns().size()));
    }
    int history = history(row, line);
    long count = header.isPerPerson() ? 1 : count(row.getField(header.count()).strip(), line);
    if (history == 0 && count > 0) {
      throw onNoList(line);
    }
    counts[history] += count;
    people += count;
    if (people > MOST_PEOPLE) {
      throw fault(line, header.count(), "brings the people to more than a million million");
    }
  }

  private PrevalenceException onNoList(long line) {
    return new PrevalenceException(
        header.isPerPerson()
            ? "Line %d is a person on no list. Leave out who is on none: they are what is estimated."
                .formatted(line)
            : "Line %d counts people on no list. They are what is estimated: leave the row out, or give it 0."
                .formatted(line));
  }

  private int history(CsvRecord row, long line) {
    int history = 0;
    int list = 0;
    for (int column = 0; column < header.columns().size(); column++) {
      if (header.isList(column)) {
        history |= mark(row.getField(column).strip(), line, column) << list++;
      }
    }
    return history;
  }

  private int mark(String value, long line, int column) {
    return switch (value) {
      case "0" -> 0;
      case "1" -> 1;
      case "" -> throw fault(line, column, "is empty: 1 for on this list, 0 for not");
      default ->
          throw fault(
              line,
              column,
              "is not 0 or 1. Leave out columns that are no lists; a column of numbers of people is"
                  + " named \"count\"");
    };
  }

  private long count(String value, long line) {
    if (value.isEmpty()) {
      throw fault(line, header.count(), "is empty: give the number of people, or 0");
    }
    if (value.startsWith("-")) {
      throw fault(
          line, header.count(), "is below 0: a count of people is a whole number from 0 up");
    }
    if (!value.matches("[0-9]{1,13}")) {
      throw fault(
          line,
          header.count(),
          "is no whole number: people are counted in digits alone, without point, comma or words");
    }
    return Long.parseLong(value);
  }

  private PrevalenceException fault(long line, int column, String what) {
    String name = column < 0 ? "" : " (\"" + header.columns().get(column) + "\")";
    return new PrevalenceException(
        "Line " + line + ", column " + (column + 1) + name + " " + what + ".");
  }

  CaptureTable table() {
    return new CaptureTable(lists, counts);
  }
}

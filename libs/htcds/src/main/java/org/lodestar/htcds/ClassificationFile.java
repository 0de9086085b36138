package org.lodestar.htcds;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A classification in a file. */
final class ClassificationFile {
  private static final List<String> COLUMNS = List.of("list", "code", "label", "parent", "mapping");

  private final Map<String, String> head = new HashMap<>();
  private final List<Code> codes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean columnsSeen;

  private ClassificationFile() {}

  static Classification read(Reader reader) {
    ClassificationFile file = new ClassificationFile();
    try {
      CsvReader.builder()
          .commentStrategy(CommentStrategy.READ)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(reader)
          .forEach(file::take);
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("It is not CSV: " + e.getMessage(), e);
    }
    return file.made();
  }

  private void take(CsvRecord line) {
    if (line.isComment()) {
      takeHead(line.getField(0));
    } else if (!columnsSeen) {
      takeColumns(line);
    } else {
      takeCode(line);
    }
  }

  private void takeHead(String comment) {
    int colon = comment.indexOf(':');
    if (colon > 0) {
      head.put(comment.substring(0, colon).strip(), comment.substring(colon + 1).strip());
    }
  }

  private void takeColumns(CsvRecord line) {
    if (!line.getFields().equals(COLUMNS)) {
      throw wrong(line, "The columns are not " + String.join(", ", COLUMNS) + ".");
    }
    columnsSeen = true;
  }

  private void takeCode(CsvRecord line) {
    if (line.getFieldCount() != COLUMNS.size()) {
      throw wrong(line, "There are not " + COLUMNS.size() + " cells.");
    }
    if (line.getField(0).isBlank() || line.getField(1).isBlank()) {
      throw wrong(line, "List and code are needed.");
    }
    if (!seen.add(line.getField(0) + " " + line.getField(1))) {
      throw wrong(line, "This code stands twice in its list.");
    }
    codes.add(code(line));
  }

  private static Code code(CsvRecord line) {
    String mapping = line.getField(4).strip();
    return new Code(
        line.getField(0).strip(),
        line.getField(1).strip(),
        line.getField(2).strip(),
        line.getField(3).isBlank() ? null : line.getField(3).strip(),
        mapping.isEmpty() ? Set.of() : Set.of(mapping.split(" +")));
  }

  private static IllegalArgumentException wrong(CsvRecord line, String what) {
    return new IllegalArgumentException("Line " + line.getStartingLineNumber() + ": " + what);
  }

  private Classification made() {
    if (!columnsSeen) {
      throw new IllegalArgumentException("There is no line with the columns.");
    }
    codes.forEach(this::checkParent);
    return new Classification(
        need("name"), need("version"), need("title"), need("source"), need("rights"), codes);
  }

  private void checkParent(Code code) {
    if (code.parent() != null && !seen.contains(code.list() + " " + code.parent())) {
      throw new IllegalArgumentException(
          "The code above " + code.code() + " is not in the list " + code.list() + ".");
    }
  }

  private String need(String key) {
    String value = head.get(key);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("The line \"# " + key + ": …\" is missing.");
    }
    return value;
  }
}

package org.lodestar.htcds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The spreadsheet in the form of the official template: line numbers in column A, machine names in
 * a hidden first row (put right where the template has them wrong), labels in the second, our own
 * columns at the end. Coded cells hold labels, as the template's own lists do.
 */
final class WorkbookPart {
  private final Classification classification;
  private final String reference;

  WorkbookPart(Classification classification, String reference) {
    this.classification = classification;
    this.reference = reference;
  }

  Part of(Lines lines) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(heads(Field::name));
    cells.add(heads(Field::label));
    int number = 1;
    for (Row row : lines.main()) {
      cells.add(cells(number, row));
      number++;
    }
    return new Part("htcds-" + reference + ".xlsx", Workbook.written(cells));
  }

  private List<String> heads(Function<Field, String> head) {
    List<String> heads = new ArrayList<>(List.of(""));
    Dialect.WORKBOOK.fields().stream().map(head).forEach(heads::add);
    own().forEach(heads::add);
    return heads;
  }

  private Stream<String> own() {
    return Stream.concat(Stream.of(Lines.EXPORT, Lines.KEY), classification.extensions().stream());
  }

  private List<String> cells(int number, Row row) {
    List<String> cells = new ArrayList<>(List.of(Integer.toString(number)));
    Dialect.WORKBOOK.fields().forEach(field -> cells.add(cell(field, row)));
    own().forEach(column -> cells.add(String.join(";", row.get(column))));
    return cells;
  }

  private String cell(Field field, Row row) {
    List<String> labels = row.get(field.name()).stream().map(value -> label(field, value)).toList();
    String cell = String.join(Dialect.WORKBOOK.separator(), labels);
    return field.needsGuard() ? Guard.guarded(cell) : cell;
  }

  private String label(Field field, String value) {
    return classification.find(field.name(), value).map(Code::label).orElse(value);
  }
}

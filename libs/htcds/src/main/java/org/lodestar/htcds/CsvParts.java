package org.lodestar.htcds;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** CSV files, with the machine names of the standard as headings. UTF-8, lines end with CR LF. */
final class CsvParts {
  private static final List<String> CHILD_SECTIONS =
      List.of("Case Comment", "Historic Trafficking Events", "Support Plan");

  private final Classification classification;
  private final String reference;

  CsvParts(Classification classification, String reference) {
    this.classification = classification;
    this.reference = reference;
  }

  List<Part> of(Lines lines) {
    List<Part> parts = new ArrayList<>();
    parts.add(part("people", mainColumns(), lines.main()));
    addChild(parts, "comments", "Case Comment", lines.comments());
    addChild(parts, "events", "Historic Trafficking Events", lines.events());
    addChild(parts, "plans", "Support Plan", lines.plans());
    return parts;
  }

  /** What the standard has no code for, beside a form that takes no further columns. */
  Part ownColumns(List<Row> rows) {
    return part("own-columns", withOwn(List.of()), rows);
  }

  static Part losses(String reference, LossReport report) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("kind", "field", "word", "people"));
    report
        .losses()
        .forEach(
            loss ->
                lines.add(
                    List.of(
                        loss.kind().name(),
                        loss.field() == null ? "" : loss.field(),
                        loss.word() == null ? "" : loss.word(),
                        Integer.toString(loss.people()))));
    return new Part("htcds-" + reference + "-losses.csv", bytes(lines));
  }

  private List<String> mainColumns() {
    return withOwn(
        Fields.live().stream()
            .filter(field -> !CHILD_SECTIONS.contains(field.section()))
            .map(Field::name)
            .toList());
  }

  private List<String> withOwn(List<String> names) {
    List<String> columns = new ArrayList<>(List.of(Lines.EXPORT, Lines.KEY));
    columns.addAll(names);
    columns.addAll(classification.extensions());
    return columns;
  }

  private void addChild(List<Part> parts, String name, String section, List<Row> rows) {
    List<String> columns = new ArrayList<>(List.of(Lines.EXPORT, Lines.KEY));
    Fields.ofSection(section).forEach(field -> columns.add(field.name()));
    if (!rows.isEmpty()) {
      parts.add(part(name, columns, rows));
    }
  }

  private Part part(String name, List<String> columns, List<Row> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    rows.forEach(row -> lines.add(columns.stream().map(column -> cell(row, column)).toList()));
    return new Part("htcds-" + reference + "-" + name + ".csv", bytes(lines));
  }

  private static String cell(Row row, String column) {
    String cell = String.join(Dialect.CSV.separator(), row.get(column));
    boolean guard = Fields.find(column).map(Field::needsGuard).orElse(true);
    return guard ? Guard.guarded(cell) : cell;
  }

  private static byte[] bytes(List<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      lines.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}

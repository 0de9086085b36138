package org.lodestar.htcds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.htcds.ReadLine.Outcome;

/**
 * Reads a file in a dialect of HTCDS 2.0, ours or somebody else's. Each line under the headings is
 * accounted for: read, blank, or refused with everything that is wrong with it.
 */
public final class Importer {
  private static final int MOST_LINES = 200_000;

  private final Dialect dialect;
  private final CellReading cells;
  private final List<ReadLine> lines = new ArrayList<>();

  private Importer(Classification classification, Dialect dialect) {
    this.dialect = dialect;
    this.cells = new CellReading(classification, dialect);
  }

  /**
   * Reads a file; the survey form's is one document with one line.
   *
   * @throws NotHtcds when it is not such a file at all
   */
  public static ReadBack read(InputStream in, Classification classification, Dialect dialect)
      throws IOException {
    Importer importer = new Importer(classification, dialect);
    return switch (dialect) {
      case CSV -> importer.csv(in);
      case WORKBOOK -> importer.workbook(WorkbookRows.read(in));
      case XFORM -> importer.survey(SurveyAnswers.read(in));
    };
  }

  private ReadBack csv(InputStream in) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(false)
            .ofCsvRecord(new InputStreamReader(in, decoder))) {
      return csv(reader);
    } catch (CsvParseException | UncheckedIOException e) {
      throw new NotHtcds("It is not CSV in UTF-8.", e);
    }
  }

  private ReadBack csv(CsvReader<CsvRecord> reader) {
    Headings headings = null;
    for (CsvRecord line : reader) {
      if (headings == null) {
        headings = Headings.of(dialect, withoutMark(line.getFields()));
      } else {
        take(headings, (int) line.getStartingLineNumber(), line.getFields());
      }
    }
    return made(headings);
  }

  private static List<String> withoutMark(List<String> cells) {
    List<String> clean = new ArrayList<>(cells);
    clean.set(0, clean.getFirst().replaceFirst("^\uFEFF", ""));
    return clean;
  }

  private ReadBack workbook(List<List<String>> rows) {
    int at = labelRow(rows);
    Headings headings = Headings.of(dialect, rows.get(at));
    headings.compareWith(at == 0 ? List.of() : rows.get(at - 1));
    for (int row = at + 1; row < rows.size(); row++) {
      take(headings, row + 1, rows.get(row));
    }
    return made(headings);
  }

  /** The first row in which most cells are labels of the template. */
  private int labelRow(List<List<String>> rows) {
    for (int at = 0; at < Math.min(rows.size(), 10); at++) {
      long known = rows.get(at).stream().filter(cell -> dialect.fieldOf(cell).isPresent()).count();
      if (known * 2 > rows.get(at).stream().filter(cell -> !cell.isBlank()).count()) {
        return at;
      }
    }
    throw new NotHtcds("No row of the first sheet has the headings of the HTCDS template.");
  }

  private ReadBack survey(Map<String, String> answers) {
    List<String> names = List.copyOf(answers.keySet());
    Headings headings = Headings.of(dialect, names);
    take(headings, 1, names.stream().map(answers::get).toList());
    return made(headings);
  }

  private ReadBack made(@Nullable Headings headings) {
    if (headings == null) {
      throw new NotHtcds("The file is empty.");
    }
    return new ReadBack(lines, headings.remarks());
  }

  private void take(Headings headings, int line, List<String> texts) {
    if (lines.size() == MOST_LINES) {
      throw new NotHtcds("It has more than " + MOST_LINES + " lines.");
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (int at = 0; at < texts.size(); at++) {
      takeCell(headings, at, texts.get(at), values, faults);
    }
    lines.add(outcome(line, values, faults));
  }

  private static ReadLine outcome(int line, Map<String, List<String>> values, List<Fault> faults) {
    if (!faults.isEmpty()) {
      return new ReadLine(line, Outcome.REFUSED, new Row(Map.of()), faults);
    }
    Outcome outcome = values.isEmpty() ? Outcome.BLANK : Outcome.READ;
    return new ReadLine(line, outcome, new Row(values), faults);
  }

  private void takeCell(
      Headings headings,
      int at,
      String text,
      Map<String, List<String>> values,
      List<Fault> faults) {
    if (text.isBlank()) {
      return;
    }
    if (at >= headings.columns().size()) {
      faults.add(new Fault("", Fault.Kind.CELLS_WITHOUT_HEADING));
      return;
    }
    String column = headings.columns().get(at);
    Optional<Field> field = Fields.find(column);
    if (field.isPresent()) {
      cells
          .values(field.get(), text)
          .ifPresentOrElse(
              value -> values.put(column, value),
              () -> faults.add(new Fault(column, CellReading.faultOf(field.get()))));
    } else if (!column.isEmpty()) {
      values.put(column, ownValues(text));
    }
  }

  private static List<String> ownValues(String text) {
    return List.of(Guard.plain(text).split(";"));
  }
}

package org.lodestar.app.library.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lodestar.app.library.Vignettes;
import org.lodestar.statute.WorryOutcome;

/**
 * A panel's answers as a file brings them: columns {@code panellist}, {@code vignette} and {@code
 * answer}; others are passed over.
 *
 * @param unanswered rows without an answer, which are left out
 * @param faults what is wrong, row by row; with a fault nothing is loaded
 */
public record PanelFile(List<Answer> answers, int unanswered, List<Fault> faults) {
  private static final Pattern PANELLIST = Pattern.compile("[A-Z]{1,2}[0-9]{1,3}");
  private static final List<String> COLUMNS = List.of("panellist", "vignette", "answer");
  private static final int MOST = 3_000;

  public PanelFile {
    answers = List.copyOf(answers);
    faults = List.copyOf(faults);
  }

  /** One answer of one panellist. */
  public record Answer(String panellist, String vignette, WorryOutcome answer) {}

  /** Why a row cannot be taken; row 0 is the file as a whole. */
  public record Fault(long row, Kind kind) {
    /** What is wrong. */
    public enum Kind {
      NOT_CSV,
      NO_COLUMNS,
      NO_ANSWERS,
      TOO_MANY,
      PANELLIST,
      VIGNETTE,
      ANSWER,
      TWICE
    }
  }

  /** Reads a file. Never throws for what is in it. */
  public static PanelFile read(String text) {
    try {
      return new Reader().read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CsvParseException e) {
      return broken(Fault.Kind.NOT_CSV);
    }
  }

  private static PanelFile broken(Fault.Kind kind) {
    return new PanelFile(List.of(), 0, List.of(new Fault(0, kind)));
  }

  private static final class Reader {
    private final List<Answer> answers = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int unanswered;

    PanelFile read(String text) {
      List<CsvRecord> rows = new ArrayList<>();
      var reader = CsvReader.builder().allowMissingFields(true).allowExtraFields(true);
      for (CsvRecord row : reader.ofCsvRecord(text)) {
        if (rows.size() > MOST) {
          return broken(Fault.Kind.TOO_MANY);
        }
        rows.add(row);
      }
      if (rows.isEmpty()) {
        return broken(Fault.Kind.NO_ANSWERS);
      }
      List<String> head =
          rows.getFirst().getFields().stream()
              .map(field -> field.strip().toLowerCase(Locale.ROOT))
              .toList();
      if (!head.containsAll(COLUMNS)) {
        return broken(Fault.Kind.NO_COLUMNS);
      }
      int[] at = COLUMNS.stream().mapToInt(head::indexOf).toArray();
      rows.stream().skip(1).forEach(row -> add(row, at));
      return answers.isEmpty() && faults.isEmpty()
          ? broken(Fault.Kind.NO_ANSWERS)
          : new PanelFile(answers, unanswered, faults);
    }

    private void add(CsvRecord row, int[] at) {
      String panellist = field(row, at[0]).toUpperCase(Locale.ROOT);
      String vignette = field(row, at[1]).toUpperCase(Locale.ROOT);
      String answer = field(row, at[2]).toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
      if (answer.isEmpty()) {
        unanswered++;
        return;
      }
      long line = row.getStartingLineNumber();
      if (!PANELLIST.matcher(panellist).matches()) {
        faults.add(new Fault(line, Fault.Kind.PANELLIST));
      } else if (Vignettes.find(vignette).isEmpty()) {
        faults.add(new Fault(line, Fault.Kind.VIGNETTE));
      } else if (Arrays.stream(WorryOutcome.values()).noneMatch(o -> o.name().equals(answer))) {
        faults.add(new Fault(line, Fault.Kind.ANSWER));
      } else if (!seen.add(panellist + " " + vignette)) {
        faults.add(new Fault(line, Fault.Kind.TWICE));
      } else {
        answers.add(new Answer(panellist, vignette, WorryOutcome.valueOf(answer)));
      }
    }

    private static String field(CsvRecord row, int at) {
      return at < row.getFieldCount() ? row.getField(at).strip() : "";
    }
  }
}

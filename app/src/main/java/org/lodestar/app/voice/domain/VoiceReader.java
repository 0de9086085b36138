package org.lodestar.app.voice.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Result;
import org.lodestar.app.voice.VoiceFile;
import org.lodestar.app.voice.VoiceFile.Fault;
import org.lodestar.app.voice.VoiceFile.Line;

/**
 * Reads a result: a column of items and one of numbers, under any of their names; other columns are
 * passed over.
 */
public final class VoiceReader {
  private static final List<String> ITEMS =
      List.of("item", "answer", "option", "topic", "issue", "priority", "what");
  private static final List<String> NUMBERS =
      List.of("number", "count", "votes", "points", "answers", "responses", "people", "total");
  private static final List<String> COUNTED = List.of("counts", "counted", "index", "knows");
  private static final Set<String> YES = Set.of("yes", "y", "x", "1", "true");
  private static final Set<String> NO = Set.of("", "no", "n", "0", "false");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}(,?[0-9]{3}){0,2}|[0-9]{1,7}");
  private static final int MOST = 100;
  private static final int LONGEST = 200;

  private final Result result;
  private final List<Line> lines = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private VoiceReader(Result result) {
    this.result = result;
  }

  /** Reads it. Never throws for what is in it. */
  public static VoiceFile read(String text, Result result) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      return new VoiceReader(result).read(plain);
    } catch (CsvParseException e) {
      return broken(Fault.Kind.NOT_CSV);
    }
  }

  private static VoiceFile broken(Fault.Kind kind) {
    return new VoiceFile(List.of(), List.of(new Fault(0, kind, "")));
  }

  private VoiceFile read(String text) {
    List<CsvRecord> rows = new ArrayList<>();
    var reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowMissingFields(true)
            .allowExtraFields(true);
    for (CsvRecord row : reader.ofCsvRecord(text)) {
      if (rows.size() > MOST) {
        return broken(Fault.Kind.TOO_MANY);
      }
      rows.add(row);
    }
    if (rows.size() < 2) {
      return broken(Fault.Kind.NOTHING);
    }
    List<String> head =
        rows.getFirst().getFields().stream()
            .map(field -> field.strip().toLowerCase(Locale.ROOT))
            .toList();
    return under(head, rows.subList(1, rows.size()));
  }

  /** Spreadsheets of many countries put semicolons, and what is copied from one has tabs. */
  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    if (head.indexOf('\t') >= 0) {
      return '\t';
    }
    return head.indexOf(';') >= 0 ? ';' : ',';
  }

  private VoiceFile under(List<String> head, List<CsvRecord> rows) {
    int number = column(head, NUMBERS);
    int item = column(head, ITEMS);
    if (item < 0) {
      faults.add(new Fault(1, Fault.Kind.NO_ITEM, String.join(", ", ITEMS)));
    }
    if (number < 0) {
      faults.add(new Fault(1, Fault.Kind.NO_NUMBER, String.join(", ", NUMBERS)));
    }
    if (faults.isEmpty()) {
      int counted = column(head, COUNTED);
      rows.forEach(row -> add(row, head.size(), item, number, counted));
    }
    return new VoiceFile(faults.isEmpty() ? lines : List.of(), faults);
  }

  private static int column(List<String> head, List<String> names) {
    return names.stream().mapToInt(head::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  private void add(CsvRecord row, int columns, int item, int number, int counted) {
    String words = field(row, item);
    String typed = field(row, number);
    String mark = counted < 0 ? "" : field(row, counted).toLowerCase(Locale.ROOT);
    long at = row.getStartingLineNumber();
    if (words.isEmpty() && typed.isEmpty()) {
      return;
    }
    if (isLonger(row, columns)) {
      // A number such as 1,450 without quotation marks is two fields, and the first is wrong.
      faults.add(new Fault(at, Fault.Kind.LONGER, ""));
    } else if (words.isEmpty() || words.length() > LONGEST) {
      faults.add(new Fault(at, Fault.Kind.ITEM, ""));
    } else if (!WHOLE.matcher(typed).matches()) {
      faults.add(new Fault(at, Fault.Kind.NUMBER, typed));
    } else if (isMore(whole(typed))) {
      faults.add(new Fault(at, Fault.Kind.MORE, typed));
    } else if (!YES.contains(mark) && !NO.contains(mark)) {
      faults.add(new Fault(at, Fault.Kind.COUNTED, mark));
    } else if (!seen.add(words.toLowerCase(Locale.ROOT))) {
      faults.add(new Fault(at, Fault.Kind.TWICE, words));
    } else {
      lines.add(new Line(words, whole(typed), YES.contains(mark)));
    }
  }

  private static boolean isLonger(CsvRecord row, int columns) {
    return row.getFields().stream().skip(columns).anyMatch(each -> !each.isBlank());
  }

  /** No more can have chosen something than answered; points are given as one likes. */
  private boolean isMore(int number) {
    return result.kind() != Consultation.Kind.POINTS && number > result.answers();
  }

  private static int whole(String typed) {
    return Integer.parseInt(typed.replace(",", ""));
  }

  private static String field(CsvRecord row, int at) {
    return at < row.getFieldCount() ? row.getField(at).strip() : "";
  }
}

package org.lodestar.app.members.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lodestar.app.members.Role;

/**
 * A list of colleagues as somebody copies it from a spreadsheet: a heading for each column, under
 * any of its names, and a line for each person. All that is wrong is told at once, line by line.
 *
 * @param lines those that could be read
 * @param faults what could not; while there is one nobody is invited
 */
public record PeopleList(List<Line> lines, List<Fault> faults) {
  /** More people than this come in several lists. */
  public static final int MOST = 300;

  private static final List<String> NAMES = List.of("name", "full name", "display name");
  private static final List<String> ADDRESSES =
      List.of("email", "e-mail", "email address", "e-mail address", "work email", "mail");
  private static final List<String> POSTS = List.of("post", "job title", "job", "position");
  private static final List<String> ROLES = List.of("roles", "role");
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%'+-]{1,64}@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,24}");
  private static final String FORMULA = "=+-@";
  private static final int LONGEST = 120;

  public PeopleList {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  /** A person on a line. */
  public record Line(long number, String name, String email, String post, Set<Role> roles) {
    public Line {
      roles = Set.copyOf(roles);
    }

    /** What stands behind the at sign, in small letters. */
    public String mailDomain() {
      return email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  /** What is wrong with a line; number 0 means the whole list. */
  public record Fault(long number, Kind kind, String said) {
    /** The ways in which a line cannot be used. */
    public enum Kind {
      NOTHING,
      NOT_A_LIST,
      TOO_MANY,
      NO_NAME_COLUMN,
      NO_ADDRESS_COLUMN,
      NO_ROLES_COLUMN,
      LONGER,
      NAME,
      ADDRESS,
      POST,
      NO_ROLE,
      UNKNOWN_ROLE,
      FORMULA,
      TWICE
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
      return "Fault[" + number + ", " + kind + "]";
    }
  }

  /**
   * Reads it. Never throws for what is in it.
   *
   * @param words how roles are called, in small letters
   */
  public static PeopleList read(String text, Map<String, Role> words) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      return new Reading(words).read(plain);
    } catch (CsvParseException broken) {
      return only(Fault.Kind.NOT_A_LIST);
    }
  }

  private static PeopleList only(Fault.Kind kind) {
    return new PeopleList(List.of(), List.of(new Fault(0, kind, "")));
  }

  private static final class Reading {
    private final Map<String, Role> words;
    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Reading(Map<String, Role> words) {
      this.words = words;
    }

    PeopleList read(String text) {
      List<CsvRecord> rows = new ArrayList<>();
      var reader =
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .allowMissingFields(true)
              .allowExtraFields(true);
      for (CsvRecord row : reader.ofCsvRecord(text)) {
        if (rows.size() > MOST) {
          return only(Fault.Kind.TOO_MANY);
        }
        rows.add(row);
      }
      if (rows.size() < 2) {
        return only(Fault.Kind.NOTHING);
      }
      List<String> head =
          rows.getFirst().getFields().stream()
              .map(field -> field.strip().toLowerCase(Locale.ROOT))
              .toList();
      int name = column(head, NAMES, Fault.Kind.NO_NAME_COLUMN);
      int address = column(head, ADDRESSES, Fault.Kind.NO_ADDRESS_COLUMN);
      int roles = column(head, ROLES, Fault.Kind.NO_ROLES_COLUMN);
      int post = POSTS.stream().mapToInt(head::indexOf).max().orElse(-1);
      if (faults.isEmpty()) {
        rows.stream().skip(1).forEach(row -> add(row, head.size(), name, address, post, roles));
      }
      return new PeopleList(lines, faults);
    }

    /** Spreadsheets of many countries put semicolons, and what is copied from one has tabs. */
    private static char separator(String text) {
      String head = text.lines().findFirst().orElse("");
      if (head.indexOf('\t') >= 0) {
        return '\t';
      }
      return head.indexOf(';') >= 0 ? ';' : ',';
    }

    private int column(List<String> head, List<String> names, Fault.Kind missing) {
      int at = names.stream().mapToInt(head::indexOf).filter(n -> n >= 0).findFirst().orElse(-1);
      if (at < 0) {
        faults.add(new Fault(1, missing, String.join(", ", names)));
      }
      return at;
    }

    private void add(CsvRecord row, int columns, int name, int address, int post, int roles) {
      long number = row.getStartingLineNumber();
      if (row.getFields().stream().allMatch(String::isBlank)) {
        return;
      }
      if (row.getFields().stream().skip(columns).anyMatch(each -> !each.isBlank())) {
        faults.add(new Fault(number, Fault.Kind.LONGER, ""));
        return;
      }
      String who = field(row, name);
      String email = field(row, address);
      String job = field(row, post);
      Set<Role> held = EnumSet.noneOf(Role.class);
      String unknown = roles(field(row, roles), held);
      Fault.Kind fault = fault(who, email, job);
      if (fault != null) {
        faults.add(new Fault(number, fault, fault == Fault.Kind.ADDRESS ? email : ""));
      } else if (!unknown.isEmpty()) {
        faults.add(new Fault(number, Fault.Kind.UNKNOWN_ROLE, unknown));
      } else if (held.isEmpty()) {
        faults.add(new Fault(number, Fault.Kind.NO_ROLE, ""));
      } else if (!seen.add(email.toLowerCase(Locale.ROOT))) {
        faults.add(new Fault(number, Fault.Kind.TWICE, email));
      } else {
        lines.add(new Line(number, who, email, job, held));
      }
    }

    private static Fault.@org.jspecify.annotations.Nullable Kind fault(
        String name, String email, String post) {
      if (isFormula(name) || isFormula(post)) {
        return Fault.Kind.FORMULA;
      }
      if (name.isEmpty() || name.length() > LONGEST) {
        return Fault.Kind.NAME;
      }
      if (post.length() > LONGEST) {
        return Fault.Kind.POST;
      }
      return ADDRESS.matcher(email).matches() ? null : Fault.Kind.ADDRESS;
    }

    private static boolean isFormula(String cell) {
      return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    /** Fills in the roles, and tells the first word that is none. */
    private String roles(String cell, Set<Role> held) {
      for (String each : cell.split("[,;/\\n]")) {
        String word = each.strip();
        Role role = words.get(word.toLowerCase(Locale.ROOT));
        if (role != null) {
          held.add(role);
        } else if (!word.isEmpty()) {
          return word;
        }
      }
      return "";
    }

    private static String field(CsvRecord row, int at) {
      return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
    }
  }
}

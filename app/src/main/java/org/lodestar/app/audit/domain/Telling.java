package org.lodestar.app.audit.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.disclosure.small.SmallNumbers;
import org.lodestar.vocabulary.ResourceTable;

/**
 * What a reader of the audit is told of an event. The record keeps the name of an act, what for and
 * its particulars, since they are evidence; but a name may tell an answer ({@code
 * NARROW_NO_RECORDED}), and who reads the audit reads no content. The table {@code told.psv} says
 * how each act is told; what it does not name is told as {@link #OTHER}, by which nobody learns
 * more than that something was done.
 */
public final class Telling {
  /** How acts are told that the table does not name. */
  public static final String OTHER = "OTHER";

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

  /** Which record it was, and that it was an emergency: told of every act. */
  private static final Set<String> WHICH =
      Set.of("case", "person", "concern", "object", "opening", "emergency", "night");

  /** Numbers that count nothing. */
  private static final Set<String> NO_COUNTS =
      Set.of("version", "number", "page", "months", "year", "tries");

  /** Kinds of object whose name tells an answer. */
  private static final Map<String, String> KINDS =
      Map.of(
          "NRM_REFERRAL", "REFERRAL",
          "DTN_NOTIFICATION", "REFERRAL",
          "OUTCOMES", "RECORD");

  private static final Map<String, How> TABLE = table();

  private Telling() {}

  /** How acts are told. */
  private enum How {
    /** Its name, what for, and its particulars: it is about nobody whom we look after. */
    WHOLE,
    /** Its name and what for: the reason is what the reader looks at. */
    PURPOSE,
    NAMED,
    LISTED,
    READ,
    CHANGED,
    GIVEN_OUT,
    ACCESS_CHANGED,
    /** To nobody: that it was done, and how often, tells whether anything is held. */
    NEVER;

    String told(String action) {
      return this == WHOLE || this == PURPOSE || this == NAMED ? action : name();
    }
  }

  /**
   * Some acts, by their names in the record.
   *
   * @param except whether all others are meant
   */
  public record Acts(Set<String> names, boolean except) {}

  /** The event as a reader is told it. */
  public static AuditEvent told(AuditEvent event) {
    How how = TABLE.get(event.action());
    boolean why = how == How.WHOLE || how == How.PURPOSE || event.actorKind().equals("TASK");
    return new AuditEvent(
        event.id(),
        event.at(),
        event.actorKind(),
        event.actor(),
        event.organisation(),
        how == null ? OTHER : how.told(event.action()),
        KINDS.getOrDefault(event.objectKind(), event.objectKind()),
        event.object(),
        why ? event.purpose() : "",
        event.outcome(),
        detail(event.detail(), how == How.WHOLE));
  }

  private static Map<String, String> detail(Map<String, String> kept, boolean whole) {
    Map<String, String> told = new TreeMap<>();
    kept.forEach(
        (key, value) -> {
          if (WHICH.contains(key)) {
            told.put(key, value);
          } else if (whole) {
            told.put(key, isFew(key, value) ? AuditEvent.FEW : value);
          }
        });
    return told;
  }

  private static boolean isFew(String key, String value) {
    return !NO_COUNTS.contains(key)
        && NUMBER.matcher(value).matches()
        && SmallNumbers.usual().isFew(Long.parseLong(value));
  }

  /** The acts that are told by a word. One that is told otherwise is not found by its own name. */
  public static Acts toldAs(String word) {
    if (word.equals(OTHER)) {
      return new Acts(TABLE.keySet(), true);
    }
    return new Acts(
        TABLE.entrySet().stream()
            .filter(each -> each.getValue() != How.NEVER)
            .filter(each -> each.getValue().told(each.getKey()).equals(word))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new)),
        false);
  }

  /** All acts that are told to anybody. */
  public static Acts toldAtAll() {
    return new Acts(
        TABLE.entrySet().stream()
            .filter(each -> each.getValue() == How.NEVER)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        true);
  }

  /** Names of all acts that the table names. */
  public static Set<String> known() {
    return TABLE.keySet();
  }

  private static Map<String, How> table() {
    Map<String, How> table = new HashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(Telling.class, "told.psv")) {
      for (String action : row.list("actions")) {
        if (table.put(action, row.choice("as", How.class)) != null) {
          throw new IllegalStateException("told.psv names an act twice: " + action);
        }
      }
    }
    return Map.copyOf(table);
  }
}

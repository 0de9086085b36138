package org.lodestar.statute;

import java.util.List;

/**
 * Something to look at again; the route stands nevertheless.
 *
 * @param fields the fields that it is about, as they are named in a facts document
 */
public record Warning(Code code, List<String> fields, String message) {

  /** Kinds of warning; an application may keep its own words for each. */
  public enum Code {
    CHILD_CONSENT_IGNORED,
    CHILD_DECISION_IGNORED,
    ONE_OF_TWO_AGREEMENTS,
    CARE_NEEDS_NOT_KNOWN,
    HOLIDAYS_NOT_KNOWN
  }

  public Warning {
    fields = List.copyOf(fields);
  }

  static Warning of(Code code, List<String> fields, Object... arguments) {
    return new Warning(code, fields, Words.get("warning." + code, arguments));
  }
}

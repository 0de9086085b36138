package org.lodestar.app.audit;

import java.util.regex.Pattern;

/**
 * What is to be recorded; who acts and when is added by {@code Audit}.
 *
 * @param action what was done
 * @param object to what
 * @param purpose why, as a code; empty when the action says it all
 * @param detail particulars
 */
public record Entry(AuditAction action, ObjectRef object, String purpose, Detail detail) {
  private static final Pattern ACTION = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
  private static final Pattern PURPOSE = Pattern.compile("[A-Za-z0-9_-]{0,64}");

  public Entry {
    if (!ACTION.matcher(action.name()).matches() || !PURPOSE.matcher(purpose).matches()) {
      throw new IllegalArgumentException("An audit entry takes codes only");
    }
  }

  /** An action on an object. */
  public static Entry of(AuditAction action, ObjectRef object) {
    return new Entry(action, object, "", Detail.none());
  }

  /** The same for a purpose. */
  public Entry purpose(Enum<?> code) {
    return new Entry(action, object, code.name(), detail);
  }

  /** The same with particulars. */
  public Entry detail(Detail particulars) {
    return new Entry(action, object, purpose, particulars);
  }
}

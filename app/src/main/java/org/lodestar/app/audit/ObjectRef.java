package org.lodestar.app.audit;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an action was done to.
 *
 * @param kind a code such as {@code CONCERN}
 * @param id the object; null when the action is about the kind as a whole, such as a list
 */
public record ObjectRef(String kind, @Nullable UUID id) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

  public ObjectRef {
    if (!CODE.matcher(kind).matches()) {
      throw new IllegalArgumentException("The kind of an object is a code in capital letters");
    }
  }

  /** One object. */
  public static ObjectRef of(String kind, UUID id) {
    return new ObjectRef(kind, id);
  }

  /** The kind as a whole: a list, a search, a setting. */
  public static ObjectRef all(String kind) {
    return new ObjectRef(kind, null);
  }
}

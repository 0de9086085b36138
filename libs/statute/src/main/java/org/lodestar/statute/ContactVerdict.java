package org.lodestar.statute;

import java.util.List;

/** Whether a contact may be made. */
public sealed interface ContactVerdict {

  /** The words of the verdict, one sentence each. */
  List<String> words();

  default boolean isAllowed() {
    return this instanceof Allowed;
  }

  /**
   * It may be made.
   *
   * @param words what to keep to while doing so
   */
  record Allowed(List<String> words) implements ContactVerdict {
    public Allowed {
      words = List.copyOf(words);
    }
  }

  /**
   * It may not be made.
   *
   * @param codes keys under which an application may keep its own words
   * @param words every reason
   */
  record Refused(List<String> codes, List<String> words, Source source) implements ContactVerdict {
    public Refused {
      codes = List.copyOf(codes);
      words = List.copyOf(words);
    }
  }
}

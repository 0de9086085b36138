package org.lodestar.htcds;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One code of a classification.
 *
 * @param list to which it belongs: a field of the standard, or a column of ours ({@code ext_…})
 * @param code as it is written
 * @param label for people
 * @param parent the code above it; null at the top
 * @param mapping words of our own that it stands for; the same word may stand in several lists
 */
public record Code(
    String list, String code, String label, @Nullable String parent, Set<String> mapping) {
  /** Lists whose names begin so are our own: what the standard has no code for. */
  public static final String EXTENSION = "ext_";

  public Code {
    mapping = Set.copyOf(mapping);
    if (list.isBlank() || code.isBlank()) {
      throw new IllegalArgumentException("A code has a list and a name");
    }
  }

  /** Not in the standard. */
  public boolean isExtension() {
    return list.startsWith(EXTENSION);
  }

  /** Whether this text names the code: itself, or its label, whatever the case and the spaces. */
  boolean isNamedBy(String text) {
    String wanted = Spelling.of(text);
    return wanted.equals(Spelling.of(code)) || wanted.equals(Spelling.of(label));
  }
}

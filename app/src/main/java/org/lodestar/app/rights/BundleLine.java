package org.lodestar.app.rights;

import org.jspecify.annotations.Nullable;
import org.lodestar.statute.Withholding;

/**
 * A line of what is held on somebody.
 *
 * @param usually why it is left out unless somebody takes it in; null when it is usually in
 */
public record BundleLine(String label, String words, @Nullable Withholding usually) {
  /** A line that is usually in. */
  public BundleLine(String label, String words) {
    this(label, words, null);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "BundleLine";
  }
}

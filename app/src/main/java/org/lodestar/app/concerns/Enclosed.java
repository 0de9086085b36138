package org.lodestar.app.concerns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.HeldFile;

/**
 * Files that go with a concern.
 *
 * @param whole the e-mail from which it was taken: it says who wrote it, so it lies with who
 *     reported; null for none
 */
public record Enclosed(@Nullable HeldFile whole, List<HeldFile> files) {
  public Enclosed {
    files = List.copyOf(files);
  }

  /** No files. */
  public static Enclosed nothing() {
    return new Enclosed(null, List.of());
  }

  /** Secret. */
  @Override
  public String toString() {
    return "Enclosed[" + files.size() + "]";
  }
}

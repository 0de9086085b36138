package org.lodestar.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that was published before.
 *
 * @param codes one for each dimension of its release
 * @param count null where it was not shown
 * @param off how far the true count may lie off on either side: 0 unless it was rounded
 * @param line where it stands in its file; 0 where it comes from no file
 */
public record ReleasedRow(List<String> codes, @Nullable Long count, long off, long line) {
  public ReleasedRow {
    codes = List.copyOf(codes);
    if ((count != null && count < 0) || off < 0) {
      throw new DisclosureException(
          "A published count cannot be negative, nor lie off by less than nothing.");
    }
  }

  /** Whether the true count itself was published. */
  public boolean isExact() {
    return count != null && off == 0;
  }

  public static ReleasedRow of(@Nullable Long count, String... codes) {
    return new ReleasedRow(List.of(codes), count, 0, 0);
  }
}

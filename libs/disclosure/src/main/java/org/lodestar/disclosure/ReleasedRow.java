package org.lodestar.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row that was published before.
 *
 * @param codes one for each dimension of its release
 * @param count null where it was not shown
 * @param rounded the base to which it was rounded; 1 where it was not
 * @param line where it stands in its file; 0 where it comes from no file
 */
public record ReleasedRow(List<String> codes, @Nullable Long count, int rounded, long line) {
  public ReleasedRow {
    codes = List.copyOf(codes);
    if (count != null && count < 0 || rounded < 1) {
      throw new DisclosureException("A published count cannot be negative, nor rounded to nothing.");
    }
  }

  public static ReleasedRow of(@Nullable Long count, String... codes) {
    return new ReleasedRow(List.of(codes), count, 1, 0);
  }
}

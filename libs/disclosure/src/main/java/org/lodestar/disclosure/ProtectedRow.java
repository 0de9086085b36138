package org.lodestar.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it may be published, with what only the analyst is told.
 *
 * @param codes those of the row that was given
 * @param count null where it is not shown
 * @param reason what the published table says of it: nothing where the count is shown as it is
 * @param why the true reason, for the analyst
 * @param interval what a reader can work out of it; null where the count is shown as it is
 * @param rate null where none is wanted, or none can be told
 */
public record ProtectedRow(
    List<String> codes,
    @Nullable Long count,
    String reason,
    Why why,
    @Nullable Interval interval,
    @Nullable Rate rate) {
  /** What a published table says where a count is left out, whatever the reason. */
  public static final String NOT_SHOWN = "not shown";

  public ProtectedRow {
    codes = List.copyOf(codes);
  }

  public boolean isShown() {
    return count != null;
  }
}

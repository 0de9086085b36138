package org.lodestar.disclosure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table in long form.
 *
 * @param codes one for each dimension, in the table's order
 * @param count people, cases or other things counted: 0 or more
 * @param contributors who gave most of the count, where that is known
 * @param denominator what the count is a share of, such as residents, where that is known
 * @param line where the row stands in its file; 0 where it comes from no file
 */
public record Row(
    List<String> codes,
    long count,
    @Nullable Contributors contributors,
    @Nullable Double denominator,
    long line) {
  private static final long MOST = 1_000_000_000_000L;

  public Row {
    codes = List.copyOf(codes);
    if (count < 0 || count > MOST) {
      throw new DisclosureException("A count must be from 0 to a million million.");
    }
    if (contributors != null && !contributors.fit(count)) {
      throw new DisclosureException("The greatest contributors cannot give more than the count.");
    }
    if (denominator != null && !(denominator >= 0 && Double.isFinite(denominator))) {
      throw new DisclosureException("A denominator must be a number that is not negative.");
    }
  }

  public static Row of(long count, String... codes) {
    return new Row(List.of(codes), count, null, null, 0);
  }

  /** What a reader may be told of the place of this row: its codes. */
  public String place() {
    return String.join(", ", codes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row
        && codes.equals(row.codes)
        && count == row.count
        && Objects.equals(contributors, row.contributors)
        && Objects.equals(denominator, row.denominator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(codes, count);
  }
}

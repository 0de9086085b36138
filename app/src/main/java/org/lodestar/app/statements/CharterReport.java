package org.lodestar.app.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A yearly public report on the commitments.
 *
 * @param slug its permanent address
 * @param writers all who wrote in it: none of them can approve it
 * @param publishedAt null while it is a draft
 */
public record CharterReport(
    UUID id,
    String slug,
    LocalDate begins,
    LocalDate ends,
    String introduction,
    Set<UUID> writers,
    @Nullable Instant publishedAt,
    List<Line> lines,
    long version) {
  public CharterReport {
    writers = Set.copyOf(writers);
    lines = List.copyOf(lines);
  }

  /**
   * What it says of one commitment, as it was when it was drafted.
   *
   * @param evidence what shows that it is kept; empty for nothing
   * @param gaps what is missing; empty for nothing
   */
  public record Line(
      String code,
      String words,
      Commitment.Standing standing,
      String reason,
      String evidence,
      String gaps) {}

  /** Whether everybody can read it. */
  public boolean isPublic() {
    return publishedAt != null;
  }

  /** Its permanent public address, beside the statement. */
  public String address() {
    return "/statement/charter/" + slug;
  }
}

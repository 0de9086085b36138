package org.lodestar.app.maturity;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a body scores itself on a criterion, and what a moderator found. Both stand for ever.
 *
 * @param found null until somebody has moderated it
 */
public record MaturityScore(
    UUID round,
    UUID body,
    String criterion,
    Said said,
    Signed by,
    @Nullable Found found,
    long version) {

  /**
   * What the body says of itself.
   *
   * @param reason why it does not apply, or why nobody can say
   * @param evidence what shows it
   * @param link to it; empty where there is none
   * @param stillSo whether it is the answer of the last round, found still so
   */
  public record Said(
      MaturityAnswer answer, String reason, String evidence, String link, boolean stillSo) {}

  /** Who wrote it, and when. */
  public record Signed(UUID who, Instant at) {}

  /**
   * What a moderator found.
   *
   * @param reason why another answer is given; may be empty where it is the same
   */
  public record Found(MaturityAnswer answer, String reason, Signed by) {}

  /** What holds: what a moderator found, or else what the body says. */
  public MaturityAnswer standing() {
    return found == null ? said.answer() : found.answer();
  }

  /** What holds, for a body that finds it still so in another round. */
  public Said again() {
    String reason = isChanged() ? Objects.requireNonNull(found).reason() : said.reason();
    return new Said(standing(), reason, said.evidence(), said.link(), true);
  }

  /** Whether a moderator gave another answer. */
  public boolean isChanged() {
    return found != null && found.answer() != said.answer();
  }
}

package org.lodestar.app.strategy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a published strategy leaves open.
 *
 * @param answeredBy action of the next strategy that takes it up
 * @param answer what else takes it up, in words; may be empty
 */
public record Gap(
    UUID id,
    UUID strategy,
    int number,
    String title,
    String words,
    @Nullable UUID answeredBy,
    String answer,
    long version) {
  /** Whether something takes it up. */
  public boolean answered() {
    return answeredBy != null || !answer.isEmpty();
  }
}

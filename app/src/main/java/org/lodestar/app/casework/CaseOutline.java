package org.lodestar.app.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided and done for somebody, by whom and when, and what is still open.
 *
 * @param done the oldest first
 * @param open the most pressing first
 */
public record CaseOutline(List<Done> done, List<ToDo> open) {
  public CaseOutline {
    done = List.copyOf(done);
    open = List.copyOf(open);
  }

  /**
   * Something that the program noted.
   *
   * @param code for which {@link NotedWords} has the words
   * @param by who did it
   */
  public record Done(String code, Instant at, @Nullable UUID by) {}
}

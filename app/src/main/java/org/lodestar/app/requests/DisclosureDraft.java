package org.lodestar.app.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What one person wrote for the list that everybody reads, and somebody else reads first.
 *
 * @param id of the request
 * @param by who wrote it
 * @param back why it was sent back; null while it waits to be read
 * @param version for optimistic locking
 */
public record DisclosureDraft(
    UUID id,
    PersonalText question,
    boolean withTable,
    UUID by,
    @Nullable PersonalText back,
    long version) {
  /** Whether somebody else is to read it. */
  public boolean waits() {
    return back == null;
  }
}

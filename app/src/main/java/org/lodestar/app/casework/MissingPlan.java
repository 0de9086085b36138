package org.lodestar.app.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.Known;

/**
 * What whoever looks for somebody needs to know. For a child it is made before the child goes.
 *
 * @param alone whether the child came without anybody who is responsible for them
 * @param arrivedAt when the child came into care or was met; null when not known
 * @param description what they look like and wear, where a photograph lies
 * @param numbers telephones, accounts, whom they rang
 * @param agreement what was agreed with the child
 */
public record MissingPlan(
    Known alone,
    @Nullable Instant arrivedAt,
    @Nullable PersonalText description,
    @Nullable PersonalText numbers,
    @Nullable PersonalText agreement,
    long version) {
  /** Nothing is known yet. */
  public static MissingPlan none() {
    return new MissingPlan(Known.NOT_KNOWN, null, null, null, null, -1);
  }

  /** Whether anything was written yet. */
  public boolean isWritten() {
    return version >= 0;
  }
}

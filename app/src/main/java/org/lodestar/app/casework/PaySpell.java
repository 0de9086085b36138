package org.lodestar.app.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.WorkSpell;

/**
 * A time during which a person worked for somebody.
 *
 * @param about for whom, where and at what, as it was told
 */
public record PaySpell(UUID id, @Nullable PersonalText about, WorkSpell work) {
  /** Pay is of somebody's file, and never printed by accident. */
  @Override
  public String toString() {
    return "PaySpell[" + id + "]";
  }
}

package org.lodestar.app.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * A case to be opened.
 *
 * @param summary what it is about, in a line or two
 * @param concern from which it is opened; null without one
 * @param concernVersion of the concern as it was shown
 * @param owner the worker in charge; null for nobody yet
 */
public record NewCase(
    @Nullable PersonalText summary,
    @Nullable UUID concern,
    long concernVersion,
    @Nullable UUID owner) {

  /** A case that comes from no concern. */
  public static NewCase without(@Nullable PersonalText summary, @Nullable UUID owner) {
    return new NewCase(summary, null, 0, owner);
  }
}

package org.lodestar.app.voice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.voice.VoiceItem.Tie;

/**
 * An item of a result as it may be shown.
 *
 * @param rank among those whose number is shown; null for the others
 * @param number null where it is kept back
 * @param share of those who answered, in per cent; null where there is none or it is kept back
 */
public record ShownItem(
    UUID id,
    String words,
    @Nullable Integer rank,
    @Nullable Integer number,
    @Nullable Integer share,
    boolean counted,
    Tie tie) {
  public boolean isShown() {
    return number != null;
  }
}

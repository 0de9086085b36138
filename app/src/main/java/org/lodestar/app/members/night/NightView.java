package org.lodestar.app.members.night;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NightEntry;
import org.lodestar.app.members.NightState;
import org.lodestar.app.vault.PersonalText;

/**
 * A colleague at the door, for somebody who keeps it or looks at it afterwards.
 *
 * @param number on which the colleague is rung back; null where nobody may be let in now
 * @param closed why not, as the end of a key; null where somebody may be
 * @param pages how many browsers ask in this colleague's name
 * @param reviews whether the one who looks is another person who may review it
 * @param words of the review
 * @param done what was done in that time, by codes
 */
public record NightView(
    NightEntry entry,
    Instant now,
    @Nullable PersonalText number,
    @Nullable String closed,
    int pages,
    boolean reviews,
    @Nullable PersonalText words,
    List<Done> done) {
  public NightView {
    done = List.copyOf(done);
  }

  /** One thing that was done. */
  public record Done(Instant at, String action, String objectKind) {}

  /** How it stands. */
  public NightState state() {
    return entry.state(now);
  }
}

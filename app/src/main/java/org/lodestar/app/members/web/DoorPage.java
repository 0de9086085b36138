package org.lodestar.app.members.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NightState;
import org.lodestar.app.members.night.NightDoor;
import org.lodestar.app.site.Option;

/**
 * The door at night, from outside.
 *
 * @param waits until when somebody waits here; null before they ask
 * @param early whether they tried to go in before anybody let them in
 */
public record DoorPage(
    NightDoor.Seen seen, @Nullable String waits, boolean early, List<Option> reasons, String to) {
  public DoorPage {
    reasons = List.copyOf(reasons);
  }

  /** Whether somebody may still ask on this page. */
  public boolean asks() {
    return seen.entry() == null && seen.closed() == null;
  }

  /** Whether somebody waits, or was let in and has only to go on. */
  public boolean waiting() {
    return seen.state() == NightState.ASKED || seen.state() == NightState.LET_IN;
  }
}

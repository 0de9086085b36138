package org.lodestar.app.breakglass.domain;

import static org.lodestar.app.breakglass.OpeningState.*;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.breakglass.OpeningEvent;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.site.Refused;

/** The life of an opening, as one table. What stands not in it is refused. */
public final class OpeningMoves {
  private static final Map<OpeningState, Map<OpeningEvent, OpeningState>> EDGES =
      new EnumMap<>(
          Map.of(
              OPEN,
              Map.of(OpeningEvent.RUN_OUT, CLOSED, OpeningEvent.CLOSE, CLOSED),
              CLOSED,
              Map.of(
                  OpeningEvent.FIND_JUSTIFIED, JUSTIFIED,
                  OpeningEvent.FIND_NOT_JUSTIFIED, NOT_JUSTIFIED)));

  private OpeningMoves() {}

  /** Whether this can happen to it. */
  public static boolean allows(OpeningState from, OpeningEvent event) {
    return find(from, event) != null;
  }

  /**
   * What becomes of it.
   *
   * @throws Refused with words about where it stands, when this cannot happen
   */
  public static OpeningState after(OpeningState from, OpeningEvent event) {
    @Nullable OpeningState to = find(from, event);
    if (to == null) {
      throw Refused.because("breakglass.refused.stands." + from);
    }
    return to;
  }

  private static @Nullable OpeningState find(OpeningState from, OpeningEvent event) {
    return EDGES.getOrDefault(from, Map.of()).get(event);
  }
}

package org.lodestar.app.meetings.domain;

import static org.lodestar.app.meetings.MinutesState.AGREED;
import static org.lodestar.app.meetings.MinutesState.CIRCULATED;
import static org.lodestar.app.meetings.MinutesState.DRAFT;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.Refused.Refusal;

/** The life of minutes. What is agreed is only ever added to. */
public final class MinutesMoves {
  /** Every move that there is. */
  public static final MoveTable<MinutesState, Event> TABLE =
      MoveTable.of(
              edge(DRAFT, Event.WRITE, DRAFT, By.CALLERS, Guard.MEETING_HAS_BEGUN),
              edge(DRAFT, Event.CIRCULATE, CIRCULATED, By.CALLERS, Guard.MEETING_HAS_BEGUN),
              edge(CIRCULATED, Event.WRITE, CIRCULATED, By.CALLERS),
              edge(CIRCULATED, Event.ASK_CORRECTION, CIRCULATED, By.TABLE),
              edge(CIRCULATED, Event.AGREE, AGREED, By.CALLERS, Guard.CORRECTIONS_ANSWERED),
              edge(AGREED, Event.ADD, AGREED, By.CALLERS))
          .begins(DRAFT)
          .ends(AGREED)
          .refuses((state, event) -> Refusal.of("", "meetings.rule.minutes." + state));

  private MinutesMoves() {}

  /** What happens to minutes. */
  public enum Event {
    /** Minutes and decisions are written, or written anew. */
    WRITE,
    CIRCULATE,
    ASK_CORRECTION,
    AGREE,
    /** Something that came to light later is added below. */
    ADD
  }

  private enum Guard {
    MEETING_HAS_BEGUN,
    CORRECTIONS_ANSWERED
  }
}

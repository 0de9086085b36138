package org.lodestar.app.casework.domain;

import static org.lodestar.app.casework.InterestsRecord.State.AGREED;
import static org.lodestar.app.casework.InterestsRecord.State.ENDED;
import static org.lodestar.app.casework.InterestsRecord.State.WAITING;
import static org.lodestar.app.casework.InterestsRecord.State.WRITING;
import static org.lodestar.app.members.Action.WORK_ON_CASE;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.casework.InterestsRecord.State;
import org.lodestar.app.site.MoveTable;

/** The life of a best-interests record. */
public final class InterestsMoves {
  /** Every move that there is. */
  public static final MoveTable<State, Event> TABLE =
      MoveTable.of(
              edge(WRITING, Event.WRITE, WRITING, WORK_ON_CASE),
              edge(WRITING, Event.ASK, WAITING, WORK_ON_CASE, Guard.COMPLETE),
              edge(WAITING, Event.WRITE, WRITING, WORK_ON_CASE),
              edge(WAITING, Event.SEND_BACK, WRITING, WORK_ON_CASE, Guard.REASON_GIVEN),
              edge(WAITING, Event.AGREE, AGREED, WORK_ON_CASE, Guard.SECOND_PERSON),
              edge(AGREED, Event.REVIEW, AGREED, WORK_ON_CASE),
              edge(WRITING, Event.END, ENDED, WORK_ON_CASE, Guard.CAPACITY_RETURNED),
              edge(WAITING, Event.END, ENDED, WORK_ON_CASE, Guard.CAPACITY_RETURNED),
              edge(AGREED, Event.END, ENDED, WORK_ON_CASE, Guard.DECIDED_ANEW))
          .begins(WRITING)
          .ends(ENDED)
          .refuses("casework.interests.rule.notNow");

  private InterestsMoves() {}

  /** What can happen to a record. */
  public enum Event {
    WRITE,
    ASK,
    SEND_BACK,
    AGREE,
    REVIEW,
    END
  }

  private enum Guard {
    COMPLETE,
    REASON_GIVEN,
    SECOND_PERSON,
    CAPACITY_RETURNED,
    DECIDED_ANEW
  }
}

package org.lodestar.app.directory.domain;

import static org.lodestar.app.directory.AskEvent.CONFIRM;
import static org.lodestar.app.directory.AskEvent.OVERTAKE;
import static org.lodestar.app.directory.AskEvent.REFUSE;
import static org.lodestar.app.directory.AskEvent.WITHDRAW;
import static org.lodestar.app.directory.AskState.CONFIRMED;
import static org.lodestar.app.directory.AskState.HIDDEN;
import static org.lodestar.app.directory.AskState.OVERTAKEN;
import static org.lodestar.app.directory.AskState.REFUSED;
import static org.lodestar.app.directory.AskState.WAITING;
import static org.lodestar.app.directory.AskState.WITHDRAWN;
import static org.lodestar.app.members.Action.CONFIRM_DIRECTORY;
import static org.lodestar.app.members.Action.EDIT_DIRECTORY;
import static org.lodestar.app.site.MoveTable.edge;

import org.lodestar.app.directory.AskEvent;
import org.lodestar.app.directory.AskState;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.By;
import org.lodestar.app.site.Refused.Refusal;

/** The life of a change that pages show only after a second person has rung. */
public final class AskMoves {
  /** Every move that there is. */
  public static final MoveTable<AskState, AskEvent> TABLE =
      MoveTable.of(
              edge(
                  WAITING,
                  CONFIRM,
                  CONFIRMED,
                  CONFIRM_DIRECTORY,
                  Guard.OTHER_HANDS,
                  Guard.FRESH_FACTOR,
                  Guard.UNCHANGED),
              edge(WAITING, REFUSE, REFUSED, CONFIRM_DIRECTORY, Guard.ANOTHER),
              edge(WAITING, WITHDRAW, WITHDRAWN, EDIT_DIRECTORY, Guard.OWN),
              edge(WAITING, OVERTAKE, OVERTAKEN, By.PROGRAM, Guard.CHANGED))
          .begins(WAITING, HIDDEN)
          .ends(CONFIRMED, REFUSED, WITHDRAWN, OVERTAKEN, HIDDEN)
          .refuses((state, event) -> Refusal.of("", "directory.ask.stands." + state));

  private AskMoves() {}

  private enum Guard {
    /** Another worker, who neither let in whoever asked nor was let in by them. */
    OTHER_HANDS,
    /** A code of their own, typed there and then. */
    FRESH_FACTOR,
    /** The record is still the one that the change was written over. */
    UNCHANGED,
    /** Not whoever asked. */
    ANOTHER,
    /** Whoever asked. */
    OWN,
    /** Somebody hid the record, or it was changed meanwhile. */
    CHANGED
  }
}

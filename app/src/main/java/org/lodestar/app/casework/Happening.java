package org.lodestar.app.casework;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.UncertainDate;

/**
 * One piece of what was done to somebody: a stage of the way, or a means of control. Several pieces
 * in order show how it was built up, and where a stage is missing.
 *
 * @param place where it began or took place
 * @param ledTo where a move ended, or to whom they were handed on
 * @param who did it
 * @param words what happened
 * @param toldBy from whom or what it is known: the person, a message, a ticket
 */
public record Happening(
    Kind kind,
    UncertainDate began,
    UncertainDate ended,
    @Nullable PersonalText place,
    @Nullable PersonalText ledTo,
    @Nullable PersonalText who,
    @Nullable PersonalText words,
    @Nullable PersonalText toldBy) {

  /** What kind of piece. Stages of the way come first. */
  public enum Kind {
    OFFERED,
    MOVED,
    HANDED_ON,
    HELD,
    PUT_TO_WORK,
    GOT_AWAY,
    BEFRIENDED,
    GIFTS,
    ONLINE_CONTACT,
    DECEIVED,
    THREATENED,
    HURT,
    DEBT,
    PAPERS_TAKEN,
    CUT_OFF,
    WATCHED,
    DRUGGED;

    /** Whether it is a stage of the way; the others are means of control. */
    public boolean isStage() {
      return compareTo(GOT_AWAY) <= 0;
    }

    /** Whether it says that somebody was recruited, moved, handed on or harboured. */
    public boolean isMove() {
      return this == OFFERED || this == MOVED || this == HANDED_ON || this == HELD;
    }
  }
}

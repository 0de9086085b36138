package org.lodestar.app.pathway;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A rule of the local pathway forbids what was asked. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class PathwayRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why not. */
  public enum Reason {
    /** The draft waits for approval, or is no draft any more. */
    NOT_NOW,
    ERRORS_STAND,
    NOTHING_CHANGED,
    /** Whoever wrote it does not approve it. */
    OWN_WORK,
    IN_THE_PAST,
    TOO_MANY_STEPS,
    /** An emergency number has no other route, and what is not in the directory has none. */
    NO_OTHER_ROUTE,
    /** A telephone number that the directory does not know: it may be wrong by a digit. */
    NUMBER_NOT_KNOWN,
    /** One arrangement at a time. */
    ALREADY_ARRANGED,
    DAYS_OUT_OF_ORDER,
    TOO_LONG
  }

  public PathwayRefused(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }

  /** Key of the words that say what to do. */
  public String key() {
    return "pathway.refused." + reason;
  }
}

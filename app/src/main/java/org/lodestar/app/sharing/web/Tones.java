package org.lodestar.app.sharing.web;

import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.ShareState;

/** Tones of tags. */
public final class Tones {
  private Tones() {}

  /** Of a share's state. */
  public static String of(ShareState state) {
    return switch (state) {
      case PROPOSED, OFFERED -> "due";
      case OPENED -> "overdue";
      case ACCEPTED -> "new";
      case REFUSED, RETURNED, REVOKED, RECALLED, EXPIRED, DISCARDED -> "quiet";
    };
  }

  /** Of a request for notes. */
  public static String of(NotesRequest.State state) {
    return state == NotesRequest.State.OPEN ? "due" : "quiet";
  }
}

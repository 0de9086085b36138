package org.lodestar.app.retention.web;

import org.lodestar.app.retention.DisposalState;

/** How states look. */
public final class Tones {
  private Tones() {}

  /** The tone of a disposal that stands so. */
  public static String of(DisposalState state) {
    return switch (state) {
      case STOPPED -> "overdue";
      case PREPARED, APPROVED_ONCE -> "new";
      case ANNOUNCED, DISPOSING -> "due";
      case DONE -> "done";
      case CALLED_OFF -> "quiet";
    };
  }
}

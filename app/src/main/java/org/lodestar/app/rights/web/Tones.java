package org.lodestar.app.rights.web;

import java.time.LocalDate;
import org.lodestar.app.rights.DataRequest;

/** Tones of tags. */
public final class Tones {
  private Tones() {}

  /** How a request stands. */
  public static String of(DataRequest request, LocalDate today) {
    if (request.isLate(today)) {
      return "overdue";
    }
    return switch (request.state()) {
      case RECEIVED, OPEN, READ, RELEASED -> "due";
      case ASKED, ANSWERED -> "new";
      case CLOSED -> "done";
      case WITHDRAWN -> "quiet";
    };
  }
}

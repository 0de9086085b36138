package org.lodestar.app.requests.web;

import java.time.LocalDate;
import org.lodestar.app.requests.InformationRequest;

/** Tones of tags. */
public final class Tones {
  private Tones() {}

  /** How a request stands. */
  public static String of(InformationRequest request, LocalDate today) {
    if (request.isLate(today)) {
      return "overdue";
    }
    return switch (request.state()) {
      case OPEN, IN_REVIEW -> "due";
      case CLARIFYING, FEE_ASKED, SENT -> "new";
      case ANSWERED, REVIEWED -> "done";
      case WITHDRAWN -> "quiet";
    };
  }
}

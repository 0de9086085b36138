package org.lodestar.app.requests.web;

import org.lodestar.app.requests.InformationEvent;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationState;
import org.lodestar.statute.InformationLaw;

/** Where the law says what follows from a step; what only memory vouches for says so. */
final class InformationSources {
  private InformationSources() {}

  static String of(InformationRequest request, InformationEvent event) {
    InformationLaw law = request.asked().law();
    String source =
        switch (event) {
          case CLARIFY -> law.clarificationSource();
          case ASK_FEE -> InformationLaw.feeSource();
          case LONGER ->
              request.state() == InformationState.IN_REVIEW
                  ? law.reviewSource(request.asked().received())
                  : law.longerSource();
          case REVIEW, DECIDE -> law.reviewSource(request.asked().received());
          default -> "";
        };
    return source.isEmpty() ? "" : source + ".";
  }
}

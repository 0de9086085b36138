package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.FactorAgain;
import org.lodestar.app.members.entry.TryLater;
import org.lodestar.app.members.store.Workers;
import org.springframework.stereotype.Component;

/** Takes the code of somebody who shows their second factor again, in the request in hand. */
@Component
class ShownAgain {
  private final FactorAgain factor;
  private final DemonstrationDoor demonstration;
  private final Workers workers;

  ShownAgain(FactorAgain factor, DemonstrationDoor demonstration, Workers workers) {
    this.factor = factor;
    this.demonstration = demonstration;
    this.workers = workers;
  }

  /** Whether nobody has the app of this worker, so that the code is typed for them. */
  boolean isInvented(HttpServletRequest request) {
    return SessionFilter.worker(request)
        .map(worker -> demonstration.offers(request, worker.id()))
        .orElse(false);
  }

  /**
   * A right code gives the session a new secret, and the old one is worthless.
   *
   * @throws FactorTooOld when it is wrong
   */
  void shown(HttpServletRequest request, HttpServletResponse response) {
    SessionSecret before = SessionCookie.read(request).orElseThrow();
    UUID person = SessionFilter.worker(request).orElseThrow().id();
    SessionSecret now =
        renewed(before, person, request)
            .orElseThrow(() -> FactorTooOld.wrong("members.code.wrong"));
    SessionCookie.write(request, response, now);
    SessionFilter.put(request, workers.find(now).orElseThrow());
  }

  private Optional<SessionSecret> renewed(
      SessionSecret before, UUID person, HttpServletRequest request) {
    if (demonstration.offers(request, person)) {
      return factor.demonstrate(before, person);
    }
    String typed = Objects.requireNonNullElse(request.getParameter(AgainPage.CODE), "");
    if (typed.isBlank()) {
      throw FactorTooOld.wrong("members.code.missing");
    }
    try {
      return factor.show(before, person, typed);
    } catch (TryLater later) {
      throw FactorTooOld.waiting(later.seconds());
    }
  }
}

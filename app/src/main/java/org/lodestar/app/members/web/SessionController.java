package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How long the session still lasts, for the warning; and going on with it. */
@Controller
class SessionController {
  /** Requests below this address are made by the page itself and are no sign of life. */
  static final String QUIET = "/session/quiet/";

  /** Whose session it is, so that a page shows nobody else what its worker wrote. */
  private static final String WORKER = "Lodestar-Worker";

  /** What a form of that worker proves itself with now: signing out elsewhere made it another. */
  private static final String FORM = "Lodestar-Form";

  private final Clock clock;

  SessionController(Clock clock) {
    this.clock = clock;
  }

  @GetMapping(path = QUIET + "left", produces = MediaType.TEXT_PLAIN_VALUE)
  @Open("tells a browser how long its own session lasts; 0 where there is none")
  ResponseEntity<String> left(HttpServletRequest request, Page page) {
    long seconds = SessionFilter.session(request).map(this::secondsLeft).orElse(0L);
    return SessionFilter.worker(request)
        .map(
            worker ->
                ResponseEntity.ok()
                    .header(WORKER, WorkerMark.of(worker.id()))
                    .header(FORM, page.csrf().token()))
        .orElseGet(ResponseEntity::ok)
        .body(String.valueOf(seconds));
  }

  private long secondsLeft(Workers.Live live) {
    return Math.max(0, Duration.between(clock.instant(), live.ends()).toSeconds());
  }

  @GetMapping(QUIET + "warning")
  @Open("the words of the warning hold nothing")
  String warning() {
    return "members/sessionWarning";
  }

  @GetMapping(QUIET + "over")
  @Open("the words that hide what was written hold nothing")
  String over() {
    return "members/sessionOver";
  }

  @PostMapping("/session/stay")
  @Permit(Action.USE_OWN_HOME)
  ResponseEntity<Void> stay() {
    return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
  }
}

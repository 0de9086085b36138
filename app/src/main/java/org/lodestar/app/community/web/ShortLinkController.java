package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import org.lodestar.app.community.domain.LinkVisits;
import org.lodestar.app.community.face.ShortLinks;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SourceNetwork;
import org.lodestar.app.site.StepPace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Short links of campaigns. They lead to a page of ours, whatever can be counted or not; nothing is
 * kept but one more on a day, and nothing is known of what somebody does there.
 */
@Controller
class ShortLinkController {
  static final String PATH = "/c/";

  private static final Logger LOG = LoggerFactory.getLogger(ShortLinkController.class);
  private static final String HOME = "/";

  private final ShortLinks links;
  private final StepPace pace;

  ShortLinkController(ShortLinks links, Clock clock) {
    this.links = links;
    this.pace = new StepPace(clock);
  }

  @GetMapping(PATH + "{code}")
  @Open("stands on what is handed out to everybody")
  ResponseEntity<Void> follow(@PathVariable String code, HttpServletRequest request, Page page) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(page.link(goal(code, request))))
        .build();
  }

  private String goal(String code, HttpServletRequest request) {
    try {
      String goal = links.goal(code).orElse(HOME);
      if (!goal.equals(HOME) && isFollowed(request)) {
        links.count(code);
      }
      return goal;
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("A short link was not looked up: {}", away.getClass().getSimpleName());
      return HOME;
    }
  }

  /** Whether somebody did, and not too often from one place to be believed. */
  private boolean isFollowed(HttpServletRequest request) {
    String purpose = request.getHeader("Sec-Purpose");
    return LinkVisits.counts(
            request.getMethod(),
            request.getHeader(HttpHeaders.USER_AGENT),
            purpose == null ? request.getHeader("Purpose") : purpose)
        && pace.takes(SourceNetwork.of(request.getRemoteAddr()));
  }
}

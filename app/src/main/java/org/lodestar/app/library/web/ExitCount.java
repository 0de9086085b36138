package org.lodestar.app.library.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.lodestar.app.library.face.Exits;
import org.lodestar.app.site.LeaveListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Counts that the exit was used. Who leaves waits for no database: a number is held in memory, and
 * kept once a minute. Nothing is looked at but what the browser says of its own accord: that a page
 * of ours was left for a new one, and that nobody fetched ahead. Where somebody is, which page they
 * left and what they had begun is not asked, not even for an hour.
 */
@Component
class ExitCount implements LeaveListener {
  private static final Logger LOG = LoggerFactory.getLogger(ExitCount.class);

  private final Exits exits;
  private final AtomicInteger waiting = new AtomicInteger();

  ExitCount(Exits exits) {
    this.exits = exits;
  }

  @Override
  public void leaving(HttpServletRequest request, HttpServletResponse response) {
    if (isPressed(request)) {
      waiting.incrementAndGet();
    }
  }

  /**
   * Whether somebody pressed it on a page of ours; a program that follows links does not say so.
   */
  private static boolean isPressed(HttpServletRequest request) {
    return "document".equals(request.getHeader("Sec-Fetch-Dest"))
        && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
        && request.getHeader("Sec-Purpose") == null
        && request.getHeader("Purpose") == null;
  }

  /** Keeps what waits; what cannot be kept waits on. */
  void keep() {
    int more = waiting.getAndSet(0);
    if (more == 0) {
      return;
    }
    try {
      exits.count(more);
    } catch (DataAccessException | TransactionException away) {
      waiting.addAndGet(more);
      LOG.warn("The count of exits waits for the database");
    }
  }
}

package org.lodestar.app.members.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.Workers;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who clicks, from the session cookie and the database, once for each request. */
final class SessionFilter extends OncePerRequestFilter {
  static final String WORKER = "org.lodestar.worker";
  static final String LIVE = "org.lodestar.session";

  private final Workers workers;

  SessionFilter(Workers workers) {
    this.workers = workers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/")
        || again(request)
        || request.getAttribute(LIVE) != null;
  }

  /**
   * A form that did not prove itself was stopped before anybody asked who sent it; whoever works
   * here is told so on a page of theirs. Of other faults the first way through knows who it was,
   * and after a fault of ours the database is not asked once more.
   */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static boolean again(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ERROR
        && !Integer.valueOf(HttpServletResponse.SC_FORBIDDEN)
            .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Workers.Live> live =
        SessionCookie.read(request).flatMap(secret -> live(request, secret));
    live.ifPresent(session -> put(request, session));
    Optional<Worker> worker = live.flatMap(Workers.Live::worker);
    Standing standing = worker.map(Worker::id).map(Standing::member).orElse(Standing.nobody());
    try {
      standing.call(
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** From here on the request is that of a signed-in worker. */
  static void put(HttpServletRequest request, Workers.Live live) {
    request.setAttribute(LIVE, live);
    live.worker().ifPresent(worker -> request.setAttribute(WORKER, worker));
  }

  /** A page that asks by itself how long the session lasts is no sign of life. */
  private Optional<Workers.Live> live(HttpServletRequest request, SessionSecret secret) {
    return request.getRequestURI().startsWith(SessionController.QUIET)
        ? workers.peek(secret)
        : workers.find(secret);
  }

  static Optional<Workers.Live> session(HttpServletRequest request) {
    return Optional.ofNullable((Workers.Live) request.getAttribute(LIVE));
  }

  static Optional<Worker> worker(HttpServletRequest request) {
    return Optional.ofNullable((Worker) request.getAttribute(WORKER));
  }
}

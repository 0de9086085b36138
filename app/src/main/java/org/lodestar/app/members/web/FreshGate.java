package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands behind the {@link Gate}: where an action asks for a second factor that was shown lately
 * and this one was not, the page that asks for it comes first. A form that came too late is sent
 * again from there with the code beside all that was typed, and is carried out in that same
 * request.
 */
final class FreshGate implements HandlerInterceptor {
  private final ShownAgain again;
  private final Clock clock;

  FreshGate(ShownAgain again, Clock clock) {
    this.again = again;
    this.clock = clock;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    Permit permit = method.getMethodAnnotation(Permit.class);
    boolean changes = !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
    if (permit == null || !permit.value().isFresh(changes) || isFresh(request)) {
      return true;
    }
    if (!AgainPage.isSentAgain(request)) {
      throw FactorTooOld.first();
    }
    again.shown(request, response);
    return true;
  }

  private boolean isFresh(HttpServletRequest request) {
    Worker worker = SessionFilter.worker(request).orElseThrow();
    return worker.isFresh(clock.instant());
  }
}

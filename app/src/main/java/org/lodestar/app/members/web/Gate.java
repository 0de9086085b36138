package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.LateForm;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to its handler only where the handler names the action it carries out (or
 * says that it is open) and the policy allows it. A handler that says nothing lets nobody in.
 */
final class Gate implements HandlerInterceptor {
  private final Policy policy;

  Gate(Policy policy) {
    this.policy = policy;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method) || method.getBean() instanceof ErrorController) {
      return true;
    }
    if (method.hasMethodAnnotation(Open.class)) {
      return true;
    }
    Permit permit = method.getMethodAnnotation(Permit.class);
    if (permit == null) {
      throw new IllegalStateException("No @Permit or @Open on " + method.getShortLogMessage());
    }
    Optional<Worker> worker = SessionFilter.worker(request);
    if (worker.isEmpty()) {
      if (LateForm.canWait(request)) {
        LateForm.note(request);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
      }
      response.sendRedirect("/sign-in" + returnTo(request));
      return false;
    }
    if (!policy.allows(worker.get(), permit.value())) {
      throw new NotAllowed(permit.value());
    }
    return true;
  }

  /** Back to a page after sign-in; never to a form post, never with its parameters. */
  private static String returnTo(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        ? "?to=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8)
        : "?ended=true";
  }
}

package org.lodestar.app.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The last net: whatever fails further in ends as a plain page with a reference. The log gets the
 * reference and where in our code it happened, never a message or a parameter, since either may
 * hold what somebody typed.
 */
class FaultFilter extends OncePerRequestFilter {
  static final String REFERENCE = FaultFilter.class.getName() + ".reference";

  private static final Logger LOG = LoggerFactory.getLogger(FaultFilter.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      refuseOversized(request);
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | StackOverflowError e) {
      answer(request, response, e);
    }
  }

  /** Reads a posted form at once, so that one that is too big is told apart from a fault. */
  private static void refuseOversized(HttpServletRequest request) {
    String type = request.getContentType();
    if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
      request.getParameterMap();
    }
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable e)
      throws IOException {
    int status = Faults.status(e);
    if (status >= 500) {
      String reference = Faults.reference();
      request.setAttribute(REFERENCE, reference);
      LOG.error("Fault {} on {}: {}", reference, request.getMethod(), Traces.of(e));
    }
    if (!response.isCommitted()) {
      response.sendError(status);
    }
  }
}

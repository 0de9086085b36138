package org.lodestar.app.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.ground.ProxyWatch;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only for our own host, and for this machine as it calls itself: a page elsewhere whose
 * name was made to point here gets nothing. OPTIONS is answered alike for every address, so that it
 * tells nothing of what is behind.
 */
class HostFilter extends OncePerRequestFilter {
  private static final int MISDIRECTED = 421;

  private final OwnAddress own;
  private final ProxyWatch watch;

  HostFilter(OwnAddress own, ProxyWatch watch) {
    this.own = own;
    this.watch = watch;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isOurs(request)) {
      response.sendError(MISDIRECTED);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean isOurs(HttpServletRequest request) {
    String host = request.getServerName();
    if (own.isHost(host)) {
      if (own.isTls() && !request.isSecure()) {
        watch.plain();
      }
      return true;
    }
    return OwnAddress.isThisMachine(host);
  }
}

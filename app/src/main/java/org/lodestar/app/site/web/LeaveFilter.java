package org.lodestar.app.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.lodestar.app.site.LeaveListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The way out, {@code /leave}: forgets what was begun, empties the browser's store of this site and
 * goes to the weather. It stands before everything that could fail or ask questions, and works by a
 * plain link.
 */
class LeaveFilter extends OncePerRequestFilter {
  static final String PATH = "/leave";

  private static final Logger LOG = LoggerFactory.getLogger(LeaveFilter.class);

  private final ExitPlace place;
  private final ObjectProvider<LeaveListener> listeners;

  LeaveFilter(ExitPlace place, ObjectProvider<LeaveListener> listeners) {
    this.place = place;
    this.listeners = listeners;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().equals(PATH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("POST")) {
      response.setHeader(HttpHeaders.ALLOW, "GET, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    if (meant(request)) {
      forget(request, response);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, place.address());
  }

  /** A picture on a foreign page that points here must not end anybody's work. */
  private static boolean meant(HttpServletRequest request) {
    String purpose = request.getHeader("Sec-Fetch-Dest");
    return purpose == null || purpose.equals("document");
  }

  private void forget(HttpServletRequest request, HttpServletResponse response) {
    listeners.orderedStream().forEach(listener -> tell(listener, request, response));
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    for (Cookie cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
      response.addHeader(HttpHeaders.SET_COOKIE, expired(cookie.getName(), request.isSecure()));
    }
    response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
  }

  private static void tell(
      LeaveListener listener, HttpServletRequest request, HttpServletResponse response) {
    try {
      listener.leaving(request, response);
    } catch (RuntimeException e) {
      LOG.error("Leaving: {}", Traces.of(e));
    }
  }

  /** Browsers heed Clear-Site-Data only on a secure connection; this works on any. */
  private static String expired(String name, boolean secure) {
    return ResponseCookie.from(name, "")
        .path("/")
        .maxAge(0)
        .secure(secure)
        .httpOnly(true)
        .build()
        .toString();
  }
}

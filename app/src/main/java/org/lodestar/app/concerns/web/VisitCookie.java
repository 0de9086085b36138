package org.lodestar.app.concerns.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.vault.face.BearerSecret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that holds a secret for the time that the browser is open. Its name tells nothing about
 * what it is for.
 */
enum VisitCookie {
  /** Seals the visitor's draft. */
  DRAFT("form-draft"),
  /** Opens the reporter's mailbox. */
  MAILBOX("form-reader");

  private final String name;

  VisitCookie(String name) {
    this.name = name;
  }

  /** Over TLS the name binds the cookie to this host and path; loopback has no TLS. */
  private String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + name : name;
  }

  Optional<BearerSecret> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(name(request)))
            .findFirst()
            .flatMap(cookie -> BearerSecret.parse(cookie.getValue()));
  }

  void write(HttpServletRequest request, HttpServletResponse response, BearerSecret secret) {
    send(request, response, secret.encoded(), Duration.ofSeconds(-1));
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    send(request, response, "", Duration.ZERO);
  }

  private void send(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}

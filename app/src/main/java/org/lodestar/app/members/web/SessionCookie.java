package org.lodestar.app.members.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.members.domain.SessionSecret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a worker's session. */
final class SessionCookie {
  private SessionCookie() {}

  /** Over TLS the name binds the cookie to this host and path; loopback has no TLS. */
  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-lodestar" : "lodestar";
  }

  static Optional<SessionSecret> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(name(request)))
            .findFirst()
            .flatMap(cookie -> SessionSecret.parse(cookie.getValue()));
  }

  static void write(
      HttpServletRequest request, HttpServletResponse response, SessionSecret secret) {
    send(request, response, secret.value(), Duration.ofSeconds(-1));
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    send(request, response, "", Duration.ZERO);
  }

  /** Whatever else of ours lies in the browser goes with the session. */
  static void clearAllBut(String kept, HttpServletRequest request, HttpServletResponse response) {
    clear(request, response);
    Cookie[] cookies = request.getCookies();
    Stream.of(cookies == null ? new Cookie[0] : cookies)
        .map(Cookie::getName)
        .filter(name -> !name.equals(kept) && !name.equals(name(request)))
        .distinct()
        .forEach(name -> send(name, request, response, "", Duration.ZERO));
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    send(name(request), request, response, value, age);
  }

  private static void send(
      String name,
      HttpServletRequest request,
      HttpServletResponse response,
      String value,
      Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}

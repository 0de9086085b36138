package org.lodestar.app.members.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.SignOn;
import org.lodestar.app.members.signon.Begun;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie of somebody who is on the way to the provider of sign-on. Each tab has one of its own,
 * told apart by what comes back in the address.
 */
final class SignOnCookie {
  private SignOnCookie() {}

  private static String name(HttpServletRequest request, String mark) {
    return (request.isSecure() ? "__Host-lodestar-go-" : "lodestar-go-") + mark;
  }

  static Optional<SessionSecret> read(HttpServletRequest request, String state) {
    String name = name(request, Begun.mark(state));
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .findFirst()
            .flatMap(cookie -> SessionSecret.parse(cookie.getValue()));
  }

  static void write(HttpServletRequest request, HttpServletResponse response, SignOn.Going going) {
    send(request, response, going.mark(), going.secret().value(), SignOn.ON_THE_WAY);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response, String state) {
    send(request, response, Begun.mark(state), "", Duration.ZERO);
  }

  private static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String mark,
      String value,
      Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request, mark), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}

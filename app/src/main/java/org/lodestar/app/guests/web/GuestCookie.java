package org.lodestar.app.guests.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.guests.face.GuestDoor.Held;
import org.lodestar.app.vault.face.BearerSecret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie by which the browser is known again in which a link was opened, one for each link. It
 * goes along when a link in a mail is followed, which {@code Strict} would not allow; alone it
 * opens nothing.
 */
final class GuestCookie {
  private static final int END_OF_ID = 24;

  private GuestCookie() {}

  /** Over TLS the name binds the cookie to this host and path; loopback has no TLS. */
  private static String name(HttpServletRequest request, UUID pass) {
    String own = "lodestar-guest-" + pass.toString().substring(END_OF_ID);
    return request.isSecure() ? "__Host-" + own : own;
  }

  static Held read(HttpServletRequest request) {
    return pass -> find(request, name(request, pass));
  }

  private static Optional<BearerSecret> find(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .findFirst()
            .flatMap(cookie -> BearerSecret.parse(cookie.getValue()));
  }

  static void write(
      HttpServletRequest request,
      HttpServletResponse response,
      Guest guest,
      BearerSecret kept,
      Clock clock) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request, guest.pass()), kept.encoded())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(Duration.between(clock.instant(), guest.until()))
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}

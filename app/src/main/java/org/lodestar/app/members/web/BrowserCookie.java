package org.lodestar.app.members.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.lodestar.app.members.domain.BrowserSecrets;
import org.lodestar.app.members.entry.Browsers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie by which a browser is known again when somebody signs in. It outlives signing out and
 * opens nothing; leaving in a hurry takes it away with all else.
 */
final class BrowserCookie {
  private BrowserCookie() {}

  /** Over TLS the name binds the cookie to this host and path; loopback has no TLS. */
  static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-lodestar-browser" : "lodestar-browser";
  }

  static BrowserSecrets read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? BrowserSecrets.none()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name(request)))
            .findFirst()
            .map(cookie -> BrowserSecrets.parse(cookie.getValue()))
            .orElse(BrowserSecrets.none());
  }

  static void write(
      HttpServletRequest request, HttpServletResponse response, BrowserSecrets secrets) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request), secrets.text())
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .path("/")
            .maxAge(Browsers.KNOWN_FOR)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}

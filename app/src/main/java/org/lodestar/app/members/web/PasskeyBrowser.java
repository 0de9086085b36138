package org.lodestar.app.members.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.members.domain.PasskeyCheck.Site;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.PasskeyAsks;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Where passkeys belong to, what a browser is asked to sign, and the cookie that ties the two. */
@Component
class PasskeyBrowser {
  /** Longer than any device answers. */
  private static final int MOST = 20_000;

  private final OwnAddress own;
  private final PasskeyAsks asks;

  PasskeyBrowser(OwnAddress own, PasskeyAsks asks) {
    this.own = own;
    this.asks = asks;
  }

  /**
   * The platform's own address; without one, this machine by the one name that browsers let have
   * passkeys. Never what a request says of itself.
   */
  Optional<Site> site(HttpServletRequest request) {
    Optional<String> known = own.known();
    if (known.isPresent()) {
      return known.map(address -> new Site(address, java.net.URI.create(address).getHost()));
    }
    String host = request.getServerName().toLowerCase(Locale.ROOT);
    return "localhost".equals(host)
        ? Optional.of(new Site("http://localhost" + port(request), host))
        : Optional.empty();
  }

  private static String port(HttpServletRequest request) {
    return request.getServerPort() == 80 ? "" : ":" + request.getServerPort();
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-lodestar-passkey" : "lodestar-passkey";
  }

  /** What the device is to sign, for a page. */
  String ask(HttpServletRequest request, HttpServletResponse response) {
    SessionSecret secret = asks.begin();
    send(request, response, secret.value(), PasskeyAsks.OPEN);
    return text(PasskeyAsks.toSign(secret));
  }

  /** The browser's half of what was asked, which is worth nothing afterwards. */
  Optional<SessionSecret> asked(HttpServletRequest request, HttpServletResponse response) {
    Cookie[] cookies = request.getCookies();
    Optional<SessionSecret> secret =
        cookies == null
            ? Optional.empty()
            : Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .findFirst()
                .flatMap(cookie -> SessionSecret.parse(cookie.getValue()));
    send(request, response, "", Duration.ZERO);
    return secret;
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What a page sent; nothing where it is no such text, so that it fits nothing. */
  static byte[] bytes(@Nullable String sent) {
    if (sent == null || sent.length() > MOST) {
      return new byte[0];
    }
    try {
      return Base64.getUrlDecoder().decode(sent);
    } catch (IllegalArgumentException none) {
      return new byte[0];
    }
  }
}

package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token that proves that a form is ours lives in a cookie, so that a visitor needs no session
 * on the server. Over TLS its name binds it to this host and path: a neighbour under the same
 * domain cannot plant one. Loopback has no TLS.
 */
final class CsrfCookies implements CsrfTokenRepository {
  private static final String NAME = "form-token";

  private final CsrfTokenRepository plain = cookie(NAME, false);
  private final CsrfTokenRepository bound = cookie("__Host-" + NAME, true);

  private static CookieCsrfTokenRepository cookie(String name, boolean secure) {
    CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setCookieCustomizer(made -> made.httpOnly(true).secure(secure).sameSite("Lax"));
    return cookie;
  }

  private CsrfTokenRepository of(HttpServletRequest request) {
    return request.isSecure() ? bound : plain;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }
}

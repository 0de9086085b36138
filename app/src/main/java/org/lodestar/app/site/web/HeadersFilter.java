package org.lodestar.app.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser what it may do with our pages: nothing but show them. */
class HeadersFilter extends OncePerRequestFilter {
  /** Pages for patrol may ask for the position, and keep an empty form for times without signal. */
  private static final String FIELD = "/street/";

  /** What partners show on their own pages; the answer itself says who may frame it. */
  private static final String EMBEDDED = "/embed/";

  private static final String FRAMES = "X-Frame-Options";
  private static final String ROBOTS = "X-Robots-Tag";

  static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control",
          "no-store",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          FRAMES,
          "DENY",
          ROBOTS,
          "noindex");

  private final Predicate<String> listed;

  /** Knows which paths search engines may list. */
  HeadersFilter(Predicate<String> listed) {
    this.listed = listed;
  }

  /**
   * What goes wrong before the chain ends here a second time, and is told with the same headers.
   */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    boolean embedded = path.startsWith(EMBEDDED);
    boolean open = listed.test(path);
    ALWAYS.entrySet().stream()
        .filter(each -> !embedded || !each.getKey().equals(FRAMES))
        .filter(each -> !open || !each.getKey().equals(ROBOTS))
        .forEach(each -> response.setHeader(each.getKey(), each.getValue()));
    boolean field = path.startsWith(FIELD);
    response.setHeader("Permissions-Policy", permissions(field ? "(self)" : "()"));
    response.setHeader(
        "Content-Security-Policy",
        policy(Nonce.of(request)) + (field ? "; worker-src 'self'" : ""));
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    chain.doFilter(request, response);
  }

  private static String policy(String nonce) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'nonce-" + nonce + "'",
        "style-src 'self'",
        "img-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'");
  }

  private static String permissions(String geolocation) {
    return "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(),"
        + " geolocation="
        + geolocation
        + ", gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
        + " usb=(), clipboard-write=(self)";
  }
}

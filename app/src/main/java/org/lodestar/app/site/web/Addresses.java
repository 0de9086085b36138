package org.lodestar.app.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Language;
import org.springframework.http.HttpStatus;

/**
 * What the address of a request says. Read from the address alone, since asking for a parameter
 * would read a posted form before its size is checked. An error page keeps the address that failed.
 */
final class Addresses {
  private static final String PARAMETER = "lang=";

  private Addresses() {}

  static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
        ? failed
        : request.getRequestURI();
  }

  /** Whether this request tells of a fault of ours in another. */
  static boolean hasFailed(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        && status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
  }

  /** Path and query. */
  static String whole(HttpServletRequest request) {
    @Nullable String query = query(request);
    return query == null ? path(request) : path(request) + "?" + query;
  }

  static Language language(HttpServletRequest request) {
    @Nullable String query = query(request);
    if (query == null) {
      return Language.ENGLISH;
    }
    return Arrays.stream(query.split("&"))
        .filter(part -> part.startsWith(PARAMETER))
        .map(part -> Language.of(part.substring(PARAMETER.length())))
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  /** Whether easy words are asked for. */
  static boolean easy(HttpServletRequest request) {
    @Nullable String query = query(request);
    return query != null && Arrays.asList(query.split("&")).contains("easy=yes");
  }

  private static @Nullable String query(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) instanceof String failed
        ? failed
        : request.getQueryString();
  }
}

package org.lodestar.app.concerns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.lodestar.app.site.Page;
import org.springframework.web.context.request.ServletWebRequest;

/** One click of a visitor: what came, what goes back, and the words of the page. */
record Visit(HttpServletRequest request, HttpServletResponse response, Page page) {
  static Visit of(ServletWebRequest web, Page page) {
    return new Visit(web.getRequest(), Objects.requireNonNull(web.getResponse()), page);
  }

  /**
   * Whether somebody chose another language while they wrote: nothing is taken, nothing is wrong.
   */
  boolean readsOn() {
    return request.getParameter(Page.READ_ON) != null;
  }

  /** The database is away for a moment: the browser may ask again. */
  void away() {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "10");
  }
}

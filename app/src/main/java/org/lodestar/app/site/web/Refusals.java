package org.lodestar.app.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no form tells: a button that does not lead on, and a click that came second. */
@ControllerAdvice
class Refusals {
  @ExceptionHandler(Refused.class)
  @Nullable ModelAndView refused(Refused refused, Page page, HttpServletResponse response)
      throws IOException {
    return told("site.refused", refused.refusals().getFirst(), page, response);
  }

  /** Two people, or two clicks, did the same at one moment: one of them has done it. */
  @ExceptionHandler({EditClash.class, DuplicateKeyException.class})
  @Nullable ModelAndView clash(Page page, HttpServletResponse response) throws IOException {
    return told("site.clash.title", Refusal.of("", "site.clash.text"), page, response);
  }

  /** These are words for staff: to everybody else the page of the status says it. */
  private static @Nullable ModelAndView told(
      String title, Refusal why, Page page, HttpServletResponse response) throws IOException {
    if (page.viewer().isEmpty()) {
      response.sendError(HttpStatus.CONFLICT.value());
      return null;
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    return new ModelAndView(
        "site/refused", Map.of("title", title, "key", why.key(), "said", why.said()));
  }
}

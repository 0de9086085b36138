package org.lodestar.app.retention.web;

import org.lodestar.app.retention.RetentionRefused;
import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when a button cannot do what it says: buttons lose no words. */
@ControllerAdvice("org.lodestar.app.retention.web")
class RetentionRefusals {
  @ExceptionHandler(RetentionRefused.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView refused(RetentionRefused refused) {
    return page(refused.key());
  }

  @ExceptionHandler(EditClash.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView clash(EditClash clash) {
    return page("retention.clash");
  }

  private static ModelAndView page(String key) {
    return new ModelAndView("retention/refused", "model", new RefusedPage(key));
  }
}

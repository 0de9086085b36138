package org.lodestar.app.publications.web;

import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when a button does not lead on any more. */
@ControllerAdvice("org.lodestar.app.publications.web")
class Refusals {
  /** Two people, or two clicks, did the same at one moment: one of them has done it. */
  @ExceptionHandler({EditClash.class, DuplicateKeyException.class})
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView clash() {
    return Refused.because("site.clash").page();
  }

  @ExceptionHandler(Refused.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView refused(Refused refused) {
    return refused.page();
  }
}

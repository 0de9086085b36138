package org.lodestar.app.reception.web;

import org.lodestar.app.casework.RuleBroken;
import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when a button does not lead on any more. */
@ControllerAdvice("org.lodestar.app.reception.web")
class ReceptionRefusals {
  @ExceptionHandler(EditClash.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView clash(EditClash clash) {
    return new ModelAndView("reception/refused", "key", "reception.clash");
  }

  @ExceptionHandler(RuleBroken.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView refused(RuleBroken broken) {
    return new ModelAndView("reception/refused", "key", broken.key());
  }
}

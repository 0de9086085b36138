package org.lodestar.app.oversight.web;

import org.lodestar.app.oversight.PlanRefused;
import org.lodestar.app.oversight.PlanRefused.Refusal;
import org.lodestar.app.site.EditClash;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when a button does not lead on any more. */
@ControllerAdvice("org.lodestar.app.oversight.web")
class PlanRefusals {
  @ExceptionHandler(EditClash.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView clash(EditClash clash) {
    return refused("oversight.clash");
  }

  /** Two people, or two clicks, did the same at one moment; one of them has done it. */
  @ExceptionHandler(DuplicateKeyException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView twice(DuplicateKeyException twice) {
    return refused("oversight.clash");
  }

  @ExceptionHandler(PlanRefused.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView refused(PlanRefused refused) {
    return refused(
        refused.refusals().stream().findFirst().map(Refusal::key).orElse("oversight.clash"));
  }

  private static ModelAndView refused(String key) {
    return new ModelAndView("oversight/refused", "key", key);
  }
}

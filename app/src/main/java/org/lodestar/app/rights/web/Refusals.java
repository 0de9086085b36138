package org.lodestar.app.rights.web;

import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when somebody else moved a request meanwhile. */
@ControllerAdvice("org.lodestar.app.rights.web")
class Refusals {
  @ExceptionHandler(EditClash.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView clash(EditClash clash) {
    return new ModelAndView("rights/clash", "model", new ClashPage("rights.clash.text"));
  }
}

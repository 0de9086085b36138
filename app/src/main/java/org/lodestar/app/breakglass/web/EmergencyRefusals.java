package org.lodestar.app.breakglass.web;

import org.lodestar.app.breakglass.NotNow;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when a rule stands against what was asked for. */
@ControllerAdvice("org.lodestar.app.breakglass.web")
class EmergencyRefusals {
  @ExceptionHandler(NotNow.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView refused(NotNow refused) {
    return new ModelAndView("breakglass/refused", "model", new RefusedPage(refused.key()));
  }
}

package org.lodestar.app.referral.web;

import org.lodestar.app.referral.MoveRefused;
import org.lodestar.app.referral.RouteUnsettled;
import org.lodestar.app.referral.redaction.UnsettledMarks;
import org.lodestar.statute.TransitionRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when a rule stands against what was asked for. */
@ControllerAdvice("org.lodestar.app.referral.web")
class ReferralRefusals {
  @ExceptionHandler(MoveRefused.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView refused(MoveRefused refused) {
    return told(refused.key());
  }

  @ExceptionHandler(RouteUnsettled.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView unsettled(RouteUnsettled unsettled) {
    return told("referral.refused.route." + unsettled.route());
  }

  @ExceptionHandler(UnsettledMarks.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView marks(UnsettledMarks marks) {
    return told("referral.refused.marks");
  }

  @ExceptionHandler(TransitionRefused.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView notHere(TransitionRefused refused) {
    return told("referral.refused.notHere");
  }

  private static ModelAndView told(String key) {
    return new ModelAndView("referral/refused", "model", new RefusedPage(key));
  }
}

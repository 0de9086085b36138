package org.lodestar.app.casework.web;

import org.lodestar.app.casework.DeclarationNeeded;
import org.lodestar.app.casework.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when a rule of casework stands against a page, or a question comes first. */
@ControllerAdvice
class Refusals {
  /** Before the first view of a case comes the question whether one knows anybody in it. */
  @ExceptionHandler(DeclarationNeeded.class)
  String declareFirst(DeclarationNeeded needed) {
    return "redirect:" + Addresses.file(needed.caseFile()) + "/declaration";
  }

  @ExceptionHandler(RuleBroken.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView told(RuleBroken broken) {
    return new ModelAndView("casework/refused", "model", new RefusedPage(broken.key()));
  }
}

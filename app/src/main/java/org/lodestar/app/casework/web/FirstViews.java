package org.lodestar.app.casework.web;

import org.lodestar.app.casework.DeclarationNeeded;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a worker sees when a question comes first. */
@ControllerAdvice
class FirstViews {
  /** Before the first view of a case comes the question whether one knows anybody in it. */
  @ExceptionHandler(DeclarationNeeded.class)
  String declareFirst(DeclarationNeeded needed) {
    return "redirect:" + Addresses.file(needed.caseFile()) + "/declaration";
  }
}

package org.lodestar.app.meetings.web;

import org.lodestar.app.meetings.DeclareFirst;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What a worker sees when a question comes first. */
@ControllerAdvice("org.lodestar.app.meetings.web")
class FirstViews {
  /** Before the first view comes the question whether one knows anybody. */
  @ExceptionHandler(DeclareFirst.class)
  String declareFirst(DeclareFirst needed) {
    return "redirect:" + Addresses.meeting(needed.meeting()) + "/declaration";
  }
}

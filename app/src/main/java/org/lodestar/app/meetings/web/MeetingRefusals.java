package org.lodestar.app.meetings.web;

import org.lodestar.app.meetings.DeclareFirst;
import org.lodestar.app.site.EditClash;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a worker sees when a question comes first, or somebody else was quicker. */
@ControllerAdvice("org.lodestar.app.meetings.web")
class MeetingRefusals {
  /** Before the first view comes the question whether one knows anybody. */
  @ExceptionHandler(DeclareFirst.class)
  String declareFirst(DeclareFirst needed) {
    return "redirect:" + Addresses.meeting(needed.meeting()) + "/declaration";
  }

  /** Of a button, which loses no words. */
  @ExceptionHandler(EditClash.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView clash(EditClash clash) {
    return new ModelAndView("meetings/clash");
  }
}

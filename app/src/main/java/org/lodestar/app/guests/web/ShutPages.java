package org.lodestar.app.guests.web;

import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.Shut;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers whoever is not let in below a link: at its door. */
@ControllerAdvice
class ShutPages {
  private final DoorPageMaker maker;

  ShutPages(DoorPageMaker maker) {
    this.maker = maker;
  }

  @ExceptionHandler(Shut.class)
  ModelAndView shut(Shut shut, HttpServletResponse response) {
    return shut.entry() instanceof GuestEntry.Unopened unopened
        ? new ModelAndView("redirect:" + unopened.guest().here())
        : maker.show(shut.entry(), response);
  }
}

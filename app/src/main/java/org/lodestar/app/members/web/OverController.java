package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lodestar.app.members.Open;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is shown to somebody who was writing when their session ended. */
@Controller
@ControllerAdvice
class OverController {
  /** Drawn in the answer itself, as when a code is asked for again: nothing is lost by it. */
  @ExceptionHandler(SessionOver.class)
  ModelAndView over(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    OverPage page = new OverPage(request.getRequestURI(), AgainPage.kept(request));
    return new ModelAndView("members/over", "model", page);
  }

  /** What a page shows in its own place, so that nobody reads what was written on it. */
  @GetMapping(SessionController.QUIET + "over")
  @Open("the words of the curtain hold nothing")
  String curtain() {
    return "members/sessionOver";
  }
}

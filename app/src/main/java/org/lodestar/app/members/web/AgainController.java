package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.domain.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that asks for the second factor again, and the way back from it. */
@Controller
@ControllerAdvice
class AgainController {
  private static final String FORM = "form";

  private final ShownAgain again;

  AgainController(ShownAgain again) {
    this.again = again;
  }

  /** From a page that was asked for; the code of a form goes to where the form goes. */
  @PostMapping(AgainPage.HERE)
  @Permit(Action.USE_OWN_HOME)
  String code(
      @RequestParam(name = AgainPage.TO, required = false) @Nullable String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    again.shown(request, response);
    return "redirect:" + LocalPath.of(to, "/work");
  }

  /**
   * Drawn in the answer itself, at the address that was asked for: nothing is lost by it. What was
   * asked for there is not done, which the status says to machines.
   */
  @ExceptionHandler(FactorTooOld.class)
  ModelAndView ask(FactorTooOld old, HttpServletRequest request, HttpServletResponse response) {
    BindingResult result = new MapBindingResult(new HashMap<>(), FORM);
    old.fault()
        .ifPresent(
            key -> result.rejectValue(AgainPage.CODE, key, new Object[] {old.seconds()}, null));
    if (!AgainPage.HERE.equals(request.getRequestURI())) {
      response.setStatus(HttpStatus.FORBIDDEN.value());
    }
    if (old.seconds() > 0) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(old.seconds()));
    }
    return new ModelAndView(
        "members/again",
        Map.of(
            "model",
            AgainPage.of(request, again.isInvented(request)),
            BindingResult.MODEL_KEY_PREFIX + FORM,
            result));
  }
}

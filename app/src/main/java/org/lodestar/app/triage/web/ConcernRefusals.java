package org.lodestar.app.triage.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodestar.app.concerns.MoveRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A step that the concern does not allow as it stands: a page left open since yesterday, an address
 * typed by hand. The officer is told how it stands, and what they wrote is there to be copied.
 */
@ControllerAdvice(basePackageClasses = ConcernRefusals.class)
class ConcernRefusals {
  @ExceptionHandler(MoveRefused.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  ModelAndView refused(MoveRefused refused, HttpServletRequest request) {
    return new ModelAndView(
        "triage/notNow",
        "model",
        new NotNowPage(refused.event(), refused.state(), address(request), written(request)));
  }

  private static String address(HttpServletRequest request) {
    Object names = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return names instanceof Map<?, ?> map && map.get("id") instanceof String id
        ? "/concerns/" + id
        : "/concerns";
  }

  private static String written(HttpServletRequest request) {
    return Stream.of("words", "text")
        .map(request::getParameter)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}

package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.sharing.face.AfterTakingBack;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who read something yesterday that rested on a yes does not find a page that is simply not there:
 * they are led to where it is said that the yes was taken back. Whoever was never given it finds
 * nothing, as before.
 */
@Component
class TakenBackAddress implements HandlerExceptionResolver, Ordered {
  private final AfterTakingBack after;
  private final People people;

  TakenBackAddress(AfterTakingBack after, People people) {
    this.after = after;
    this.people = people;
  }

  /** After the refusal was recorded, before anybody answers it. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 1;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (!(failure instanceof NotFound) || !"GET".equals(request.getMethod())) {
      return null;
    }
    return Standing.current()
        .member()
        .flatMap(people::find)
        .map(Person::organisation)
        .filter(here -> after.isAt(here, request.getRequestURI()))
        .map(_ -> new ModelAndView("redirect:" + TakenBackController.HERE))
        .orElse(null);
  }
}

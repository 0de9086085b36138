package org.lodestar.app.guests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.Guest;
import org.lodestar.app.guests.GuestEntry;
import org.lodestar.app.guests.Shut;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Hands the {@link Guest} to a handler below the address of a link; nobody else gets in. */
final class GuestArgument implements HandlerMethodArgumentResolver {
  private final LookedAt looked;

  GuestArgument(LookedAt looked) {
    this.looked = looked;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Guest.class;
  }

  @Override
  public Guest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
    if (http == null
        || !(http.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables)
        || !(variables.get("link") instanceof String link)) {
      throw new IllegalStateException("A handler with a Guest lies below a link");
    }
    GuestEntry entry = looked.look(http, link);
    if (entry instanceof GuestEntry.In in) {
      return in.guest();
    }
    throw new Shut(entry);
  }
}

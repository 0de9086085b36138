package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.SwitchedOff;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability.Key;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands behind the {@link Gate}: nobody gets to what the partnership does not use, by whatever
 * address of it. Whoever may not do it anyhow learns nothing here; the public finds nothing, as
 * where there never was a page. Before the handler, so that no answer depends on what is kept.
 */
final class CapabilityGate implements HandlerInterceptor {
  private final Switches switches;

  CapabilityGate(Switches switches) {
    this.switches = switches;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    Optional<Key> shut = switches.shut(address(request));
    if (shut.isEmpty()) {
      return true;
    }
    if (method.hasMethodAnnotation(Open.class)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
      return false;
    }
    throw new SwitchedOff(shut.get());
  }

  /** As the handler names it, with what the path says in its places: however it was written. */
  private static String address(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    String address = String.valueOf(pattern);
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> said) {
      for (Map.Entry<?, ?> each : said.entrySet()) {
        String value = String.valueOf(each.getValue()).replaceAll("[/?#]", "-");
        address = address.replace("{" + each.getKey() + "}", value);
      }
    }
    return address;
  }
}

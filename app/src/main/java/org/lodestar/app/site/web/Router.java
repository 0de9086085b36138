package org.lodestar.app.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of a request as Spring does, but first leaves out the routes whose words differ
 * from the path's. With more than a thousand routes, to try each pattern was a fifth of a request.
 * What is left is still for Spring to decide.
 */
final class Router extends RequestMappingHandlerMapping {
  /** Of the routes that have one shape only; all others are tried each time. */
  private final Map<RequestMappingInfo, PathShape> shapes = new HashMap<>();

  @Override
  protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo route) {
    super.registerHandlerMethod(handler, method, route);
    Set<String> patterns = route.getPatternValues();
    PathShape shape = patterns.size() == 1 ? PathShape.of(patterns.iterator().next()) : null;
    if (shape != null) {
      shapes.put(route, shape);
    }
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    return super.lookupHandlerMethod(path, new Asked(request));
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo route, HttpServletRequest request) {
    PathShape shape = shapes.get(route);
    boolean other = shape != null && request instanceof Asked asked && !shape.mayBe(asked.words);
    return other ? null : super.getMatchingMapping(route, request);
  }

  /** A request with the words of its path, taken apart once for all routes. */
  private static final class Asked extends HttpServletRequestWrapper {
    private final List<String> words;

    Asked(HttpServletRequest request) {
      super(request);
      words =
          PathShape.words(
              ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication());
    }
  }
}

package org.lodestar.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Open;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The routes that the program has: each handler by each of its methods and paths. */
@Component
class MatrixRoutes {
  /** Of {@code org.lodestar.app.module}. */
  private static final int MODULE = 3;

  private final RequestMappingHandlerMapping router;

  MatrixRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping router) {
    this.router = router;
  }

  /** As rows, with the object that {@code written} names for them. */
  Map<String, MatrixRow> rows(Map<String, MatrixRow> written) {
    Map<String, MatrixRow> rows = new LinkedHashMap<>();
    handlers().forEach((key, handler) -> rows.put(key, row(key, handler, written.get(key))));
    return rows;
  }

  /** By method, path and the button that tells two handlers of one path apart. */
  Map<String, HandlerMethod> handlers() {
    Map<String, HandlerMethod> handlers = new LinkedHashMap<>();
    router.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.lodestar"))
        .filter(entry -> !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(entry -> keys(entry.getKey()).forEach(key -> handlers.put(key, entry.getValue())));
    return handlers;
  }

  /** The module to which the handler of a route belongs. */
  String module(String key) {
    HandlerMethod handler = Objects.requireNonNull(handlers().get(key));
    return handler.getBeanType().getPackageName().split("\\.", -1)[MODULE];
  }

  /** What a request goes through on its way to the handler. */
  @Nullable HandlerExecutionChain chain(String key) throws Exception {
    // One of several words that a path may have in a place stands for all of them.
    String[] parts = key.replaceAll("\\{\\w+:(\\w[\\w-]*)[^}]*}", "$1").split("[ ?]", -1);
    var request = new MockHttpServletRequest(parts[0], parts[1]);
    if (parts.length > 2) {
      for (String button : parts[2].split("&")) {
        String[] named = button.split("=", 2);
        request.setParameter(named[0], named.length > 1 ? named[1] : "");
      }
    }
    ServletRequestPathUtils.parseAndCache(request);
    return router.getHandler(request);
  }

  private static List<String> keys(RequestMappingInfo info) {
    Collection<RequestMethod> methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? List.of(RequestMethod.GET, RequestMethod.POST)
            : info.getMethodsCondition().getMethods();
    return methods.stream()
        .flatMap(
            method ->
                info.getPatternValues().stream().map(path -> method + " " + path + params(info)))
        .sorted()
        .toList();
  }

  /** Two handlers may share a path and differ by the button that was pressed. */
  private static String params(RequestMappingInfo info) {
    return info.getParamsCondition().getExpressions().stream()
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining("&", "?", ""))
        .replaceAll("\\?$", "");
  }

  private static MatrixRow row(String key, HandlerMethod handler, @Nullable MatrixRow known) {
    int space = key.indexOf(' ');
    String path = key.substring(space + 1);
    Permit permit = handler.getMethodAnnotation(Permit.class);
    String object = known != null ? known.object() : path.contains("{") ? "?" : "-";
    String rule =
        permit != null
            ? permit.value().name()
            : handler.hasMethodAnnotation(Open.class) ? MatrixRow.OPEN : "NOBODY SAID";
    Set<String> roles =
        permit == null
            ? Set.of()
            : permit.value().roles().stream()
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
    return new MatrixRow(key.substring(0, space), path, rule, roles, object);
  }
}

package org.lodestar.app.members.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What is open of something, and who can finish it: whoever switches is often somebody who may not
 * even open its page. Its handlers say which roles may.
 */
@Component
class OpenDuties {
  private static final int NAMED = 3;

  private final Switches switches;
  private final People people;
  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  OpenDuties(
      Switches switches, People people, ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.switches = switches;
    this.people = people;
    this.routes = routes;
  }

  List<UsePage.Open> list(Key key, Worker reader, Page page) {
    return switches.open(key).stream().map(each -> open(each, reader, page)).toList();
  }

  private UsePage.Open open(Duty duty, Worker reader, Page page) {
    String said = said(duty, page);
    PathPattern at = shown(PathContainer.parsePath(duty.href().split("[?#]", 2)[0])).orElse(null);
    if (at == null) {
      return new UsePage.Open(said, duty.href(), null);
    }
    boolean opens = actions(at, RequestMethod.GET, true).stream().anyMatch(reader::mayEver);
    Set<Action> deeds = actions(at, RequestMethod.POST, false);
    if (deeds.isEmpty()) {
      deeds = actions(at, RequestMethod.GET, true);
    }
    boolean finishes = opens && deeds.stream().anyMatch(reader::mayEver);
    return new UsePage.Open(
        said, opens ? duty.href() : null, finishes ? null : who(roles(deeds), page));
  }

  private static String said(Duty duty, Page page) {
    String kind = duty.kind() == null ? "members.uses.one" : duty.kind();
    return duty.said().isEmpty() ? page.t(kind) : duty.said();
  }

  private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> handlers(RequestMethod method) {
    return routes.stream()
        .flatMap(each -> each.getHandlerMethods().entrySet().stream())
        .filter(each -> each.getKey().getMethodsCondition().getMethods().contains(method));
  }

  private static Stream<PathPattern> patterns(RequestMappingInfo info) {
    return Stream.ofNullable(info.getPathPatternsCondition())
        .flatMap(each -> each.getPatterns().stream());
  }

  /** The page that an address leads to. */
  private Optional<PathPattern> shown(PathContainer address) {
    return handlers(RequestMethod.GET)
        .flatMap(each -> patterns(each.getKey()))
        .filter(each -> each.matches(address))
        .min(Comparator.naturalOrder());
  }

  /** What one may do at a page, or at what lies below it. */
  private Set<Action> actions(PathPattern at, RequestMethod method, boolean exactly) {
    String page = bare(at);
    return handlers(method)
        .filter(
            each ->
                patterns(each.getKey())
                    .map(OpenDuties::bare)
                    .anyMatch(own -> own.equals(page) || (!exactly && own.startsWith(page + "/"))))
        .map(each -> each.getValue().getMethodAnnotation(Permit.class))
        .filter(Objects::nonNull)
        .map(Permit::value)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
  }

  /** Handlers call the same part of a path by several names. */
  private static String bare(PathPattern pattern) {
    return pattern.getPatternString().replaceAll("\\{[^}]*}", "{}");
  }

  private static Set<Role> roles(Set<Action> actions) {
    return actions.stream()
        .flatMap(each -> each.roles().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  private @Nullable String who(Set<Role> roles, Page page) {
    String held =
        roles.stream()
            .map(each -> page.name("members.role", each))
            .collect(Collectors.joining(", "));
    List<Person> able = roles.isEmpty() ? List.of() : people.listByRoles(roles);
    if (able.isEmpty()) {
      return page.t("members.uses.finished.nobody", held);
    }
    String names =
        able.stream()
            .limit(NAMED)
            .map(each -> each.displayName() + ", " + each.organisationName())
            .collect(Collectors.joining("; "));
    return page.t("members.uses.finished", held, names);
  }
}

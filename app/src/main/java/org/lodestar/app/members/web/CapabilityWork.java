package org.lodestar.app.members.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tells everybody who used something that it was switched off, for two weeks. */
@Component
class CapabilityWork implements FewWorkItems {
  private static final Duration TOLD = Duration.ofDays(14);

  /** So many stand by themselves on a home page. */
  private static final int FEW = 2;

  private final Switches switches;
  private final UseWords use;
  private final StaffNames names;
  private final ObjectProvider<RequestMappingHandlerMapping> routes;
  private final Words words;
  private final Clock clock;

  /** What one may do at the pages of each; handlers do not change. */
  private final Map<Key, Set<Action>> pages = new ConcurrentHashMap<>();

  CapabilityWork(
      Switches switches,
      UseWords use,
      StaffNames names,
      ObjectProvider<RequestMappingHandlerMapping> routes,
      Words words,
      Clock clock) {
    this.switches = switches;
    this.use = use;
    this.names = names;
    this.routes = routes;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.HOUSE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    List<CapabilityState> told =
        switches.switchedOff().stream()
            .filter(each -> isLately(each.at()) && used(viewer, each.key()))
            .toList();
    return told.size() > FEW ? List.of(together(told)) : told.stream().map(this::item).toList();
  }

  private boolean isLately(@Nullable Instant at) {
    return at != null && at.plus(TOLD).isAfter(clock.instant());
  }

  /** Whether they could open a page of it, or may switch it on again. */
  private boolean used(Viewer viewer, Key key) {
    return Stream.concat(
            Stream.of(Action.SWITCH_CAPABILITIES),
            pages.computeIfAbsent(key, each -> pages(switches.declared(each))).stream())
        .anyMatch(viewer::may);
  }

  private Set<Action> pages(Capability one) {
    return routes.stream()
        .flatMap(each -> each.getHandlerMethods().entrySet().stream())
        .filter(each -> each.getKey().getPatternValues().stream().anyMatch(at -> one.owns(at) > 0))
        .map(each -> each.getValue().getMethodAnnotation(Permit.class))
        .filter(Objects::nonNull)
        .map(Permit::value)
        .collect(Collectors.toSet());
  }

  /** One line for many: who changes the size of a partnership switches a dozen at once. */
  private WorkItem together(List<CapabilityState> told) {
    return new WorkItem(
        WorkItem.Kind.NEW,
        words.say(
            Language.ENGLISH,
            "members.uses.work.many",
            told.stream().map(each -> use.name(each.key())).collect(Collectors.joining(", "))),
        UseWords.href(told.getFirst().key()),
        null);
  }

  private WorkItem item(CapabilityState state) {
    String who = state.by() == null ? "" : names.worker(state.by());
    return new WorkItem(
        WorkItem.Kind.NEW,
        words.say(Language.ENGLISH, "members.uses.work", who, use.name(state.key())),
        UseWords.href(state.key()),
        null);
  }
}

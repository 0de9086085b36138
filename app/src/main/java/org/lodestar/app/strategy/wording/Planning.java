package org.lodestar.app.strategy.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Tab;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.stereotype.Component;

/** What the pages of the plan need: the day, names, bodies, the frame. */
@Component
public class Planning {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Bodies bodies;
  private final Strategies strategies;
  private final People people;
  private final Clock clock;

  Planning(Bodies bodies, Strategies strategies, People people, Clock clock) {
    this.bodies = bodies;
    this.strategies = strategies;
    this.people = people;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  public PlanWords words(Worker worker, Page page, Collection<UUID> workers) {
    return new PlanWords(page, bodies.all(worker), people.names(workers));
  }

  /** Words about these actions. */
  public PlanWords about(Worker worker, Page page, List<JudgedAction> actions) {
    return words(
        worker,
        page,
        actions.stream()
            .map(each -> each.action().planned().parties().lead())
            .filter(Objects::nonNull)
            .toList());
  }

  /** The top of a page; the tab is the end of its address. */
  public PlanFrame frame(Worker worker, Page page, Strategy strategy, String tab) {
    return frame(page, strategy, tabs(worker, page, strategy, tab));
  }

  /** A strategy in a list, which has no pages to choose from. */
  public PlanFrame listed(Page page, Strategy strategy) {
    return frame(page, strategy, List.of());
  }

  private static PlanFrame frame(Page page, Strategy strategy, List<Tab> tabs) {
    PlanWords words = new PlanWords(page, Map.of(), Map.of());
    return new PlanFrame(strategy, words.state(strategy.state()), words.period(strategy), tabs);
  }

  private List<Tab> tabs(Worker worker, Page page, Strategy strategy, String tab) {
    List<Tab> tabs = new ArrayList<>();
    Stream.of("", "/years").forEach(each -> tabs.add(tab(page, strategy, each, tab)));
    tabs.add(tab(page, strategy, "/alignment", tab));
    if (!strategies.gaps(worker, strategy.id()).isEmpty()) {
      tabs.add(tab(page, strategy, "/gaps", tab));
    }
    return tabs;
  }

  private static Tab tab(Page page, Strategy strategy, String end, String current) {
    String key = "strategy.tab." + (end.isEmpty() ? "actions" : end.substring(1));
    return new Tab(page.t(key), "/plan/" + strategy.id() + end, end.equals(current));
  }

  /** Bodies that are still there, and those that are chosen already. */
  public List<Option> bodies(Worker worker, Collection<UUID> chosen) {
    return bodies.all(worker).values().stream()
        .filter(each -> each.stands() || chosen.contains(each.id()))
        .map(each -> Option.of(each.id().toString(), each.shown()))
        .toList();
  }

  /**
   * Workers who may do something, and after them those who are chosen already, also when they have
   * left: else saving the form would take them away unasked.
   */
  public List<Option> workers(Action action, Stream<UUID> chosen) {
    List<Person> here = people.listByRoles(action.roles());
    Set<UUID> known = here.stream().map(Person::id).collect(Collectors.toSet());
    List<UUID> left = chosen.filter(each -> !known.contains(each)).distinct().toList();
    Map<UUID, String> names = people.names(left);
    return Stream.concat(
            here.stream()
                .map(
                    each ->
                        Option.of(
                            each.id().toString(),
                            each.displayName() + ", " + each.organisationName())),
            left.stream()
                .filter(names::containsKey)
                .map(each -> Option.of(each.toString(), names.getOrDefault(each, ""))))
        .toList();
  }

  /** Those who can lead an action: they read the plan. */
  public List<Option> leads(Stream<UUID> chosen) {
    return workers(Action.READ_PLAN, chosen);
  }

  /** Those of them who do not work here today. */
  public Set<UUID> away(Collection<UUID> workers) {
    return people.away(workers);
  }

  public boolean canLead(UUID worker) {
    return people.listByRoles(Action.READ_PLAN.roles()).stream()
        .anyMatch(each -> each.id().equals(worker));
  }
}

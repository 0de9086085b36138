package org.lodestar.app.members.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.PartnershipSize;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.UpkeepState;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** The list of what the partnership uses, with the hours that it takes. */
@Component
class UsesPageMaker {
  private final Switches switches;
  private final FitPageMaker fits;
  private final UseWords words;
  private final People people;

  UsesPageMaker(Switches switches, FitPageMaker fits, UseWords words, People people) {
    this.fits = fits;
    this.switches = switches;
    this.words = words;
    this.people = people;
  }

  UsesPage all(Page page) {
    Map<Key, CapabilityState> states = switches.states();
    List<Capability> all = switches.all();
    Map<Key, BigDecimal> on = new EnumMap<>(Key.class);
    all.stream()
        .filter(each -> switches.on(each.key()))
        .forEach(each -> on.put(each.key(), hours(states, each)));
    Optional<PartnershipSize> size = switches.size();
    return new UsesPage(
        table(all, states, page),
        always(page),
        fits.sum(on, page),
        size.map(each -> fits.advice(each, on, page)).orElse(null),
        size.map(each -> page.name("members.size", each.size())).orElse(null),
        size.map(each -> second(page, each.said().second())).orElse(""));
  }

  /** Much is done by two: what one writes another publishes, so that somebody must be there. */
  private String second(Page page, @Nullable UUID second) {
    Optional<Person> found = Optional.ofNullable(second).flatMap(people::find);
    if (found.isEmpty()) {
      return page.t("members.uses.second.none");
    }
    String how =
        people.away(Set.of(found.get().id())).isEmpty()
            ? found.get().roles().contains(Role.STRATEGIC_LEAD) ? "" : ".role"
            : ".away";
    return page.t("members.uses.second" + how, found.get().displayName());
  }

  private Table table(List<Capability> all, Map<Key, CapabilityState> states, Page page) {
    return Table.of(
        page.t("members.uses.table"),
        all,
        Part.link(
            page.t("members.uses.name"),
            each -> words.name(each.key()),
            each -> UseWords.href(each.key())),
        Part.of(page.t("members.uses.state"), each -> state(switches.on(each.key()), page)),
        Part.number(page.t("members.uses.hours"), each -> UseWords.hours(hours(states, each))));
  }

  private Table always(Page page) {
    List<UpkeepState> all = List.copyOf(switches.upkeep().values());
    return Table.of(
        page.t("members.upkeep.table"),
        all,
        Part.link(
            page.t("members.uses.name"),
            each -> words.name(each.which()),
            each -> UseWords.href(each.which())),
        Part.number(page.t("members.uses.hours"), each -> UseWords.hours(each.hours())));
  }

  private static BigDecimal hours(Map<Key, CapabilityState> states, Capability each) {
    return Objects.requireNonNull(states.get(each.key())).hours(each);
  }

  private static Cell state(boolean on, Page page) {
    return on
        ? Cell.tag(page.t("members.uses.on"), "done")
        : Cell.tag(page.t("members.uses.off"), "quiet");
  }
}

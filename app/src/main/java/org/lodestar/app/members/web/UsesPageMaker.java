package org.lodestar.app.members.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.PartnershipSize;
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

  UsesPageMaker(Switches switches, FitPageMaker fits, UseWords words) {
    this.fits = fits;
    this.switches = switches;
    this.words = words;
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
        FitPageMaker.sum(on, page),
        size.map(each -> fits.advice(each, on, page)).orElse(null),
        size.map(each -> page.name("members.size", each.size())).orElse(null));
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

  private static BigDecimal hours(Map<Key, CapabilityState> states, Capability each) {
    return Objects.requireNonNull(states.get(each.key())).hours(each);
  }

  private static Cell state(boolean on, Page page) {
    return on
        ? Cell.tag(page.t("members.uses.on"), "done")
        : Cell.tag(page.t("members.uses.off"), "quiet");
  }
}

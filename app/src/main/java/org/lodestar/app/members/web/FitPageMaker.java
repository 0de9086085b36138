package org.lodestar.app.members.web;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.CapabilityState;
import org.lodestar.app.members.PartnershipSize;
import org.lodestar.app.members.domain.SizeRules;
import org.lodestar.app.members.face.Switches;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Makes the page of what fits, and says when what is used takes more hours than there are. */
@Component
class FitPageMaker {
  private final Switches switches;
  private final UseWords words;

  FitPageMaker(Switches switches, UseWords words) {
    this.switches = switches;
    this.words = words;
  }

  FitPage fit(PartnershipSize size, Page page) {
    Map<Key, Boolean> change = switches.toFit(size);
    Set<Key> held =
        change.entrySet().stream()
            .filter(each -> !each.getValue() && !switches.open(each.getKey()).isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Map<Key, BigDecimal> then = new EnumMap<>(Key.class);
    switches
        .states()
        .forEach(
            (key, state) -> {
              boolean on = held.contains(key) || change.getOrDefault(key, state.on());
              if (on) {
                then.put(key, state.hours(switches.declared(key)));
              }
            });
    Switches.Spared spared = switches.spared(size);
    Map<Key, BigDecimal> before = new EnumMap<>(then);
    spared.off().forEach(key -> before.put(key, hours(key)));
    return new FitPage(
        page.name("members.size", size.size()),
        table(change, held, page),
        sum(then, page),
        advice("members.size.spared", size, spared, before, page),
        change.size() > held.size(),
        size.version());
  }

  private BigDecimal hours(Key key) {
    return switches.state(key).hours(switches.declared(key));
  }

  private Table table(Map<Key, Boolean> change, Set<Key> held, Page page) {
    Map<Key, CapabilityState> states = switches.states();
    List<Capability> all = switches.all();
    return Table.of(
        page.t("members.size.table"),
        all,
        Part.link(
            page.t("members.uses.name"),
            each -> words.name(each.key()),
            each -> UseWords.href(each.key())),
        Part.of(
            page.t("members.size.then"),
            each ->
                then(each.key(), change.get(each.key()), state(states, each.key()), held, page)),
        Part.number(
            page.t("members.uses.hours"),
            each -> UseWords.hours(state(states, each.key()).hours(each))));
  }

  private static CapabilityState state(Map<Key, CapabilityState> states, Key key) {
    return Objects.requireNonNull(states.get(key));
  }

  private static Cell then(
      Key key, @Nullable Boolean change, CapabilityState now, Set<Key> held, Page page) {
    if (held.contains(key)) {
      return Cell.tag(page.t("members.size.held"), "yellow");
    }
    if (change != null) {
      return Cell.tag(page.t(change ? "members.size.on" : "members.size.off"), "yellow");
    }
    return Cell.tag(
        page.t(now.on() ? "members.uses.on" : "members.uses.off"), now.on() ? "done" : "quiet");
  }

  /** With the hours of what is always on. */
  String sum(Map<Key, BigDecimal> on, Page page) {
    BigDecimal always = switches.always();
    return page.t(
        "members.uses.sum",
        UseWords.hours(SizeRules.sum(on, Set.of(), always)),
        UseWords.hours(always));
  }

  /**
   * What to switch off of what is on. Nothing where nobody has said how many hours there are, or
   * they are enough.
   */
  @Nullable String advice(PartnershipSize size, Map<Key, BigDecimal> on, Page page) {
    return advice("members.size.over", size, switches.spared(size, on), on, page);
  }

  /**
   * What goes off, and what does not and why.
   *
   * @param off message that names what goes off
   * @param on with what goes off
   */
  private @Nullable String advice(
      String off,
      PartnershipSize size,
      Switches.Spared spared,
      Map<Key, BigDecimal> on,
      Page page) {
    BigDecimal always = switches.always();
    int there = size.said().hours();
    if (SizeRules.isImpossible(size.said(), always)) {
      return page.t("members.size.least", there, UseWords.hours(always));
    }
    if (SizeRules.sum(on, Set.of(), always).compareTo(BigDecimal.valueOf(there)) <= 0) {
      return null;
    }
    BigDecimal left = SizeRules.sum(on, Set.copyOf(spared.off()), always);
    return Stream.of(
            spared.off().isEmpty()
                ? page.t("members.size.tight", there)
                : page.t(off, there, names(spared.off()), UseWords.hours(left)),
            kept("members.size.kept.wanted", spared.wanted(), page),
            kept("members.size.kept.open", spared.open(), page),
            !spared.off().isEmpty() && left.compareTo(BigDecimal.valueOf(there)) > 0
                ? page.t("members.size.over.still")
                : "")
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String kept(String key, Set<Key> keys, Page page) {
    return keys.isEmpty() ? "" : page.t(key, names(keys.stream().sorted().toList()));
  }

  private String names(List<Key> keys) {
    return keys.stream().map(words::name).collect(Collectors.joining(", "));
  }
}

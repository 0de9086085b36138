package org.lodestar.app.members.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Command;
import org.lodestar.app.site.NavEntry;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SettingsEntry;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.WorkLink;
import org.springframework.stereotype.Component;

/** Where a worker may go from anywhere: pages of their areas, and what they may begin there. */
@Component
class Destinations {
  private final List<NavEntry> entries;
  private final List<WorkLink> links;
  private final List<SettingsEntry> settings;

  Destinations(List<NavEntry> entries, List<WorkLink> links, List<SettingsEntry> settings) {
    this.entries =
        entries.stream()
            .sorted(Comparator.comparing(NavEntry::area).thenComparingInt(NavEntry::place))
            .toList();
    this.links = links;
    this.settings = settings;
  }

  /** Pages of an area that somebody may open, in their order. */
  List<NavEntry> of(Area area, Viewer viewer) {
    return entries.stream().filter(each -> each.area() == area && each.shownTo(viewer)).toList();
  }

  /** The page of the navigation to which one of this address belongs, whoever looks. */
  Optional<NavEntry> above(String href) {
    String path = href.replaceAll("[?#].*", "");
    return entries.stream()
        .filter(each -> each.covers(path))
        .max(Comparator.comparingInt(each -> each.href().length()));
  }

  /** What somebody may have to do at once. */
  List<WorkLink> links(Viewer viewer) {
    return links.stream().filter(each -> each.shownTo(viewer)).toList();
  }

  /**
   * All pages and actions that somebody may open; what is begun stands after the pages, and once
   * where two pages begin it.
   */
  List<Destination> all(Viewer viewer, Page page) {
    List<NavEntry> seen = entries.stream().filter(each -> each.shownTo(viewer)).toList();
    return Stream.of(
            seen.stream().map(each -> destination(page, each.label(), each.href(), each.area())),
            seen.stream()
                .flatMap(each -> each.commands().stream().map(command -> of(each, command)))
                .filter(each -> viewer.may(each.command().action()))
                .filter(each -> viewer.reaches(each.command().href()))
                .map(
                    each ->
                        destination(
                            page, each.command().label(), each.command().href(), each.area())),
            links(viewer).stream()
                .map(
                    each ->
                        new Destination(
                            page.t(each.label()), each.href(), "", words(page, each.label()))),
            settings.stream().map(each -> destination(page, each.label(), each.href(), Area.HOUSE)))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /** Those that answer to what was typed, those first whose name says so. */
  List<Destination> answering(Viewer viewer, Page page, String typed) {
    return all(viewer, page).stream()
        .filter(each -> each.answers(typed))
        .sorted(Comparator.comparingInt(each -> each.rank(typed)))
        .toList();
  }

  private record Offered(Area area, Command command) {}

  private static Offered of(NavEntry entry, Command command) {
    return new Offered(entry.area(), command);
  }

  private static Destination destination(Page page, String label, String href, Area area) {
    return new Destination(page.t(label), href, page.name("site.area", area), words(page, label));
  }

  private static String words(Page page, String label) {
    String key = label + ".words";
    return page.has(key) ? page.t(key) : "";
  }
}

package org.lodestar.app.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Findable;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.ServiceAsk;
import org.lodestar.app.directory.Source.Standing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/**
 * The list that editors keep.
 *
 * @param copied how many came by copy that nobody has asked for here
 */
public record DirectoryPage(
    Table table, int copied, List<Waiting> waiting, int stale, boolean done) {
  public DirectoryPage {
    waiting = List.copyOf(waiting);
  }

  /** A change that waits for a second person. */
  public record Waiting(String name, String href) {}

  static DirectoryPage of(
      Page page,
      List<Service> services,
      Map<UUID, Findable> findable,
      int copied,
      List<ServiceAsk> asks,
      LocalDate today,
      boolean done) {
    int stale = (int) services.stream().filter(each -> each.source().stale(today)).count();
    List<Waiting> waiting =
        asks.stream()
            .map(each -> new Waiting(each.wanted().name(), AskController.address(each.id())))
            .toList();
    return new DirectoryPage(table(page, services, findable, today), copied, waiting, stale, done);
  }

  private static Table table(
      Page page, List<Service> services, Map<UUID, Findable> findable, LocalDate today) {
    return Table.of(
        page.t("directory.list.caption"),
        services,
        Part.link(
            page.t("directory.column.name"), Service::name, each -> "/directory/" + each.id()),
        Part.words(page.t("directory.column.number"), Service::number),
        Part.words(
            page.t("directory.column.purpose"),
            each -> page.name("directory.purpose", each.purpose())),
        Part.words(page.t("directory.column.source"), each -> each.source().words()),
        Part.of(page.t("directory.column.checked"), each -> freshness(page, each, today)),
        Part.words(page.t("directory.column.shown"), each -> said(page, findable.get(each.id()))));
  }

  /** Whether people find it, and why not. */
  static String said(Page page, @Nullable Findable findable) {
    return findable == null
        ? ""
        : page.t(
            "directory.findable." + findable.state(),
            findable.day() == null ? "" : page.date(findable.day()));
  }

  private static Cell freshness(Page page, Service service, LocalDate today) {
    String day =
        service.source().lastChecked().map(page::date).orElseGet(() -> page.t("directory.never"));
    if (service.source().stale(today)) {
      return Cell.tag(page.t("directory.stale", day), "due");
    }
    if (service.source().standing() == Standing.TO_CONFIRM) {
      return Cell.tag(page.t("directory.toConfirm", day), "due");
    }
    return Cell.of(day);
  }
}

package org.lodestar.app.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source.Standing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;

/** The list that editors keep. */
public record DirectoryPage(Table table, int stale, boolean done) {
  static DirectoryPage of(Page page, List<Service> services, LocalDate today, boolean done) {
    List<Table.Column> columns =
        List.of("name", "number", "purpose", "source", "checked", "shown").stream()
            .map(each -> Table.Column.of(page.t("directory.column." + each)))
            .toList();
    List<Table.Row> rows = services.stream().map(each -> row(page, each, today)).toList();
    int stale = (int) services.stream().filter(each -> each.source().stale(today)).count();
    return new DirectoryPage(
        new Table(page.t("directory.list.caption"), columns, rows), stale, done);
  }

  private static Table.Row row(Page page, Service service, LocalDate today) {
    return Table.Row.of(
        Table.Cell.link(service.name(), "/directory/" + service.id()),
        Table.Cell.of(service.number()),
        Table.Cell.of(page.name("directory.purpose", service.purpose())),
        Table.Cell.of(service.source().words()),
        freshness(page, service, today),
        Table.Cell.of(
            page.t(service.shown() ? "directory.showing.SHOWN" : "directory.showing.HIDDEN")));
  }

  private static Table.Cell freshness(Page page, Service service, LocalDate today) {
    String day =
        service.source().lastChecked().map(page::date).orElseGet(() -> page.t("directory.never"));
    if (service.source().stale(today)) {
      return Table.Cell.tag(page.t("directory.stale", day), "due");
    }
    if (service.source().standing() == Standing.TO_CONFIRM) {
      return Table.Cell.tag(page.t("directory.toConfirm", day), "due");
    }
    return Table.Cell.of(day);
  }
}

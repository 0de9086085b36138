package org.lodestar.app.pathway.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;

/** All published versions: who, when, why. */
public record HistoryPage(Table table) {
  private static final List<String> COLUMNS =
      List.of("number", "from", "published", "editors", "approved", "reason");

  static HistoryPage of(
      Page page, List<PathwayVersion> versions, int present, Map<UUID, String> names) {
    List<Table.Column> columns =
        COLUMNS.stream().map(each -> Table.Column.of(page.t("pathway.history." + each))).toList();
    List<Table.Row> rows =
        versions.stream().map(version -> row(page, version, present, names)).toList();
    return new HistoryPage(new Table(page.t("pathway.history.title"), columns, rows));
  }

  private static Table.Row row(
      Page page, PathwayVersion version, int present, Map<UUID, String> names) {
    String number = String.valueOf(version.number());
    String label =
        page.t(
            version.number() == present ? "pathway.history.present" : "pathway.history.version",
            number);
    return Table.Row.of(
        Table.Cell.link(label, "/pathway/versions/" + number),
        Table.Cell.of(version.countsFrom() == null ? "" : page.date(version.countsFrom())),
        Table.Cell.of(version.publishedAt() == null ? "" : page.date(version.publishedAt())),
        Table.Cell.of(
            version.editors().isEmpty()
                ? page.t("pathway.history.shipped")
                : version.editors().stream()
                    .map(each -> name(names, each))
                    .collect(Collectors.joining(", "))),
        version.checked()
            ? Table.Cell.of(name(names, version.approvedBy()))
            : Table.Cell.tag(page.t("pathway.unchecked.tag"), "due"),
        Table.Cell.of(version.reason() == null ? "" : version.reason()));
  }

  private static String name(Map<UUID, String> names, @Nullable UUID id) {
    return id == null ? "" : names.getOrDefault(id, "");
  }
}

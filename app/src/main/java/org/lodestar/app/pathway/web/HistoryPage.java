package org.lodestar.app.pathway.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/** All published versions: who, when, why. */
public record HistoryPage(Table table) {
  static HistoryPage of(
      Page page, List<PathwayVersion> versions, int present, Map<UUID, String> names) {
    return new HistoryPage(
        Table.of(
            page.t("pathway.history.title"),
            versions,
            Part.link(
                page.t("pathway.history.number"),
                each -> label(page, each.number(), present),
                each -> "/pathway/versions/" + each.number()),
            Part.words(
                page.t("pathway.history.from"),
                each -> each.countsFrom() == null ? "" : page.date(each.countsFrom())),
            Part.words(
                page.t("pathway.history.published"),
                each -> each.publishedAt() == null ? "" : page.date(each.publishedAt())),
            Part.words(page.t("pathway.history.editors"), each -> editors(page, each, names)),
            Part.of(page.t("pathway.history.approved"), each -> approved(page, each, names)),
            Part.words(
                page.t("pathway.history.reason"),
                each -> each.reason() == null ? "" : each.reason())));
  }

  private static String label(Page page, int number, int present) {
    return page.t(
        number == present ? "pathway.history.present" : "pathway.history.version",
        String.valueOf(number));
  }

  private static String editors(Page page, PathwayVersion version, Map<UUID, String> names) {
    return version.editors().isEmpty()
        ? page.t("pathway.history.shipped")
        : version.editors().stream()
            .map(each -> name(names, each))
            .collect(Collectors.joining(", "));
  }

  private static Cell approved(Page page, PathwayVersion version, Map<UUID, String> names) {
    return version.checked()
        ? Cell.of(name(names, version.approvedBy()))
        : Cell.tag(page.t("pathway.unchecked.tag"), "due");
  }

  private static String name(Map<UUID, String> names, @Nullable UUID id) {
    return id == null ? "" : names.getOrDefault(id, "");
  }
}

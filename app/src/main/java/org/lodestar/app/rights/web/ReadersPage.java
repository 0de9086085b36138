package org.lodestar.app.rights.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.store.RecordReaders.Readers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;

/**
 * Who looked at somebody's record.
 *
 * @param back where the page of their rights lies
 * @param table null when nobody is told of
 */
public record ReadersPage(String back, @Nullable Table table) {
  static Table table(List<Readers> looked, Page page) {
    return Table.of(
        page.t("rights.part.readers"),
        looked,
        Part.words(page.t("members.people.organisation"), Readers::organisation),
        Part.words(
            page.t("members.people.roles"),
            each ->
                each.roles().stream()
                    .map(role -> page.name("members.role", role))
                    .collect(Collectors.joining(", "))),
        Part.words(
            page.t("rights.readers.when"),
            each ->
                page.t(
                    "rights.part.times",
                    each.times(),
                    page.date(each.first()),
                    page.date(each.last()))));
  }
}

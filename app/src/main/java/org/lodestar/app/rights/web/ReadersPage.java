package org.lodestar.app.rights.web;

import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.rights.store.RecordReaders.Readers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;

/**
 * Who looked at somebody's record.
 *
 * @param back where the page of their rights lies
 * @param rows one for each organisation and post that is told of; they stack on a phone
 */
public record ReadersPage(String back, List<SummaryRow> rows) {
  public ReadersPage {
    rows = List.copyOf(rows);
  }

  static List<SummaryRow> rows(List<Readers> looked, Page page) {
    return looked.stream()
        .map(
            each ->
                new SummaryRow(
                    each.organisation(),
                    List.of(
                        each.roles().stream()
                            .map(role -> page.name("members.role", role))
                            .collect(Collectors.joining(", ")),
                        page.t(
                            "rights.part.times",
                            each.times(),
                            page.date(each.first()),
                            page.date(each.last()))),
                    null,
                    null))
        .toList();
  }
}

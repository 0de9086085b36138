package org.lodestar.app.pathway.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.pathway.domain.Replay;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.disclosure.ShownCount;

/** What the draft would have changed in past cases, as a table of counts that tell of nobody. */
public record ReplayPage(String cases, boolean tooFew, boolean nothing, Table table) {
  static ReplayPage of(Said before, Said after, Replay replay) {
    Page page = after.page();
    List<Table.Column> columns =
        Stream.of("step", "met", "limit", "hands", "gained", "lost", "lateBefore", "lateAfter")
            .map(each -> Table.Column.of(page.t("pathway.replay." + each)))
            .toList();
    List<Table.Row> rows = replay.rows().stream().map(row -> row(before, after, row)).toList();
    return new ReplayPage(
        words(page, replay.cases()),
        replay.tooFew(),
        rows.isEmpty(),
        new Table(page.t("pathway.replay.title"), columns, rows));
  }

  private static Table.Row row(Said before, Said after, Replay.Row row) {
    Said named = after.content().has(row.code()) ? after : before;
    Page page = after.page();
    return Table.Row.of(
        Table.Cell.of(named.title(row.code())),
        cell(page, row.met()),
        cell(page, row.otherLimit()),
        cell(page, row.otherHands()),
        cell(page, row.gained()),
        cell(page, row.lost()),
        cell(page, row.lateBefore()),
        cell(page, row.lateAfter()));
  }

  private static Table.Cell cell(Page page, ShownCount count) {
    return Table.Cell.of(words(page, count));
  }

  private static String words(Page page, ShownCount count) {
    return count
        .told()
        .map(number -> page.t("pathway.replay.count", number))
        .orElseGet(() -> page.t("pathway.replay.kept"));
  }
}

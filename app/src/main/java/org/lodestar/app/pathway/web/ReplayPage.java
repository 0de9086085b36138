package org.lodestar.app.pathway.web;

import java.util.function.Function;
import org.lodestar.app.pathway.domain.Replay;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.disclosure.ShownCount;

/** What the draft would have changed in past cases, as a table of counts that tell of nobody. */
public record ReplayPage(String cases, boolean tooFew, boolean nothing, Table table) {
  static ReplayPage of(Said before, Said after, Replay replay) {
    Page page = after.page();
    return new ReplayPage(
        words(page, replay.cases()),
        replay.tooFew(),
        replay.rows().isEmpty(),
        Table.of(
            page.t("pathway.replay.title"),
            replay.rows(),
            Part.words(
                page.t("pathway.replay.step"),
                row -> (after.content().has(row.code()) ? after : before).title(row.code())),
            count(page, "met", Replay.Row::met),
            count(page, "limit", Replay.Row::otherLimit),
            count(page, "hands", Replay.Row::otherHands),
            count(page, "gained", Replay.Row::gained),
            count(page, "lost", Replay.Row::lost),
            count(page, "lateBefore", Replay.Row::lateBefore),
            count(page, "lateAfter", Replay.Row::lateAfter)));
  }

  private static Part<Replay.Row> count(
      Page page, String name, Function<Replay.Row, ShownCount> count) {
    return Part.words(
        page.t("pathway.replay." + name), count.andThen(counted -> words(page, counted)));
  }

  private static String words(Page page, ShownCount count) {
    return count
        .told()
        .map(number -> page.t("pathway.replay.count", number))
        .orElseGet(() -> page.t("pathway.replay.kept"));
  }
}

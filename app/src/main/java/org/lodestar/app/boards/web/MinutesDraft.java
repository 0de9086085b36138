package org.lodestar.app.boards.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.site.Page;

/** Writes the first words of minutes from what was recorded. */
final class MinutesDraft {
  private MinutesDraft() {}

  /** First words of the minutes of each item: what was decided and asked for. */
  static Map<UUID, String> drafted(Page page, MeetingView view) {
    return view.items().stream()
        .collect(Collectors.toMap(AgendaItem::id, each -> drafted(page, view, each)));
  }

  private static String drafted(Page page, MeetingView view, AgendaItem item) {
    List<String> lines = new ArrayList<>();
    view.recorded().decisions().stream()
        .filter(each -> each.item().equals(item.id()))
        .forEach(
            each ->
                lines.add(
                    page.t(
                        view.stands(each)
                            ? "boards.board.draft.decided"
                            : "boards.board.draft.toConfirm",
                        each.words(),
                        MeetingPageMaker.votes(page, each))));
    view.recorded().raised().stream()
        .filter(each -> item.id().equals(each.raised().item()))
        .forEach(
            each ->
                lines.add(
                    page.t(
                        "boards.board.draft.action",
                        each.content().what(),
                        page.date(each.content().due()))));
    return lines.isEmpty()
        ? page.t("boards.board.draft." + item.content().wanted())
        : String.join("\n", lines);
  }
}

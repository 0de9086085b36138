package org.lodestar.app.boards.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.AgendaItem.Wanted;
import org.lodestar.app.boards.Attendance.How;
import org.lodestar.app.boards.Declaration.Done;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/** The questions of forms about a meeting: its agenda, who was there, what came of it. */
final class RecordAsking {
  private static final int SENTENCES = 500;
  private static final int DECISION = 1000;
  private static final int PAPER = 4000;

  private RecordAsking() {}

  static List<Asked> item(Page page, boolean placed) {
    List<Asked> asked = new ArrayList<>();
    asked.add(
        Asked.text("title", page.t("boards.board.item.title"), page.t("boards.board.nobody")));
    asked.add(
        Asked.radios(
            "wanted",
            page.t("boards.board.wanted"),
            null,
            Option.all(page, "boards.board.wanted", Wanted.values())));
    asked.add(
        Asked.text("brings", page.t("boards.board.brings"), page.t("boards.board.brings.hint")));
    asked.add(Asked.text("paperTitle", page.t("boards.board.paper.title"), null));
    asked.add(
        Asked.text(
            "paperLink", page.t("boards.board.paper.link"), page.t("boards.board.link.hint")));
    asked.add(
        Asked.area(
            "paperWords",
            page.t("boards.board.paper.words"),
            page.t("boards.board.nobody"),
            PAPER));
    asked.add(
        placed
            ? Asked.text("place", page.t("boards.board.item.place"), null)
            : Asked.hidden("place", "1"));
    return asked;
  }

  static List<Asked> attended(Page page, MeetingView view) {
    List<Asked> asked = new ArrayList<>();
    for (int row = 0; row < view.members().size(); row++) {
      Membership each = view.members().get(row);
      String said = "said[" + row + "].";
      String name = BoardAsking.name(view.names(), each);
      asked.add(Asked.hidden(said + "membership", each.id().toString()));
      asked.add(
          Asked.select(
              said + "how",
              name,
              page.name("boards.board.part", each.seat().part())
                  + " · "
                  + page.t(each.seat().voting() ? "boards.board.votes" : "boards.board.noVote"),
              Option.all(page, "boards.board.how", How.values()),
              page.t("site.choose")));
      asked.add(Asked.text(said + "deputy", page.t("boards.board.deputy", name), null));
    }
    return asked;
  }

  private static List<Option> items(MeetingView view) {
    return view.items().stream()
        .map(each -> Option.of(each.id().toString(), each.title()))
        .toList();
  }

  static List<Asked> interest(Page page, MeetingView view) {
    return List.of(
        Asked.select(
            "membership",
            page.t("boards.board.declare.member"),
            null,
            view.members().stream()
                .map(each -> Option.of(each.id().toString(), BoardAsking.name(view.names(), each)))
                .toList(),
            page.t("site.choose")),
        Asked.select(
            "item",
            page.t("boards.board.declare.item"),
            null,
            items(view),
            page.t("boards.board.declare.all")),
        Asked.area(
            "interest", page.t("boards.board.interest"), page.t("boards.board.nobody"), SENTENCES),
        Asked.radios(
            "done",
            page.t("boards.board.done"),
            null,
            Option.all(page, "boards.board.done", Done.values())));
  }

  static List<Asked> decision(Page page, MeetingView view) {
    List<Asked> asked = new ArrayList<>();
    asked.add(item(page, view));
    asked.add(
        Asked.area(
            "words",
            page.t("boards.board.decision.words"),
            page.t("boards.board.nobody"),
            DECISION));
    asked.add(
        Asked.text(
            "inFavour", page.t("boards.board.votes.for"), page.t("boards.board.votes.hint")));
    asked.add(Asked.text("against", page.t("boards.board.votes.against"), null));
    asked.add(Asked.text("abstained", page.t("boards.board.votes.abstained"), null));
    if (view.quorum().isReached() && !view.unconfirmed().isEmpty()) {
      asked.add(
          Asked.select(
              "confirms",
              page.t("boards.board.confirms"),
              page.t("boards.board.confirms.hint"),
              view.unconfirmed().stream()
                  .map(each -> Option.of(each.id().toString(), each.words()))
                  .toList(),
              page.t("boards.board.confirms.none")));
    }
    return asked;
  }

  static Asked item(Page page, MeetingView view) {
    return Asked.select(
        "item", page.t("boards.board.item"), null, items(view), page.t("site.choose"));
  }

  static List<Asked> minutes(Page page, List<AgendaItem> items) {
    List<Asked> asked = new ArrayList<>();
    for (int row = 0; row < items.size(); row++) {
      String field = "items[" + row + "].";
      asked.add(Asked.hidden(field + "item", items.get(row).id().toString()));
      asked.add(
          Asked.area(
              field + "words",
              page.t("strategy.numbered", String.valueOf(row + 1), items.get(row).title()),
              null,
              PAPER));
    }
    return asked;
  }
}

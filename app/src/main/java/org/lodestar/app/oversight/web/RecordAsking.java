package org.lodestar.app.oversight.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.oversight.AgendaItem;
import org.lodestar.app.oversight.AgendaItem.Wanted;
import org.lodestar.app.oversight.Attendance.How;
import org.lodestar.app.oversight.Declaration.Done;
import org.lodestar.app.oversight.MeetingView;
import org.lodestar.app.oversight.Membership;
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
        Asked.text(
            "title", page.t("oversight.board.item.title"), page.t("oversight.board.nobody")));
    asked.add(
        Asked.radios(
            "wanted",
            page.t("oversight.board.wanted"),
            null,
            Option.all(page, "oversight.board.wanted", Wanted.values())));
    asked.add(
        Asked.text(
            "brings", page.t("oversight.board.brings"), page.t("oversight.board.brings.hint")));
    asked.add(Asked.text("paperTitle", page.t("oversight.board.paper.title"), null));
    asked.add(
        Asked.text(
            "paperLink",
            page.t("oversight.board.paper.link"),
            page.t("oversight.board.link.hint")));
    asked.add(
        Asked.area(
            "paperWords",
            page.t("oversight.board.paper.words"),
            page.t("oversight.board.nobody"),
            PAPER));
    asked.add(
        placed
            ? Asked.text("place", page.t("oversight.board.item.place"), null)
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
              page.name("oversight.board.part", each.seat().part())
                  + " · "
                  + page.t(
                      each.seat().voting() ? "oversight.board.votes" : "oversight.board.noVote"),
              Option.all(page, "oversight.board.how", How.values()),
              page.t("oversight.choose")));
      asked.add(Asked.text(said + "deputy", page.t("oversight.board.deputy", name), null));
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
            page.t("oversight.board.declare.member"),
            null,
            view.members().stream()
                .map(each -> Option.of(each.id().toString(), BoardAsking.name(view.names(), each)))
                .toList(),
            page.t("oversight.choose")),
        Asked.select(
            "item",
            page.t("oversight.board.declare.item"),
            null,
            items(view),
            page.t("oversight.board.declare.all")),
        Asked.area(
            "interest",
            page.t("oversight.board.interest"),
            page.t("oversight.board.nobody"),
            SENTENCES),
        Asked.radios(
            "done",
            page.t("oversight.board.done"),
            null,
            Option.all(page, "oversight.board.done", Done.values())));
  }

  static List<Asked> decision(Page page, MeetingView view) {
    List<Asked> asked = new ArrayList<>();
    asked.add(item(page, view));
    asked.add(
        Asked.area(
            "words",
            page.t("oversight.board.decision.words"),
            page.t("oversight.board.nobody"),
            DECISION));
    asked.add(
        Asked.text(
            "inFavour", page.t("oversight.board.votes.for"), page.t("oversight.board.votes.hint")));
    asked.add(Asked.text("against", page.t("oversight.board.votes.against"), null));
    asked.add(Asked.text("abstained", page.t("oversight.board.votes.abstained"), null));
    if (view.quorum().isReached() && !view.unconfirmed().isEmpty()) {
      asked.add(
          Asked.select(
              "confirms",
              page.t("oversight.board.confirms"),
              page.t("oversight.board.confirms.hint"),
              view.unconfirmed().stream()
                  .map(each -> Option.of(each.id().toString(), each.words()))
                  .toList(),
              page.t("oversight.board.confirms.none")));
    }
    return asked;
  }

  static Asked item(Page page, MeetingView view) {
    return Asked.select(
        "item", page.t("oversight.board.item"), null, items(view), page.t("oversight.choose"));
  }

  static List<Asked> minutes(Page page, List<AgendaItem> items) {
    List<Asked> asked = new ArrayList<>();
    for (int row = 0; row < items.size(); row++) {
      String field = "items[" + row + "].";
      asked.add(Asked.hidden(field + "item", items.get(row).id().toString()));
      asked.add(
          Asked.area(
              field + "words",
              page.t("oversight.numbered", String.valueOf(row + 1), items.get(row).title()),
              null,
              PAPER));
    }
    return asked;
  }
}

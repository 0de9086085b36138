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
final class RecordQuestions {
  private static final int SENTENCES = 500;
  private static final int DECISION = 1000;
  private static final int PAPER = 4000;

  private RecordQuestions() {}

  static List<Asked> item(Page page, boolean placed) {
    List<Asked> asked = new ArrayList<>();
    asked.add(
        Asked.text(page, "boards.board.item.title").hint(page.t("boards.board.nobody")).spelled());
    asked.add(Asked.radios(page, "boards.board.wanted", Wanted.values()));
    asked.add(Asked.text(page, "boards.board.brings").spelled());
    asked.add(Asked.text(page, "boards.board.paper.title").named("paperTitle").spelled());
    asked.add(
        Asked.text(page, "boards.board.paper.link")
            .named("paperLink")
            .hint(page.t("boards.board.link.hint"))
            .spelled());
    asked.add(
        Asked.area(page, "boards.board.paper.words")
            .named("paperWords")
            .hint(page.t("boards.board.paper.words.hint"))
            .most(PAPER));
    asked.add(
        placed
            ? Asked.text(page, "boards.board.item.place").spelled()
            : Asked.hidden("place", "1"));
    return asked;
  }

  static List<Asked> attended(Page page, MeetingView view) {
    List<Asked> asked = new ArrayList<>();
    for (int row = 0; row < view.members().size(); row++) {
      Membership each = view.members().get(row);
      String said = "said[" + row + "].";
      String name = BoardQuestions.name(view.names(), each);
      asked.add(Asked.hidden(said + "membership", each.id().toString()));
      asked.add(
          Asked.of(
                  Asked.Kind.SELECT,
                  said + "how",
                  name,
                  Option.all(page, "boards.board.how", How.values()))
              .hint(
                  page.name("boards.board.part", each.seat().part())
                      + " · "
                      + page.t(each.seat().voting() ? "boards.board.votes" : "boards.board.noVote"))
              .empty(page.t("site.choose")));
      asked.add(
          Asked.of(Asked.Kind.TEXT, said + "deputy", page.t("boards.board.deputy", name))
              .spelled());
    }
    return asked;
  }

  private static List<Option> items(Page page, MeetingView view) {
    return view.items().stream()
        .map(
            each ->
                Option.of(
                    each.id().toString(),
                    page.t(
                        "strategy.numbered", String.valueOf(view.number(each.id())), each.title())))
        .toList();
  }

  static List<Asked> interest(Page page, MeetingView view) {
    return List.of(
        Asked.select(
                page,
                "boards.board.declare.member",
                view.members().stream()
                    .map(
                        each ->
                            Option.of(
                                each.id().toString(), BoardQuestions.name(view.names(), each)))
                    .toList())
            .named("membership"),
        Asked.select(page, "boards.board.declare.item", items(page, view))
            .empty(page.t("boards.board.declare.all")),
        Asked.area(page, "boards.board.interest")
            .hint(page.t("boards.board.nobody"))
            .most(SENTENCES),
        Asked.radios(page, "boards.board.done", Done.values()));
  }

  static List<Asked> decision(Page page, MeetingView view) {
    List<Asked> asked = new ArrayList<>();
    asked.add(item(page, view));
    asked.add(
        Asked.area(page, "boards.board.decision.words")
            .hint(page.t("boards.board.nobody"))
            .most(DECISION));
    asked.add(
        Asked.text(page, "boards.board.votes.for")
            .named("inFavour")
            .hint(page.t("boards.board.votes.hint"))
            .spelled());
    asked.add(Asked.text(page, "boards.board.votes.against").spelled());
    asked.add(Asked.text(page, "boards.board.votes.abstained").spelled());
    if (view.quorum().isReached() && !view.unconfirmed().isEmpty()) {
      asked.add(
          Asked.select(
                  page,
                  "boards.board.confirms",
                  view.unconfirmed().stream()
                      .map(each -> Option.of(each.id().toString(), each.words()))
                      .toList())
              .empty(page.t("boards.board.confirms.none")));
    }
    return asked;
  }

  static Asked item(Page page, MeetingView view) {
    return Asked.select(page, "boards.board.item", items(page, view));
  }

  static List<Asked> minutes(Page page, List<AgendaItem> items) {
    List<Asked> asked = new ArrayList<>();
    for (int row = 0; row < items.size(); row++) {
      String field = "items[" + row + "].";
      asked.add(Asked.hidden(field + "item", items.get(row).id().toString()));
      asked.add(
          Asked.of(
                  Asked.Kind.AREA,
                  field + "words",
                  page.t("strategy.numbered", String.valueOf(row + 1), items.get(row).title()))
              .most(PAPER));
    }
    return asked;
  }
}

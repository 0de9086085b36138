package org.lodestar.app.publications.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.domain.AnsweredRules;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.wording.PlanWords;
import org.springframework.stereotype.Component;

/** What a pack asks of its board although it is answered already, said before it is frozen. */
@Component
class PackAnswered {
  private final Boards boards;
  private final BoardMeetings meetings;
  private final ReportChoices choices;

  PackAnswered(Boards boards, BoardMeetings meetings, ReportChoices choices) {
    this.boards = boards;
    this.meetings = meetings;
    this.choices = choices;
  }

  /** Each with what answered it, and the way there. */
  Stream<SummaryRow> rows(Worker worker, Page page, Pack pack, Boards.View board) {
    List<Boards.Answer> answers = boards.answers(worker, pack.body());
    return Stream.concat(
        points(worker, pack).flatMap(each -> point(page, pack, board, answers, each)),
        board.actions().stream()
            .filter(BoardAction::isOpen)
            .flatMap(each -> asked(worker, page, pack, board, each)));
  }

  /** What was typed beside the agenda and may stand on it, so that the board is asked twice. */
  Stream<SummaryRow> twice(Worker worker, Page page, Pack pack) {
    List<AgendaItem> agenda = agenda(worker, pack);
    String question = page.t("publications.pack.gap.twice");
    String change = BoardWords.href(pack.body()) + "/packs/" + pack.id() + "/change";
    return Typed.lines(pack.content().written().decisions()).stream()
        .flatMap(
            typed ->
                agenda.stream()
                    .map(AgendaItem::title)
                    .filter(title -> AnsweredRules.mayBeSame(typed, title))
                    .limit(1)
                    .map(title -> page.t("publications.pack.gap.twice.text", typed, title)))
        .map(each -> new SummaryRow(question, List.of(each), change, question));
  }

  private List<AgendaItem> agenda(Worker worker, Pack pack) {
    UUID meeting = pack.content().meeting();
    return meeting == null ? List.of() : meetings.get(worker, pack.body(), meeting).items();
  }

  /** What it is to decide: what was typed, and what stands on the agenda for that. */
  private Stream<String> points(Worker worker, Pack pack) {
    Stream<String> agenda =
        agenda(worker, pack).stream()
            .filter(each -> each.content().wanted() == AgendaItem.Wanted.DECIDE)
            .map(AgendaItem::title);
    return Stream.concat(agenda, Typed.lines(pack.content().written().decisions()).stream())
        .distinct();
  }

  private static Stream<SummaryRow> point(
      Page page, Pack pack, Boards.View board, List<Boards.Answer> answers, String point) {
    Stream<SummaryRow> decided =
        answers.stream()
            .filter(
                each ->
                    AnsweredRules.same(point, each.asked())
                        || AnsweredRules.same(point, each.words()))
            .map(
                each ->
                    row(
                        page,
                        page.t(
                            "publications.pack.gap.answered.decided",
                            point,
                            page.date(each.day()),
                            each.words()),
                        BoardWords.href(pack.body()) + "/meetings/" + each.meeting()));
    return Stream.concat(decided, done(page, pack, board, point)).limit(1);
  }

  /** What the board asked for before in the same words, and what came of it. */
  private static Stream<SummaryRow> done(Page page, Pack pack, Boards.View board, String point) {
    return board.actions().stream()
        .filter(each -> each.course().state() == BoardAction.State.DONE)
        .filter(each -> AnsweredRules.same(point, each.content().what()))
        .map(
            each ->
                row(
                    page,
                    page.t(
                        "publications.pack.gap.answered.done",
                        point,
                        each.course().closedOn() == null ? "" : page.date(each.course().closedOn()),
                        each.course().result()),
                    BoardWords.href(pack.body()) + "/actions/" + each.id()));
  }

  private Stream<SummaryRow> asked(
      Worker worker, Page page, Pack pack, Boards.View board, BoardAction ask) {
    BoardAction.PlanLink plan = ask.course().plan();
    Stream<SummaryRow> planned =
        plan == null
            ? Stream.empty()
            : choices.carried(worker, pack.content().strategy()).actions().stream()
                .filter(each -> each.action().id().equals(plan.action()))
                .filter(each -> each.standing() == ActionStanding.BLUE)
                .map(
                    each ->
                        row(
                            page,
                            page.t(
                                "publications.pack.gap.answered.plan",
                                ask.content().what(),
                                each.action().title()),
                            PlanWords.href(each.action())));
    return Stream.concat(planned, done(page, pack, board, ask.content().what())).limit(1);
  }

  private static SummaryRow row(Page page, String said, String href) {
    String question = page.t("publications.pack.gap.answered");
    return new SummaryRow(question, List.of(said), href, question);
  }
}

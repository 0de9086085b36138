package org.lodestar.app.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.BoardDecision.Votes;
import org.lodestar.app.boards.Terms;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Boards, their terms of reference, and their decisions as a table. */
@Controller
@RequestMapping("/boards")
class BoardController {
  private final Boards boards;
  private final BoardMeetings meetings;
  private final BoardPageMaker maker;
  private final Planning planning;

  BoardController(Boards boards, BoardMeetings meetings, BoardPageMaker maker, Planning planning) {
    this.boards = boards;
    this.meetings = meetings;
    this.maker = maker;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.READ_BOARDS)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.listed(page, boards.list(worker), number));
    return "boards/boards";
  }

  @GetMapping("/{body}")
  @Permit(Action.READ_BOARDS)
  String show(
      @PathVariable UUID body,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.one(worker, page, boards.get(worker, body), day(on), number));
    return "boards/board";
  }

  /** The day that is asked for; today where none is. */
  private LocalDate day(String on) {
    try {
      return on.isBlank() ? planning.today() : LocalDate.parse(on);
    } catch (DateTimeException noDay) {
      return planning.today();
    }
  }

  @GetMapping("/{body}/decisions.csv")
  @Permit(Action.READ_BOARDS)
  ResponseEntity<byte[]> decisions(@PathVariable UUID body, Worker worker, Page page) {
    Table table =
        Table.of(
            page.t("boards.board.decisions"),
            meetings.decisions(worker, body),
            Part.words(page.t("boards.board.day"), each -> each.meeting().day().toString()),
            Part.words(
                page.t("boards.board.item"),
                each ->
                    page.t(
                        "strategy.numbered", String.valueOf(each.number()), each.item().title())),
            Part.words(page.t("boards.board.decision.words"), each -> each.decision().words()),
            Part.words(page.t("boards.board.votes.for"), votes(Votes::inFavour)),
            Part.words(page.t("boards.board.votes.against"), votes(Votes::against)),
            Part.words(page.t("boards.board.votes.abstained"), votes(Votes::abstained)),
            Part.words(
                page.t("boards.board.state"),
                each -> page.t(each.stands() ? "boards.board.decided" : "boards.board.toConfirm")));
    return Csv.file("decisions-of-a-board", table);
  }

  private static Function<BoardMeetings.Listed, String> votes(ToIntFunction<Votes> which) {
    return each ->
        each.decision().votes() == null
            ? ""
            : String.valueOf(which.applyAsInt(each.decision().votes()));
  }

  @GetMapping("/{body}/terms/new")
  @Permit(Action.RUN_BOARDS)
  String addTerms(@PathVariable UUID body) {
    return "redirect:/boards/" + body + "/terms/new/" + Ids.next();
  }

  /** Who changes the terms of reference begins with what holds now. */
  @GetMapping("/{body}/terms/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String addTerms(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Boards.View view = boards.get(worker, body);
    model.addAttribute("form", begun(view));
    return terms(view, id, next(view), List.of(), page, model);
  }

  private static BoardForms.Rules begun(Boards.View view) {
    Terms.@Nullable Content last =
        view.terms().isEmpty() ? null : view.terms().getFirst().content();
    var begins = org.lodestar.app.site.TypedDate.of(null);
    return last == null
        ? new BoardForms.Rules("", begins, null, "", 1L)
        : new BoardForms.Rules(
            last.words(),
            begins,
            last.quorum().kind(),
            String.valueOf(last.quorum().amount()),
            next(view));
  }

  private static long next(Boards.View view) {
    return view.terms().isEmpty() ? 1 : view.terms().getFirst().number() + 1L;
  }

  private static String terms(
      Boards.View view, UUID id, long number, List<SummaryRow> standing, Page page, Model model) {
    return new SmallForm(
            page.t("boards.board.terms.new"),
            view.body().name(),
            BoardWords.href(view.body().id()),
            "/terms/new/" + id)
        .show(model, BoardQuestions.rules(page), number, standing);
  }

  @PostMapping("/{body}/terms/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String addTerms(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BoardForms.Rules form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long number = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> boards.add(worker, body, id, (int) number, form.content()));
    if (saving == Saving.SAVED) {
      return "redirect:/boards/" + body;
    }
    Boards.View view = boards.get(worker, body);
    return saving == Saving.CLASHED
        ? terms(view, id, next(view), standing(page, view), page, model)
        : terms(view, id, number, List.of(), page, model);
  }

  /** The version that somebody else added meanwhile. */
  private static List<SummaryRow> standing(Page page, Boards.View view) {
    return view.terms().stream().limit(1).flatMap(each -> rows(page, each).stream()).toList();
  }

  private static List<SummaryRow> rows(Page page, Terms terms) {
    return List.of(
        SummaryRow.of(page.t("boards.board.terms.begins"), page.date(terms.content().begins())),
        SummaryRow.of(
            page.t("boards.board.quorum"), BoardPageMaker.quorum(page, terms.content().quorum())),
        SummaryRow.of(page.t("boards.board.terms.words"), terms.content().words()));
  }

  @GetMapping("/{body}/terms/{terms}")
  @Permit(Action.READ_BOARDS)
  String terms(
      @PathVariable UUID body, @PathVariable UUID terms, Worker worker, Page page, Model model) {
    Boards.View view = boards.get(worker, body);
    Terms found =
        view.terms().stream()
            .filter(each -> each.id().equals(terms))
            .findFirst()
            .orElseThrow(NotFound::new);
    model.addAttribute(
        "title", page.t("boards.board.terms.version", String.valueOf(found.number())));
    model.addAttribute("above", view.body().name());
    model.addAttribute("back", BoardWords.href(body));
    model.addAttribute("rows", rows(page, found));
    return "boards/boardTerms";
  }
}

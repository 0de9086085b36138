package org.lodestar.app.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.boards.BoardAction;
import org.lodestar.app.boards.BoardAction.Course;
import org.lodestar.app.boards.BoardAction.PlanLink;
import org.lodestar.app.boards.BoardAction.State;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Actions that a board asked for, to their end. */
@Controller
@RequestMapping("/boards/{body}/actions/{id}")
class BoardActionController {
  private final Boards boards;
  private final BoardRecords records;
  private final BoardQuestions questions;
  private final BoardPageMaker maker;
  private final Planning planning;

  BoardActionController(
      Boards boards,
      BoardRecords records,
      BoardQuestions questions,
      BoardPageMaker maker,
      Planning planning) {
    this.boards = boards;
    this.records = records;
    this.questions = questions;
    this.maker = maker;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    BoardAction now = records.action(worker, body, id);
    model.addAttribute("form", RecordForms.GoesOn.of(now));
    return form(now, now.version(), List.of(), worker, page, model);
  }

  private String form(
      BoardAction now,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    UUID body = now.raised().body();
    return new SmallForm(
            page.t("boards.board.action.goesOn"),
            boards.get(worker, body).body().name(),
            BoardWords.href(body),
            "/actions/" + now.id())
        .lead(now.content().what())
        .show(model, questions.goesOn(worker, page, now), version, standing);
  }

  @PostMapping
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RecordForms.GoesOn form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (form != null && form.lacksResult()) {
      Saving.wrong(result, "result", "boards.board.result.missing");
    }
    if (form != null && form.isNobodys()) {
      Saving.wrong(result, "post", "boards.board.owner.missing");
    }
    BoardAction now = records.action(worker, body, id);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> records.change(worker, changed(now, form), Typed.text(form.movedBecause())));
    return switch (saving) {
      case SAVED -> "redirect:/boards/" + body;
      case WRONG ->
          form(
              now,
              form == null ? -1 : Typed.version(form.version()),
              List.of(),
              worker,
              page,
              model);
      case CLASHED -> form(now, now.version(), rows(page, now), worker, page, model);
    };
  }

  private BoardAction changed(BoardAction now, RecordForms.GoesOn form) {
    State state = Objects.requireNonNull(form.state());
    BoardAction.Content content =
        new BoardAction.Content(
            now.content().what(),
            Typed.text(form.post()),
            form.worker(),
            Objects.requireNonNull(Typed.date(form.due())));
    PlanLink plan = form.plan() == null ? null : PlanLink.to(form.plan());
    Course course =
        state == State.OPEN
            ? new Course(state, Typed.text(form.result()), null, plan)
            : new Course(
                state,
                Typed.text(form.result()),
                Objects.requireNonNullElse(now.course().closedOn(), planning.today()),
                plan);
    return new BoardAction(now.id(), now.raised(), content, course, Typed.version(form.version()));
  }

  private List<SummaryRow> rows(Page page, BoardAction now) {
    return List.of(
        SummaryRow.of(
            page.t("boards.board.state"), page.name("boards.board.action", now.course().state())),
        SummaryRow.of(page.t("boards.board.result"), now.course().result()),
        SummaryRow.of(
            page.t("boards.board.owner.post"),
            maker.owner(now.content().post(), now.content().worker())),
        SummaryRow.of(page.t("strategy.due"), page.date(now.content().due())));
  }
}

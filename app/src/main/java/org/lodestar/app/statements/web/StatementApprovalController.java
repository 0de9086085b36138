package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingState;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.face.StatementLife;
import org.lodestar.app.statements.face.Statements;
import org.lodestar.app.statements.web.StatementSteps.Seen;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody else than its authors does with a statement: approves it or sends it back. */
@Controller
@RequestMapping("/statements/{id}")
class StatementApprovalController {
  private static final int REASON = 500;

  private final Statements statements;
  private final StatementLife life;
  private final StatementSteps steps;
  private final Boards boards;
  private final Planning planning;

  StatementApprovalController(
      Statements statements,
      StatementLife life,
      StatementSteps steps,
      Boards boards,
      Planning planning) {
    this.statements = statements;
    this.life = life;
    this.steps = steps;
    this.boards = boards;
    this.planning = planning;
  }

  @GetMapping("/send-back")
  @Permit(Action.APPROVE_STATEMENT)
  String sendBack(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new StatementForms.Returned("", null));
    return steps.begin(id, "send-back", reason(page), worker, page, model);
  }

  private static List<Asked> reason(Page page) {
    return List.of(Asked.area(page, "statements.statement.sendBack.reason").most(REASON));
  }

  @PostMapping("/send-back")
  @Permit(Action.APPROVE_STATEMENT)
  String sendBack(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Returned form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Long looked = form == null ? null : form.version();
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> life.sendBack(worker, id, Typed.text(form.reason()), Typed.version(looked)));
    return steps.after(
        saving, id, "send-back", reason(page), new Seen(worker, page, looked), model);
  }

  @GetMapping("/approve")
  @Permit(Action.APPROVE_STATEMENT)
  String approve(@PathVariable UUID id, Worker worker, Page page, Model model) {
    StatementView view = statements.get(worker, id);
    model.addAttribute("form", StatementForms.Approved.empty(view.statement().version()));
    return steps.begin(id, "approve", approval(worker, page), worker, page, model);
  }

  private List<Asked> approval(Worker worker, Page page) {
    return List.of(
        Asked.select(page, "statements.statement.body", planning.bodies(worker, List.of()))
            .empty(page.t("statements.statement.choose")),
        Asked.select(page, "statements.statement.meeting", meetings(worker, page))
            .empty(page.t("statements.statement.meeting.none")),
        Asked.text(page, "statements.statement.minute").spelled(),
        Asked.date(page, "statements.statement.approvedOn"));
  }

  /** Meetings that took place, with their board. */
  private List<Option> meetings(Worker worker, Page page) {
    List<Option> held = new ArrayList<>();
    for (Boards.Line line : boards.list(worker)) {
      boards.get(worker, line.body().id()).meetings().stream()
          .filter(each -> took(each.state()))
          .map(each -> option(page, line, each))
          .forEach(held::add);
    }
    return held;
  }

  private static boolean took(MeetingState state) {
    return state.isRecorded() || state == MeetingState.MINUTES_AGREED;
  }

  private static Option option(Page page, Boards.Line line, BoardMeeting meeting) {
    return Option.of(
        meeting.id().toString(),
        page.t(
            "statements.statement.meeting.option", line.body().name(), page.date(meeting.day())));
  }

  @PostMapping("/approve")
  @Permit(Action.APPROVE_STATEMENT)
  String approve(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Approved form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Long looked = form == null ? null : form.version();
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> life.approve(worker, id, form.approval(), Typed.version(looked)));
    Seen seen = new Seen(worker, page, looked);
    return steps.after(saving, id, "approve", approval(worker, page), seen, model);
  }
}

package org.lodestar.app.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.boards.BoardDecision;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What happened in a meeting: interests, decisions, actions. */
@Controller
@RequestMapping("/boards/{body}/meetings/{meeting}")
class BoardRecordController {
  private final BoardMeetings meetings;
  private final BoardRecords records;
  private final BoardQuestions questions;
  private final java.time.Clock clock;

  BoardRecordController(
      BoardMeetings meetings,
      BoardRecords records,
      BoardQuestions questions,
      java.time.Clock clock) {
    this.meetings = meetings;
    this.records = records;
    this.questions = questions;
    this.clock = clock;
  }

  private static String back(UUID body, UUID meeting) {
    return "redirect:/boards/" + body + "/meetings/" + meeting;
  }

  private static SmallForm door(Page page, MeetingView view, String title, String below) {
    return new SmallForm(
        page.t(title),
        page.t("boards.board.meeting.on", page.date(view.meeting().day())),
        BoardWords.href(view.meeting()),
        below);
  }

  @GetMapping("/interests/new")
  @Permit(Action.RUN_BOARDS)
  String declare(@PathVariable UUID body, @PathVariable UUID meeting) {
    return back(body, meeting) + "/interests/new/" + Ids.next();
  }

  @GetMapping("/interests/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String declare(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID id,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new RecordForms.Interest(null, null, "", null));
    return declaring(body, meeting, id, worker, page, model);
  }

  private String declaring(
      UUID body, UUID meeting, UUID id, Worker worker, Page page, Model model) {
    MeetingView view = meetings.get(worker, body, meeting);
    return door(page, view, "boards.board.declare", "/interests/new/" + id)
        .show(model, RecordQuestions.interest(page, view), 0);
  }

  @PostMapping("/interests/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String declare(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RecordForms.Interest form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> records.declare(worker, body, form.declaration(id, meeting)));
    return saved ? back(body, meeting) : declaring(body, meeting, id, worker, page, model);
  }

  @GetMapping("/decisions/new")
  @Permit(Action.RUN_BOARDS)
  String decide(@PathVariable UUID body, @PathVariable UUID meeting) {
    return back(body, meeting) + "/decisions/new/" + Ids.next();
  }

  @GetMapping("/decisions/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String decide(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID id,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new RecordForms.Decided(null, "", "", "", "", null));
    return deciding(body, meeting, id, worker, page, model);
  }

  private String deciding(UUID body, UUID meeting, UUID id, Worker worker, Page page, Model model) {
    MeetingView view = meetings.get(worker, body, meeting);
    boolean quorum = view.quorum().isReached();
    String title = quorum ? "boards.board.decide" : "boards.board.decide.without";
    return door(page, view, title, "/decisions/new/" + id)
        .lead(
            quorum
                ? MeetingPageMaker.quorum(page, view)
                : MeetingPageMaker.quorum(page, view) + " " + page.t("boards.board.without"))
        .send(page.t(quorum ? "site.save" : "boards.board.decide.save"))
        .show(model, RecordQuestions.decision(page, view), 0);
  }

  @PostMapping("/decisions/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String decide(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RecordForms.Decided form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (form != null && form.isHalfCounted()) {
      Saving.wrong(result, "inFavour", "boards.board.votes.half");
    }
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> records.decide(worker, body, decision(form, id, meeting, worker)));
    return saved ? back(body, meeting) : deciding(body, meeting, id, worker, page, model);
  }

  private BoardDecision decision(RecordForms.Decided form, UUID id, UUID meeting, Worker worker) {
    return new BoardDecision(
        id,
        meeting,
        Objects.requireNonNull(form.item()),
        Typed.text(form.words()),
        form.votes(),
        form.confirms(),
        worker.id(),
        clock.instant());
  }

  @GetMapping("/actions/new")
  @Permit(Action.RUN_BOARDS)
  String ask(@PathVariable UUID body, @PathVariable UUID meeting) {
    return back(body, meeting) + "/actions/new/" + Ids.next();
  }

  @GetMapping("/actions/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String ask(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID id,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", RecordForms.Todo.empty());
    return asking(body, meeting, id, worker, page, model);
  }

  private String asking(UUID body, UUID meeting, UUID id, Worker worker, Page page, Model model) {
    MeetingView view = meetings.get(worker, body, meeting);
    return door(page, view, "boards.board.action.new", "/actions/new/" + id)
        .show(model, questions.todo(page, view), 0);
  }

  @PostMapping("/actions/new/{id}")
  @Permit(Action.RUN_BOARDS)
  String ask(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RecordForms.Todo form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (form != null && form.isNobodys()) {
      Saving.wrong(result, "post", "boards.board.owner.missing");
    }
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                records.add(
                    worker,
                    id,
                    body,
                    meeting,
                    Objects.requireNonNull(form.item()),
                    form.content()));
    return saved ? back(body, meeting) : asking(body, meeting, id, worker, page, model);
  }
}

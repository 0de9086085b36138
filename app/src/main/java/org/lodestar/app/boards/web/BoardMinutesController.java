package org.lodestar.app.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.BoardMinutes;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Moving;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Minutes of a meeting. */
@Controller
@RequestMapping("/boards/{body}/meetings/{meeting}")
class BoardMinutesController {
  private final BoardMeetings meetings;
  private final BoardMinutes minutes;

  BoardMinutesController(BoardMeetings meetings, BoardMinutes minutes) {
    this.meetings = meetings;
    this.minutes = minutes;
  }

  private static String back(UUID body, UUID meeting) {
    return "redirect:/boards/" + body + "/meetings/" + meeting;
  }

  @PostMapping("/draft")
  @Permit(Action.RUN_BOARDS)
  String draft(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @ModelAttribute("form") Moving form,
      Worker worker,
      Page page) {
    MeetingView view = meetings.get(worker, body, meeting);
    Map<UUID, String> words = MinutesDraft.drafted(page, view);
    minutes.draft(worker, body, meeting, words, Typed.version(form.version()));
    return back(body, meeting) + "/minutes";
  }

  @GetMapping("/minutes")
  @Permit(Action.RUN_BOARDS)
  String write(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page, Model model) {
    MeetingView view = meetings.get(worker, body, meeting);
    List<BoardForms.Minute> words =
        view.items().stream()
            .map(each -> new BoardForms.Minute(each.id(), each.minutes()))
            .toList();
    model.addAttribute("form", new BoardForms.Minutes(words, view.meeting().version()));
    return writing(view, view.meeting().version(), List.of(), page, model);
  }

  private static SmallForm door(Page page, BoardMeeting now, String title, String below) {
    return new SmallForm(
        page.t(title),
        page.t("boards.board.meeting.on", page.date(now.day())),
        BoardWords.href(now),
        below);
  }

  private static String writing(
      MeetingView view, long version, List<SummaryRow> standing, Page page, Model model) {
    return door(page, view.meeting(), "boards.board.minutes.write", "/minutes")
        .lead(page.t("boards.board.minutes.text"))
        .show(model, RecordQuestions.minutes(page, view.items()), version, standing);
  }

  @PostMapping("/minutes")
  @Permit(Action.RUN_BOARDS)
  String write(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @Valid @ModelAttribute("form") BoardForms.Minutes form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> minutes.write(worker, body, meeting, words(form), looked));
    if (saving == Saving.SAVED) {
      return back(body, meeting);
    }
    MeetingView view = meetings.get(worker, body, meeting);
    return saving == Saving.CLASHED
        ? writing(view, view.meeting().version(), rows(view), page, model)
        : writing(view, looked, List.of(), page, model);
  }

  private static Map<UUID, String> words(BoardForms.Minutes form) {
    return form.items() == null
        ? Map.of()
        : form.items().stream()
            .filter(each -> each != null && each.item() != null)
            .collect(
                Collectors.toMap(
                    each -> Objects.requireNonNull(each.item()),
                    each -> Typed.text(each.words()),
                    (first, second) -> second));
  }

  private static List<SummaryRow> rows(MeetingView view) {
    return view.items().stream().map(each -> SummaryRow.of(each.title(), each.minutes())).toList();
  }

  @PostMapping("/propose")
  @Permit(Action.RUN_BOARDS)
  String propose(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @ModelAttribute("form") Moving form,
      Worker worker) {
    minutes.propose(worker, body, meeting, Typed.version(form.version()));
    return back(body, meeting);
  }

  @GetMapping("/agree")
  @Permit(Action.AGREE_MINUTES)
  String agree(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page, Model model) {
    BoardMeeting now = meetings.get(worker, body, meeting).meeting();
    model.addAttribute("form", new BoardForms.Agreeing(null, now.version()));
    return agreeing(now, now.version(), List.of(), worker, page, model);
  }

  private String agreeing(
      BoardMeeting now,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    List<Option> later =
        minutes.later(worker, now.body(), now.id()).stream()
            .map(each -> Option.of(each.id().toString(), page.date(each.day())))
            .toList();
    Asked in = Asked.select(page, "boards.board.agree.in", later);
    return door(page, now, "boards.board.agree", "/agree")
        .lead(page.t("boards.board.agree.text"))
        .send(page.t("boards.board.agree"))
        .show(model, List.of(in), version, standing);
  }

  @PostMapping("/agree")
  @Permit(Action.AGREE_MINUTES)
  String agree(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @Valid @ModelAttribute("form") BoardForms.Agreeing form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> minutes.agree(worker, body, meeting, Objects.requireNonNull(form.in()), looked));
    if (saving == Saving.SAVED) {
      return back(body, meeting);
    }
    MeetingView view = meetings.get(worker, body, meeting);
    BoardMeeting now = view.meeting();
    return saving == Saving.CLASHED
        ? agreeing(now, now.version(), rows(view), worker, page, model)
        : agreeing(now, looked, List.of(), worker, page, model);
  }
}

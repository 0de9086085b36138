package org.lodestar.app.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.face.NextMeetings;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardReasonForm;
import org.lodestar.app.site.Moving;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Meetings of a board, from their plan to the day. */
@Controller
@RequestMapping("/boards/{body}/meetings")
class BoardMeetingController {
  private final Boards boards;
  private final BoardMeetings meetings;
  private final NextMeetings next;
  private final MeetingPageMaker maker;
  private final BoardDesk desk;
  private final MinutesWord word;

  BoardMeetingController(
      Boards boards,
      BoardMeetings meetings,
      NextMeetings next,
      MeetingPageMaker maker,
      BoardDesk desk,
      MinutesWord word) {
    this.desk = desk;
    this.word = word;
    this.next = next;
    this.boards = boards;
    this.meetings = meetings;
    this.maker = maker;
  }

  @GetMapping("/new")
  @Permit(Action.RUN_BOARDS)
  String add(@PathVariable UUID body) {
    return "redirect:/boards/" + body + "/meetings/new/" + Ids.next();
  }

  @GetMapping("/new/{meeting}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page, Model model) {
    model.addAttribute(
        "form",
        next.before(worker, body)
            .map(BoardForms.Meeting::after)
            .orElseGet(BoardForms.Meeting::empty));
    return adding(body, meeting, worker, page, model);
  }

  private String adding(UUID body, UUID meeting, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("boards.board.meeting.new"),
            boards.get(worker, body).body().name(),
            BoardWords.href(body),
            "/meetings/new/" + meeting)
        .show(
            model,
            next.before(worker, body)
                .map(each -> BoardQuestions.meeting(page, each))
                .orElseGet(() -> BoardQuestions.meeting(page)),
            0);
  }

  /** What the item about the last minutes is called; empty where there is no last meeting. */
  private String open(UUID body, Worker worker, Page page) {
    return next.before(worker, body).map(each -> BoardQuestions.open(page, each)).orElse("");
  }

  private static void check(BoardForms.Meeting form, BindingResult result) {
    if (form != null && form.isNowhere()) {
      Saving.wrong(result, "place", "boards.board.nowhere");
    }
  }

  @PostMapping("/new/{meeting}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @Valid @ModelAttribute("form") BoardForms.Meeting form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                next.add(
                    worker,
                    body,
                    meeting,
                    form.called(),
                    Typed.set(form.taken()),
                    open(body, worker, page)));
    return saved
        ? "redirect:/boards/" + body + "/meetings/" + meeting
        : adding(body, meeting, worker, page, model);
  }

  @GetMapping("/{meeting}")
  @Permit(Action.READ_BOARDS)
  String show(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(worker, page, meetings.get(worker, body, meeting)));
    return "boards/boardMeeting";
  }

  @GetMapping("/{meeting}/print")
  @Permit(Action.READ_BOARDS)
  String print(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.print(worker, page, meetings.get(worker, body, meeting)));
    return "boards/boardMinutes";
  }

  /** For the calendar of a member, with the link at which they join. */
  @GetMapping("/{meeting}/calendar.ics")
  @Permit(Action.READ_BOARDS)
  ResponseEntity<byte[]> calendar(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker) {
    MeetingView view = meetings.get(worker, body, meeting);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"board.ics\"")
        .body(BoardCalendar.of(view.meeting(), view.body().name(), desk.now()));
  }

  @GetMapping("/{meeting}/minutes.docx")
  @Permit(Action.READ_BOARDS)
  ResponseEntity<byte[]> word(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page) {
    return word.draw(worker, page, meetings.get(worker, body, meeting)).file("minutes");
  }

  @GetMapping("/{meeting}/change")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page, Model model) {
    BoardMeeting now = meetings.get(worker, body, meeting).meeting();
    model.addAttribute("form", BoardForms.Meeting.of(now));
    return changing(now, now.version(), List.of(), page, model);
  }

  private static String changing(
      BoardMeeting now, long version, List<SummaryRow> standing, Page page, Model model) {
    return door(page, now, "boards.board.meeting.change", "/change")
        .show(model, BoardQuestions.meeting(page), version, standing);
  }

  private static SmallForm door(Page page, BoardMeeting now, String title, String below) {
    return new SmallForm(
        page.t(title),
        page.t("boards.board.meeting.on", page.date(now.day())),
        BoardWords.href(now),
        below);
  }

  @PostMapping("/{meeting}/change")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @Valid @ModelAttribute("form") BoardForms.Meeting form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> meetings.change(worker, body, meeting, form.called(), looked));
    if (saving == Saving.SAVED) {
      return "redirect:/boards/" + body + "/meetings/" + meeting;
    }
    BoardMeeting now = meetings.get(worker, body, meeting).meeting();
    return saving == Saving.CLASHED
        ? changing(now, now.version(), MeetingPageMaker.when(page, now), page, model)
        : changing(now, looked, List.of(), page, model);
  }

  @PostMapping("/{meeting}/call")
  @Permit(Action.RUN_BOARDS)
  String call(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @ModelAttribute("form") Moving form,
      Worker worker) {
    meetings.call(worker, body, meeting, Typed.version(form.version()));
    return "redirect:/boards/" + body + "/meetings/" + meeting;
  }

  @PostMapping("/{meeting}/hold")
  @Permit(Action.RUN_BOARDS)
  String hold(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @ModelAttribute("form") Moving form,
      Worker worker) {
    meetings.hold(worker, body, meeting, Typed.version(form.version()));
    return "redirect:/boards/" + body + "/meetings/" + meeting;
  }

  @GetMapping("/{meeting}/cancel")
  @Permit(Action.RUN_BOARDS)
  String cancel(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page, Model model) {
    MeetingView view = meetings.get(worker, body, meeting);
    model.addAttribute("form", new BoardReasonForm("", view.meeting().version()));
    return cancelling(view.meeting(), view.meeting().version(), List.of(), page, model);
  }

  private static String cancelling(
      BoardMeeting now, long version, List<SummaryRow> standing, Page page, Model model) {
    Asked why =
        Asked.area(page, "boards.board.cancel.why")
            .named("reason")
            .hint(page.t("boards.board.nobody"))
            .most(500);
    return door(page, now, "boards.board.cancel", "/cancel")
        .send(page.t("boards.board.cancel"))
        .show(model, List.of(why), version, standing);
  }

  @PostMapping("/{meeting}/cancel")
  @Permit(Action.RUN_BOARDS)
  String cancel(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @Valid @ModelAttribute("form") BoardReasonForm form,
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
            () -> meetings.cancel(worker, body, meeting, Typed.text(form.reason()), looked));
    if (saving == Saving.SAVED) {
      return "redirect:/boards/" + body + "/meetings/" + meeting;
    }
    BoardMeeting now = meetings.get(worker, body, meeting).meeting();
    return saving == Saving.CLASHED
        ? cancelling(now, now.version(), MeetingPageMaker.when(page, now), page, model)
        : cancelling(now, looked, List.of(), page, model);
  }
}

package org.lodestar.app.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lodestar.app.boards.AgendaItem;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingView;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.face.BoardMeetings;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
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

/** The agenda of a meeting, and who was there. */
@Controller
@RequestMapping("/boards/{body}/meetings/{meeting}")
class BoardAgendaController {
  private final BoardMeetings meetings;

  BoardAgendaController(BoardMeetings meetings) {
    this.meetings = meetings;
  }

  @GetMapping("/items/new")
  @Permit(Action.RUN_BOARDS)
  String add(@PathVariable UUID body, @PathVariable UUID meeting) {
    return "redirect:/boards/" + body + "/meetings/" + meeting + "/items/new/" + Ids.next();
  }

  @GetMapping("/items/new/{item}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID item,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", RecordForms.Item.empty(1));
    BoardMeeting now = meetings.get(worker, body, meeting).meeting();
    return door(page, now, "boards.board.item", "/items/new/" + item)
        .show(model, RecordQuestions.item(page, false), 0);
  }

  private static SmallForm door(Page page, BoardMeeting now, String title, String below) {
    return new SmallForm(
        page.t(title),
        page.t("boards.board.meeting.on", page.date(now.day())),
        BoardWords.href(now),
        below);
  }

  @PostMapping("/items/new/{item}")
  @Permit(Action.RUN_BOARDS)
  String add(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") RecordForms.Item form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> meetings.add(worker, body, meeting, item, form.content()));
    if (saved) {
      return "redirect:/boards/" + body + "/meetings/" + meeting;
    }
    BoardMeeting now = meetings.get(worker, body, meeting).meeting();
    return door(page, now, "boards.board.item", "/items/new/" + item)
        .show(model, RecordQuestions.item(page, false), 0);
  }

  @GetMapping("/items/{item}")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID item,
      Worker worker,
      Page page,
      Model model) {
    AgendaItem now = meetings.item(worker, body, meeting, item);
    model.addAttribute("form", RecordForms.Item.of(now));
    return changing(body, now, now.version(), List.of(), worker, page, model);
  }

  private String changing(
      UUID body,
      AgendaItem item,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    BoardMeeting now = meetings.get(worker, body, item.meeting()).meeting();
    return door(page, now, "boards.board.item", "/items/" + item.id())
        .show(model, RecordQuestions.item(page, true), version, standing);
  }

  @PostMapping("/items/{item}")
  @Permit(Action.RUN_BOARDS)
  String change(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") RecordForms.Item form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    AgendaItem now = meetings.item(worker, body, meeting, item);
    Saving saving =
        Saving.attempt(result, response, () -> meetings.change(worker, body, form.item(now)));
    return switch (saving) {
      case SAVED -> "redirect:/boards/" + body + "/meetings/" + meeting;
      case WRONG ->
          changing(
              body,
              now,
              form == null ? -1 : Typed.version(form.version()),
              List.of(),
              worker,
              page,
              model);
      case CLASHED -> changing(body, now, now.version(), rows(page, now), worker, page, model);
    };
  }

  private static List<SummaryRow> rows(Page page, AgendaItem now) {
    return List.of(
        SummaryRow.of(page.t("boards.board.item.title"), now.title()),
        SummaryRow.of(
            page.t("boards.board.wanted"),
            page.name("boards.board.wanted", now.content().wanted())),
        SummaryRow.of(page.t("boards.board.brings"), now.content().brings()),
        new SummaryRow(
            page.t("boards.board.paper"),
            List.of(
                now.content().paper().title(),
                now.content().paper().link(),
                now.content().paper().words()),
            null,
            null));
  }

  @GetMapping("/attendance")
  @Permit(Action.RUN_BOARDS)
  String attendance(
      @PathVariable UUID body, @PathVariable UUID meeting, Worker worker, Page page, Model model) {
    MeetingView view = meetings.get(worker, body, meeting);
    model.addAttribute("form", there(view));
    return attended(view, view.meeting().version(), List.of(), page, model);
  }

  private static RecordForms.Attended there(MeetingView view) {
    return new RecordForms.Attended(
        view.members().stream().map(each -> there(view, each)).toList(), view.meeting().version());
  }

  private static RecordForms.There there(MeetingView view, Membership member) {
    return view.attendance().stream()
        .filter(each -> each.membership().equals(member.id()))
        .findFirst()
        .map(each -> new RecordForms.There(member.id(), each.how(), each.deputy()))
        .orElse(new RecordForms.There(member.id(), null, ""));
  }

  private static String attended(
      MeetingView view, long version, List<SummaryRow> standing, Page page, Model model) {
    return door(page, view.meeting(), "boards.board.attendance.ask", "/attendance")
        .lead(page.t("boards.board.attendance.text"))
        .show(model, RecordQuestions.attended(page, view), version, standing);
  }

  @PostMapping("/attendance")
  @Permit(Action.RUN_BOARDS)
  String attendance(
      @PathVariable UUID body,
      @PathVariable UUID meeting,
      @Valid @ModelAttribute("form") RecordForms.Attended form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> meetings.attended(worker, body, meeting, form.all(), looked));
    if (saving == Saving.SAVED) {
      return "redirect:/boards/" + body + "/meetings/" + meeting;
    }
    MeetingView view = meetings.get(worker, body, meeting);
    return saving == Saving.CLASHED
        ? attended(view, view.meeting().version(), rows(page, view), page, model)
        : attended(view, looked, List.of(), page, model);
  }

  private static void check(RecordForms.Attended form, BindingResult result) {
    List<RecordForms.There> said = form == null ? null : form.said();
    if (said == null) {
      return;
    }
    IntStream.range(0, said.size())
        .filter(row -> said.get(row) != null && said.get(row).lacksDeputy())
        .forEach(
            row -> Saving.wrong(result, "said[" + row + "].deputy", "boards.board.deputy.missing"));
  }

  private static List<SummaryRow> rows(Page page, MeetingView view) {
    List<SummaryRow> rows =
        view.attendance().stream()
            .map(each -> SummaryRow.of(each.name(), page.name("boards.board.how", each.how())))
            .toList();
    return rows.isEmpty() ? MeetingPageMaker.when(page, view.meeting()) : rows;
  }
}

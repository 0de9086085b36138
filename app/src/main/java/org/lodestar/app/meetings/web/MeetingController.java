package org.lodestar.app.meetings.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.Seat;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A meeting: its notice, what is on its table, its calendar entry. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingController {
  private final Meetings meetings;
  private final MeetingPageMaker maker;
  private final MeetingNames names;
  private final MeetingWords words;

  MeetingController(
      Meetings meetings, MeetingPageMaker maker, MeetingNames names, MeetingWords words) {
    this.meetings = meetings;
    this.maker = maker;
    this.names = names;
    this.words = words;
  }

  @GetMapping
  @Permit(Action.KNOW_MEETING)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Seat seat = meetings.seat(worker, id);
    if (!seat.isAtTable()) {
      model.addAttribute("model", notice(seat, page));
      return "meetings/notice";
    }
    model.addAttribute("model", maker.page(meetings.get(worker, id), worker, page));
    return "meetings/meeting";
  }

  private NoticePage notice(Seat seat, Page page) {
    Meeting meeting = seat.meeting();
    Invitation own = Objects.requireNonNull(seat.invitation());
    return new NoticePage(
        words.title(page, meeting),
        Addresses.meeting(meeting.id()),
        page.name("meetings.answer", own.state()),
        words.notice(page, meeting, names.of(page, List.of())),
        meeting.state() == MeetingState.CALLED);
  }

  @GetMapping("/print")
  @Permit(Action.READ_MEETING)
  String print(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(meetings.print(worker, id), worker, page));
    return "meetings/meetingPrint";
  }

  /** Day and hour for a calendar; a calendar is read by others, so it says no more than that. */
  @GetMapping("/calendar.ics")
  @Permit(Action.KNOW_MEETING)
  ResponseEntity<byte[]> calendar(@PathVariable UUID id, Worker worker, Page page) {
    Meeting meeting = meetings.forCalendar(worker, id);
    byte[] file = CalendarFile.of(meeting, page.t("meetings.calendar", meeting.reference()));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
        .body(file);
  }

  @PostMapping("/cancel")
  @Permit(Action.CALL_MEETING)
  String cancel(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    meetings.cancel(worker, id, version);
    return "redirect:" + Addresses.meeting(id);
  }

  @GetMapping("/cancel")
  @Permit(Action.CALL_MEETING)
  String askCancel(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Meeting meeting = meetings.hosted(worker, id);
    String here = Addresses.meeting(id);
    return new SmallForm(
            page.t("meetings.cancel.title"), words.title(page, meeting), here, "/cancel")
        .lead(page.t("meetings.cancel.text"))
        .grave(page.t("meetings.cancel.button"))
        .cancel(page.t("meetings.back"))
        .unguarded()
        .show(model, List.of(), meeting.version());
  }
}

package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.meetings.Attendee;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingView;
import org.lodestar.app.meetings.face.Meetings;
import org.lodestar.app.meetings.face.Minutes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
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

/** The minutes as a whole: beginning, attendance, sending round, agreeing. */
@Controller
@RequestMapping("/meetings/{id}")
class MinutesController {

  private final Minutes minutes;
  private final Meetings meetings;
  private final MinutesPageMaker maker;
  private final MinutesWord word;
  private final MeetingNames names;
  private final MeetingWords words;
  private final MeetingToday today;

  MinutesController(
      Minutes minutes,
      Meetings meetings,
      MinutesPageMaker maker,
      MinutesWord word,
      MeetingNames names,
      MeetingWords words,
      MeetingToday today) {
    this.minutes = minutes;
    this.meetings = meetings;
    this.maker = maker;
    this.word = word;
    this.names = names;
    this.words = words;
    this.today = today;
  }

  @GetMapping("/begin")
  @Permit(Action.CALL_MEETING)
  String askBegin(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Meeting meeting = meetings.hosted(worker, id);
    model.addAttribute("form", new BeginForm(TypedDate.of(today.date()), meeting.version()));
    return showBegin(form(page, meeting, "/begin"), page, model);
  }

  private FormPage form(Page page, Meeting meeting, String below) {
    String here = Addresses.meeting(meeting.id());
    return FormPage.of(words.title(page, meeting), here, here + below, meeting.version());
  }

  private static String showBegin(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, "meetings.begin.title")
            .lead(page.t("meetings.begin.text"))
            .send(page.t("meetings.begin.button")),
        BeginForm.asked(page));
  }

  @PostMapping("/begin")
  @Permit(Action.CALL_MEETING)
  String begin(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") BeginForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Meeting now = meetings.hosted(worker, id);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> meetings.begin(worker, id, Typed.day(form.on()), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.minutes(id);
    }
    FormPage shown = form(page, now, "/begin");
    return showBegin(
        saving == Saving.CLASHED
            ? shown.clash(
                now.version(), words.facts(page, now, names.of(page, List.of(now.chair()))))
            : shown.typedOn(form == null ? null : form.version()),
        page,
        model);
  }

  @GetMapping("/minutes")
  @Permit(Action.READ_MEETING)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(minutes.get(worker, id), worker, page));
    return "meetings/minutes";
  }

  @GetMapping("/minutes/print")
  @Permit(Action.READ_MEETING)
  String print(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.page(minutes.print(worker, id), worker, page));
    return "meetings/minutesPrint";
  }

  /** As much as is printed, and traced as that is; named by nothing. */
  @GetMapping("/minutes/minutes.docx")
  @Permit(Action.READ_MEETING)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Worker worker, Page page) {
    return word.draw(page, maker.page(minutes.print(worker, id), worker, page)).file("minutes");
  }

  @GetMapping("/attendance")
  @Permit(Action.CALL_MEETING)
  String askAttendance(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Meeting meeting = meetings.hosted(worker, id);
    MeetingView view = meetings.get(worker, id);
    model.addAttribute("form", AttendanceForm.of(view.attendees()));
    return showAttendance(attending(page, meeting, view), page, model);
  }

  private FormPage attending(Page page, Meeting meeting, MeetingView view) {
    MeetingNames.Known known =
        names.of(page, view.attendees().stream().map(Attendee::worker).toList());
    List<Option> who =
        view.attendees().stream()
            .map(
                each ->
                    new Option(
                        each.worker().toString(),
                        known.worker(each.worker()),
                        known.organisation(each.organisation())))
            .toList();
    return form(page, meeting, "/attendance")
        .back(Addresses.minutes(meeting.id()))
        .with(Map.of("rows", who));
  }

  private static String showAttendance(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, "meetings.attendance.title").lead(page.t("meetings.attendance.text")),
        AttendanceForm.asked(page, shown.options("rows")));
  }

  @PostMapping("/attendance")
  @Permit(Action.CALL_MEETING)
  String attended(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AttendanceForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> minutes.attended(worker, id, form.answers()));
    if (saved) {
      return "redirect:" + Addresses.minutes(id);
    }
    return showAttendance(
        attending(page, meetings.hosted(worker, id), meetings.get(worker, id)), page, model);
  }

  @PostMapping("/circulate")
  @Permit(Action.CALL_MEETING)
  String circulate(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    minutes.circulate(worker, id, version);
    return "redirect:" + Addresses.minutes(id);
  }

  @PostMapping("/agree")
  @Permit(Action.CALL_MEETING)
  String agree(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    minutes.agree(worker, id, version);
    return "redirect:" + Addresses.minutes(id);
  }
}

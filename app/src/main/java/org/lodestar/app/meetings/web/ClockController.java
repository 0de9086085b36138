package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.meetings.ChildClock;
import org.lodestar.app.meetings.domain.ChildRules;
import org.lodestar.app.meetings.face.ChildClocks;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is expected by when about a child. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/child-clocks")
class ClockController {

  private final ChildClocks clocks;
  private final CasePeople people;
  private final MeetingToday today;

  ClockController(ChildClocks clocks, CasePeople people, MeetingToday today) {
    this.clocks = clocks;
    this.people = people;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.CALL_MEETING)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", new ClockForm(null, TypedDate.of(today.date())));
    model.addAttribute("model", page(worker, page, id, person));
    return "meetings/clocks";
  }

  private ClocksPage page(Worker worker, Page page, UUID id, UUID person) {
    people.head(worker, id, person);
    return new ClocksPage(
        Addresses.file(id),
        Addresses.clocks(id, person),
        clocks.list(worker, id, person).stream().map(clock -> line(clock, page)).toList());
  }

  private ClocksPage.Line line(ChildClock clock, Page page) {
    return new ClocksPage.Line(
        page.name("meetings.clock", clock.rule()),
        page.t("meetings.clocks.started", page.date(clock.startedOn())),
        state(clock, page),
        tone(clock),
        ChildRules.deadline(clock.rule(), clock.startedOn()).source(),
        clock.why(),
        clock.isRunning()
            ? Addresses.clocks(clock.caseFile(), clock.person()) + "/" + clock.id()
            : null);
  }

  private String state(ChildClock clock, Page page) {
    if (clock.ended() != null && clock.endedOn() != null) {
      return page.t("meetings.clocks.ended." + clock.ended(), page.date(clock.endedOn()));
    }
    return page.t(
        clock.isLate(today.date()) ? "meetings.clocks.late" : "meetings.clocks.due",
        page.date(clock.due()));
  }

  private String tone(ChildClock clock) {
    if (clock.isRunning()) {
      return clock.isLate(today.date()) ? "overdue" : "due";
    }
    return clock.ended() == ChildClock.End.MET ? "done" : "quiet";
  }

  @PostMapping
  @Permit(Action.CALL_MEETING)
  String start(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") ClockForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> clocks.start(worker, id, person, form.chosen(), Typed.day(form.on())));
    if (saved) {
      return "redirect:" + Addresses.clocks(id, person);
    }
    model.addAttribute("model", page(worker, page, id, person));
    return "meetings/clocks";
  }

  @GetMapping("/{clock}")
  @Permit(Action.CALL_MEETING)
  String askEnd(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID clock,
      Worker worker,
      Page page,
      Model model) {
    ChildClock found = clocks.get(worker, id, person, clock);
    model.addAttribute("form", new EndForm(null, TypedDate.of(today.date()), "", found.version()));
    return showClockEnd(ending(page, found), page, model);
  }

  private static FormPage ending(Page page, ChildClock clock) {
    String here = Addresses.clocks(clock.caseFile(), clock.person());
    return FormPage.of(
        page.name("meetings.clock", clock.rule()), here, here + "/" + clock.id(), clock.version());
  }

  private static String showClockEnd(FormPage shown, Page page, Model model) {
    return shown.show(model, shown.door(page, "meetings.clocks.end"), EndForm.asked(page));
  }

  @PostMapping("/{clock}")
  @Permit(Action.CALL_MEETING)
  String end(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable UUID clock,
      @Valid @ModelAttribute("form") EndForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    ChildClock now = clocks.get(worker, id, person, clock);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> clocks.end(worker, now, form.ending(), Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.clocks(id, person);
    }
    FormPage shown = ending(page, now);
    return showClockEnd(
        saving == Saving.CLASHED
            ? shown.clash(
                now.version(),
                List.of(SummaryRow.of(page.t("meetings.list.state"), state(now, page))))
            : shown.typedOn(form == null ? null : form.version()),
        page,
        model);
  }
}

package org.lodestar.app.notices.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.Reminder.Outcome;
import org.lodestar.app.notices.domain.Verdict;
import org.lodestar.app.notices.domain.Why;
import org.lodestar.app.notices.face.Reminders;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reminding by telephone, text or letter: a person does it, by the rules of safe contact. */
@Controller
@RequestMapping("/concerns/{id}/reminders/{reminder}")
class ReminderController {
  private static final String VIEW = "notices/reminder";

  private final Reminders reminders;
  private final Concerns concerns;
  private final Clock clock;

  ReminderController(Reminders reminders, Concerns concerns, Clock clock) {
    this.reminders = reminders;
    this.concerns = concerns;
    this.clock = clock;
  }

  @GetMapping
  @Permit(Action.TRIAGE_CONCERN)
  @Transactional
  public String show(
      @PathVariable UUID id,
      @PathVariable("reminder") UUID reminder,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new ReminderForm(null));
    model.addAttribute("model", page(worker, id, reminder, page));
    return VIEW;
  }

  @PostMapping
  @Permit(Action.TRIAGE_CONCERN)
  @Transactional
  public String settled(
      @PathVariable UUID id,
      @PathVariable("reminder") UUID reminder,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") ReminderForm form,
      BindingResult result,
      Model model) {
    Outcome outcome = result.hasErrors() ? null : form.outcome();
    if (outcome == null) {
      model.addAttribute("model", page(worker, id, reminder, page));
      return VIEW;
    }
    reminders.settle(worker, id, reminder, outcome);
    return "redirect:/concerns/" + id;
  }

  /** Opening the concern insists on the answer before the first view, and is recorded. */
  private ReminderPage page(Worker worker, UUID id, UUID reminder, Page page) {
    String reference = concerns.get(worker, id).reference();
    Reminder found = reminders.get(worker, id, reminder);
    ReporterContact contact = reminders.contact(worker, id);
    return new ReminderPage(
        found,
        reference,
        stops(worker, id, page),
        page.t("notices.reminder.only", page.name("notices.channel", found.channel())),
        rules(page, contact),
        List.of(
            new SummaryRow(
                page.t("notices.panel.asked", page.dateTime(found.askedAt())),
                ReminderPanel.said(page, found),
                null,
                null)));
  }

  /** Hours are read by the person who reminds. */
  private String stops(Worker worker, UUID id, Page page) {
    if (reminders.verdict(worker, id, null, null) instanceof Verdict.Not(Why why)
        && why != Why.HOURS_NEEDED) {
      return page.name("notices.why", why);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    return reminders.contact(worker, id).notOn(today)
        ? page.t("concerns.staff.contact.notToday", day(today.getDayOfWeek()))
        : "";
  }

  private static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static List<SummaryRow> rules(Page page, ReporterContact contact) {
    String days =
        contact.days().isEmpty()
            ? page.t("notices.rule.days.none")
            : contact.days().stream()
                .map(ReminderController::day)
                .collect(Collectors.joining(", "));
    return List.of(
        SummaryRow.of(page.t("notices.rule.days"), days),
        SummaryRow.of(page.t("notices.rule.times"), contact.times()),
        SummaryRow.of(page.t("notices.rule.sayYouAre"), contact.sayYouAre()),
        SummaryRow.of(
            page.t("notices.rule.voicemail"), page.name("notices.known", contact.voicemail())),
        SummaryRow.of(page.t("notices.rule.codeWord"), contact.codeWord()));
  }
}

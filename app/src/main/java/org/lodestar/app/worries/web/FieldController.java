package org.lodestar.app.worries.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.face.Reports.NobodyReceives;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.screening.ScreeningFrame;
import org.lodestar.app.screening.ScreeningWords;
import org.lodestar.app.screening.Screenings;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.face.FieldLogs;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The two-minute log of wardens and others on patrol, on one page of a telephone. */
@Controller
class FieldController {
  static final String LOG = "/street/log";
  private static final String MODEL = "model";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ScreeningFrame SCREENING =
      new ScreeningFrame("", "/screening/signs", "/screening/result", "", "");

  private final FieldPageMaker maker;
  private final FieldLogs logs;
  private final Reports reports;
  private final Screenings screenings;
  private final StaffNames names;
  private final Clock clock;

  FieldController(
      FieldPageMaker maker,
      FieldLogs logs,
      Reports reports,
      Screenings screenings,
      StaffNames names,
      Clock clock) {
    this.maker = maker;
    this.logs = logs;
    this.reports = reports;
    this.screenings = screenings;
    this.names = names;
    this.clock = clock;
  }

  @GetMapping(LOG)
  @Permit(Action.WRITE_CONCERN)
  ModelAndView ask(Page page) {
    return form(page).addObject("form", FieldForm.empty(Ids.next()));
  }

  /**
   * Stores the log, once however often it comes: from the button, from a telephone that found its
   * signal again, or from both.
   */
  @PostMapping(LOG)
  @Permit(Action.WRITE_CONCERN)
  ModelAndView send(
      Worker worker,
      @Valid @ModelAttribute("form") FieldForm form,
      BindingResult result,
      Page page) {
    refuse(form, result);
    if (result.hasErrors()) {
      return form(page);
    }
    FieldReport report = new FieldReport(form, page, clock.instant());
    try {
      logs.send(worker, report.report(worker), report.heardAt());
    } catch (NobodyReceives closed) {
      result.reject("worries.field.closed");
      return form(page);
    }
    return new ModelAndView("worries/fieldSent", MODEL, sent(form, report, page));
  }

  private void refuse(FieldForm form, BindingResult result) {
    if (result.hasErrors()) {
      return;
    }
    if (form.id() == null) {
      result.reject("site.error.form");
    }
    boolean future =
        form.day() != null
            && form.day()
                .date()
                .filter(day -> day.isAfter(LocalDate.ofInstant(clock.instant(), LONDON)))
                .isPresent();
    if (form.dayUnsaid() || (form.when() == FieldForm.When.ANOTHER_DAY && future)) {
      result.rejectValue("day", "worries.field.day.wrong");
    }
  }

  private FieldSentPage sent(FieldForm form, FieldReport report, Page page) {
    String receiver =
        reports
            .receiver(java.util.Objects.requireNonNull(form.age()))
            .map(Organisation::name)
            .orElse("");
    return new FieldSentPage(
        String.valueOf(form.id()),
        receiver,
        screenings.result(page, SCREENING, new ScreeningWords.Staff(true), report.worry()));
  }

  @GetMapping("/street/logs")
  @Permit(Action.WRITE_CONCERN)
  ModelAndView own(Worker worker, Page page) {
    return new ModelAndView(
        "worries/fieldLogs",
        MODEL,
        new FieldLogsPage(
            logs.today(worker).stream()
                .map(
                    log ->
                        new FieldLogsPage.Line(
                            log.reference(),
                            "/worries/" + log.id(),
                            page.dateTime(log.sentAt()),
                            WorryController.told(page, log, names.organisation(log.receiver()))))
                .toList()));
  }

  private ModelAndView form(Page page) {
    return new ModelAndView("worries/field", MODEL, maker.page(page, false));
  }
}

package org.lodestar.app.worries.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.concerns.HandedInDoor;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.Staffing;
import org.lodestar.app.concerns.face.FrontDoor;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.worries.OwnReport;
import org.lodestar.app.worries.ToldState;
import org.lodestar.app.worries.face.OwnReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a worker's worry, as far as they may know it, and the talk about it. */
@Controller
class WorryController {
  private static final String VIEW = "worries/worry";

  private final OwnReports reports;
  private final WorryWalk walk;
  private final Organisations organisations;
  private final FrontDoor door;
  private final List<HandedInDoor> doors;
  private final Clock clock;

  WorryController(
      OwnReports reports,
      WorryWalk walk,
      Organisations organisations,
      FrontDoor door,
      List<HandedInDoor> doors,
      Clock clock) {
    this.door = door;
    this.doors = List.copyOf(doors);
    this.reports = reports;
    this.walk = walk;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/worries/{id}")
  @Permit(Action.READ_OWN_REPORT)
  String one(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new WorryForms.Letter(""));
    return show(id, worker, page, done, model);
  }

  @PostMapping("/worries/{id}/letters")
  @Permit(Action.READ_OWN_REPORT)
  String write(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") WorryForms.Letter form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (result.hasErrors()) {
      return show(id, worker, page, "", model);
    }
    reports.write(worker, id, WorryForms.text(form.text()));
    return "redirect:/worries/" + id + "?done=" + WorryDone.WRITTEN;
  }

  private String show(UUID id, Worker worker, Page page, String done, Model model) {
    OwnReports.Opened opened = reports.open(worker, id);
    OwnReport own = opened.own();
    boolean unread = own.told() == ToldState.RECEIVED && opened.readBy().isAfter(clock.instant());
    model.addAttribute(
        "model",
        new WorryPage(
            own,
            told(page, own, name(own.receiver())),
            page.dateTime(own.toldAt()),
            name(own.receiver()),
            organisations.find(own.receiver()).map(Organisation::staffedHours).orElse(""),
            unread ? page.dateTime(opened.readBy()) : "",
            opened.thanks(),
            opened.messages().stream().map(each -> line(page, each)).toList(),
            wrote(opened, page),
            Stream.concat(walk.urgent(page).stream(), walk.doors(page).stream()).toList(),
            done.equals(WorryDone.SENT.name()),
            WorryDone.key(done),
            called(opened, page),
            doors.stream()
                .flatMap(
                    each -> each.door(HandedInDoor.Way.WRITTEN, own.id(), worker, page).stream())
                .toList()));
    return VIEW;
  }

  /**
   * Nobody waits for a promise while somebody is in danger: who is called now, and if nobody is.
   */
  private String called(OwnReports.Opened opened, Page page) {
    OwnReport own = opened.own();
    if (!opened.circumstances().dangerNow().isYes() || own.told() != ToldState.RECEIVED) {
      return "";
    }
    String receiver = name(own.receiver());
    if (!opened.readBy().isAfter(clock.instant())) {
      return page.t("worries.called.LEFT", receiver);
    }
    return door.reader(own.receiver())
        .map(reader -> called(reader.staffing(), receiver, page))
        .orElseGet(() -> page.t("worries.called.NOBODY", receiver));
  }

  private static String called(Staffing staffing, String receiver, Page page) {
    if (staffing.presence() == Staffing.Presence.ON_DUTY) {
      return page.t("worries.called.ON_DUTY", receiver);
    }
    return page.t(staffing.calls() ? "worries.called.CALLED" : "worries.called.NOBODY", receiver);
  }

  private static List<SummaryRow> wrote(OwnReports.Opened opened, Page page) {
    return opened.own().logged()
        ? WorryRows.ofLog(page, opened.circumstances(), opened.told())
        : WorryRows.of(page, opened.circumstances(), opened.told(), opened.account(), step -> null);
  }

  private String name(UUID organisation) {
    return organisations.find(organisation).map(Organisation::name).orElse("");
  }

  /** The told state in words. */
  static String told(Page page, OwnReport own, String receiver) {
    return page.t("worries.told." + own.told(), receiver);
  }

  /** Officers are the team: their names are no part of what is told. */
  private static WorryPage.Line line(Page page, Message message) {
    return new WorryPage.Line(
        page.t(message.fromReporter() ? "worries.you" : "worries.team"),
        page.dateTime(message.sentAt()),
        message.text(),
        !message.fromReporter());
  }
}

package org.lodestar.app.worries.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.face.OwnReports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A worker looks at all answers once more and sends them, once. */
@Controller
class WorryCheckController {
  private static final String CHECK = "/worries/drafts/{draft}/check";

  private final WorryDrafting drafting;
  private final WorryWalk walk;
  private final OwnReports own;
  private final Reports reports;

  WorryCheckController(WorryDrafting drafting, WorryWalk walk, OwnReports own, Reports reports) {
    this.drafting = drafting;
    this.walk = walk;
    this.own = own;
    this.reports = reports;
  }

  @GetMapping(CHECK)
  @Permit(Action.WRITE_OWN_DRAFT)
  String check(@PathVariable UUID draft, Worker worker, Page page, Model model) {
    Optional<UUID> sent = own.became(worker, draft);
    if (sent.isPresent()) {
      return "redirect:/worries/" + sent.get();
    }
    WorryDraft typed = drafting.open(worker, draft);
    Optional<WorryStep> missing = drafting.missing(typed);
    if (missing.isPresent()) {
      return "redirect:" + missing.get().at(draft);
    }
    model.addAttribute("model", page(draft, typed, channel(worker), page));
    return "worries/worryCheck";
  }

  private WorryCheckPage page(UUID draft, WorryDraft typed, Channel channel, Page page) {
    WorryReport report = new WorryReport(typed);
    Optional<Organisation> receiver = reports.receiver(typed.age());
    return new WorryCheckPage(
        draft,
        WorryRows.of(
            page, report.circumstances(), report.told(), report.account(), step -> step.at(draft)),
        receiver.map(Organisation::name).orElse(""),
        reports.readWithin(typed.age(), channel).map(Duration::toHours).orElse(0L),
        receiver.map(Organisation::staffedHours).orElse(""),
        typed.danger(),
        typed.child(),
        walk.urgent(page),
        walk.doors(page));
  }

  @PostMapping(CHECK)
  @Permit(Action.WRITE_OWN_DRAFT)
  String send(@PathVariable UUID draft, Worker worker) {
    Optional<UUID> before = own.became(worker, draft);
    if (before.isPresent()) {
      return "redirect:/worries/" + before.get();
    }
    WorryDraft typed = drafting.open(worker, draft);
    Optional<WorryStep> missing = drafting.missing(typed);
    if (missing.isPresent()) {
      return "redirect:" + missing.get().at(draft);
    }
    WorryReport worry = new WorryReport(typed);
    UUID sent =
        own.send(worker, draft, worry.report(draft, channel(worker), worker), worry.account());
    return "redirect:/worries/" + sent + "?done=SENT";
  }

  private Channel channel(Worker worker) {
    return walk.partner(worker).isPresent() ? Channel.PARTNER_FORM : Channel.STAFF_FORM;
  }
}

package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.face.ToldDecisions;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareDoor;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A worker of the support provider records a decision, where the case is shared for that. */
@Controller
@RequestMapping("/shared/{id}/decision")
class TellController implements ShareDoor {
  private final ToldDecisions told;
  private final Today today;

  TellController(ToldDecisions told, Today today) {
    this.today = today;
    this.told = told;
  }

  @Override
  public Optional<CasePanel.Action> door(Share share, Worker worker, Page page) {
    return worker.mayEver(Action.TELL_DECISION) && ToldDecisions.isFor(share)
        ? Optional.of(
            new CasePanel.Action(page.t("referral.tell.title"), share(share.id()) + "/decision"))
        : Optional.empty();
  }

  private static String share(UUID id) {
    return "/shared/" + id;
  }

  /** Where the case is not shared for that, or not yet read, the notice says how it stands. */
  @GetMapping
  @Permit(Action.TELL_DECISION)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    if (told.find(worker, id).isEmpty()) {
      return "redirect:" + share(id);
    }
    model.addAttribute("form", new TellForm(null, null, null, null, null));
    return asking(worker, id, page, model);
  }

  private String asking(Worker worker, UUID id, Page page, Model model) {
    return SmallForm.of(
            page.t("referral.tell.title"), share(id) + "/content", share(id) + "/decision")
        .lead(page.t("referral.tell.text"))
        .about(days(told.days(worker, id), page))
        .send(page.t("referral.tell.button"))
        .show(model, TellForm.asked(page));
  }

  /** What they have to know before they record anything. */
  private List<SummaryRow> days(ToldDecisions.Days days, Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    String stage = page.name("referral.tell.stage", days.decision().stage());
    LocalDate since = days.since();
    rows.add(
        SummaryRow.of(
            page.t("referral.tell.stands"),
            since == null ? stage : page.t("referral.tell.since", stage, page.date(since))));
    rows.add(SummaryRow.of(page.t("referral.tell.asOf"), page.date(today.date())));
    if (days.askBy() != null) {
      rows.add(SummaryRow.of(page.t("referral.tell.askBy"), page.date(days.askBy())));
    }
    if (days.decision().supportEnds() != null) {
      rows.add(
          SummaryRow.of(page.t("referral.tell.ended"), page.date(days.decision().supportEnds())));
    }
    return rows;
  }

  @PostMapping
  @Permit(Action.TELL_DECISION)
  String tell(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") TellForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (told.find(worker, id).isEmpty()) {
      return "redirect:" + share(id);
    }
    return Saving.saved(result, response, () -> told.tell(worker, id, form.recorded()))
        ? "redirect:" + page.link(share(id) + "/decision")
        : asking(worker, id, page, model);
  }
}

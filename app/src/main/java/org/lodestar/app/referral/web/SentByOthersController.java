package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.face.ReferralsOfOthers;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A referral that another body sent is written down, and taken back where nobody did. */
@Controller
class SentByOthersController {
  private final ReferralsOfOthers others;

  SentByOthersController(ReferralsOfOthers others) {
    this.others = others;
  }

  @GetMapping("/referrals/others")
  @Permit(Action.RECORD_DECISION)
  String ask(
      @RequestParam("case") UUID caseFile,
      @RequestParam UUID person,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", SentByOthersForm.EMPTY);
    return asking(caseFile, person, worker, page, model);
  }

  private String asking(UUID caseFile, UUID person, Worker worker, Page page, Model model) {
    SmallForm form =
        SmallForm.of(page.t("referral.others.title"), "/cases/" + caseFile, "/referrals/others")
            .lead(page.t("referral.others.text"))
            .send(page.t("referral.others.button"));
    boolean drafts = others.ahead(worker, caseFile, person).stream().anyMatch(Referral::isDraft);
    return (drafts ? form.inset(page.t("referral.others.draft")) : form)
        .show(model, SentByOthersForm.asked(page, caseFile, person));
  }

  @PostMapping("/referrals/others")
  @Permit(Action.RECORD_DECISION)
  String record(
      @RequestParam("case") UUID caseFile,
      @RequestParam UUID person,
      @Valid @ModelAttribute("form") SentByOthersForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Referral[] kept = new Referral[1];
    Runnable record = () -> kept[0] = others.record(worker, caseFile, person, form.sent());
    return Saving.saved(result, response, record)
        ? "redirect:" + page.link(Addresses.referral(kept[0].id()))
        : asking(caseFile, person, worker, page, model);
  }

  @PostMapping("/referrals/{id}/others/taken-back")
  @Permit(Action.RECORD_DECISION)
  String takeBack(@PathVariable UUID id, Worker worker, Page page) {
    Referral referral = others.takeBack(worker, id);
    return "redirect:" + page.link("/cases/" + referral.caseFile());
  }
}

package org.lodestar.app.referral.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Preparation;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.Redactions;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.face.ReferralsOfOthers;
import org.lodestar.app.referral.form.Completeness;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a referral or notification, and its task list. */
@Controller
class ReferralController {
  private final Referrals referrals;
  private final Redactions redactions;
  private final ReferralsOfOthers byOthers;

  ReferralController(Referrals referrals, Redactions redactions, ReferralsOfOthers byOthers) {
    this.referrals = referrals;
    this.redactions = redactions;
    this.byOthers = byOthers;
  }

  @GetMapping("/referrals/new")
  @Permit(Action.PREPARE_REFERRAL)
  String before(
      @RequestParam("case") UUID caseFile, @RequestParam UUID person, Worker worker, Model model) {
    Preparation ahead = referrals.ahead(worker, caseFile, person);
    model.addAttribute(
        "model",
        new BeginPage(
            caseFile,
            person,
            ahead.caseReference(),
            ahead.route().orElse(null),
            ahead.today(),
            ahead.decided(),
            ahead.alreadyReferred(),
            ahead.earlier()));
    return "referral/begin";
  }

  @PostMapping("/referrals")
  @Permit(Action.PREPARE_REFERRAL)
  String begin(
      @RequestParam("case") UUID caseFile, @RequestParam UUID person, Worker worker, Page page) {
    Referral referral = referrals.begin(worker, caseFile, person);
    return "redirect:" + page.link(Addresses.referral(referral.id()));
  }

  @GetMapping("/referrals/{id}")
  @Permit(Action.READ_REFERRAL)
  String tasks(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Draft draft = referrals.draft(worker, id);
    Completeness completeness = Completeness.of(draft.questionnaire(), draft.answers());
    List<Referral> others = referrals.others(worker, id);
    Tasks tasks = new Tasks(page, draft);
    model.addAttribute(
        "model",
        new ReferralPage(
            draft,
            tasks.sections(completeness),
            tasks.steps(completeness, redacted(worker, draft.referral())),
            completeness.missing().size(),
            others,
            worker.mayEver(Action.PREPARE_REFERRAL),
            draft.referral().isByOthers() ? SentByWords.of(draft.referral(), page) : null,
            worker.mayEver(Action.RECORD_DECISION) && byOthers.mayBeTakenBack(draft.referral())));
    return "referral/tasks";
  }

  private boolean redacted(Worker worker, Referral referral) {
    return referral.route() == FormRoute.DTN_ANONYMOUS
        && referral.isOpen()
        && worker.mayEver(Action.PREPARE_REFERRAL)
        && redactions.mayLeave(worker, referral.id());
  }

  @PostMapping("/referrals/{id}/discard")
  @Permit(Action.PREPARE_REFERRAL)
  String discard(@PathVariable UUID id, @RequestParam long version, Worker worker, Page page) {
    Referral referral = referrals.head(worker, id);
    referrals.discard(worker, id, version);
    return "redirect:" + page.link("/cases/" + referral.caseFile());
  }
}

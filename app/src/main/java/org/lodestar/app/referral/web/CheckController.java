package org.lodestar.app.referral.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.document.AnswerWords;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.ReferralDocuments;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.quality.Remark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reading a draft through before it becomes final. */
@Controller
@RequestMapping("/referrals/{id}")
class CheckController {
  private final Referrals referrals;
  private final ReferralDocuments documents;

  CheckController(Referrals referrals, ReferralDocuments documents) {
    this.referrals = referrals;
    this.documents = documents;
  }

  @GetMapping("/check")
  @Permit(Action.READ_REFERRAL)
  String check(@PathVariable UUID id, Worker worker, Page page, Model model) {
    List<Remark> remarks = documents.check(worker, id);
    Draft draft = referrals.draft(worker, id);
    AnswerWords words = Fields.words(page);
    model.addAttribute(
        "model",
        new CheckPage(
            draft.referral(),
            lines(remarks, Remark.Weight.STOPS, draft, words, page),
            lines(remarks, Remark.Weight.LOOK_AGAIN, draft, words, page),
            draft.questionnaire().sections().stream()
                .map(section -> part(draft, section, words, page))
                .filter(part -> !part.rows().isEmpty())
                .toList(),
            draft.referral().route() == FormRoute.DTN_ANONYMOUS));
    return "referral/check";
  }

  private static List<CheckPage.Line> lines(
      List<Remark> remarks, Remark.Weight weight, Draft draft, AnswerWords words, Page page) {
    return remarks.stream()
        .filter(remark -> remark.weight() == weight)
        .map(
            remark ->
                new CheckPage.Line(
                    words.question(remark.item()),
                    page.name("referral.quality", remark.code()),
                    at(draft, remark.item())))
        .toList();
  }

  private static CheckPage.Part part(Draft draft, Section section, AnswerWords words, Page page) {
    List<SummaryRow> rows =
        draft.questionnaire().asked(draft.answers()).stream()
            .filter(item -> item.section() == section)
            .map(item -> row(draft, item, words))
            .toList();
    return new CheckPage.Part(section, rows);
  }

  private static SummaryRow row(Draft draft, Item item, AnswerWords words) {
    return new SummaryRow(
        words.question(item),
        words.answers(item, draft.answers().list(item.id())),
        draft.referral().isOpen() ? at(draft, item) : null,
        words.question(item));
  }

  private static String at(Draft draft, Item item) {
    return Addresses.section(draft.referral().id(), item.section()) + "#" + item.id();
  }

  @PostMapping("/final")
  @Permit(Action.PREPARE_REFERRAL)
  String freeze(@PathVariable UUID id, Worker worker, Page page) {
    documents.freeze(worker, id);
    return "redirect:" + page.link(Addresses.referral(id) + "/copy");
  }

  @PostMapping("/reopen")
  @Permit(Action.PREPARE_REFERRAL)
  String thaw(@PathVariable UUID id, Worker worker, Page page) {
    documents.thaw(worker, id);
    return "redirect:" + page.link(Addresses.referral(id));
  }
}

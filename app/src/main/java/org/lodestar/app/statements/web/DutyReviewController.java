package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.DutyReview;
import org.lodestar.app.statements.face.Duties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a change of law asks to be looked at, and what was decided. */
@Controller
@RequestMapping("/duties/reviews/{id}")
class DutyReviewController {
  private static final int WORDS = 1000;

  private final Duties duties;
  private final DutyPageMaker maker;

  DutyReviewController(Duties duties, DutyPageMaker maker) {
    this.duties = duties;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_DUTIES)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    DutyReview review = duties.review(worker, id);
    model.addAttribute(
        "model", maker.review(worker, page, review, duties.mayDecide(worker, review)));
    return "statements/dutyReview";
  }

  /** Open to all readers: who looks after the duty may decide, and the register asks who does. */
  @GetMapping("/decide")
  @Permit(Action.READ_DUTIES)
  String decide(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new DutyForms.Decided("", null));
    return deciding(duties.review(worker, id), List.of(), page, model);
  }

  private static String deciding(
      DutyReview review, List<SummaryRow> standing, Page page, Model model) {
    List<Asked> asked = List.of(Asked.area(page, "statements.duty.decided").most(WORDS));
    return new SmallForm(
            page.t("statements.duty.decide"),
            page.t("statements.duty.review"),
            "/duties/reviews/" + review.id(),
            "/decide")
        .lead(review.change().content().title())
        .send(page.t("statements.duty.decide"))
        .show(model, asked, 0, standing);
  }

  @PostMapping("/decide")
  @Permit(Action.READ_DUTIES)
  String decide(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DutyForms.Decided form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> duties.decide(worker, id, Typed.text(form.decided())));
    return saved
        ? "redirect:/duties/reviews/" + id
        : deciding(duties.review(worker, id), standing(worker, page, id), page, model);
  }

  /** What somebody else decided meanwhile, if anybody did. */
  private List<SummaryRow> standing(Worker worker, Page page, UUID id) {
    DutyReview.Decided decided = duties.review(worker, id).decided();
    return decided == null
        ? List.of()
        : List.of(SummaryRow.of(page.t("statements.duty.decided"), decided.words()));
  }
}

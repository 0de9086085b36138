package org.lodestar.app.maturity.web;

import java.util.UUID;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.face.MaturityGaps;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A criterion of a round: how far partners are apart, and the action that answers the gap. */
@Controller
@RequestMapping("/maturity/{id}/criteria/{code}")
class MaturityGapController {
  private final MaturityRounds rounds;
  private final MaturityGaps gaps;
  private final MaturityPageMaker maker;

  MaturityGapController(MaturityRounds rounds, MaturityGaps gaps, MaturityPageMaker maker) {
    this.rounds = rounds;
    this.gaps = gaps;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_MATURITY)
  String show(
      @PathVariable UUID id, @PathVariable String code, Worker worker, Page page, Model model) {
    MaturityView view = rounds.get(worker, id);
    model.addAttribute("model", maker.spreading(worker, page, view, code));
    return "maturity/maturityCriterion";
  }

  /** A second click shows the same action. */
  @PostMapping("/action")
  @Permit(Action.EDIT_PLAN)
  String make(@PathVariable UUID id, @PathVariable String code, Worker worker, Page page) {
    MaturityView view = rounds.get(worker, id);
    gaps.make(worker, id, code, words(page, view, view.criterion(code)));
    return "redirect:/maturity/" + id + "/criteria/" + code;
  }

  private static MaturityGaps.Words words(Page page, MaturityView view, Criterion criterion) {
    int level = MaturityGaps.next(view.spread(criterion.code()));
    return new MaturityGaps.Words(
        page.t("maturity.action.title", criterion.title(), level),
        page.t(
            "maturity.action.about",
            criterion.content().levels().get(level - 1),
            view.round().name(),
            criterion.code(),
            MaturityWords.href(view.round(), criterion.code())));
  }
}

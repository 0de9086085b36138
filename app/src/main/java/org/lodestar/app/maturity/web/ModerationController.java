package org.lodestar.app.maturity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.maturity.face.MaturityScores;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A peer agrees the scores of a partner, or gives others with a reason. */
@Controller
@RequestMapping("/maturity/{id}/bodies/{body}")
class ModerationController {
  private final MaturityRounds rounds;
  private final MaturityScores scores;
  private final MaturityPartPageMaker maker;
  private final MaturityPageMaker whole;

  ModerationController(
      MaturityRounds rounds,
      MaturityScores scores,
      MaturityPartPageMaker maker,
      MaturityPageMaker whole) {
    this.rounds = rounds;
    this.scores = scores;
    this.maker = maker;
    this.whole = whole;
  }

  @GetMapping("/{code}/moderate")
  @Permit(Action.MODERATE_MATURITY)
  String moderate(
      @PathVariable UUID id,
      @PathVariable UUID body,
      @PathVariable String code,
      Worker worker,
      Page page,
      Model model) {
    MaturityView view = rounds.get(worker, id);
    model.addAttribute("form", new MaturityForms.Found(null, null, "", 0L));
    long version = view.score(body, code).map(MaturityScore::version).orElse(0L);
    return moderating(view, body, code, version, List.of(), worker, page, model);
  }

  private String moderating(
      MaturityView view,
      UUID body,
      String code,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    MaturityWords words = whole.words(worker, page, view);
    String back = MaturityPartPageMaker.href(view, body);
    String title = words.title(view.criterion(code));
    if (!scores.mayModerate(worker, view, body)) {
      model.addAttribute("key", "maturity.ownScores.or");
      return "site/refused";
    }
    String above = words.plan().body(body) + ", " + view.round().name();
    return new SmallForm(title, above, back, "/" + code + "/moderate")
        .about(maker.standing(worker, page, view, body, code))
        .show(
            model,
            MaturityForms.Found.asked(page, words.answers(view.criterion(code))),
            version,
            standing);
  }

  @PostMapping("/{code}/moderate")
  @Permit(Action.MODERATE_MATURITY)
  String moderate(
      @PathVariable UUID id,
      @PathVariable UUID body,
      @PathVariable String code,
      @Valid @ModelAttribute("form") MaturityForms.Found form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    MaturityView before = rounds.get(worker, id);
    before.part(body);
    before.criterion(code);
    if (form != null && form.lacksAnswer()) {
      Saving.wrong(result, "answer", "maturity.answer.missing");
    }
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> find(worker, before, body, code, Objects.requireNonNull(form)));
    return switch (saving) {
      case SAVED -> "redirect:/maturity/" + id + "/bodies/" + body;
      case WRONG -> moderating(before, body, code, looked, List.of(), worker, page, model);
      case CLASHED -> {
        MaturityView now = rounds.get(worker, id);
        List<SummaryRow> standing = maker.standing(worker, page, now, body, code);
        long version = now.score(body, code).map(MaturityScore::version).orElse(0L);
        yield moderating(now, body, code, version, standing, worker, page, model);
      }
    };
  }

  private void find(
      Worker worker, MaturityView view, UUID body, String code, MaturityForms.Found form) {
    MaturityScore score = view.score(body, code).orElseThrow(NotFound::new);
    scores.moderate(
        worker,
        view.round().id(),
        body,
        code,
        form.answer(score.said()),
        Typed.text(form.reason()),
        Typed.version(form.version()));
  }

  @PostMapping("/agree")
  @Permit(Action.MODERATE_MATURITY)
  String agree(@PathVariable UUID id, @PathVariable UUID body, Worker worker) {
    scores.agreeRest(worker, id, body);
    return "redirect:/maturity/" + id + "/bodies/" + body;
  }
}

package org.lodestar.app.maturity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.maturity.face.MaturityScores;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A partner scores itself, criterion by criterion, and hands in. */
@Controller
@RequestMapping("/maturity/{id}/bodies/{body}")
class MaturityPartController {
  private final MaturityRounds rounds;
  private final MaturityScores scores;
  private final MaturityPartPageMaker maker;
  private final MaturityPageMaker whole;

  MaturityPartController(
      MaturityRounds rounds,
      MaturityScores scores,
      MaturityPartPageMaker maker,
      MaturityPageMaker whole) {
    this.rounds = rounds;
    this.scores = scores;
    this.maker = maker;
    this.whole = whole;
  }

  private static String back(UUID id, UUID body) {
    return "redirect:/maturity/" + id + "/bodies/" + body;
  }

  @GetMapping
  @Permit(Action.READ_MATURITY)
  String show(
      @PathVariable UUID id, @PathVariable UUID body, Worker worker, Page page, Model model) {
    MaturityView view = rounds.get(worker, id);
    model.addAttribute("model", maker.part(worker, page, view, body));
    return "maturity/maturityPart";
  }

  @GetMapping("/{code}")
  @Permit(Action.SCORE_MATURITY)
  String score(
      @PathVariable UUID id,
      @PathVariable UUID body,
      @PathVariable String code,
      Worker worker,
      Page page,
      Model model) {
    MaturityView view = rounds.get(worker, id);
    view.criterion(code);
    MaturityScore score = view.score(body, code).orElse(null);
    model.addAttribute(
        "form", score == null ? MaturityForms.Scored.empty() : MaturityForms.Scored.of(score));
    long version = score == null ? 0 : score.version();
    return scoring(view, body, code, version, List.of(), worker, page, model);
  }

  private String scoring(
      MaturityView view,
      UUID body,
      String code,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    if (!scores.mayScore(worker, view, body)) {
      model.addAttribute("key", "maturity.notOpen.or");
      return "site/refused";
    }
    Criterion criterion = view.criterion(code);
    MaturityWords words = whole.words(worker, page, view);
    String back = MaturityPartPageMaker.href(view, body);
    model.addAttribute(
        "model",
        new Editing(
            words.title(criterion),
            words.plan().body(body) + ", " + view.round().name(),
            back + "/" + code,
            back,
            standing,
            version));
    model.addAttribute("answers", words.answers(criterion));
    boolean fresh = view.score(body, code).isEmpty();
    model.addAttribute("beside", maker.scoring(worker, page, view, body, code));
    model.addAttribute("fresh", fresh);
    return "maturity/maturityScore";
  }

  @PostMapping("/{code}")
  @Permit(Action.SCORE_MATURITY)
  String score(
      @PathVariable UUID id,
      @PathVariable UUID body,
      @PathVariable String code,
      @Valid @ModelAttribute("form") MaturityForms.Scored form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    MaturityView before = rounds.get(worker, id);
    before.criterion(code);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> scores.score(worker, id, body, code, form.said(), looked));
    return switch (saving) {
      case SAVED -> next(before, body, code);
      case WRONG -> scoring(before, body, code, looked, List.of(), worker, page, model);
      case CLASHED -> {
        MaturityView now = rounds.get(worker, id);
        long version = now.score(body, code).map(MaturityScore::version).orElse(0L);
        List<SummaryRow> standing = maker.standing(worker, page, now, body, code);
        yield scoring(now, body, code, version, standing, worker, page, model);
      }
    };
  }

  /** On to the next criterion without an answer, or back to all of them. */
  private static String next(MaturityView view, UUID body, String code) {
    String back = back(view.round().id(), body);
    return view.criteria().stream()
        .map(Criterion::code)
        .filter(each -> each.compareTo(code) > 0 && view.score(body, each).isEmpty())
        .findFirst()
        .map(each -> back + "/" + each)
        .orElse(back);
  }

  @PostMapping("/{code}/still-so")
  @Permit(Action.SCORE_MATURITY)
  String stillSo(
      @PathVariable UUID id, @PathVariable UUID body, @PathVariable String code, Worker worker) {
    MaturityView before = rounds.get(worker, id);
    scores.stillSo(worker, id, body, code);
    return next(before, body, code);
  }

  @GetMapping("/hand-in")
  @Permit(Action.SCORE_MATURITY)
  String handIn(
      @PathVariable UUID id, @PathVariable UUID body, Worker worker, Page page, Model model) {
    MaturityView view = rounds.get(worker, id);
    return scores.mayScore(worker, view, body)
        ? handingIn(view, body, "", worker, page, model)
        : "redirect:" + MaturityPartPageMaker.href(view, body);
  }

  private String handingIn(
      MaturityView view, UUID body, String wrong, Worker worker, Page page, Model model) {
    String back = MaturityPartPageMaker.href(view, body);
    String title = page.t("maturity.handIn");
    model.addAttribute(
        "model", new Editing(title, view.round().name(), back + "/hand-in", back, List.of(), 0));
    model.addAttribute(
        "missing", new MaturityPages.Missing(maker.lacking(worker, page, view, body), title));
    model.addAttribute("wrong", wrong);
    return "maturity/maturityHandIn";
  }

  @PostMapping("/hand-in")
  @Permit(Action.SCORE_MATURITY)
  String handIn(
      @PathVariable UUID id,
      @PathVariable UUID body,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    MaturityView view = rounds.get(worker, id);
    if (scores.mayScore(worker, view, body) && !scores.lacking(worker, view, body).isEmpty()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      String wrong = page.t("maturity.incomplete");
      return handingIn(view, body, wrong, worker, page, model);
    }
    scores.handIn(worker, id, body);
    return back(id, body);
  }
}

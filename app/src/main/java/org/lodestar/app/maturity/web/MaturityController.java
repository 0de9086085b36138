package org.lodestar.app.maturity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.maturity.MaturityView;
import org.lodestar.app.maturity.RoundMove;
import org.lodestar.app.maturity.face.MaturityRounds;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Rounds of the self-assessment: all of them, opening one, one of them, moving it on. */
@Controller
@RequestMapping("/maturity")
class MaturityController {
  private static final int YEARS = 5;

  private final MaturityRounds rounds;
  private final MaturityPageMaker maker;
  private final MaturityTrend trend;
  private final Planning planning;

  MaturityController(
      MaturityRounds rounds, MaturityPageMaker maker, MaturityTrend trend, Planning planning) {
    this.rounds = rounds;
    this.maker = maker;
    this.trend = trend;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.READ_MATURITY)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute(
        "model", trend.listed(worker, page, rounds.list(worker), rounds.closed(worker, YEARS)));
    return "maturity/maturity";
  }

  @GetMapping("/new")
  @Permit(Action.RUN_MATURITY)
  String open() {
    return "redirect:/maturity/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice opens one. */
  @GetMapping("/new/{id}")
  @Permit(Action.RUN_MATURITY)
  String open(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", MaturityForms.Begun.empty());
    return opening(id, worker, page, model);
  }

  private String opening(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("maturity.new"), page.t("maturity.maturity"), "/maturity", "/new/" + id)
        .lead(page.t("maturity.new.lead"))
        .send(page.t("maturity.new"))
        .show(model, MaturityForms.Begun.asked(page, planning.bodies(worker, List.of())));
  }

  @PostMapping("/new/{id}")
  @Permit(Action.RUN_MATURITY)
  String open(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") MaturityForms.Begun form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> rounds.open(worker, id, form.begun()));
    return saved ? "redirect:/maturity/" + id : opening(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_MATURITY)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, rounds.get(worker, id)));
    return "maturity/maturityRound";
  }

  @GetMapping("/{id}/print")
  @Permit(Action.READ_MATURITY)
  String print(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, rounds.get(worker, id)));
    return "maturity/maturityPrint";
  }

  @GetMapping("/{id}/export")
  @Permit(Action.READ_MATURITY)
  ResponseEntity<byte[]> export(@PathVariable UUID id, Worker worker, Page page) {
    Table table = trend.file(worker, page, rounds.get(worker, id));
    rounds.exported(worker, id);
    return Csv.file("maturity", table);
  }

  @GetMapping("/{id}/state")
  @Permit(Action.RUN_MATURITY)
  String move(@PathVariable UUID id, Worker worker, Page page, Model model) {
    return moving(rounds.get(worker, id), "", worker, page, model);
  }

  private String moving(MaturityView view, String wrong, Worker worker, Page page, Model model) {
    RoundMove move = rounds.next(view.round()).orElse(null);
    if (move == null) {
      throw new NotFound();
    }
    String here = MaturityWords.href(view.round());
    String title = page.name("maturity.move", move);
    model.addAttribute(
        "model",
        new Editing(
            title, view.round().name(), here + "/state", here, List.of(), view.round().version()));
    model.addAttribute(
        "missing", new MaturityPages.Missing(maker.missing(worker, page, view), title));
    model.addAttribute("move", move);
    model.addAttribute("wrong", wrong);
    return "maturity/maturityMove";
  }

  @PostMapping("/{id}/state")
  @Permit(Action.RUN_MATURITY)
  String move(
      @PathVariable UUID id,
      @ModelAttribute("asked") MaturityForms.Moved asked,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    MaturityView view = rounds.get(worker, id);
    if (asked == null || asked.move() == null) {
      return moving(view, "", worker, page, model);
    }
    try {
      rounds.move(worker, id, asked.move(), Typed.version(asked.version()));
      return "redirect:/maturity/" + id;
    } catch (Refused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      String key = refused.refusals().stream().findFirst().map(Refusal::key).orElse("");
      if (key.equals("maturity.moved")) {
        throw refused;
      }
      return moving(view, page.t(key), worker, page, model);
    }
  }
}

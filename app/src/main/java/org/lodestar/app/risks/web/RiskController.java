package org.lodestar.app.risks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.risks.face.Risks;
import org.lodestar.app.risks.wording.RiskFrame;
import org.lodestar.app.risks.wording.RiskWords;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.PlanAction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of risks: the list, the map, one of them, adding and changing. */
@Controller
@RequestMapping("/risks")
class RiskController {
  private final Risks risks;
  private final RiskPageMaker maker;
  private final RegisterPageMaker register;
  private final RiskFrame frame;

  RiskController(Risks risks, RiskPageMaker maker, RegisterPageMaker register, RiskFrame frame) {
    this.risks = risks;
    this.maker = maker;
    this.register = register;
    this.frame = frame;
  }

  @GetMapping
  @Permit(Action.READ_RISKS)
  String list(
      @ModelAttribute("asked") RiskAsked asked,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", register.page(worker, page, risks.list(worker), asked, number));
    return "risks/risks";
  }

  @GetMapping("/export")
  @Permit(Action.READ_RISKS)
  ResponseEntity<byte[]> export(
      @ModelAttribute("asked") RiskAsked asked, Worker worker, Page page) {
    Table table = register.file(worker, page, risks.list(worker), asked);
    risks.exported(worker);
    return Csv.file("risks", table);
  }

  @GetMapping("/map")
  @Permit(Action.READ_RISKS)
  String map(@RequestParam(defaultValue = "") String view, Worker worker, Page page, Model model) {
    Scores.View wanted = Choosing.constant(Scores.View.class, view).orElse(Scores.View.RESIDUAL);
    model.addAttribute("model", maker.map(worker, page, risks.list(worker), wanted));
    return "risks/riskMap";
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_RISKS)
  String add() {
    return "redirect:/risks/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_RISKS)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", RiskForms.Register.empty());
    return adding(id, worker, page, model);
  }

  private String adding(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(page.t("risks.risk.new"), page.t("risks.risks"), "/risks", "/new/" + id)
        .lead(page.t("site.nameNobody"))
        .show(model, asked(null, List.of(), worker, page), 0);
  }

  private List<Asked> asked(
      @Nullable Risk risk, List<PlanAction> chosen, Worker worker, Page page) {
    UUID body = risk == null ? null : risk.content().body();
    return RiskForms.Register.asked(
        page,
        risk != null,
        frame.planning().bodies(worker, body == null ? List.of() : List.of(body)),
        frame.owners(risk == null ? null : risk.content().owner()),
        frame.actions(worker, page, chosen));
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_RISKS)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RiskForms.Register form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    mustKnowOwner(form, null, result);
    boolean saved =
        Saving.saved(result, response, () -> risks.add(worker, id, form.content(), form.scores()));
    return saved ? "redirect:/risks/" + id : adding(id, worker, page, model);
  }

  /** Whoever owns it already may stay, also when they have left. */
  private void mustKnowOwner(
      RiskForms.@Nullable Register form, @Nullable UUID before, BindingResult result) {
    UUID owner = form == null ? null : form.owner();
    if (owner != null && !owner.equals(before) && !frame.canOwn(owner)) {
      Saving.wrong(result, "owner", "risks.risk.owner.unknown");
    }
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_RISKS)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, risks.get(worker, id)));
    return "risks/risk";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_RISKS)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Risks.View view = risks.get(worker, id);
    model.addAttribute("form", RiskForms.Register.of(view.risk()));
    return changing(view, view.risk().version(), List.of(), worker, page, model);
  }

  private String changing(
      Risks.View view,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Risk risk = view.risk();
    return new SmallForm(
            page.t("risks.risk.change"),
            frame.words(worker, page, List.of()).title(risk),
            RiskWords.href(risk),
            "/change")
        .lead(page.t("site.nameNobody"))
        .show(model, asked(risk, view.actions(), worker, page), version, standing);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_RISKS)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RiskForms.Register form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Risks.View before = risks.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    mustKnowOwner(form, before.risk().content().owner(), result);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                risks.change(
                    worker, id, form.content(), form.scores(), Typed.text(form.why()), looked));
    return switch (saving) {
      case SAVED -> "redirect:/risks/" + id;
      case WRONG -> changing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(
              before,
              before.risk().version(),
              maker.standing(worker, page, before.risk()),
              worker,
              page,
              model);
    };
  }
}

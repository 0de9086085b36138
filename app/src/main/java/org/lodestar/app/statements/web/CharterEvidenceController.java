package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReasonForm;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.CharterEvidence;
import org.lodestar.app.statements.face.Charter;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What shows that a commitment is kept, and the second person who confirms it. */
@Controller
@RequestMapping("/charter/{code}/evidence")
class CharterEvidenceController {
  private static final int WORDS = 500;

  private final Charter charter;

  CharterEvidenceController(Charter charter) {
    this.charter = charter;
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_CHARTER)
  String add(@PathVariable String code) {
    return "redirect:/charter/" + code + "/evidence/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{evidence}")
  @Permit(Action.EDIT_CHARTER)
  String add(
      @PathVariable String code,
      @PathVariable UUID evidence,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", CharterForms.Shown.empty());
    return adding(code, evidence, worker, page, model);
  }

  private String adding(String code, UUID evidence, Worker worker, Page page, Model model) {
    charter.get(worker, code);
    List<Asked> asked =
        List.of(
            Asked.area(page, "statements.charter.evidence.words").most(WORDS),
            Asked.text(page, "statements.charter.evidence.link").spelled(),
            Asked.date(page, "statements.charter.dated"));
    return door(page, "statements.charter.evidence.new", code, "new/" + evidence)
        .lead(page.t("site.nameNobody"))
        .show(model, asked, 0);
  }

  private static SmallForm door(Page page, String title, String code, String below) {
    return new SmallForm(page.t(title), code, "/charter/" + code, "/evidence/" + below);
  }

  @PostMapping("/new/{evidence}")
  @Permit(Action.EDIT_CHARTER)
  String add(
      @PathVariable String code,
      @PathVariable UUID evidence,
      @Valid @ModelAttribute("form") CharterForms.Shown form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> charter.add(worker, code, evidence, form.shown()));
    return saved ? "redirect:/charter/" + code : adding(code, evidence, worker, page, model);
  }

  @GetMapping("/{evidence}")
  @Permit(Action.CONFIRM_CHARTER)
  String review(
      @PathVariable String code,
      @PathVariable UUID evidence,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new CharterForms.Reviewed(null, "", null));
    return reviewing(charter.toReview(worker, code, evidence), page, model);
  }

  private String reviewing(CharterEvidence evidence, Page page, Model model) {
    List<Asked> asked =
        List.of(
            Asked.radios(page, "statements.charter.verdict", Verdict.values()),
            Asked.area(page, "statements.charter.review.reason").most(WORDS));
    String lead =
        page.t(
            "statements.charter.review.lead",
            evidence.words(),
            evidence.link(),
            page.date(evidence.dated()));
    return door(page, "statements.charter.review", evidence.commitment(), evidence.id().toString())
        .lead(lead)
        .show(model, asked, 0);
  }

  @PostMapping("/{evidence}")
  @Permit(Action.CONFIRM_CHARTER)
  String review(
      @PathVariable String code,
      @PathVariable UUID evidence,
      @Valid @ModelAttribute("form") CharterForms.Reviewed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    CharterEvidence found = charter.toReview(worker, code, evidence);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                charter.review(
                    worker,
                    code,
                    evidence,
                    Objects.requireNonNull(form.verdict()),
                    Typed.text(form.reason())));
    return saved ? "redirect:/charter/" + code : reviewing(found, page, model);
  }

  @GetMapping("/{evidence}/set-back")
  @Permit(Action.CONFIRM_CHARTER)
  String setBack(
      @PathVariable String code,
      @PathVariable UUID evidence,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new ReasonForm("", null));
    return settingBack(charter.toSetBack(worker, code, evidence), page, model);
  }

  private static String settingBack(CharterEvidence evidence, Page page, Model model) {
    String title = "statements.charter.setBack";
    String lead = page.t("statements.charter.setBack.lead", evidence.words());
    List<Asked> asked = List.of(Asked.area(page, "statements.charter.setBack.reason").most(WORDS));
    return door(page, title, evidence.commitment(), evidence.id() + "/set-back")
        .lead(lead)
        .send(page.t(title))
        .show(model, asked, 0);
  }

  @PostMapping("/{evidence}/set-back")
  @Permit(Action.CONFIRM_CHARTER)
  String setBack(
      @PathVariable String code,
      @PathVariable UUID evidence,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    CharterEvidence found = charter.toSetBack(worker, code, evidence);
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> charter.setBack(worker, code, evidence, Typed.text(form.reason())));
    return saved ? "redirect:/charter/" + code : settingBack(found, page, model);
  }
}

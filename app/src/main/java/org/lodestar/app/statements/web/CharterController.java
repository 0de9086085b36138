package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.CharterSigning;
import org.lodestar.app.statements.CharterSigning.How;
import org.lodestar.app.statements.Commitment;
import org.lodestar.app.statements.Commitment.Often;
import org.lodestar.app.statements.Commitment.Standing;
import org.lodestar.app.statements.face.Charter;
import org.lodestar.app.statements.face.CharterReports;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The charter: all commitments, how the council signed, one commitment and how it stands. */
@Controller
@RequestMapping("/charter")
class CharterController {
  private static final int REASON = 500;

  private final Charter charter;
  private final CharterReports reports;
  private final CharterPageMaker maker;
  private final Planning planning;

  CharterController(
      Charter charter, CharterReports reports, CharterPageMaker maker, Planning planning) {
    this.charter = charter;
    this.reports = reports;
    this.maker = maker;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.READ_CHARTER)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute(
        "model",
        maker.list(
            worker,
            page,
            charter.list(worker),
            charter.signing(worker).orElse(null),
            reports.list(worker)));
    return "statements/charter";
  }

  @GetMapping("/signing")
  @Permit(Action.EDIT_CHARTER)
  String sign(Worker worker, Page page, Model model) {
    CharterSigning now = charter.signing(worker).orElse(null);
    model.addAttribute("form", CharterForms.Signing.of(now));
    return signing(page).show(model, signingAsked(page), now == null ? 0 : now.version());
  }

  private static SmallForm signing(Page page) {
    return new SmallForm(
        page.t("statements.charter.signing"), page.t("statements.charter"), "/charter", "/signing");
  }

  private static List<Asked> signingAsked(Page page) {
    return List.of(
        Asked.radios(page, "statements.charter.how", How.values()),
        Asked.date(page, "statements.charter.signedOn"),
        Asked.text(page, "statements.charter.signing.words").spelled());
  }

  @PostMapping("/signing")
  @Permit(Action.EDIT_CHARTER)
  String sign(
      @Valid @ModelAttribute("form") CharterForms.Signing form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving = Saving.attempt(result, response, () -> charter.sign(worker, form.signing()));
    CharterSigning now = charter.signing(worker).orElse(null);
    long kept = now == null ? 0 : now.version();
    return switch (saving) {
      case SAVED -> "redirect:/charter";
      case WRONG ->
          signing(page)
              .show(model, signingAsked(page), form == null ? -1 : Typed.version(form.version()));
      case CLASHED ->
          signing(page).show(model, signingAsked(page), kept, CharterPageMaker.signing(page, now));
    };
  }

  @GetMapping("/{code}")
  @Permit(Action.READ_CHARTER)
  String show(@PathVariable String code, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, charter.get(worker, code)));
    return "statements/commitment";
  }

  @GetMapping("/{code}/change")
  @Permit(Action.EDIT_CHARTER)
  String change(@PathVariable String code, Worker worker, Page page, Model model) {
    Commitment now = charter.get(worker, code).commitment();
    model.addAttribute("form", CharterForms.Kept.of(now));
    return door(page, now).show(model, asked(worker, page, now), now.version());
  }

  private static SmallForm door(Page page, Commitment now) {
    return new SmallForm(
        page.t("statements.charter.change"), now.code(), CharterPageMaker.href(now), "/change");
  }

  private List<Asked> asked(Worker worker, Page page, Commitment now) {
    var body = now.kept().body();
    return List.of(
        Asked.select(
                page,
                "strategy.owner",
                planning.bodies(worker, body == null ? List.of() : List.of(body)))
            .named("body")
            .hint(null)
            .empty(page.t("strategy.owner.none")),
        Asked.text(page, "statements.charter.post").spelled(),
        Asked.radios(page, "statements.charter.often", Often.values()),
        Asked.date(page, "statements.charter.due"),
        Asked.radios(page, "statements.charter.standing", Standing.values()),
        Asked.area(page, "statements.charter.reason").most(REASON));
  }

  @PostMapping("/{code}/change")
  @Permit(Action.EDIT_CHARTER)
  String change(
      @PathVariable String code,
      @Valid @ModelAttribute("form") CharterForms.Kept form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Commitment now = charter.get(worker, code).commitment();
    long looked = looked(form);
    Saving saving =
        Saving.attempt(result, response, () -> charter.change(worker, code, form.kept(), looked));
    List<Asked> asked = asked(worker, page, now);
    return switch (saving) {
      case SAVED -> "redirect:/charter/" + code;
      case WRONG -> door(page, now).show(model, asked, looked);
      case CLASHED -> door(page, now).show(model, asked, now.version(), standing(page, now));
    };
  }

  private static long looked(CharterForms.@Nullable Kept form) {
    return form == null ? -1 : Typed.version(form.version());
  }

  private static List<SummaryRow> standing(Page page, Commitment now) {
    return List.of(
        SummaryRow.of(
            page.t("statements.charter.standing"),
            page.name("statements.charter.standing", now.kept().standing())),
        SummaryRow.of(page.t("statements.charter.reason"), now.kept().reason()),
        SummaryRow.of(page.t("statements.charter.post"), now.kept().post()),
        SummaryRow.of(
            page.t("statements.charter.often"),
            page.name("statements.charter.often", now.kept().often())),
        SummaryRow.of(
            page.t("statements.charter.due"),
            now.kept().due() == null ? "" : page.date(now.kept().due())));
  }
}

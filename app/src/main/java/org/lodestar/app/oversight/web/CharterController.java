package org.lodestar.app.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.oversight.Charter;
import org.lodestar.app.oversight.CharterReports;
import org.lodestar.app.oversight.CharterSigning;
import org.lodestar.app.oversight.CharterSigning.How;
import org.lodestar.app.oversight.Commitment;
import org.lodestar.app.oversight.Commitment.Often;
import org.lodestar.app.oversight.Commitment.Standing;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
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
  private final CharterDrawing drawing;
  private final Planning planning;

  CharterController(
      Charter charter, CharterReports reports, CharterDrawing drawing, Planning planning) {
    this.charter = charter;
    this.reports = reports;
    this.drawing = drawing;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.READ_CHARTER)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute(
        "model",
        drawing.list(
            worker,
            page,
            charter.list(worker),
            charter.signing(worker).orElse(null),
            reports.list(worker)));
    return "oversight/charter";
  }

  @GetMapping("/signing")
  @Permit(Action.EDIT_CHARTER)
  String sign(Worker worker, Page page, Model model) {
    CharterSigning now = charter.signing(worker).orElse(null);
    model.addAttribute("form", CharterForms.Signing.of(now));
    return signing(page).show(model, page, signingAsked(page), now == null ? 0 : now.version());
  }

  private static BoardDoor signing(Page page) {
    return new BoardDoor(
        page.t("oversight.charter.signing"), page.t("oversight.charter"), "/charter", "/signing");
  }

  private static List<Asked> signingAsked(Page page) {
    return List.of(
        Asked.radios(
            "how",
            page.t("oversight.charter.how"),
            null,
            Option.all(page, "oversight.charter.how", How.values())),
        Asked.date("signedOn", page.t("oversight.charter.signedOn"), null),
        Asked.text(
            "words",
            page.t("oversight.charter.signing.words"),
            page.t("oversight.charter.signing.words.hint")));
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
              .show(
                  model,
                  page,
                  signingAsked(page),
                  form == null ? -1 : Typed.version(form.version()));
      case CLASHED ->
          signing(page)
              .show(model, page, signingAsked(page), kept, CharterDrawing.signing(page, now));
    };
  }

  @GetMapping("/{code}")
  @Permit(Action.READ_CHARTER)
  String show(@PathVariable String code, Worker worker, Page page, Model model) {
    model.addAttribute("model", drawing.one(worker, page, charter.get(worker, code)));
    return "oversight/commitment";
  }

  @GetMapping("/{code}/change")
  @Permit(Action.EDIT_CHARTER)
  String change(@PathVariable String code, Worker worker, Page page, Model model) {
    Commitment now = charter.get(worker, code).commitment();
    model.addAttribute("form", CharterForms.Kept.of(now));
    return door(page, now).show(model, page, asked(worker, page, now), now.version());
  }

  private static BoardDoor door(Page page, Commitment now) {
    return new BoardDoor(
        page.t("oversight.charter.change"), now.code(), CharterDrawing.href(now), "/change");
  }

  private List<Asked> asked(Worker worker, Page page, Commitment now) {
    var body = now.kept().body();
    return List.of(
        Asked.select(
            "body",
            page.t("oversight.owner"),
            null,
            planning.bodies(worker, body == null ? List.of() : List.of(body)),
            page.t("oversight.owner.none")),
        Asked.text("post", page.t("oversight.charter.post"), page.t("oversight.charter.post.hint")),
        Asked.radios(
            "often",
            page.t("oversight.charter.often"),
            null,
            Option.all(page, "oversight.charter.often", Often.values())),
        Asked.date("due", page.t("oversight.charter.due"), page.t("oversight.charter.due.hint")),
        Asked.radios(
            "standing",
            page.t("oversight.charter.standing"),
            null,
            Option.all(page, "oversight.charter.standing", Standing.values())),
        Asked.area(
            "reason",
            page.t("oversight.charter.reason"),
            page.t("oversight.charter.reason.hint"),
            REASON));
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
      case WRONG -> door(page, now).show(model, page, asked, looked);
      case CLASHED -> door(page, now).show(model, page, asked, now.version(), standing(page, now));
    };
  }

  private static long looked(CharterForms.@Nullable Kept form) {
    return form == null ? -1 : Typed.version(form.version());
  }

  private static List<SummaryRow> standing(Page page, Commitment now) {
    return List.of(
        SummaryRow.of(
            page.t("oversight.charter.standing"),
            page.name("oversight.charter.standing", now.kept().standing())),
        SummaryRow.of(page.t("oversight.charter.reason"), now.kept().reason()),
        SummaryRow.of(page.t("oversight.charter.post"), now.kept().post()),
        SummaryRow.of(
            page.t("oversight.charter.often"),
            page.name("oversight.charter.often", now.kept().often())),
        SummaryRow.of(
            page.t("oversight.charter.due"),
            now.kept().due() == null ? "" : page.date(now.kept().due())));
  }
}

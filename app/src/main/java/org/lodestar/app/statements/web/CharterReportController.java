package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.statements.CharterReport;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.face.CharterReports;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The yearly report on the charter: drafted, looked at, published by somebody else. */
@Controller
@RequestMapping("/charter/reports")
class CharterReportController {
  private static final int WORDS = 3000;

  private final CharterReports reports;
  private final CharterReportPageMaker maker;
  private final StatementWord word;
  private final Planning planning;

  CharterReportController(
      CharterReports reports, CharterReportPageMaker maker, StatementWord word, Planning planning) {
    this.word = word;
    this.reports = reports;
    this.maker = maker;
    this.planning = planning;
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_CHARTER)
  String draft() {
    return "redirect:/charter/reports/new/" + Ids.next();
  }

  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_CHARTER)
  String draft(@PathVariable UUID id, Page page, Model model) {
    TypedDate ends = TypedDate.of(StatementRules.lastYearEnd(planning.today()));
    model.addAttribute("form", new CharterForms.Report(ends, "", 0L));
    return drafting(id, page, model);
  }

  private static String drafting(UUID id, Page page, Model model) {
    List<Asked> asked = List.of(Asked.date(page, "statements.statement.ends"), introduction(page));
    return new SmallForm(
            page.t("statements.charter.report.new"),
            page.t("statements.charter"),
            "/charter",
            "/reports/new/" + id)
        .lead(page.t("statements.charter.report.new.lead"))
        .send(page.t("statements.charter.report.draft"))
        .show(model, asked, 0);
  }

  private static Asked introduction(Page page) {
    return Asked.area(page, "statements.charter.introduction").most(WORDS);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_CHARTER)
  String draft(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CharterForms.Report form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> reports.draft(worker, id, form.end(), Typed.text(form.introduction())));
    return saved ? "redirect:/charter/reports/" + id : drafting(id, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_CHARTER)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, reports.get(worker, id)));
    return "statements/charterReport";
  }

  @GetMapping("/{id}/report.docx")
  @Permit(Action.READ_CHARTER)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Worker worker, Page page) {
    return word.draw(page, reports.get(worker, id)).file("charter-report");
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_CHARTER)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    CharterReport now = reports.get(worker, id);
    model.addAttribute("form", new CharterForms.Introduction(now.introduction(), now.version()));
    return changing(now, now.version(), List.of(), page, model);
  }

  private static String changing(
      CharterReport now, long version, List<SummaryRow> standing, Page page, Model model) {
    return door(page, now, "change")
        .lead(page.t("statements.charter.report.change.lead"))
        .show(model, List.of(introduction(page)), version, standing);
  }

  private static SmallForm door(Page page, CharterReport now, String way) {
    return new SmallForm(
        page.t("statements.charter.report." + way),
        CharterReportPageMaker.title(page, now),
        CharterReportPageMaker.href(now),
        "/" + way);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_CHARTER)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CharterForms.Introduction form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    CharterReport now = reports.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> reports.change(worker, id, Typed.text(form.introduction()), looked));
    return switch (saving) {
      case SAVED -> "redirect:/charter/reports/" + id;
      case WRONG -> changing(now, looked, List.of(), page, model);
      case CLASHED -> changing(now, now.version(), standing(page, now), page, model);
    };
  }

  private static List<SummaryRow> standing(Page page, CharterReport now) {
    return List.of(SummaryRow.of(page.t("statements.charter.introduction"), now.introduction()));
  }

  @GetMapping("/{id}/publish")
  @Permit(Action.APPROVE_CHARTER_REPORT)
  String publish(@PathVariable UUID id, Worker worker, Page page, Model model) {
    CharterReport now = reports.get(worker, id);
    model.addAttribute("form", new StatementForms.Pressed(now.version()));
    return publishing(now, page, model);
  }

  /** The whole text stands above the button: nobody publishes what they have not read. */
  private String publishing(CharterReport now, Page page, Model model) {
    model.addAttribute("report", maker.forEverybody(page, now));
    model.addAttribute(
        "model",
        new Editing(
            page.t("statements.charter.report.publish"),
            CharterReportPageMaker.title(page, now),
            CharterReportPageMaker.href(now) + "/publish",
            CharterReportPageMaker.href(now),
            List.of(),
            now.version()));
    return "statements/charterPublish";
  }

  @PostMapping("/{id}/publish")
  @Permit(Action.APPROVE_CHARTER_REPORT)
  String publish(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Pressed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    @Nullable Long looked = form == null ? null : form.version();
    boolean saved =
        Saving.saved(result, response, () -> reports.publish(worker, id, Typed.version(looked)));
    if (saved) {
      return "redirect:/charter/reports/" + id;
    }
    return publishing(reports.get(worker, id), page, model);
  }

  @GetMapping("/{id}/drop")
  @Permit(Action.EDIT_CHARTER)
  String drop(@PathVariable UUID id, Worker worker, Page page, Model model) {
    CharterReport now = reports.get(worker, id);
    model.addAttribute("form", new StatementForms.Pressed(now.version()));
    return dropping(now, page, model);
  }

  private static String dropping(CharterReport now, Page page, Model model) {
    return door(page, now, "drop")
        .lead(page.t("statements.charter.report.drop.lead"))
        .send(page.t("statements.charter.report.drop"))
        .show(model, List.of(), now.version());
  }

  @PostMapping("/{id}/drop")
  @Permit(Action.EDIT_CHARTER)
  String drop(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Pressed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    @Nullable Long looked = form == null ? null : form.version();
    boolean saved =
        Saving.saved(result, response, () -> reports.drop(worker, id, Typed.version(looked)));
    if (saved) {
      return "redirect:/charter";
    }
    return dropping(reports.get(worker, id), page, model);
  }
}

package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.Statement.Turnover;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.face.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How good a statement is found, and what is written down about it by hand. */
@Controller
@RequestMapping("/statements/{id}")
class StatementQualityController {
  private final Statements statements;
  private final StatementPageMaker maker;
  private final Clock clock;

  StatementQualityController(Statements statements, StatementPageMaker maker, Clock clock) {
    this.statements = statements;
    this.maker = maker;
    this.clock = clock;
  }

  @GetMapping("/quality")
  @Permit(Action.RATE_STATEMENT)
  String rate(@PathVariable UUID id, Worker worker, Page page, Model model) {
    StatementView view = statements.get(worker, id);
    StatementReview own = view.reviewOf(worker.id()).orElse(null);
    model.addAttribute("form", StatementForms.Rating.of(own));
    return rating(view, own == null ? 0 : own.version(), List.of(), page, model);
  }

  private String rating(
      StatementView view, long version, List<SummaryRow> standing, Page page, Model model) {
    model.addAttribute("model", maker.rating(page, view, version, standing));
    return "statements/statementQuality";
  }

  @PostMapping("/quality")
  @Permit(Action.RATE_STATEMENT)
  String rate(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Rating form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    StatementView view = statements.get(worker, id);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> statements.rate(worker, id, form.review(worker.id(), clock.instant())));
    StatementReview own = view.reviewOf(worker.id()).orElse(null);
    return switch (saving) {
      case SAVED -> "redirect:/statements/" + id + "#quality";
      case WRONG ->
          rating(view, form == null ? -1 : Typed.version(form.version()), List.of(), page, model);
      case CLASHED ->
          rating(view, own == null ? 0 : own.version(), standing(page, own), page, model);
    };
  }

  private static List<SummaryRow> standing(Page page, @Nullable StatementReview own) {
    return own == null
        ? List.of()
        : own.rated().entrySet().stream()
            .map(
                each ->
                    SummaryRow.of(
                        page.name("statements.statement.area", each.getKey()),
                        each.getValue().level() + " " + each.getValue().quote()))
            .toList();
  }

  @GetMapping("/record")
  @Permit(Action.EDIT_STATEMENTS)
  String record(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Statement now = statements.get(worker, id).statement();
    model.addAttribute("form", StatementForms.ByHand.of(now));
    return door(page, now).show(model, asked(page), now.version());
  }

  private static SmallForm door(Page page, Statement now) {
    return new SmallForm(
        page.t("statements.statement.record"),
        StatementPageMaker.title(page, now),
        StatementPageMaker.href(now),
        "/record");
  }

  private static List<Asked> asked(Page page) {
    return List.of(
        Asked.text(page, "statements.statement.homepage").spelled(),
        Asked.date(page, "statements.statement.homepageSeen"),
        Asked.date(page, "statements.statement.registered"),
        Asked.select(page, "statements.statement.turnover", Turnover.values())
            .empty(page.t("statements.statement.choose")));
  }

  @PostMapping("/record")
  @Permit(Action.EDIT_STATEMENTS)
  String record(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.ByHand form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Statement now = statements.get(worker, id).statement();
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> statements.record(worker, id, form.byHand(), looked));
    return switch (saving) {
      case SAVED -> "redirect:/statements/" + id;
      case WRONG -> door(page, now).show(model, asked(page), looked);
      case CLASHED -> door(page, now).show(model, asked(page), now.version(), recorded(page, now));
    };
  }

  private static String day(Page page, @Nullable LocalDate day) {
    return day == null ? "" : page.date(day);
  }

  private static List<SummaryRow> recorded(Page page, Statement now) {
    return List.of(
        SummaryRow.of(page.t("statements.statement.homepage"), now.byHand().homepage()),
        SummaryRow.of(
            page.t("statements.statement.homepageSeen"), day(page, now.byHand().homepageSeen())),
        SummaryRow.of(
            page.t("statements.statement.registered"), day(page, now.byHand().registered())),
        SummaryRow.of(
            page.t("statements.statement.turnover"),
            page.name("statements.statement.turnover", now.byHand().turnover())));
  }
}

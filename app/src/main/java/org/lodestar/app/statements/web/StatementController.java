package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.Statement.Ground;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.face.Statements;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Annual statements: the list, one of them, its year, what changed, the registry's shape. */
@Controller
@RequestMapping("/statements")
class StatementController {
  private static final String LIST = "/statements";

  private final Statements statements;
  private final StatementPageMaker maker;
  private final StatementWord word;
  private final Planning planning;

  StatementController(
      Statements statements, StatementPageMaker maker, StatementWord word, Planning planning) {
    this.word = word;
    this.statements = statements;
    this.maker = maker;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.READ_STATEMENTS)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.page(worker, page, statements.list(worker), number));
    return "statements/statements";
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_STATEMENTS)
  String add() {
    return "redirect:/statements/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent; the last year that is over is proposed. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_STATEMENTS)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    LocalDate ended = StatementRules.lastYearEnd(planning.today());
    Statement.Head head =
        new Statement.Head(
            worker.organisationName(), ended.minusYears(1).plusDays(1), ended, Ground.VOLUNTARY);
    model.addAttribute("form", StatementForms.Begun.of(head, 0));
    return adding(id, page, model);
  }

  private String adding(UUID id, Page page, Model model) {
    return new SmallForm(
            page.t("statements.statement.new"), page.t("statements.statements"), LIST, "/new/" + id)
        .show(model, asked(page), 0);
  }

  private static List<Asked> asked(Page page) {
    return List.of(
        Asked.text(page, "statements.statement.organisation").spelled(),
        Asked.date(page, "statements.statement.begins"),
        Asked.date(page, "statements.statement.ends"),
        Asked.radios(page, "statements.statement.ground", Ground.values()));
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_STATEMENTS)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Begun form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> statements.start(worker, id, form.head()));
    return saved ? "redirect:/statements/" + id : adding(id, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_STATEMENTS)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, statements.get(worker, id)));
    return "statements/statement";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_STATEMENTS)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Statement now = statements.get(worker, id).statement();
    model.addAttribute("form", StatementForms.Begun.of(now.head(), now.version()));
    return door(page, now).show(model, asked(page), now.version());
  }

  private static SmallForm door(Page page, Statement now) {
    return new SmallForm(
        page.t("statements.statement.change"),
        StatementPageMaker.title(page, now),
        StatementPageMaker.href(now),
        "/change");
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_STATEMENTS)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") StatementForms.Begun form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Statement now = statements.get(worker, id).statement();
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> statements.change(worker, id, form.head(), looked));
    return switch (saving) {
      case SAVED -> "redirect:/statements/" + id;
      case WRONG -> door(page, now).show(model, asked(page), looked);
      case CLASHED -> door(page, now).show(model, asked(page), now.version(), standing(page, now));
    };
  }

  private static List<SummaryRow> standing(Page page, Statement now) {
    return List.of(
        SummaryRow.of(page.t("statements.statement.organisation"), now.head().organisation()),
        SummaryRow.of(page.t("statements.statement.period"), StatementPageMaker.period(page, now)),
        SummaryRow.of(
            page.t("statements.statement.ground"),
            page.name("statements.statement.ground", now.head().ground())));
  }

  @GetMapping("/{id}/compare")
  @Permit(Action.READ_STATEMENTS)
  String compare(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", StatementComparing.compared(page, statements.get(worker, id)));
    return "statements/statementCompare";
  }

  @GetMapping("/{id}/statement.docx")
  @Permit(Action.READ_STATEMENTS)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Worker worker, Page page) {
    return word.draw(page, statements.take(worker, id)).file("statement");
  }

  @GetMapping("/{id}/registry")
  @Permit(Action.READ_STATEMENTS)
  ResponseEntity<byte[]> registry(@PathVariable UUID id, Worker worker, Page page) {
    StatementView view = statements.get(worker, id);
    String site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    int years = (int) statements.published().stream().map(Statement::ends).distinct().count();
    List<List<String>> rows = RegistryRows.of(page, view, site, years);
    statements.exported(worker, id);
    return Csv.file("statement-" + view.statement().slug(), rows);
  }
}

package org.lodestar.app.statements.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Choosing;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.StatementFigure;
import org.lodestar.app.statements.StatementText;
import org.lodestar.app.statements.StatementView;
import org.lodestar.app.statements.face.Statements;
import org.lodestar.statute.Source;
import org.lodestar.statute.StatementArea;
import org.lodestar.statute.StatementArea.Column;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing in an area of a statement, with its prompts, its commitments and its figures. */
@Controller
@RequestMapping("/statements/{id}/areas/{area}")
class StatementTextController {
  private final Statements statements;
  private final StatementFigures figures;
  private final CharterLines commitments;

  StatementTextController(
      Statements statements, StatementFigures figures, CharterLines commitments) {
    this.statements = statements;
    this.figures = figures;
    this.commitments = commitments;
  }

  @GetMapping
  @Permit(Action.EDIT_STATEMENTS)
  String write(
      @PathVariable UUID id, @PathVariable String area, Worker worker, Page page, Model model) {
    StatementView view = statements.get(worker, id);
    StatementText now = text(view, area);
    model.addAttribute("form", StatementForms.Written.of(now));
    return writing(view, now, now.version(), List.of(), worker, page, model);
  }

  private static StatementText text(StatementView view, String area) {
    StatementArea wanted = Choosing.constant(StatementArea.class, area).orElseThrow(NotFound::new);
    return view.texts().get(wanted.ordinal());
  }

  private String writing(
      StatementView view,
      StatementText now,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Statement statement = view.statement();
    StatementArea area = now.area();
    String back = StatementPageMaker.href(statement);
    Editing editing =
        new Editing(
            page.name("statements.statement.area", area),
            StatementPageMaker.title(page, statement),
            back + "/areas/" + area,
            back,
            standing,
            version);
    model.addAttribute(
        "model",
        new StatementPages.Writing(
            editing,
            prompts(area, Column.BASELINE),
            prompts(area, Column.BETTER),
            source(page, area),
            figures.offered(worker, page, statement, area),
            commitments.of(worker, page, area)));
    return "statements/statementArea";
  }

  private static List<String> prompts(StatementArea area, Column column) {
    return area.prompts().stream()
        .filter(each -> each.column() == column)
        .map(StatementArea.Prompt::words)
        .toList();
  }

  private static String source(Page page, StatementArea area) {
    return area.sources().stream()
        .map(each -> source(page, each))
        .collect(Collectors.joining("; "));
  }

  private static String source(Page page, Source source) {
    return page.t("statements.source.checked", source.line(), page.date(source.lastChecked()));
  }

  /** Saves what is typed; the button beside a figure saves it with the figure at the end. */
  @PostMapping
  @Permit(Action.EDIT_STATEMENTS)
  String write(
      @PathVariable UUID id,
      @PathVariable String area,
      @Valid @ModelAttribute("form") StatementForms.Written form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    StatementView view = statements.get(worker, id);
    StatementText now = text(view, area);
    @Nullable StatementFigure figure = figure(form, view.statement(), now, worker, page);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> statements.write(worker, id, text(form, now.area(), figure, view), figure));
    return switch (saving) {
      case SAVED -> "redirect:/statements/" + id + (figure == null ? "" : "/areas/" + now.area());
      case WRONG -> writing(view, now, looked(form), List.of(), worker, page, model);
      case CLASHED -> writing(view, now, now.version(), standing(page, now), worker, page, model);
    };
  }

  /** A figure that moved since it was put there stands once, as it is now. */
  private static StatementText text(
      StatementForms.Written form,
      StatementArea area,
      @Nullable StatementFigure figure,
      StatementView view) {
    if (figure == null) {
      return form.text(area, "", "");
    }
    String before =
        view.figures().stream()
            .filter(each -> each.code().equals(figure.code()))
            .map(StatementFigure::sentence)
            .findFirst()
            .orElse("");
    return form.text(area, figure.sentence(), before);
  }

  private static long looked(StatementForms.@Nullable Written form) {
    return form == null ? -1 : Typed.version(form.version());
  }

  private @Nullable StatementFigure figure(
      StatementForms.@Nullable Written form,
      Statement statement,
      StatementText now,
      Worker worker,
      Page page) {
    String code = form == null ? "" : Typed.text(form.insert());
    return figures.find(worker, page, statement, now.area(), code).orElse(null);
  }

  private static List<SummaryRow> standing(Page page, StatementText now) {
    return List.of(
        SummaryRow.of(page.t("statements.statement.words"), now.words()),
        SummaryRow.of(page.t("statements.statement.whyNot"), now.whyNot()));
  }
}

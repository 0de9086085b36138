package org.lodestar.app.maturity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.face.MaturityMatrix;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The matrix and its words. */
@Controller
@RequestMapping("/maturity/matrix")
class MaturityMatrixController {
  private static final String BACK = "/maturity/matrix";
  private static final int LONG = 300;

  private final MaturityMatrix matrix;
  private final MaturityPageMaker maker;

  MaturityMatrixController(MaturityMatrix matrix, MaturityPageMaker maker) {
    this.matrix = matrix;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_MATURITY)
  String show(Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.matrix(worker, page, matrix.list(worker)));
    return "maturity/maturityMatrix";
  }

  @GetMapping("/{code}")
  @Permit(Action.RUN_MATURITY)
  String reword(@PathVariable String code, Worker worker) {
    matrix.get(worker, code);
    return "redirect:/maturity/matrix/" + code + "/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice words it once. */
  @GetMapping("/{code}/{id}")
  @Permit(Action.RUN_MATURITY)
  String reword(
      @PathVariable String code, @PathVariable UUID id, Worker worker, Page page, Model model) {
    Criterion criterion = matrix.get(worker, code);
    model.addAttribute("form", MaturityForms.Worded.of(criterion));
    return rewording(criterion, id, criterion.number(), List.of(), page, model);
  }

  private static String rewording(
      Criterion criterion,
      UUID id,
      long version,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    return new SmallForm(
            page.t("maturity.reword", criterion.code()),
            page.t("maturity.matrix"),
            BACK,
            "/" + criterion.code() + "/" + id)
        .lead(page.t("maturity.reword.lead"))
        .show(model, asked(page), version, standing);
  }

  private static List<Asked> asked(Page page) {
    List<Asked> asked = new ArrayList<>();
    asked.add(Asked.text(page, "maturity.title").spelled());
    IntStream.rangeClosed(1, Criterion.LEVELS)
        .mapToObj(
            each ->
                Asked.of(Asked.Kind.AREA, "level" + each, page.t("maturity.level", each))
                    .most(LONG))
        .forEach(asked::add);
    asked.add(Asked.text(page, "maturity.source").spelled());
    asked.add(
        Asked.text(page, "maturity.confirmed.ask")
            .named("confirmed")
            .hint(page.t("maturity.confirmed.hint"))
            .spelled());
    return asked;
  }

  @PostMapping("/{code}/{id}")
  @Permit(Action.RUN_MATURITY)
  String reword(
      @PathVariable String code,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") MaturityForms.Worded form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Criterion before = matrix.get(worker, code);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> matrix.reword(worker, id, code, form.content(), looked));
    return switch (saving) {
      case SAVED -> "redirect:" + BACK;
      case WRONG -> rewording(before, id, looked, List.of(), page, model);
      case CLASHED -> rewording(before, id, before.number(), standing(page, before), page, model);
    };
  }

  private static List<SummaryRow> standing(Page page, Criterion before) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("maturity.title"), before.title()));
    IntStream.rangeClosed(1, Criterion.LEVELS)
        .mapToObj(
            each ->
                SummaryRow.of(
                    page.t("maturity.level", each), before.content().levels().get(each - 1)))
        .forEach(rows::add);
    return rows;
  }
}

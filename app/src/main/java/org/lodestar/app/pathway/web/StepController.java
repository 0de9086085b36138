package org.lodestar.app.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;
import org.lodestar.app.pathway.Who;
import org.lodestar.app.pathway.domain.Flow;
import org.lodestar.app.pathway.domain.LawFlow;
import org.lodestar.app.pathway.domain.LimitRules;
import org.lodestar.app.pathway.face.PathwayDrafts;
import org.lodestar.app.pathway.face.Said;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.statute.Step;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Our part of a step of the law, in the draft. */
@Controller
@RequestMapping("/pathway/draft/steps/{code}")
class StepController {
  private static final String VIEW = "pathway/step";

  private final PathwayDrafts drafts;
  private final PathwayToday pathwayToday;

  StepController(PathwayDrafts drafts, PathwayToday pathwayToday) {
    this.drafts = drafts;
    this.pathwayToday = pathwayToday;
  }

  @GetMapping
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String edit(@PathVariable StepCode code, Worker worker, Page page, Model model) {
    Said said = pathwayToday.said(page, drafts.get(worker).content());
    StepPlan plan = said.content().plan(code);
    model.addAttribute("form", PlanForm.of(plan));
    model.addAttribute("model", page(said, plan, List.of()));
    return VIEW;
  }

  @PostMapping
  @Permit(Action.EDIT_LOCAL_PATHWAY)
  String edit(
      @PathVariable StepCode code,
      @Valid @ModelAttribute("form") PlanForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Said said = pathwayToday.said(page, drafts.get(worker).content());
    refuseLonger(code, form, result, said);
    Saving saving = Saving.attempt(result, response, () -> drafts.change(worker, form.plan(code)));
    if (saving == Saving.SAVED) {
      return "redirect:/pathway/draft?saved=true#" + code;
    }
    StepPlan now = said.content().plan(code);
    boolean clashed = saving == Saving.CLASHED;
    model.addAttribute("model", page(said, now, clashed ? standing(said, now) : List.of()));
    return VIEW;
  }

  /** A limit longer than the national pathway's is told at the field, with the source. */
  private static void refuseLonger(StepCode code, PlanForm form, BindingResult result, Said said) {
    TimeLimit limit = result.hasErrors() ? null : form.limit();
    if (limit != null) {
      LimitRules.broken(code, limit, said.today())
          .ifPresent(
              law ->
                  result.rejectValue(
                      "days",
                      "pathway.limit.longer",
                      new Object[] {said.limit(law), law.source()},
                      "pathway.limit.longer"));
    }
  }

  private static StepPage page(Said said, StepPlan plan, List<SummaryRow> standing) {
    Map<StepCode, List<Step>> adult = LawFlow.wordingsFor(Who.ADULT, said.today());
    Map<StepCode, List<Step>> child = LawFlow.wordingsFor(Who.UNSURE, said.today());
    List<Step> wordings =
        Stream.of(adult, child)
            .flatMap(each -> each.getOrDefault(plan.code(), List.of()).stream())
            .distinct()
            .toList();
    String code = plan.code().name();
    return new StepPage(
        said,
        said.title(code),
        "/pathway/draft/steps/" + code,
        StepLine.of(said, plan, wordings, Flow.Part.ALWAYS),
        plan.version(),
        null,
        standing,
        code);
  }

  private static List<SummaryRow> standing(Said said, StepPlan now) {
    Page page = said.page();
    return List.of(
        SummaryRow.of(page.t("pathway.field.OWNER"), now.owner()),
        SummaryRow.of(page.t("pathway.field.CONTACTS"), said.names(now.contacts())),
        SummaryRow.of(page.t("pathway.field.LIMIT"), said.limit(now.limit())),
        SummaryRow.of(page.t("pathway.field.WORDS"), now.words()),
        SummaryRow.of(page.t("pathway.field.PLACE"), String.valueOf(now.place())));
  }
}

package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.PathwayStep;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a council, a lawyer or whoever finds a bed has answered, at the step that waits for it. */
@Controller
class AnswerController {
  private final CasePathways pathways;
  private final AnswerPages pages;

  AnswerController(CasePathways pathways, AnswerPages pages) {
    this.pathways = pathways;
    this.pages = pages;
  }

  @PostMapping(value = "/cases/{id}/pathway/{person}/steps/{code}", params = "answer")
  @Permit(Action.WORK_ON_CASE)
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable StepCode code,
      @Valid @ModelAttribute("form") AnswerForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> pathways.answer(worker, id, person, code, form.answer(), form.rest()));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.pathway(id, person) + "#" + code;
    }
    PathwayStep now =
        pathways.get(worker, id, person).steps().stream()
            .filter(step -> step.step().code() == code)
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!code.endsWithAnAnswer()) {
      return "redirect:" + Addresses.pathway(id, person) + "/steps/" + code;
    }
    return saving == Saving.CLASHED
        ? pages.again(worker, id, person, now, now.version(), standing(page, now), page, model)
        : pages.again(
            worker,
            id,
            person,
            now,
            Typed.version(form == null ? null : form.version()),
            List.of(),
            page,
            model);
  }

  private static List<SummaryRow> standing(Page page, PathwayStep step) {
    return List.of(
        SummaryRow.of(page.t("casework.step.state"), page.name("casework.stepState", step.state())),
        SummaryRow.of(page.t("casework.step.note"), Shown.text(step.reason())));
  }
}

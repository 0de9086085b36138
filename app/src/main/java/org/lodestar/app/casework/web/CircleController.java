package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.face.CaseCircle;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who opens the narrow notes of a case. */
@Controller
@RequestMapping("/cases/{id}/narrow")
class CircleController {
  private final CaseCircle circle;
  private final Cases cases;
  private final Colleagues colleagues;

  CircleController(CaseCircle circle, Cases cases, Colleagues colleagues) {
    this.circle = circle;
    this.cases = cases;
    this.colleagues = colleagues;
  }

  @GetMapping
  @Permit(Action.RESTRICT_CASE)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new RestrictForm(new HashSet<>(circle.members(worker, id)), 0L));
    return showCircle(page(worker, id), page, model);
  }

  private FormPage page(Worker worker, UUID id) {
    return FormPage.of(cases.head(worker, id), Addresses.file(id) + "/narrow")
        .choices(colleagues.options(worker));
  }

  private static String showCircle(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, page.t("casework.circle.title")).lead(page.t("casework.circle.text")),
        List.of(Asked.boxes(page, "casework.circle.workers", shown.choices()).large()));
  }

  @PostMapping
  @Permit(Action.RESTRICT_CASE)
  String set(
      @PathVariable UUID id,
      @ModelAttribute("form") RestrictForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> circle.set(worker, id, Typed.set(form.workers())));
    if (saved) {
      return "redirect:" + Addresses.file(id);
    }
    return showCircle(page(worker, id), page, model);
  }
}

package org.lodestar.app.members.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.night.NumbersOnRecord;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The number on which a worker is rung back at night: written down, never shown again. */
@Controller
class NumberController {
  private static final String VIEW = "members/number";

  private final Staff staff;
  private final People people;
  private final NumbersOnRecord numbers;

  NumberController(Staff staff, People people, NumbersOnRecord numbers) {
    this.staff = staff;
    this.people = people;
    this.numbers = numbers;
  }

  @GetMapping("/people/{id}/number")
  @Permit(Action.CHANGE_ACCOUNT)
  String ask(Worker worker, @PathVariable("id") UUID id, Page page, Model model) {
    model.addAttribute("form", new NumberForm(""));
    return shown(worker, id, page, model);
  }

  private String shown(Worker worker, UUID id, Page page, Model model) {
    String name = staff.get(worker, id).displayName();
    model.addAttribute("model", new NumberPage(id, name, before(id, page)));
    return VIEW;
  }

  private @org.jspecify.annotations.Nullable String before(UUID id, Page page) {
    return numbers
        .find(id)
        .map(each -> page.t("members.number.since", page.dateTime(each.at()), name(each.by())))
        .orElse(null);
  }

  private String name(UUID worker) {
    return people.find(worker).map(each -> each.displayName()).orElse("");
  }

  @PostMapping("/people/{id}/number")
  @Permit(Action.CHANGE_ACCOUNT)
  String write(
      Worker worker,
      @PathVariable("id") UUID id,
      @Valid @ModelAttribute("form") NumberForm form,
      BindingResult result,
      Page page,
      Model model) {
    if (result.hasErrors()) {
      return shown(worker, id, page, model);
    }
    numbers.write(worker, id, form.number());
    return "redirect:/people/" + id + "?done=number";
  }
}

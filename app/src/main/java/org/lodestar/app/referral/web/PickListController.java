package org.lodestar.app.referral.web;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.domain.PickListFile;
import org.lodestar.app.referral.face.PickLists;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Importing the long lists of the Home Office form: first what a file would bring, row by row, then
 * the list whole. With JavaScript a file is read on the spot; without, its rows are pasted.
 */
@Controller
@RequestMapping("/pick-lists")
class PickListController {
  private static final String VIEW = "referral/pickLists";

  private final PickLists lists;

  PickListController(PickLists lists) {
    this.lists = lists;
  }

  @GetMapping
  @Permit(Action.EDIT_PICK_LISTS)
  String show(Model model) {
    model.addAttribute("form", new PickListForm(null, "", null, ""));
    model.addAttribute("model", new PickListsPage(lists.list(), null));
    return VIEW;
  }

  @PostMapping("/trial")
  @Permit(Action.EDIT_PICK_LISTS)
  String tryOut(
      @Valid @ModelAttribute("form") PickListForm form, BindingResult result, Model model) {
    PickListsPage.Trial trial = result.hasErrors() ? null : trial(form);
    model.addAttribute("model", new PickListsPage(lists.list(), trial));
    return VIEW;
  }

  @PostMapping
  @Permit(Action.EDIT_PICK_LISTS)
  String replace(
      @Valid @ModelAttribute("form") PickListForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (result.hasErrors()) {
      model.addAttribute("model", new PickListsPage(lists.list(), null));
      return VIEW;
    }
    lists.replace(
        worker,
        Objects.requireNonNull(form.list()),
        read(form),
        Objects.requireNonNull(form.source()),
        date(form));
    return "redirect:" + page.link("/pick-lists");
  }

  private static PickListsPage.Trial trial(PickListForm form) {
    return new PickListsPage.Trial(
        Objects.requireNonNull(form.list()),
        read(form),
        Objects.requireNonNull(form.source()),
        date(form).toString(),
        Objects.requireNonNull(form.rows()));
  }

  private static LocalDate date(PickListForm form) {
    return Objects.requireNonNull(form.dated()).date().orElseThrow();
  }

  private static PickListFile read(PickListForm form) {
    return PickListFile.read(Objects.requireNonNull(form.rows()).getBytes(StandardCharsets.UTF_8));
  }
}

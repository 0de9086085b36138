package org.lodestar.app.directory.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.ServiceChanged;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where editors keep services and helplines right. */
@Controller
class DirectoryEditController {
  private static final String FORM = "directory/service";
  private static final String LIST = "redirect:/directory?done=true";

  private final Directory directory;

  DirectoryEditController(Directory directory) {
    this.directory = directory;
  }

  @GetMapping("/directory")
  @Permit(Action.EDIT_DIRECTORY)
  String list(
      Worker editor, Page page, @RequestParam(defaultValue = "false") boolean done, Model model) {
    model.addAttribute(
        "model", DirectoryPage.of(page, directory.list(editor), directory.today(), done));
    return "directory/list";
  }

  @GetMapping("/directory/new")
  @Permit(Action.EDIT_DIRECTORY)
  String add() {
    return "redirect:/directory/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one service. */
  @GetMapping("/directory/new/{id}")
  @Permit(Action.EDIT_DIRECTORY)
  String addForm(@PathVariable UUID id, Page page, Model model) {
    model.addAttribute("form", ServiceForm.empty());
    model.addAttribute("model", ServicePage.added(page, id));
    return FORM;
  }

  @PostMapping("/directory/new/{id}")
  @Permit(Action.EDIT_DIRECTORY)
  String added(
      @PathVariable UUID id,
      Worker editor,
      Page page,
      @Valid @ModelAttribute("form") ServiceForm form,
      BindingResult result,
      Model model) {
    check(form, null, result);
    if (result.hasErrors()) {
      model.addAttribute("model", ServicePage.added(page, id));
      return FORM;
    }
    directory.add(editor, form.service(id, null));
    return LIST;
  }

  @GetMapping("/directory/{id}")
  @Permit(Action.EDIT_DIRECTORY)
  String edit(@PathVariable UUID id, Worker editor, Page page, Model model) {
    Service stored = directory.get(editor, id);
    model.addAttribute("form", ServiceForm.of(stored));
    model.addAttribute("model", ServicePage.of(page, stored, directory.today()));
    return FORM;
  }

  @PostMapping("/directory/{id}")
  @Permit(Action.EDIT_DIRECTORY)
  String edited(
      @PathVariable UUID id,
      Worker editor,
      Page page,
      @Valid @ModelAttribute("form") ServiceForm form,
      BindingResult result,
      Model model) {
    Service stored = directory.get(editor, id);
    check(form, stored, result);
    if (result.hasErrors()) {
      model.addAttribute("model", ServicePage.of(page, stored, directory.today()));
      return FORM;
    }
    try {
      directory.change(editor, form.service(id, stored));
      return LIST;
    } catch (ServiceChanged clash) {
      return clash(page, clash.now(), form, model);
    }
  }

  /** Shows both; what was typed is kept and can be saved once more over the newer version. */
  private String clash(Page page, Service now, ServiceForm typed, Model model) {
    model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
    model.addAttribute("form", typed.over(now.version()));
    model.addAttribute("model", ServicePage.clash(page, now, typed, directory.today()));
    return FORM;
  }

  @PostMapping("/directory/{id}/checked")
  @Permit(Action.EDIT_DIRECTORY)
  String checked(@PathVariable UUID id, Worker editor) {
    directory.checked(editor, id);
    return LIST;
  }

  private static void check(ServiceForm form, @Nullable Service before, BindingResult result) {
    if (result.hasErrors()) {
      return;
    }
    if (!form.reachable()) {
      result.rejectValue("number", "directory.error.reach");
    }
    UUID id = before == null ? Ids.next() : before.id();
    if (form.service(id, before).hidesEmergency(before)) {
      result.rejectValue("showing", "directory.error.emergency");
    }
  }
}

package org.lodestar.app.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.directory.ServiceAsk;
import org.lodestar.app.directory.face.ServiceAsks;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a second person rings a number before pages show it. */
@Controller
class AskController {
  /** All that waits for a second person who may be no editor. */
  static final String LIST = "/directory/asked";

  private static final String HERE = LIST + "/{id}";
  private static final String VIEW = "directory/asked";

  private final ServiceAsks asks;
  private final AskPageMaker maker;

  AskController(ServiceAsks asks, AskPageMaker maker) {
    this.asks = asks;
    this.maker = maker;
  }

  static String address(UUID id) {
    return LIST + "/" + id;
  }

  static String redirect(ServiceAsk ask) {
    return "redirect:" + address(ask.id());
  }

  @GetMapping(LIST)
  @Permit(Action.CONFIRM_DIRECTORY)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.list(worker, page));
    return "directory/askedList";
  }

  @GetMapping(HERE)
  @Permit(Action.CONFIRM_DIRECTORY)
  String show(Worker worker, @PathVariable("id") UUID id, Page page, Model model) {
    return shown(maker.page(worker, id, page), model);
  }

  private static String shown(AskPage page, Model model) {
    model.addAttribute("model", page);
    return VIEW;
  }

  @PostMapping(HERE + "/confirm")
  @Permit(Action.CONFIRM_DIRECTORY)
  String confirm(
      Worker worker,
      @PathVariable("id") UUID id,
      @Valid @ModelAttribute("form") AskForms.Confirmed form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    Runnable confirm = () -> asks.confirm(worker, id, form.heard(), form.code());
    return Saving.saved(result, response, confirm)
        ? "redirect:" + address(id)
        : shown(maker.page(worker, id, page).withoutRefusing(), model);
  }

  @PostMapping(HERE + "/refuse")
  @Permit(Action.CONFIRM_DIRECTORY)
  String refuse(
      Worker worker,
      @PathVariable("id") UUID id,
      @Valid @ModelAttribute("form") AskForms.Turned form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    return Saving.saved(result, response, () -> asks.refuse(worker, id, form.words()))
        ? "redirect:" + address(id)
        : shown(maker.page(worker, id, page).withoutConfirming(), model);
  }

  @PostMapping(HERE + "/withdraw")
  @Permit(Action.EDIT_DIRECTORY)
  String withdraw(Worker worker, @PathVariable("id") UUID id) {
    asks.withdraw(worker, id);
    return "redirect:" + address(id);
  }
}

package org.lodestar.app.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.ServiceAsk;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.ServiceAsks;
import org.lodestar.app.directory.face.ServiceChanged;
import org.lodestar.app.ground.Ids;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Where editors keep services and helplines right. */
@Controller
class DirectoryEditController {
  private static final String FORM = "directory/service";
  private static final String LIST = "redirect:/directory?done=true";

  private final Directory directory;
  private final ServiceAsks asks;
  private final ReachWords reach;

  DirectoryEditController(Directory directory, ServiceAsks asks, ReachWords reach) {
    this.directory = directory;
    this.asks = asks;
    this.reach = reach;
  }

  private ServicePage.Choices choices(Page page) {
    return new ServicePage.Choices(reach.needs(), reach.tongues(page), reach.wards());
  }

  @GetMapping("/directory")
  @Permit(Action.EDIT_DIRECTORY)
  String list(
      Worker editor, Page page, @RequestParam(defaultValue = "false") boolean done, Model model) {
    List<Service> listed = directory.list(editor);
    model.addAttribute(
        "model",
        DirectoryPage.of(
            page,
            listed,
            directory.findable(editor, listed),
            directory.unasked(editor).size(),
            asks.waiting(editor),
            directory.today(),
            done));
    return "directory/list";
  }

  @PostMapping("/directory/copied")
  @Permit(Action.EDIT_DIRECTORY)
  String askForCopied(Worker editor) {
    directory.askForCopied(editor);
    return "redirect:/directory";
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
    model.addAttribute("model", ServicePage.added(page, id, choices(page)));
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
      HttpServletResponse response,
      Model model) {
    return kept(form, result, response, () -> directory.add(editor, form.service(id, null)))
        .orElseGet(
            () -> {
              model.addAttribute("model", ServicePage.added(page, id, choices(page)));
              return FORM;
            });
  }

  /** Where one goes once it is kept; nothing when something is wrong. */
  private static Optional<String> kept(
      ServiceForm form,
      BindingResult result,
      HttpServletResponse response,
      Supplier<Optional<ServiceAsk>> deed) {
    if (!result.hasErrors() && !form.reachable()) {
      result.rejectValue("number", "directory.error.reach");
    }
    if (!result.hasFieldErrors("times") && !form.tellsTimes()) {
      result.rejectValue("times", "directory.error.times");
    }
    if (!result.hasFieldErrors("maxAge") && !form.ordersAges()) {
      result.rejectValue("maxAge", "directory.error.ages");
    }
    AtomicReference<String> next = new AtomicReference<>();
    Saving.saved(
        result, response, () -> next.set(deed.get().map(AskController::redirect).orElse(LIST)));
    return Optional.ofNullable(next.get());
  }

  @GetMapping("/directory/{id}")
  @Permit(Action.EDIT_DIRECTORY)
  String edit(@PathVariable UUID id, Worker editor, Page page, Model model) {
    Service stored = directory.get(editor, id);
    model.addAttribute("form", ServiceForm.of(stored));
    return shown(stored, false, editor, page, model);
  }

  private String shown(Service stored, boolean typed, Worker editor, Page page, Model model) {
    UUID waits =
        asks.waiting(editor).stream()
            .filter(each -> each.before().id().equals(stored.id()))
            .map(ServiceAsk::id)
            .findFirst()
            .orElse(null);
    model.addAttribute(
        "model",
        ServicePage.of(page, stored, directory.today(), waits, typed, choices(page))
            .found(directory.findable(editor, List.of(stored)).get(stored.id())));
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
      HttpServletResponse response,
      Model model) {
    Service stored = directory.get(editor, id);
    try {
      return kept(form, result, response, () -> directory.change(editor, form.service(id, stored)))
          .orElseGet(() -> shown(stored, true, editor, page, model));
    } catch (ServiceChanged clash) {
      return clash(page, clash.now(), form, model);
    }
  }

  /** Shows both; what was typed is kept and can be saved once more over the newer version. */
  private String clash(Page page, Service now, ServiceForm typed, Model model) {
    model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
    model.addAttribute("form", typed.over(now.version()));
    model.addAttribute(
        "model", ServicePage.clash(page, now, typed, directory.today(), choices(page)));
    return FORM;
  }

  @PostMapping("/directory/{id}/checked")
  @Permit(Action.EDIT_DIRECTORY)
  String checked(@PathVariable UUID id, Worker editor) {
    directory.checked(editor, id);
    return LIST;
  }

  /**
   * One hand is enough, and at once: a wrong number on a page harms while two are looked for. Only
   * what leads people in danger waits for another.
   */
  @PostMapping("/directory/{id}/hide")
  @Permit(Action.EDIT_DIRECTORY)
  String hide(@PathVariable UUID id, Worker editor) {
    return directory.hide(editor, id).map(AskController::redirect).orElse(LIST);
  }
}

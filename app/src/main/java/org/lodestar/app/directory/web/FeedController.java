package org.lodestar.app.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.lodestar.app.directory.face.ServiceFeeds;
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

/** Where editors read services out of the open feed of somebody else, and pick. */
@Controller
class FeedController {
  private static final String HERE = "/directory/import";
  private static final String ONE = HERE + "/{id}";
  private static final String FORM = "directory/import";

  private final ServiceFeeds feeds;

  FeedController(ServiceFeeds feeds) {
    this.feeds = feeds;
  }

  @GetMapping(HERE)
  @Permit(Action.EDIT_DIRECTORY)
  String ask(Model model) {
    model.addAttribute("form", FeedForm.EMPTY);
    return FORM;
  }

  @PostMapping(HERE)
  @Permit(Action.EDIT_DIRECTORY)
  String read(
      Worker editor,
      @Valid @ModelAttribute("form") FeedForm form,
      BindingResult result,
      HttpServletResponse response) {
    AtomicReference<UUID> read = new AtomicReference<>();
    return Saving.saved(result, response, () -> read.set(feeds.read(editor, form.typed())))
        ? "redirect:" + HERE + "/" + read.get()
        : FORM;
  }

  @GetMapping(ONE)
  @Permit(Action.EDIT_DIRECTORY)
  String show(Worker editor, @PathVariable("id") UUID id, Page page, Model model) {
    model.addAttribute("model", FeedPage.of(page, feeds.get(editor, id)));
    return "directory/feed";
  }

  @PostMapping(ONE)
  @Permit(Action.EDIT_DIRECTORY)
  String take(
      Worker editor,
      @PathVariable("id") UUID id,
      @RequestParam(name = "pick", required = false, defaultValue = "") List<UUID> picked) {
    return feeds.take(editor, id, Set.copyOf(picked)) == 0
        ? "redirect:" + HERE + "/" + id
        : "redirect:/directory";
  }
}

package org.lodestar.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.OffWhy;
import org.lodestar.app.requests.face.DisclosureEnds;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands on the public list of one's own organisation, and how it is taken off. */
@Controller
@RequestMapping(Addresses.LISTED)
class DisclosureEndController {
  private final DisclosureEnds ends;

  DisclosureEndController(DisclosureEnds ends) {
    this.ends = ends;
  }

  @GetMapping
  @Permit(Action.TAKE_OFF_DISCLOSURE)
  String list(
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "false") boolean known,
      Worker worker,
      Model model) {
    model.addAttribute("model", new ListedPage(ends.list(worker, page), known));
    return "requests/listed";
  }

  @GetMapping("/{entry}/off")
  @Permit(Action.TAKE_OFF_DISCLOSURE)
  String off(@PathVariable UUID entry, Worker worker, Page page, Model model) {
    model.addAttribute("form", new OffForm(null));
    return taking(ends.get(worker, entry), page, model);
  }

  private static String taking(Disclosure entry, Page page, Model model) {
    return SmallForm.of(
            page.t("requests.off.title"),
            Addresses.LISTED,
            Addresses.LISTED + "/" + entry.id() + "/off")
        .caption(page.t("requests.request", entry.reference()))
        .quoted(entry.question())
        .lead(page.t("requests.off.text"))
        .grave(page.t("requests.off"))
        .cancel(page.t("requests.cancel"))
        .show(model, OffForm.asked(page));
  }

  @PostMapping("/{entry}/off")
  @Permit(Action.TAKE_OFF_DISCLOSURE)
  String off(
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") OffForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean off =
        Saving.saved(
            result,
            response,
            () -> ends.takeOff(worker, entry, Objects.requireNonNull(form.why())));
    return off
        ? "redirect:"
            + Addresses.LISTED
            + (form.why() == OffWhy.SOMEBODY_KNOWN ? "?known=true" : "")
        : taking(ends.get(worker, entry), page, model);
  }
}

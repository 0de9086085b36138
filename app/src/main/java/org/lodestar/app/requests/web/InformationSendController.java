package org.lodestar.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.face.InformationRequests;
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

/** Somebody reads the letter as it leaves, and sends it; nothing leaves unread. */
@Controller
@RequestMapping(Addresses.REQUESTS + "/{id}/send")
class InformationSendController {
  private final InformationRequests requests;
  private final InformationPages pages;

  InformationSendController(InformationRequests requests, InformationPages pages) {
    this.requests = requests;
    this.pages = pages;
  }

  @GetMapping
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String read(@PathVariable UUID id, Worker worker, Page page, Model model) {
    InformationPage shown = pages.pack(worker, id);
    model.addAttribute("form", SendForm.fresh(shown, page));
    return reading(shown, page, model);
  }

  /** What was sent already says how it stands. */
  private static String reading(InformationPage shown, Page page, Model model) {
    if (!shown.canSend()) {
      return "redirect:" + shown.here();
    }
    model.addAttribute("model", new SendPage(shown, SendForm.asked(page, shown)));
    return "requests/send";
  }

  @PostMapping
  @Permit(Action.WORK_ON_INFORMATION_REQUEST)
  String send(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SendForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    InformationPage shown = pages.pack(worker, id);
    if (shown.request().state() == InformationState.OPEN && !form.sawIt(shown, page)) {
      result.reject("requests.send.unread", "requests.send.unread");
    }
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> {
              form.mustBeWhole(shown.request());
              requests.send(worker, id, form.marks(), Typed.version(form.version()));
            });
    return saved ? "redirect:" + shown.here() : reading(pages.pack(worker, id), page, model);
  }
}

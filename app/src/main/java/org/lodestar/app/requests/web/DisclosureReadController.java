package org.lodestar.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.DisclosureDraft;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.face.DisclosureHands;
import org.lodestar.app.requests.face.DisclosureLog;
import org.lodestar.app.requests.face.InformationRequests;
import org.lodestar.app.requests.web.ReadForm.Verdict;
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

/** Somebody else reads an entry of the public list as everybody will, and lists it or not. */
@Controller
@RequestMapping(Addresses.REQUESTS + "/{id}/log/read")
class DisclosureReadController {
  private final DisclosureHands hands;
  private final DisclosureLog log;
  private final InformationRequests requests;

  DisclosureReadController(DisclosureHands hands, DisclosureLog log, InformationRequests requests) {
    this.hands = hands;
    this.log = log;
    this.requests = requests;
  }

  @GetMapping
  @Permit(Action.READ_BEFORE_LISTING)
  String read(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Optional<DisclosureDraft> draft = hands.waiting(worker, id);
    draft.ifPresent(each -> model.addAttribute("form", ReadForm.fresh(each.version())));
    return reading(draft, worker, id, page, model);
  }

  /** Where nothing waits any more, the request says how it stands. */
  private String reading(
      Optional<DisclosureDraft> draft, Worker worker, UUID id, Page page, Model model) {
    if (draft.isEmpty()) {
      return "redirect:" + Addresses.request(id);
    }
    InformationRequest request = requests.get(worker, id);
    Disclosure entry = hands.asListed(request, draft.get());
    model.addAttribute(
        "model",
        new ReadPage(
            id,
            DisclosurePage.entry(page, entry, log.table(entry).orElse(null)),
            DisclosureHands.telling(entry.question()),
            draft.get().by().equals(worker.id()),
            ReadForm.asked(page)));
    return "requests/read";
  }

  @PostMapping
  @Permit(Action.READ_BEFORE_LISTING)
  String read(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReadForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> settle(worker, id, form));
    return saved
        ? "redirect:" + Addresses.request(id)
        : reading(hands.waiting(worker, id), worker, id, page, model);
  }

  private void settle(Worker worker, UUID id, ReadForm form) {
    long version = Typed.version(form.version());
    if (form.verdict() == Verdict.LIST) {
      hands.agree(worker, id, version);
    } else {
      hands.sendBack(worker, id, form.words(), version);
    }
  }
}

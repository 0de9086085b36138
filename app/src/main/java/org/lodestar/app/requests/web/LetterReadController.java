package org.lodestar.app.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.requests.face.LetterReadings;
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

/** A second person reads a letter that tells of a few people, and lets it leave or not. */
@Controller
@RequestMapping(Addresses.REQUESTS + "/{id}/read")
class LetterReadController {
  private final LetterReadings readings;
  private final InformationPages pages;

  LetterReadController(LetterReadings readings, InformationPages pages) {
    this.readings = readings;
    this.pages = pages;
  }

  @GetMapping
  @Permit(Action.READ_BEFORE_LISTING)
  String read(@PathVariable UUID id, Worker worker, Page page, Model model) {
    readings
        .waiting(worker, id)
        .ifPresent(each -> model.addAttribute("form", ReadForm.fresh(each.version())));
    return reading(worker, id, page, model);
  }

  /** Where nothing waits any more, the request says how it stands. */
  private String reading(Worker worker, UUID id, Page page, Model model) {
    if (readings.waiting(worker, id).isEmpty()) {
      return "redirect:" + Addresses.request(id);
    }
    model.addAttribute(
        "model", new LetterReadPage(pages.page(worker, id), ReadForm.ofLetter(page)));
    return "requests/letterRead";
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
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                readings.read(
                    worker,
                    id,
                    Typed.version(form.version()),
                    form.verdict() == Verdict.LIST ? null : form.words()));
    return saved ? "redirect:" + Addresses.request(id) : reading(worker, id, page, model);
  }
}

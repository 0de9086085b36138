package org.lodestar.app.rights.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Steps of a request that ask something: who asks, who looks, why longer, how it was given. */
@Controller
@RequestMapping("/data-requests/{id}")
class RequestStepController {

  private final DataRequests requests;
  private final OfficerPageMaker pages;

  RequestStepController(DataRequests requests, OfficerPageMaker pages) {
    this.requests = requests;
    this.pages = pages;
  }

  private static String asking(
      RequestPage request, String step, List<Asked> asked, Page page, Model model) {
    return SmallForm.of(page.t("rights.step." + step), request.here(), request.here() + "/" + step)
        .caption(page.t("rights.request", request.request().reference()))
        .lead(page.t("rights." + step + ".text"))
        .cancel(page.t("rights.cancel"))
        .show(model, asked);
  }

  private static String back(UUID id) {
    return "redirect:" + Addresses.request(id);
  }

  @GetMapping("/acknowledge")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String acknowledge(@PathVariable UUID id, Worker worker, Page page, Model model) {
    RequestPage request = pages.page(worker, id);
    TypedDate today = TypedDate.of(request.today());
    model.addAttribute("form", new AcknowledgeForm(today, request.request().version()));
    return asking(request, "acknowledge", AcknowledgeForm.asked(page), page, model);
  }

  @PostMapping("/acknowledge")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String acknowledge(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AcknowledgeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    RequestPage request = pages.page(worker, id);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                requests.acknowledge(
                    worker, id, Typed.day(form.on()), Typed.version(form.version())));
    return saved
        ? back(id)
        : asking(request, "acknowledge", AcknowledgeForm.asked(page), page, model);
  }

  @GetMapping("/proof")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String proof(@PathVariable UUID id, Worker worker, Page page, Model model) {
    RequestPage request = pages.page(worker, id);
    TypedDate today = TypedDate.of(request.today());
    model.addAttribute("form", new ProofForm(null, null, today, request.request().version()));
    return asking(request, "proof", ProofForm.asked(page), page, model);
  }

  @PostMapping("/proof")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String proof(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProofForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    RequestPage request = pages.page(worker, id);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                requests.prove(
                    worker,
                    id,
                    Objects.requireNonNull(form.proof()),
                    Typed.day(form.on()),
                    form.doubt() == ProofForm.Doubt.ASKED,
                    Typed.version(form.version())));
    return saved ? back(id) : asking(request, "proof", ProofForm.asked(page), page, model);
  }

  @GetMapping("/ask")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    RequestPage request = pages.page(worker, id);
    model.addAttribute("form", new AskForm(null, null, request.request().version()));
    return asking(request, "ask", AskForm.asked(page, request.team()), page, model);
  }

  @PostMapping("/ask")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String ask(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AskForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    RequestPage request = pages.page(worker, id);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                requests.ask(
                    worker,
                    id,
                    Objects.requireNonNull(form.gatherer()),
                    Objects.requireNonNull(form.reader()),
                    Typed.version(form.version())));
    return saved
        ? back(id)
        : asking(request, "ask", AskForm.asked(page, request.team()), page, model);
  }

  @GetMapping("/extend")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String extend(@PathVariable UUID id, Worker worker, Page page, Model model) {
    RequestPage request = pages.page(worker, id);
    TypedDate today = TypedDate.of(request.today());
    model.addAttribute("form", new ExtendForm("", today, request.request().version()));
    return asking(request, "extend", ExtendForm.asked(page), page, model);
  }

  @PostMapping("/extend")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String extend(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ExtendForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    RequestPage request = pages.page(worker, id);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                requests.extend(
                    worker,
                    id,
                    Typed.day(form.told()),
                    PersonalText.needed(form.reason()),
                    Typed.version(form.version())));
    return saved ? back(id) : asking(request, "extend", ExtendForm.asked(page), page, model);
  }

  @GetMapping("/close")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String close(@PathVariable UUID id, Worker worker, Page page, Model model) {
    RequestPage request = pages.page(worker, id);
    TypedDate today = TypedDate.of(request.today());
    model.addAttribute("form", new CloseForm(null, today, request.request().version()));
    return asking(request, "close", CloseForm.asked(page), page, model);
  }

  @PostMapping("/close")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String close(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CloseForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    RequestPage request = pages.page(worker, id);
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                requests.close(
                    worker,
                    id,
                    Objects.requireNonNull(form.way()),
                    Typed.day(form.on()),
                    Typed.version(form.version())));
    return saved ? back(id) : asking(request, "close", CloseForm.asked(page), page, model);
  }
}

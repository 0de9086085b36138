package org.lodestar.app.rights.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.face.DataRequests;
import org.lodestar.app.site.TypedDate;
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
  private static final Map<String, String> PROOF_FIELDS =
      Map.of("casework.rule.notInFuture", "on", "rights.rule.beforeReceipt", "on");
  private static final Map<String, String> ASK_FIELDS =
      Map.of("rights.rule.twoPeople", "reader", "rights.rule.team", "gatherer");
  private static final Map<String, String> EXTEND_FIELDS =
      Map.of("casework.rule.notInFuture", "told", "rights.rule.toldInTime", "told");
  private static final Map<String, String> CLOSE_FIELDS =
      Map.of("casework.rule.notInFuture", "on", "rights.rule.teamGives", "way");

  private final DataRequests requests;
  private final OfficerPages pages;

  RequestStepController(DataRequests requests, OfficerPages pages) {
    this.requests = requests;
    this.pages = pages;
  }

  private RequestPage shown(UUID id, Worker worker, Model model) {
    RequestPage page = pages.page(worker, id);
    model.addAttribute("model", page);
    return page;
  }

  private static String back(UUID id) {
    return "redirect:" + Addresses.request(id);
  }

  @GetMapping("/proof")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String proof(@PathVariable UUID id, Worker worker, Model model) {
    RequestPage page = shown(id, worker, model);
    TypedDate today = TypedDate.of(page.today());
    model.addAttribute("form", new ProofForm(null, today, page.request().version()));
    return "rights/proof";
  }

  @PostMapping("/proof")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String proof(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProofForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    shown(id, worker, model);
    boolean saved =
        Saving.saved(
            result,
            PROOF_FIELDS,
            () ->
                requests.prove(
                    worker,
                    id,
                    Objects.requireNonNull(form.proof()),
                    Typed.date(form.on()),
                    Typed.version(form.version())));
    return saved ? back(id) : "rights/proof";
  }

  @GetMapping("/ask")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String ask(@PathVariable UUID id, Worker worker, Model model) {
    RequestPage page = shown(id, worker, model);
    model.addAttribute("form", new AskForm(null, null, page.request().version()));
    return "rights/ask";
  }

  @PostMapping("/ask")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String ask(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AskForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    shown(id, worker, model);
    boolean saved =
        Saving.saved(
            result,
            ASK_FIELDS,
            () ->
                requests.ask(
                    worker,
                    id,
                    Objects.requireNonNull(form.gatherer()),
                    Objects.requireNonNull(form.reader()),
                    Typed.version(form.version())));
    return saved ? back(id) : "rights/ask";
  }

  @GetMapping("/extend")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String extend(@PathVariable UUID id, Worker worker, Model model) {
    RequestPage page = shown(id, worker, model);
    TypedDate today = TypedDate.of(page.today());
    model.addAttribute("form", new ExtendForm("", today, page.request().version()));
    return "rights/extend";
  }

  @PostMapping("/extend")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String extend(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ExtendForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    shown(id, worker, model);
    boolean saved =
        Saving.saved(
            result,
            EXTEND_FIELDS,
            () ->
                requests.extend(
                    worker,
                    id,
                    Typed.date(form.told()),
                    Typed.must(form.reason()),
                    Typed.version(form.version())));
    return saved ? back(id) : "rights/extend";
  }

  @GetMapping("/close")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String close(@PathVariable UUID id, Worker worker, Model model) {
    RequestPage page = shown(id, worker, model);
    TypedDate today = TypedDate.of(page.today());
    model.addAttribute("form", new CloseForm(null, today, page.request().version()));
    return "rights/close";
  }

  @PostMapping("/close")
  @Permit(Action.WORK_ON_DATA_REQUEST)
  String close(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CloseForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    shown(id, worker, model);
    boolean saved =
        Saving.saved(
            result,
            CLOSE_FIELDS,
            () ->
                requests.close(
                    worker,
                    id,
                    Objects.requireNonNull(form.way()),
                    Typed.date(form.on()),
                    Typed.version(form.version())));
    return saved ? back(id) : "rights/close";
  }
}

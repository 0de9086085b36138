package org.lodestar.app.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.retention.DisposalView;
import org.lodestar.app.retention.Tombstone;
import org.lodestar.app.retention.face.DisposalRounds;
import org.lodestar.app.retention.face.Disposals;
import org.lodestar.app.retention.face.Tombstones;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Disposals: looking through, agreeing, calling off, what is left. */
@Controller
@RequestMapping("/retention/disposals")
class DisposalsController {
  private final Disposals disposals;
  private final DisposalRounds rounds;
  private final Tombstones tombstones;
  private final Names names;

  DisposalsController(
      Disposals disposals, DisposalRounds rounds, Tombstones tombstones, Names names) {
    this.disposals = disposals;
    this.rounds = rounds;
    this.tombstones = tombstones;
    this.names = names;
  }

  @GetMapping
  @Permit(Action.READ_RETENTION)
  String list(Worker worker, Model model) {
    model.addAttribute(
        "model",
        new DisposalsPage(
            disposals.list(worker),
            tombstones.list(worker),
            worker.mayEver(Action.PREPARE_DISPOSAL)));
    return "retention/disposals";
  }

  @PostMapping
  @Permit(Action.PREPARE_DISPOSAL)
  String prepare(Worker worker) {
    return "redirect:" + Addresses.disposal(disposals.prepare(worker));
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_DISPOSAL)
  String show(@PathVariable UUID id, Worker worker, Model model) {
    DisposalPage page = page(worker, id);
    model.addAttribute("form", ReasonForm.fresh(page.disposal().version()));
    model.addAttribute("model", page);
    return "retention/disposal";
  }

  private DisposalPage page(Worker worker, UUID id) {
    DisposalView view = disposals.get(worker, id);
    Disposal disposal = view.disposal();
    List<UUID> workers =
        Stream.concat(
                Stream.of(disposal.prepared().by()),
                disposal.approvals().stream().map(Disposal.Approval::by))
            .distinct()
            .toList();
    boolean mayCallOff =
        worker.mayEver(Action.APPROVE_DISPOSAL)
            && disposal.state().isLive()
            && disposal.state() != DisposalState.DISPOSING;
    return new DisposalPage(
        view, names.of(workers), worker.mayEver(Action.EXPLAIN_DISPOSAL), mayCallOff);
  }

  @PostMapping("/{id}/explanation")
  @Permit(Action.EXPLAIN_DISPOSAL)
  String explain(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    Runnable deed =
        () ->
            disposals.explain(
                worker, id, PersonalText.needed(form.reason()), Typed.version(form.version()));
    return answer(id, result, worker, response, model, deed);
  }

  @PostMapping("/{id}/approval")
  @Permit(Action.APPROVE_DISPOSAL)
  String approve(
      @PathVariable UUID id, @RequestParam(defaultValue = "0") long version, Worker worker) {
    disposals.approve(worker, id, version);
    return "redirect:" + Addresses.disposal(id);
  }

  @GetMapping("/{id}/calling-off")
  @Permit(Action.APPROVE_DISPOSAL)
  String askWhyNot(@PathVariable UUID id, Worker worker, Page page, Model model) {
    DisposalPage shown = page(worker, id);
    model.addAttribute("form", ReasonForm.fresh(shown.disposal().version()));
    return showCallOff(shown, page, model);
  }

  private static String showCallOff(DisposalPage shown, Page page, Model model) {
    return SmallForm.of(
            page.t("retention.callOff"), shown.address(), shown.address() + "/calling-off")
        .caption(page.t("retention.disposal", shown.disposal().reference()))
        .lead(page.t("retention.callOff.text"))
        .send(page.t("retention.callOff.button"))
        .alone()
        .show(
            model,
            ReasonForm.asked(
                Asked.area(page, "retention.callOff.why").hint(page.t("retention.explain.hint"))));
  }

  @PostMapping("/{id}/calling-off")
  @Permit(Action.APPROVE_DISPOSAL)
  String callOff(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable deed =
        () ->
            disposals.callOff(
                worker, id, PersonalText.needed(form.reason()), Typed.version(form.version()));
    if (Saving.saved(result, response, "retention.clash", deed)) {
      rounds.letGo(id);
      return "redirect:" + Addresses.disposal(id);
    }
    return showCallOff(page(worker, id), page, model);
  }

  @PostMapping("/{id}/round")
  @Permit(Action.APPROVE_DISPOSAL)
  String begin(@PathVariable UUID id, Worker worker) {
    rounds.runNow(worker, id);
    return "redirect:" + Addresses.disposal(id);
  }

  private String answer(
      UUID id,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model,
      Runnable deed) {
    if (Saving.saved(result, response, "retention.clash", deed)) {
      return "redirect:" + Addresses.disposal(id);
    }
    model.addAttribute("model", page(worker, id));
    return "retention/disposal";
  }

  @GetMapping("/{id}/certificate")
  @Permit(Action.READ_DISPOSAL)
  String certificate(@PathVariable UUID id, Worker worker, Model model) {
    List<Tombstone> stones = tombstones.of(worker, id);
    List<UUID> workers =
        stones.stream()
            .map(Tombstone::agreed)
            .flatMap(agreed -> Stream.of(agreed.preparedBy(), agreed.firstBy(), agreed.secondBy()))
            .distinct()
            .toList();
    model.addAttribute("model", new CertificatePage(id, stones, names.of(workers)));
    return "retention/certificate";
  }
}

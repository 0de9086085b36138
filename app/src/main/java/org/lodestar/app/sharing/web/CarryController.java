package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.face.ShareConcern;
import org.lodestar.app.sharing.face.ShareUptake;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening a case of one's own, or raising a concern, from what was shared under a duty. */
@Controller
class CarryController {
  private final ShareUptake uptake;
  private final ShareConcern concerns;
  private final PartyNames names;

  CarryController(ShareUptake uptake, ShareConcern concerns, PartyNames names) {
    this.uptake = uptake;
    this.concerns = concerns;
    this.names = names;
  }

  @GetMapping("/shared/{id}/case")
  @Permit(Action.CARRY_SHARE)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new CarryForm(null, ""));
    return asking(worker, id, page, model);
  }

  private String asking(Worker worker, UUID id, Page page, Model model) {
    Optional<Share> share = uptake.ask(worker, id);
    return share.isPresent()
        ? show(share.get(), page, model)
        : "redirect:" + Addresses.received(id) + "/declaration";
  }

  private String show(Share share, Page page, Model model) {
    String here = Addresses.received(share.id());
    return SmallForm.of(page.t("sharing.carry.title"), here, here + "/case")
        .caption(page.t("sharing.notice.title", share.reference()))
        .lead(page.t("sharing.carry.text"))
        .about(about(share, page))
        .send(page.t("sharing.carry.button"))
        .show(model, CarryForm.asked(page));
  }

  private List<SummaryRow> about(Share share, Page page) {
    String giver = names.of(page, List.of()).organisation(share.organisation());
    String parts =
        share.terms().sections().stream()
            .filter(code -> !code.equals("CONSENTS"))
            .map(code -> page.t("casework.section." + code))
            .collect(Collectors.joining(", "));
    return List.of(
        SummaryRow.of(page.t("sharing.received.from"), giver),
        SummaryRow.of(
            page.t("sharing.given.basis"), page.name("sharing.basis", share.terms().basis())),
        SummaryRow.of(page.t("sharing.carry.parts"), parts));
  }

  @PostMapping("/shared/{id}/case")
  @Permit(Action.CARRY_SHARE)
  String open(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CarryForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    UUID[] made = new UUID[1];
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> made[0] = uptake.openCase(worker, id, form.ground(), form.reason()));
    return saved ? "redirect:/cases/" + made[0] : asking(worker, id, page, model);
  }

  @GetMapping("/shared/{id}/concern")
  @Permit(Action.CARRY_SHARE)
  String askToRaise(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new RaiseForm(null));
    return raising(worker, id, page, model);
  }

  private String raising(Worker worker, UUID id, Page page, Model model) {
    Optional<Share> share = concerns.ask(worker, id);
    if (share.isEmpty()) {
      return "redirect:" + Addresses.received(id) + "/declaration";
    }
    String here = Addresses.received(id);
    return SmallForm.of(page.t("sharing.raise.title"), here, here + "/concern")
        .caption(page.t("sharing.notice.title", share.get().reference()))
        .lead(page.t("sharing.raise.text"))
        .about(about(share.get(), page))
        .send(page.t("sharing.raise.button"))
        .show(model, RaiseForm.asked(page));
  }

  @PostMapping("/shared/{id}/concern")
  @Permit(Action.CARRY_SHARE)
  String raise(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RaiseForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    UUID[] made = new UUID[1];
    boolean saved =
        Saving.saved(result, response, () -> made[0] = concerns.raise(worker, id, form.ground()));
    return saved ? "redirect:/concerns/" + made[0] : raising(worker, id, page, model);
  }
}

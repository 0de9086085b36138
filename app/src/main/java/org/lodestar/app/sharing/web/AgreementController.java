package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.face.Agreements;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of agreements between organisations. */
@Controller
@RequestMapping("/sharing-agreements")
class AgreementController {

  private final Agreements agreements;
  private final PartyNames names;
  private final SharingToday today;

  AgreementController(Agreements agreements, PartyNames names, SharingToday today) {
    this.agreements = agreements;
    this.names = names;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute(
        "model", new AgreementsPage(table(page, agreements.list(worker)), agreements.law()));
    return "sharing/agreements";
  }

  private Table table(Page page, List<Agreement> all) {
    Parties parties = names.of(page, List.of());
    LocalDate day = today.date();
    return Table.of(
        page.t("sharing.agreements.title"),
        all,
        Part.link(page.t("sharing.agreement.name"), Agreement::title, each -> address(each.id())),
        Part.words(
            page.t("sharing.agreement.parties"),
            each -> joined(each.parties().stream().map(parties::organisation).sorted())),
        Part.words(
            page.t("sharing.agreement.purposes"),
            each ->
                joined(
                    each.purposes().stream()
                        .sorted()
                        .map(purpose -> page.name("sharing.purpose", purpose)))),
        Part.words(page.t("sharing.agreement.endsOn"), each -> page.date(each.endsOn())),
        Part.of(page.t("sharing.agreement.state"), each -> state(page, each, day)));
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  private static Cell state(Page page, Agreement agreement, LocalDate day) {
    if (!agreement.isInDate(day)) {
      return Cell.tag(page.t("sharing.agreement.notInDate"), "quiet");
    }
    if (!agreement.open().isEmpty()) {
      return Cell.tag(page.t("sharing.agreement.open", agreement.open().size()), "due");
    }
    return agreement.reviewOn().isBefore(day)
        ? Cell.tag(page.t("sharing.agreement.reviewDue"), "overdue")
        : Cell.tag(page.t("sharing.agreement.inDate"), "new");
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String ask(Page page, Model model) {
    model.addAttribute("form", AgreementForm.fresh(today.date()));
    return adding(page, model);
  }

  private String adding(Page page, Model model) {
    return SmallForm.of(
            page.t("sharing.agreement.title"), "/sharing-agreements", "/sharing-agreements/new")
        .cancel(page.t("sharing.cancel"))
        .show(model, AgreementForm.asked(page, Asked.kept("version"), names.all()));
  }

  private List<Asked> asked(Page page, Agreement standing) {
    Asked version = Asked.hidden("version", String.valueOf(standing.version()));
    return AgreementForm.asked(page, version, names.all());
  }

  private static String clash(Page page, Agreement standing) {
    return page.t(
        "sharing.agreement.clash",
        standing.title(),
        page.date(standing.startsOn()),
        page.date(standing.endsOn()));
  }

  @PostMapping("/new")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String add(
      @Valid @ModelAttribute("form") AgreementForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (Saving.saved(result, response, () -> agreements.add(worker, form.agreement(Ids.next())))) {
      return "redirect:/sharing-agreements";
    }
    return adding(page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Agreement agreement = agreements.get(worker, id);
    Parties parties = names.of(page, List.of());
    model.addAttribute("model", AgreementPage.of(worker, page, agreement, parties));
    return "sharing/agreement";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String edit(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", AgreementForm.of(agreements.get(worker, id)));
    return changing(id, null, page, model);
  }

  private String changing(UUID id, @Nullable Agreement standing, Page page, Model model) {
    SmallForm form =
        SmallForm.of(page.t("sharing.agreement.title"), address(id), address(id) + "/change")
            .lead(page.t("sharing.agreement.change.lead"))
            .cancel(page.t("sharing.cancel"));
    return standing == null
        ? form.show(model, AgreementForm.asked(page, Asked.kept("version"), names.all()))
        : form.warning(clash(page, standing)).show(model, asked(page, standing));
  }

  static String address(UUID id) {
    return "/sharing-agreements/" + id;
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AgreementForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Agreement standing = agreements.get(worker, id);
    Saving saving =
        Saving.attempt(result, response, () -> agreements.change(worker, form.agreement(id)));
    if (saving == Saving.SAVED) {
      return "redirect:" + address(id);
    }
    return changing(id, saving == Saving.CLASHED ? standing : null, page, model);
  }

  /** The version is sent along, so that nobody confirms another one than they read. */
  @PostMapping("/{id}/confirm")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String confirm(
      @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, Worker worker) {
    agreements.confirm(worker, id, version);
    return "redirect:" + address(id);
  }

  @PostMapping("/{id}/leave")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String leave(@PathVariable UUID id, Worker worker) {
    agreements.leave(worker, id);
    return "redirect:" + address(id);
  }
}

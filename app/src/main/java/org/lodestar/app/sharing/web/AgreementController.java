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
        Part.link(
            page.t("sharing.agreement.name"),
            Agreement::title,
            each -> "/sharing-agreements/" + each.id()),
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
    return agreement.reviewOn().isBefore(day)
        ? Cell.tag(page.t("sharing.agreement.reviewDue"), "overdue")
        : Cell.tag(page.t("sharing.agreement.inDate"), "new");
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String ask(Page page, Model model) {
    model.addAttribute("form", AgreementForm.fresh(today.date()));
    return editing("/sharing-agreements/new", null, page, model);
  }

  private String editing(String action, @Nullable Agreement standing, Page page, Model model) {
    SmallForm smallForm =
        SmallForm.of(page.t("sharing.agreement.title"), "/sharing-agreements", action)
            .cancel(page.t("sharing.cancel"));
    return standing == null
        ? smallForm.show(model, AgreementForm.asked(page, Asked.kept("version"), names.all()))
        : smallForm.warning(clash(page, standing)).show(model, asked(page, standing));
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
    return editing("/sharing-agreements/new", null, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.EDIT_SHARING_AGREEMENTS)
  String edit(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", AgreementForm.of(agreements.get(worker, id)));
    return editing("/sharing-agreements/" + id, null, page, model);
  }

  @PostMapping("/{id}")
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
      return "redirect:/sharing-agreements";
    }
    Agreement beside = saving == Saving.CLASHED ? standing : null;
    return editing("/sharing-agreements/" + id, beside, page, model);
  }
}

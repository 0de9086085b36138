package org.lodestar.app.partnersites.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.partnersites.SitePage;
import org.lodestar.app.partnersites.face.PartnerSites;
import org.lodestar.app.partnersites.web.PartnerSitePageMaker.For;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages of partners: listed, looked at, changed; and one's own, for who administers a partner. */
@Controller
@RequestMapping(PartnerSitePageMaker.HERE)
class PartnerSiteController {
  private final PartnerSites sites;
  private final PartnerSitePageMaker maker;

  PartnerSiteController(PartnerSites sites, PartnerSitePageMaker maker) {
    this.sites = sites;
    this.maker = maker;
  }

  private static String back(UUID organisation) {
    return "redirect:" + PartnerSitePageMaker.href(organisation);
  }

  @GetMapping
  @Permit(Action.READ_PARTNER_SITES)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.list(page, sites.list(worker), edits(worker)));
    return "partnersites/list";
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_PARTNER_SITES)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    For reader = edits(worker) ? For.EDITOR : For.LEAD;
    model.addAttribute("model", maker.one(page, sites.get(worker, id), reader));
    return "partnersites/partner";
  }

  private static boolean edits(Worker worker) {
    return worker.mayEver(Action.EDIT_PARTNER_SITES);
  }

  @GetMapping("/own")
  @Permit(Action.ADMINISTER_OWN_ORGANISATION)
  String own(Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(page, sites.own(worker), For.PARTNER));
    return "partnersites/partner";
  }

  @PostMapping("/{id}/check")
  @Permit(Action.EDIT_PARTNER_SITES)
  String check(@PathVariable UUID id, Worker worker) {
    sites.ask(worker, id);
    return back(id);
  }

  @PostMapping("/{id}/pause")
  @Permit(Action.EDIT_PARTNER_SITES)
  String pause(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PartnerSiteForms.Paused form,
      Worker worker) {
    sites.pause(worker, id, Typed.yes(form.paused()));
    return back(id);
  }

  @PostMapping("/{id}/told")
  @Permit(Action.EDIT_PARTNER_SITES)
  String told(@PathVariable UUID id, Worker worker) {
    sites.tell(worker, id);
    return back(id);
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{item}")
  @Permit(Action.EDIT_PARTNER_SITES)
  String add(@PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", PartnerSiteForms.Added.empty());
    return adding(item, worker, page, model);
  }

  private String adding(UUID item, Worker worker, Page page, Model model) {
    List<Option> partners =
        sites.partners(worker).stream()
            .map(each -> Option.of(each.id().toString(), each.name()))
            .toList();
    return new SmallForm(
            page.t("partnersites.add"),
            page.t("partnersites.title"),
            PartnerSitePageMaker.HERE,
            "/new/" + item)
        .show(model, PartnerSiteForms.Added.asked(page, partners));
  }

  @PostMapping("/new/{item}")
  @Permit(Action.EDIT_PARTNER_SITES)
  String add(
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") PartnerSiteForms.Added form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> sites.add(worker, item, form.partner(), form.content()));
    return saved ? back(form.partner()) : adding(item, worker, page, model);
  }

  @GetMapping("/pages/{item}")
  @Permit(Action.EDIT_PARTNER_SITES)
  String change(@PathVariable UUID item, Worker worker, Page page, Model model) {
    SitePage kept = sites.page(worker, item);
    model.addAttribute("form", PartnerSiteForms.Changed.of(kept));
    return changing(worker, kept, kept.version(), List.of(), page, model);
  }

  private String changing(
      Worker worker,
      SitePage kept,
      long version,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    String partner =
        sites.partners(worker).stream()
            .filter(each -> each.id().equals(kept.organisation()))
            .map(Organisation::name)
            .findFirst()
            .orElseGet(() -> page.t("partnersites.title"));
    String back = PartnerSitePageMaker.href(kept.organisation());
    return SmallForm.of(
            page.t("partnersites.change"), back, PartnerSitePageMaker.hrefOfPage(kept.id()))
        .caption(partner)
        .show(model, PartnerSiteForms.Changed.asked(page), version, standing);
  }

  @PostMapping("/pages/{item}")
  @Permit(Action.EDIT_PARTNER_SITES)
  String change(
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") PartnerSiteForms.Changed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    SitePage before = sites.page(worker, item);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> sites.change(worker, form.changed(before)));
    return switch (saving) {
      case SAVED -> back(before.organisation());
      case WRONG -> changing(worker, before, looked, List.of(), page, model);
      case CLASHED ->
          changing(
              worker,
              before,
              before.version(),
              PartnerSitePageMaker.standing(page, before),
              page,
              model);
    };
  }
}

package org.lodestar.app.risks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.Sector;
import org.lodestar.app.risks.face.Sectors;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Watched sectors: the list, one of them, its signals and its reviews. */
@Controller
@RequestMapping("/threats/sectors")
class SectorController {
  private static final String HERE = "/threats/sectors";

  private final Sectors sectors;
  private final SectorPageMaker maker;

  SectorController(Sectors sectors, SectorPageMaker maker) {
    this.sectors = sectors;
    this.maker = maker;
  }

  private static String redirect(UUID id) {
    return "redirect:" + HERE + "/" + id;
  }

  @GetMapping
  @Permit(Action.READ_RISKS)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute(
        "model",
        maker.list(worker, page, sectors.all(worker).values(), sectors.signals(worker), number));
    return "risks/sectors";
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_THREATS)
  String add() {
    return "redirect:" + HERE + "/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_THREATS)
  String add(@PathVariable UUID id, Page page, Model model) {
    model.addAttribute("form", new SectorForms.Content("", "", 0L));
    return adding(id, page, model);
  }

  private static String adding(UUID id, Page page, Model model) {
    return new SmallForm(page.t("risks.sector.new"), page.t("risks.sectors"), HERE, "/new/" + id)
        .show(model, SectorForms.Content.asked(page), 0);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_THREATS)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SectorForms.Content form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> sectors.add(worker, id, form.content()));
    return saved ? redirect(id) : adding(id, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_RISKS)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, sectors.get(worker, id)));
    return "risks/sector";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_THREATS)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Sector sector = sectors.get(worker, id).sector();
    model.addAttribute("form", SectorForms.Content.of(sector));
    return changing(sector, page).show(model, SectorForms.Content.asked(page), sector.version());
  }

  private static SmallForm changing(Sector sector, Page page) {
    return new SmallForm(
        page.t("risks.sector.change"), sector.name(), HERE + "/" + sector.id(), "/change");
  }

  private static SmallForm reviewing(Sector sector, Page page) {
    return new SmallForm(
        page.t("risks.sector.review.record"), sector.name(), HERE + "/" + sector.id(), "/review");
  }

  /** The form again, with how it stands now when somebody else was first. */
  private static String again(
      SmallForm smallForm,
      List<Asked> asked,
      Sector sector,
      Saving saving,
      long looked,
      Page page,
      Model model) {
    return saving == Saving.CLASHED
        ? smallForm.show(model, asked, sector.version(), SectorPageMaker.rows(page, sector))
        : smallForm.show(model, asked, looked);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_THREATS)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SectorForms.Content form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Sector before = sectors.get(worker, id).sector();
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> sectors.change(worker, id, form.content(), looked));
    List<Asked> asked = SectorForms.Content.asked(page);
    return saving == Saving.SAVED
        ? redirect(id)
        : again(changing(before, page), asked, before, saving, looked, page, model);
  }

  @GetMapping("/{id}/review")
  @Permit(Action.EDIT_THREATS)
  String review(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Sector sector = sectors.get(worker, id).sector();
    model.addAttribute("form", new SectorForms.Reviewed("", TypedDate.of(null), sector.version()));
    return reviewing(sector, page).show(model, SectorForms.Reviewed.asked(page), sector.version());
  }

  @PostMapping("/{id}/review")
  @Permit(Action.EDIT_THREATS)
  String review(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SectorForms.Reviewed form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Sector before = sectors.get(worker, id).sector();
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> sectors.review(worker, id, Typed.text(form.found()), form.next(), looked));
    List<Asked> asked = SectorForms.Reviewed.asked(page);
    return saving == Saving.SAVED
        ? redirect(id)
        : again(reviewing(before, page), asked, before, saving, looked, page, model);
  }
}

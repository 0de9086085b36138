package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The organisations of the partnership: listed, added, changed, closed. */
@Controller
class OrganisationsController {
  private final Organisations organisations;
  private final People people;

  OrganisationsController(Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
  }

  @GetMapping("/organisations")
  @Permit(Action.ADMINISTER_PLATFORM)
  String list(Page page, Model model) {
    model.addAttribute("model", new OrganisationsPage(table(organisations.listAll(), page)));
    return "members/organisations";
  }

  private static Table table(List<Organisation> all, Page page) {
    return Table.of(
        page.t("members.organisations.table"),
        all,
        Part.link(
            page.t("members.organisation.name"),
            Organisation::name,
            each -> "/organisations/" + each.id()),
        Part.words(
            page.t("members.organisations.kind"), each -> page.name("members.kind", each.kind())),
        Part.words(
            page.t("members.organisations.hours"),
            each -> page.t("members.organisations.within", each.acknowledgesWithin().toHours())),
        Part.of(page.t("members.organisations.state"), each -> state(each, page)));
  }

  private static Cell state(Organisation each, Page page) {
    return each.open()
        ? Cell.tag(page.t("members.organisations.open"), "done")
        : Cell.tag(page.t("members.organisations.closed"), "quiet");
  }

  @GetMapping("/organisations/add")
  @Permit(Action.ADMINISTER_PLATFORM)
  String askNew(Model model) {
    model.addAttribute("form", OrganisationForm.empty());
    return edit(new OrganisationPage(null, 0, null, false), model);
  }

  private static String edit(OrganisationPage shown, Model model) {
    model.addAttribute("model", shown);
    return "members/editOrganisation";
  }

  @PostMapping("/organisations/add")
  @Permit(Action.ADMINISTER_PLATFORM)
  String add(
      @Valid @ModelAttribute("form") OrganisationForm form, BindingResult result, Model model) {
    checkName(form, null, result);
    if (!result.hasErrors()) {
      try {
        organisations.add(form.typed());
        return "redirect:/organisations";
      } catch (DuplicateKeyException taken) {
        result.rejectValue("name", "members.organisation.name.taken");
      }
    }
    return edit(new OrganisationPage(null, 0, null, false), model);
  }

  private void checkName(OrganisationForm form, @Nullable UUID own, BindingResult result) {
    if (result.hasErrors()) {
      return;
    }
    organisations
        .findByName(form.name())
        .filter(other -> !other.id().equals(own))
        .ifPresent(other -> result.rejectValue("name", "members.organisation.name.taken"));
  }

  @GetMapping("/organisations/{id}")
  @Permit(Action.ADMINISTER_PLATFORM)
  String askChange(Worker worker, @PathVariable("id") UUID id, Model model) {
    Organisation stored = organisations.get(id);
    model.addAttribute("form", OrganisationForm.of(stored));
    return edit(shown(worker, stored, null), model);
  }

  private static OrganisationPage shown(Worker worker, Organisation stored, @Nullable Table clash) {
    boolean closable = stored.open() && !stored.id().equals(worker.organisation());
    return new OrganisationPage(stored.id(), stored.version(), clash, closable);
  }

  @PostMapping("/organisations/{id}")
  @Permit(Action.ADMINISTER_PLATFORM)
  String change(
      Worker worker,
      @PathVariable("id") UUID id,
      @Valid @ModelAttribute("form") OrganisationForm form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    Organisation stored = organisations.get(id);
    checkName(form, id, result);
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> named(() -> organisations.change(id, form.typed(), form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:/organisations";
    }
    saving.tellClash(result, "members.clash");
    Table clash = saving == Saving.CLASHED ? differences(stored, form.typed(), page) : null;
    return edit(shown(worker, stored, clash), model);
  }

  /** Of two who take a name at one moment, one has it. */
  private static void named(Runnable deed) {
    try {
      deed.run();
    } catch (DuplicateKeyException taken) {
      throw Refused.at("name", "members.organisation.name.taken");
    }
  }

  private static Table differences(Organisation stored, NewOrganisation typed, Page page) {
    return Differing.table(
        page,
        new Differing(page.t("members.organisation.name"), stored.name(), typed.name()),
        new Differing(
            page.t("members.organisation.kind"),
            page.name("members.kind", stored.kind()),
            page.name("members.kind", typed.kind())),
        new Differing(
            page.t("members.organisation.hours"),
            String.valueOf(stored.acknowledgesWithin().toHours()),
            String.valueOf(typed.acknowledgesWithin().toHours())),
        new Differing(
            page.t("members.organisation.staffed"), stored.staffedHours(), typed.staffedHours()),
        new Differing(
            page.t("members.organisation.ring"), stored.ringAtNight(), typed.ringAtNight()),
        new Differing(
            page.t("members.organisation.mail"), stored.mailDomains(), typed.mailDomains()));
  }

  @GetMapping("/organisations/{id}/close")
  @Permit(Action.ADMINISTER_PLATFORM)
  String askClose(@PathVariable("id") UUID id, Model model) {
    return close(organisations.get(id), null, model);
  }

  private String close(Organisation stored, @Nullable String fault, Model model) {
    model.addAttribute(
        "model",
        new ClosePage(stored.id(), stored.name(), people.listIn(stored.id()).size(), fault));
    return "members/closeOrganisation";
  }

  /** Nobody closes the door behind which they sit: so a platform administrator is always left. */
  @PostMapping("/organisations/{id}/close")
  @Permit(Action.ADMINISTER_PLATFORM)
  String close(
      Worker worker, @PathVariable("id") UUID id, HttpServletResponse response, Model model) {
    Organisation stored = organisations.get(id);
    if (id.equals(worker.organisation())) {
      return refused(stored, "members.fault.OWN_ORGANISATION", response, model);
    }
    try {
      organisations.close(id);
      return "redirect:/organisations";
    } catch (Refused fault) {
      return refused(stored, fault.key(), response, model);
    }
  }

  private String refused(
      Organisation stored, String key, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.CONFLICT.value());
    return close(stored, key, model);
  }
}

package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CaseBeds;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody sleeps tonight. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/bed")
class BedController {
  private static final int SHOWN = 5;

  private final Cases cases;
  private final CasePeople people;
  private final CaseBeds beds;
  private final Today today;

  BedController(Cases cases, CasePeople people, CaseBeds beds, Today today) {
    this.cases = cases;
    this.people = people;
    this.beds = beds;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    model.addAttribute("form", BedForm.fresh(today.wallClock()));
    return show(worker, id, person, page, model);
  }

  private String show(Worker worker, UUID id, UUID person, Page page, Model model) {
    FormPage shown =
        FormPage.about(
                cases.head(worker, id),
                people.head(worker, id, person),
                Addresses.person(id, person) + "/bed")
            .back(Addresses.pathway(id, person));
    SmallForm door =
        shown
            .door(page, page.t("casework.bed.title"))
            .lead(page.t("casework.bed.text"))
            .about(written(page, beds.list(worker, id, person)));
    return shown.show(model, door, BedForm.asked(page));
  }

  private static List<SummaryRow> written(Page page, List<Recorded<Bed>> all) {
    return all.stream()
        .limit(SHOWN)
        .map(each -> SummaryRow.of(page.dateTime(each.at()), line(page, each.what())))
        .toList();
  }

  private static String line(Page page, Bed bed) {
    String standing = page.name("casework.bed.standing", bed.standing());
    String place = bed.place().text();
    return bed.until() == null
        ? page.t("casework.bed.line", standing, place, page.dateTime(bed.from()))
        : page.t(
            "casework.bed.line.until",
            standing,
            place,
            page.dateTime(bed.from()),
            page.dateTime(bed.until()),
            Shown.text(bed.confirmedBy()));
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String record(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") BedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> beds.record(worker, id, person, form.bed()));
    return saved
        ? "redirect:" + Addresses.pathway(id, person)
        : show(worker, id, person, page, model);
  }
}

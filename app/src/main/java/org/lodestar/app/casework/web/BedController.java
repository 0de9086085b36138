package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import java.util.List;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CaseBeds;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody sleeps tonight. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/bed")
class BedController {
  private static final int SHOWN = 5;

  private final EntryPages pages;
  private final CaseBeds beds;
  private final Today today;

  BedController(EntryPages pages, CaseBeds beds, Today today) {
    this.pages = pages;
    this.beds = beds;
    this.today = today;
  }

  private PageForm<List<Recorded<Bed>>> form(Visit visit) {
    String back = Addresses.pathway(visit.file(), visit.person());
    return new PageForm<>(
        visit,
        () -> beds.list(visit.worker(), visit.file(), visit.person()),
        _ -> pages.about(visit.worker(), visit.at(), "/bed").back(back),
        (shown, all) -> door(shown, all, visit.page()),
        _ -> BedForm.asked(visit.page()),
        back);
  }

  private static SmallForm door(FormPage shown, List<Recorded<Bed>> all, Page page) {
    return shown
        .door(page, page.t("casework.bed.title"))
        .lead(page.t("casework.bed.text"))
        .about(written(page, all));
  }

  @GetMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(Visit visit) {
    return form(visit).ask(_ -> BedForm.fresh(today.wallClock()));
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
  String record(Visit visit, @Valid @ModelAttribute("form") BedForm form, BindingResult result) {
    return form(visit)
        .keep(result, () -> beds.record(visit.worker(), visit.file(), visit.person(), form.bed()));
  }
}

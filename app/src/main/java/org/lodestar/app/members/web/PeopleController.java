package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.night.NumbersOnRecord;
import org.lodestar.app.members.staff.Requests;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.members.staff.StaffRecord;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts: who works here, joiners, movers. */
@Controller
class PeopleController {
  private static final int SIZE = 25;
  private static final int MOST_FOUND = 100;

  private final Staff staff;
  private final Requests requests;
  private final Letters letters;
  private final StaffWords words;
  private final NumbersOnRecord numbers;

  PeopleController(
      Staff staff, Requests requests, Letters letters, StaffWords words, NumbersOnRecord numbers) {
    this.requests = requests;
    this.letters = letters;
    this.staff = staff;
    this.words = words;
    this.numbers = numbers;
  }

  @GetMapping("/people")
  @Permit(Action.ADMINISTER_OWN_ORGANISATION)
  String list(
      Worker worker,
      @RequestParam(name = "organisation", required = false) @Nullable UUID organisation,
      @RequestParam(name = "state", required = false) Person.@Nullable State state,
      @RequestParam(name = "page", defaultValue = "1") int asked,
      Page page,
      Model model) {
    PeopleForm form = new PeopleForm("", organisation, state);
    int count = staff.count(worker, form.filter());
    int pages = Math.max(1, (count + SIZE - 1) / SIZE);
    int current = Math.clamp(asked, 1, pages);
    List<StaffRecord> shown = staff.list(worker, form.filter(), (current - 1) * SIZE, SIZE);
    Paging paging =
        Paging.numbered(current, pages, number -> "/people?page=" + number + form.query());
    model.addAttribute("form", form);
    return list(worker, shown, count, paging, page, model);
  }

  @PostMapping("/people")
  @Permit(Action.ADMINISTER_OWN_ORGANISATION)
  String search(
      Worker worker,
      @Valid @ModelAttribute("form") PeopleForm form,
      BindingResult result,
      Page page,
      Model model) {
    if (result.hasErrors()) {
      return list(worker, List.of(), 0, Paging.cursor(null, null), page, model);
    }
    int count = staff.count(worker, form.filter());
    List<StaffRecord> found = staff.list(worker, form.filter(), 0, MOST_FOUND);
    return list(worker, found, count, Paging.cursor(null, null), page, model);
  }

  private String list(
      Worker worker, List<StaffRecord> shown, int count, Paging paging, Page page, Model model) {
    List<Option> organisations = words.organisations(worker);
    model.addAttribute(
        "model",
        new PeoplePage(
            shown.isEmpty() ? null : StaffWords.table(shown, page),
            count,
            paging,
            organisations.size() > 1 ? organisations : List.of(),
            Option.all(page, "members.state", Person.State.values()),
            count > shown.size() && !paging.needed()));
    return "members/people";
  }

  @GetMapping("/people/invite")
  @Permit(Action.CHANGE_ACCOUNT)
  String askJoiner(Worker worker, Page page, Model model) {
    model.addAttribute("form", PersonForm.empty(worker.organisation()));
    return edit(worker, null, 0, null, page, model);
  }

  private String edit(
      Worker worker,
      @Nullable UUID id,
      long version,
      @Nullable Table clash,
      Page page,
      Model model) {
    model.addAttribute(
        "model",
        new PersonPage(
            id, words.organisations(worker), StaffWords.roles(worker, page), version, clash));
    return "members/editPerson";
  }

  @PostMapping("/people/invite")
  @Permit(Action.CHANGE_ACCOUNT)
  String invite(
      Worker worker,
      @Valid @ModelAttribute("form") PersonForm form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    Staff.Invited[] invited = new Staff.Invited[1];
    Runnable invite = () -> invited[0] = staff.invite(worker, form.joining());
    if (Saving.saved(result, response, () -> mailed(invite))) {
      return letters.posted(worker, invited[0].request());
    }
    return edit(worker, null, 0, null, page, model);
  }

  /** Of two who take an address at one moment, one has it. */
  private static void mailed(Runnable deed) {
    try {
      deed.run();
    } catch (DuplicateKeyException taken) {
      throw Refused.at("email", "members.fault.EMAIL_TAKEN");
    }
  }

  @GetMapping("/people/{id}")
  @Permit(Action.ADMINISTER_OWN_ORGANISATION)
  String show(
      Worker worker,
      @PathVariable("id") UUID id,
      @RequestParam(name = "done", required = false) @Nullable String done,
      Page page,
      Model model) {
    StaffRecord record = staff.get(worker, id);
    String notice = "members.people.done." + done;
    if (done != null && page.has(notice)) {
      model.addAttribute("notice", notice);
    }
    boolean own = id.equals(worker.id());
    boolean may = !own && StaffRules.outranks(worker, record.roles());
    model.addAttribute(
        "model",
        new AccountPage(
            id,
            record.displayName(),
            rows(record, page),
            may ? AccountStep.from(record.state()) : List.of(),
            own));
    return "members/account";
  }

  private List<SummaryRow> rows(StaffRecord record, Page page) {
    List<SummaryRow> rows = new ArrayList<>(StaffWords.rows(record, page));
    String label = page.t("members.number.title");
    String stands =
        numbers
            .find(record.id())
            .map(each -> page.t("members.number.written", page.dateTime(each.at())))
            .orElseGet(() -> page.t("members.number.none"));
    rows.add(SummaryRow.of(label, stands, "/people/" + record.id() + "/number", label));
    requests
        .newest(record.id())
        .ifPresent(
            asked -> {
              String name = page.t("members.request.title");
              String how = page.name("members.request.state", asked.state(requests.now()));
              rows.add(SummaryRow.of(name, how, RequestController.address(asked.id()), name));
            });
    return rows;
  }

  @GetMapping("/people/{id}/change")
  @Permit(Action.CHANGE_ACCOUNT)
  String askChange(Worker worker, @PathVariable("id") UUID id, Page page, Model model) {
    StaffRecord record = staff.get(worker, id);
    model.addAttribute("form", PersonForm.of(record));
    return edit(worker, id, record.version(), null, page, model);
  }

  @PostMapping("/people/{id}/change")
  @Permit(Action.CHANGE_ACCOUNT)
  String change(
      Worker worker,
      @PathVariable("id") UUID id,
      @Valid @ModelAttribute("form") PersonForm form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    StaffRecord stored = staff.get(worker, id);
    if (result.hasErrors()) {
      return edit(worker, id, stored.version(), null, page, model);
    }
    List<UUID> waits = new ArrayList<>();
    Runnable change =
        () -> staff.change(worker, id, form.change(), form.version()).ifPresent(waits::add);
    Saving saving = Saving.attempt(result, response, () -> mailed(change));
    if (saving == Saving.SAVED) {
      return waits.isEmpty()
          ? "redirect:/people/" + id + "?done=change"
          : "redirect:" + RequestController.address(waits.getFirst());
    }
    saving.tellClash(result, "members.clash");
    return saving == Saving.CLASHED
        ? edit(worker, id, stored.version(), words.clash(stored, form, page), page, model)
        : edit(worker, id, form == null ? stored.version() : form.version(), null, page, model);
  }
}

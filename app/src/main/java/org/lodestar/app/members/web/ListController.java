package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.PeopleList;
import org.lodestar.app.members.domain.PeopleList.Fault;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.staff.PeopleImport;
import org.lodestar.app.members.staff.PeopleImport.Outcome;
import org.lodestar.app.members.staff.PeopleImport.Plan;
import org.lodestar.app.members.staff.PeopleImport.Planned;
import org.lodestar.app.members.staff.StaffRecord;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Many colleagues at once, from a spreadsheet: first shown what it would do, then done. */
@Controller
class ListController {
  static final String ADDRESS = "/people/list";
  private static final String VIEW = "members/list";

  private final PeopleImport people;
  private final StaffWords words;
  private final Letters letters;

  ListController(PeopleImport people, StaffWords words, Letters letters) {
    this.people = people;
    this.words = words;
    this.letters = letters;
  }

  @GetMapping(ADDRESS)
  @Permit(Action.CHANGE_ACCOUNT)
  String ask(Worker worker, Page page, Model model) {
    model.addAttribute("form", ListForm.empty(worker.organisation()));
    model.addAttribute("model", ListPage.before(words.organisations(worker), roles(worker, page)));
    return VIEW;
  }

  @PostMapping(ADDRESS)
  @Permit(Action.CHANGE_ACCOUNT)
  String take(
      Worker worker,
      @Valid @ModelAttribute("form") ListForm form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    if (result.hasErrors()) {
      model.addAttribute(
          "model", ListPage.before(words.organisations(worker), roles(worker, page)));
      return VIEW;
    }
    UUID place = Objects.requireNonNull(form.organisation());
    PeopleList list = PeopleList.read(form.text(), names(page));
    if (form.wasTried() && list.faults().isEmpty()) {
      boolean done =
          Saving.saved(
              result,
              response,
              () ->
                  people
                      .carryOut(
                          worker,
                          place,
                          list,
                          Boolean.TRUE.equals(form.outside()),
                          new LinkedHashSet<>(form.kept()))
                      .forEach(each -> letters.posted(worker, each)));
      if (done) {
        return "redirect:/people?organisation=" + place;
      }
    }
    model.addAttribute("model", tried(worker, form, list, page));
    return VIEW;
  }

  private ListPage tried(Worker worker, ListForm form, PeopleList list, Page page) {
    Plan plan = people.plan(worker, Objects.requireNonNull(form.organisation()), list);
    boolean good = list.faults().isEmpty() && plan.isGood();
    return new ListPage(
        words.organisations(worker),
        roles(worker, page),
        list.faults().isEmpty() ? null : faults(list.faults(), page),
        list.faults().isEmpty() ? lines(plan, page) : null,
        good && !plan.missing().isEmpty() ? missing(plan.missing(), form.kept(), page) : null,
        good ? plan.outside() : java.util.Set.of(),
        good ? plan.count(Outcome.NEW) : 0,
        good ? form.mark() : null);
  }

  private static Table faults(List<Fault> faults, Page page) {
    return Table.of(
        page.t("members.list.faults"),
        faults,
        Part.words(
            page.t("members.list.line"),
            each -> each.number() == 0 ? "–" : String.valueOf(each.number())),
        Part.words(
            page.t("members.list.fault"),
            each -> page.t("members.list.fault." + each.kind(), each.said())));
  }

  private static Table lines(Plan plan, Page page) {
    return Table.of(
        page.t("members.list.lines"),
        plan.lines(),
        Part.words(page.t("members.people.name"), each -> each.line().name()),
        Part.words(page.t("members.settings.email"), each -> each.line().email()),
        Part.words(
            page.t("members.people.roles"),
            each -> StaffWords.roleWords(each.line().roles(), page)),
        Part.of(page.t("members.list.outcome"), each -> outcome(each, page)));
  }

  private static Cell outcome(Planned each, Page page) {
    String said = page.name("members.list.outcome", each.outcome());
    if (each.account() != null && each.outcome() != Outcome.HERE) {
      return Cell.link(said, "/people/" + each.account());
    }
    return switch (each.outcome()) {
      case NEW -> Cell.tag(said, "new");
      case TAKEN, BEYOND -> Cell.tag(said, "due");
      case HERE, OTHER_ROLES -> Cell.of(said);
    };
  }

  private static Table missing(List<StaffRecord> missing, List<UUID> ticked, Page page) {
    return Table.of(
        page.t("members.list.notOnIt"),
        missing,
        Part.of(
            page.t("members.people.name"),
            each ->
                Cell.of(each.displayName())
                    .choosable(
                        "suspend",
                        each.id().toString(),
                        page.t("members.list.keepOut", each.displayName()),
                        ticked.contains(each.id()))),
        Part.words(
            page.t("members.people.roles"), each -> StaffWords.roleWords(each.roles(), page)));
  }

  private static String roles(Worker worker, Page page) {
    return StaffRules.grantable(worker).stream()
        .sorted()
        .map(role -> page.name("members.role", role))
        .collect(Collectors.joining(", "));
  }

  /** As a page calls them, whatever their case. */
  private static Map<String, Role> names(Page page) {
    Map<String, Role> names = new HashMap<>();
    for (Role role : Role.values()) {
      names.put(page.name("members.role", role).toLowerCase(Locale.ROOT), role);
      names.put(role.name().toLowerCase(Locale.ROOT).replace('_', ' '), role);
    }
    return names;
  }
}

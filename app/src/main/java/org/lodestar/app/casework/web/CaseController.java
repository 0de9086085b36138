package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseLink;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.CaseState;
import org.lodestar.app.casework.CaseView;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.EarlierEntry;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.StepCode;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: what it holds at a glance, who is in charge, closing and opening it again. */
@Controller
class CaseController {
  private final Cases cases;
  private final NextSteps next;
  private final CaseLimits limits;
  private final Colleagues colleagues;
  private final List<CasePanel> panels;
  private final MatchPanels matches;
  private final Policy policy;

  CaseController(
      Cases cases,
      NextSteps next,
      CaseLimits limits,
      Colleagues colleagues,
      List<CasePanel> panels,
      MatchPanels matches,
      Policy policy) {
    this.cases = cases;
    this.next = next;
    this.limits = limits;
    this.colleagues = colleagues;
    this.panels = panels.stream().sorted(Comparator.comparingInt(CasePanel::order)).toList();
    this.matches = matches;
    this.policy = policy;
  }

  /** In one transaction with the panels, so that row-level security holds for them too. */
  @GetMapping("/cases/{id}")
  @Permit(Action.READ_CASE)
  @Transactional
  public String show(
      @PathVariable UUID id,
      @RequestParam(name = "matches", defaultValue = "1") int matchPage,
      Worker worker,
      Page page,
      Model model) {
    CaseView view = cases.get(worker, id);
    MatchPanel found = matches.of(worker, id, view.people(), matchPage, page);
    model.addAttribute("model", page(worker, page, view, found));
    return "casework/overview";
  }

  private CasePage page(Worker worker, Page page, CaseView view, @Nullable MatchPanel found) {
    CaseFile file = view.file();
    Map<Place, List<CasePanel.Panel>> shown = panels(view, worker, page);
    return new CasePage(
        file,
        cases.closing(file).orElse(null),
        view.people(),
        limits.of(view.people().stream().map(Person::id).collect(Collectors.toSet())),
        next.of(page, view),
        shown.getOrDefault(Place.FIRST, List.of()),
        shown.getOrDefault(Place.BELOW, List.of()),
        shown.getOrDefault(Place.FOLDED, List.of()),
        found,
        view.chronology(),
        view.earlier(),
        view.links().stream().map(link -> linked(page, view, link)).toList(),
        colleagues.names(page, mentioned(view)),
        file.state() == CaseState.OPEN && policy.allows(worker, Action.WORK_ON_CASE, file.id()),
        policy.allows(worker, Action.RESTRICT_CASE, file.id()));
  }

  private static List<@Nullable UUID> mentioned(CaseView view) {
    List<@Nullable UUID> ids = new ArrayList<>();
    ids.add(view.file().owner());
    ids.add(view.file().openedBy());
    view.chronology().stream().map(ChronologyEntry::by).forEach(ids::add);
    view.earlier().values().stream()
        .flatMap(List::stream)
        .map(EarlierEntry::replacedBy)
        .forEach(ids::add);
    return ids;
  }

  private enum Place {
    FIRST,
    BELOW,
    FOLDED
  }

  private record Placed(Place place, CasePanel.Panel panel) {}

  /** By where they stand. */
  private Map<Place, List<CasePanel.Panel>> panels(CaseView view, Worker worker, Page page) {
    return panels.stream()
        .flatMap(
            slot ->
                slot.panels(view.file(), view.people(), worker, page).stream()
                    .map(panel -> new Placed(place(slot, panel), panel)))
        .collect(
            Collectors.groupingBy(
                Placed::place, Collectors.mapping(Placed::panel, Collectors.toList())));
  }

  private static Place place(CasePanel slot, CasePanel.Panel panel) {
    if (slot.leads(panel)) {
      return Place.FIRST;
    }
    return slot.folds(panel) ? Place.FOLDED : Place.BELOW;
  }

  private CasePage.Linked linked(Page page, CaseView view, CaseLink link) {
    UUID here = view.file().id();
    UUID other = link.caseSeenFrom(here);
    if (other.equals(here)) {
      return new CasePage.Linked(link, pair(page, view, link), null);
    }
    return new CasePage.Linked(link, cases.referenceOf(other), Addresses.file(other));
  }

  private static String pair(Page page, CaseView view, CaseLink link) {
    List<String> names =
        view.people().stream()
            .filter(
                person ->
                    person.id().equals(link.person()) || person.id().equals(link.otherPerson()))
            .map(person -> Shown.name(page, person))
            .toList();
    return String.join(", ", names);
  }

  @GetMapping("/cases/{id}/change")
  @Permit(Action.WORK_ON_CASE)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    CaseFile file = cases.head(worker, id);
    model.addAttribute(
        "form", new ChangeForm(PersonalText.shown(file.summary()), file.owner(), file.version()));
    return showChange(changing(worker, file), page, model);
  }

  private FormPage changing(Worker worker, CaseFile file) {
    return FormPage.of(file, Addresses.file(file) + "/change")
        .changing(file.version(), null)
        .choices(colleagues.options(worker));
  }

  private static String showChange(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, page.t("casework.change.title")),
        ChangeForm.asked(page, shown.choices()));
  }

  @PostMapping("/cases/{id}/change")
  @Permit(Action.WORK_ON_CASE)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ChangeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                cases.change(
                    worker,
                    id,
                    PersonalText.typed(form.summary()),
                    colleagues.check(worker, form.owner()),
                    Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.file(id);
    }
    CaseFile file = cases.head(worker, id);
    FormPage shown = changing(worker, file);
    return showChange(
        saving == Saving.CLASHED
            ? clash(page, file, shown)
            : shown.changing(Typed.version(form == null ? null : form.version()), null),
        page,
        model);
  }

  private FormPage clash(Page page, CaseFile file, FormPage shown) {
    Names names =
        colleagues.names(page, List.of(Objects.requireNonNullElse(file.owner(), file.id())));
    return shown.clash(
        file.version(),
        List.of(
            SummaryRow.of(page.t("casework.summary"), Shown.text(file.summary())),
            SummaryRow.of(page.t("casework.owner"), names.of(file.owner()))));
  }

  @GetMapping("/cases/{id}/close")
  @Permit(Action.WORK_ON_CASE)
  String close(@PathVariable UUID id, Worker worker, Page page, Model model) {
    CaseFile file = cases.head(worker, id);
    model.addAttribute("form", new CloseForm(null, "", file.version()));
    return showClose(closing(file), cases.open(worker, id), page, model);
  }

  private static FormPage closing(CaseFile file) {
    return FormPage.of(file, Addresses.file(file) + "/close").changing(file.version(), null);
  }

  private String showClose(FormPage shown, Set<StepCode> open, Page page, Model model) {
    SmallForm door =
        shown
            .door(page, page.t("casework.close.title"))
            .lead(page.t("casework.close.text"))
            .about(open(page, shown.file(), open))
            .send(page.t("casework.close.button"));
    return shown.show(
        model,
        shown.file().missing().isEmpty() ? door : door.warning(page.t("casework.close.gone")),
        CloseForm.asked(page));
  }

  private List<SummaryRow> open(Page page, CaseFile file, Set<StepCode> open) {
    List<SummaryRow> rows = new ArrayList<>();
    if (!open.isEmpty()) {
      String steps = Shown.all(page, "casework.step", open);
      rows.add(SummaryRow.of(page.t("casework.close.open"), steps));
    }
    List<String> others = cases.openTogether(file.id());
    if (!others.isEmpty()) {
      rows.add(SummaryRow.of(page.t("casework.close.together"), String.join(", ", others)));
    }
    return rows;
  }

  @PostMapping("/cases/{id}/close")
  @Permit(Action.WORK_ON_CASE)
  String close(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CloseForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                cases.close(
                    worker,
                    id,
                    Objects.requireNonNull(form.reason()),
                    PersonalText.typed(form.words()),
                    Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:" + Addresses.file(id);
    }
    CaseFile file = cases.head(worker, id);
    FormPage shown = closing(file);
    return showClose(
        saving == Saving.CLASHED ? clash(page, file, shown) : shown,
        cases.open(worker, id),
        page,
        model);
  }

  @PostMapping("/cases/{id}/reopen")
  @Permit(Action.WORK_ON_CASE)
  String reopen(@PathVariable UUID id, @RequestParam long version, Worker worker) {
    cases.reopen(worker, id, version);
    return "redirect:" + Addresses.file(id);
  }

  /** Whom a person of the case is, for pages that offer a choice of people. */
  static List<org.lodestar.app.site.Option> options(Page page, List<Person> people) {
    return people.stream()
        .map(
            person ->
                org.lodestar.app.site.Option.of(person.id().toString(), Shown.name(page, person)))
        .toList();
  }
}

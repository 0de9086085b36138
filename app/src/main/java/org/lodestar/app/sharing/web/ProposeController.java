package org.lodestar.app.sharing.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CaseDrafts;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.TheirNoes;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.domain.ConsentFits;
import org.lodestar.app.sharing.domain.ShareRules;
import org.lodestar.app.sharing.face.Agreements;
import org.lodestar.app.sharing.face.Proposals;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Proposing a share: a long form, with a draft that outlives the session. */
@Controller
@RequestMapping("/cases/{id}/people/{person}")
class ProposeController {
  private static final String DRAFT = "/shares/new";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Where each rule is told. */
  private final Proposals proposals;

  private final Shares shares;
  private final Agreements agreements;
  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final TheirNoes noes;
  private final CaseDrafts drafts;
  private final CaseSections sections;
  private final Organisations organisations;
  private final PartyNames names;
  private final SharingToday today;

  ProposeController(
      Proposals proposals,
      Shares shares,
      Agreements agreements,
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      TheirNoes noes,
      CaseDrafts drafts,
      CaseSections sections,
      Organisations organisations,
      PartyNames names,
      SharingToday today) {
    this.proposals = proposals;
    this.shares = shares;
    this.agreements = agreements;
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.noes = noes;
    this.drafts = drafts;
    this.sections = sections;
    this.organisations = organisations;
    this.names = names;
    this.today = today;
  }

  @GetMapping("/shares/new")
  @Permit(Action.GIVE_OUT)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(required = false) @Nullable SharePurpose purpose,
      @RequestParam(required = false) @Nullable UUID with,
      Worker worker,
      Page page,
      Model model) {
    Optional<ShareForm> draft =
        with == null
            ? drafts.open(worker, id, person, DRAFT).flatMap(ProposeController::read)
            : Optional.empty();
    model.addAttribute(
        "form",
        draft.map(form -> form.withRows(careful())).orElseGet(() -> begun(worker, with, purpose)));
    model.addAttribute("model", page(worker, id, person, page, draft.isPresent()));
    return "sharing/propose";
  }

  /** What was typed for one person is not typed again for another who goes with them. */
  private ShareForm begun(Worker worker, @Nullable UUID with, @Nullable SharePurpose purpose) {
    return with == null
        ? ShareForm.fresh(today.date().plusMonths(ShareRules.USUAL_MONTHS), careful(), purpose)
        : ShareForm.beside(shares.get(worker, with), careful());
  }

  private static Optional<ShareForm> read(PersonalText text) {
    try {
      return Optional.of(JSON.readValue(text.text(), ShareForm.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private List<String> careful() {
    return sections.list().stream()
        .filter(section -> section.nature() != CaseSection.Nature.ROUTINE)
        .map(CaseSection::code)
        .toList();
  }

  private ProposePage page(Worker worker, UUID id, UUID person, Page page, boolean draft) {
    CaseFile file = cases.head(worker, id);
    Person about = people.head(worker, id, person);
    return new ProposePage(
        file,
        about,
        names.others(worker, page),
        file.restricted() ? readers(worker) : List.of(),
        others(worker, about, page),
        about.treatedAsChild() ? List.of() : standing(worker, id, person, page),
        agreements.law(),
        sections.list(),
        endedByThem(worker, id, person, page),
        noes.of(about, page),
        !about.treatedAsChild() && proposals.saidNo(worker, id, person),
        !about.treatedAsChild() && proposals.saidNoInWords(worker, id, person),
        draft);
  }

  private String endedByThem(Worker worker, UUID id, UUID person, Page page) {
    Parties parties = names.of(page, List.of());
    return proposals.endedByThem(worker, id, person).stream()
        .map(parties::organisation)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private List<Option> others(Worker worker, Person about, Page page) {
    return people.listOf(worker, about.caseFile()).stream()
        .filter(each -> !each.id().equals(about.id()))
        .map(
            each ->
                new Option(
                    each.id().toString(),
                    nameOf(each, page),
                    page.t(
                        each.treatedAsChild() ? "sharing.notice.child" : "sharing.notice.adult")))
        .toList();
  }

  private static String nameOf(Person person, Page page) {
    return person
        .name()
        .map(PersonalText::text)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> page.t("sharing.noName"));
  }

  private List<Option.Group> readers(Worker worker) {
    Map<UUID, List<org.lodestar.app.members.Person>> readers = proposals.readers();
    return organisations.list().stream()
        .filter(each -> !each.id().equals(worker.organisation()))
        .map(
            each ->
                new Option.Group(
                    each.name(),
                    readers.getOrDefault(each.id(), List.of()).stream()
                        .map(one -> Option.of(one.id().toString(), one.displayName()))
                        .toList()))
        .filter(group -> !group.options().isEmpty())
        .toList();
  }

  private List<Option> standing(Worker worker, UUID id, UUID person, Page page) {
    List<Consent> newest = consents.newest(worker, id, person);
    return newest.stream()
        .filter(consent -> consent.stands() && ConsentFits.kinds().contains(consent.kind()))
        .map(
            consent ->
                Option.of(consent.kind().name(), page.name("sharing.consent", consent.kind())))
        .toList();
  }

  @PostMapping("/shares/new")
  @Permit(Action.GIVE_OUT)
  String propose(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") ShareForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    ProposePage shown = page(worker, id, person, page, false);
    if (form != null && !form.hasOneReceiver()) {
      result.rejectValue("receiver", "sharing.propose.receiver.one");
    }
    if (form != null
        && form.basis() == org.lodestar.app.sharing.Basis.CONSENT
        && form.consent() == null) {
      result.rejectValue("consent", "sharing.rule.whichConsent");
    }
    Share[] made = new Share[1];
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                made[0] =
                    proposals.propose(
                        worker, form.wanted(id, person, order(), namesOf(shown)), page.language()));
    if (saved) {
      drafts.discard(worker, id, person, DRAFT);
      return "redirect:" + next(id, form, made[0]);
    }
    model.addAttribute("model", shown);
    return "sharing/propose";
  }

  /** The other person has a form of their own, on a ground of their own. */
  private static String next(UUID id, ShareForm form, Share made) {
    return form.also() == null
        ? Addresses.given(made.id())
        : Addresses.person(id, form.also()) + "/shares/new?with=" + made.id();
  }

  private static Map<UUID, String> namesOf(ProposePage shown) {
    return shown.others().stream()
        .collect(Collectors.toMap(each -> UUID.fromString(each.value()), Option::label));
  }

  private List<String> order() {
    return sections.list().stream().map(CaseSection::code).toList();
  }

  @PostMapping(value = "/shares/new", params = "draft")
  @Permit(Action.GIVE_OUT)
  String keep(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @ModelAttribute("form") ShareForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (form == null) {
      model.addAttribute("model", page(worker, id, person, page, false));
      return "sharing/propose";
    }
    PersonalText typed = PersonalText.of(JSON.writeValueAsString(form));
    drafts.save(worker, id, person, DRAFT, typed);
    return "redirect:" + Addresses.log(id);
  }

  @PostMapping("/shares/draft/discard")
  @Permit(Action.GIVE_OUT)
  String discard(@PathVariable UUID id, @PathVariable UUID person, Worker worker) {
    drafts.discard(worker, id, person, DRAFT);
    return "redirect:" + Addresses.log(id);
  }
}

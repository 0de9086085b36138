package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.EndedNo;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.face.CaseConsents;
import org.lodestar.app.casework.face.CasePathways;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseTries;
import org.lodestar.app.casework.face.CaseWishes;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.casework.face.NarrowNoes;
import org.lodestar.app.casework.face.TheirNoes;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BestInterestsDecision;
import org.lodestar.statute.Decided;
import org.lodestar.statute.Facts;
import org.lodestar.statute.WorkingDays;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking an adult for consents, and taking them back. A child never gets here. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/consents")
class ConsentController {
  private static final String INTERPRETER = "INTERPRETER";

  private final Cases cases;
  private final CasePeople people;
  private final CaseConsents consents;
  private final CaseTries asking;
  private final CaseWishes wishes;
  private final NarrowNoes narrow;
  private final TheirNoes theirNoes;
  private final CasePathways pathways;
  private final Drafting drafting;
  private final Colleagues colleagues;
  private final Today today;
  private final Working working;
  private final Words words;
  private final HelplineSlot directory;

  ConsentController(
      Cases cases,
      CasePeople people,
      CaseConsents consents,
      CaseTries asking,
      CaseWishes wishes,
      NarrowNoes narrow,
      TheirNoes theirNoes,
      CasePathways pathways,
      Drafting drafting,
      Colleagues colleagues,
      Today today,
      Working working,
      Words words,
      HelplineSlot directory) {
    this.directory = directory;
    this.cases = cases;
    this.people = people;
    this.consents = consents;
    this.asking = asking;
    this.wishes = wishes;
    this.narrow = narrow;
    this.theirNoes = theirNoes;
    this.pathways = pathways;
    this.drafting = drafting;
    this.colleagues = colleagues;
    this.today = today;
    this.working = working;
    this.words = words;
  }

  private static String address(UUID id, UUID person) {
    return Addresses.person(id, person) + "/consents";
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    List<Consent> all = consents.list(worker, id, person);
    List<Recorded<Conversation>> held = consents.conversations(worker, id, person);
    List<Recorded<AskAttempt>> tries = asking.tries(worker, id, person);
    List<Recorded<AgainstWish>> against = wishes.list(worker, id, person);
    CaseFile file = cases.head(worker, id);
    List<EndedNo> ended = narrow.ended(person);
    Facts known = pathways.known(worker, id, person).facts();
    model.addAttribute(
        "model",
        new ConsentsPage(
            file,
            people.head(worker, id, person),
            newest(all),
            all,
            held,
            tries,
            against,
            narrow.standing(person),
            ended,
            narrow.standing(person).stream()
                .collect(Collectors.toMap(Recorded::id, each -> theirNoes.whom(each.what(), page))),
            worker.id(),
            colleagues.names(page, mentioned(all, held, tries, against, ended)),
            known.decided() == Decided.FOR_THEM,
            known.bestInterestsDecision() != BestInterestsDecision.NONE_YET,
            working.on(file, worker)));
    return "casework/consents";
  }

  private static Map<ConsentKind, Consent> newest(List<Consent> all) {
    Map<ConsentKind, Consent> newest = new EnumMap<>(ConsentKind.class);
    all.forEach(
        consent ->
            newest.merge(
                consent.kind(),
                consent,
                (one, other) -> one.version() > other.version() ? one : other));
    return newest;
  }

  private static List<@Nullable UUID> mentioned(
      List<Consent> all,
      List<Recorded<Conversation>> held,
      List<Recorded<AskAttempt>> tries,
      List<Recorded<AgainstWish>> against,
      List<EndedNo> ended) {
    List<@Nullable UUID> ids = new ArrayList<>();
    ended.stream().map(EndedNo::by).forEach(ids::add);
    all.stream().map(Consent::by).forEach(ids::add);
    held.stream().map(Recorded::by).forEach(ids::add);
    tries.stream().map(Recorded::by).forEach(ids::add);
    against.forEach(
        each -> {
          AgainstWish.Second second = each.what().second();
          ids.add(each.by());
          ids.add(each.what().askedOf());
          ids.add(second == null ? null : second.by());
        });
    return ids;
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    FormPage shown = asking(worker, id, person, "/new");
    var draft = drafting.open(worker, id, person, LongForm.CONVERSATION, ConversationForm.class);
    model.addAttribute(
        "form", draft.orElseGet(() -> ConversationForm.fresh(today.date(), spoken(shown, page))));
    return talk(shown.draft(draft.isPresent()), model);
  }

  /** Who interprets stands where it is asked who did. */
  private String talk(FormPage shown, Model model) {
    model.addAttribute("model", shown);
    model.addAttribute("interpreters", directory.forStaff(INTERPRETER));
    return "casework/conversationForm";
  }

  private static String spoken(FormPage shown, Page page) {
    Person about = Objects.requireNonNull(shown.person());
    return Shown.languages(page, about.details().languages()).stream().findFirst().orElse("");
  }

  /** No page asks a child, or somebody who may be one. */
  private FormPage asking(Worker worker, UUID id, UUID person, String form) {
    Person about = people.head(worker, id, person);
    if (about.treatedAsChild()) {
      throw Refused.at("basis", "casework.rule.childIsNotAsked");
    }
    return FormPage.about(cases.head(worker, id), about, address(id, person) + form)
        .back(address(id, person));
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String record(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") ConversationForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    FormPage shown = asking(worker, id, person, "/new");
    boolean saved =
        Saving.saved(
            result, response, () -> consents.record(worker, id, person, form.conversation(words)));
    if (saved) {
      drafting.discard(worker, id, person, LongForm.CONVERSATION);
      return "redirect:" + address(id, person);
    }
    return talk(shown, model);
  }

  @PostMapping(value = "/new", params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keepDraft(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @ModelAttribute("form") ConversationForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    FormPage shown = asking(worker, id, person, "/new");
    if (form == null) {
      return talk(shown, model);
    }
    drafting.save(worker, id, person, LongForm.CONVERSATION, form);
    return "redirect:" + address(id, person);
  }

  @GetMapping("/cannot")
  @Permit(Action.WORK_ON_CASE)
  String askCannot(
      @PathVariable UUID id, @PathVariable UUID person, Worker worker, Page page, Model model) {
    LocalDate next = WorkingDays.englandAndWales().plus(today.date(), 1);
    model.addAttribute("form", AskForm.fresh(today.wallClock(), next));
    return showCannot(asking(worker, id, person, "/cannot"), page, model);
  }

  private String showCannot(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, page.t("casework.ask.title"))
            .lead(page.t("casework.ask.text"))
            .about(
                directory.forStaff(INTERPRETER).stream()
                    .map(line -> interpreter(page, line))
                    .toList()),
        AskForm.asked(page));
  }

  private static SummaryRow interpreter(Page page, Helpline line) {
    return SummaryRow.of(
        page.t("site.interpreter.call"), line.name() + " " + line.phone() + ", " + line.hours());
  }

  @PostMapping("/cannot")
  @Permit(Action.WORK_ON_CASE)
  String cannot(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") AskForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    FormPage shown = asking(worker, id, person, "/cannot");
    boolean saved =
        Saving.saved(
            result, response, () -> asking.couldNotAsk(worker, id, person, form.attempt()));
    return saved ? "redirect:" + address(id, person) : showCannot(shown, page, model);
  }

  @PostMapping("/can")
  @Permit(Action.WORK_ON_CASE)
  String can(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(required = false) @Nullable String shown,
      Worker worker) {
    PersonalText said = PersonalText.typed(shown);
    asking.canBeAsked(worker, id, person, said);
    return "redirect:" + address(id, person) + (said == null ? "" : "/new");
  }

  @PostMapping("/draft/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(@PathVariable UUID id, @PathVariable UUID person, Worker worker) {
    drafting.discard(worker, id, person, LongForm.CONVERSATION);
    return "redirect:" + address(id, person);
  }

  @GetMapping("/{kind}/withdraw")
  @Permit(Action.WORK_ON_CASE)
  String askWithdraw(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable ConsentKind kind,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", WithdrawForm.fresh(today.date()));
    show(worker, id, person, kind, page, model);
    return "casework/withdraw";
  }

  private void show(Worker worker, UUID id, UUID person, ConsentKind kind, Page page, Model model) {
    model.addAttribute(
        "model",
        new WithdrawPage(
            withdrawing(worker, id, person, kind),
            consents.effect(worker, id, person, kind, page)));
  }

  private FormPage withdrawing(Worker worker, UUID id, UUID person, ConsentKind kind) {
    return FormPage.about(
            cases.head(worker, id),
            people.head(worker, id, person),
            address(id, person) + "/" + kind + "/withdraw")
        .back(address(id, person));
  }

  @PostMapping("/{kind}/withdraw")
  @Permit(Action.WORK_ON_CASE)
  String withdraw(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @PathVariable ConsentKind kind,
      @Valid @ModelAttribute("form") WithdrawForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (!result.hasErrors() && form.lacksReason()) {
      result.rejectValue("notToldReason", "casework.withdraw.notTold.missing");
    }
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                consents.withdraw(
                    worker,
                    id,
                    person,
                    kind,
                    form.saidOn(today.date()),
                    PersonalText.typed(form.reason()),
                    notTold(form)));
    if (saved) {
      return "redirect:" + address(id, person);
    }
    show(worker, id, person, kind, page, model);
    return "casework/withdraw";
  }

  private static @Nullable PersonalText notTold(WithdrawForm form) {
    return Typed.yes(form.notTold()) ? PersonalText.typed(form.notToldReason()) : null;
  }
}

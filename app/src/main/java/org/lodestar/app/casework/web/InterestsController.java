package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.InterestsView;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.face.CaseDuty;
import org.lodestar.app.casework.face.CaseInterests;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page on which it is decided for somebody who lacks capacity: written, agreed, looked at. */
@Controller
@RequestMapping("/cases/{id}/pathway/{person}/best-interests")
class InterestsController {
  private static final int DAYS_UNTIL_REVIEW = 28;
  private static final LongForm DRAFT = LongForm.DECISION_BEST_INTERESTS;

  private final CaseInterests interests;
  private final InterestsPageMaker maker;
  private final InterestsPdf pdf;
  private final CaseDuty duty;
  private final Drafting drafting;
  private final Colleagues colleagues;
  private final Today today;

  InterestsController(
      CaseInterests interests,
      InterestsPageMaker maker,
      InterestsPdf pdf,
      CaseDuty duty,
      Drafting drafting,
      Colleagues colleagues,
      Today today) {
    this.interests = interests;
    this.maker = maker;
    this.pdf = pdf;
    this.duty = duty;
    this.drafting = drafting;
    this.colleagues = colleagues;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_CASE)
  String show(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "false") boolean write,
      @RequestParam(defaultValue = "REFERRAL") Matter about,
      Worker worker,
      Page page,
      Model model) {
    InterestsView view = interests.get(worker, id, person, about);
    InterestsPage shown = maker.page(page, worker, view);
    if (shown.mayWork() && shown.lacksCapacity() && (write || isToBeWritten(view))) {
      model.addAttribute("form", begun(page, worker, view));
      return showForm(writing(worker, view), view, worker, page, model);
    }
    return showStatement(shown, view, model);
  }

  private static boolean isToBeWritten(InterestsView view) {
    return view.open()
        .map(open -> open.state() == InterestsRecord.State.WRITING)
        .orElseGet(() -> view.agreed().isEmpty());
  }

  /** As it was kept; what is decided anew begins with what was written the last time. */
  private InterestsForm begun(Page page, Worker worker, InterestsView view) {
    Optional<InterestsRecord> open = view.open();
    if (open.isPresent()) {
      InterestsRecord kept = open.get();
      return InterestsForm.of(kept.version(), kept.content(), kept.askedOf());
    }
    BestInterests before =
        view.agreed().map(InterestsRecord::content).orElseGet(() -> usual(page, worker, view));
    LocalDate day = today.date();
    return InterestsForm.of(
        0,
        new BestInterests(
            view.matter(),
            before.words(),
            before.abilities(),
            before.advocates(),
            Set.of(),
            null,
            null,
            day,
            day.plusDays(DAYS_UNTIL_REVIEW)),
        null);
  }

  /**
   * The usual question, what the finding says already, whoever writes, and what an older draft of
   * this worker gives as reasons.
   */
  private BestInterests usual(Page page, Worker worker, InterestsView view) {
    Map<Part, PersonalText> words = new EnumMap<>(Part.class);
    words.put(
        Part.QUESTION, PersonalText.of(page.name("casework.interests.question", view.matter())));
    words.put(Part.DECIDER, PersonalText.of(worker.displayName()));
    if (view.lacksCapacity()) {
      found(Objects.requireNonNull(view.capacity()).what(), words);
    }
    drafting
        .open(worker, view.file().id(), view.person().id(), DRAFT, DecisionForm.class)
        .flatMap(draft -> Optional.ofNullable(PersonalText.typed(draft.reasoning())))
        .ifPresent(reasons -> words.put(Part.REASONS, reasons));
    return new BestInterests(
        view.matter(), words, Map.of(), Map.of(), Set.of(), null, null, null, null);
  }

  /** What somebody wrote when they found that capacity is lacking is not typed again. */
  private static void found(Decision finding, Map<Part, PersonalText> words) {
    words.put(Part.CAUSE, finding.reasoning());
    PersonalText shown = finding.evidence();
    if (shown != null) {
      words.put(Part.SHOWN, shown);
    }
  }

  private FormPage writing(Worker worker, InterestsView view) {
    String here = Addresses.interests(view.file().id(), view.person().id());
    List<Option> others =
        colleagues.options(worker).stream()
            .filter(each -> !each.value().equals(worker.id().toString()))
            .toList();
    return FormPage.about(view.file(), view.person(), here)
        .back(Addresses.pathway(view.file().id(), view.person().id()))
        .changing(view.open().map(InterestsRecord::version).orElse(0L), null)
        .choices(others);
  }

  private String showForm(
      FormPage form, InterestsView view, Worker worker, Page page, Model model) {
    String sentBack =
        view.open()
            .map(each -> Shown.text(each.sentBack()))
            .filter(each -> !each.isBlank())
            .orElse("");
    model.addAttribute(
        "model",
        new InterestsFormPage(
            form, view.matter(), sentBack, duty.numbers(worker.organisation(), worker.id())));
    return "casework/interestsForm";
  }

  private String showStatement(InterestsPage shown, InterestsView view, Model model) {
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", answer(view));
    }
    model.addAttribute("model", shown);
    return "casework/interests";
  }

  private Object answer(InterestsView view) {
    if (view.open().isPresent() || view.agreed().isEmpty()) {
      return InterestsBackForm.fresh();
    }
    InterestsRecord agreed = view.agreed().get();
    return InterestsReviewForm.fresh(
        agreed.id(), view.advocates(agreed), today.date().plusDays(DAYS_UNTIL_REVIEW));
  }

  @PostMapping
  @Permit(Action.WORK_ON_CASE)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") InterestsForm form,
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
                interests.ask(
                    worker,
                    id,
                    person,
                    Typed.version(form.version()),
                    form.content(),
                    colleagues.check(worker, form.askedOf())));
    return written(saving, id, person, form, worker, page, model);
  }

  @PostMapping(params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String write(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") InterestsForm form,
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
                interests.write(worker, id, person, Typed.version(form.version()), form.content()));
    return written(saving, id, person, form, worker, page, model);
  }

  private String written(
      Saving saving,
      UUID id,
      UUID person,
      @Nullable InterestsForm form,
      Worker worker,
      Page page,
      Model model) {
    if (saving == Saving.SAVED) {
      drafting.discard(worker, id, person, DRAFT);
      return "redirect:" + Addresses.pathway(id, person);
    }
    Matter matter = form == null ? Matter.REFERRAL : form.matter();
    InterestsView view = interests.get(worker, id, person, matter);
    FormPage shown = writing(worker, view);
    if (saving == Saving.CLASHED) {
      shown = shown.clash(shown.version(), now(page, worker, view));
    } else if (form != null) {
      shown = shown.version(Typed.version(form.version()));
    }
    return showForm(shown, view, worker, page, model);
  }

  private List<SummaryRow> now(Page page, Worker worker, InterestsView view) {
    return maker.page(page, worker, view).groups().stream()
        .flatMap(group -> group.rows().stream())
        .toList();
  }

  @PostMapping("/agree")
  @Permit(Action.WORK_ON_CASE)
  String agree(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(required = false) @Nullable UUID record,
      @RequestParam(defaultValue = "-1") long version,
      @RequestParam(defaultValue = "REFERRAL") Matter about,
      Worker worker) {
    if (record == null) {
      interests.get(worker, id, person);
    } else {
      interests.agree(worker, id, person, record, version);
    }
    return "redirect:" + Addresses.interests(id, person, about);
  }

  @PostMapping("/back")
  @Permit(Action.WORK_ON_CASE)
  String back(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") InterestsBackForm form,
      BindingResult result,
      @RequestParam(defaultValue = "REFERRAL") Matter about,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                interests.sendBack(
                    worker,
                    id,
                    person,
                    Objects.requireNonNull(form.record()),
                    Typed.version(form.version()),
                    PersonalText.needed(form.why())));
    return answered(saved, id, person, about, worker, page, model);
  }

  @PostMapping("/review")
  @Permit(Action.WORK_ON_CASE)
  String review(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @Valid @ModelAttribute("form") InterestsReviewForm form,
      BindingResult result,
      @RequestParam(defaultValue = "REFERRAL") Matter about,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(result, response, () -> interests.review(worker, id, person, form.review()));
    return answered(saved, id, person, about, worker, page, model);
  }

  private String answered(
      boolean saved, UUID id, UUID person, Matter about, Worker worker, Page page, Model model) {
    if (saved) {
      return "redirect:" + Addresses.interests(id, person, about);
    }
    InterestsView view = interests.get(worker, id, person, about);
    return showStatement(maker.page(page, worker, view), view, model);
  }

  @GetMapping("/print")
  @Permit(Action.READ_CASE)
  String print(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "REFERRAL") Matter about,
      Worker worker,
      Page page,
      Model model) {
    InterestsView view = interests.print(worker, id, person, about);
    model.addAttribute("model", maker.page(page, worker, view));
    return "casework/interestsPrint";
  }

  /** The file is named by our reference and nothing else. */
  @GetMapping("/statement.pdf")
  @Permit(Action.READ_CASE)
  ResponseEntity<byte[]> statement(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "REFERRAL") Matter about,
      Worker worker,
      Page page) {
    InterestsPage shown = maker.page(page, worker, interests.print(worker, id, person, about));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(shown.file().reference() + ".pdf")
                .build()
                .toString())
        .body(pdf.draw(page, shown, today.date()));
  }

  /** As much as the file above, and traced as that is. */
  @GetMapping("/statement.docx")
  @Permit(Action.READ_CASE)
  ResponseEntity<byte[]> word(
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam(defaultValue = "REFERRAL") Matter about,
      Worker worker,
      Page page) {
    InterestsPage shown = maker.page(page, worker, interests.print(worker, id, person, about));
    return pdf.word(page, shown, today.date()).file(shown.file().reference());
  }
}

package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.referral.EvidenceEvent;
import org.lodestar.app.referral.EvidenceState;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.after.EvidenceMoves;
import org.lodestar.app.referral.face.LaterEvidence;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.NrmState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Evidence that came after a referral was sent. */
@Controller
@RequestMapping("/referrals/{id}/evidence")
class EvidenceController {
  private static final String LIST = "referral/evidence";
  private static final String ENTRY = "referral/evidenceEntry";

  private final LaterEvidence evidence;
  private final Referrals referrals;
  private final People people;
  private final Today today;

  EvidenceController(LaterEvidence evidence, Referrals referrals, People people, Today today) {
    this.evidence = evidence;
    this.referrals = referrals;
    this.people = people;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_REFERRAL)
  String list(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new NewEvidenceForm("", "", TypedDate.of(today.date())));
    put(id, worker, page, model);
    return LIST;
  }

  private void put(UUID id, Worker worker, Page page, Model model) {
    Referral referral = referrals.head(worker, id);
    List<Evidence> all = evidence.list(worker, id);
    EvidenceWords words = new EvidenceWords(page, today.date());
    boolean sent = referral.route().isReferral() && !referral.isDraft();
    model.addAttribute(
        "model",
        new EvidencePage(
            referral,
            all.stream().map(words::line).toList(),
            (int) all.stream().filter(each -> each.state() == EvidenceState.HELD).count(),
            sent && worker.mayEver(Action.RECORD_DECISION),
            referral.state() == NrmState.WITHDRAWN));
  }

  @PostMapping
  @Permit(Action.RECORD_DECISION)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") NewEvidenceForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    UUID[] added = new UUID[1];
    Runnable add =
        () ->
            added[0] =
                evidence.add(
                    worker,
                    id,
                    PersonalText.of(Objects.requireNonNull(form.what())),
                    PersonalText.typed(form.source()),
                    Typed.day(form.obtainedOn()));
    if (Saving.saved(result, response, add)) {
      return "redirect:" + page.link(Addresses.evidence(id) + "/" + added[0]);
    }
    put(id, worker, page, model);
    return LIST;
  }

  @GetMapping("/{entry}")
  @Permit(Action.READ_REFERRAL)
  String show(
      @PathVariable UUID id, @PathVariable UUID entry, Worker worker, Page page, Model model) {
    put(id, entry, worker, page, model, "");
    return ENTRY;
  }

  private void put(UUID id, UUID entry, Worker worker, Page page, Model model, String asking) {
    Evidence one = evidence.get(worker, id, entry);
    List<UUID> mentioned =
        Stream.of(one.addedBy(), one.sentBy()).filter(Objects::nonNull).distinct().toList();
    model.addAttribute(
        "model",
        new EvidenceEntryPage(
            referrals.head(worker, id),
            one,
            new EvidenceWords(page, today.date()).rows(one, people.names(mentioned)),
            worker.mayEver(Action.RECORD_DECISION) ? deeds(one) : List.of(),
            Option.all(page, "referral.evidenceWay", Evidence.Way.values()),
            Option.all(page, "referral.considered", Evidence.Considered.values()),
            asking));
  }

  private static List<String> deeds(Evidence one) {
    return Stream.of(Deed.values())
        .filter(deed -> EvidenceMoves.TABLE.allows(one.state(), deed.event))
        .map(deed -> deed.path)
        .toList();
  }

  /** What can be done, by its last step in addresses. */
  private enum Deed {
    SEND("send", EvidenceEvent.SEND),
    KEEP("keep", EvidenceEvent.KEEP_BACK),
    ACKNOWLEDGE("acknowledge", EvidenceEvent.ACKNOWLEDGE),
    CONSIDER("consider", EvidenceEvent.CONSIDER);

    private final String path;
    private final EvidenceEvent event;

    Deed(String path, EvidenceEvent event) {
      this.path = path;
      this.event = event;
    }
  }

  @PostMapping("/{entry}/send")
  @Permit(Action.RECORD_DECISION)
  String send(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") EvidenceDeedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    needs(result, "on", isDate(form.on()), "referral.happening.on.wrong");
    needs(result, "how", form.how() != null, "referral.evidence.how.missing");
    Runnable deed =
        () ->
            evidence.send(
                worker,
                id,
                entry,
                form.version(),
                Typed.day(form.on()),
                Objects.requireNonNull(form.how()));
    return done(id, entry, result, response, deed, worker, page, model, "send");
  }

  @PostMapping("/{entry}/keep")
  @Permit(Action.RECORD_DECISION)
  String keep(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") EvidenceDeedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    needs(
        result,
        "reason",
        PersonalText.typed(form.reason()) != null,
        "referral.evidence.reason.missing");
    Runnable deed =
        () ->
            evidence.keepBack(
                worker,
                id,
                entry,
                form.version(),
                Objects.requireNonNull(PersonalText.typed(form.reason())));
    return done(id, entry, result, response, deed, worker, page, model, "keep");
  }

  @PostMapping("/{entry}/acknowledge")
  @Permit(Action.RECORD_DECISION)
  String acknowledge(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") EvidenceDeedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    needs(result, "on", isDate(form.on()), "referral.happening.on.wrong");
    Runnable deed =
        () -> evidence.acknowledge(worker, id, entry, form.version(), Typed.day(form.on()));
    return done(id, entry, result, response, deed, worker, page, model, "acknowledge");
  }

  @PostMapping("/{entry}/consider")
  @Permit(Action.RECORD_DECISION)
  String consider(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") EvidenceDeedForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    needs(result, "considered", form.considered() != null, "referral.evidence.considered.missing");
    Runnable deed =
        () ->
            evidence.consider(
                worker,
                id,
                entry,
                form.version(),
                Objects.requireNonNull(form.considered()),
                PersonalText.typed(form.said()));
    return done(id, entry, result, response, deed, worker, page, model, "consider");
  }

  private static void needs(BindingResult result, String field, boolean there, String key) {
    if (!there && !result.hasFieldErrors(field)) {
      result.rejectValue(field, key);
    }
  }

  private static boolean isDate(@Nullable TypedDate typed) {
    return typed != null && typed.date().isPresent();
  }

  /** Does it where the form is right; what stands against it is told, and nothing typed is lost. */
  private String done(
      UUID id,
      UUID entry,
      BindingResult result,
      HttpServletResponse response,
      Runnable deed,
      Worker worker,
      Page page,
      Model model,
      String asking) {
    if (Saving.saved(result, response, "referral.evidence.clash", deed)) {
      return "redirect:" + page.link(Addresses.evidence(id) + "/" + entry);
    }
    put(id, entry, worker, page, model, asking);
    return ENTRY;
  }
}

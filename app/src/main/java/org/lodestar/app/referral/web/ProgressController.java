package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.referral.EvidenceState;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.referral.RunningClock;
import org.lodestar.app.referral.Told;
import org.lodestar.app.referral.domain.NrmMoves;
import org.lodestar.app.referral.face.Corrections;
import org.lodestar.app.referral.face.LaterEvidence;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.ToldDecisions;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What happens after a referral or notification was sent. */
@Controller
@RequestMapping("/referrals/{id}/progress")
class ProgressController {
  private static final String VIEW = "referral/progress";

  private final ReferralProgress progress;
  private final LaterEvidence evidence;
  private final ToldDecisions told;
  private final Corrections corrections;
  private final People people;

  ProgressController(
      ReferralProgress progress,
      LaterEvidence evidence,
      ToldDecisions told,
      Corrections corrections,
      People people) {
    this.progress = progress;
    this.evidence = evidence;
    this.told = told;
    this.corrections = corrections;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.READ_REFERRAL)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    put(id, worker, page, model, null);
    return VIEW;
  }

  @PostMapping("/sent")
  @Permit(Action.PREPARE_REFERRAL)
  String sent(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SentForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return done(
        id,
        result,
        response,
        () -> progress.sent(worker, id, Typed.day(form.on())),
        worker,
        page,
        model,
        "sent");
  }

  @PostMapping("/reference")
  @Permit(Action.RECORD_DECISION)
  String reference(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReferenceForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return done(
        id,
        result,
        response,
        () -> progress.reference(worker, id, PersonalText.of(Typed.text(form.reference()))),
        worker,
        page,
        model,
        "reference");
  }

  @PostMapping("/happening")
  @Permit(Action.RECORD_DECISION)
  String happening(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") HappeningForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable record =
        () ->
            progress.record(
                worker,
                id,
                Objects.requireNonNull(form.event()),
                Typed.day(form.on()),
                PersonalText.typed(form.note()),
                form.agreed());
    return done(id, result, response, record, worker, page, model, "happening");
  }

  /** Does it where the form is right; what a rule refuses is told at its field. */
  private String done(
      UUID id,
      BindingResult result,
      HttpServletResponse response,
      Runnable deed,
      Worker worker,
      Page page,
      Model model,
      String asking) {
    if (Saving.saved(result, response, deed)) {
      return "redirect:" + page.link(Addresses.referral(id) + "/progress");
    }
    put(id, worker, page, model, asking);
    return VIEW;
  }

  private void put(UUID id, Worker worker, Page page, Model model, @Nullable String asking) {
    Progress now = progress.get(worker, id);
    List<Evidence> all = evidence.list(worker, id);
    model.addAttribute(
        "model",
        new ProgressPage(
            now,
            page.name("referral.state", now.stage()),
            now.clocks().stream().map(clock -> Clocked.line(clock, now.today(), page)).toList(),
            happenings(now, page),
            events(now, page),
            lines(all, page, now.today(), each -> each.state() == EvidenceState.HELD),
            isDecided(now) ? lines(all, page, now.today(), Evidence::waitsForDecision) : List.of(),
            worker.mayEver(Action.RECORD_DECISION),
            worker.mayEver(Action.PREPARE_REFERRAL),
            told(now, page),
            asking));
  }

  private List<String> told(Progress now, Page page) {
    List<Told> unseen = told.unseen(now.referral());
    Map<UUID, String> names = people.names(unseen.stream().map(Told::by).toList());
    return unseen.stream()
        .map(
            each ->
                page.t(
                    "referral.told.line",
                    said(each, page),
                    page.date(day(each)),
                    names.getOrDefault(each.by(), page.t("referral.someone"))))
        .toList();
  }

  private static LocalDate day(Told each) {
    LocalDate ends = each.supportEnds();
    return each.event() == null && ends != null ? ends : each.on();
  }

  private static String said(Told each, Page page) {
    return each.event() == null
        ? page.t("referral.told.ends")
        : page.name("referral.event", each.event());
  }

  @PostMapping("/told")
  @Permit(Action.RECORD_DECISION)
  String seen(@PathVariable UUID id, Worker worker, Page page) {
    told.see(worker, id);
    return "redirect:" + page.link(Addresses.referral(id) + "/now");
  }

  private static boolean isDecided(Progress now) {
    return now.happenings().stream().anyMatch(each -> NrmMoves.DECISIONS.contains(each.event()));
  }

  private static List<EvidencePage.Line> lines(
      List<Evidence> all, Page page, LocalDate today, Predicate<Evidence> which) {
    EvidenceWords words = new EvidenceWords(page, today);
    return all.stream().filter(which).map(words::line).toList();
  }

  private List<TimelineEntry> happenings(Progress now, Page page) {
    return new HappenedLines(page, people)
        .of(corrections.all(now.referral()), corrections.list(now.referral()));
  }

  private static List<Option> events(Progress now, Page page) {
    return now.possible().stream()
        .map(
            event -> {
              String hint = "referral.event." + event.name() + ".hint";
              return new Option(
                  event.name(),
                  page.name("referral.event", event),
                  page.has(hint) ? page.t(hint) : null);
            })
        .collect(Collectors.toList());
  }

  /** Clocks in words. */
  static final class Clocked {
    private Clocked() {}

    static ProgressPage.ClockLine line(RunningClock clock, LocalDate today, Page page) {
      RunningClock.Standing standing = clock.standing(today);
      String tone =
          switch (standing) {
            case OVERDUE -> "overdue";
            case DUE_SOON -> "due";
            case RUNNING -> "new";
            case MINIMUM_PASSED, TIME_IS_OVER, PAUSED, ENDED -> "quiet";
          };
      return new ProgressPage.ClockLine(
          page.name("referral.clock", clock.rule()),
          page.t(clock.kindKey()),
          clock.kind().name().toLowerCase(Locale.ROOT),
          clock.atLeast()
              ? page.t("referral.clock.atLeast", page.date(clock.due()))
              : page.date(clock.due()),
          page.date(clock.actBy()),
          page.name("referral.clock.standing", standing),
          tone,
          clock.source());
    }
  }
}

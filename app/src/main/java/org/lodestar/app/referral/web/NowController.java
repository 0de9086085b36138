package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.referral.EvidenceState;
import org.lodestar.app.referral.Followed;
import org.lodestar.app.referral.OlderAnswer;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.after.Situation;
import org.lodestar.app.referral.domain.HappeningDays;
import org.lodestar.app.referral.face.AfterDecisions;
import org.lodestar.app.referral.face.Afterwards;
import org.lodestar.app.referral.face.LaterEvidence;
import org.lodestar.app.referral.face.LaterReferrals;
import org.lodestar.app.referral.face.OlderAnswers;
import org.lodestar.app.referral.face.PeopleTold;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ClockRule;
import org.lodestar.statute.NrmState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One page that leads through what happens after a document was sent. */
@Controller
@RequestMapping("/referrals/{id}/now")
class NowController {
  private static final String VIEW = "referral/now";

  private final LaterReferrals later;
  private final LaterEvidence evidence;
  private final Referrals referrals;
  private final AfterDecisions decisions;
  private final PeopleTold told;
  private final OlderAnswers older;

  NowController(
      LaterReferrals later,
      LaterEvidence evidence,
      Referrals referrals,
      AfterDecisions decisions,
      PeopleTold told,
      OlderAnswers older) {
    this.later = later;
    this.evidence = evidence;
    this.referrals = referrals;
    this.decisions = decisions;
    this.told = told;
    this.older = older;
  }

  @GetMapping
  @Permit(Action.READ_REFERRAL)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    put(id, worker, page, model, "");
    return VIEW;
  }

  private void put(UUID id, Worker worker, Page page, Model model, String asking) {
    Afterwards after = later.get(worker, id);
    Progress progress = after.progress();
    NowWords words =
        new NowWords(
            page,
            progress.referral(),
            progress.today(),
            decisions.saidNoToPolice(progress.referral()));
    model.addAttribute(
        "model",
        new NowPage(
            progress.referral(),
            progress.referral().isReady()
                ? page.t("referral.state.READY")
                : page.name("referral.state", progress.stage()),
            after.situations().stream().filter(Situation::isNow).map(words::part).toList(),
            after.situations().stream()
                .filter(situation -> !situation.isNow())
                .map(words::part)
                .toList(),
            progress.clocks().stream()
                .filter(clock -> clock.endedOn() == null)
                .map(clock -> ProgressController.Clocked.line(clock, progress.today(), page))
                .toList(),
            links(after, worker, page),
            unsent(worker, id),
            worker.mayEver(Action.PREPARE_REFERRAL),
            decided(progress, worker, page, asking),
            older.of(worker, progress).stream()
                .map(each -> holder(progress.referral(), each, page))
                .toList()));
  }

  /** Who holds it, what is to be done about it, and whether their no stands against that. */
  private static NowPage.Holder holder(Referral referral, OlderAnswer each, Page page) {
    String day = page.date(each.since());
    String how = each.how().isEmpty() ? day : day + " (" + each.how() + ")";
    List<NowPage.Action> actions = new ArrayList<>();
    act(referral, each, page).ifPresent(actions::add);
    if (!OlderAnswers.answers(each.manner()).isEmpty()) {
      String ask = each.manner() == OlderAnswer.Manner.ASK ? "ask" : "why";
      actions.add(
          new NowPage.Action(
              page.t("referral.now.holder.do." + ask),
              Addresses.referral(referral.id()) + "/now/holder?number=" + each.number()));
    }
    return new NowPage.Holder(
        page.t("referral.now.holder.line", each.whom(), how),
        each.againstNo() ? page.t("referral.now.holder.no") : null,
        actions);
  }

  /** Against a no nobody is told but on a duty that is decided, by a share. */
  private static Optional<NowPage.Action> act(Referral referral, OlderAnswer each, Page page) {
    String person = "/cases/" + referral.caseFile() + "/people/" + referral.person();
    boolean tells = each.manner() != OlderAnswer.Manner.ASK;
    if (each.againstNo() && each.share() == null && tells) {
      return Optional.of(
          new NowPage.Action(page.t("referral.now.holder.do.duty"), person + "/shares/new"));
    }
    String where =
        switch (each.manner()) {
          case SHARE -> "/shares/" + each.share() + "#renew";
          case SUMMARY -> person + "/summary";
          case PAPER -> person + "/support/own";
          case OVER, TELL -> person + "/told?again=" + each.number();
          case ASK -> "";
        };
    return tells
        ? Optional.of(new NowPage.Action(page.name("referral.now.holder.do", each.manner()), where))
        : Optional.empty();
  }

  private NowPage.Decided decided(Progress progress, Worker worker, Page page, String asking) {
    LocalDate ends = decisions.of(progress.referral()).supportEnds();
    return new NowPage.Decided(
        MoreTimeLetter.window(progress)
            .map(
                clock ->
                    page.t("referral.now.window", page.date(clock.due()), page.date(clock.actBy())))
            .orElse(null),
        ends == null ? null : page.t("referral.now.ends", page.date(ends)),
        MoreTimeLetter.written(progress).orElse(null),
        told.toldOn(progress.referral())
            .map(on -> page.t("referral.now.told", page.date(on)))
            .orElse(null),
        told.isOwed(progress.referral()),
        recovery(progress, page),
        worker.mayEver(Action.RECORD_DECISION),
        asking);
  }

  /** A negative decision inside the recovery period: support does not end before its least time. */
  private static @Nullable String recovery(Progress progress, Page page) {
    LocalDate decided = HappeningDays.lastDecision(progress.happenings()).orElse(null);
    boolean negative = progress.referral().state() == NrmState.CG_NEGATIVE;
    if (decided == null || !negative) {
      return null;
    }
    return progress.clocks().stream()
        .filter(clock -> clock.rule() == ClockRule.RECOVERY && decided.isBefore(clock.due()))
        .findFirst()
        .map(clock -> page.t("referral.now.recovery", page.date(clock.due())))
        .orElse(null);
  }

  private int unsent(Worker worker, UUID id) {
    return (int)
        evidence.list(worker, id).stream()
            .map(Evidence::state)
            .filter(EvidenceState.HELD::equals)
            .count();
  }

  private List<NowPage.Link> links(Afterwards after, Worker worker, Page page) {
    List<NowPage.Link> links = new ArrayList<>();
    if (after.follows() != null) {
      links.add(link(after.follows(), after.follows().earlier(), "follows", worker, page));
    }
    after
        .followedBy()
        .forEach(each -> links.add(link(each, each.form(), "followedBy", worker, page)));
    return links;
  }

  private NowPage.Link link(Followed followed, UUID other, String way, Worker worker, Page page) {
    Referral document = referrals.head(worker, other);
    return new NowPage.Link(
        page.t(
            "referral.now." + way,
            page.name("referral.route", document.route()),
            document.reference(),
            page.name("referral.followKind", followed.kind())),
        Addresses.referral(other),
        followed.reason() == null ? null : followed.reason().text());
  }

  @PostMapping("/again")
  @Permit(Action.PREPARE_REFERRAL)
  String again(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AgainForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Referral[] begun = new Referral[1];
    Runnable again =
        () ->
            begun[0] =
                later.again(worker, id, PersonalText.of(Objects.requireNonNull(form.reason())));
    if (Saving.saved(result, response, again)) {
      return "redirect:" + page.link(Addresses.referral(begun[0].id()));
    }
    put(id, worker, page, model, "");
    return VIEW;
  }

  @PostMapping("/convert")
  @Permit(Action.PREPARE_REFERRAL)
  String convert(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SentForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Referral[] begun = new Referral[1];
    Runnable convert =
        () ->
            begun[0] =
                later.convert(worker, id, Objects.requireNonNull(form.on()).date().orElseThrow());
    if (Saving.saved(result, response, convert)) {
      return "redirect:" + page.link(Addresses.referral(begun[0].id()) + "/check");
    }
    put(id, worker, page, model, "");
    return VIEW;
  }

  @PostMapping("/more-time")
  @Permit(Action.RECORD_DECISION)
  String moreTime(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") MoreTimeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable ask =
        () ->
            decisions.askForTime(
                worker,
                id,
                Typed.day(form.on()),
                Typed.day(form.until()),
                new MoreTimeLetter(page, later.get(worker, id).progress()).of(form));
    return done(id, result, response, ask, worker, page, model, "moreTime");
  }

  @PostMapping("/time-given")
  @Permit(Action.RECORD_DECISION)
  String timeGiven(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") TimeGivenForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable given = () -> decisions.timeGiven(worker, id, Typed.day(form.given()));
    return done(id, result, response, given, worker, page, model, "given");
  }

  @PostMapping("/person-told")
  @Permit(Action.RECORD_DECISION)
  String personTold(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ToldPersonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable tell =
        () -> told.tell(worker, id, Typed.day(form.toldOn()), PersonalText.typed(form.toldHow()));
    return done(id, result, response, tell, worker, page, model, "told");
  }

  @PostMapping("/support-end")
  @Permit(Action.RECORD_DECISION)
  String supportEnd(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SupportEndForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Runnable ends = () -> decisions.supportEnds(worker, id, Typed.day(form.ends()));
    return done(id, result, response, ends, worker, page, model, "ends");
  }

  /** Does it where the form is right, and shows what follows. */
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
      return "redirect:" + page.link(Addresses.referral(id) + "/now");
    }
    put(id, worker, page, model, asking);
    return VIEW;
  }
}

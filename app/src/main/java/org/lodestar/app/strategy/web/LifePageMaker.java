package org.lodestar.app.strategy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.guests.PassStand;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.strategy.ActionLife;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.Evidence.Review;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.MovedStep;
import org.lodestar.app.strategy.Outcome;
import org.lodestar.app.strategy.PartnerWait;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.StandingChange;
import org.lodestar.app.strategy.StandingWord;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.WaitingAction;
import org.lodestar.app.strategy.face.ActionEvidence;
import org.lodestar.app.strategy.face.ActionProgress;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;

/** Draws milestones, what an action waits for, what is said of it and what shows it done. */
@Component
class LifePageMaker {
  private final PlanActions actions;
  private final ActionProgress progress;
  private final ActionEvidence evidence;
  private final Planning planning;

  LifePageMaker(
      PlanActions actions, ActionProgress progress, ActionEvidence evidence, Planning planning) {
    this.actions = actions;
    this.progress = progress;
    this.evidence = evidence;
    this.planning = planning;
  }

  LifePage page(Worker worker, Page page, PlanActions.View view) {
    ActionLife life = view.life();
    PlanWords words = planning.words(worker, page, named(life));
    String here = PlanWords.href(view.action());
    StandingWord word = life.word();
    return new LifePage(
        view.strategy().open() && progress.mayWork(worker, view.action()),
        life.milestones().stream().map(each -> step(page, here, each, life.moved())).toList(),
        needs(worker, page, view.strategy(), life.needs()),
        life.waits().stream().map(each -> wait(page, words, here, each)).toList(),
        word == null ? "" : said(page, words, word),
        word == null ? "" : word.recovery(),
        word != null && word.takenOut() ? page.t("strategy.word.anew") : "",
        life.evidence().stream().map(each -> shown(worker, page, words, view, each)).toList(),
        shortOf(page, view),
        life.standings().stream().map(each -> entry(page, words, each)).toList());
  }

  /** That what was accepted as done was said since to be less. */
  private static String shortOf(Page page, PlanActions.View view) {
    Outcome outcome = view.action().outcome();
    return outcome.fallsShort() && view.life().evidence().stream().anyMatch(Evidence::proves)
        ? page.t("strategy.evidence.short", page.name("strategy.outcome", outcome.result()))
        : "";
  }

  private static List<UUID> named(ActionLife life) {
    List<UUID> named = new ArrayList<>();
    StandingWord word = life.word();
    if (word != null) {
      named.add(word.by());
    }
    for (Evidence each : life.evidence()) {
      named.add(each.addedBy());
      Review review = each.review();
      if (review != null) {
        named.add(review.by());
      }
    }
    life.standings().stream().map(StandingChange::by).filter(Objects::nonNull).forEach(named::add);
    return named;
  }

  private LifePage.Step step(Page page, String here, Milestone milestone, List<MovedStep> moved) {
    LocalDate done = milestone.doneOn();
    String days = page.t("strategy.dueOn", page.date(milestone.due()));
    boolean late = done == null && planning.today().isAfter(milestone.due());
    Mark mark =
        done != null
            ? new Mark(page.t("strategy.milestone.done"), "done")
            : late
                ? new Mark(page.t("strategy.milestone.late"), "overdue")
                : new Mark(page.t("strategy.milestone.open"), "quiet");
    return new LifePage.Step(
        milestone.title(),
        done == null ? days : days + ", " + page.t("strategy.milestone.doneOn", page.date(done)),
        moved.stream()
            .filter(each -> each.step().equals(milestone))
            .map(each -> PlanWords.moved(page, each.day()))
            .findFirst()
            .orElse(""),
        mark,
        here + "/milestones/" + milestone.id());
  }

  private static LifePage.Wait wait(
      Page page, PlanWords words, String here, WaitingAction waiting) {
    PartnerWait wait = waiting.partner();
    PassStand stands = waiting.stands();
    boolean open = stands != null && stands.state().isOpen();
    return new LifePage.Wait(
        words.waits(wait),
        stands == null
            ? page.t("strategy.wait.againOn", page.date(wait.again()))
            : link(page, stands),
        open ? null : here + "/waits/" + wait.id(),
        stands != null && open ? "/guests/" + stands.id() : null,
        stands != null && stands.byLetter(),
        stands == null ? 0 : stands.version());
  }

  /** How a link stands that was not answered. */
  private static String link(Page page, PassStand stands) {
    return page.t(
        "strategy.wait.link." + stands.state(),
        page.date(
            stands.state() == PassState.RUN_OUT
                ? stands.until().minusMillis(1)
                : stands.changedAt()));
  }

  private List<Line> needs(Worker worker, Page page, Strategy strategy, List<PlanAction> needs) {
    if (needs.isEmpty()) {
      return List.of();
    }
    Map<UUID, JudgedAction> all =
        actions.list(worker, strategy.id()).stream()
            .collect(Collectors.toMap(each -> each.action().id(), Function.identity()));
    List<JudgedAction> judged = needs.stream().map(each -> all.get(each.id())).toList();
    PlanWords words = planning.about(worker, page, judged);
    return judged.stream().map(each -> words.line(strategy, each)).toList();
  }

  private static String said(Page page, PlanWords words, StandingWord word) {
    return page.t(
        "strategy.word",
        words.name(word.by()),
        page.name("strategy.standing", word.standing()),
        word.reason());
  }

  private LifePage.Shown shown(
      Worker worker, Page page, PlanWords words, PlanActions.View view, Evidence each) {
    Evidence.Shown shown = each.shown();
    boolean link = shown.reference().startsWith("https://");
    String facts =
        Stream.of(
                page.name("strategy.evidence.kind", shown.kind()),
                link ? "" : reference(page, shown),
                page.t(shown.completes() ? "strategy.evidence.all" : "strategy.evidence.some"),
                page.t(
                    "strategy.evidence.by", words.name(each.addedBy()), page.date(each.addedAt())))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" · "));
    boolean may = view.strategy().open() && evidence.mayReview(worker, view.action(), each);
    return new LifePage.Shown(
        title(page, shown),
        facts,
        link ? shown.reference() : null,
        mark(page, each.review()),
        found(page, words, each.review()),
        may ? PlanWords.href(view.action()) + "/evidence/" + each.id() : null);
  }

  private static String title(Page page, Evidence.Shown shown) {
    return shown.kind() == Evidence.Kind.MEASURE
        ? Measures.find(shown.title()).map(new FigureWords(page)::name).orElse(shown.title())
        : shown.title();
  }

  private static String reference(Page page, Evidence.Shown shown) {
    return shown.period().map(new FigureWords(page)::period).orElse(shown.reference());
  }

  private static Mark mark(Page page, @Nullable Review review) {
    if (review == null) {
      return new Mark(page.t("strategy.evidence.waits"), "due");
    }
    return new Mark(
        page.name("strategy.verdict", review.verdict()),
        review.verdict() == Verdict.ACCEPTED ? "done" : "overdue");
  }

  private static String found(Page page, PlanWords words, @Nullable Review review) {
    return review == null
        ? ""
        : page.t(
            "strategy.evidence.found",
            words.name(review.by()),
            page.date(review.at()),
            review.despite().isEmpty()
                ? review.reason()
                : review.reason()
                    + PlanWords.BETWEEN
                    + page.t("strategy.why.despite", review.despite()));
  }

  private static TimelineEntry entry(Page page, PlanWords words, StandingChange change) {
    String said =
        Stream.of(
                page.name("strategy.why", change.judgement().reason()),
                change.reason(),
                change.recovery().isEmpty()
                    ? ""
                    : page.t("strategy.recovery.is", change.recovery()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("\n"));
    return new TimelineEntry(
        page.name("strategy.standing", change.judgement().standing()),
        change.by() == null ? page.t("strategy.rule") : words.name(change.by()),
        change.at(),
        said);
  }
}

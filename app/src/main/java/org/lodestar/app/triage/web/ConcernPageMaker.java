package org.lodestar.app.triage.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.Added;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.ConcernEvent;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.ReachStopped;
import org.lodestar.app.concerns.face.Assignments;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.Corrections;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reaching;
import org.lodestar.app.concerns.face.Snoozes;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.concerns.form.ToldRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.StaffNames;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.triage.ConcernAction;
import org.lodestar.app.triage.ConcernPanel;
import org.lodestar.statute.TriageOverride;
import org.lodestar.statute.TriagePriority;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out all that an officer needs to know about one concern, in one transaction. */
@Component
@Transactional
class ConcernPageMaker {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Concerns concerns;
  private final HandOvers handOvers;
  private final Corrections corrections;
  private final NoticePageMaker notices;
  private final TakenConcerns taken;
  private final Reaching reaching;
  private final Partners partners;
  private final Assignments assignments;
  private final Snoozes snoozes;
  private final InboxPageMaker inbox;
  private final RepeatPageMaker repeats;
  private final ConfidencePageMaker confidence;
  private final ProfessionalPageMaker professionals;
  private final TakingRows taking;
  private final AttachmentPageMaker files;
  private final StaffNames names;
  private final Policy policy;
  private final ObjectProvider<ConcernAction> actions;
  private final ObjectProvider<ConcernPanel> panels;
  private final Clock clock;

  ConcernPageMaker(
      Concerns concerns,
      HandOvers handOvers,
      Corrections corrections,
      NoticePageMaker notices,
      TakenConcerns taken,
      Reaching reaching,
      Partners partners,
      Assignments assignments,
      Snoozes snoozes,
      InboxPageMaker inbox,
      RepeatPageMaker repeats,
      ConfidencePageMaker confidence,
      ProfessionalPageMaker professionals,
      TakingRows taking,
      AttachmentPageMaker files,
      StaffNames names,
      Policy policy,
      ObjectProvider<ConcernAction> actions,
      ObjectProvider<ConcernPanel> panels,
      Clock clock) {
    this.concerns = concerns;
    this.handOvers = handOvers;
    this.corrections = corrections;
    this.notices = notices;
    this.taken = taken;
    this.reaching = reaching;
    this.partners = partners;
    this.assignments = assignments;
    this.snoozes = snoozes;
    this.inbox = inbox;
    this.repeats = repeats;
    this.confidence = confidence;
    this.professionals = professionals;
    this.taking = taking;
    this.files = files;
    this.names = names;
    this.policy = policy;
    this.actions = actions;
    this.panels = panels;
    this.clock = clock;
  }

  ConcernView view(Worker worker, UUID id, Page page, String notice) {
    Concern concern = concerns.get(worker, id);
    Story story = story(worker, concern);
    Story.Told told = story.told(page, names.of(story.workers()));
    ToldRows rows = new ToldRows(page);
    Optional<UUID> holder = assignments.holder(worker, id);
    return new ConcernView(
        concern,
        new ConcernTable(page, clock.instant(), Map.of(), false).clock(concern.line()),
        policy.allows(worker, Action.TRIAGE_CONCERN, id),
        holder.filter(worker.id()::equals).isPresent(),
        holder.map(names::worker).orElseGet(() -> cameBackTo(story, page)),
        rows.contact(concern, LocalDate.ofInstant(clock.instant(), LONDON)),
        reached(worker, id, page),
        rows.of(concern),
        rows.reporter(concern),
        factors(concern),
        told.conversation(),
        told.staffNotes(),
        story.handOvers().stream().map(each -> offer(worker, page, each)).toList(),
        handedWith(worker, id, page),
        corrections.of(worker, id).stream().map(each -> notices.correction(page, each)).toList(),
        taken.added(worker, id).stream().map(each -> added(each, page)).toList(),
        handed(worker, story, page),
        age(worker, concern),
        offered(worker, concern, page),
        shown(worker, concern, page),
        told.timeline(),
        queue(worker, concern, page),
        repeats.view(worker, id, page),
        new ConcernView.Confidence(
            confidence.disclosed(worker, id, page),
            confidence.mayDisclose(worker, id),
            SpokenLanguages.name(concern.language()),
            confidence.foreign(worker, id, page)),
        professionals.view(worker, id, page),
        new ConcernView.CameIn(
            taking.of(concern, page), taking.caller(concern, page), concern.caller().source()),
        files.panel(worker, id, page),
        notice);
  }

  private ConcernView.InQueue queue(Worker worker, Concern concern, Page page) {
    return new ConcernView.InQueue(
        snoozes.until(worker, concern.id()).map(page::date).orElse(""),
        inbox.colleagues(worker, page),
        page.name("concerns.stage", Mailboxes.Stage.of(concern.state())));
  }

  /** Messages both ways, oldest first. */
  List<ConcernView.Line> conversation(Worker worker, UUID id, Page page) {
    Concern concern = concerns.get(worker, id);
    Story story = story(worker, concern);
    return story.told(page, names.of(story.workers())).conversation();
  }

  /** The language that the reporter reads, as an option; nothing where it is ours. */
  List<Option> language(Worker worker, UUID id) {
    String tag = concerns.get(worker, id).language();
    return tag.equals("en") ? List.of() : List.of(Option.of(tag, SpokenLanguages.name(tag)));
  }

  private Story story(Worker worker, Concern concern) {
    UUID id = concern.id();
    return new Story(
        concern,
        concerns.messages(worker, id),
        concerns.notes(worker, id),
        concerns.deeds(worker, id),
        concerns.moves(worker, id),
        handOvers.of(worker, id),
        snoozes.of(worker, id));
  }

  /** Who took over what was urgent is read where it was given, before anybody asks. */
  private ConcernView.Link offer(Worker worker, Page page, HandOver handOver) {
    String receiver = names.organisation(handOver.receiver());
    String words =
        handOvers
            .taken(worker, handOver.id())
            .filter(each -> !each.who().isEmpty())
            .map(each -> page.t("triage.offer.taken", receiver, each.who(), each.number()))
            .orElseGet(() -> page.t("triage.offer.line", receiver, state(page, handOver)));
    return new ConcernView.Link(words, "/concerns/offers/" + handOver.id());
  }

  private ConcernView.Reached reached(Worker worker, UUID id, Page page) {
    return new ConcernView.Reached(
        reaching.stopped(worker, id).map(each -> stopped(each, page)).orElse(""),
        reaching.of(worker, id).stream()
            .map(
                each ->
                    page.t(
                        "triage.reach.changed",
                        names.worker(each.by()),
                        page.dateTime(each.at()),
                        each.why()))
            .toList(),
        reaching.possible(worker, id));
  }

  private String stopped(ReachStopped stopped, Page page) {
    Instant at = stopped.at();
    UUID body = stopped.organisation();
    return page.t(
        "triage.reach.stopped." + stopped.why(),
        body != null ? names.organisation(body) : at != null ? page.dateTime(at) : "");
  }

  private SummaryRow added(Added each, Page page) {
    return new SummaryRow(
        page.t("triage.added", names.worker(each.by()), page.dateTime(each.at())),
        List.of(each.words()),
        null,
        null);
  }

  private ConcernView.Handed handed(Worker worker, Story story, Page page) {
    Concern concern = story.concern();
    boolean without =
        concern.reporter().isEmpty()
            && !concern.hasMailbox()
            && concern.confidentiality() != Confidentiality.ANONYMOUS;
    String reach =
        story.handOvers().stream()
            .filter(each -> without && each.answer() == HandOver.Answer.ACCEPTED)
            .filter(each -> each.receiver().equals(worker.organisation()))
            .max(Comparator.comparing(HandOver::offeredAt))
            .map(each -> reach(each, page))
            .orElse("");
    boolean last =
        !story.moves().isEmpty() && story.moves().getLast().event() == ConcernEvent.ACCEPT;
    String now =
        corrections
            .hasIt(worker, concern.id())
            .map(each -> page.t("triage.hasIt.now", notices.hasIt(each, page)))
            .orElse("");
    return new ConcernView.Handed(reach, last, now, add(worker, story));
  }

  private String age(Worker worker, Concern concern) {
    boolean child = concern.line().age() == AgeStatus.UNDER_18;
    return child || !policy.allows(worker, Action.TRIAGE_CONCERN, concern.id())
        ? ""
        : "/concerns/" + concern.id() + "/age";
  }

  /** What a partner did not take is with whoever gave it, by name, until somebody takes it. */
  private String cameBackTo(Story story, Page page) {
    boolean waits = story.concern().state() == ConcernState.TRIAGED;
    return story.handOvers().stream()
        .max(Comparator.comparing(HandOver::offeredAt))
        .filter(each -> waits && each.urgent() && each.answer() == HandOver.Answer.DECLINED)
        .map(each -> page.t("triage.holder.cameBack", names.worker(each.offeredBy())))
        .orElse("");
  }

  /** The newest notice by which the worker's body gave it on, where somebody would read it. */
  private String add(Worker worker, Story story) {
    return story.handOvers().stream()
        .filter(each -> !each.waitsForSecond() && !corrections.to(worker, each).isEmpty())
        .max(Comparator.comparing(HandOver::offeredAt))
        .map(each -> "/concerns/offers/" + each.id() + "#add")
        .orElse("");
  }

  private String reach(HandOver handed, Page page) {
    return page.t(
            "triage.handed.reach",
            names.worker(handed.offeredBy()),
            names.organisation(handed.giver()))
        + partners.number(handed.giver(), page);
  }

  private static String state(Page page, HandOver handOver) {
    return handOver.waitsForSecond()
        ? page.t("triage.offer.waits")
        : page.name("triage.answer", handOver.answer());
  }

  /** What the giver wrote to whoever works from it now is read where they work. */
  private List<SummaryRow> handedWith(Worker worker, UUID id, Page page) {
    return handOvers.accepted(worker, id).entrySet().stream()
        .map(
            each ->
                SummaryRow.of(
                    page.t(
                        "triage.handedWith",
                        names.organisation(each.getKey().giver()),
                        page.dateTime(each.getKey().offeredAt())),
                    each.getValue()))
        .toList();
  }

  private List<ConcernView.Factor> factors(Concern concern) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    return TriagePriority.of(concern.line().priority().factors(), today).factors().stream()
        .map(factor -> new ConcernView.Factor(factor.words(), turnsRed(factor.code())))
        .toList();
  }

  private static boolean turnsRed(String code) {
    return List.of(TriageOverride.values()).stream().anyMatch(each -> each.name().equals(code));
  }

  private List<ConcernView.Link> offered(Worker worker, Concern concern, Page page) {
    return actions.stream()
        .filter(action -> action.offered(worker, concern))
        .sorted(Comparator.comparingInt(ConcernAction::order))
        .map(action -> new ConcernView.Link(page.t(action.label()), action.href(concern.id())))
        .toList();
  }

  private List<ConcernPanel.Panel> shown(Worker worker, Concern concern, Page page) {
    return panels.stream()
        .sorted(Comparator.comparingInt(ConcernPanel::order))
        .flatMap(panel -> panel.panel(worker, concern, page).stream())
        .toList();
  }
}

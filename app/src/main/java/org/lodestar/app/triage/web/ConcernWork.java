package org.lodestar.app.triage.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.Waiting;
import org.lodestar.app.concerns.WaitingHandOvers;
import org.lodestar.app.concerns.face.Promises;
import org.lodestar.app.concerns.face.WaitingConcerns;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.lodestar.app.triage.face.RestrictedAlarms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for somebody who triages concerns. Labels hold references and what is to be done; of
 * who did not ring back as promised also whom to ring.
 */
@Component
@Transactional(readOnly = true)
class ConcernWork implements WorkItems {
  private static final Duration TOLD_FOR = Duration.ofHours(16);

  private final WaitingConcerns concerns;
  private final Promises promises;
  private final RestrictedAlarms restricted;
  private final Words words;
  private final People people;
  private final Clock clock;

  ConcernWork(
      WaitingConcerns concerns,
      Promises promises,
      RestrictedAlarms restricted,
      Words words,
      People people,
      Clock clock) {
    this.people = people;
    this.concerns = concerns;
    this.promises = promises;
    this.restricted = restricted;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.WORRIES;
  }

  @Override
  public int count(Viewer viewer, WorkItem.Kind kind) {
    if (!viewer.may(Action.LIST_CONCERNS)) {
      return 0;
    }
    return waiting(kind).mapToInt(concerns::count).sum() + notices(viewer, kind).size();
  }

  @Override
  public List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    if (!viewer.may(Action.LIST_CONCERNS)) {
      return List.of();
    }
    List<WorkItem> items = new ArrayList<>(notices(viewer, kind));
    waiting(kind)
        .forEach(
            waiting ->
                concerns.list(waiting, 0, offset + limit).stream()
                    .map(line -> item(kind, waiting, line))
                    .forEach(items::add));
    return items.stream().skip(offset).limit(limit).toList();
  }

  private static Stream<Waiting> waiting(WorkItem.Kind kind) {
    return switch (kind) {
      case OVERDUE -> Stream.of(Waiting.ALARM, Waiting.OVERDUE);
      case DUE -> Stream.of(Waiting.DUE);
      case NEW -> Stream.of(Waiting.NEW);
      case MESSAGE -> Stream.of(Waiting.UNREAD);
      case FIRST, DRAFT -> Stream.empty();
    };
  }

  private WorkItem item(WorkItem.Kind kind, Waiting waiting, ConcernLine line) {
    return new WorkItem(
        kind,
        say("triage.work." + (unheld(waiting, line) ? "HOLD" : waiting), line.reference()),
        "/concerns/" + line.id(),
        waiting == Waiting.ALARM || waiting == Waiting.UNREAD ? null : line.due());
  }

  /** Triaged as red, and nobody has taken it. */
  private static boolean unheld(Waiting waiting, ConcernLine line) {
    return line.state() == ConcernState.TRIAGED
        && (waiting == Waiting.OVERDUE || waiting == Waiting.DUE);
  }

  private List<WorkItem> notices(Viewer viewer, WorkItem.Kind kind) {
    return switch (kind) {
      case NEW -> notices(kind, offered(false), "triage.work.OFFERED");
      case DUE ->
          Stream.of(
                  again(kind, others(), "triage.work.REVIEW", "triage.work.AGREE"),
                  again(kind, alone(), "triage.work.REVIEW_ALONE", "triage.work.AGREE_ALONE"),
                  taken(kind),
                  found(),
                  rings(kind))
              .flatMap(each -> each)
              .toList();
      case OVERDUE ->
          Stream.of(
                  broken(kind),
                  added(),
                  cameBack(kind),
                  rings(kind),
                  notices(kind, handOvers().putRight(), "triage.work.PUT_RIGHT").stream(),
                  calls().stream(),
                  police(viewer),
                  urgent(kind))
              .flatMap(each -> each)
              .toList();
      default -> List.of();
    };
  }

  /** What goes to the police against a no waits for a second person; all else was given already. */
  private Stream<WorkItem> again(
      WorkItem.Kind kind, List<HandOver> all, String given, String waits) {
    return all.stream()
        .flatMap(
            each -> notices(kind, List.of(each), each.waitsForSecond() ? waits : given).stream());
  }

  /** Who has what was urgent is read by who gave it, for a night and a day's work after it. */
  private Stream<WorkItem> taken(WorkItem.Kind kind) {
    return notices(kind, handOvers().takenOver(), "triage.work.TAKEN").stream();
  }

  /** What a partner did not take is with nobody until somebody here takes it. */
  private Stream<WorkItem> cameBack(WorkItem.Kind kind) {
    return handOvers().cameBack().stream()
        .map(
            each ->
                new WorkItem(
                    kind,
                    words.say(
                        Language.ENGLISH, "triage.work.CAME_BACK", each.reference(), why(each)),
                    "/concerns/offers/" + each.id(),
                    null));
  }

  private String why(HandOver declined) {
    return words.say(Language.ENGLISH, "triage.reason." + declined.declineReason());
  }

  /** Who promised to ring by an hour and did not, and on which number they are rung. */
  private Stream<WorkItem> broken(WorkItem.Kind kind) {
    return promises.broken().stream()
        .map(
            each ->
                new WorkItem(
                    kind,
                    words.say(
                        Language.ENGLISH,
                        "triage.work.BROKEN",
                        each.handOver().reference(),
                        each.taken().who(),
                        each.taken().number()),
                    "/concerns/offers/" + each.handOver().id(),
                    each.taken().ringBy()));
  }

  /** The hour at which somebody here rings back stands until it is written down as done. */
  private Stream<WorkItem> rings(WorkItem.Kind kind) {
    Instant now = clock.instant();
    return handOvers().toRing().stream()
        .filter(each -> isPast(each, now) == (kind == WorkItem.Kind.OVERDUE))
        .map(
            each ->
                new WorkItem(
                    kind,
                    say("triage.work.RING_BACK", each.reference()),
                    "/concerns/offers/" + each.id(),
                    each.ringBy()));
  }

  private static boolean isPast(HandOver each, Instant now) {
    Instant by = each.ringBy();
    return by != null && by.isBefore(now);
  }

  /** What whoever took a report down added since, and nobody who works on it has read. */
  private Stream<WorkItem> added() {
    return Standing.current().member().map(concerns::withAdditions).orElse(List.of()).stream()
        .map(
            line ->
                new WorkItem(
                    WorkItem.Kind.OVERDUE,
                    say("triage.work.ADDED", line.reference()),
                    "/concerns/" + line.id(),
                    null));
  }

  /** Nobody looks again at what they handed over themselves. */
  private List<HandOver> others() {
    return handOvers().toReview().stream().filter(each -> !isOwn(each)).toList();
  }

  /** What nobody else here can look at again is said to be so. */
  private List<HandOver> alone() {
    return handOvers().toReview().stream()
        .filter(ConcernWork::isOwn)
        .filter(each -> people.listIn(each.giver()).stream().noneMatch(one -> reviews(one, each)))
        .toList();
  }

  private static boolean isOwn(HandOver each) {
    return Standing.current().member().filter(each.offeredBy()::equals).isPresent();
  }

  private static boolean reviews(Person one, HandOver each) {
    return !one.id().equals(each.offeredBy())
        && Action.READ_CONCERN.roles().stream().anyMatch(one.roles()::contains);
  }

  /** What a partner hands over as urgent cannot wait; nor can what a partner leaves lying. */
  private Stream<WorkItem> urgent(WorkItem.Kind kind) {
    return Stream.concat(
        notices(kind, offered(true), "triage.work.URGENT_OFFER").stream(),
        notices(kind, handOvers().unanswered(), "triage.work.RING").stream());
  }

  private WaitingHandOvers handOvers() {
    return concerns.handOvers(TOLD_FOR, HandOver.RING_AFTER);
  }

  private List<HandOver> offered(boolean urgent) {
    return handOvers().offered().stream().filter(each -> each.urgent() == urgent).toList();
  }

  /** Alarms that this worker may not see, with whom to call. */
  private List<WorkItem> calls() {
    return Standing.current().member().map(restricted::reaching).orElse(List.of()).stream()
        .map(
            call ->
                new WorkItem(
                    WorkItem.Kind.OVERDUE,
                    say("triage.work.RESTRICTED", String.join(", ", call.names())),
                    "/concerns/duty",
                    null))
        .toList();
  }

  /** A locked file may show abuse of a child: it goes to the police, by who may do that. */
  private Stream<WorkItem> police(Viewer viewer) {
    return viewer.may(Action.HAND_FILE_TO_POLICE)
        ? concerns.awaitingPolice().stream()
            .map(
                line ->
                    new WorkItem(
                        WorkItem.Kind.OVERDUE,
                        say("triage.work.POLICE", line.reference()),
                        "/concerns/" + line.id(),
                        null))
        : Stream.empty();
  }

  /** Concerns with a file that was found to be infected later. */
  private Stream<WorkItem> found() {
    return Standing.current().member().map(concerns::withFoundFiles).orElse(List.of()).stream()
        .map(
            line ->
                new WorkItem(
                    WorkItem.Kind.DUE,
                    say("triage.work.FOUND_FILE", line.reference()),
                    "/concerns/" + line.id(),
                    null));
  }

  private List<WorkItem> notices(WorkItem.Kind kind, List<HandOver> notices, String key) {
    return notices.stream()
        .map(
            notice ->
                new WorkItem(
                    kind, say(key, notice.reference()), "/concerns/offers/" + notice.id(), null))
        .toList();
  }

  private String say(String key, String reference) {
    return words.say(Language.ENGLISH, key, reference);
  }
}

package org.lodestar.app.breakglass.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.breakglass.EmergencyAction;
import org.lodestar.app.breakglass.Ground;
import org.lodestar.app.breakglass.OpenedInEmergency;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.OpeningEvent;
import org.lodestar.app.breakglass.OpeningState;
import org.lodestar.app.breakglass.OpeningView;
import org.lodestar.app.breakglass.Outcome;
import org.lodestar.app.breakglass.domain.Limits;
import org.lodestar.app.breakglass.domain.OpeningMoves;
import org.lodestar.app.breakglass.store.AlertRows;
import org.lodestar.app.breakglass.store.Attempts;
import org.lodestar.app.breakglass.store.OpeningRows;
import org.lodestar.app.breakglass.store.SeenThen;
import org.lodestar.app.breakglass.store.Told;
import org.lodestar.app.casework.face.EmergencyCases;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Emergency access. A worker who has the role and no grant opens one case, whose exact reference
 * they know, to read it for some hours. Grants that end by themselves open the case and its people
 * and nothing else: what lies behind a wall of its own, such as narrow notes, what an advocate
 * keeps, or papers of a meeting, stays closed, and whoever is shut out stays shut out. Those who
 * look after the case are told in the same transaction, and somebody else reviews it.
 */
@Component
@Transactional
public class Emergencies {
  /** The audit marks what is done under such a grant; the database knows it by this word. */
  private static final String PURPOSE = "EMERGENCY";

  private static final String OWN = "OWN_EMERGENCY";
  private static final String TOLD = "TOLD_OF_EMERGENCY";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final OpeningRows rows;
  private final AlertRows alerts;
  private final Attempts attempts;
  private final Told told;
  private final SeenThen seen;
  private final EmergencyCases cases;
  private final Organisations organisations;
  private final Grants grants;
  private final Policy policy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Hands hands;

  Emergencies(
      OpeningRows rows,
      AlertRows alerts,
      Attempts attempts,
      Told told,
      SeenThen seen,
      EmergencyCases cases,
      Organisations organisations,
      Grants grants,
      Policy policy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock,
      Hands hands) {
    this.rows = rows;
    this.alerts = alerts;
    this.attempts = attempts;
    this.told = told;
    this.seen = seen;
    this.cases = cases;
    this.organisations = organisations;
    this.grants = grants;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
    this.hands = hands;
  }

  /** The limits of today. */
  public Limits limits() {
    return Limits.on(LocalDate.ofInstant(clock.instant(), LONDON));
  }

  /**
   * Opens a case for some hours. A reference that names nothing and one that does not open for this
   * worker come out the same.
   */
  public Outcome open(Worker worker, String reference, Ground ground, PersonalText reason) {
    return open(worker, reference, new Why(ground, reason, null));
  }

  /**
   * Why a case is opened at once.
   *
   * @param decider who decides it where somebody whom it is about said no to the worker's body;
   *     null where nobody was named
   */
  public record Why(Ground ground, PersonalText reason, @Nullable PersonalText decider) {}

  /**
   * The same where somebody may have said no to the worker's body: then nothing opens before it is
   * said who decides it all the same.
   */
  public Outcome open(Worker worker, String reference, Why why) {
    policy.require(worker, Action.BREAK_GLASS);
    Optional<EmergencyCases.Found> named = cases.find(reference);
    boolean reads =
        named.filter(file -> policy.allows(worker, Action.READ_CASE, file.id())).isPresent();
    if (reads) {
      return new Outcome.AlreadyYours(named.get().id());
    }
    Limits limits = limits();
    if (attempts.areTooMany(worker.id(), limits, now())) {
      return new Outcome.TooOften();
    }
    Optional<EmergencyCases.Found> opens =
        named.filter(file -> opensFor(file, worker) && !reviewers(file, worker).isEmpty());
    boolean against = opens.filter(file -> saidNo(file, worker)).isPresent();
    boolean undecided = against && why.decider() == null;
    attempts.add(worker.id(), opens.isPresent() && !undecided, now());
    if (opens.isEmpty() || undecided) {
      audit.record(EmergencyAction.EMERGENCY_TRIED, ObjectRef.all("CASE"));
      return undecided ? new Outcome.AgainstTheirNo() : new Outcome.Nothing();
    }
    return new Outcome.Opened(open(worker, opens.get(), why, against, limits));
  }

  private boolean saidNo(EmergencyCases.Found file, Worker worker) {
    return organisations
        .find(worker.organisation())
        .filter(body -> !body.id().equals(file.organisation()))
        .filter(body -> cases.saidNo(file, body))
        .isPresent();
  }

  private boolean opensFor(EmergencyCases.Found file, Worker worker) {
    return grants.shutOutOf(objects(file), worker.id()).isEmpty();
  }

  private Set<UUID> reviewers(EmergencyCases.Found file, Worker worker) {
    return told.reviewers(file, worker.id());
  }

  private static List<UUID> objects(EmergencyCases.Found file) {
    List<UUID> objects = new ArrayList<>();
    objects.add(file.id());
    objects.addAll(file.people());
    return objects;
  }

  private Opening open(
      Worker worker, EmergencyCases.Found file, Why why, boolean against, Limits limits) {
    Opening opening = fresh(worker, file, why.ground(), against, limits);
    Set<UUID> reviewers = reviewers(file, worker);
    Set<UUID> everybody = told.all(file, worker.id(), reviewers);
    grants.allow(opening.id(), worker.id(), Level.READ, OWN);
    everybody.forEach(each -> grants.allow(opening.id(), each, Level.READ, TOLD));
    opening
        .objects()
        .forEach(object -> grants.lend(object, worker.id(), Level.READ, PURPOSE, opening.until()));
    rows.insert(opening, why.reason(), against ? why.decider() : null);
    alerts.tell(opening.id(), everybody, now());
    audit.record(
        Entry.of(EmergencyAction.EMERGENCY_OPENED, ObjectRef.of("CASE", file.id()))
            .purpose(why.ground())
            .detail(
                Detail.none()
                    .with("opening", opening.id())
                    .with("until", opening.until())
                    .with("told", everybody.size())));
    events.publishEvent(new OpenedInEmergency(opening.id(), List.copyOf(everybody)));
    return opening;
  }

  private Opening fresh(
      Worker worker, EmergencyCases.Found file, Ground ground, boolean against, Limits limits) {
    Instant now = now();
    return new Opening(
        Ids.next(),
        file.id(),
        file.reference(),
        objects(file),
        file.organisation(),
        worker.id(),
        worker.organisation(),
        ground,
        now,
        now.plus(limits.openFor()),
        null,
        null,
        now.plus(limits.reviewWithin()),
        OpeningState.OPEN,
        null,
        null,
        against,
        false,
        0);
  }

  /** Openings of which the worker was told, or which are their own, newest first. */
  public List<Opening> list(Worker worker, int offset, int limit) {
    policy.require(worker, Action.LIST_EMERGENCIES);
    audit.record(EmergencyAction.EMERGENCIES_LISTED, ObjectRef.all("EMERGENCY"));
    return rows.list(offset, limit);
  }

  /** How many of them there are. */
  @Transactional(readOnly = true)
  public int count(Worker worker) {
    policy.require(worker, Action.LIST_EMERGENCIES);
    return rows.count();
  }

  /** One with everything that there is to say of it. Whoever was told has seen it now. */
  public OpeningView get(Worker worker, UUID id) {
    Opening opening = find(worker, Action.READ_EMERGENCY, id);
    alerts.seen(id, worker.id(), now());
    trace(EmergencyAction.EMERGENCY_VIEWED, id, Detail.none());
    return new OpeningView(
        opening,
        now(),
        rows.reason(id),
        rows.words(id).orElse(null),
        rows.decider(id).orElse(null),
        rows.personTold(id).orElse(null),
        seen.of(opening, now()),
        alerts.of(id));
  }

  private Opening find(Worker worker, Action action, UUID id) {
    policy.require(worker, action, id);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Ends it before its time: whoever opened it, or whoever was told.
   *
   * @throws Refused when it is over
   */
  public void close(Worker worker, UUID id, long version) {
    Opening opening = at(find(worker, Action.READ_EMERGENCY, id), version);
    OpeningState next = OpeningMoves.TABLE.after(opening.state(now()), OpeningEvent.CLOSE);
    opening.objects().forEach(object -> grants.takeBack(object, opening.worker(), PURPOSE));
    rows.close(opening, next, worker.id(), now());
    trace(EmergencyAction.EMERGENCY_CLOSED, id, Detail.none());
  }

  /**
   * Says afterwards whether it was justified.
   *
   * @throws Refused for whoever opened it, while it is open, and when somebody has said so already
   */
  public void review(Worker worker, UUID id, long version, boolean justified, PersonalText words) {
    Opening opening = find(worker, Action.REVIEW_EMERGENCY, id);
    if (opening.worker().equals(worker.id())) {
      throw Refused.at("verdict", "breakglass.refused.own");
    }
    hands.require(worker.id(), opening.worker());
    OpeningEvent event = justified ? OpeningEvent.FIND_JUSTIFIED : OpeningEvent.FIND_NOT_JUSTIFIED;
    OpeningState next = OpeningMoves.TABLE.after(opening.state(now()), event);
    rows.review(at(opening, version), next, words, worker.id(), now());
    trace(EmergencyAction.EMERGENCY_REVIEWED, id, Detail.none().with("justified", justified));
  }

  /** Whether the worker is one who tells whoever it is about: who works on the case. */
  @Transactional(readOnly = true)
  public boolean mayTell(Worker worker, Opening opening) {
    return opening.toTell() && policy.allows(worker, Action.WORK_ON_CASE, opening.caseFile());
  }

  /** What waits until whoever it is about was told of it, for who looks after the case. */
  @Transactional(readOnly = true)
  public List<Opening> toTell() {
    return rows.toTell();
  }

  /**
   * Whoever it is about was told that their record was read, or why they were not.
   *
   * @param on null where they were not
   * @throws Refused where neither is said, and for a day that has not come
   */
  public void tellPerson(
      Worker worker, UUID id, long version, @Nullable LocalDate on, @Nullable PersonalText words) {
    Opening opening = find(worker, Action.READ_EMERGENCY, id);
    policy.require(worker, Action.WORK_ON_CASE, opening.caseFile());
    if (on == null && words == null) {
      throw Refused.at("words", "breakglass.tell.missing");
    }
    LocalDate today = LocalDate.ofInstant(now(), LONDON);
    if (on != null
        && (on.isAfter(today) || on.isBefore(LocalDate.ofInstant(opening.openedAt(), LONDON)))) {
      throw Refused.at("on", "breakglass.tell.day");
    }
    rows.told(at(opening, version), on, words, worker.id(), now());
    trace(EmergencyAction.EMERGENCY_TOLD, id, Detail.none());
  }

  private static Opening at(Opening opening, long version) {
    if (opening.version() != version) {
      throw new EditClash();
    }
    return opening;
  }

  /** Openings of a case of which the one who asks was told, or which are theirs, newest first. */
  @Transactional(readOnly = true)
  public List<Opening> ofCase(UUID caseFile) {
    return rows.ofCase(caseFile);
  }

  /** What waits for a worker: to be reviewed by them, the most urgent first. */
  @Transactional(readOnly = true)
  public List<Opening> toReview(UUID worker) {
    return rows.toReview(worker);
  }

  /** Openings of which a worker was told and at which they have not looked. */
  @Transactional(readOnly = true)
  public List<Opening> unseen(UUID worker) {
    return rows.list(alerts.unseen(worker));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void trace(EmergencyAction action, UUID id, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("EMERGENCY", id)).detail(detail));
  }
}

package org.lodestar.app.members.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.LetInAtNight;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NightEntry;
import org.lodestar.app.members.NightEvent;
import org.lodestar.app.members.NightState;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.NightLimits;
import org.lodestar.app.members.domain.NightMoves;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.SignIn;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.store.NightRows;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inner side of the door at night. A manager rings the number on record, recognises the person,
 * hears the code of their page, shows their own second factor and lets them in for some hours.
 * Another person is told in the same transaction and looks at it; if it was not fine, the session
 * is over and the account is suspended. Nobody lets themselves in, and nobody looks at what they
 * let in.
 */
@Component
@Transactional
public class NightWatch {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final NightRows rows;
  private final NumbersOnRecord numbers;
  private final Keepers keepers;
  private final DoneAtNight done;
  private final SignIn signIn;
  private final Accounts accounts;
  private final Workers workers;
  private final Grants grants;
  private final Policy policy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Hands hands;

  NightWatch(
      NightRows rows,
      NumbersOnRecord numbers,
      Keepers keepers,
      DoneAtNight done,
      SignIn signIn,
      Accounts accounts,
      Workers workers,
      Grants grants,
      Policy policy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock,
      Hands hands) {
    this.rows = rows;
    this.numbers = numbers;
    this.keepers = keepers;
    this.done = done;
    this.signIn = signIn;
    this.accounts = accounts;
    this.workers = workers;
    this.grants = grants;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
    this.hands = hands;
  }

  /** Who answered the telephone. */
  public enum Answer {
    /** The manager rang the number on record and recognised who answered. */
    RECOGNISED,
    /** Nobody answered, or the manager is not sure. */
    NOT_SURE,
    /** The colleague answered and is not at the door. */
    NOT_THEM
  }

  /** What a manager says about a call. */
  public record Call(Answer answer, String code, Duration hours, String factor) {
    @Override
    public String toString() {
      return "Call[" + answer + "]";
    }
  }

  /** What came of it. */
  public enum Outcome {
    LET_IN,
    TURNED_AWAY,
    /** It may be tried again. */
    WRONG_CODE,
    WRONG_FACTOR
  }

  /** The limits of today. */
  public NightLimits limits() {
    return NightLimits.on(LocalDate.ofInstant(clock.instant(), LONDON));
  }

  /** What somebody has still to do something about, as far as this worker may. */
  @Transactional(readOnly = true)
  public List<NightEntry> open(UUID worker) {
    return rows.open(worker, now());
  }

  /** Whether somebody else asked in this worker's name, and the password is still the same. */
  @Transactional(readOnly = true)
  public boolean isUnsettled(UUID worker) {
    return rows.isUnsettled(worker);
  }

  /** One, with the number to ring while the colleague waits. */
  public NightView get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_NIGHT, id);
    NightEntry entry = rows.find(id).orElseThrow(NotFound::new);
    trace(MembersAction.NIGHT_VIEWED, entry, Detail.none());
    boolean rings =
        entry.state(now()) == NightState.ASKED && policy.allows(worker, Action.LET_IN_AT_NIGHT);
    String closed = rings ? closed(worker, entry) : null;
    return new NightView(
        entry,
        now(),
        rings && closed == null ? number(worker, entry) : null,
        closed,
        rows.waiting(entry.worker(), now()),
        isAnother(worker, entry),
        rows.words(id).orElse(null),
        isAnother(worker, entry) ? done.of(entry) : List.of());
  }

  private PersonalText number(Worker worker, NightEntry entry) {
    PersonalText number = numbers.open(worker, numbers.find(entry.worker()).orElseThrow());
    trace(MembersAction.NIGHT_NUMBER_SHOWN, entry, Detail.none());
    return number;
  }

  /** Why this manager cannot let this colleague in, as the end of a key; null when they can. */
  private @Nullable String closed(Worker manager, NightEntry entry) {
    Optional<NumbersOnRecord.Written> number = numbers.find(entry.worker());
    if (entry.worker().equals(manager.id())) {
      return "own";
    }
    if (!accounts.get(entry.worker()).mayEnter()
        || keepers.isPlatformAdministrator(entry.worker())) {
      return "administrator";
    }
    if (number.isEmpty()) {
      return "noNumber";
    }
    if (number.get().by().equals(manager.id())) {
      return "ownNumber";
    }
    if (number.get().at().plus(limits().numberStands()).isAfter(now())) {
      return "newNumber";
    }
    return reviewers(manager, entry).isEmpty() ? "nobodyReviews" : null;
  }

  private Set<UUID> reviewers(Worker manager, NightEntry entry) {
    return keepers.reviewers(entry.organisation(), entry.worker(), manager.id());
  }

  private boolean isAnother(Worker worker, NightEntry entry) {
    return !worker.id().equals(entry.worker())
        && !worker.id().equals(entry.decidedBy())
        && hands.apart(worker.id(), entry.worker())
        && (entry.decidedBy() == null || hands.apart(worker.id(), entry.decidedBy()));
  }

  /**
   * Says what came of ringing back.
   *
   * @param source where the manager's request comes from, for slowing wrong tries
   * @throws Refused when it cannot be, or somebody else was first
   * @throws org.lodestar.app.members.entry.TryLater after many wrong codes of the manager's own
   */
  public Outcome answer(Worker manager, UUID id, Call call, String source) {
    policy.require(manager, Action.LET_IN_AT_NIGHT, id);
    NightEntry entry = rows.lock(id).orElseThrow(NotFound::new);
    NightState next =
        NightMoves.TABLE.after(
            entry.state(now()),
            call.answer() == Answer.NOT_THEM ? NightEvent.TURN_AWAY : NightEvent.LET_IN);
    if (call.answer() == Answer.NOT_THEM && !entry.worker().equals(manager.id())) {
      return turnedAway(manager, entry, next);
    }
    String closed = closed(manager, entry);
    if (closed != null) {
      throw Refused.because("members.night.cannot." + closed);
    }
    if (call.answer() != Answer.RECOGNISED) {
      throw Refused.at("answer", "members.night.notSure");
    }
    return recognised(manager, entry, next, call, source);
  }

  private Outcome turnedAway(Worker manager, NightEntry entry, NightState next) {
    rows.turnAway(entry, next, manager.id(), now());
    workers.endWithoutFactor(entry.worker());
    trace(MembersAction.NIGHT_TURNED_AWAY, entry, Detail.none());
    return Outcome.TURNED_AWAY;
  }

  private Outcome recognised(
      Worker manager, NightEntry entry, NightState next, Call call, String source) {
    Duration longest = limits().longest();
    if (!call.hours().isPositive() || call.hours().compareTo(longest) > 0) {
      throw Refused.at("hours", "members.night.hours.missing");
    }
    if (!rows.code(entry.id()).isTyped(call.code())) {
      return wrongCode(manager, entry);
    }
    if (!signIn.isFactor(manager.id(), call.factor(), source)) {
      return Outcome.WRONG_FACTOR;
    }
    letIn(manager, entry, next, call.hours());
    return Outcome.LET_IN;
  }

  /** Whoever is talked into guessing guesses a few times. */
  private Outcome wrongCode(Worker manager, NightEntry entry) {
    if (rows.wrongCode(entry.id()) < limits().wrongCodes()) {
      return Outcome.WRONG_CODE;
    }
    return turnedAway(
        manager, entry, NightMoves.TABLE.after(entry.state(now()), NightEvent.TURN_AWAY));
  }

  private void letIn(Worker manager, NightEntry entry, NightState next, Duration hours) {
    Instant now = now();
    Instant until = now.plus(hours);
    Set<UUID> told = reviewers(manager, entry);
    told.forEach(each -> grants.allow(entry.id(), each, Level.READ, "TOLD_OF_NIGHT"));
    rows.leave(entry.worker(), now);
    rows.lapse(entry.worker(), entry.id());
    rows.letIn(entry, next, manager.id(), now, until, now.plus(limits().reviewWithin()));
    hands.tie(manager.id(), entry.worker(), Tie.LET_IN, false, false);
    trace(
        MembersAction.NIGHT_LET_IN,
        entry,
        Detail.none().with("until", until).with("told", told.size()));
    events.publishEvent(new LetInAtNight(entry.id(), List.copyOf(told)));
  }

  /**
   * Says, as another person, whether it was fine. If not, what the worker has open is over, and the
   * account is suspended until an administrator opens it again.
   *
   * @throws Refused for the worker, for whoever let them in, and when somebody has said so already
   */
  public void review(Worker worker, UUID id, long version, boolean fine, PersonalText words) {
    policy.require(worker, Action.REVIEW_NIGHT, id);
    NightEntry entry = rows.lock(id).orElseThrow(NotFound::new);
    if (!isAnother(worker, entry)) {
      throw Refused.at("verdict", "members.night.ownReview");
    }
    NightState next =
        NightMoves.TABLE.after(
            entry.state(now()), fine ? NightEvent.FIND_FINE : NightEvent.FIND_NOT_FINE);
    if (entry.version() != version) {
      throw new EditClash();
    }
    rows.review(entry, next, words, worker.id(), now());
    if (fine) {
      hands.untie(entry.worker(), Tie.LET_IN);
    }
    trace(MembersAction.NIGHT_REVIEWED, entry, Detail.none().with("fine", fine));
    if (!fine) {
      workers.endAll(entry.worker());
      accounts.suspend(entry.worker());
      audit.record(MembersAction.WORKER_SUSPENDED, ObjectRef.of("WORKER", entry.worker()));
    }
  }

  private void trace(MembersAction action, NightEntry entry, Detail detail) {
    audit.record(
        Entry.of(action, ObjectRef.of("WORKER", entry.worker()))
            .purpose(entry.reason())
            .detail(detail.with("night", entry.id())));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return Objects.requireNonNull(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}

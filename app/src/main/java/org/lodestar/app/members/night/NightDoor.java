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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NightEntry;
import org.lodestar.app.members.NightReason;
import org.lodestar.app.members.NightState;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.domain.DoorCode;
import org.lodestar.app.members.domain.NightLimits;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.SignIn;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.NightRows;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The outer side of the door at night: a worker who has given their password and has no code asks,
 * waits, and goes in once after somebody let them in. Nothing here is reached without the password,
 * and nothing here opens anything.
 */
@Component
public class NightDoor {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration HOUR = Duration.ofHours(1);

  /** A second click that overtook the answer to the first finds the door once more. */
  private static final Duration SAME_CLICK = Duration.ofMinutes(2);

  private final NightRows rows;
  private final NumbersOnRecord numbers;
  private final Keepers keepers;
  private final People people;
  private final Organisations organisations;
  private final Grants grants;
  private final Workers workers;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;

  NightDoor(
      NightRows rows,
      NumbersOnRecord numbers,
      Keepers keepers,
      People people,
      Organisations organisations,
      Grants grants,
      Workers workers,
      Audit audit,
      TransactionOperations transactions,
      Clock clock) {
    this.rows = rows;
    this.numbers = numbers;
    this.keepers = keepers;
    this.people = people;
    this.organisations = organisations;
    this.grants = grants;
    this.workers = workers;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What stands at the door.
   *
   * @param numbers of those on duty who may let in; without names
   * @param ringInstead whom the organisation says to ring where the rota names nobody
   * @param closed why nobody can let this worker in, as the end of a key; null when they can
   * @param entry what they asked for on this page; null before they ask
   * @param code to be read out to whoever rings back
   */
  public record Seen(
      List<String> numbers,
      String ringInstead,
      @Nullable String closed,
      @Nullable NightEntry entry,
      @Nullable DoorCode code,
      Instant now) {
    public Seen {
      numbers = List.copyOf(numbers);
    }

    /** How it stands; null before they ask. */
    public @Nullable NightState state() {
      return entry == null ? null : entry.state(now);
    }
  }

  /** Looks at the door, with half a session. */
  public Seen look(SessionSecret half, UUID worker) {
    return inside(worker, () -> seen(half, worker));
  }

  private Seen seen(SessionSecret half, UUID worker) {
    UUID organisation = people.get(worker).organisation();
    NightEntry entry = rows.find(half).orElse(null);
    return new Seen(
        keepers.numbers(organisation, worker),
        organisations.get(organisation).ringAtNight(),
        closed(worker),
        entry,
        entry == null ? null : DoorCode.of(half.hash()),
        now());
  }

  private @Nullable String closed(UUID worker) {
    if (keepers.isPlatformAdministrator(worker)) {
      return "administrator";
    }
    return numbers.find(worker).isEmpty() ? "noNumber" : null;
  }

  /**
   * Asks to be let in. Asking twice on one page is asking once.
   *
   * @throws Refused when this account asked too often, or can never be let in
   */
  public void ask(SessionSecret half, UUID worker, NightReason reason) {
    inside(
        worker,
        () -> {
          if (rows.find(half).isEmpty()) {
            askAnew(half, worker, reason);
          }
          return true;
        });
  }

  private void askAnew(SessionSecret half, UUID worker, NightReason reason) {
    String closed = closed(worker);
    if (closed != null) {
      throw Refused.because("members.night.closed." + closed);
    }
    NightLimits limits = limits();
    if (rows.asked(worker, now().minus(HOUR)) >= limits.asksAnHour()) {
      throw Refused.because("members.night.tooOften");
    }
    Person person = people.get(worker);
    NightEntry entry = fresh(person, reason, limits);
    grants.allow(entry.id(), worker, Level.READ, "ASKS_AT_NIGHT");
    Set<UUID> all = keepers.all(person.organisation(), worker);
    all.forEach(keeper -> grants.allow(entry.id(), keeper, Level.READ, "KEEPS_DOOR"));
    rows.insert(entry, half);
    workers.await(half, entry.waitsUntil());
    record(MembersAction.NIGHT_ASKED, entry, Detail.none().with("told", all.size()));
  }

  private NightEntry fresh(Person person, NightReason reason, NightLimits limits) {
    Instant now = now();
    return new NightEntry(
        Ids.next(),
        person.id(),
        person.organisation(),
        reason,
        now,
        now.plus(limits.waits()),
        NightState.ASKED,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        0);
  }

  /**
   * Goes in, once, on the page whose code was read out. Whoever clicks twice goes in with the
   * second click, and the first is worthless.
   *
   * @return the session; empty when nobody has let this page in, or somebody has been in by it
   */
  public Optional<SessionSecret> enter(SessionSecret half) {
    Optional<NightEntry> asked =
        Standing.task("door-at-night")
            .call(() -> Objects.requireNonNull(transactions.execute(status -> rows.find(half))));
    return asked.flatMap(
        entry -> inside(entry.worker(), () -> rows.lock(entry.id()).flatMap(this::entered)));
  }

  /** Whoever is suspended meanwhile sees no door of theirs any more. */
  private Optional<SessionSecret> entered(NightEntry entry) {
    Instant now = now();
    boolean usedUp = entry.enteredAt() != null && now.isAfter(entry.enteredAt().plus(SAME_CLICK));
    if (entry.state(now) != NightState.LET_IN || usedUp || !rows.isRight(entry)) {
      return Optional.empty();
    }
    if (entry.enteredAt() == null) {
      rows.entered(entry, now);
    }
    Instant until = Objects.requireNonNull(entry.until());
    audit.record(
        Entry.of(MembersAction.SIGNED_IN, ObjectRef.of("WORKER", entry.worker()))
            .detail(
                Detail.none()
                    .with("factor", SignIn.How.LET_IN_AT_NIGHT)
                    .with("night", entry.id())
                    .with("until", until)));
    return Optional.of(workers.beginNight(entry.worker(), entry.id(), until));
  }

  private void record(MembersAction action, NightEntry entry, Detail detail) {
    audit.record(
        Entry.of(action, ObjectRef.of("WORKER", entry.worker()))
            .purpose(entry.reason())
            .detail(detail.with("night", entry.id())));
  }

  private NightLimits limits() {
    return NightLimits.on(LocalDate.ofInstant(clock.instant(), LONDON));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private <T> T inside(UUID worker, Supplier<T> work) {
    return Standing.member(worker)
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }
}

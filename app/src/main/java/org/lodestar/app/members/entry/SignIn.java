package org.lodestar.app.members.entry;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.domain.Guessing;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.domain.Throttle;
import org.lodestar.app.members.store.LastIn;
import org.lodestar.app.members.store.NightRows;
import org.lodestar.app.members.store.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The two steps of signing in: a password, then a code. An unknown address, a wrong password and a
 * worker who has left get the same answer after the same work.
 */
@Component
public class SignIn {
  private static final String KIND = "WORKER";
  private static final int CODES_OF_A_HALF_SESSION = 5;

  private final Accounts accounts;
  private final Passwords passwords;
  private final Factors factors;
  private final RecoveryCodes recoveryCodes;
  private final Tries tries;
  private final Workers workers;
  private final NightRows nights;
  private final LastIn lastIn;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final Throttle throttle;
  private final Throttle halves;

  SignIn(
      Accounts accounts,
      Passwords passwords,
      Factors factors,
      RecoveryCodes recoveryCodes,
      Tries tries,
      Workers workers,
      NightRows nights,
      LastIn lastIn,
      Audit audit,
      TransactionOperations transactions,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.tries = tries;
    this.workers = workers;
    this.nights = nights;
    this.lastIn = lastIn;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
    this.throttle = new Throttle(clock);
    this.halves = new Throttle(clock);
  }

  /** After the first step: half a session, and whether a second factor must be set up first. */
  public record HalfWay(SessionSecret secret, UUID person, boolean factorToSetUp) {}

  /**
   * First step. A right password begins half a session; anything else gives nothing, and no word
   * about what was wrong.
   *
   * @throws TryLater after many wrong tries
   */
  public Optional<HalfWay> password(String email, String password, Origin origin) {
    Optional<Account> account = accounts.find(email);
    boolean right =
        tries.isRight(
            Guessing.What.PASSWORD,
            email,
            account.map(Account::id),
            origin,
            () ->
                passwords.matches(password, account.map(Account::passwordHash).orElse(null))
                    && account.map(Account::mayEnter).orElse(false));
    if (!right) {
      refused(account.map(Account::id));
      return Optional.empty();
    }
    return account.map(
        known -> new HalfWay(workers.begin(known.id()), known.id(), !known.factorConfirmed()));
  }

  /**
   * Whether a signed-in worker still knows their password; asked before what cannot be undone.
   *
   * @throws TryLater after many wrong tries
   */
  public boolean isPassword(UUID person, String password, String source) {
    Account account = accounts.get(person);
    return throttled(
        throttle.key("again:" + person, source),
        () -> passwords.matches(password, account.passwordHash()));
  }

  /**
   * Second step: a code from the app, or a recovery code. A right one makes the session whole;
   * after five wrong ones the password must be given again.
   *
   * @throws TryLater after many wrong tries
   */
  public Optional<SessionSecret> code(
      SessionSecret half, UUID person, String typed, Origin origin) {
    String codes = halves.key(HexFormat.of().formatHex(half.hash()), "");
    int number = halves.count(codes);
    if (number > CODES_OF_A_HALF_SESSION) {
      workers.end(half);
      return Optional.empty();
    }
    Optional<SessionSecret> whole;
    try {
      whole = evaluated(half, person, typed, origin);
    } catch (TryLater unseen) {
      halves.undo(codes);
      throw unseen;
    }
    if (whole.isEmpty() && number == CODES_OF_A_HALF_SESSION) {
      workers.end(half);
    }
    return whole;
  }

  /** Whether somebody is still half way: after too many wrong codes they begin again. */
  public boolean isHalfWay(SessionSecret half) {
    return workers.peek(half).isPresent();
  }

  private Optional<SessionSecret> evaluated(
      SessionSecret half, UUID person, String typed, Origin origin) {
    AtomicReference<SessionSecret> whole = new AtomicReference<>();
    boolean right =
        tries.isRight(
            Guessing.What.CODE,
            person.toString(),
            Optional.of(person),
            origin,
            () -> {
              whole.set(attempt(half, person, typed).orElse(null));
              return whole.get() != null;
            });
    if (!right) {
      refused(Optional.of(person));
    }
    return Optional.ofNullable(whole.get());
  }

  private boolean throttled(String key, BooleanSupplier attempt) {
    Duration left = throttle.begin(key);
    if (left.isPositive()) {
      throw new TryLater(left);
    }
    boolean wrong = false;
    try {
      wrong = !attempt.getAsBoolean();
    } finally {
      if (!wrong) {
        throttle.undo(key);
      }
    }
    if (!wrong) {
      throttle.right(key);
    }
    return !wrong;
  }

  private Optional<SessionSecret> attempt(SessionSecret half, UUID person, String typed) {
    return inside(person, () -> completed(half, person, typed));
  }

  private <T> T inside(UUID person, Supplier<T> work) {
    return Standing.member(person)
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private Optional<SessionSecret> completed(SessionSecret half, UUID person, String typed) {
    if (factors.accepts(person, typed)) {
      return Optional.of(complete(half, person, How.TOTP));
    }
    if (recoveryCodes.accepts(person, typed)) {
      return Optional.of(complete(half, person, How.RECOVERY_CODE));
    }
    return Optional.empty();
  }

  /** By what a worker showed who they are. */
  public enum How {
    TOTP,
    PASSKEY,
    RECOVERY_CODE,
    FACTOR_SET_UP,
    DEMONSTRATION,
    /** The provider of sign-on asked for one, and that is set up to count. */
    SIGN_ON,
    /** Somebody rang them back and let them in for some hours. */
    LET_IN_AT_NIGHT
  }

  /**
   * Makes a half session whole, in the transaction in force. Whoever has shown their factor needs
   * no night any more.
   */
  SessionSecret complete(SessionSecret half, UUID person, How how) {
    SessionSecret whole = workers.complete(half);
    workers.endWithoutFactor(person);
    nights.leave(person, clock.instant());
    lastIn.mark(person);
    audit.record(
        Entry.of(MembersAction.SIGNED_IN, ObjectRef.of(KIND, person))
            .detail(Detail.none().with("factor", how)));
    return whole;
  }

  /**
   * Whether a signed-in worker shows their second factor now; asked before what nobody may do on an
   * unlocked screen. In the transaction in force, as the worker.
   *
   * @throws TryLater after many wrong tries
   */
  public boolean isFactor(UUID person, String typed, String source) {
    return throttled(
        throttle.key("factor:" + person, source), () -> factors.accepts(person, typed));
  }

  /**
   * Does what follows from showing the second factor again, as the worker and in one transaction.
   *
   * @param attempt empty when it was wrong
   * @throws TryLater after many wrong tries
   */
  <T> Optional<T> again(UUID person, String source, Supplier<Optional<T>> attempt) {
    AtomicReference<@Nullable T> shown = new AtomicReference<>();
    throttled(
        throttle.key("factor:" + person, source),
        () -> {
          Optional<T> found = inside(person, attempt);
          found.ifPresent(shown::set);
          return found.isPresent();
        });
    return Optional.ofNullable(shown.get());
  }

  /** Opens a night again that locked itself in this browser; the half session given ends. */
  public Optional<SessionSecret> unlock(SessionSecret locked, SessionSecret half, UUID person) {
    return inside(
        person,
        () -> {
          Optional<SessionSecret> open = workers.unlock(locked, person);
          if (open.isPresent()) {
            workers.end(half);
            audit.record(
                Entry.of(MembersAction.SIGNED_IN, ObjectRef.of(KIND, person))
                    .detail(Detail.none().with("factor", How.LET_IN_AT_NIGHT)));
          }
          return open;
        });
  }

  /** Both steps at once, for invented people on the machine's own screen. */
  public SessionSecret demonstration(UUID person) {
    return inside(person, () -> complete(workers.begin(person), person, How.DEMONSTRATION));
  }

  /** Ends a session. */
  public void out(SessionSecret secret, UUID person) {
    transactions.executeWithoutResult(
        status -> {
          workers.end(secret);
          audit.record(MembersAction.SIGNED_OUT, ObjectRef.of(KIND, person));
        });
  }

  private void refused(Optional<UUID> person) {
    audit.refused(
        Entry.of(
            MembersAction.SIGNED_IN,
            person.map(id -> ObjectRef.of(KIND, id)).orElse(ObjectRef.all(KIND))));
  }
}

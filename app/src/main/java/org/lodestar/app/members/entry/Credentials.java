package org.lodestar.app.members.entry;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.domain.PasswordRules;
import org.lodestar.app.members.domain.RecoveryCode;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.NightRows;
import org.lodestar.app.members.store.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A worker's own password, factor and recovery codes: chosen, changed, made anew. */
@Component
public class Credentials {
  private static final String KIND = "WORKER";

  private final OwnChanges changes;
  private final WrongTries wrong;
  private final PasswordRules rules = new PasswordRules();
  private final Passwords passwords;
  private final Accounts accounts;
  private final Factors factors;
  private final RecoveryCodes recoveryCodes;
  private final SignIn signIn;
  private final Workers workers;
  private final NightRows nights;
  private final Installation installation;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;

  Credentials(
      Passwords passwords,
      Accounts accounts,
      Factors factors,
      RecoveryCodes recoveryCodes,
      SignIn signIn,
      Workers workers,
      NightRows nights,
      Installation installation,
      Audit audit,
      TransactionOperations transactions,
      Clock clock,
      OwnChanges changes,
      WrongTries wrong) {
    this.changes = changes;
    this.wrong = wrong;
    this.passwords = passwords;
    this.accounts = accounts;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.signIn = signIn;
    this.workers = workers;
    this.nights = nights;
    this.installation = installation;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What is wrong with a password for this person, if anything. */
  public Optional<PasswordRules.Fault> fault(String password, Collection<String> own) {
    List<String> words = new java.util.ArrayList<>(own);
    installation.partnership().ifPresent(words::add);
    return rules.fault(password, words);
  }

  /** Changes the password; every session of the worker ends but the one given. */
  public void changePassword(UUID person, String password, SessionSecret kept) {
    String hash = passwords.hash(password);
    transactions.executeWithoutResult(
        status -> {
          accounts.setPassword(person, hash);
          workers.endOthers(person, kept);
          nights.settle(person, clock.instant());
          wrong.settle(person);
          audit.record(MembersAction.PASSWORD_CHANGED, ObjectRef.of(KIND, person));
          changes.tell(person, OwnChanges.Kind.PASSWORD);
        });
  }

  /** A fresh set of recovery codes with the session that a confirmed factor has made whole. */
  public record SetUp(SessionSecret session, List<RecoveryCode> codes) {}

  /**
   * Sets up the factor of a worker who has half a session; empty when the code is wrong, or was
   * made by a seed that the sign-in was not shown, or not lately.
   */
  public Optional<SetUp> setUpFactor(UUID person, String typed, SessionSecret half) {
    return transactions.execute(
        status -> {
          if (!factors.confirm(person, typed, half)) {
            return Optional.empty();
          }
          List<RecoveryCode> codes = recoveryCodes.make(person);
          return Optional.of(
              new SetUp(signIn.complete(half, person, SignIn.How.FACTOR_SET_UP), codes));
        });
  }

  /** A new set of recovery codes, of which the worker is told: who holds them needs no phone. */
  public List<RecoveryCode> makeCodes(UUID person) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              changes.tell(person, OwnChanges.Kind.CODES);
              return recoveryCodes.make(person);
            }));
  }

  /** Replaces the factor of a signed-in worker; their other sessions end. */
  public boolean replaceFactor(UUID person, String typed, SessionSecret kept) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              boolean replaced = factors.confirm(person, typed, kept);
              if (replaced) {
                workers.endOthers(person, kept);
                changes.tell(person, OwnChanges.Kind.APP);
              }
              return replaced;
            }));
  }

  /** Ends every session of a worker but the one given: it was not they who signed in there. */
  public void endOthers(UUID person, SessionSecret kept) {
    transactions.executeWithoutResult(
        status -> {
          workers.endOthers(person, kept);
          nights.settle(person, clock.instant());
          audit.record(MembersAction.SESSIONS_ENDED, ObjectRef.of(KIND, person));
        });
  }

  /** Ends every session of a worker, this one too. */
  public void endSessions(UUID person) {
    transactions.executeWithoutResult(
        status -> {
          workers.endAll(person);
          audit.record(MembersAction.SESSIONS_ENDED, ObjectRef.of(KIND, person));
        });
  }
}

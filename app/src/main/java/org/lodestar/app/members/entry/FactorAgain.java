package org.lodestar.app.members.entry;

import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.members.DemonstrationSignIn;
import org.lodestar.app.members.FreshFactor;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The second factor of whoever is signed in, shown again: on the page that asks for it where it was
 * shown too long ago, or in a form that wants it there and then. Wrong tries count by worker alone,
 * since only their own session can make any.
 */
@Component
public class FactorAgain implements FreshFactor {
  private static final String FIELD = "factor";
  private static final String ANYWHERE = "";

  private final SignIn signIn;
  private final Factors factors;
  private final RecoveryCodes recoveryCodes;
  private final Workers workers;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Installation installation;
  private final ObjectProvider<DemonstrationSignIn> demonstrations;

  FactorAgain(
      SignIn signIn,
      Factors factors,
      RecoveryCodes recoveryCodes,
      Workers workers,
      Audit audit,
      TransactionOperations transactions,
      Installation installation,
      ObjectProvider<DemonstrationSignIn> demonstrations) {
    this.signIn = signIn;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.workers = workers;
    this.audit = audit;
    this.transactions = transactions;
    this.installation = installation;
    this.demonstrations = demonstrations;
  }

  @Override
  public void require(Worker worker, String typed) {
    if (isInvented(worker.id())) {
      return;
    }
    try {
      if (!signIn.isFactor(worker.id(), typed, ANYWHERE)) {
        throw Refused.at(FIELD, "members.code.wrong");
      }
    } catch (TryLater later) {
      throw Refused.at(FIELD, "members.factor.later");
    }
  }

  private boolean isInvented(UUID person) {
    return installation.isDemonstration()
        && demonstrations.stream()
            .flatMap(each -> each.choices().stream())
            .anyMatch(each -> each.person().equals(person));
  }

  /**
   * Shows it for a session that goes on under a new secret. A recovery code stands in, as when
   * signing in: somebody in an emergency may have lost the telephone since.
   *
   * @return empty when the code is wrong, or the session is over
   * @throws TryLater after many wrong tries
   */
  public Optional<SessionSecret> show(SessionSecret session, UUID person, String typed) {
    Optional<SessionSecret> renewed =
        signIn.again(
            person,
            ANYWHERE,
            () ->
                factors.accepts(person, typed) || recoveryCodes.accepts(person, typed)
                    ? renewed(session, person)
                    : Optional.empty());
    if (renewed.isEmpty()) {
      audit.refused(Entry.of(MembersAction.FACTOR_SHOWN_AGAIN, ObjectRef.of("WORKER", person)));
    }
    return renewed;
  }

  /** Shown for an invented worker, whose app nobody has. */
  public Optional<SessionSecret> demonstrate(SessionSecret session, UUID person) {
    return transactions.execute(status -> renewed(session, person));
  }

  private Optional<SessionSecret> renewed(SessionSecret session, UUID person) {
    Optional<SessionSecret> next = workers.renew(session, person);
    next.ifPresent(
        secret -> {
          factors.follow(person, session, secret);
          audit.record(MembersAction.FACTOR_SHOWN_AGAIN, ObjectRef.of("WORKER", person));
        });
    return next;
  }
}

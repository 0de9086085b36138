package org.lodestar.app.members.staff;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.entry.Browsers;
import org.lodestar.app.members.entry.Factors;
import org.lodestar.app.members.entry.Passkeys;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.store.PlatformAdministrators;
import org.lodestar.app.members.store.SignOnRows;
import org.lodestar.app.members.store.TwoHands;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/** What is done to an account, once it is right that it is done; in the caller's transaction. */
@Component
class AccountDeeds {
  private final StaffRows rows;
  private final Factors factors;
  private final RecoveryCodes recoveryCodes;
  private final Passkeys passkeys;
  private final Browsers browsers;
  private final Workers workers;
  private final SignOnRows signOns;
  private final PlatformAdministrators administrators;
  private final TwoHands twoHands;
  private final Audit audit;

  AccountDeeds(
      StaffRows rows,
      Factors factors,
      RecoveryCodes recoveryCodes,
      Passkeys passkeys,
      Browsers browsers,
      Workers workers,
      SignOnRows signOns,
      PlatformAdministrators administrators,
      TwoHands twoHands,
      Audit audit) {
    this.rows = rows;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.passkeys = passkeys;
    this.browsers = browsers;
    this.workers = workers;
    this.signOns = signOns;
    this.administrators = administrators;
    this.twoHands = twoHands;
    this.audit = audit;
  }

  /** Password, factor, recovery codes, the link elsewhere and sessions are gone. */
  void forgetSignIn(UUID id) {
    rows.forgetPassword(id);
    factors.forget(id);
    recoveryCodes.forget(id);
    passkeys.forget(id);
    browsers.forgetAll(id);
    signOns.forget(id);
    workers.endAll(id);
  }

  /** Nobody comes in with it, and whoever is in is out. */
  void keepOut(UUID id) {
    rows.setState(id, State.SUSPENDED, null);
    workers.endAll(id);
    record(MembersAction.WORKER_SUSPENDED, id);
  }

  void letBack(UUID id) {
    rows.setState(id, State.ACTIVE, null);
    record(MembersAction.WORKER_RESTORED, id);
  }

  void reset(StaffRecord record) {
    forgetSignIn(record.id());
    record(MembersAction.SIGN_IN_RESET, record.id());
  }

  /**
   * Changes the account. A mover loses what was open to them by name.
   *
   * @throws EditClash when somebody else changed it meanwhile
   */
  void change(StaffRecord before, StaffChange change, long version) {
    if (!change.roles().contains(Role.PLATFORM_ADMINISTRATOR)) {
      requireAnotherAdministrator(before);
    }
    UUID id = before.id();
    if (!rows.change(id, change, version)) {
      throw new EditClash();
    }
    rows.setRoles(id, change.roles());
    record(MembersAction.WORKER_CHANGED, id);
    if (!before.organisation().equals(change.organisation())) {
      rows.revokeHeldByName(id);
      record(MembersAction.WORKER_MOVED, id);
    }
    twoHands.close();
  }

  /** Refuses what would leave nobody who can sign in and look after the platform. */
  void requireAnotherAdministrator(StaffRecord record) {
    if (!record.roles().contains(Role.PLATFORM_ADMINISTRATOR)) {
      return;
    }
    Set<UUID> left = new HashSet<>(administrators.lock().keySet());
    if (left.remove(record.id()) && left.isEmpty()) {
      throw Refused.at("roles", "members.fault.LAST_ADMINISTRATOR");
    }
  }

  void record(MembersAction action, UUID id) {
    audit.record(action, ObjectRef.of("WORKER", id));
  }
}

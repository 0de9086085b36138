package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.directory.ServiceNotice;
import org.lodestar.app.members.AccountTold;
import org.lodestar.app.members.CodesGuessed;
import org.lodestar.app.members.LetInAtNight;
import org.lodestar.app.members.NewBrowser;
import org.lodestar.app.members.SignInChanged;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.WishRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls at once those who are told of something by name: a colleague who was let in at night, what
 * happens to an account, a service to ring, data that went astray. In the transaction in which it
 * happens.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ToldCalls {
  private final CallRows calls;
  private final WishRows wishes;
  private final PostOffice office;
  private final Clock clock;

  ToldCalls(CallRows calls, WishRows wishes, PostOffice office, Clock clock) {
    this.calls = calls;
    this.wishes = wishes;
    this.office = office;
    this.clock = clock;
  }

  @EventListener
  public void on(LetInAtNight happened) {
    call(CallKind.NIGHT_DOOR, happened.told());
  }

  @EventListener
  public void on(AccountTold happened) {
    call(CallKind.ACCOUNT, happened.told());
  }

  /** Told to the worker themselves, to their mailbox: whoever signed in may not be they. */
  @EventListener
  public void on(NewBrowser signedIn) {
    call(CallKind.ACCOUNT, List.of(signedIn.worker()));
  }

  /** To their mailbox too: whoever changed it may not be they. */
  @EventListener
  public void on(SignInChanged happened) {
    call(CallKind.ACCOUNT, List.of(happened.worker()));
  }

  /** To their mailbox too: whoever types codes knows the password. */
  @EventListener
  public void on(CodesGuessed happened) {
    call(CallKind.ACCOUNT, List.of(happened.worker()));
  }

  @EventListener
  public void on(ServiceNotice happened) {
    call(CallKind.DIRECTORY, happened.told());
  }

  /** Calls those of them who want to be called to this. */
  public void call(CallKind kind, Collection<UUID> told) {
    if (office.mode() != PostOffice.Mode.SILENT) {
      Instant now = clock.instant();
      told.stream()
          .filter(worker -> wishes.of(worker).contains(kind))
          .forEach(worker -> calls.wait(worker, now, now));
    }
  }
}

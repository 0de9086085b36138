package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.members.AccountTold;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.WishRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls those at once who are told of what happens to somebody's account, theirs too. */
@Component
class AccountCalls {
  private final CallRows calls;
  private final WishRows wishes;
  private final PostOffice office;
  private final Clock clock;

  AccountCalls(CallRows calls, WishRows wishes, PostOffice office, Clock clock) {
    this.calls = calls;
    this.wishes = wishes;
    this.office = office;
    this.clock = clock;
  }

  /** In the transaction in which it happens. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(AccountTold happened) {
    if (office.mode() != PostOffice.Mode.SILENT) {
      Instant now = clock.instant();
      happened.told().stream().filter(this::wants).forEach(worker -> calls.wait(worker, now, now));
    }
  }

  private boolean wants(UUID worker) {
    return wishes.of(worker).contains(CallKind.ACCOUNT);
  }
}

package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.face.People;
import org.lodestar.app.notices.NotCarried;
import org.lodestar.app.notices.NoticeAction;
import org.lodestar.app.notices.NoticeWords;
import org.lodestar.app.notices.domain.Patience;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.CallRows.Call;
import org.lodestar.app.notices.store.CallRows.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends one call to one worker. */
@Component
class CallSending {
  private final CallRows rows;
  private final People people;
  private final NoticeWords words;
  private final WeeklyLetters weekly;
  private final PostOffice office;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;

  CallSending(
      CallRows rows,
      People people,
      NoticeWords words,
      WeeklyLetters weekly,
      PostOffice office,
      Audit audit,
      TransactionOperations transactions,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.words = words;
    this.weekly = weekly;
    this.office = office;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  void send(Call call) {
    Optional<String> address = people.workEmail(call.worker());
    if (address.isEmpty()) {
      end(call, State.DROPPED, null, NoticeAction.CALL_FAILED);
      return;
    }
    Optional<WeeklyLetters.Counted> body =
        call.week() == null
            ? Optional.of(new WeeklyLetters.Counted(words.callBody(), 0))
            : weekly.body(call.worker());
    if (body.isEmpty()) {
      transactions.executeWithoutResult(
          status -> rows.end(call.id(), State.NOTHING, null, clock.instant()));
      return;
    }
    try {
      office.toWorker(address.get(), words.callSubject(), body.get().body());
      leftOut(call, body.get().left());
      boolean pretends = office.mode() == PostOffice.Mode.PRETENDS;
      end(call, pretends ? State.WOULD_BE_SENT : State.SENT, null, NoticeAction.CALL_SENT);
    } catch (NotCarried e) {
      failed(call, e.why());
    }
  }

  private void leftOut(Call call, int rooms) {
    if (rooms > 0) {
      transactions.executeWithoutResult(status -> rows.leftOut(call.id(), rooms));
    }
  }

  /** One that could not be written: it is tried as often as one that was not taken, and ends. */
  void broke(Call call) {
    failed(call, NotCarried.Why.NOT_WRITTEN);
  }

  private void failed(Call call, NotCarried.Why why) {
    Optional<Duration> wait = Patience.after(call.tries());
    if (wait.isEmpty()) {
      end(call, State.DEAD, why, NoticeAction.CALL_DEAD);
      return;
    }
    Instant due = clock.instant().plus(wait.get());
    transactions.executeWithoutResult(
        status -> {
          rows.later(call.id(), why.name(), due);
          trace(NoticeAction.CALL_FAILED, call, why);
        });
  }

  private void end(Call call, State state, NotCarried.@Nullable Why why, AuditAction action) {
    transactions.executeWithoutResult(
        status -> {
          rows.end(call.id(), state, why == null ? null : why.name(), clock.instant());
          trace(action, call, why == null ? state : why);
        });
  }

  private void trace(AuditAction action, Call call, Enum<?> why) {
    audit.record(
        Entry.of(action, ObjectRef.of("WORKER", call.worker()))
            .purpose(why)
            .detail(Detail.none().with("call", call.id()).with("tries", call.tries())));
  }
}

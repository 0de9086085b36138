package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.domain.Patience;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.CallRows.Call;
import org.lodestar.app.notices.store.HappeningRows;
import org.lodestar.app.notices.store.HappeningRows.Happening;
import org.lodestar.app.notices.store.ReminderRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One round of the queue: what happened becomes calls, calls and reminders whose time has come go
 * out. Each step is a transaction of its own, so that a mail server that hangs holds nothing up.
 */
@Component
public class Round {
  private static final Logger LOG = LoggerFactory.getLogger(Round.class);

  /** Longer than any attempt lasts: two nodes do not send the same one. */
  private static final Duration HANDS_OFF = Duration.ofMinutes(2);

  private static final int MOST = 200;

  /** Each is counted in all rooms: an alarm does not wait behind all of them. */
  private static final int MOST_WEEKLY = 20;

  private final HappeningRows happenings;
  private final CallRows callRows;
  private final ReminderRows reminderRows;
  private final Calls calls;
  private final HandOverCalls handOvers;
  private final WeeklyLetters weekly;
  private final CallSending callSending;
  private final ReminderSending reminderSending;
  private final PostOffice office;
  private final TransactionOperations transactions;
  private final Clock clock;

  Round(
      HappeningRows happenings,
      CallRows callRows,
      ReminderRows reminderRows,
      Calls calls,
      HandOverCalls handOvers,
      WeeklyLetters weekly,
      CallSending callSending,
      ReminderSending reminderSending,
      PostOffice office,
      TransactionOperations transactions,
      Clock clock) {
    this.happenings = happenings;
    this.callRows = callRows;
    this.reminderRows = reminderRows;
    this.calls = calls;
    this.handOvers = handOvers;
    this.weekly = weekly;
    this.callSending = callSending;
    this.reminderSending = reminderSending;
    this.office = office;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Works the queue through. */
  public void run() {
    Standing.task("notices").run(this::work);
  }

  private void work() {
    transactions.executeWithoutResult(status -> take());
    send(MOST, false);
    for (int i = 0; i < MOST; i++) {
      Optional<Reminder> reminder =
          transactions.execute(status -> reminderRows.claim(now(), handsOff()));
      if (reminder == null || reminder.isEmpty()) {
        break;
      }
      Reminder due = reminder.get();
      alone(() -> reminderSending.send(due), () -> {});
    }
    send(MOST_WEEKLY, true);
    transactions.executeWithoutResult(status -> callRows.sweep(now()));
  }

  private void send(int most, boolean weekly) {
    for (int i = 0; i < most; i++) {
      Optional<Call> call =
          transactions.execute(status -> callRows.claim(now(), handsOff(), weekly));
      if (call == null || call.isEmpty()) {
        return;
      }
      Call due = call.get();
      // One that came up so often without an end broke on its way each time.
      alone(
          () -> {
            if (due.tries() > Patience.MOST) {
              callSending.broke(due);
            } else {
              callSending.send(due);
            }
          },
          () -> callSending.broke(due));
    }
  }

  /**
   * One that fails stops no other; it comes up again. What failed may not be told: only its kind.
   */
  private static void alone(Runnable sending, Runnable broke) {
    try {
      sending.run();
    } catch (DataAccessException | TransactionException away) {
      throw away;
    } catch (RuntimeException e) {
      LOG.error("A notice could not be handled: {}", e.getClass().getName());
      broke.run();
    }
  }

  private void take() {
    List<Happening> taken = happenings.take();
    boolean letters = office.mode() != PostOffice.Mode.SILENT;
    taken.forEach(each -> calls.take(each, letters));
    handOvers.take(letters);
    weekly.take(letters);
  }

  private Instant now() {
    return clock.instant();
  }

  private Instant handsOff() {
    return now().plus(HANDS_OFF);
  }
}

package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.members.face.People;
import org.lodestar.app.notices.CallKind;
import org.lodestar.app.notices.NoticeWords;
import org.lodestar.app.notices.domain.Weekly;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.WishRows;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.site.WorkItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Once a week tells who asked for it how much waits for them: two numbers, which their home page
 * would show them now. Each is counted as that worker, so that nothing counts that they may not
 * see.
 */
@Component
class WeeklyLetters {
  private static final Logger LOG = LoggerFactory.getLogger(WeeklyLetters.class);

  private final CallRows calls;
  private final WishRows wishes;
  private final People people;
  private final AtHome home;
  private final ObjectProvider<WorkItems> rooms;
  private final NoticeWords words;
  private final TransactionOperations transactions;
  private final Clock clock;

  WeeklyLetters(
      CallRows calls,
      WishRows wishes,
      People people,
      AtHome home,
      ObjectProvider<WorkItems> rooms,
      NoticeWords words,
      TransactionOperations transactions,
      Clock clock) {
    this.calls = calls;
    this.wishes = wishes;
    this.people = people;
    this.home = home;
    this.rooms = rooms;
    this.words = words;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Begins the letters of a week, each once, in the transaction of a round. */
  void take(boolean letters) {
    Instant now = clock.instant();
    Optional<LocalDate> week = letters ? Weekly.begins(now) : Optional.empty();
    week.ifPresent(
        monday ->
            wishes.weekly().stream()
                .filter(worker -> people.workEmail(worker).isPresent())
                .forEach(worker -> calls.week(worker, monday, now)));
  }

  /**
   * What one says.
   *
   * @param left how many rooms could not be counted for it
   */
  record Counted(String body, int left) {}

  /** What it says; nothing where nothing waits, or where it is not wanted any more. */
  Optional<Counted> body(UUID worker) {
    return wants(worker) ? home.away(worker).flatMap(this::counted) : Optional.empty();
  }

  private boolean wants(UUID worker) {
    return Boolean.TRUE.equals(
        transactions.execute(status -> wishes.of(worker).contains(CallKind.WEEKLY)));
  }

  private Optional<Counted> counted(AtHome.Away away) {
    return Standing.member(away.worker()).call(() -> counted(away.viewer()));
  }

  /** A room that fails is left out, and the letter says so; all others are told. */
  private Optional<Counted> counted(Viewer viewer) {
    int all = 0;
    int late = 0;
    int left = 0;
    for (WorkItems room : rooms) {
      Optional<Waits> waits = waits(room, viewer);
      all += waits.map(Waits::all).orElse(0);
      late += waits.map(Waits::late).orElse(0);
      left += waits.isEmpty() ? 1 : 0;
    }
    return all == 0 && left == 0
        ? Optional.empty()
        : Optional.of(new Counted(words.weeklyBody(all, late, left), left));
  }

  private record Waits(int all, int late) {}

  /**
   * What waits in one room, read in a transaction of its own: after a failed statement nothing else
   * can be read in the same one. While the database is away, nothing is told of any room.
   */
  private Optional<Waits> waits(WorkItems room, Viewer viewer) {
    try {
      return Optional.ofNullable(transactions.execute(status -> count(room, viewer)));
    } catch (CannotCreateTransactionException | DataAccessResourceFailureException away) {
      throw away;
    } catch (RuntimeException e) {
      LOG.error(
          "A weekly letter leaves out {}: {}", room.getClass().getName(), e.getClass().getName());
      return Optional.empty();
    }
  }

  private static Waits count(WorkItems room, Viewer viewer) {
    int all = 0;
    int late = 0;
    for (var pile : room.piles(viewer, 1).entrySet()) {
      int count = pile.getValue().count();
      all += count;
      late += pile.getKey() == Kind.OVERDUE ? count : 0;
    }
    return new Waits(all, late);
  }
}

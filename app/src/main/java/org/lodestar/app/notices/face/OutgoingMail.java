package org.lodestar.app.notices.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.notices.NoticeAction;
import org.lodestar.app.notices.Reminder;
import org.lodestar.app.notices.store.CallRows;
import org.lodestar.app.notices.store.ReminderRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Figures of outgoing mail for the administrator of the platform, who sees no content. */
@Component
public class OutgoingMail {
  private static final int FAILURES = 5;
  private static final Duration LATELY = Duration.ofDays(30);

  private final CallRows calls;
  private final ReminderRows reminders;
  private final PostOffice office;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;

  OutgoingMail(
      CallRows calls,
      ReminderRows reminders,
      PostOffice office,
      Policy policy,
      Audit audit,
      TransactionOperations transactions,
      Clock clock) {
    this.office = office;
    this.clock = clock;
    this.calls = calls;
    this.reminders = reminders;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * How many there are of each state, and why the last failures failed.
   *
   * @param leftOut how many weekly letters had to leave out a room
   */
  public record Figures(
      Map<CallRows.State, Integer> calls,
      int leftOut,
      Map<Reminder.State, Integer> reminders,
      List<String> failures) {
    public Figures {
      calls = Map.copyOf(calls);
      reminders = Map.copyOf(reminders);
      failures = List.copyOf(failures);
    }
  }

  /**
   * Lets an email to whoever asks leave by the way that all take: what it says is what all say.
   *
   * @throws Refused while mail is not set up
   */
  public void tryOut(Worker administrator) {
    policy.require(administrator, Action.ADMINISTER_PLATFORM);
    if (office.mode() == PostOffice.Mode.SILENT) {
      throw Refused.because("notices.test.silent");
    }
    transactions.executeWithoutResult(
        status -> {
          Instant now = clock.instant();
          calls.wait(administrator.id(), now, now);
          audit.record(NoticeAction.MAIL_TRIED, ObjectRef.all("MAIL"));
        });
  }

  /** Whether the mail server has taken an email lately. */
  public boolean hasSent() {
    return Standing.task("outgoing-mail")
            .call(
                () ->
                    Objects.requireNonNull(transactions.execute(status -> calls.counts()))
                        .getOrDefault(CallRows.State.SENT, 0))
        > 0;
  }

  /** All reminders are counted, whoever may see their concerns: a number for all tells nothing. */
  public Figures figures(Worker administrator) {
    policy.require(administrator, Action.ADMINISTER_PLATFORM);
    Map<Reminder.State, Integer> counted =
        Standing.task("outgoing-mail")
            .call(() -> Objects.requireNonNull(transactions.execute(status -> reminders.counts())));
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              audit.record(NoticeAction.OUTGOING_MAIL_VIEWED, ObjectRef.all("MAIL"));
              return new Figures(
                  calls.counts(),
                  calls.leftOut(clock.instant().minus(LATELY)),
                  counted,
                  calls.failures(FAILURES));
            }));
  }
}

package org.lodestar.app.concerns.face;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernHappened.ReporterAnswered;
import org.lodestar.app.concerns.ConcernHappened.ReporterNoLongerSafe;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.Message;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.store.Alarms;
import org.lodestar.app.concerns.store.AssignmentRows;
import org.lodestar.app.concerns.store.AttachedFiles;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.Correspondence;
import org.lodestar.app.concerns.store.Holders;
import org.lodestar.app.concerns.store.MessageFileRows;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.Opening;
import org.lodestar.app.files.face.OpenedFiles;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.vault.face.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What a reporter does with a receipt. Each verb acts for its holder and for nobody else. */
@Component
public class Mailboxes {
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final int MOST_AN_HOUR = 30;

  private final Vault vault;
  private final Holders holders;
  private final ConcernRows rows;
  private final Correspondence correspondence;
  private final Alarms alarms;
  private final AssignmentRows assignments;
  private final AttachedFiles attached;
  private final MessageFileRows given;
  private final OpenedFiles opened;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transactions;

  Mailboxes(
      Vault vault,
      Holders holders,
      ConcernRows rows,
      Correspondence correspondence,
      Alarms alarms,
      AssignmentRows assignments,
      AttachedFiles attached,
      MessageFileRows given,
      OpenedFiles opened,
      Audit audit,
      ApplicationEventPublisher events,
      TransactionOperations transactions) {
    this.vault = vault;
    this.holders = holders;
    this.rows = rows;
    this.correspondence = correspondence;
    this.alarms = alarms;
    this.assignments = assignments;
    this.attached = attached;
    this.given = given;
    this.opened = opened;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
  }

  /**
   * What the reporter may see.
   *
   * @param stage how far we are, in words that give nothing away
   * @param receiver the organisation that reads it now
   */
  public record Conversation(
      Stage stage, UUID receiver, Instant receivedAt, List<Message> messages) {
    public Conversation {
      messages = List.copyOf(messages);
    }
  }

  /** The reporter-safe state: it tells of our work and never of other people. */
  public enum Stage {
    RECEIVED,
    READ,
    IN_HAND,
    FINISHED;

    /** What the reporter reads of a state. */
    public static Stage of(ConcernState state) {
      return switch (state) {
        case NEW -> RECEIVED;
        case ACKNOWLEDGED -> READ;
        case TRIAGED, HANDED_OVER, CASE_OPENED -> IN_HAND;
        case SIGNPOSTED, CLOSED -> FINISHED;
      };
    }
  }

  /** The holder of a receipt; empty when no report has it. */
  public Optional<Holder> find(ReceiptCode receipt) {
    return required(transactions.execute(status -> holders.find(vault.lookup(receipt))));
  }

  /**
   * The holder of a concern's receipt: every concern has one, though nobody may hold it. For the
   * room of the worker who wrote it, which has asked whether they may come back.
   *
   * @throws NotFound where somebody else than the platform wrote whose it is
   */
  public Holder holderOf(UUID concern) {
    return required(transactions.execute(status -> holders.holderOf(concern)))
        .map(holder -> new Holder(holder, concern))
        .orElseThrow(NotFound::new);
  }

  /**
   * What was handed in, as the holder wrote it.
   *
   * @param readBy when somebody will have read it
   */
  public record Sent(Circumstances circumstances, Told told, Instant readBy) {
    /** Personal: never in a log. */
    @Override
    public String toString() {
      return "Sent[personal]";
    }
  }

  /** What the holder handed in. */
  public Sent sent(Holder holder) {
    return acting(
        holder,
        () -> {
          Concern concern = rows.open(holder.concern());
          return new Sent(
              concern.circumstances(), concern.told(), concern.clocks().acknowledgeBy());
        });
  }

  /** Opens the mailbox and marks what it shows as read. */
  public Conversation open(Holder holder) {
    return acting(
        holder,
        () -> {
          ConcernLine line = rows.line(holder.concern());
          List<Message> messages = correspondence.list(holder.concern());
          correspondence.readByReporter(holder.concern());
          return new Conversation(
              Stage.of(line.state()), rows.receiver(holder.concern()), line.receivedAt(), messages);
        });
  }

  /** The organisation that reads it now; asking marks nothing as read. */
  public UUID receiver(Holder holder) {
    return acting(holder, () -> rows.receiver(holder.concern()));
  }

  /**
   * Whether the reporter may write now: a mailbox that is filled by a machine would bury what
   * matters. Saying that one is no longer safe is always possible.
   */
  public boolean mayAnswer(Holder holder) {
    return acting(holder, () -> correspondence.writtenSince(holder.concern(), AN_HOUR))
        < MOST_AN_HOUR;
  }

  /** The reporter writes to us. */
  public void answer(Holder holder, String text) {
    answer(holder, text, List.of());
  }

  /** The same with photos and files. */
  public void answer(Holder holder, String text, List<HeldFile> files) {
    answer(holder, text, files, Detail.none());
  }

  /** A worker writes on about their own report, which is recorded with who they are. */
  public void answer(Holder holder, String text, UUID worker) {
    answer(holder, text, List.of(), Detail.none().with("worker", worker));
  }

  private void answer(Holder holder, String text, List<HeldFile> files, Detail detail) {
    List<UUID> named =
        acting(
            holder,
            () -> {
              List<UUID> shutOut = correspondence.fromReporter(holder.concern(), text, false);
              files.forEach(file -> attached.add(holder.concern(), file, ""));
              audit.record(
                  Entry.of(
                          ConcernAudit.REPORTER_ANSWERED, ObjectRef.of("CONCERN", holder.concern()))
                      .detail(detail));
              events.publishEvent(new ReporterAnswered(holder.concern()));
              return shutOut;
            });
    free(holder.concern(), named);
  }

  /** Names of the files that the reporter has sent, oldest first. */
  public List<String> filesSent(Holder holder) {
    return acting(
        holder,
        () -> attached.sentByReporter(holder.concern()).stream().map(Attachment::name).toList());
  }

  /**
   * Opens the copy of a file that went out with one of our messages.
   *
   * @throws NotFound when none such went out to this reporter
   */
  public Opening openFile(Holder holder, UUID file) {
    if (!acting(holder, () -> given.wentOut(holder.concern(), file))) {
      throw new NotFound();
    }
    return opened.openGiven(holder.concern(), file);
  }

  /** How much was sent already, for the limits. */
  public Already already(Holder holder) {
    return acting(holder, () -> attached.already(holder.concern()));
  }

  /** Who is named does not go on holding it; the reporter themself may not touch who holds what. */
  private void free(UUID concern, List<UUID> named) {
    if (!named.isEmpty()) {
      Standing.task("named-workers")
          .run(() -> transactions.executeWithoutResult(status -> assignments.free(concern, named)));
    }
  }

  /**
   * The reporter is no longer safe: the concern turns red and the duty rota is alerted.
   *
   * @param text in their words; may be empty
   */
  public void noLongerSafe(Holder holder, String text) {
    List<UUID> named =
        acting(
            holder,
            () -> {
              List<UUID> shutOut = alarms.raise(holder.concern(), text);
              audit.record(ConcernAudit.REPORTER_ALARM, ObjectRef.of("CONCERN", holder.concern()));
              events.publishEvent(new ReporterNoLongerSafe(holder.concern()));
              return shutOut;
            });
    free(holder.concern(), named);
  }

  private <T> T acting(Holder holder, java.util.function.Supplier<T> work) {
    return Standing.reporter(holder.id())
        .call(() -> required(transactions.execute(status -> work.get())));
  }

  private static <T> T required(@org.jspecify.annotations.Nullable T value) {
    return java.util.Objects.requireNonNull(value);
  }
}

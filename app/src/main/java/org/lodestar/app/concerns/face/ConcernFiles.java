package org.lodestar.app.concerns.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.store.AttachedFiles;
import org.lodestar.app.concerns.store.ConcernRows;
import org.lodestar.app.concerns.store.StaffRecords;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.files.Opening;
import org.lodestar.app.files.OriginalReason;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.files.face.OpenedFiles;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The files of a concern as staff work with them. Nobody comes to a file who has not said that they
 * know nobody in its concern, and a file of another concern is not found.
 */
@Component
public class ConcernFiles {
  private final Attachments attachments;
  private final OpenedFiles opened;
  private final AttachedFiles attached;
  private final ConcernRows concerns;
  private final StaffRecords records;
  private final Threshold threshold;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;

  ConcernFiles(
      Attachments attachments,
      OpenedFiles opened,
      AttachedFiles attached,
      ConcernRows concerns,
      StaffRecords records,
      Threshold threshold,
      Policy policy,
      Audit audit,
      TransactionOperations transactions) {
    this.attachments = attachments;
    this.opened = opened;
    this.attached = attached;
    this.concerns = concerns;
    this.records = records;
    this.threshold = threshold;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** All files, oldest first; last what lies with who reported, where the worker may know them. */
  public List<Attachment> list(Worker worker, UUID concern) {
    return within(
        () -> {
          threshold.require(worker, Action.READ_CONCERN, concern);
          List<Attachment> all = new ArrayList<>(attachments.list(worker, concern));
          reporter(worker, concern)
              .ifPresent(reporter -> all.addAll(attachments.list(worker, reporter)));
          return List.copyOf(all);
        });
  }

  private Optional<UUID> reporter(Worker worker, UUID concern) {
    return concerns
        .reporterId(concern)
        .filter(reporter -> policy.allows(worker, Action.READ_FILE, reporter));
  }

  /**
   * One file.
   *
   * @throws NotFound when the concern has none such, or it is not for this worker
   */
  public Attachment get(Worker worker, UUID concern, UUID file) {
    return within(() -> asked(worker, Action.READ_CONCERN, concern, file));
  }

  private Attachment asked(Worker worker, Action action, UUID concern, UUID file) {
    threshold.require(worker, action, concern);
    Attachment found = attachments.get(worker, file);
    boolean ours =
        found.object().equals(concern)
            || reporter(worker, concern).filter(found.object()::equals).isPresent();
    if (!ours) {
      throw new NotFound();
    }
    return found;
  }

  /** How much there is already; asks whether the worker may add to it. */
  public Already already(Worker worker, UUID concern) {
    return within(
        () -> {
          threshold.require(worker, Action.TRIAGE_CONCERN, concern);
          return attached.already(concern);
        });
  }

  /** Adds a file. */
  public boolean add(Worker worker, UUID concern, HeldFile file, String description) {
    return within(
        () -> {
          threshold.require(worker, Action.TRIAGE_CONCERN, concern);
          policy.require(worker, Action.ADD_FILE, concern);
          return attached.add(concern, file, description);
        });
  }

  /** Makes the copy that may be shown, if there can be one; takes seconds. */
  public Attachment makeCopy(Worker worker, UUID concern, UUID file) {
    get(worker, concern, file);
    return opened.makeCopy(worker, file);
  }

  /** Opens the copy. */
  public Opening openCopy(Worker worker, UUID concern, UUID file) {
    get(worker, concern, file);
    return opened.openCopy(worker, file);
  }

  /**
   * Opens the original for a reason; the words stay with the notes of the concern.
   *
   * @param note identifier of what is written, fixed before, so that it is written once
   */
  public Opening openOriginal(
      Worker worker, UUID concern, UUID file, OriginalReason reason, UUID note, String words) {
    within(() -> asked(worker, Action.READ_CONCERN_ORIGINAL, concern, file));
    Opening opening = opened.openOriginal(worker, file, reason);
    if (opening instanceof OpenedFile) {
      within(() -> written(worker, concern, note, words));
    }
    return opening;
  }

  /** A note of that identifier with other words is another opening, and is written down, too. */
  private boolean written(Worker worker, UUID concern, UUID note, String words) {
    boolean said =
        records.notes(concern).stream()
            .anyMatch(each -> each.id().equals(note) && each.text().equals(words));
    boolean first = !said && records.note(note, concern, worker.id(), words);
    if (!said && !first) {
      first = records.note(Ids.next(), concern, worker.id(), words);
    }
    if (first) {
      audit.record(ConcernAudit.CONCERN_NOTED, ObjectRef.of("CONCERN", concern));
    }
    return first;
  }

  /** Locks a file that may show abuse of a child. */
  public void lock(Worker worker, UUID concern, UUID file) {
    within(
        () -> {
          Attachment found = asked(worker, Action.READ_CONCERN, concern, file);
          attachments.lock(worker, file);
          return found;
        });
  }

  /** Records that the police have a locked file; false when that was recorded before. */
  public boolean handedToPolice(
      Worker worker, UUID concern, UUID file, Instant at, String reference) {
    return within(
        () -> {
          asked(worker, Action.HAND_FILE_TO_POLICE, concern, file);
          return attachments.handedToPolice(worker, file, at, reference);
        });
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }
}

package org.lodestar.app.concerns.face;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.GivenFileShut;
import org.lodestar.app.concerns.Letter;
import org.lodestar.app.concerns.MessageFile;
import org.lodestar.app.concerns.domain.GivingOut;
import org.lodestar.app.concerns.domain.GivingOut.Why;
import org.lodestar.app.concerns.store.Correspondence;
import org.lodestar.app.concerns.store.MessageFileRows;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.OpenedFile;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files that go out to the reporter with a message of staff. What goes out is a copy that was drawn
 * anew; see {@link GivingOut} for what may.
 */
@Component
public class GivenFiles {
  private final Concerns concerns;
  private final ConcernFiles files;
  private final MessageFileRows rows;
  private final Correspondence correspondence;
  private final Audit audit;
  private final TransactionOperations transactions;

  GivenFiles(
      Concerns concerns,
      ConcernFiles files,
      MessageFileRows rows,
      Correspondence correspondence,
      Audit audit,
      TransactionOperations transactions) {
    this.concerns = concerns;
    this.files = files;
    this.rows = rows;
    this.correspondence = correspondence;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * A file of a concern, before anybody chose it.
   *
   * @param number by which people speak of it, from 1
   * @param whyNot why it cannot go out; empty when it can
   */
  public record Offered(Attachment file, int number, Optional<Why> whyNot) {}

  /**
   * What was chosen, when all of it was looked at.
   *
   * @param files that can go out
   * @param refused why the others cannot, by file
   */
  public record Ready(List<MessageFile> files, Map<UUID, Why> refused) {
    public Ready {
      files = List.copyOf(files);
      refused = Map.copyOf(refused);
    }
  }

  /** All files of a concern, oldest first, with what speaks against giving each out. */
  public List<Offered> offered(Worker worker, UUID concern) {
    List<Offered> offered = new ArrayList<>();
    for (Attachment file : files.list(worker, concern)) {
      offered.add(new Offered(file, offered.size() + 1, GivingOut.whyNot(file, worker.id())));
    }
    return offered;
  }

  /**
   * Draws and opens the copy of each file that was chosen, so that nothing is promised to the
   * reporter that cannot be opened. Takes seconds; call it outside a transaction.
   */
  public Ready ready(Worker worker, UUID concern, List<UUID> chosen) {
    List<MessageFile> ready = new ArrayList<>();
    Map<UUID, Why> refused = new LinkedHashMap<>();
    for (UUID id : chosen.stream().distinct().toList()) {
      Optional<Why> why = GivingOut.whyNot(files.get(worker, concern, id), worker.id());
      if (why.isEmpty()) {
        why = GivingOut.whyNot(files.makeCopy(worker, concern, id), worker.id());
      }
      if (why.isEmpty() && files.openCopy(worker, concern, id) instanceof OpenedFile copy) {
        MessageFile.Kind kind = MessageFile.Kind.of(copy.type());
        ready.add(new MessageFile(id, ready.size() + 1, kind, copy.size()));
      } else {
        refused.put(id, why.orElse(Why.NO_COPY));
      }
    }
    return new Ready(ready, refused);
  }

  /**
   * Sends a message with files, all or nothing. Sending it twice sends it once.
   *
   * @throws GivenFileShut when one of the files must not go out any more
   * @see Concerns#message(Worker, UUID, UUID, String, boolean)
   */
  public void message(Worker worker, UUID concern, Letter letter, List<MessageFile> given) {
    transactions.executeWithoutResult(status -> sent(worker, concern, letter, given));
  }

  private void sent(Worker worker, UUID concern, Letter letter, List<MessageFile> given) {
    requireReporter(worker, concern, given);
    boolean before = correspondence.known(letter.id());
    write(worker, concern, letter);
    if (before) {
      return;
    }
    for (MessageFile file : given) {
      give(worker, concern, letter.id(), file);
    }
  }

  /** A colleague who wrote it reads our words among their own worries, where no file is shown. */
  private void requireReporter(Worker worker, UUID concern, List<MessageFile> given) {
    if (!given.isEmpty() && concerns.glance(worker, concern).channel().readByWriter()) {
      throw new GivenFileShut();
    }
  }

  private void write(Worker worker, UUID concern, Letter letter) {
    if (letter.reminds()) {
      concerns.messageAndRemind(
          worker, concern, letter.id(), letter.text(), letter.warned(), letter.from(), letter.to());
    } else {
      concerns.message(worker, concern, letter.id(), letter.text(), letter.warned());
    }
  }

  /** A file may have been locked while the officer wrote. */
  private void give(Worker worker, UUID concern, UUID message, MessageFile given) {
    Attachment file = files.get(worker, concern, given.file());
    if (file.copy() != CopyState.MADE || GivingOut.whyNot(file, worker.id()).isPresent()) {
      throw new GivenFileShut();
    }
    rows.add(concern, message, given);
    audit.record(
        Entry.of(ConcernAudit.FILE_GIVEN_TO_REPORTER, ObjectRef.of("FILE", given.file()))
            .detail(Detail.none().with("concern", concern)));
  }
}

package org.lodestar.app.retention.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.RetentionAction;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.domain.DisposalMoves;
import org.lodestar.app.retention.domain.DisposalMoves.Event;
import org.lodestar.app.retention.domain.Looked;
import org.lodestar.app.vault.RecordClass;
import org.lodestar.app.vault.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a disposal out in small transactions, each for one record: broken off anywhere, the next
 * round goes on where this one stopped. Called inside a task's standing.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Disposer {
  private final DisposalRows disposals;
  private final LineRows lines;
  private final TombstoneRows tombstones;
  private final HoldRows holds;
  private final Holders holders;
  private final RetentionDesk desk;

  Disposer(
      DisposalRows disposals,
      LineRows lines,
      TombstoneRows tombstones,
      HoldRows holds,
      Holders holders,
      RetentionDesk desk) {
    this.disposals = disposals;
    this.lines = lines;
    this.tombstones = tombstones;
    this.holds = holds;
    this.holders = holders;
    this.desk = desk;
  }

  /**
   * Begins, or goes on with what was begun; empty when its day has not come, or a clock that was
   * set back says that nobody has agreed yet.
   */
  public Optional<Disposal> begin(UUID id) {
    Disposal disposal = disposals.lock(id).filter(this::itsDayHasCome).orElse(null);
    if (disposal == null) {
      return Optional.empty();
    }
    if (DisposalMoves.TABLE.allows(disposal.state(), Event.BEGIN)) {
      disposals.update(
          disposal.moved(DisposalMoves.TABLE.after(disposal.state(), Event.BEGIN), null));
    }
    return disposals.find(id);
  }

  private boolean itsDayHasCome(Disposal disposal) {
    LocalDate from = disposal.fromDay();
    return disposal.state().isLive()
        && from != null
        && disposal.approvals().size() == 2
        && !desk.today().isBefore(from)
        && !desk.now().isBefore(disposal.approvals().getLast().at());
  }

  /**
   * Decides one record: it goes, or it is passed over because something holds it, is going on, or
   * its rule says otherwise by now.
   *
   * @param over records that the rules of today let go; null for an erasure, which no rule decides
   */
  public void decide(
      Disposal disposal,
      Looked record,
      Map<RecordClass, RetentionRule> rules,
      @Nullable Set<UUID> over) {
    if (!lines.take(disposal.id(), record.id())) {
      return;
    }
    RecordRef whole = holders.whole(record.recordClass(), record.id());
    holds.lock(holders.holdable(whole));
    Optional<Code> why = whyNot(whole, over);
    if (why.isPresent()) {
      lines.passedOver(disposal.id(), record);
      trace(RetentionAction.RECORD_PASSED_OVER, disposal, record, why.get());
    } else {
      dispose(disposal, record, whole, rules.get(record.recordClass()));
    }
  }

  private Optional<Code> whyNot(RecordRef whole, @Nullable Set<UUID> over) {
    if (holders.isHeld(whole)) {
      return Optional.of(Code.HELD);
    }
    if (!holders.open(whole).isEmpty()) {
      return Optional.of(Code.OPEN);
    }
    return over == null || over.contains(whole.id()) ? Optional.empty() : Optional.of(Code.NOT_DUE);
  }

  private void dispose(
      Disposal disposal, Looked record, RecordRef whole, @Nullable RetentionRule rule) {
    holders.dispose(whole);
    lines.gone(disposal.id(), record);
    tombstones.add(disposal, record.recordClass(), rule, desk.now());
    trace(RetentionAction.RECORD_DISPOSED, disposal, record, Code.GONE);
  }

  /** Of the record only its class is told: nothing here leads to it. */
  private void trace(RetentionAction action, Disposal disposal, Looked record, Code code) {
    desk.trace(
        action,
        disposal.id(),
        Detail.none().with("recordClass", record.recordClass()).with("outcome", code));
  }

  /** Why a record went or stayed. Names are kept for ever. */
  private enum Code {
    GONE,
    HELD,
    OPEN,
    NOT_DUE
  }

  /** Ends a disposal in which nothing is left to decide. */
  public void finish(UUID id) {
    disposals
        .lock(id)
        .filter(each -> DisposalMoves.TABLE.allows(each.state(), Event.FINISH))
        .filter(each -> lines.due(id, 1).isEmpty())
        .ifPresent(this::end);
  }

  private void end(Disposal disposal) {
    lines.forget(disposal.id());
    disposals.update(
        disposal.moved(DisposalMoves.TABLE.after(disposal.state(), Event.FINISH), desk.now()));
    desk.trace(RetentionAction.DISPOSAL_ENDED, disposal.id(), Detail.none());
  }

  /** Nothing of a disposal that was called off points at a record any more. */
  public void letGo(UUID id) {
    disposals.find(id).filter(each -> !each.state().isLive()).ifPresent(each -> lines.forget(id));
  }

  /** Records that are still to be decided. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public List<Looked> left(UUID id, int most) {
    return lines.due(id, most);
  }
}

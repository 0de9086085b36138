package org.lodestar.app.triage.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.triage.ReadyText;
import org.lodestar.app.triage.TriageAudit;
import org.lodestar.app.triage.domain.AskedForMore;
import org.lodestar.app.triage.store.ReadyTextRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words that an organisation prepares for messages to reporters. They are put into the box and
 * never sent by themselves; none may ask a reporter to find out more.
 */
@Component
@Transactional
public class ReadyTexts {
  private final ReadyTextRows rows;
  private final Policy policy;
  private final Audit audit;

  ReadyTexts(ReadyTextRows rows, Policy policy, Audit audit) {
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
  }

  /** Why words cannot be kept. */
  public enum Refusal {
    /** They ask the reporter to find out more. */
    ASKS_FOR_MORE,
    TOO_MANY
  }

  /** The texts of the worker's organisation, for those who write messages or prepare words. */
  @Transactional(readOnly = true)
  public List<ReadyText> list(Worker worker) {
    if (!worker.mayEver(Action.LIST_CONCERNS)) {
      policy.require(worker, Action.EDIT_READY_WORDS);
    }
    return rows.list(worker.organisation());
  }

  /** One of them. */
  @Transactional(readOnly = true)
  public ReadyText get(Worker worker, UUID id) {
    return list(worker).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Adds words. */
  public Optional<Refusal> add(Worker worker, String title, String text) {
    policy.require(worker, Action.EDIT_READY_WORDS);
    if (AskedForMore.in(text)) {
      return Optional.of(Refusal.ASKS_FOR_MORE);
    }
    if (rows.list(worker.organisation()).size() >= ReadyText.MOST) {
      return Optional.of(Refusal.TOO_MANY);
    }
    changed(rows.add(worker, title, text));
    return Optional.empty();
  }

  /**
   * Changes words.
   *
   * @throws EditClash when somebody else was quicker
   */
  public Optional<Refusal> change(Worker worker, UUID id, long version, String title, String text) {
    policy.require(worker, Action.EDIT_READY_WORDS);
    get(worker, id);
    if (AskedForMore.in(text)) {
      return Optional.of(Refusal.ASKS_FOR_MORE);
    }
    if (!rows.change(worker, id, version, title, text)) {
      throw new EditClash();
    }
    changed(id);
    return Optional.empty();
  }

  /** Takes words away. */
  public void remove(Worker worker, UUID id) {
    policy.require(worker, Action.EDIT_READY_WORDS);
    get(worker, id);
    rows.remove(worker.organisation(), id);
    changed(id);
  }

  private void changed(UUID id) {
    audit.record(TriageAudit.READY_WORDS_CHANGED, ObjectRef.of("READY_WORDS", id));
  }
}

package org.lodestar.app.worries.face;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.app.worries.OwnDraft;
import org.lodestar.app.worries.WorryAudit;
import org.lodestar.app.worries.store.OwnDraftRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Worries that workers have begun and not yet sent. They outlive the session, are seen by nobody
 * but their writer in the organisation where they began them, and are forgotten after a month.
 */
@Component
@Transactional
public class OwnDrafts {
  /** Drafts that one worker can have at once. */
  public static final int MOST = 20;

  private static final String DRAFT = "OWN_DRAFT";

  private final OwnDraftRows rows;
  private final Policy policy;
  private final Grants grants;
  private final Vault vault;
  private final Audit audit;

  OwnDrafts(OwnDraftRows rows, Policy policy, Grants grants, Vault vault, Audit audit) {
    this.rows = rows;
    this.policy = policy;
    this.grants = grants;
    this.vault = vault;
    this.audit = audit;
  }

  /** Keeps the first page of a new worry. */
  public UUID begin(Worker worker, String text) {
    policy.require(worker, Action.WRITE_CONCERN);
    UUID id = Ids.next();
    grants.allow(id, worker.id(), Level.READ, DRAFT);
    rows.insert(id, worker, text);
    audit.record(WorryAudit.OWN_DRAFT_SAVED, ref(id));
    return id;
  }

  /** Keeps what was typed since, right or wrong. */
  public void save(Worker worker, UUID draft, String text) {
    policy.require(worker, Action.WRITE_OWN_DRAFT, draft);
    if (!rows.update(draft, text)) {
      throw new NotFound();
    }
    audit.record(WorryAudit.OWN_DRAFT_SAVED, ref(draft));
  }

  /** What was typed. */
  public String open(Worker worker, UUID draft) {
    policy.require(worker, Action.WRITE_OWN_DRAFT, draft);
    String text = rows.text(draft).orElseThrow(NotFound::new);
    audit.record(WorryAudit.OWN_DRAFT_OPENED, ref(draft));
    return text;
  }

  /** Throws a draft away. */
  public void discard(Worker worker, UUID draft) {
    policy.require(worker, Action.WRITE_OWN_DRAFT, draft);
    if (!rows.lock(draft)) {
      throw new NotFound();
    }
    forget(draft);
    audit.record(WorryAudit.OWN_DRAFT_DISCARDED, ref(draft));
  }

  /** Its key dies with it. */
  void forget(UUID draft) {
    rows.delete(draft);
    vault.forget(OwnDraftRows.subject(draft));
    grants.holdersOf(draft).forEach(holder -> grants.revoke(draft, holder));
  }

  /** The worker's drafts, newest first. */
  @Transactional(readOnly = true)
  public List<OwnDraft> list(UUID worker, int offset, int limit) {
    return rows.list(worker, offset, limit);
  }

  /** How many drafts the worker has. */
  @Transactional(readOnly = true)
  public int count(UUID worker) {
    return rows.count(worker);
  }

  /** Forgets what nobody has touched for a month; an unattended task. */
  public void sweep() {
    for (UUID draft : rows.untouchedFor(OwnDraft.KEPT)) {
      forget(draft);
      audit.record(WorryAudit.OWN_DRAFT_DISCARDED, ref(draft));
    }
  }

  private static ObjectRef ref(UUID draft) {
    return ObjectRef.of("OWN_DRAFT", draft);
  }
}

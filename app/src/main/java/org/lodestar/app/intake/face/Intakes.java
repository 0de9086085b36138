package org.lodestar.app.intake.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.intake.IntakeAudit;
import org.lodestar.app.intake.domain.CameWith;
import org.lodestar.app.intake.domain.Email;
import org.lodestar.app.intake.domain.IntakeDraft;
import org.lodestar.app.intake.store.IntakeRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a worker takes down while somebody speaks or from an e-mail, before it is handed in. It
 * outlives the session and a cut call; nobody but the worker sees it.
 */
@Component
@Transactional
public class Intakes {
  private static final Duration MARGIN = Duration.ofDays(1);

  private final IntakeRows rows;
  private final TakenConcerns concerns;
  private final Uploads uploads;
  private final Policy policy;
  private final Grants grants;
  private final Vault vault;
  private final Audit audit;
  private final Clock clock;

  Intakes(
      IntakeRows rows,
      TakenConcerns concerns,
      Uploads uploads,
      Policy policy,
      Grants grants,
      Vault vault,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.concerns = concerns;
    this.uploads = uploads;
    this.policy = policy;
    this.grants = grants;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Whether an e-mail was recorded before.
   *
   * @param before whether it was, whoever may know of it
   * @param seen the concerns that the worker may see
   */
  public record Again(boolean before, List<ConcernLine> seen) {
    public Again {
      seen = List.copyOf(seen);
    }
  }

  /** Begins to take something down. */
  public UUID begin(Worker worker, Channel channel) {
    return begin(worker, channel, "", CameWith.nothing());
  }

  /** Begins with an e-mail that was pasted. */
  public UUID begin(Worker worker, Email email) {
    return begin(worker, email, CameWith.nothing());
  }

  /** Begins with an e-mail and what came with it, which is held as long as the draft lives. */
  public UUID begin(Worker worker, Email email, CameWith files) {
    return begin(worker, Channel.EMAIL, email.written(), files);
  }

  private UUID begin(Worker worker, Channel channel, String source, CameWith files) {
    policy.require(worker, channel.action());
    UUID id = Ids.next();
    grants.allow(id, worker.id(), Level.WORK, "OWN_DRAFT");
    rows.insert(id, worker.id(), Ids.next(), channel, source, files);
    uploads.hold(files.held(), held());
    record(IntakeAudit.INTAKE_BEGUN, id);
    return id;
  }

  /** One of the worker's own; empty where there is none, whoever else may have one. */
  public Optional<IntakeDraft> open(Worker worker, UUID id) {
    policy.require(worker, Action.TAKE_CONCERN);
    Optional<IntakeDraft> draft = rows.find(id);
    draft.ifPresent(found -> record(IntakeAudit.INTAKE_OPENED, id));
    return draft;
  }

  /** Keeps what was typed; false when another window was quicker, or when there is none. */
  public boolean save(Worker worker, UUID id, long version, Channel channel, String answers) {
    policy.require(worker, channel.action());
    Optional<IntakeDraft> draft = rows.find(id);
    boolean saved = draft.isPresent() && rows.update(id, version, channel, answers);
    if (saved) {
      uploads.hold(draft.get().files().held(), held());
      record(IntakeAudit.INTAKE_SAVED, id);
    }
    return saved;
  }

  /** Throws one away, or does nothing when there is none. */
  public void discard(Worker worker, UUID id) {
    policy.require(worker, Action.TAKE_CONCERN);
    Optional<IntakeDraft> draft = rows.find(id);
    if (draft.isPresent()) {
      uploads.release(draft.get().files().held());
      forget(id);
    }
  }

  /** Until when its files are held: longer than it lives, so that nobody waits for the sweep. */
  private Instant held() {
    return clock.instant().plus(IntakeDraft.KEPT).plus(MARGIN);
  }

  /** Its key dies with it, and with it those of its files, which the sweep of files takes away. */
  private void forget(UUID id) {
    rows.delete(id);
    vault.forget(IntakeRows.subject(id));
    grants.holdersOf(id).forEach(holder -> grants.revoke(id, holder));
    record(IntakeAudit.INTAKE_DISCARDED, id);
  }

  /** Forgets what nobody went on with until its end; an unattended task. */
  public void sweep() {
    rows.untouchedFor(IntakeDraft.KEPT).forEach(this::forget);
  }

  /** The worker's own, newest first. */
  @Transactional(readOnly = true)
  public List<IntakeDraft> list(Worker worker, int offset, int limit) {
    policy.require(worker, Action.TAKE_CONCERN);
    return rows.list(worker.id(), offset, limit);
  }

  /** How many the worker has. */
  @Transactional(readOnly = true)
  public int count(Worker worker) {
    policy.require(worker, Action.TAKE_CONCERN);
    return rows.count(worker.id());
  }

  /**
   * Whether an e-mail with one of these marks became a concern before. Where the worker may see no
   * such concern nothing is told but that there was one; whoever is shut out of it learns not even
   * that.
   */
  @Transactional(readOnly = true)
  public Again again(Worker worker, List<String> marks) {
    policy.require(worker, Action.TAKE_CONCERN);
    List<UUID> before =
        marks.isEmpty()
            ? List.of()
            : rows.marked(marks).stream()
                .filter(concern -> !grants.excludedFrom(concern).contains(worker.id()))
                .toList();
    return new Again(!before.isEmpty(), concerns.seen(worker, before));
  }

  /** Remembers by which marks an e-mail that became a concern is known again. */
  public void remember(UUID concern, List<String> marks) {
    rows.mark(concern, marks);
  }

  private void record(AuditAction action, UUID id) {
    audit.record(action, ObjectRef.of("INTAKE", id));
  }
}

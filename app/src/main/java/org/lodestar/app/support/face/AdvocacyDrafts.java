package org.lodestar.app.support.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.support.AdvocacyEntry;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.SupportAction;
import org.lodestar.app.support.store.AdvocacyDraftRows;
import org.lodestar.app.support.store.SupportDesk;
import org.lodestar.app.support.store.Wall;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of what advocates write. They outlive the session and are seen by nobody else. */
@Component
@Transactional
public class AdvocacyDrafts {
  private static final String WRITE = "/write/";
  private static final String CHANGE = "/change";

  private final AdvocacyDraftRows rows;
  private final Wall wall;
  private final SupportDesk desk;
  private final Policy policy;
  private final Grants grants;
  private final Vault vault;
  private final Audit audit;

  AdvocacyDrafts(
      AdvocacyDraftRows rows,
      Wall wall,
      SupportDesk desk,
      Policy policy,
      Grants grants,
      Vault vault,
      Audit audit) {
    this.rows = rows;
    this.wall = wall;
    this.desk = desk;
    this.policy = policy;
    this.grants = grants;
    this.vault = vault;
    this.audit = audit;
  }

  private void require(Worker worker, UUID file, String form) {
    policy.require(worker, Action.WRITE_ADVOCACY);
    wall.insist(worker, Action.WRITE_ADVOCACY);
    policy.require(worker, Action.WRITE_ADVOCACY, file);
    if (!form.equals(CHANGE) && kind(form).isEmpty()) {
      throw new NotFound();
    }
  }

  /** What a form writes, which is named by its address below the file; none for the file itself. */
  public static Optional<AdvocacyEntry.Kind> kind(String form) {
    return form.startsWith(WRITE)
        ? AdvocacyEntry.Kind.ofSlug(form.substring(WRITE.length()))
            .filter(Advocacy.writable()::contains)
        : Optional.empty();
  }

  private void trace(UUID file, SupportAction action) {
    audit.record(
        Entry.of(action, ObjectRef.of("ADVOCACY", file)).detail(Detail.none().with("own", true)));
  }

  /** Keeps what was typed into a form of a file; there is one draft for each. */
  public void save(Worker worker, UUID file, String form, Answers typed) {
    require(worker, file, form);
    Optional<UUID> present = rows.find(file, worker.id(), form);
    if (present.isPresent()) {
      rows.update(present.get(), typed, desk.now());
    } else {
      UUID id = Ids.next();
      grants.allow(id, worker.id(), Level.WORK, "OWN_DRAFT");
      rows.insert(id, file, form, worker.id(), typed, desk.now());
    }
    trace(file, SupportAction.ADVOCACY_DRAFT_SAVED);
  }

  /** What the worker had typed into a form, if anything. */
  public Optional<Answers> open(Worker worker, UUID file, String form) {
    require(worker, file, form);
    Optional<Answers> typed = rows.find(file, worker.id(), form).map(rows::content);
    typed.ifPresent(any -> trace(file, SupportAction.ADVOCACY_DRAFT_OPENED));
    return typed;
  }

  /** Throws a draft away, or does nothing when there is none. */
  public void discard(Worker worker, UUID file, String form) {
    require(worker, file, form);
    rows.find(file, worker.id(), form)
        .ifPresent(
            id -> {
              rows.delete(id);
              vault.forget(AdvocacyDraftRows.subject(id));
              grants.revoke(id, worker.id());
              trace(file, SupportAction.ADVOCACY_DRAFT_DISCARDED);
            });
  }

  /** Of which forms of a file the worker has drafts, for whoever sees the file. */
  @Transactional(readOnly = true)
  public List<String> forms(Worker worker, UUID file) {
    return rows.forms(file, worker.id());
  }
}

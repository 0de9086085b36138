package org.lodestar.app.casework.face;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.casework.CaseDraft;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.DraftRows;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of long forms. They outlive the session and are seen by nobody but their writer. */
@Component
@Transactional
public class CaseDrafts {
  private final DraftRows rows;
  private final CaseDesk desk;
  private final Grants grants;
  private final Vault vault;

  CaseDrafts(DraftRows rows, CaseDesk desk, Grants grants, Vault vault) {
    this.rows = rows;
    this.desk = desk;
    this.grants = grants;
    this.vault = vault;
  }

  /** Keeps what was typed into a form; there is one draft for each form about each person. */
  public void save(
      Worker worker, UUID caseFile, @Nullable UUID person, String form, PersonalText content) {
    desk.working(worker, caseFile);
    here(worker, caseFile, person);
    Optional<UUID> present = rows.find(worker.id(), caseFile, person, form);
    if (present.isPresent()) {
      rows.update(present.get(), content, desk.now());
    } else {
      insert(worker, caseFile, person, form, content);
    }
    desk.trace(CaseworkAction.DRAFT_SAVED, caseFile);
  }

  /** A draft about a person lies with the case that they are in, or nowhere. */
  private void here(Worker worker, UUID caseFile, @Nullable UUID person) {
    if (person != null) {
      desk.readingAbout(worker, caseFile, person);
    }
  }

  private void insert(
      Worker worker, UUID caseFile, @Nullable UUID person, String form, PersonalText content) {
    UUID id = rows.next();
    grants.allow(id, worker.id(), Level.WORK, "OWN_DRAFT");
    rows.insert(id, caseFile, person, form, worker.id(), content, desk.now());
  }

  /** What the worker had typed into a form, if anything. */
  public Optional<PersonalText> open(
      Worker worker, UUID caseFile, @Nullable UUID person, String form) {
    desk.reading(worker, caseFile);
    here(worker, caseFile, person);
    Optional<PersonalText> content =
        rows.find(worker.id(), caseFile, person, form).flatMap(rows::content);
    content.ifPresent(
        text -> desk.trace(CaseworkAction.DRAFT_OPENED, caseFile, Detail.none().with("own", true)));
    return content;
  }

  /** Throws a draft away, or does nothing when there is none. */
  public void discard(Worker worker, UUID caseFile, @Nullable UUID person, String form) {
    desk.reading(worker, caseFile);
    here(worker, caseFile, person);
    rows.find(worker.id(), caseFile, person, form).ifPresent(id -> delete(worker, caseFile, id));
  }

  private void delete(Worker worker, UUID caseFile, UUID id) {
    rows.delete(id);
    vault.forget(DraftRows.subject(id));
    grants.revoke(id, worker.id());
    desk.trace(CaseworkAction.DRAFT_DISCARDED, caseFile);
  }

  /** The worker's drafts, newest first. */
  @Transactional(readOnly = true)
  public List<CaseDraft> list(UUID worker, int offset, int limit) {
    return rows.list(worker, offset, limit);
  }

  /** How many drafts the worker has. */
  @Transactional(readOnly = true)
  public int count(UUID worker) {
    return rows.count(worker);
  }
}

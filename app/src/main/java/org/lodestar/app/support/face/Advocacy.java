package org.lodestar.app.support.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.support.AdvocacyEntry;
import org.lodestar.app.support.AdvocacyFile;
import org.lodestar.app.support.AdvocacyListing;
import org.lodestar.app.support.AdvocacyView;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.SupportAction;
import org.lodestar.app.support.domain.AdvocacyRules;
import org.lodestar.app.support.store.AdvocacyRows;
import org.lodestar.app.support.store.SupportDesk;
import org.lodestar.app.support.store.Wall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of navigators and advocates, behind a wall: nobody of a police body may open, be granted,
 * list, count or infer one, whatever their role. Each verb asks the wall first, then role and
 * grant.
 */
@Component
@Transactional
public class Advocacy {
  private static final String PURPOSE = "ADVOCACY";
  private static final int PAGE = 20;

  private final AdvocacyRows rows;
  private final Wall wall;
  private final SupportDesk desk;
  private final Policy policy;
  private final Grants grants;
  private final Audit audit;

  Advocacy(
      AdvocacyRows rows, Wall wall, SupportDesk desk, Policy policy, Grants grants, Audit audit) {
    this.rows = rows;
    this.wall = wall;
    this.desk = desk;
    this.policy = policy;
    this.grants = grants;
    this.audit = audit;
  }

  private void require(Worker worker, Action action) {
    policy.require(worker, action);
    wall.insist(worker, action);
  }

  private AdvocacyFile require(Worker worker, Action action, UUID file) {
    require(worker, action);
    policy.require(worker, action, file);
    return rows.get(file);
  }

  private void trace(SupportAction action, UUID file, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.of("ADVOCACY", file)).detail(detail));
  }

  /**
   * A page of the files of the worker's organisation.
   *
   * @param page from 1
   */
  public AdvocacyListing list(Worker worker, int page) {
    require(worker, Action.LIST_ADVOCACY);
    audit.record(Entry.of(SupportAction.ADVOCACY_LISTED, ObjectRef.all("ADVOCACY")));
    int count = rows.count();
    int pages = Math.max(1, (count + PAGE - 1) / PAGE);
    int shown = Math.clamp(page, 1, pages);
    return new AdvocacyListing(rows.list((shown - 1) * PAGE, PAGE), count, shown, pages);
  }

  /** Insists that the worker may open a file, before anything is asked. */
  @Transactional(readOnly = true)
  public void checkMayOpen(Worker worker) {
    require(worker, Action.OPEN_ADVOCACY);
  }

  /** Opens a file for the worker's organisation, on the strength of the person's yes. */
  public UUID open(Worker worker, Answers answers, Answers consent) {
    require(worker, Action.OPEN_ADVOCACY);
    AdvocacyRules.checkConsent(consent);
    UUID id = Ids.next();
    grants.allow(id, worker.organisation(), Level.WORK, PURPOSE);
    boolean inserted = false;
    while (!inserted) {
      inserted =
          rows.insert(
              new AdvocacyFile(
                  id,
                  Ids.reference('A'),
                  worker.organisation(),
                  AdvocacyFile.State.OPEN,
                  answers,
                  worker.id(),
                  desk.now(),
                  0));
    }
    add(worker, id, AdvocacyEntry.Kind.CONSENT, consent);
    sign(id, AdvocacyFile.State.OPEN, answers);
    trace(SupportAction.ADVOCACY_OPENED, id, Detail.none());
    return id;
  }

  private void sign(UUID id, AdvocacyFile.State state, Answers answers) {
    boolean shown = state == AdvocacyFile.State.OPEN && answers.text("tellCase").equals("YES");
    rows.sign(id, answers.text("caseReference"), shown);
  }

  /** A file with its entries. */
  public AdvocacyView get(Worker worker, UUID id) {
    AdvocacyFile file = require(worker, Action.READ_ADVOCACY, id);
    trace(SupportAction.ADVOCACY_VIEWED, id, Detail.none());
    return new AdvocacyView(file, rows.entries(id));
  }

  /** The same for a copy on paper that the person is given. */
  public AdvocacyView print(Worker worker, UUID id) {
    AdvocacyFile file = require(worker, Action.READ_ADVOCACY, id);
    trace(SupportAction.ADVOCACY_PRINTED, id, Detail.none());
    return new AdvocacyView(file, rows.entries(id));
  }

  /** A file that the worker may write in, without its entries. */
  public AdvocacyFile head(Worker worker, UUID id) {
    AdvocacyFile file = require(worker, Action.WRITE_ADVOCACY, id);
    trace(SupportAction.ADVOCACY_VIEWED, id, Detail.none());
    return file;
  }

  /** Changes who the person is and what the case may know. */
  public void change(Worker worker, UUID id, Answers answers, long version) {
    AdvocacyFile before = require(worker, Action.WRITE_ADVOCACY, id);
    AdvocacyRules.checkOpen(before.state());
    rows.update(
        new AdvocacyFile(
            id,
            before.reference(),
            before.organisation(),
            before.state(),
            answers,
            before.by(),
            before.at(),
            version));
    sign(id, before.state(), answers);
    trace(SupportAction.ADVOCACY_CHANGED, id, Detail.none());
  }

  /** Adds an entry. A no to having an advocate is recorded by {@link #withdraw} only. */
  public void write(Worker worker, UUID id, AdvocacyEntry.Kind kind, Answers answers) {
    AdvocacyFile file = require(worker, Action.WRITE_ADVOCACY, id);
    AdvocacyRules.checkOpen(file.state());
    add(worker, id, kind, answers);
    trace(SupportAction.ADVOCACY_WRITTEN, id, Detail.none().with("kind", kind));
  }

  private void add(Worker worker, UUID id, AdvocacyEntry.Kind kind, Answers answers) {
    rows.insert(new AdvocacyEntry(Ids.next(), id, kind, answers, worker.id(), desk.now()));
  }

  /** The person takes their yes back: the file closes, and the case is told nothing any more. */
  public void withdraw(Worker worker, UUID id) {
    AdvocacyFile file = require(worker, Action.WRITE_ADVOCACY, id);
    AdvocacyRules.checkOpen(file.state());
    LocalDate today = desk.today();
    Answers no = Answers.none().with("answer", "NO").with("on", today.toString());
    add(worker, id, AdvocacyEntry.Kind.CONSENT, no);
    rows.update(
        new AdvocacyFile(
            id,
            file.reference(),
            file.organisation(),
            AdvocacyFile.State.CLOSED,
            file.answers(),
            file.by(),
            file.at(),
            file.version()));
    sign(id, AdvocacyFile.State.CLOSED, file.answers());
    trace(SupportAction.ADVOCACY_WITHDRAWN, id, Detail.none());
  }

  /** Whether the case of this reference may be told that a navigator is there. */
  @Transactional(readOnly = true)
  public boolean isSigned(String caseReference) {
    return rows.isSigned(caseReference);
  }

  /** Kinds of entries that can be written while a file is open. */
  public static List<AdvocacyEntry.Kind> writable() {
    return List.of(
        AdvocacyEntry.Kind.NOTE,
        AdvocacyEntry.Kind.CONTACT,
        AdvocacyEntry.Kind.PLAN,
        AdvocacyEntry.Kind.REQUEST);
  }
}

package org.lodestar.app.publications.face;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.ChosenTemplate;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.store.TemplateRows;
import org.lodestar.app.site.PaperTemplate;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.WordTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The template of a council, in which documents for Word leave. */
@Component
@Transactional
public class Templates implements PaperTemplate {
  private static final String TEMPLATE = "PAPER_TEMPLATE";

  private final TemplateRows rows;
  private final BoardDesk desk;
  private final Policy policy;
  private final Audit audit;

  Templates(TemplateRows rows, BoardDesk desk, Policy policy, Audit audit) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
    this.audit = audit;
  }

  /**
   * Looked at again each time: what was let in by an older list, or was written past the platform,
   * is not handed on.
   */
  @Override
  @Transactional(readOnly = true)
  public byte @Nullable [] now() {
    return rows.now().flatMap(each -> WordTemplate.again(each.file())).orElse(null);
  }

  /** The one in use. */
  @Transactional(readOnly = true)
  public Optional<ChosenTemplate> get(Worker worker) {
    policy.require(worker, Action.RUN_BOARDS);
    return rows.now();
  }

  /**
   * Puts a template into use, in place of the one before.
   *
   * @throws Refused when it would run or fetch something, is too large or is none
   */
  public void choose(Worker worker, byte[] file) {
    policy.require(worker, Action.RUN_BOARDS);
    byte[] kept = WordTemplate.letIn("file", file);
    rows.remove(worker.id(), desk.now());
    var id = Ids.next();
    rows.insert(id, new ChosenTemplate(kept, worker.id(), desk.now()));
    audit.record(Entry.of(PublicationsAction.PAPER_TEMPLATE_CHOSEN, ObjectRef.of(TEMPLATE, id)));
  }

  /** Documents leave in plain styles again; doing it twice changes nothing. */
  public void remove(Worker worker) {
    policy.require(worker, Action.RUN_BOARDS);
    if (rows.remove(worker.id(), desk.now())) {
      audit.record(Entry.of(PublicationsAction.PAPER_TEMPLATE_REMOVED, ObjectRef.all(TEMPLATE)));
    }
  }
}

package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.Guide;
import org.lodestar.app.library.domain.GuideRules;
import org.lodestar.app.library.store.GuideRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-minute guides: one writes a version, another approves it, and it holds from then on. */
@Component
@Transactional
public class Guides {
  private static final String KIND = "GUIDE";

  private final Documents documents;
  private final GuideRows rows;
  private final Hands hands;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Guides(
      Documents documents, GuideRows rows, Hands hands, Policy policy, Audit audit, Clock clock) {
    this.documents = documents;
    this.rows = rows;
    this.hands = hands;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Writes a version; the last one that nobody has approved is written anew.
   *
   * @param number that it shall have
   * @param before words of the draft as the worker read them; empty when there was none
   * @throws Refused when it is too long or too hard
   * @throws EditClash when that version was approved or written anew meanwhile
   */
  public void write(Worker worker, UUID document, int number, String before, String words) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    Documents.View view = documents.get(worker, document);
    if (view.document().content().kind() != Document.Kind.ONE_MINUTE_GUIDE) {
      throw new NotFound();
    }
    Refused.unlessEmpty(GuideRules.check(words));
    String draft = draft(view.versions());
    if (draft.equals(words)) {
      // Nobody becomes the writer of what another one wrote.
      return;
    }
    if (number != next(view.versions()) || !draft.equals(before)) {
      throw new EditClash();
    }
    rows.put(
        new Guide(
            document,
            number,
            words,
            worker.id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Set.of(worker.id()),
            null,
            null),
        before);
    trace(LibraryAudit.GUIDE_WRITTEN, document);
  }

  /** Words of the version that nobody has approved yet; empty when there is none. */
  public static String draft(List<Guide> versions) {
    return versions.isEmpty() || versions.getFirst().approved() ? "" : versions.getFirst().words();
  }

  /** Number of the version that is written next: that of a draft, or one more. */
  public static int next(List<Guide> versions) {
    if (versions.isEmpty()) {
      return 1;
    }
    Guide last = versions.getFirst();
    return last.approved() ? last.number() + 1 : last.number();
  }

  /**
   * Approves a version on which only others wrote. Approving it twice changes nothing.
   *
   * @param words as the worker read them
   * @throws Refused when the worker wrote on it, or is not free of somebody who did
   * @throws EditClash when its words changed meanwhile
   */
  public void approve(Worker worker, UUID document, int number, String words) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    Guide found =
        documents.get(worker, document).versions().stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(EditClash::new);
    if (worker.id().equals(found.approvedBy())) {
      return;
    }
    if (!mayApprove(worker, found)) {
      throw Refused.because("library.guide.own");
    }
    if (!found.words().equals(words)) {
      throw new EditClash();
    }
    rows.approve(found, worker.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    trace(LibraryAudit.GUIDE_APPROVED, document);
  }

  /** Whether this worker is a second person to all who wrote on a version. */
  public boolean mayApprove(Worker worker, Guide guide) {
    return hands.apart(worker.id(), guide.writers());
  }

  private void trace(LibraryAudit action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of(KIND, id)));
  }
}

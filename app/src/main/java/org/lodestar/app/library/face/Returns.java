package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.library.PageVersion;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.SentBack;
import org.lodestar.app.library.domain.PageGate;
import org.lodestar.app.library.store.PageRows;
import org.lodestar.app.library.store.SentBackRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a second person does not want: a version of a page or of news, or a recording, goes back to
 * whoever made it, with a reason. Whatever is written anew waits for a second person again; a
 * recording, which is never changed, is taken off and added anew. Nothing that everybody reads
 * changes by it.
 */
@Component
@Transactional
public class Returns {
  private final PublicPages pages;
  private final Recordings recordings;
  private final PageRows rows;
  private final SentBackRows backs;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Returns(
      PublicPages pages,
      Recordings recordings,
      PageRows rows,
      SentBackRows backs,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.pages = pages;
    this.recordings = recordings;
    this.rows = rows;
    this.backs = backs;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether this worker can send the draft of a page back: none of its writers, and only once. */
  public static boolean may(Worker worker, PublicPages.View view) {
    PageVersion draft = view.standing().draft();
    return draft != null
        && view.standing().back() == null
        && !view.standing().over()
        && !draft.writers().contains(worker.id());
  }

  /** Whether this worker can let a draft go: it was sent back, and they wrote on it. */
  public static boolean mayDrop(Worker worker, PublicPages.View view) {
    PageVersion draft = view.standing().draft();
    return draft != null && view.standing().back() != null && draft.writers().contains(worker.id());
  }

  /** Whether this worker can send a recording back: another one added it, and it waits. */
  @Transactional(readOnly = true)
  public boolean may(Worker worker, Recording recording) {
    return recording.waits()
        && !recording.addedBy().equals(worker.id())
        && recordings.back(recording).isEmpty();
  }

  /** Why the draft of a page came back before it was written anew, the last time first. */
  @Transactional(readOnly = true)
  public List<SentBack> earlier(PublicPages.View view) {
    PageVersion draft = view.standing().draft();
    return draft == null
        ? List.of()
        : backs.list(draft.page(), SentBack.ofVersion(draft)).stream()
            .filter(each -> !each.read().equals(SentBack.read(draft)))
            .toList();
  }

  /**
   * Sends the draft of a page back. A second time changes nothing.
   *
   * @param read code of what the worker read
   * @throws Refused for whoever wrote on it, and for a reason that is no sentence, or says a number
   *     or an address
   * @throws EditClash when it was approved or written anew meanwhile
   */
  public void sendBack(Worker worker, String slug, int number, String read, String why) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    PublicPages.View view = pages.get(worker, slug);
    PageVersion draft = asRead(view, number, read);
    if (view.standing().back() == null) {
      reason(worker, draft.writers(), why);
      backs.put(SentBack.of(draft, why, worker.id(), now()));
      trace(LibraryAudit.PUBLIC_PAGE_SENT_BACK, PublicPages.KIND, view.page().id());
    }
  }

  private static PageVersion asRead(PublicPages.View view, int number, String read) {
    PageVersion draft = view.standing().draft();
    if (draft == null || draft.number() != number || !draft.code().equals(read)) {
      throw new EditClash();
    }
    return draft;
  }

  private static void reason(Worker worker, Set<UUID> writers, String why) {
    if (writers.contains(worker.id())) {
      throw Refused.because("library.pages.back.own");
    }
    List<Refusal> wrong = new ArrayList<>(PageGate.line("why", why));
    if (!PageGate.says(why)) {
      wrong.add(Refusal.of("why", "library.pages.back.why.short"));
    }
    Refused.unlessEmpty(wrong);
  }

  /**
   * Sends a recording back that waits. A second time changes nothing.
   *
   * @throws Refused as for a page
   * @throws EditClash when it was approved meanwhile
   */
  public void sendBack(Worker worker, String spot, UUID id, String why) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    Recording found = recordings.get(worker, spot, id);
    if (!found.waits()) {
      throw new EditClash();
    }
    if (recordings.back(found).isEmpty()) {
      reason(worker, Set.of(found.addedBy()), why);
      backs.put(SentBack.of(found, why, worker.id(), now()));
      trace(LibraryAudit.RECORDING_SENT_BACK, Recordings.KIND, id);
    }
  }

  /**
   * Lets a draft go that was sent back, and with it why. What everybody reads stays; news that
   * nobody approved are gone. What advisers said of the draft counts for nothing else.
   *
   * @return whether there is still a page
   * @throws Refused for whoever did not write on it, and while nobody sent it back
   * @throws EditClash when it was approved or written anew meanwhile
   */
  public boolean drop(Worker worker, String slug, int number, String read) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    PublicPages.View view = pages.get(worker, slug);
    PageVersion draft = asRead(view, number, read);
    if (!mayDrop(worker, view)) {
      throw Refused.because("library.pages.drop.not");
    }
    backs.forget(draft);
    rows.drop(draft);
    trace(LibraryAudit.PUBLIC_PAGE_DROPPED, PublicPages.KIND, view.page().id());
    if (!view.page().kind().passing()) {
      pages.layAgain(worker, slug);
    }
    return !view.page().unapproved();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void trace(LibraryAudit act, String kind, UUID id) {
    audit.record(Entry.of(act, ObjectRef.of(kind, id)));
  }
}

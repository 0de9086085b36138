package org.lodestar.app.library.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.DocumentReview;
import org.lodestar.app.library.Guide;
import org.lodestar.app.library.domain.Published;
import org.lodestar.app.library.domain.Supersession;
import org.lodestar.app.library.store.DocumentRows;
import org.lodestar.app.library.store.GuideRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The document library. An old address always leads to what holds now. */
@Component
@Transactional
public class Documents {
  private static final String KIND = "DOCUMENT";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int SHORTEST = 3;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final DocumentRows rows;
  private final GuideRows guides;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Documents(DocumentRows rows, GuideRows guides, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.guides = guides;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One with all that belongs to it.
   *
   * @param current what stands in its place now, though it may hold no longer; itself when nothing
   *     has taken its place
   * @param all documents by identifier, for the names of those that it stands to
   * @param reviews the last first
   * @param versions of its guide, the last first
   */
  public record View(
      Document document,
      Document current,
      Map<UUID, Document> all,
      List<DocumentReview> reviews,
      List<Guide> versions) {
    public View {
      all = Map.copyOf(all);
      reviews = List.copyOf(reviews);
      versions = List.copyOf(versions);
    }
  }

  /** All of them, by title. */
  @Transactional(readOnly = true)
  public List<Document> list(Worker worker) {
    policy.require(worker, Action.READ_DOCUMENTS);
    return List.copyOf(rows.all().values());
  }

  /** What everybody may be told and what holds now. */
  @Transactional(readOnly = true)
  public List<Document> forPublic() {
    return rows.all().values().stream()
        .filter(each -> each.content().audience() == Document.Audience.EVERYONE)
        .filter(each -> each.state() == Document.State.CURRENT)
        .toList();
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public View get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_DOCUMENTS);
    Map<UUID, Document> all = rows.all();
    Document found = all.get(id);
    if (found == null) {
      throw new NotFound();
    }
    return new View(
        found, Supersession.current(all, found), all, rows.reviews(id), guides.list(id));
  }

  /**
   * What stands now where the document of a printed address did; where it holds no longer, its page
   * says so. Throws {@link NotFound}.
   */
  @Transactional(readOnly = true)
  public Document latest(Worker worker, String slug) {
    policy.require(worker, Action.READ_DOCUMENTS);
    Map<UUID, Document> all = rows.all();
    return named(all, slug).map(each -> Supersession.current(all, each)).orElseThrow(NotFound::new);
  }

  private static Optional<Document> named(Map<UUID, Document> all, String slug) {
    return all.values().stream().filter(each -> each.slug().equals(slug)).findFirst();
  }

  /** The document of an old address that leads to another one; nothing where it does not. */
  @Transactional(readOnly = true)
  public Optional<Document> before(Worker worker, UUID id, String slug) {
    policy.require(worker, Action.READ_DOCUMENTS);
    Map<UUID, Document> all = rows.all();
    return named(all, slug)
        .filter(each -> !each.id().equals(id))
        .filter(each -> Supersession.current(all, each).id().equals(id));
  }

  /**
   * Adds one; adding the same one again changes nothing.
   *
   * @throws Refused when something is wrong with it
   */
  public void add(Worker worker, UUID id, String slug, Document.Content content, LocalDate review) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    Map<UUID, Document> all = rows.all();
    if (all.containsKey(id)) {
      return;
    }
    List<Refusal> wrong = check(all, id, content);
    if (!SLUG.matcher(slug).matches() || slug.length() < SHORTEST) {
      wrong.add(Refusal.of("slug", "library.document.slug.wrong"));
    } else if (all.values().stream().anyMatch(each -> each.slug().equals(slug))) {
      wrong.add(Refusal.of("slug", "library.document.slug.taken"));
    }
    Refused.unlessEmpty(wrong);
    rows.insert(id, slug, content, review, today());
    trace(LibraryAudit.DOCUMENT_ADDED, id);
  }

  private static List<Refusal> check(Map<UUID, Document> all, UUID id, Document.Content content) {
    List<Refusal> wrong = new ArrayList<>(Supersession.check(all, id, content.relations()));
    if (!Published.isReal(content.source().published())) {
      wrong.add(Refusal.of("published", "library.document.published.wrong"));
    }
    return wrong;
  }

  /**
   * Changes one; its address stays.
   *
   * @throws Refused when something is wrong with it
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID id, Document.Content content, long version) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    Map<UUID, Document> all = rows.all();
    if (!all.containsKey(id)) {
      throw new NotFound();
    }
    Refused.unlessEmpty(check(all, id, content));
    rows.update(id, content, today(), version);
    trace(LibraryAudit.DOCUMENT_CHANGED, id);
  }

  /**
   * Writes down that one was looked at again.
   *
   * @throws Refused when the next day is not ahead
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void review(
      Worker worker, UUID id, UUID review, String found, LocalDate next, long version) {
    policy.require(worker, Action.EDIT_DOCUMENTS);
    View before = get(worker, id);
    if (before.reviews().stream().anyMatch(each -> each.id().equals(review))) {
      return;
    }
    if (!next.isAfter(today())) {
      throw Refused.at("next", "library.document.next.past");
    }
    rows.review(id, new DocumentReview(review, found, next, worker.id(), now()), version);
    trace(LibraryAudit.DOCUMENT_REVIEWED, id);
  }

  /** Writes down that somebody took the list out as a file. */
  public void exported(Worker worker) {
    policy.require(worker, Action.READ_DOCUMENTS);
    audit.record(LibraryAudit.DOCUMENTS_EXPORTED, ObjectRef.all(KIND));
  }

  /** The day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void trace(LibraryAudit action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of(KIND, id)));
  }
}

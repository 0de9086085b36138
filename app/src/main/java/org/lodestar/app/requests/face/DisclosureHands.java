package org.lodestar.app.requests.face;

import static org.lodestar.app.members.Action.READ_BEFORE_LISTING;
import static org.lodestar.app.members.Action.WORK_ON_INFORMATION_REQUEST;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.requests.Disclosure;
import org.lodestar.app.requests.DisclosureDraft;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.RequestsAction;
import org.lodestar.app.requests.domain.PersonWords;
import org.lodestar.app.requests.store.DisclosureRows;
import org.lodestar.app.requests.store.DraftRows;
import org.lodestar.app.requests.store.InformationDesk;
import org.lodestar.app.requests.store.InformationRows;
import org.lodestar.app.requests.table.AnswerTables;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts requests on the list that everybody reads, by two people: one writes the entry, and somebody
 * else reads it as everybody will. What stands there meanwhile stays as it is.
 */
@Component
@Transactional
public class DisclosureHands {
  private final DraftRows drafts;
  private final DisclosureRows rows;
  private final InformationRows requests;
  private final InformationDesk desk;
  private final AnswerTables tables;
  private final Hands hands;

  DisclosureHands(
      DraftRows drafts,
      DisclosureRows rows,
      InformationRows requests,
      InformationDesk desk,
      AnswerTables tables,
      Hands hands) {
    this.drafts = drafts;
    this.rows = rows;
    this.requests = requests;
    this.desk = desk;
    this.tables = tables;
    this.hands = hands;
  }

  /** Words in an entry that look as if they told who somebody is. */
  public static List<String> telling(String question) {
    return PersonWords.in(question);
  }

  /** Whether a request may be put on the list; not while its answer may still change. */
  public static boolean takes(InformationRequest request) {
    return request.days().answered() != null
        && request.state() != InformationState.IN_REVIEW
        && !request.denies();
  }

  /** What waits of a request, for whoever may see that. */
  @Transactional(readOnly = true)
  public Optional<DisclosureDraft> find(UUID request) {
    return drafts.find(request);
  }

  /** What waits of a request for whoever may read it before everybody does. */
  @Transactional(readOnly = true)
  public Optional<DisclosureDraft> waiting(Worker second, UUID request) {
    desk.require(second, READ_BEFORE_LISTING, request);
    return drafts.find(request).filter(DisclosureDraft::waits);
  }

  /**
   * Writes what everybody is to read of an answered request.
   *
   * @param question in our words
   * @param sure whether the writer looked at what seems to tell who somebody is
   * @throws Refused when it is not answered, was neither confirmed nor denied, or seems to tell
   */
  public void write(Worker officer, UUID id, String question, boolean withTable, boolean sure) {
    desk.require(officer, WORK_ON_INFORMATION_REQUEST, id);
    InformationRequest request = listable(id);
    List<String> telling = telling(question);
    if (!telling.isEmpty() && !sure) {
      throw new Refused(
          List.of(
              new Refused.Refusal("sure", "requests.log.telling", String.join(" · ", telling))));
    }
    drafts.save(
        id,
        request.organisation(),
        question,
        withTable && hasTable(request),
        officer.id(),
        desk.now());
    desk.trace(RequestsAction.DISCLOSURE_WRITTEN, id);
  }

  private InformationRequest listable(UUID id) {
    InformationRequest request = requests.get(id);
    if (!takes(request)) {
      throw Refused.because("requests.log.notYet");
    }
    return request;
  }

  private boolean hasTable(InformationRequest request) {
    return tables.told(request.reference()).isPresent();
  }

  /** An entry as everybody would read it, for somebody who reads it first. */
  @Transactional(readOnly = true)
  public Disclosure asListed(InformationRequest request, DisclosureDraft draft) {
    return new Disclosure(
        request.id(),
        request.organisation(),
        request.reference(),
        draft.question().text(),
        Objects.requireNonNull(request.prepared()).answer(),
        Objects.requireNonNull(request.days().answered()),
        draft.withTable() && hasTable(request));
  }

  /**
   * Puts on the list what somebody else wrote; doing it twice is harmless.
   *
   * @throws Refused when the worker wrote it, or is not apart from who did
   * @throws org.lodestar.app.site.EditClash when it was written anew since it was read
   */
  public void agree(Worker second, UUID id, long version) {
    Optional<DisclosureDraft> waits = waiting(second, id);
    if (waits.isEmpty()) {
      return;
    }
    DisclosureDraft draft = waits.get();
    if (draft.by().equals(second.id())) {
      throw Refused.because("requests.log.own");
    }
    hands.require(second.id(), draft.by());
    InformationRequest request = listable(id);
    drafts.take(id, version);
    rows.save(asListed(request, draft), draft.by(), second.id(), desk.now());
    desk.trace(RequestsAction.DISCLOSURE_LISTED, id);
  }

  /**
   * Sends an entry back to whoever wrote it.
   *
   * @throws Refused when no reason is given
   * @throws org.lodestar.app.site.EditClash when it was written anew since it was read
   */
  public void sendBack(Worker second, UUID id, String why, long version) {
    Optional<DisclosureDraft> waits = waiting(second, id);
    if (why.isBlank()) {
      throw Refused.at("why", "requests.read.why.missing");
    }
    if (waits.isPresent()) {
      drafts.sendBack(id, PersonalText.of(why), version);
      desk.trace(RequestsAction.DISCLOSURE_SENT_BACK, id);
    }
  }
}

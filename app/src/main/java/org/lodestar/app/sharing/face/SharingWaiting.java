package org.lodestar.app.sharing.face;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.ReceivedFilter;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.store.AnswerRows;
import org.lodestar.app.sharing.store.Received;
import org.lodestar.app.sharing.store.RequestRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.ShareRows.Waiting;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.UrgentRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the workers of an organisation. It reads codes and dates, never what is shared,
 * and shows what row-level security lets the one who asks see.
 */
@Component
@Transactional(readOnly = true)
public class SharingWaiting {
  private static final int MOST = 100;
  private static final Duration OVER_SHOWN = Duration.ofDays(30);

  private final ShareRows shares;
  private final UrgentRows urgent;
  private final AnswerRows answers;
  private final RequestRows requests;
  private final SharingDesk desk;

  SharingWaiting(
      ShareRows shares,
      UrgentRows urgent,
      AnswerRows answers,
      RequestRows requests,
      SharingDesk desk) {
    this.shares = shares;
    this.urgent = urgent;
    this.answers = answers;
    this.requests = requests;
    this.desk = desk;
  }

  /** Offered to the organisation and not answered. */
  public List<Share> toAnswer(UUID organisation) {
    Received waiting = new Received(ReceivedFilter.WAITING, "", desk.now());
    List<Share> all = shares.receivedBy(organisation, waiting, 0, MOST);
    Map<UUID, Answer> said = answers.newest(all.stream().map(Share::id).toList());
    return all.stream().filter(share -> !said.containsKey(share.id())).toList();
  }

  /** Urgent ones that the organisation gave, or accepted, and to which nobody has answered. */
  public List<Share> unanswered(UUID organisation) {
    return urgent.unansweredOf(organisation, desk.now());
  }

  /** Given to the organisation and put right since: nobody there has read what changed. */
  public List<Share> newerUnread(UUID organisation) {
    return urgent.newerUnreadBy(organisation, desk.now());
  }

  /** What is over, as far as the worker has read it or answers for it, until they say so. */
  public List<Share> over(UUID worker, UUID organisation, boolean answers) {
    Instant now = desk.now();
    return shares.overFor(worker, organisation, answers, now.minus(OVER_SHOWN), now);
  }

  /** Urgent shares of the organisation that nobody opens: somebody rings. */
  public List<Share> leftLying(UUID organisation) {
    Instant now = desk.now();
    return urgent.unopenedOf(organisation, now.minus(Unopened.RING_AFTER), now);
  }

  /** Shares without consent to which a second person has not agreed yet. */
  public List<Share> toApprove(UUID organisation) {
    return shares.waiting(organisation, Waiting.APPROVAL, desk.now(), MOST);
  }

  /** Urgent shares at which a manager has not looked again yet. */
  public List<Share> toReview(UUID organisation) {
    return shares.waiting(organisation, Waiting.REVIEW, desk.now(), MOST);
  }

  /** Shares whose last day is within two weeks. */
  public List<Share> endingSoon(UUID organisation) {
    return shares.waiting(organisation, Waiting.EXPIRY, desk.now(), MOST);
  }

  /** Sealed documents whose arrival nobody has confirmed. */
  public List<Share> toChase(UUID organisation) {
    return shares.waiting(organisation, Waiting.ACKNOWLEDGEMENT, desk.now(), MOST);
  }

  /** Requests for notes without an answer. */
  public List<NotesRequest> toDecide(UUID organisation) {
    return requests.open(organisation, MOST);
  }

  /** A share that the one who asks may see. */
  public Optional<Share> find(UUID share) {
    return shares.find(share);
  }

  /** A request for notes that the one who asks may see. */
  public Optional<NotesRequest> findRequest(UUID request) {
    return requests.find(request);
  }

  /** Shares of a case, newest first. */
  public List<Share> ofCase(UUID caseFile) {
    return shares.ofCase(caseFile);
  }

  /** How far a share is now. */
  public ShareState state(Share share) {
    return share.state(desk.now());
  }

  /** Whether a moment is past. */
  public boolean isPast(Instant moment) {
    return moment.isBefore(desk.now());
  }
}

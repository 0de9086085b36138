package org.lodestar.app.sharing.face;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.NotesRequest;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.store.AnswerRows;
import org.lodestar.app.sharing.store.RequestRows;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.UrgentRows;
import org.lodestar.app.sharing.store.WaitingShareRows;
import org.lodestar.app.sharing.store.WaitingShareRows.Wait;
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

  private final WaitingShareRows shares;
  private final ShareRows rows;
  private final UrgentRows urgent;
  private final AnswerRows answers;
  private final RequestRows requests;
  private final SharingDesk desk;

  SharingWaiting(
      WaitingShareRows shares,
      ShareRows rows,
      UrgentRows urgent,
      AnswerRows answers,
      RequestRows requests,
      SharingDesk desk) {
    this.shares = shares;
    this.rows = rows;
    this.urgent = urgent;
    this.answers = answers;
    this.requests = requests;
    this.desk = desk;
  }

  /** What of it is wanted, all in one question; what of one kind there is nothing of is empty. */
  public Map<Wait, List<Share>> list(Set<Wait> wanted, UUID worker, UUID organisation) {
    Map<Wait, List<Share>> all = new EnumMap<>(Wait.class);
    wanted.forEach(each -> all.put(each, List.of()));
    all.putAll(shares.list(wanted, worker, organisation, desk.now()));
    all.computeIfPresent(Wait.ANSWER, (_, offered) -> unanswered(offered));
    return all;
  }

  private List<Share> unanswered(List<Share> offered) {
    Map<UUID, Answer> said = answers.newest(offered.stream().map(Share::id).toList());
    return offered.stream().filter(share -> !said.containsKey(share.id())).toList();
  }

  /** Given to the organisation and put right since: nobody there has read what changed. */
  public List<Share> newerUnread(UUID organisation) {
    return urgent.newerUnreadBy(organisation, desk.now());
  }

  /** Requests for notes without an answer. */
  public List<NotesRequest> toDecide(UUID organisation) {
    return requests.open(organisation, MOST);
  }

  /** A share that the one who asks may see. */
  public Optional<Share> find(UUID share) {
    return rows.find(share);
  }

  /** A request for notes that the one who asks may see. */
  public Optional<NotesRequest> findRequest(UUID request) {
    return requests.find(request);
  }

  /** Shares of a case, newest first. */
  public List<Share> ofCase(UUID caseFile) {
    return rows.ofCase(caseFile);
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

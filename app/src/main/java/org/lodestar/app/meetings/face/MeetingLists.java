package org.lodestar.app.meetings.face;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingAction;
import org.lodestar.app.meetings.MeetingFilter;
import org.lodestar.app.meetings.MeetingListing;
import org.lodestar.app.meetings.store.Listed;
import org.lodestar.app.meetings.store.MeetingRows;
import org.lodestar.app.meetings.store.MeetingsDesk;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that a worker may know of, and those of a case. */
@Component
@Transactional
public class MeetingLists {
  private final MeetingRows rows;
  private final Policy policy;
  private final MeetingsDesk desk;

  MeetingLists(MeetingRows rows, Policy policy, MeetingsDesk desk) {
    this.rows = rows;
    this.policy = policy;
    this.desk = desk;
  }

  /**
   * A page of the meetings that the worker may know of.
   *
   * @param reference when one is searched for, however it is written; else empty
   * @param page from 1
   */
  public MeetingListing list(Worker worker, MeetingFilter filter, String reference, int page) {
    policy.require(worker, Action.LIST_MEETINGS);
    UUID notOf = worker.mayEver(Action.READ_CASE) ? null : worker.organisation();
    Listed which =
        new Listed(filter, reference.strip().toUpperCase(Locale.ROOT), desk.now(), notOf);
    int count = rows.count(which.condition());
    int pages = Math.max(1, (count + MeetingListing.SIZE - 1) / MeetingListing.SIZE);
    int shown = Math.clamp(page, 1, pages);
    desk.traceAll(MeetingAction.MEETINGS_LISTED, Detail.none().with("page", shown));
    return new MeetingListing(
        rows.list(
            which.condition(),
            which.order(),
            (shown - 1) * MeetingListing.SIZE,
            MeetingListing.SIZE),
        count,
        shown,
        pages);
  }

  /** The strategy discussion about somebody that was called and has not begun: which, and when. */
  @Transactional(readOnly = true)
  public Optional<Map.Entry<UUID, Instant>> discussionCalled(UUID person) {
    return rows.discussionCalled(person);
  }

  /** Meetings about people of a case, for whoever sees the case. */
  @Transactional(readOnly = true)
  public List<Meeting> ofCase(UUID caseFile, int limit) {
    return rows.ofCase(caseFile, limit);
  }
}

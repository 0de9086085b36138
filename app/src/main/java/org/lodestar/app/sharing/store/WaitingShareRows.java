package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.SHARE;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.lodestar.app.notices.Unopened;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.ReceivedFilter;
import org.lodestar.app.sharing.Share;
import org.springframework.stereotype.Component;

/** Shares that wait for somebody of an organisation, all that are asked for in one question. */
@Component
public class WaitingShareRows {
  private static final List<String> NEED_APPROVAL =
      Arrays.stream(Basis.values()).filter(Basis::needsApproval).map(Enum::name).toList();

  private static final Duration NEAR = Duration.ofDays(14);
  private static final Duration OVER_SHOWN = Duration.ofDays(30);

  private final ShareRows shares;

  WaitingShareRows(ShareRows shares) {
    this.shares = shares;
  }

  /** What a share can wait for. */
  public enum Wait {
    /** Over, and a worker who read it or answers for it has not said that they know. */
    OVER,
    /** The same, for a worker who answers for the organisation. */
    OVER_FOR_ALL,
    /** Put right since it was given, and nobody of the receiver has read what changed. */
    NEWER,
    /** Offered, and the receiver has not answered. */
    ANSWER,
    /** Urgent and given or accepted, and nobody has said what they do. */
    UNANSWERED,
    /** A second person must agree. */
    APPROVAL,
    /** A manager must look at an urgent share again. */
    REVIEW,
    /** The last day is near. */
    EXPIRY,
    /** Urgent, and nobody of the receiver opens it. */
    UNOPENED,
    /** Nobody has confirmed that a sealed document arrived. */
    ACKNOWLEDGEMENT
  }

  /**
   * Each of the lists that are wanted, whole, so that nobody waits unseen: the urgent first, then
   * who waits longest.
   */
  public Map<Wait, List<Share>> list(
      Set<Wait> wanted, UUID worker, UUID organisation, Instant now) {
    Map<Wait, Condition> which = new EnumMap<>(Wait.class);
    wanted.forEach(each -> which.put(each, condition(each, worker, organisation, now)));
    return shares.lists(which);
  }

  private static Condition condition(Wait what, UUID worker, UUID organisation, Instant now) {
    Condition lasts = SHARE.EXPIRES_AT.gt(Columns.at(now));
    Condition given = SHARE.ORGANISATION.eq(organisation);
    return switch (what) {
      case OVER -> ShareRows.over(worker, organisation, false, now.minus(OVER_SHOWN), now);
      case OVER_FOR_ALL -> ShareRows.over(worker, organisation, true, now.minus(OVER_SHOWN), now);
      case NEWER -> UrgentRows.isNewerUnreadBy(organisation, now);
      case ANSWER -> new Received(ReceivedFilter.WAITING, "", now).condition(organisation);
      case UNANSWERED -> UrgentRows.isUnansweredOf(organisation, now);
      case APPROVAL ->
          given
              .and(lasts)
              .and(SHARE.STATE.eq("PROPOSED"))
              .and(SHARE.BASIS.in(NEED_APPROVAL).or(SHARE.AGAINST_NO));
      case REVIEW -> given.and(SHARE.REVIEW_BY.isNotNull()).and(SHARE.REVIEWED_AT.isNull());
      case EXPIRY ->
          given
              .and(lasts)
              .and(SHARE.STATE.in("OFFERED", "OPENED", "ACCEPTED"))
              .and(SHARE.EXPIRES_AT.le(Columns.at(now.plus(NEAR))));
      case UNOPENED -> UrgentRows.unopenedOf(organisation, now.minus(Unopened.RING_AFTER), now);
      case ACKNOWLEDGEMENT ->
          given
              .and(lasts)
              .and(SHARE.STATE.in("OFFERED", "OPENED"))
              .and(SHARE.CHASE_ON.le(Days.of(now)))
              .and(SHARE.ACKNOWLEDGED_ON.isNull());
    };
  }
}

package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.ANSWER;
import static org.lodestar.app.sharing.store.tables.Tables.READING;
import static org.lodestar.app.sharing.store.tables.Tables.SHARE;
import static org.lodestar.app.sharing.store.tables.Tables.SHARE_EVENT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.springframework.stereotype.Component;

/**
 * Urgent shares for which somebody is called: not opened, not read since they changed, not
 * answered.
 */
@Component
public class UrgentRows {
  private static final int MOST = 50;

  private final ShareRows shares;

  UrgentRows(ShareRows shares) {
    this.shares = shares;
  }

  /** Urgent shares that nobody of the receiver has opened or accepted. */
  public List<Share> unopened(Instant now) {
    return unopened(DSL.noCondition(), now);
  }

  /** Those that an organisation gave before a moment. */
  static Condition unopenedOf(UUID organisation, Instant before, Instant now) {
    return isUnopened(
        SHARE
            .ORGANISATION
            .eq(organisation)
            .and(DSL.coalesce(SHARE.RENEWED_AT, SHARE.OFFERED_AT).le(Columns.at(before))),
        now);
  }

  private List<Share> unopened(Condition which, Instant now) {
    return shares.list(isUnopened(which, now), 0, Integer.MAX_VALUE);
  }

  private static Condition isUnopened(Condition which, Instant now) {
    Condition first =
        SHARE
            .STATE
            .eq(DSL.inline("OPENED"))
            .and(SHARE.RENEWED_AT.isNull())
            .and(DSL.notExists(DSL.selectOne().from(READING).where(READING.SHARE.eq(SHARE.ID))));
    return which
        .and(SHARE.RECEIVER.isNotNull())
        .and(SHARE.EXPIRES_AT.gt(Columns.at(now)))
        .and(first.or(newerUnread()));
  }

  /** A newer version of an urgent share is out, and nobody of the receiver has read it. */
  private static Condition newerUnread() {
    return SHARE.RENEWED_AT.isNotNull().and(sentUnread());
  }

  private static Condition renewed() {
    return SHARE
        .RENEWED_AT
        .isNotNull()
        .or(
            DSL.exists(
                DSL.selectOne()
                    .from(SHARE_EVENT)
                    .where(
                        SHARE_EVENT.SHARE.eq(SHARE.ID),
                        SHARE_EVENT.EVENT.eq(ShareEvent.RENEW.name()))));
  }

  /** Nobody of the receiver has read the version that is out. */
  private static Condition sentUnread() {
    return SHARE
        .STATE
        .in("OPENED", "ACCEPTED")
        .and(
            DSL.notExists(
                DSL.selectOne()
                    .from(READING)
                    .where(
                        READING.SHARE.eq(SHARE.ID), READING.SHARE_VERSION.eq(SHARE.SENT_VERSION))));
  }

  /**
   * Those of an organisation of which a newer version came, urgent or not, and nobody there has
   * read what changed.
   */
  public List<Share> newerUnreadBy(UUID organisation, Instant now) {
    return shares.list(isNewerUnreadBy(organisation, now), 0, Integer.MAX_VALUE);
  }

  static Condition isNewerUnreadBy(UUID organisation, Instant now) {
    return SHARE
        .RECEIVER
        .eq(organisation)
        .and(SHARE.EXPIRES_AT.gt(Columns.at(now)))
        .and(renewed())
        .and(sentUnread());
  }

  /** Urgent shares to which nobody of the receiver has said what they do. */
  public List<Share> unanswered(Instant now) {
    return unanswered(SHARE.ANSWER_BY.le(Columns.at(now)), now);
  }

  /** Those that an organisation gave, or was given. */
  public List<Share> unansweredOf(UUID organisation, Instant now) {
    return shares.list(isUnansweredOf(organisation, now), 0, Integer.MAX_VALUE);
  }

  static Condition isUnansweredOf(UUID organisation, Instant now) {
    return isUnanswered(
        SHARE.ORGANISATION.eq(organisation).or(SHARE.RECEIVER.eq(organisation)), now);
  }

  /** Urgent shares of an organisation since a moment that it has not ended itself. */
  public List<Share> handedOverBy(UUID organisation, Instant since, Instant now) {
    return shares.list(
        SHARE
            .ORGANISATION
            .eq(organisation)
            .and(SHARE.ANSWER_BY.ge(Columns.at(since)))
            .and(SHARE.EXPIRES_AT.gt(Columns.at(now)))
            .and(SHARE.STATE.in("OPENED", "ACCEPTED", "RETURNED")),
        0,
        MOST);
  }

  private List<Share> unanswered(Condition which, Instant now) {
    return shares.list(isUnanswered(which, now), 0, Integer.MAX_VALUE);
  }

  private static Condition isUnanswered(Condition which, Instant now) {
    return which
        .and(SHARE.ANSWER_BY.isNotNull())
        .and(SHARE.STATE.in("OPENED", "ACCEPTED"))
        .and(SHARE.EXPIRES_AT.gt(Columns.at(now)))
        .and(DSL.notExists(DSL.selectOne().from(ANSWER).where(ANSWER.ABOUT.eq(SHARE.ID))));
  }
}

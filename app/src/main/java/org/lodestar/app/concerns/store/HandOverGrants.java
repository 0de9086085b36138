package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;

/** Who may see what of a concern that is handed over. */
@Component
public class HandOverGrants {
  private static final String HANDED_OVER = "HANDED_OVER";
  private static final String PUT_RIGHT = "PUT_RIGHT";
  private static final String READS = "HAND_OVER";

  private final DSLContext sql;
  private final Grants grants;
  private final HandOverCodes codes;

  HandOverGrants(DSLContext sql, Grants grants, HandOverCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.grants = grants;
  }

  /**
   * The partner knows that there is something; an urgent one it reads at once, with who told it,
   * where they agreed to that: whoever decides at night rings the ward first. Who gave it to us
   * before reads it already and goes on.
   */
  public void offer(UUID concern, UUID partner, boolean urgent) {
    if (!gaveItBefore(concern, partner)) {
      grants.allow(concern, partner, urgent ? Level.READ : Level.NOTICE, "HAND_OVER");
      if (urgent) {
        reporter(concern, true).forEach(each -> grants.allow(each, partner, Level.READ, READS));
      }
    }
  }

  /** Who reported it, if there is somebody; or only if they agreed that their name is shared. */
  private List<UUID> reporter(UUID concern, boolean shared) {
    Condition agreed = CONCERN.CONFIDENTIALITY.eq(Confidentiality.SHARE.name());
    return sql
        .select(codes.concerns().columns())
        .from(CONCERN)
        .where(CONCERN.ID.eq(concern), CONCERN.REPORTER_ID.isNotNull())
        .and(shared ? agreed : DSL.trueCondition())
        .stream()
        .filter(codes.concerns()::isRight)
        .map(row -> row.get(CONCERN.REPORTER_ID))
        .toList();
  }

  private boolean gaveItBefore(UUID concern, UUID partner) {
    return accepted(concern, HAND_OVER.GIVER.eq(partner));
  }

  private boolean accepted(UUID concern, Condition which) {
    return sql
        .selectFrom(HAND_OVER)
        .where(
            HAND_OVER.CONCERN.eq(concern),
            HAND_OVER.ANSWER.eq(HandOver.Answer.ACCEPTED.name()),
            which)
        .stream()
        .anyMatch(codes.handOvers()::isRight);
  }

  /** Content opens to the partner. */
  public void open(UUID concern, UUID partner) {
    grants.allow(concern, partner, Level.WORK, "HAND_OVER");
  }

  /**
   * The giver goes on reading and works no more, unless it hands back what the receiver gave it:
   * then it has nothing to answer for any more, and sees nothing. The reporter's details pass on
   * only where the reporter said share.
   */
  public void accepted(HandOver notice) {
    boolean back = handedBack(notice);
    if (back) {
      grants.revoke(notice.concern(), notice.giver());
    } else {
      grants.allow(notice.concern(), notice.giver(), Level.READ, HANDED_OVER);
    }
    if (back) {
      reporter(notice.concern(), false).forEach(each -> grants.revoke(each, notice.giver()));
    }
    reporter(notice.concern(), true)
        .forEach(each -> grants.allow(each, notice.receiver(), Level.WORK, "HAND_OVER"));
  }

  private boolean handedBack(HandOver notice) {
    return accepted(
        notice.concern(),
        HAND_OVER.GIVER.eq(notice.receiver()).and(HAND_OVER.RECEIVER.eq(notice.giver())));
  }

  /** Whoever gave it has it again; who had it, and did not ring, sees nothing of it any more. */
  public void takenBack(HandOver notice) {
    takeBack(notice.concern(), notice.receiver());
  }

  /**
   * Who read it and has it no more knows until an instant that there is something, to read what was
   * put right since; what they may do already stays.
   */
  public void knows(UUID concern, UUID partner, Instant until) {
    grants.lend(concern, partner, Level.NOTICE, PUT_RIGHT, until);
  }

  /** The partner sees nothing any more, unless it gave it to us before: then it reads as before. */
  public void takeBack(UUID concern, UUID partner) {
    if (gaveItBefore(concern, partner)) {
      grants.allow(concern, partner, Level.READ, HANDED_OVER);
    } else {
      reporter(concern, false).forEach(each -> grants.revoke(each, partner));
      grants.revoke(concern, partner);
    }
  }
}

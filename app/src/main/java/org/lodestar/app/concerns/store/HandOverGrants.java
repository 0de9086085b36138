package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.face.Grants;
import org.springframework.stereotype.Component;

/** Who may see what of a concern that is handed over. */
@Component
public class HandOverGrants {
  private static final String HANDED_OVER = "HANDED_OVER";

  private final DSLContext sql;
  private final Grants grants;

  HandOverGrants(DSLContext sql, Grants grants) {
    this.sql = sql;
    this.grants = grants;
  }

  /**
   * The partner knows that there is something; an urgent one it reads at once. Who gave it to us
   * before reads it already and goes on.
   */
  public void offer(UUID concern, UUID partner, boolean urgent) {
    if (!gaveItBefore(concern, partner)) {
      grants.allow(concern, partner, urgent ? Level.READ : Level.NOTICE, "HAND_OVER");
    }
  }

  private boolean gaveItBefore(UUID concern, UUID partner) {
    return sql.fetchExists(
        HAND_OVER,
        HAND_OVER.CONCERN.eq(concern),
        HAND_OVER.GIVER.eq(partner),
        HAND_OVER.ANSWER.eq(HandOver.Answer.ACCEPTED.name()));
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
    sql.select(CONCERN.REPORTER_ID, CONCERN.CONFIDENTIALITY)
        .from(CONCERN)
        .where(CONCERN.ID.eq(notice.concern()))
        .fetchOptional()
        .ifPresent(
            row -> {
              @Nullable UUID reporter = row.value1();
              if (reporter != null && back) {
                grants.revoke(reporter, notice.giver());
              }
              if (reporter != null && row.value2().equals(Confidentiality.SHARE.name())) {
                grants.allow(reporter, notice.receiver(), Level.WORK, "HAND_OVER");
              }
            });
  }

  private boolean handedBack(HandOver notice) {
    return sql.fetchExists(
        HAND_OVER,
        HAND_OVER.CONCERN.eq(notice.concern()),
        HAND_OVER.GIVER.eq(notice.receiver()),
        HAND_OVER.RECEIVER.eq(notice.giver()),
        HAND_OVER.ANSWER.eq(HandOver.Answer.ACCEPTED.name()));
  }

  /** The partner sees nothing any more, unless it gave it to us before: then it reads as before. */
  public void takeBack(UUID concern, UUID partner) {
    if (gaveItBefore(concern, partner)) {
      grants.allow(concern, partner, Level.READ, HANDED_OVER);
    } else {
      grants.revoke(concern, partner);
    }
  }
}

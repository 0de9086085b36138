package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.HandOver.Answer;
import org.lodestar.app.concerns.Priority;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.face.Grants;
import org.lodestar.statute.TriageOverride;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;

/**
 * That whoever a concern is about may be a child. It is only ever lowered: an adult who is
 * protected as a child loses nothing, a child who is taken for an adult does.
 */
@Component
public class AgeRows {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String PURPOSE = "AGE";

  private final DSLContext sql;
  private final ConcernRows rows;
  private final Grants grants;
  private final Clock clock;

  AgeRows(DSLContext sql, ConcernRows rows, Grants grants, Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.grants = grants;
    this.clock = clock;
  }

  /**
   * Lowers it on the concern and on every notice of it that stands; false where it is not lower.
   *
   * @param worker who says so; they may have handed the concern on, and change nothing else in it
   */
  public boolean lower(UUID concern, UUID worker, AgeStatus age) {
    if (!isLower(age, rows.line(concern).age())) {
      return false;
    }
    grants.lend(concern, worker, Level.WORK, PURPOSE, clock.instant().plus(Duration.ofMinutes(1)));
    ConcernRecord row = rows.lock(concern);
    lower(row, age);
    row.setVersion(row.getVersion() + 1);
    row.update();
    grants.takeBack(concern, worker, PURPOSE);
    follow(concern);
    return true;
  }

  /** Writes it into a row that is being changed; a child turns the concern red. */
  private void lower(ConcernRecord row, AgeStatus age) {
    row.setAgeStatus(age.name());
    Ranking.set(
        row,
        Priority.of(
            ConcernRows.factors(row).with(TriageOverride.CHILD),
            LocalDate.ofInstant(clock.instant(), LONDON)));
  }

  /** Every notice of a concern that stands says what the concern says. */
  public void follow(UUID concern) {
    notices(concern, rows.line(concern));
  }

  /** Younger comes first. */
  private static boolean isLower(AgeStatus age, AgeStatus now) {
    return age.compareTo(now) < 0;
  }

  private void notices(UUID concern, ConcernLine line) {
    sql.update(HAND_OVER)
        .set(HAND_OVER.AGE_STATUS, line.age().name())
        .set(HAND_OVER.BAND, line.priority().band().name())
        .where(
            HAND_OVER.CONCERN.eq(concern),
            HAND_OVER.ANSWER.in(Answer.OPEN.name(), Answer.ACCEPTED.name()))
        .execute();
  }
}

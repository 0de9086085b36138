package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.BREACH;

import java.util.List;
import org.jooq.TableField;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.rights.store.tables.tables.records.BreachRecord;
import org.springframework.stereotype.Component;

/**
 * The code of a breach came to be over more once again: whether what got out says where somebody
 * is, by which the way to them is trusted, and who looks next and when. Nobody stops looking
 * because somebody wrote so into the database.
 */
@Component
class BreachLookCodes implements CodedElsewhere {
  /** What the code of a breach was over before. */
  static final List<TableField<BreachRecord, ?>> BEFORE =
      List.of(
          BREACH.ORGANISATION,
          BREACH.TOLD_BY,
          BREACH.TOLD_AT,
          BREACH.NOTICED_AT,
          BREACH.DANGER,
          BREACH.DANGER_SAID,
          BREACH.TO_HEAR,
          BREACH.RISK,
          BREACH.REGULATOR_AT,
          BREACH.PEOPLE_ON,
          BREACH.CLOSED_ON,
          BREACH.DECIDED_BY,
          BREACH.WARNED_AT,
          BREACH.WARNED_BY);

  private final RightsCodes rights;

  BreachLookCodes(RightsCodes rights) {
    this.rights = rights;
  }

  @Override
  public short set() {
    return 5;
  }

  @Override
  public void makeFirst() {
    rights.breaches().widen(BEFORE);
  }

  /** They are looked at with the others of requests and breaches. */
  @Override
  public void judgeAll() {}
}

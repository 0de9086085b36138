package org.lodestar.app.referral.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.referral.store.tables.Tables.CORRECTION;
import static org.lodestar.app.referral.store.tables.Tables.HAPPENING;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.referral.Referral;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;

/** Referrals of which a decision was turned, as far as that holds. */
@Component
public class TurnedRows {
  private static final String UPHELD = NrmEvent.RECONSIDERATION_UPHELD.name();

  private final DSLContext sql;
  private final FormRows forms;

  TurnedRows(DSLContext sql, FormRows forms) {
    this.sql = sql;
    this.forms = forms;
  }

  /** Those that the one who asks may see. */
  public List<Referral> list() {
    List<UUID> ids =
        sql.selectDistinct(HAPPENING.FORM)
            .from(HAPPENING)
            .where(
                HAPPENING.EVENT.eq(UPHELD),
                notExists(
                    selectOne().from(CORRECTION).where(CORRECTION.HAPPENING.eq(HAPPENING.ID))))
            .fetch(HAPPENING.FORM);
    Collection<Referral> found = forms.list(ids).values();
    return List.copyOf(found);
  }

  /** When it was recorded last that a decision about a person was turned. */
  public Optional<Instant> turnedAt(UUID person) {
    return sql.select(HAPPENING.RECORDED_AT)
        .from(HAPPENING)
        .where(
            HAPPENING.PERSON.eq(person),
            HAPPENING.EVENT.eq(UPHELD),
            notExists(selectOne().from(CORRECTION).where(CORRECTION.HAPPENING.eq(HAPPENING.ID))))
        .orderBy(HAPPENING.RECORDED_AT.desc())
        .limit(1)
        .fetchOptional(row -> row.value1().toInstant());
  }
}

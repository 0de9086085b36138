package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.CLOCK;
import static org.lodestar.app.referral.store.tables.Tables.NRM_REFERRAL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.lodestar.app.vault.Disposed;
import org.lodestar.app.vault.RecordHolder;
import org.lodestar.app.vault.RecordRef;
import org.lodestar.statute.NrmState;
import org.springframework.stereotype.Component;

/**
 * Referrals go with their case or person, and never while the Home Office still has to answer or a
 * clock runs. A draft that was never sent keeps nobody.
 */
@Component
class ReferralRecords implements RecordHolder {
  private static final Set<NrmState> OVER =
      EnumSet.of(
          NrmState.DRAFT,
          NrmState.RG_NEGATIVE,
          NrmState.CG_POSITIVE,
          NrmState.CG_NEGATIVE,
          NrmState.WITHDRAWN);
  private static final List<String> GOING_ON =
      Arrays.stream(NrmState.values())
          .filter(state -> !OVER.contains(state))
          .map(Enum::name)
          .toList();

  private final DSLContext sql;

  ReferralRecords(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> open(RecordRef ref) {
    Set<String> open = new HashSet<>();
    if (ref.isOfPeople()) {
      if (sql.fetchExists(
          NRM_REFERRAL,
          NRM_REFERRAL.PERSON.in(ref.all()),
          NRM_REFERRAL.STATE.in(GOING_ON),
          NRM_REFERRAL.TAKEN_BACK_AT.isNull())) {
        open.add("REFERRAL_OPEN");
      }
      if (sql.fetchExists(CLOCK, CLOCK.PERSON.in(ref.all()).and(CLOCK.ENDED_ON.isNull()))) {
        open.add("CLOCK_RUNNING");
      }
    }
    return open;
  }

  @Override
  public Disposed dispose(RecordRef ref) {
    return ref.isOfPeople()
        ? Disposed.of(
            sql.fetchSingle("select referral.dispose_of(?)", ref.id()).get(0, String[].class))
        : Disposed.nothing();
  }
}

package org.lodestar.app.members.entry;

import static org.lodestar.app.members.store.tables.Tables.RECOVERY_CODE;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.domain.RecoveryCode;
import org.lodestar.app.members.store.CodedRows;
import org.lodestar.app.members.store.tables.tables.records.RecoveryCodeRecord;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes that stand in for a lost second factor, each once. Shown when made and never again. */
@Component
@Transactional
public class RecoveryCodes {
  /** With fewer than these, new ones are made before the last is used. */
  public static final int FEW = 3;

  private final DSLContext sql;
  private final CodedRows rows;
  private final RowCodes codes;
  private final Audit audit;
  private final Clock clock;

  RecoveryCodes(DSLContext sql, CodedRows rows, RowCodes codes, Audit audit, Clock clock) {
    this.sql = sql;
    this.codes = codes;
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /** A new set; all earlier codes are void. */
  public List<RecoveryCode> make(UUID person) {
    forget(person);
    List<RecoveryCode> codes = RecoveryCode.freshSet();
    for (RecoveryCode code : codes) {
      RecoveryCodeRecord row = new RecoveryCodeRecord();
      row.setPerson(person);
      row.setHash(keyed(person, code));
      rows.insert(RECOVERY_CODE, row);
    }
    audit.record(MembersAction.RECOVERY_CODES_MADE, ObjectRef.of("WORKER", person));
    return codes;
  }

  /** Whether a code is one of the worker's and unused; it is used by the call. */
  public boolean accepts(UUID person, String typed) {
    boolean used = RecoveryCode.parse(typed).map(code -> use(person, code)).orElse(false);
    if (used) {
      audit.record(MembersAction.RECOVERY_CODE_USED, ObjectRef.of("WORKER", person));
    }
    return used;
  }

  private boolean use(UUID person, RecoveryCode code) {
    return rows.change(
                RECOVERY_CODE,
                RECOVERY_CODE
                    .PERSON
                    .eq(person)
                    .and(RECOVERY_CODE.HASH.in(keyed(person, code), code.hash()))
                    .and(RECOVERY_CODE.USED_AT.isNull()),
                row -> row.setUsedAt(CodedRows.kept(clock.instant())))
            .size()
        == 1;
  }

  /**
   * Under a secret from outside the database, and tied to the worker: whoever has the database
   * tries no codes out. Codes that were made before are kept by a plain hash until they are used.
   */
  private byte[] keyed(UUID person, RecoveryCode code) {
    return codes.of("members.recovery_code.hash", List.of(person, code.characters()));
  }

  /** How many are left. */
  public int left(UUID person) {
    return sql.fetchCount(
        RECOVERY_CODE, RECOVERY_CODE.PERSON.eq(person), RECOVERY_CODE.USED_AT.isNull());
  }

  /** Voids all codes. */
  public void forget(UUID person) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.PERSON.eq(person)).execute();
  }
}

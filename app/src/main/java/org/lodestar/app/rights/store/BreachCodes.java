package org.lodestar.app.rights.store;

import static org.lodestar.app.rights.store.tables.Tables.BREACH;
import static org.lodestar.app.rights.store.tables.Tables.BREACH_WORD;

import java.util.List;
import org.jooq.TableField;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.CodedTables;
import org.lodestar.app.rights.store.tables.tables.records.BreachRecord;
import org.lodestar.app.rights.store.tables.tables.records.BreachWordRecord;
import org.springframework.stereotype.Component;

/**
 * Codes of what is said of breaches, which came after those of breaches, and with which those came
 * to be over what was answered about danger: neither says that nobody is in danger because somebody
 * wrote so into the database.
 */
@Component
class BreachCodes implements CodedElsewhere {
  /** What the code of a breach was over before. */
  static final List<TableField<BreachRecord, ?>> BEFORE =
      List.of(
          BREACH.ORGANISATION,
          BREACH.TOLD_BY,
          BREACH.TOLD_AT,
          BREACH.NOTICED_AT,
          BREACH.DANGER,
          BREACH.RISK,
          BREACH.REGULATOR_AT,
          BREACH.PEOPLE_ON,
          BREACH.CLOSED_ON,
          BREACH.DECIDED_BY,
          BREACH.WARNED_AT,
          BREACH.WARNED_BY);

  private final CodedTable<BreachWordRecord> words;
  private final RightsCodes rights;

  BreachCodes(CodedTables tables, RightsCodes rights) {
    this.rights = rights;
    this.words =
        tables.of(
            BREACH_WORD.ID,
            List.of(
                BREACH_WORD.BREACH,
                BREACH_WORD.KIND,
                BREACH_WORD.SAID_BY,
                BREACH_WORD.SAID_AT,
                BREACH_WORD.DANGER,
                BREACH_WORD.PEOPLE_ON));
  }

  /** What each word is, who said it and when, and what was answered about danger. */
  CodedTable<BreachWordRecord> words() {
    return words;
  }

  @Override
  public short set() {
    return 4;
  }

  @Override
  public void makeFirst() {
    words.makeFirst();
    rights.breaches().widen(BEFORE);
  }

  @Override
  public void judgeAll() {
    words.judgeAll();
  }
}

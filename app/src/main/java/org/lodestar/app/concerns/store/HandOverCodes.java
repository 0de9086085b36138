package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.HAND_OVER;

import java.util.List;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.concerns.store.tables.tables.records.HandOverRecord;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.CodedTables;
import org.springframework.stereotype.Component;

/** Codes of who reported, and of hand-overs: partners are let in to what these name. */
@Component
class HandOverCodes implements CodedElsewhere {
  private final CodedTable<ConcernRecord> concerns;
  private final CodedTable<HandOverRecord> handOvers;

  HandOverCodes(CodedTables tables) {
    this.concerns = tables.of(CONCERN.ID, List.of(CONCERN.REPORTER_ID, CONCERN.CONFIDENTIALITY));
    this.handOvers =
        tables.of(
            HAND_OVER.ID,
            List.of(
                HAND_OVER.CONCERN,
                HAND_OVER.GIVER,
                HAND_OVER.RECEIVER,
                HAND_OVER.URGENT,
                HAND_OVER.OFFERED_BY,
                HAND_OVER.POLICE,
                HAND_OVER.ANSWER,
                HAND_OVER.REVIEWED_BY,
                HAND_OVER.REVIEWED_AT));
  }

  /** Who reported, and whether they may be named. */
  CodedTable<ConcernRecord> concerns() {
    return concerns;
  }

  /** Who gives what to whom, and what was said. */
  CodedTable<HandOverRecord> handOvers() {
    return handOvers;
  }

  @Override
  public short set() {
    return 3;
  }

  @Override
  public void makeFirst() {
    concerns.makeFirst();
    handOvers.makeFirst();
  }

  @Override
  public void judgeAll() {
    concerns.judgeAll();
    handOvers.judgeAll();
  }
}

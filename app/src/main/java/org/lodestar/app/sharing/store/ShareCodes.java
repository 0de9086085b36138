package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.SHARE;

import java.util.List;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.CodedTables;
import org.lodestar.app.sharing.store.tables.tables.records.ShareRecord;
import org.springframework.stereotype.Component;

/** Codes of shares: receivers are let in to what these name, as far as these say. */
@Component
class ShareCodes implements CodedElsewhere {
  private final CodedTable<ShareRecord> shares;

  ShareCodes(CodedTables tables) {
    this.shares =
        tables.of(
            SHARE.ID,
            List.of(
                SHARE.CASE_FILE,
                SHARE.PERSON,
                SHARE.ORGANISATION,
                SHARE.RECEIVER,
                SHARE.NAMED,
                SHARE.PURPOSE,
                SHARE.BASIS,
                SHARE.CONSENT_KIND,
                SHARE.CHILD,
                SHARE.AGAINST_NO,
                SHARE.URGENT,
                SHARE.SECTIONS,
                SHARE.STATE,
                SHARE.EXPIRES_AT,
                SHARE.SENT_VERSION,
                SHARE.PROPOSED_BY));
  }

  /** All but words and dates that decide nothing. */
  CodedTable<ShareRecord> shares() {
    return shares;
  }

  @Override
  public short set() {
    return 3;
  }

  @Override
  public void makeFirst() {
    shares.makeFirst();
  }

  @Override
  public void judgeAll() {
    shares.judgeAll();
  }
}

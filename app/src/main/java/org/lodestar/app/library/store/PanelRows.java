package org.lodestar.app.library.store;

import static org.lodestar.app.library.store.tables.Tables.PANEL_ANSWER;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.library.domain.PanelFile;
import org.lodestar.statute.WorryOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What panellists answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PanelRows {
  private final DSLContext sql;
  private final Clock clock;

  PanelRows(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public void insert(List<PanelFile.Answer> answers, UUID by) {
    var insert =
        sql.insertInto(
            PANEL_ANSWER,
            PANEL_ANSWER.PANELLIST,
            PANEL_ANSWER.VIGNETTE,
            PANEL_ANSWER.ANSWER,
            PANEL_ANSWER.LOADED_BY,
            PANEL_ANSWER.LOADED_AT);
    for (PanelFile.Answer each : answers) {
      insert =
          insert.values(
              each.panellist(),
              each.vignette(),
              each.answer().name(),
              by,
              clock.instant().atOffset(ZoneOffset.UTC));
    }
    insert.execute();
  }

  /** How many answers were forgotten. */
  public int forget(String panellist) {
    return sql.deleteFrom(PANEL_ANSWER).where(PANEL_ANSWER.PANELLIST.eq(panellist)).execute();
  }

  public List<PanelFile.Answer> list() {
    return sql.selectFrom(PANEL_ANSWER)
        .orderBy(PANEL_ANSWER.VIGNETTE, PANEL_ANSWER.PANELLIST)
        .fetch(
            row ->
                new PanelFile.Answer(
                    row.getPanellist(), row.getVignette(), WorryOutcome.valueOf(row.getAnswer())));
  }

  public List<String> panellists() {
    return sql.selectDistinct(PANEL_ANSWER.PANELLIST)
        .from(PANEL_ANSWER)
        .orderBy(PANEL_ANSWER.PANELLIST)
        .fetch(PANEL_ANSWER.PANELLIST);
  }
}

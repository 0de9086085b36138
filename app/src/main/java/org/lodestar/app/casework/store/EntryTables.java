package org.lodestar.app.casework.store;

import org.jooq.DSLContext;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Kinds of entry that have nothing beyond a table. */
@Configuration(proxyBeanMethods = false)
class EntryTables {
  @Bean
  FileEntries<Episode> caseEpisodes(DSLContext sql, Cells cells) {
    return new EpisodeCells(cells).rows(sql);
  }

  @Bean
  FileEntries<Sign> caseSigns(DSLContext sql, Cells cells) {
    return new SignCells(cells).rows(sql);
  }

  @Bean
  FileEntries<Happening> caseHappenings(DSLContext sql, Cells cells) {
    return new HappeningCells(cells).rows(sql);
  }
}

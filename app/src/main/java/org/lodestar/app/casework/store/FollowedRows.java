package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.PATHWAY_FOLLOWED;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.pathway.PathwayVersion;
import org.springframework.stereotype.Component;

/** Which version of the local pathway somebody follows. */
@Component
class FollowedRows {
  private final DSLContext sql;

  FollowedRows(DSLContext sql) {
    this.sql = sql;
  }

  /** The version that counts for somebody; none before their pathway was worked out. */
  Optional<UUID> find(UUID person) {
    return sql.select(PATHWAY_FOLLOWED.PATHWAY)
        .from(PATHWAY_FOLLOWED)
        .where(PATHWAY_FOLLOWED.PERSON.eq(person))
        .orderBy(PATHWAY_FOLLOWED.SINCE.desc(), PATHWAY_FOLLOWED.ID.desc())
        .limit(1)
        .fetchOptional(PATHWAY_FOLLOWED.PATHWAY);
  }

  /**
   * Keeps that somebody follows a version from now on.
   *
   * @param by who took it; null where the program did
   */
  void insert(UUID person, PathwayVersion version, Instant since, @Nullable UUID by) {
    sql.insertInto(PATHWAY_FOLLOWED)
        .set(PATHWAY_FOLLOWED.ID, Ids.next())
        .set(PATHWAY_FOLLOWED.PERSON, person)
        .set(PATHWAY_FOLLOWED.PATHWAY, version.id())
        .set(PATHWAY_FOLLOWED.NUMBER, version.number())
        .set(PATHWAY_FOLLOWED.SINCE, Columns.at(since))
        .set(PATHWAY_FOLLOWED.TAKEN_BY, by)
        .execute();
  }
}

package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.LONGER;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.statute.Exemption;
import org.springframework.stereotype.Component;

/** For which exemptions it takes longer to weigh the public interest, as rows. */
@Component
public class LongerRows {
  private final DSLContext sql;

  LongerRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps them, instead of what was kept before. */
  public void save(UUID request, Collection<Exemption> exemptions) {
    String[] names = exemptions.stream().map(Enum::name).sorted().toArray(String[]::new);
    sql.insertInto(LONGER)
        .set(LONGER.ID, request)
        .set(LONGER.EXEMPTIONS, names)
        .onConflict(LONGER.ID)
        .doUpdate()
        .set(LONGER.EXEMPTIONS, names)
        .execute();
  }

  /** Those of a request. */
  public Set<Exemption> find(UUID request) {
    return sql.select(LONGER.EXEMPTIONS)
        .from(LONGER)
        .where(LONGER.ID.eq(request))
        .fetchOptional(LONGER.EXEMPTIONS)
        .map(
            names ->
                Arrays.stream(names)
                    .map(Exemption::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Exemption.class))))
        .orElseGet(() -> EnumSet.noneOf(Exemption.class));
  }
}

package org.lodestar.app.vault.store;

import static org.lodestar.app.vault.store.tables.Tables.DANGEROUS_WAY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.ReachWay;
import org.lodestar.app.vault.domain.Derivation;
import org.lodestar.app.vault.domain.SearchTerms;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes of numbers that nobody may use: under a key of their own, so that they match no
 * other table.
 */
@Component
public class DangerousRows {
  private static final String PURPOSE = "org.lodestar.dangerous-way.1";

  private final DSLContext sql;
  private final KeyKeeper keeper;

  DangerousRows(DSLContext sql, KeyKeeper keeper) {
    this.sql = sql;
    this.keeper = keeper;
  }

  /** These and no others. */
  public void replace(UUID subject, UUID organisation, Collection<ReachWay> ways) {
    sql.deleteFrom(DANGEROUS_WAY).where(DANGEROUS_WAY.SUBJECT.eq(subject)).execute();
    ways.stream()
        .flatMap(way -> tokens(way).stream())
        .forEach(
            token ->
                sql.insertInto(DANGEROUS_WAY)
                    .set(DANGEROUS_WAY.TOKEN, token)
                    .set(DANGEROUS_WAY.SUBJECT, subject)
                    .set(DANGEROUS_WAY.ORGANISATION, organisation)
                    .onConflictDoNothing()
                    .execute());
  }

  /** Whose record of somebody else says so; the one that is always told where several do. */
  public Optional<UUID> elsewhere(UUID subject, ReachWay way) {
    List<byte[]> tokens = tokens(way);
    return tokens.isEmpty()
        ? Optional.empty()
        : sql.select(DANGEROUS_WAY.ORGANISATION)
            .from(DANGEROUS_WAY)
            .where(DANGEROUS_WAY.TOKEN.in(tokens), DANGEROUS_WAY.SUBJECT.ne(subject))
            .orderBy(DANGEROUS_WAY.ORGANISATION)
            .limit(1)
            .fetchOptional(DANGEROUS_WAY.ORGANISATION);
  }

  /** Nothing of a subject that is forgotten stays. */
  void delete(UUID subject) {
    sql.deleteFrom(DANGEROUS_WAY).where(DANGEROUS_WAY.SUBJECT.eq(subject)).execute();
  }

  private List<byte[]> tokens(ReachWay way) {
    byte[] key = keeper.secretFor(PURPOSE);
    return SearchTerms.indexed(way.field(), way.value()).stream()
        .map(term -> Derivation.mac(key, way.field() + ":" + term))
        .toList();
  }
}

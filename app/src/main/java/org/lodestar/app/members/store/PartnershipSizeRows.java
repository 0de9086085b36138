package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.PARTNERSHIP_SIZE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.app.members.PartnershipSize;
import org.lodestar.app.members.PartnershipSize.Said;
import org.lodestar.app.members.store.tables.tables.records.PartnershipSizeRecord;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How large the partnership is: one row, once somebody has answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PartnershipSizeRows {
  private final DSLContext sql;

  PartnershipSizeRows(DSLContext sql) {
    this.sql = sql;
  }

  /** What was answered last. */
  public Optional<PartnershipSize> find() {
    return sql.selectFrom(PARTNERSHIP_SIZE).fetchOptional(PartnershipSizeRows::size);
  }

  private static PartnershipSize size(PartnershipSizeRecord row) {
    return new PartnershipSize(
        new Said(
            row.getReferrals(),
            row.getBoards(),
            row.getHours(),
            keys(row.getWanted()),
            row.getSecondPerson()),
        Size.valueOf(row.getSize()),
        row.getSaidBy(),
        row.getSaidAt().toInstant(),
        row.getVersion());
  }

  /** What a later version wrote and this one does not know is left out. */
  private static Set<Key> keys(String[] names) {
    Set<String> named = Set.of(names);
    return Arrays.stream(Key.values())
        .filter(each -> named.contains(each.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keeps what is answered now, if nobody else has answered since it was looked at. */
  public void put(Said said, Size size, UUID by, Instant at, long version) {
    PartnershipSizeRecord row = new PartnershipSizeRecord();
    row.setReferrals(said.referrals());
    row.setBoards(said.boards());
    row.setHours(said.hours());
    row.setWanted(said.wanted().stream().map(Key::name).sorted().toArray(String[]::new));
    row.setSecondPerson(said.second());
    row.setSize(size.name());
    row.setSaidBy(by);
    row.setSaidAt(at.atOffset(ZoneOffset.UTC));
    row.setVersion(version + 1);
    int changed =
        version == 0
            ? sql.insertInto(PARTNERSHIP_SIZE).set(row).onConflictDoNothing().execute()
            : sql.update(PARTNERSHIP_SIZE)
                .set(row)
                .where(PARTNERSHIP_SIZE.VERSION.eq(version))
                .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }
}

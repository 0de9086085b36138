package org.lodestar.app.members.store;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.BegunAs;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.RightGrants;
import org.lodestar.app.members.store.tables.tables.records.AccessGrantRecord;
import org.lodestar.app.vault.KeyGate;
import org.springframework.stereotype.Component;

/**
 * Judges the grants by which a worker sees an object: one counts when the platform wrote it, for
 * the worker or for where they work. Who the worker is the program knows by itself, and asks no
 * setting of the database. Tasks of the program and holders of a receipt are not judged: no row
 * makes somebody a task, and what a receipt opens is found by a secret and not by a grant.
 */
@Component
class GrantGate implements KeyGate, RightGrants {
  /** A grant in one text; its purpose last, since that may hold anything. */
  private static final Field<String> WRITTEN =
      DSL.concat(
          ACCESS_GRANT.HOLDER.cast(String.class),
          inline("|"),
          ACCESS_GRANT.LEVEL.cast(String.class),
          inline("|"),
          DSL.coalesce(
              DSL.field(
                  "(extract(epoch from {0}) * 1000000)::bigint::text",
                  String.class, ACCESS_GRANT.UNTIL),
              inline("")),
          inline("|"),
          DSL.field("coalesce(encode({0}, 'hex'), '')", String.class, ACCESS_GRANT.CODE),
          inline("|"),
          ACCESS_GRANT.PURPOSE);

  private final BegunAs begun;
  private final Entry entry;
  private final CodedRows rows;

  GrantGate(BegunAs begun, Entry entry, CodedRows rows) {
    this.begun = begun;
    this.entry = entry;
    this.rows = rows;
  }

  @Override
  public Field<String[]> beside(Field<UUID> object) {
    Optional<UUID> who = member();
    if (who.isEmpty()) {
      return DSL.castNull(String[].class);
    }
    return array(
        select(WRITTEN)
            .from(ACCESS_GRANT)
            .where(
                ACCESS_GRANT.OBJECT.eq(object),
                ACCESS_GRANT.HOLDER.in(
                    who.get(), entry.organisationOf(who.get()).orElse(who.get())),
                ACCESS_GRANT
                    .UNTIL
                    .isNull()
                    .or(ACCESS_GRANT.UNTIL.gt(DSL.field("now()", OffsetDateTime.class)))));
  }

  @Override
  public boolean opens(UUID subject, String @Nullable [] read) {
    return reach(subject, Level.READ, read);
  }

  @Override
  public boolean reach(UUID object, Level level, String @Nullable [] read) {
    if (member().isEmpty()) {
      return true;
    }
    boolean open = false;
    for (String each : read == null ? new String[0] : read) {
      AccessGrantRecord grant = grant(object, each);
      open |= grant.getLevel() >= level.stored() && rows.isRight(ACCESS_GRANT, grant);
    }
    return open;
  }

  private Optional<UUID> member() {
    return begun.standing().orElse(Standing.current()).member();
  }

  private static AccessGrantRecord grant(UUID object, String read) {
    List<String> parts = List.of(read.split("\\|", 5));
    AccessGrantRecord grant = new AccessGrantRecord();
    grant.setObject(object);
    grant.setHolder(UUID.fromString(parts.get(0)));
    grant.setLevel(Short.valueOf(parts.get(1)));
    grant.setUntil(
        parts.get(2).isEmpty()
            ? null
            : Instant.EPOCH
                .plus(Long.parseLong(parts.get(2)), ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC));
    grant.setCode(HexFormat.of().parseHex(parts.get(3)));
    grant.setPurpose(parts.get(4));
    return grant;
  }
}

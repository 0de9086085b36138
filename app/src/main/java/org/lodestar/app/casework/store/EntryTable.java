package org.lodestar.app.casework.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.lodestar.app.vault.Subject;

/**
 * What each table of entries has beside what an entry says.
 *
 * @param by who recorded it
 * @param sealed cells, opened under the key of the subject
 * @param subject whose key it is, by the person
 */
record EntryTable<R extends TableRecord<R>>(
    Table<R> table,
    TableField<R, UUID> id,
    TableField<R, UUID> person,
    TableField<R, UUID> by,
    TableField<R, OffsetDateTime> at,
    TableField<R, Long> version,
    List<TableField<R, byte[]>> sealed,
    Function<UUID, Subject> subject) {}

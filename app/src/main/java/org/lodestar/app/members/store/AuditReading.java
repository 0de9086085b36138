package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.AuditPage;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the audit record for an auditor, adds the names that it does not hold, and records that.
 */
@Component
public class AuditReading {
  private enum Deed implements AuditAction {
    AUDIT_READ
  }

  private final Audit audit;
  private final DSLContext sql;

  AuditReading(Audit audit, DSLContext sql) {
    this.audit = audit;
    this.sql = sql;
  }

  /**
   * Some events with the names of workers and organisations in them.
   *
   * @param names by id, of those that are known
   */
  public record Reading(AuditPage page, Map<UUID, String> names) {}

  /** Reads one page; the reading itself is an event. */
  @Transactional
  public Reading read(AuditFilter filter, @Nullable UUID olderThan) {
    AuditPage page = audit.told(filter, olderThan);
    audit.record(Entry.of(Deed.AUDIT_READ, ObjectRef.all("AUDIT")).detail(detail(filter, page)));
    return new Reading(page, names(filter, page));
  }

  private Map<UUID, String> names(AuditFilter filter, AuditPage page) {
    Set<UUID> ids =
        Stream.concat(
                page.events().stream().flatMap(AuditReading::actors), Stream.of(filter.actor()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    UUID[] wanted = ids.toArray(UUID[]::new);
    Map<UUID, String> names =
        new HashMap<>(
            sql.select(PERSON.ID, PERSON.DISPLAY_NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(DSL.any(wanted)))
                .fetchMap(PERSON.ID, PERSON.DISPLAY_NAME));
    names.putAll(
        sql.select(ORGANISATION.ID, ORGANISATION.NAME)
            .from(ORGANISATION)
            .where(ORGANISATION.ID.eq(DSL.any(wanted)))
            .fetchMap(ORGANISATION.ID, ORGANISATION.NAME));
    return names;
  }

  private static Stream<@Nullable UUID> actors(AuditEvent event) {
    return Stream.of(event.actor(), event.organisation());
  }

  private static Detail detail(AuditFilter filter, AuditPage page) {
    Map<String, String> asked = new HashMap<>();
    put(asked, "actor", filter.actor());
    put(asked, "action", filter.action());
    put(asked, "object", filter.object());
    put(asked, "outcome", filter.outcome());
    put(asked, "from", filter.from());
    put(asked, "until", filter.until());
    return new Detail(asked).with("shown", page.events().size());
  }

  private static void put(Map<String, String> asked, String key, @Nullable Object value) {
    if (value != null) {
      asked.put(key, value.toString());
    }
  }
}

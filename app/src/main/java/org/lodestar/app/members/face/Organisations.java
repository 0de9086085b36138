package org.lodestar.app.members.face;

import static org.jooq.impl.DSL.lower;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.store.PlatformAdministrators;
import org.lodestar.app.members.store.tables.tables.records.OrganisationRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the partnership. */
@Component
@Transactional
public class Organisations {
  private static final String KIND = "ORGANISATION";

  private final DSLContext sql;
  private final PlatformAdministrators administrators;
  private final Audit audit;
  private final Clock clock;

  Organisations(DSLContext sql, PlatformAdministrators administrators, Audit audit, Clock clock) {
    this.sql = sql;
    this.administrators = administrators;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those that take part today, by name. */
  @Transactional(readOnly = true)
  public List<Organisation> list() {
    return listAll().stream().filter(Organisation::open).toList();
  }

  /** Those that ever took part, by name. */
  @Transactional(readOnly = true)
  public List<Organisation> listAll() {
    return sql.selectFrom(ORGANISATION)
        .orderBy(lower(ORGANISATION.NAME))
        .fetch(Organisations::organisation);
  }

  /** An organisation, if there is one with this identifier. */
  @Transactional(readOnly = true)
  public Optional<Organisation> find(UUID id) {
    return sql.selectFrom(ORGANISATION)
        .where(ORGANISATION.ID.eq(id))
        .fetchOptional(Organisations::organisation);
  }

  /** An organisation, if one has this name in whatever case. */
  @Transactional(readOnly = true)
  public Optional<Organisation> findByName(String name) {
    return sql.selectFrom(ORGANISATION)
        .where(lower(ORGANISATION.NAME).eq(name.toLowerCase(Locale.ROOT)))
        .fetchOptional(Organisations::organisation);
  }

  /**
   * An organisation that must exist.
   *
   * @throws NotFound when it does not
   */
  @Transactional(readOnly = true)
  public Organisation get(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /** Takes an organisation into the partnership. Its name must be new. */
  public UUID add(NewOrganisation joining) {
    UUID id = Ids.next();
    sql.insertInto(ORGANISATION)
        .set(ORGANISATION.ID, id)
        .set(ORGANISATION.NAME, joining.name())
        .set(ORGANISATION.KIND, joining.kind().name())
        .set(ORGANISATION.ACKNOWLEDGES_WITHIN, joining.acknowledgesWithin().toString())
        .set(ORGANISATION.STAFFED_HOURS, joining.staffedHours())
        .set(ORGANISATION.RING_AT_NIGHT, joining.ringAtNight())
        .set(ORGANISATION.MAIL_DOMAINS, joining.mailDomains())
        .set(ORGANISATION.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
    audit.record(MembersAction.ORGANISATION_ADDED, ObjectRef.of(KIND, id));
    return id;
  }

  /**
   * Changes what is known of an organisation.
   *
   * @param version the one that was looked at
   * @throws EditClash when somebody else changed it meanwhile
   */
  public void change(UUID id, NewOrganisation changed, long version) {
    int rows =
        sql.update(ORGANISATION)
            .set(ORGANISATION.NAME, changed.name())
            .set(ORGANISATION.KIND, changed.kind().name())
            .set(ORGANISATION.ACKNOWLEDGES_WITHIN, changed.acknowledgesWithin().toString())
            .set(ORGANISATION.STAFFED_HOURS, changed.staffedHours())
            .set(ORGANISATION.RING_AT_NIGHT, changed.ringAtNight())
            .set(ORGANISATION.MAIL_DOMAINS, changed.mailDomains())
            .set(ORGANISATION.VERSION, version + 1)
            .where(ORGANISATION.ID.eq(id), ORGANISATION.VERSION.eq(version))
            .execute();
    if (rows == 0) {
      throw new EditClash();
    }
    audit.record(MembersAction.ORGANISATION_CHANGED, ObjectRef.of(KIND, id));
  }

  /**
   * Ends an organisation's part in the partnership: its workers are out with their next click.
   *
   * @throws Refused when all who can sign in and look after the platform work there
   */
  public void close(UUID id) {
    Collection<UUID> administered = administrators.lock().values();
    if (administered.contains(id) && administered.stream().allMatch(id::equals)) {
      throw Refused.at("roles", "members.fault.LAST_ADMINISTRATOR");
    }
    sql.update(ORGANISATION)
        .set(ORGANISATION.CLOSED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .set(ORGANISATION.VERSION, ORGANISATION.VERSION.plus(1))
        .where(ORGANISATION.ID.eq(id), ORGANISATION.CLOSED_AT.isNull())
        .execute();
    audit.record(MembersAction.ORGANISATION_CLOSED, ObjectRef.of(KIND, id));
  }

  private static Organisation organisation(OrganisationRecord row) {
    return new Organisation(
        row.getId(),
        row.getName(),
        AgencyKind.valueOf(row.getKind()),
        Duration.parse(row.getAcknowledgesWithin()),
        row.getStaffedHours(),
        row.getRingAtNight(),
        row.getMailDomains(),
        row.getClosedAt() == null,
        row.getVersion());
  }
}

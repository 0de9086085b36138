package org.lodestar.app.members.face;

import static org.jooq.impl.DSL.lower;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.AskedOnce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.store.CodedRows;
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
  private final CodedRows rows;
  private final PlatformAdministrators administrators;
  private final Audit audit;
  private final Clock clock;

  Organisations(
      DSLContext sql,
      CodedRows rows,
      PlatformAdministrators administrators,
      Audit audit,
      Clock clock) {
    this.sql = sql;
    this.rows = rows;
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
    return AskedOnce.ask(
        Organisations.class,
        List.of(),
        () ->
            List.copyOf(
                sql.selectFrom(ORGANISATION)
                    .orderBy(lower(ORGANISATION.NAME))
                    .fetch(Organisations::organisation)));
  }

  /** An organisation, if there is one with this identifier. */
  @Transactional(readOnly = true)
  public Optional<Organisation> find(UUID id) {
    return AskedOnce.ask(
        Organisations.class,
        List.of(id),
        () ->
            sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(Organisations::organisation));
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
    OrganisationRecord row = new OrganisationRecord();
    row.setId(id);
    take(joining, row);
    row.setCreatedAt(CodedRows.kept(clock.instant()));
    rows.insert(ORGANISATION, row);
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
    boolean done =
        rows.change(
                    ORGANISATION,
                    ORGANISATION.ID.eq(id).and(ORGANISATION.VERSION.eq(version)),
                    row -> {
                      take(changed, row);
                      row.setVersion(version + 1);
                    })
                .size()
            == 1;
    if (!done) {
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
    rows.change(
        ORGANISATION,
        ORGANISATION.ID.eq(id).and(ORGANISATION.CLOSED_AT.isNull()),
        row -> {
          row.setClosedAt(CodedRows.kept(clock.instant()));
          row.setVersion(row.getVersion() + 1);
        });
    audit.record(MembersAction.ORGANISATION_CLOSED, ObjectRef.of(KIND, id));
  }

  private static void take(NewOrganisation from, OrganisationRecord row) {
    row.setName(from.name());
    row.setKind(from.kind().name());
    row.setAcknowledgesWithin(from.acknowledgesWithin().toString());
    row.setStaffedHours(from.staffedHours());
    row.setRingAtNight(from.ringAtNight());
    row.setMailDomains(from.mailDomains());
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

package org.lodestar.app.reception.store;

import static org.lodestar.app.reception.store.tables.Tables.PLAN;
import static org.lodestar.app.reception.store.tables.Tables.PROVISION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.reception.Provision;
import org.lodestar.app.reception.ReceptionPlan;
import org.lodestar.app.reception.ReceptionPlan.State;
import org.lodestar.app.reception.store.tables.tables.records.PlanRecord;
import org.lodestar.app.reception.store.tables.tables.records.ProvisionRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.Written;
import org.lodestar.app.vault.face.SealedCells;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Plans and what they provide; the words of a plan are sealed under a key of its own. */
@Component
public class ReceptionRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext sql;
  private final ReceptionCells cells;

  ReceptionRows(DSLContext sql, ReceptionCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  private byte @Nullable [] seal(UUID plan, TableField<?, byte[]> cell, UUID row, Written written) {
    return written.fields().isEmpty()
        ? null
        : cells.seal(subject(plan), cell, row, PersonalText.of(JSON.writeValueAsString(written)));
  }

  private static Subject subject(UUID plan) {
    return new Subject(SubjectKind.RECEPTION, plan);
  }

  private static Written written(@Nullable PersonalText text) {
    return text == null ? Written.nothing() : JSON.readValue(text.text(), Written.class);
  }

  /** Adds a plan whose grants are written; false when its reference is taken. */
  public boolean insert(ReceptionPlan plan) {
    PlanRecord row = row(plan);
    row.setId(plan.id());
    row.setReference(plan.reference());
    row.setOrganisation(plan.organisation());
    row.setPlannedBy(plan.marks().plannedBy());
    row.setPlannedAt(at(plan.marks().plannedAt()));
    return sql.insertInto(PLAN).set(row).onConflict(PLAN.REFERENCE).doNothing().execute() == 1;
  }

  private PlanRecord row(ReceptionPlan plan) {
    PlanRecord row = new PlanRecord();
    row.setState(plan.state().name());
    row.setDay(plan.day());
    row.setExpected(plan.expected());
    row.setChildren(plan.children().name());
    row.setLanguages(plan.languages().toArray(String[]::new));
    row.setPartners(plan.partners().toArray(UUID[]::new));
    row.setContent(seal(plan.id(), PLAN.CONTENT, plan.id(), plan.written()));
    row.setOutcome(seal(plan.id(), PLAN.OUTCOME, plan.id(), plan.outcome()));
    row.setProposedBy(plan.marks().proposedBy());
    row.setApprovedBy(plan.marks().approvedBy());
    Instant approved = plan.marks().approvedAt();
    row.setApprovedAt(approved == null ? null : at(approved));
    return row;
  }

  /** Changes a plan of this version. Throws {@link EditClash} when it has another. */
  public void update(ReceptionPlan plan) {
    PlanRecord row = row(plan);
    row.setVersion(plan.version() + 1);
    int changed =
        sql.update(PLAN)
            .set(row)
            .where(PLAN.ID.eq(plan.id()), PLAN.VERSION.eq(plan.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** A plan that the one who asks may see, held against every change. */
  public ReceptionPlan lock(UUID id) {
    sql.select(PLAN.ID).from(PLAN).where(PLAN.ID.eq(id)).forUpdate().fetch();
    return get(id);
  }

  /** A plan that the one who asks may see. */
  public ReceptionPlan get(UUID id) {
    return read(PLAN.ID.eq(id), 0, 1).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** Plans that the one who asks may see, the latest day first. */
  public List<ReceptionPlan> list(int offset, int limit) {
    return read(PLAN.ID.isNotNull(), offset, limit);
  }

  /** References of those that are neither held nor cancelled: nothing of them is opened. */
  public Map<UUID, String> open() {
    return sql.select(PLAN.ID, PLAN.REFERENCE)
        .from(PLAN)
        .where(PLAN.STATE.notIn(State.HELD.name(), State.CANCELLED.name()))
        .orderBy(PLAN.REFERENCE)
        .fetchMap(PLAN.ID, PLAN.REFERENCE);
  }

  /** How many plans the one who asks may see. */
  public int count() {
    return sql.fetchCount(PLAN);
  }

  private List<ReceptionPlan> read(Condition which, int offset, int limit) {
    List<PlanRecord> rows =
        sql.selectFrom(PLAN)
            .where(which)
            .orderBy(PLAN.DAY.desc(), PLAN.ID)
            .offset(offset)
            .limit(limit)
            .fetch();
    SealedCells.Opened opened =
        cells.open(
            rows, PLAN.ID, row -> subject(row.get(PLAN.ID)), List.of(PLAN.CONTENT, PLAN.OUTCOME));
    return rows.stream().map(row -> plan(row, opened)).toList();
  }

  private static ReceptionPlan plan(PlanRecord row, SealedCells.Opened opened) {
    return new ReceptionPlan(
        row.getId(),
        row.getReference(),
        row.getOrganisation(),
        ReceptionPlan.State.valueOf(row.getState()),
        row.getDay(),
        row.getExpected(),
        ReceptionPlan.Children.valueOf(row.getChildren()),
        List.of(row.getLanguages()),
        Set.of(row.getPartners()),
        written(opened.text(row, PLAN.CONTENT)),
        written(opened.text(row, PLAN.OUTCOME)),
        new ReceptionPlan.Marks(
            row.getPlannedBy(),
            row.getPlannedAt().toInstant(),
            row.getProposedBy(),
            row.getApprovedBy(),
            instant(row.getApprovedAt())),
        row.getVersion());
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }

  /** Adds something that is there on the day. */
  public void insert(Provision provision) {
    ProvisionRecord row = row(provision);
    row.setId(provision.id());
    row.setPlan(provision.plan());
    sql.insertInto(PROVISION).set(row).execute();
  }

  private ProvisionRecord row(Provision provision) {
    ProvisionRecord row = new ProvisionRecord();
    row.setKind(provision.kind().name());
    row.setPeople(provision.people());
    row.setLanguage(provision.language());
    row.setConfirmed(provision.confirmed());
    row.setContent(seal(provision.plan(), PROVISION.CONTENT, provision.id(), provision.written()));
    return row;
  }

  /** Changes one of this version. Throws {@link EditClash} when it has another. */
  public void update(Provision provision) {
    ProvisionRecord row = row(provision);
    row.setVersion(provision.version() + 1);
    int changed =
        sql.update(PROVISION)
            .set(row)
            .where(
                PROVISION.ID.eq(provision.id()),
                PROVISION.PLAN.eq(provision.plan()),
                PROVISION.VERSION.eq(provision.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Takes one away. */
  public void delete(UUID plan, UUID id) {
    sql.deleteFrom(PROVISION).where(PROVISION.ID.eq(id), PROVISION.PLAN.eq(plan)).execute();
  }

  /** All that a plan provides, by kind. */
  public List<Provision> provisions(UUID plan) {
    List<ProvisionRecord> rows =
        sql.selectFrom(PROVISION)
            .where(PROVISION.PLAN.eq(plan))
            .orderBy(PROVISION.KIND, PROVISION.ID)
            .fetch();
    SealedCells.Opened opened =
        cells.open(rows, PROVISION.ID, row -> subject(plan), List.of(PROVISION.CONTENT));
    return rows.stream()
        .map(
            row ->
                new Provision(
                    row.getId(),
                    row.getPlan(),
                    Provision.Kind.valueOf(row.getKind()),
                    row.getPeople(),
                    row.getLanguage(),
                    row.getConfirmed(),
                    written(opened.text(row, PROVISION.CONTENT)),
                    row.getVersion()))
        .toList();
  }

  /** One of them. */
  public Provision provision(UUID plan, UUID id) {
    return provisions(plan).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}

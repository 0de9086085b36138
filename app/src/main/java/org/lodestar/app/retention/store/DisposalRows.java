package org.lodestar.app.retention.store;

import static org.lodestar.app.retention.store.tables.Tables.DISPOSAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.retention.Disposal;
import org.lodestar.app.retention.Disposal.Approval;
import org.lodestar.app.retention.DisposalState;
import org.lodestar.app.retention.store.tables.tables.records.DisposalRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Disposals. Why so many, and why not, lie under a key of their own. */
@Component
public class DisposalRows {
  private static final String EXPLANATION = "explanation";
  private static final String CALLED_OFF = "called_off";

  private final DSLContext sql;
  private final Vault vault;

  DisposalRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  private static Subject subject(UUID disposal) {
    return new Subject(SubjectKind.DISPOSAL, disposal);
  }

  private static Place place(String column, UUID id) {
    return new Place("retention", "disposal", column, id);
  }

  /** Adds one whose grants are written; false when the reference is taken. */
  public boolean insert(Disposal disposal) {
    return sql.insertInto(DISPOSAL)
            .set(DISPOSAL.ID, disposal.id())
            .set(DISPOSAL.REFERENCE, disposal.reference())
            .set(DISPOSAL.ORGANISATION, disposal.organisation())
            .set(DISPOSAL.KIND, disposal.kind().name())
            .set(DISPOSAL.STATE, disposal.state().name())
            .set(DISPOSAL.PREPARED_BY, disposal.prepared().by())
            .set(DISPOSAL.PREPARED_AT, Columns.at(disposal.prepared().at()))
            .onConflict(DISPOSAL.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  /** Says why so many are right. */
  public void explain(Disposal to, PersonalText why, UUID by) {
    DisposalRecord row = moved(to);
    row.setExplanation(vault.seal(subject(to.id()), place(EXPLANATION, to.id()), why.text()));
    row.setExplainedBy(by);
    update(to, row);
  }

  /** Says why nothing of it goes. */
  public void callOff(Disposal to, PersonalText why) {
    DisposalRecord row = moved(to);
    row.setCalledOff(vault.seal(subject(to.id()), place(CALLED_OFF, to.id()), why.text()));
    update(to, row);
  }

  /** Writes how far it is and who has agreed, if nobody else has changed it since. */
  public void update(Disposal to) {
    update(to, moved(to));
  }

  private static DisposalRecord moved(Disposal to) {
    DisposalRecord row = new DisposalRecord();
    row.setState(to.state().name());
    List<Approval> approvals = to.approvals();
    if (!approvals.isEmpty()) {
      row.setFirstBy(approvals.getFirst().by());
      row.setFirstAt(Columns.at(approvals.getFirst().at()));
    }
    if (approvals.size() > 1) {
      row.setSecondBy(approvals.getLast().by());
      row.setSecondAt(Columns.at(approvals.getLast().at()));
    }
    row.setFromDay(to.fromDay());
    Instant ended = to.endedAt();
    row.setEndedAt(ended == null ? null : Columns.at(ended));
    row.setVersion(to.version() + 1);
    return row;
  }

  private void update(Disposal to, DisposalRecord row) {
    int changed =
        sql.update(DISPOSAL)
            .set(row)
            .where(DISPOSAL.ID.eq(to.id()), DISPOSAL.VERSION.eq(to.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Whether one by rule is under way. */
  public boolean isUnderWay(UUID organisation) {
    return sql.fetchExists(
        DISPOSAL,
        DISPOSAL
            .ORGANISATION
            .eq(organisation)
            .and(DISPOSAL.KIND.eq(Disposal.Kind.BY_RULE.name()))
            .and(DISPOSAL.STATE.notIn("DONE", "CALLED_OFF")));
  }

  /** One that the one who asks may see. */
  public Optional<Disposal> find(UUID id) {
    return list(DISPOSAL.ID.eq(id), 1).stream().findFirst();
  }

  /** As {@link #find}, held until the transaction ends. */
  public Optional<Disposal> lock(UUID id) {
    sql.select(DISPOSAL.ID).from(DISPOSAL).where(DISPOSAL.ID.eq(id)).forUpdate().fetch();
    return find(id);
  }

  /** The newest of an organisation. */
  public List<Disposal> list(UUID organisation, int most) {
    return list(DISPOSAL.ORGANISATION.eq(organisation), most);
  }

  /** Those in which something waits to be agreed. */
  public List<Disposal> waiting(UUID organisation, int most) {
    return list(
        DISPOSAL.ORGANISATION.eq(organisation).and(DISPOSAL.STATE.in("PREPARED", "APPROVED_ONCE")),
        most);
  }

  /** Those whose day has come, of all organisations, the oldest first. */
  public List<UUID> ready(LocalDate today) {
    return sql.select(DISPOSAL.ID)
        .from(DISPOSAL)
        .where(DISPOSAL.STATE.in("ANNOUNCED", "DISPOSING"), DISPOSAL.FROM_DAY.le(today))
        .orderBy(DISPOSAL.PREPARED_AT)
        .fetch(DISPOSAL.ID);
  }

  private List<Disposal> list(Condition which, int most) {
    return sql.selectFrom(DISPOSAL)
        .where(which)
        .orderBy(DISPOSAL.PREPARED_AT.desc(), DISPOSAL.ID.desc())
        .limit(most)
        .fetch(this::disposal);
  }

  private Disposal disposal(DisposalRecord row) {
    return new Disposal(
        row.getId(),
        row.getReference(),
        row.getOrganisation(),
        Disposal.Kind.valueOf(row.getKind()),
        DisposalState.valueOf(row.getState()),
        new Approval(row.getPreparedBy(), row.getPreparedAt().toInstant()),
        approvals(row),
        row.getFromDay(),
        Columns.instant(row.getEndedAt()),
        text(row, EXPLANATION, row.getExplanation()),
        text(row, CALLED_OFF, row.getCalledOff()),
        row.getVersion());
  }

  private static List<Approval> approvals(DisposalRecord row) {
    List<Approval> approvals = new ArrayList<>();
    if (row.getFirstBy() != null) {
      approvals.add(
          new Approval(row.getFirstBy(), Objects.requireNonNull(row.getFirstAt()).toInstant()));
    }
    if (row.getSecondBy() != null) {
      approvals.add(
          new Approval(row.getSecondBy(), Objects.requireNonNull(row.getSecondAt()).toInstant()));
    }
    return approvals;
  }

  private @Nullable PersonalText text(DisposalRecord row, String column, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : vault.open(subject(row.getId()), place(column, row.getId()), sealed);
  }
}

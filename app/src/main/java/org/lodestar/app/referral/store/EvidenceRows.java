package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.EVIDENCE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.referral.EvidenceState;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.store.tables.tables.records.EvidenceRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.statute.Deadline;
import org.springframework.stereotype.Component;

/** Evidence that came later; what it is, and what was said of it, is sealed. */
@Component
public class EvidenceRows {
  private static final List<TableField<EvidenceRecord, byte[]>> SEALED =
      List.of(EVIDENCE.WHAT, EVIDENCE.SOURCE, EVIDENCE.REASON, EVIDENCE.SAID);

  private final DSLContext sql;
  private final Vault vault;

  EvidenceRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Adds what came, with the clock by which it is sent on. */
  public UUID insert(
      Referral referral,
      PersonalText what,
      @Nullable PersonalText source,
      LocalDate obtainedOn,
      Deadline deadline,
      UUID worker,
      Instant now) {
    UUID id = Ids.next();
    EvidenceRecord row = new EvidenceRecord();
    row.setId(id);
    row.setForm(referral.id());
    row.setPerson(referral.person());
    row.setState(EvidenceState.HELD.name());
    row.setWhat(sealed(referral.person(), EVIDENCE.WHAT, id, what));
    row.setSource(sealed(referral.person(), EVIDENCE.SOURCE, id, source));
    row.setObtainedOn(obtainedOn);
    row.setAddedBy(worker);
    row.setAddedAt(now.atOffset(ZoneOffset.UTC));
    row.setDue(deadline.due());
    row.setActBy(deadline.actBy());
    row.setDueSource(deadline.source());
    row.setVersion(0L);
    sql.insertInto(EVIDENCE).set(row).execute();
    return id;
  }

  /** It went to the competent authority. */
  public void send(
      Evidence evidence, EvidenceState state, LocalDate on, Evidence.Way how, UUID worker) {
    EvidenceRecord row = moved(evidence, state);
    row.setSentOn(on);
    row.setSentHow(how.name());
    row.setSentBy(worker);
    update(evidence, row);
  }

  /** It is kept back for a reason. */
  public void keepBack(Evidence evidence, EvidenceState state, PersonalText reason) {
    EvidenceRecord row = moved(evidence, state);
    row.setReason(sealed(evidence.person(), EVIDENCE.REASON, evidence.id(), reason));
    update(evidence, row);
  }

  /** The competent authority has it. */
  public void acknowledge(Evidence evidence, EvidenceState state, LocalDate on) {
    EvidenceRecord row = moved(evidence, state);
    row.setAcknowledgedOn(on);
    update(evidence, row);
  }

  /** What a decision said about it. */
  public void consider(
      Evidence evidence,
      EvidenceState state,
      Evidence.Considered considered,
      @Nullable PersonalText said) {
    EvidenceRecord row = moved(evidence, state);
    row.setConsidered(considered.name());
    row.setSaid(sealed(evidence.person(), EVIDENCE.SAID, evidence.id(), said));
    update(evidence, row);
  }

  private static EvidenceRecord moved(Evidence evidence, EvidenceState state) {
    EvidenceRecord row = new EvidenceRecord();
    row.setState(state.name());
    row.setVersion(evidence.version() + 1);
    return row;
  }

  private void update(Evidence evidence, EvidenceRecord row) {
    int changed =
        sql.update(EVIDENCE)
            .set(row)
            .where(EVIDENCE.ID.eq(evidence.id()), EVIDENCE.VERSION.eq(evidence.version()))
            .execute();
    if (changed != 1) {
      throw new EditClash();
    }
  }

  private byte @Nullable [] sealed(
      UUID person, TableField<EvidenceRecord, byte[]> cell, UUID row, @Nullable PersonalText text) {
    return text == null
        ? null
        : vault.seal(FormRows.subject(person), place(cell, row), text.text());
  }

  private static Place place(TableField<EvidenceRecord, byte[]> cell, UUID row) {
    return new Place("referral", "evidence", cell.getName(), row);
  }

  /** One piece of a referral. */
  public Optional<Evidence> find(UUID form, UUID id) {
    return list(EVIDENCE.FORM.eq(form), EVIDENCE.ID.eq(id)).stream().findFirst();
  }

  /** All of a referral, newest first. */
  public List<Evidence> list(UUID form) {
    return list(EVIDENCE.FORM.eq(form));
  }

  private List<Evidence> list(Condition... where) {
    var rows =
        sql.selectFrom(EVIDENCE)
            .where(where)
            .orderBy(EVIDENCE.ADDED_AT.desc(), EVIDENCE.ID.desc())
            .fetch();
    List<SealedText> sealed = new ArrayList<>();
    rows.forEach(row -> SEALED.forEach(cell -> add(sealed, row, cell)));
    Map<Place, PersonalText> opened = vault.openAll(sealed);
    return rows.map(row -> evidence(row, opened));
  }

  private static void add(
      List<SealedText> sealed, EvidenceRecord row, TableField<EvidenceRecord, byte[]> cell) {
    byte @Nullable [] bytes = row.get(cell);
    if (bytes != null) {
      sealed.add(
          new SealedText(FormRows.subject(row.getPerson()), place(cell, row.getId()), bytes));
    }
  }

  private static Evidence evidence(EvidenceRecord row, Map<Place, PersonalText> opened) {
    UUID id = row.getId();
    String how = row.getSentHow();
    String considered = row.getConsidered();
    return new Evidence(
        id,
        row.getForm(),
        row.getPerson(),
        EvidenceState.valueOf(row.getState()),
        Objects.requireNonNull(opened.get(place(EVIDENCE.WHAT, id))),
        opened.get(place(EVIDENCE.SOURCE, id)),
        row.getObtainedOn(),
        row.getAddedBy(),
        row.getAddedAt().toInstant(),
        row.getDue(),
        row.getActBy(),
        row.getDueSource(),
        row.getSentOn(),
        row.getSentBy(),
        how == null ? null : Evidence.Way.valueOf(how),
        row.getAcknowledgedOn(),
        opened.get(place(EVIDENCE.REASON, id)),
        considered == null ? null : Evidence.Considered.valueOf(considered),
        opened.get(place(EVIDENCE.SAID, id)),
        row.getVersion());
  }

  /** A piece that waits to be sent, without what it is. */
  public record Held(UUID id, UUID form, LocalDate due, LocalDate actBy) {}

  /** All pieces that wait to be sent, the first due first, as far as the one who asks sees them. */
  public List<Held> held() {
    return sql.select(EVIDENCE.ID, EVIDENCE.FORM, EVIDENCE.DUE, EVIDENCE.ACT_BY)
        .from(EVIDENCE)
        .where(EVIDENCE.STATE.eq(EvidenceState.HELD.name()))
        .orderBy(EVIDENCE.DUE, EVIDENCE.ID)
        .fetch(row -> new Held(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /** How much of a document waits to be sent. */
  public int countHeld(UUID form) {
    return sql.fetchCount(
        EVIDENCE, EVIDENCE.FORM.eq(form), EVIDENCE.STATE.eq(EvidenceState.HELD.name()));
  }
}

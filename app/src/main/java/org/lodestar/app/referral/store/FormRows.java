package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.NRM_REFERRAL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ReferralFacts;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.SentBy;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.statute.NrmState;
import org.springframework.stereotype.Component;

/** Referrals and notifications. Row-level security decides which of them there are. */
@Component
public class FormRows {
  private final DSLContext sql;
  private final Vault vault;

  FormRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** Whose key seals what is written about a person in referrals. */
  public static Subject subject(UUID person) {
    return new Subject(SubjectKind.REFERRAL, person);
  }

  /** Keeps a new draft and returns it. */
  public Referral insert(
      UUID caseFile, UUID person, UUID organisation, FormRoute route, UUID worker, Instant now) {
    FormTable forms = FormTable.of(route);
    UUID id = Ids.next();
    int inserted = 0;
    while (inserted == 0) {
      inserted =
          sql.insertInto(forms.table())
              .set(forms.id(), id)
              .set(forms.reference(), Ids.reference('R'))
              .set(forms.caseFile(), caseFile)
              .set(forms.person(), person)
              .set(forms.organisation(), organisation)
              .set(forms.route(), route.name())
              .set(forms.state(), "DRAFT")
              .set(forms.begunBy(), worker)
              .set(forms.begunAt(), at(now))
              .onConflictDoNothing()
              .execute();
    }
    return find(id).orElseThrow();
  }

  /** Keeps that another body sent a referral on a day. */
  public Referral insertSent(
      ReferralFacts about,
      UUID organisation,
      SentBy sentBy,
      LocalDate on,
      UUID worker,
      Instant now) {
    boolean child = about.person().treatedAsChild();
    FormRoute route = child ? FormRoute.NRM_CHILD : FormRoute.NRM_ADULT;
    Referral draft =
        insert(about.caseFile().id(), about.person().id(), organisation, route, worker, now);
    sql.update(NRM_REFERRAL)
        .set(NRM_REFERRAL.SENT_BY, sentBy.name())
        .set(NRM_REFERRAL.STATE, NrmState.SUBMITTED.name())
        .set(NRM_REFERRAL.SENT_ON, on)
        .where(NRM_REFERRAL.ID.eq(draft.id()))
        .execute();
    return find(draft.id()).orElseThrow();
  }

  /** It was recorded wrongly that another body sent one. */
  public void takeBack(Referral referral, UUID worker, Instant now) {
    changed(
        sql.update(NRM_REFERRAL)
            .set(NRM_REFERRAL.TAKEN_BACK_AT, at(now))
            .set(NRM_REFERRAL.TAKEN_BACK_BY, worker)
            .where(
                NRM_REFERRAL.ID.eq(referral.id()),
                NRM_REFERRAL.SENT_BY.isNotNull(),
                NRM_REFERRAL.TAKEN_BACK_AT.isNull())
            .execute());
  }

  /** The referral or notification with this id. */
  public Optional<Referral> find(UUID id) {
    return FormTable.BOTH.stream()
        .flatMap(forms -> list(forms, forms.id().eq(id)).stream())
        .findFirst();
  }

  /** Some of these, by identifier, as far as the one who asks may see them. */
  public Map<UUID, Referral> list(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : both(forms -> forms.id().eq(DSL.any(ids.toArray(UUID[]::new)))).stream()
            .collect(Collectors.toMap(Referral::id, referral -> referral));
  }

  /** All about a person, newest first. */
  public List<Referral> ofPerson(UUID person) {
    return both(forms -> forms.person().eq(person));
  }

  /** All of a case, newest first. */
  public List<Referral> ofCase(UUID caseFile) {
    return both(forms -> forms.caseFile().eq(caseFile));
  }

  /** Drafts of an organisation's workers that one of them began, newest first. */
  public List<Referral> draftsOf(UUID worker) {
    return both(forms -> forms.begunBy().eq(worker).and(forms.state().eq("DRAFT")));
  }

  /** Referrals at these stages whose reference is not kept, oldest first. */
  public List<Referral> unreferenced(List<String> states) {
    return both(forms -> forms.state().in(states).and(forms.homeOfficeReference().isNull()))
        .reversed();
  }

  private List<Referral> both(Function<FormTable, Condition> where) {
    List<Referral> all = new ArrayList<>();
    FormTable.BOTH.forEach(forms -> all.addAll(list(forms, where.apply(forms))));
    all.sort(Comparator.comparing(Referral::begunAt).thenComparing(Referral::id).reversed());
    return all;
  }

  private List<Referral> list(FormTable forms, Condition where) {
    return sql.select(
            forms.id(),
            forms.reference(),
            forms.caseFile(),
            forms.person(),
            forms.organisation(),
            forms.route(),
            forms.state(),
            forms.begunBy(),
            forms.begunAt(),
            forms.frozenAt(),
            forms.sentOn(),
            forms.sentBy().as("sender"),
            forms.homeOfficeReference().isNotNull().as("referenced"),
            forms.version())
        .from(forms.table())
        .where(where, forms.holds())
        .fetch(row -> referral(forms, row));
  }

  private static Referral referral(FormTable forms, Record row) {
    String sender = row.get("sender", String.class);
    OffsetDateTime frozen = row.get(forms.frozenAt());
    return new Referral(
        row.get(forms.id()),
        row.get(forms.reference()),
        row.get(forms.caseFile()),
        row.get(forms.person()),
        row.get(forms.organisation()),
        FormRoute.valueOf(row.get(forms.route())),
        forms.state(row.get(forms.state())),
        row.get(forms.begunBy()),
        row.get(forms.begunAt()).toInstant(),
        frozen == null ? null : frozen.toInstant(),
        row.get(forms.sentOn()),
        sender == null ? null : SentBy.valueOf(sender),
        Boolean.TRUE.equals(row.get("referenced", Boolean.class)),
        row.get(forms.version()));
  }

  /** Makes the answers final. */
  public void freeze(Referral referral, PersonalText document, UUID worker, Instant now) {
    FormTable forms = FormTable.of(referral.route());
    var place = forms.place(forms.document(), referral.id());
    byte[] sealed = vault.seal(subject(referral.person()), place, document.text());
    changed(
        sql.update(forms.table())
            .set(forms.document(), sealed)
            .set(forms.frozenBy(), worker)
            .set(forms.frozenAt(), at(now))
            .set(forms.version(), forms.version().plus(1))
            .where(forms.id().eq(referral.id()), forms.version().eq(referral.version()))
            .execute());
  }

  /** Opens the answers for changes again. */
  public void thaw(Referral referral) {
    FormTable forms = FormTable.of(referral.route());
    changed(
        sql.update(forms.table())
            .setNull(forms.document())
            .setNull(forms.frozenBy())
            .setNull(forms.frozenAt())
            .set(forms.version(), forms.version().plus(1))
            .where(forms.id().eq(referral.id()), forms.version().eq(referral.version()))
            .execute());
  }

  /** Moves it to another stage. */
  public void move(Referral referral, Enum<?> state, @Nullable LocalDate sentOn) {
    FormTable forms = FormTable.of(referral.route());
    changed(
        sql.update(forms.table())
            .set(forms.state(), state.name())
            .set(forms.sentOn(), sentOn)
            .set(forms.version(), forms.version().plus(1))
            .where(forms.id().eq(referral.id()), forms.version().eq(referral.version()))
            .execute());
  }

  /** Keeps the Home Office's reference; does not change the version. */
  public void reference(Referral referral, PersonalText reference) {
    FormTable forms = FormTable.of(referral.route());
    var place = forms.place(forms.homeOfficeReference(), referral.id());
    byte[] sealed = vault.seal(subject(referral.person()), place, reference.text());
    sql.update(forms.table())
        .set(forms.homeOfficeReference(), sealed)
        .where(forms.id().eq(referral.id()))
        .execute();
  }

  /** The Home Office's reference. */
  public Optional<PersonalText> reference(Referral referral) {
    FormTable forms = FormTable.of(referral.route());
    return open(referral, forms.homeOfficeReference());
  }

  /** The answers as they became final. */
  public Optional<PersonalText> document(Referral referral) {
    FormTable forms = FormTable.of(referral.route());
    return open(referral, forms.document());
  }

  private Optional<PersonalText> open(Referral referral, Field<byte[]> cell) {
    FormTable forms = FormTable.of(referral.route());
    Place place = forms.place(cell, referral.id());
    byte[] sealed =
        sql.select(cell)
            .from(forms.table())
            .where(forms.id().eq(referral.id()), cell.isNotNull())
            .fetchOne(cell);
    return sealed == null
        ? Optional.empty()
        : Optional.of(vault.open(subject(referral.person()), place, sealed));
  }

  /** Deletes a draft that will not be sent. */
  public void delete(Referral referral) {
    FormTable forms = FormTable.of(referral.route());
    changed(
        sql.deleteFrom(forms.table())
            .where(
                forms.id().eq(referral.id()),
                forms.state().eq("DRAFT"),
                forms.version().eq(referral.version()))
            .execute());
  }

  private static void changed(int rows) {
    if (rows != 1) {
      throw new EditClash();
    }
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}

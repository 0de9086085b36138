package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.AGREEMENT;
import static org.lodestar.app.sharing.store.tables.Tables.AGREEMENT_PARTY;
import static org.lodestar.app.sharing.store.tables.Tables.LAWFUL_BASIS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.LawfulBasis;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.store.tables.tables.records.AgreementPartyRecord;
import org.lodestar.app.sharing.store.tables.tables.records.AgreementRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Agreements between organisations, and the law behind each basis. */
@Component
public class AgreementRows {
  private final DSLContext sql;

  AgreementRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds an agreement. */
  public void insert(Agreement agreement, UUID by, Instant at) {
    AgreementRecord row = row(agreement);
    row.setId(agreement.id());
    row.setRecordedBy(by);
    row.setRecordedAt(Columns.at(at));
    sql.insertInto(AGREEMENT).set(row).execute();
  }

  private static AgreementRecord row(Agreement agreement) {
    AgreementRecord row = new AgreementRecord();
    row.setTitle(agreement.title());
    row.setParties(agreement.parties().toArray(UUID[]::new));
    row.setPurposes(agreement.purposes().stream().map(Enum::name).sorted().toArray(String[]::new));
    row.setStartsOn(agreement.startsOn());
    row.setEndsOn(agreement.endsOn());
    row.setReviewOn(agreement.reviewOn());
    return row;
  }

  /**
   * Changes an agreement.
   *
   * @throws EditClash when somebody else has meanwhile
   */
  public void update(Agreement agreement) {
    AgreementRecord row = row(agreement);
    row.setVersion(agreement.version() + 1);
    int changed =
        sql.update(AGREEMENT)
            .set(row)
            .where(AGREEMENT.ID.eq(agreement.id()), AGREEMENT.VERSION.eq(agreement.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** All agreements, those that end last first. */
  public List<Agreement> list() {
    Map<UUID, Set<UUID>> confirmed =
        sql.selectFrom(AGREEMENT_PARTY).stream()
            .collect(
                Collectors.groupingBy(
                    AgreementPartyRecord::getAgreement,
                    Collectors.mapping(AgreementPartyRecord::getOrganisation, Collectors.toSet())));
    return sql.selectFrom(AGREEMENT)
        .orderBy(AGREEMENT.ENDS_ON.desc(), AGREEMENT.TITLE, AGREEMENT.ID)
        .fetch()
        .map(row -> agreement(row, confirmed.getOrDefault(row.getId(), Set.of())));
  }

  /** An agreement, if there is one. */
  public Optional<Agreement> find(UUID id) {
    return found(sql.selectFrom(AGREEMENT).where(AGREEMENT.ID.eq(id)).fetchOptional());
  }

  /** An agreement, held until the transaction ends, if there is one. */
  public Optional<Agreement> lock(UUID id) {
    return found(sql.selectFrom(AGREEMENT).where(AGREEMENT.ID.eq(id)).forUpdate().fetchOptional());
  }

  private Optional<Agreement> found(Optional<AgreementRecord> row) {
    return row.map(each -> agreement(each, hands(each.getId()).keySet()));
  }

  /** Who confirmed one for which organisation. */
  public Map<UUID, UUID> hands(UUID agreement) {
    return sql.selectFrom(AGREEMENT_PARTY)
        .where(AGREEMENT_PARTY.AGREEMENT.eq(agreement))
        .fetchMap(AGREEMENT_PARTY.ORGANISATION, AGREEMENT_PARTY.CONFIRMED_BY);
  }

  /** An organisation confirms one as it stands. */
  public void confirm(UUID agreement, UUID organisation, UUID by, Instant at) {
    sql.insertInto(AGREEMENT_PARTY)
        .set(AGREEMENT_PARTY.AGREEMENT, agreement)
        .set(AGREEMENT_PARTY.ORGANISATION, organisation)
        .set(AGREEMENT_PARTY.CONFIRMED_BY, by)
        .set(AGREEMENT_PARTY.CONFIRMED_AT, Columns.at(at))
        .onConflictDoNothing()
        .execute();
  }

  /** An organisation takes back that it confirmed one. */
  public void takeBack(UUID agreement, UUID organisation) {
    sql.deleteFrom(AGREEMENT_PARTY)
        .where(
            AGREEMENT_PARTY.AGREEMENT.eq(agreement), AGREEMENT_PARTY.ORGANISATION.eq(organisation))
        .execute();
  }

  /** What was confirmed is another one now: each confirms it anew. */
  public void takeAllBack(UUID agreement) {
    sql.deleteFrom(AGREEMENT_PARTY).where(AGREEMENT_PARTY.AGREEMENT.eq(agreement)).execute();
  }

  private static Agreement agreement(AgreementRecord row, Set<UUID> confirmed) {
    Set<SharePurpose> purposes =
        Arrays.stream(row.getPurposes()).map(SharePurpose::valueOf).collect(Collectors.toSet());
    return new Agreement(
        row.getId(),
        row.getTitle(),
        Set.of(row.getParties()),
        purposes,
        row.getStartsOn(),
        row.getEndsOn(),
        row.getReviewOn(),
        row.getVersion(),
        confirmed);
  }

  /** The law behind each basis on a day. */
  public List<LawfulBasis> law(LocalDate day) {
    return sql.selectFrom(LAWFUL_BASIS)
        .where(LAWFUL_BASIS.VALID_FROM.le(day))
        .and(DSL.coalesce(LAWFUL_BASIS.VALID_TO, day).ge(day))
        .orderBy(LAWFUL_BASIS.CODE)
        .fetch()
        .map(
            row ->
                new LawfulBasis(
                    Basis.valueOf(row.getCode()),
                    row.getValidFrom(),
                    row.getArticle_6(),
                    row.getArticle_9(),
                    row.getSource(),
                    row.getToBeConfirmed()));
  }
}

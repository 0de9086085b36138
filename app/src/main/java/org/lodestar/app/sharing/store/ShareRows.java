package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.READING;
import static org.lodestar.app.sharing.store.tables.Tables.SHARE;
import static org.lodestar.app.sharing.store.tables.Tables.SHARE_EVENT;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.SeveralLists;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.Receiver;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.SharePurpose;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.Terms;
import org.lodestar.app.sharing.store.tables.tables.records.ShareRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/**
 * Shares as rows: codes, dates and identifiers; the giver's words are those of {@link GroundRows}.
 */
@Component
public class ShareRows {
  /** States from which something can still come. */
  private static final List<String> LIVE =
      Arrays.stream(ShareState.values()).filter(ShareState::isLive).map(Enum::name).toList();

  /** Urgent and not accepted: first in every list, whatever came since. */
  private static final Field<Boolean> WAITS_URGENTLY =
      DSL.field(
          SHARE
              .STATE
              .eq(DSL.inline("OPENED"))
              .and(SHARE.EXPIRES_AT.gt(DSL.currentOffsetDateTime())));

  private static final List<SortField<?>> ORDER =
      List.of(
          WAITS_URGENTLY.desc(),
          DSL.coalesce(SHARE.RENEWED_AT, SHARE.OFFERED_AT, SHARE.PROPOSED_AT).desc(),
          SHARE.ID.desc());

  /** In lists of what waits: who is kept waiting longest. */
  private static final List<SortField<?>> LONGEST_FIRST =
      List.of(
          WAITS_URGENTLY.desc(),
          DSL.coalesce(SHARE.RENEWED_AT, SHARE.OFFERED_AT, SHARE.PROPOSED_AT).asc(),
          SHARE.ID.asc());

  private static final PersonalText UNSAID = PersonalText.of("");

  private final DSLContext sql;
  private final GroundRows grounds;
  private final ShareCodes codes;

  ShareRows(DSLContext sql, GroundRows grounds, ShareCodes codes) {
    this.sql = sql;
    this.codes = codes;
    this.grounds = grounds;
  }

  /** Whose key seals the giver's words: the person's, so that no receiver opens them. */
  static Subject subject(UUID person) {
    return new Subject(SubjectKind.PERSON, person);
  }

  /** Adds a share. False when its reference is taken. */
  public boolean insert(Share share, NewShare wanted) {
    ShareRecord row = whole(share);
    row.setProposedAt(Columns.at(share.marks().proposedAt()));
    row.setGivenWith(wanted.with());
    grounds.fill(row, share.id(), wanted);
    return sql.insertInto(SHARE)
            .set(codes.shares().coded(row))
            .onConflict(SHARE.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  /** All that the code of a share is over, and how far it is. */
  private static ShareRecord whole(Share share) {
    ShareRecord row = row(share);
    row.setId(share.id());
    row.setReference(share.reference());
    row.setCaseFile(share.caseFile());
    row.setPerson(share.person());
    row.setOrganisation(share.organisation());
    row.setReceiver(share.receiver().organisation());
    row.setNamed(share.receiver().named().toArray(UUID[]::new));
    row.setPurpose(share.terms().purpose().name());
    row.setBasis(share.terms().basis().name());
    row.setConsentKind(Columns.name(share.terms().consent()));
    row.setChild(share.child());
    row.setAgainstNo(share.againstNo());
    row.setUrgent(share.terms().urgent());
    row.setSections(share.terms().sections().toArray(String[]::new));
    row.setExpiresAt(Columns.at(share.expiresAt()));
    row.setProposedBy(share.marks().proposedBy());
    return row;
  }

  private static ShareRecord row(Share share) {
    ShareRecord row = new ShareRecord();
    Share.Marks marks = share.marks();
    row.setState(share.kept().name());
    row.setSentVersion(share.sent());
    row.setOfferedAt(Columns.orNull(marks.offeredAt()));
    row.setAnsweredAt(Columns.orNull(marks.answeredAt()));
    row.setEndedAt(Columns.orNull(marks.endedAt()));
    row.setEndReason(Columns.name(marks.endReason()));
    row.setReviewBy(Columns.orNull(marks.reviewBy()));
    row.setReviewedAt(Columns.orNull(marks.reviewedAt()));
    row.setChaseOn(marks.chaseOn());
    row.setAcknowledgedOn(marks.acknowledgedOn());
    Share.Renewed renewed = marks.renewed();
    row.setRenewedAt(renewed == null ? null : Columns.at(renewed.at()));
    row.setRenewedBy(renewed == null ? null : renewed.by());
    row.setAnswerBy(Columns.orNull(marks.answerBy()));
    return row;
  }

  /**
   * Writes how far a share is, if nobody else has since.
   *
   * @throws EditClash when somebody has
   */
  public void update(Share share) {
    ShareRecord row = row(share);
    row.setVersion(share.version() + 1);
    row.setCode(codes.shares().coded(whole(share)).getCode());
    int changed =
        sql.update(SHARE)
            .set(row)
            .where(SHARE.ID.eq(share.id()), SHARE.VERSION.eq(share.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** A share that the one who asks may see; all others are not found. */
  public Share get(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /** A share, if the one who asks may see it. */
  public Optional<Share> find(UUID id) {
    return list(SHARE.ID.eq(id), 0, 1).stream().findFirst();
  }

  /** As {@link #get}, held against every change until the transaction ends. */
  public Share lock(UUID id) {
    sql.select(SHARE.ID).from(SHARE).where(SHARE.ID.eq(id)).forUpdate().fetch();
    return get(id);
  }

  /** As {@link #get}, held against its ending until the transaction ends; many may hold it so. */
  public Share hold(UUID id) {
    sql.select(SHARE.ID).from(SHARE).where(SHARE.ID.eq(id)).forShare().fetch();
    return get(id);
  }

  /** Shares about a person that rest on a consent and can still be read or accepted, held. */
  public List<Share> lockOn(UUID person, ConsentKind kind) {
    Condition condition = SHARE.PERSON.eq(person).and(restsOn(kind)).and(SHARE.STATE.in(LIVE));
    sql.select(SHARE.ID).from(SHARE).where(condition).orderBy(SHARE.ID).forUpdate().fetch();
    return list(condition, 0, Integer.MAX_VALUE);
  }

  /** As {@link Share#restsOn}, in the database. */
  private static Condition restsOn(ConsentKind kind) {
    Condition named = SHARE.CONSENT_KIND.eq(kind.name());
    return kind == ConsentKind.SHARING_WITH_PARTNERS
        ? named.or(SHARE.BASIS.eq(Basis.CHILD_IN_NEED.name()).and(SHARE.CHILD.isFalse()))
        : named;
  }

  /** Shares about a person that can still be read or accepted. */
  public List<Share> liveOf(UUID person, Instant now) {
    return list(
        SHARE.PERSON.eq(person).and(SHARE.STATE.in(LIVE)).and(SHARE.EXPIRES_AT.gt(Columns.at(now))),
        0,
        Integer.MAX_VALUE);
  }

  /** Every share of a case, newest first. */
  public List<Share> ofCase(UUID caseFile) {
    return list(SHARE.CASE_FILE.eq(caseFile), 0, Integer.MAX_VALUE);
  }

  /** Every share about a person, newest first. */
  public List<Share> ofPerson(UUID person) {
    return list(SHARE.PERSON.eq(person), 0, Integer.MAX_VALUE);
  }

  /** What was offered to an organisation, newest first, as far as the one who asks knows of it. */
  public List<Share> receivedBy(UUID organisation, Received which, int offset, int limit) {
    return list(which.condition(organisation), offset, limit);
  }

  /** How many {@link #receivedBy} has in all. */
  public int countReceivedBy(UUID organisation, Received which) {
    return sql.fetchCount(SHARE, which.condition(organisation));
  }

  /**
   * Other shares about the same person, by the same giver to the same receiver, that can be read or
   * accepted now, as far as the one who asks knows of them.
   */
  public List<Share> beside(Share share, Instant now) {
    return list(
        SHARE
            .PERSON
            .eq(share.person())
            .and(SHARE.ORGANISATION.eq(share.organisation()))
            .and(SHARE.RECEIVER.eq(share.receiver().organisation()))
            .and(SHARE.ID.ne(share.id()))
            .and(SHARE.STATE.in("OFFERED", "OPENED", "ACCEPTED"))
            .and(SHARE.EXPIRES_AT.gt(Columns.at(now))),
        0,
        Integer.MAX_VALUE);
  }

  /** Shares that it was given together with, as far as the one who asks knows of them. */
  public List<Share> together(UUID id) {
    Condition first = SHARE.ID.in(DSL.select(SHARE.GIVEN_WITH).from(SHARE).where(SHARE.ID.eq(id)));
    Condition kept = SHARE.STATE.ne(ShareState.DISCARDED.name());
    return list(first.or(SHARE.GIVEN_WITH.eq(id)).and(kept), 0, Integer.MAX_VALUE);
  }

  /**
   * What was ended by its giver, a consent that was taken back or its last day, and of which the
   * worker, who had read it or could answer for their organisation, has not said that they know.
   *
   * @param answers whether the worker answers for the organisation
   */
  static Condition over(
      UUID worker, UUID organisation, boolean answers, Instant since, Instant now) {
    Condition ended =
        SHARE.STATE.in("REVOKED", "RECALLED").and(SHARE.ENDED_AT.ge(Columns.at(since)));
    Condition ranOut =
        SHARE
            .STATE
            .in("OPENED", "ACCEPTED")
            .and(SHARE.EXPIRES_AT.le(Columns.at(now)))
            .and(SHARE.EXPIRES_AT.ge(Columns.at(since)));
    Condition readIt =
        DSL.exists(
                DSL.selectOne()
                    .from(READING)
                    .where(READING.SHARE.eq(SHARE.ID), READING.READER.eq(worker)))
            .and(DSL.notExists(endSeen().and(SHARE_EVENT.DONE_BY.eq(worker))));
    Condition forAll = SHARE.ANSWERED_AT.isNotNull().or(SHARE.URGENT).and(DSL.notExists(endSeen()));
    return SHARE
        .RECEIVER
        .eq(organisation)
        .and(SHARE.OFFERED_AT.isNotNull())
        .and(ended.or(ranOut))
        .and(answers ? readIt.or(forAll) : readIt);
  }

  private static SelectConditionStep<Record1<Integer>> endSeen() {
    return DSL.selectOne()
        .from(SHARE_EVENT)
        .where(SHARE_EVENT.SHARE.eq(SHARE.ID), SHARE_EVENT.EVENT.eq(ShareEvent.END_SEEN.name()));
  }

  /** Several lists in one question, each in the order of every list. */
  <K extends Enum<K>> Map<K, List<Share>> lists(Map<K, Condition> wanted) {
    Map<K, List<Share>> lists = new HashMap<>();
    SeveralLists.fetch(sql, SHARE, wanted, LONGEST_FIRST)
        .forEach((key, rows) -> lists.put(key, shares(rows.stream())));
    return lists;
  }

  /** Removes a share that was never offered. */
  public void delete(UUID id) {
    sql.deleteFrom(SHARE).where(SHARE.ID.eq(id), SHARE.OFFERED_AT.isNull()).execute();
  }

  List<Share> list(Condition condition, int offset, int limit) {
    return shares(
        sql.selectFrom(SHARE).where(condition).orderBy(ORDER).offset(offset).limit(limit).stream());
  }

  private List<Share> shares(Stream<ShareRecord> rows) {
    return rows.filter(codes.shares()::isRight).map(ShareRows::share).toList();
  }

  private static Share share(ShareRecord row) {
    return new Share(
        row.getId(),
        row.getReference(),
        row.getCaseFile(),
        row.getPerson(),
        row.getOrganisation(),
        receiver(row),
        terms(row),
        row.getChild(),
        row.getAgainstNo(),
        ShareState.valueOf(row.getState()),
        row.getExpiresAt().toInstant(),
        row.getSentVersion(),
        marks(row),
        row.getVersion());
  }

  private static Receiver receiver(ShareRecord row) {
    List<UUID> named = List.of(row.getNamed());
    return row.getReceiver() == null
        ? Receiver.outside(UNSAID)
        : new Receiver(row.getReceiver(), named, null);
  }

  private static Terms terms(ShareRecord row) {
    return new Terms(
        SharePurpose.valueOf(row.getPurpose()),
        Basis.valueOf(row.getBasis()),
        Columns.constant(ConsentKind.class, row.getConsentKind()),
        row.getUrgent(),
        List.of(row.getSections()),
        Days.lastBefore(row.getExpiresAt().toInstant()));
  }

  private static Share.Marks marks(ShareRecord row) {
    return new Share.Marks(
        row.getProposedBy(),
        Objects.requireNonNull(row.getProposedAt()).toInstant(),
        Columns.instant(row.getOfferedAt()),
        Columns.instant(row.getAnsweredAt()),
        Columns.instant(row.getEndedAt()),
        Columns.constant(EndReason.class, row.getEndReason()),
        Columns.instant(row.getReviewBy()),
        Columns.instant(row.getReviewedAt()),
        row.getChaseOn(),
        row.getAcknowledgedOn(),
        row.getRenewedAt() == null
            ? null
            : new Share.Renewed(row.getRenewedBy(), row.getRenewedAt().toInstant()),
        Columns.instant(row.getAnswerBy()));
  }
}

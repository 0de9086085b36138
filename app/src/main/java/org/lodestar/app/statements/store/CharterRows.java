package org.lodestar.app.statements.store;

import static org.lodestar.app.statements.store.tables.Tables.CHARTER_EVIDENCE;
import static org.lodestar.app.statements.store.tables.Tables.CHARTER_GAP;
import static org.lodestar.app.statements.store.tables.Tables.CHARTER_SIGNING;
import static org.lodestar.app.statements.store.tables.Tables.COMMITMENT;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.statements.CharterEvidence;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.CharterSigning;
import org.lodestar.app.statements.CharterSigning.How;
import org.lodestar.app.statements.Commitment;
import org.lodestar.app.statements.Commitment.Kept;
import org.lodestar.app.statements.Commitment.Often;
import org.lodestar.app.statements.Commitment.Said;
import org.lodestar.app.statements.Commitment.Standing;
import org.lodestar.app.strategy.Evidence.Review;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.statute.StatementArea;
import org.springframework.stereotype.Component;

/** Commitments with their evidence and their gaps, and how the council signed. */
@Component
public class CharterRows {
  private final DSLContext sql;

  CharterRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, in their order. */
  public List<Commitment> list() {
    return list(DSL.noCondition());
  }

  /** One of them. */
  public Optional<Commitment> find(String code) {
    return list(COMMITMENT.CODE.eq(code)).stream().findFirst();
  }

  private List<Commitment> list(Condition which) {
    return sql.selectFrom(COMMITMENT)
        .where(which)
        .orderBy(COMMITMENT.PLACE)
        .fetch(CharterRows::commitment);
  }

  private static Commitment commitment(Record row) {
    return new Commitment(
        row.get(COMMITMENT.CODE),
        new Said(
            row.get(COMMITMENT.WORDS),
            row.get(COMMITMENT.WANTED),
            row.get(COMMITMENT.SUGGESTED),
            StatementArea.valueOf(row.get(COMMITMENT.AREA)),
            row.get(COMMITMENT.NOTE),
            row.get(COMMITMENT.SOURCE),
            row.get(COMMITMENT.CHECKED)),
        new Kept(
            row.get(COMMITMENT.BODY),
            row.get(COMMITMENT.POST),
            Often.valueOf(row.get(COMMITMENT.OFTEN)),
            row.get(COMMITMENT.DUE),
            Standing.valueOf(row.get(COMMITMENT.STANDING)),
            row.get(COMMITMENT.REASON)),
        row.get(COMMITMENT.VERSION));
  }

  /** Changes who answers for one and how it stands, if nobody else has since. */
  public void update(String code, Kept kept, long version) {
    mustBeOne(
        sql.update(COMMITMENT)
            .set(COMMITMENT.BODY, kept.body())
            .set(COMMITMENT.POST, kept.post())
            .set(COMMITMENT.OFTEN, kept.often().name())
            .set(COMMITMENT.DUE, kept.due())
            .set(COMMITMENT.STANDING, kept.standing().name())
            .set(COMMITMENT.REASON, kept.reason())
            .set(COMMITMENT.VERSION, version + 1)
            .where(COMMITMENT.CODE.eq(code), COMMITMENT.VERSION.eq(version))
            .execute());
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** All evidence, the latest first. */
  public List<CharterEvidence> evidence() {
    return sql.selectFrom(CHARTER_EVIDENCE)
        .orderBy(CHARTER_EVIDENCE.DATED.desc(), CHARTER_EVIDENCE.ID.desc())
        .fetch(
            row ->
                new CharterEvidence(
                    row.getId(),
                    row.getCommitment(),
                    row.getWords(),
                    row.getLink(),
                    row.getDated(),
                    row.getAddedBy(),
                    row.getAddedAt().toInstant(),
                    review(row)));
  }

  private static @Nullable Review review(Record row) {
    String verdict = row.get(CHARTER_EVIDENCE.VERDICT);
    return verdict == null
        ? null
        : new Review(
            Verdict.valueOf(verdict),
            Objects.requireNonNull(row.get(CHARTER_EVIDENCE.REASON)),
            Objects.requireNonNull(row.get(CHARTER_EVIDENCE.REVIEWED_BY)),
            Objects.requireNonNull(row.get(CHARTER_EVIDENCE.REVIEWED_AT)).toInstant());
  }

  /** Keeps new evidence; whether it was not kept already. */
  public boolean insert(CharterEvidence added) {
    return sql.insertInto(CHARTER_EVIDENCE)
            .set(CHARTER_EVIDENCE.ID, added.id())
            .set(CHARTER_EVIDENCE.COMMITMENT, added.commitment())
            .set(CHARTER_EVIDENCE.WORDS, added.words())
            .set(CHARTER_EVIDENCE.LINK, added.link())
            .set(CHARTER_EVIDENCE.DATED, added.dated())
            .set(CHARTER_EVIDENCE.ADDED_BY, added.addedBy())
            .set(CHARTER_EVIDENCE.ADDED_AT, added.addedAt().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Keeps what a second person found, if nobody was first. */
  public void review(UUID id, Review review) {
    review(id, review, CHARTER_EVIDENCE.VERDICT.isNull());
  }

  /** Keeps why what was confirmed does not hold, if it is still confirmed. */
  public void setBack(UUID id, Review review) {
    review(id, review, CHARTER_EVIDENCE.VERDICT.eq(Verdict.ACCEPTED.name()));
  }

  private void review(UUID id, Review review, Condition stands) {
    mustBeOne(
        sql.update(CHARTER_EVIDENCE)
            .set(CHARTER_EVIDENCE.VERDICT, review.verdict().name())
            .set(CHARTER_EVIDENCE.REASON, review.reason())
            .set(CHARTER_EVIDENCE.REVIEWED_BY, review.by())
            .set(CHARTER_EVIDENCE.REVIEWED_AT, review.at().atOffset(ZoneOffset.UTC))
            .where(CHARTER_EVIDENCE.ID.eq(id), stands)
            .execute());
  }

  /** Holds a commitment for this transaction. */
  public void hold(String code) {
    sql.select(COMMITMENT.CODE)
        .from(COMMITMENT)
        .where(COMMITMENT.CODE.eq(code))
        .forUpdate()
        .execute();
  }

  /** All gaps, what is due first. */
  public List<CharterGap> gaps() {
    return sql.selectFrom(CHARTER_GAP)
        .orderBy(CHARTER_GAP.CLOSED.isNotNull(), CHARTER_GAP.BY_WHEN, CHARTER_GAP.ID)
        .fetch(
            row ->
                new CharterGap(
                    row.getId(),
                    row.getCommitment(),
                    row.getMissing(),
                    row.getWho(),
                    row.getByWhen(),
                    row.getAction(),
                    row.getClosed(),
                    row.getVersion()));
  }

  /** Keeps a new gap; whether it was not kept already. */
  public boolean insert(CharterGap added) {
    return sql.insertInto(CHARTER_GAP)
            .set(CHARTER_GAP.ID, added.id())
            .set(CHARTER_GAP.COMMITMENT, added.commitment())
            .set(CHARTER_GAP.MISSING, added.missing())
            .set(CHARTER_GAP.WHO, added.who())
            .set(CHARTER_GAP.BY_WHEN, added.by())
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  /** Changes a gap, if nobody else has since. */
  public void update(CharterGap changed) {
    mustBeOne(
        sql.update(CHARTER_GAP)
            .set(CHARTER_GAP.MISSING, changed.missing())
            .set(CHARTER_GAP.WHO, changed.who())
            .set(CHARTER_GAP.BY_WHEN, changed.by())
            .set(CHARTER_GAP.ACTION, changed.action())
            .set(CHARTER_GAP.CLOSED, changed.closed())
            .set(CHARTER_GAP.VERSION, changed.version() + 1)
            .where(CHARTER_GAP.ID.eq(changed.id()), CHARTER_GAP.VERSION.eq(changed.version()))
            .execute());
  }

  /** How the council signed, if that is known. */
  public Optional<CharterSigning> signing() {
    return sql.selectFrom(CHARTER_SIGNING)
        .fetchOptional(
            row ->
                new CharterSigning(
                    How.valueOf(row.getHow()),
                    row.getSignedOn(),
                    row.getWords(),
                    row.getVersion()));
  }

  /** Keeps how it signed, if nobody else has written it since. */
  public void sign(CharterSigning signing) {
    mustBeOne(signing.version() == 0 ? insert(signing) : update(signing));
  }

  private int insert(CharterSigning signing) {
    return sql.insertInto(CHARTER_SIGNING)
        .set(CHARTER_SIGNING.HOW, signing.how().name())
        .set(CHARTER_SIGNING.SIGNED_ON, signing.on())
        .set(CHARTER_SIGNING.WORDS, signing.words())
        .set(CHARTER_SIGNING.VERSION, 1L)
        .onConflictDoNothing()
        .execute();
  }

  private int update(CharterSigning signing) {
    return sql.update(CHARTER_SIGNING)
        .set(CHARTER_SIGNING.HOW, signing.how().name())
        .set(CHARTER_SIGNING.SIGNED_ON, signing.on())
        .set(CHARTER_SIGNING.WORDS, signing.words())
        .set(CHARTER_SIGNING.VERSION, signing.version() + 1)
        .where(CHARTER_SIGNING.VERSION.eq(signing.version()))
        .execute();
  }
}

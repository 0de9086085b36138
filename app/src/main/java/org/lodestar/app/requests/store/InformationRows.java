package org.lodestar.app.requests.store;

import static org.lodestar.app.requests.store.tables.Tables.INFORMATION_REQUEST;
import static org.lodestar.app.requests.store.tables.Tables.LIKENESS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.requests.InformationAnswer;
import org.lodestar.app.requests.InformationRequest;
import org.lodestar.app.requests.InformationRequest.Answered;
import org.lodestar.app.requests.InformationRequest.Asked;
import org.lodestar.app.requests.InformationRequest.Days;
import org.lodestar.app.requests.InformationRequest.Marks;
import org.lodestar.app.requests.InformationRequest.Review;
import org.lodestar.app.requests.InformationState;
import org.lodestar.app.requests.ReviewOutcome;
import org.lodestar.app.requests.store.tables.tables.records.InformationRequestRecord;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.statute.Exemption;
import org.lodestar.statute.InformationLaw;
import org.springframework.stereotype.Component;

/** Requests for information, as rows. */
@Component
public class InformationRows {
  private static final List<TableField<InformationRequestRecord, byte[]>> SEALED =
      List.of(
          INFORMATION_REQUEST.THEIRS,
          INFORMATION_REQUEST.WISH,
          INFORMATION_REQUEST.REASON,
          INFORMATION_REQUEST.IDENTIFIED,
          INFORMATION_REQUEST.HARM,
          INFORMATION_REQUEST.LONGER);
  private static final Condition RUNNING =
      INFORMATION_REQUEST.STATE.in("OPEN", "CLARIFYING", "FEE_ASKED", "SENT", "IN_REVIEW");

  /** Of those from before likeness was kept, as many are opened at once, and each only once. */
  private static final int LEARNED_AT_ONCE = 500;

  private final DSLContext sql;
  private final InformationCells cells;
  private final WeighingRows weighings;
  private final LikenessRows likeness;

  InformationRows(
      DSLContext sql, InformationCells cells, WeighingRows weighings, LikenessRows likeness) {
    this.sql = sql;
    this.cells = cells;
    this.weighings = weighings;
    this.likeness = likeness;
  }

  /** Which requests are listed. */
  public enum Which {
    RUNNING,
    OVER
  }

  /** References of those that nobody has answered: nothing of them is opened. */
  public Map<UUID, String> open() {
    return sql.select(INFORMATION_REQUEST.ID, INFORMATION_REQUEST.REFERENCE)
        .from(INFORMATION_REQUEST)
        .where(RUNNING)
        .orderBy(INFORMATION_REQUEST.DUE)
        .fetchMap(INFORMATION_REQUEST.ID, INFORMATION_REQUEST.REFERENCE);
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.DATA_REQUEST, id);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** Keeps a request whose grants are written. False when its reference is taken. */
  public boolean insert(InformationRequest request) {
    InformationRequestRecord row = whole(request);
    row.setId(request.id());
    row.setReference(request.reference());
    row.setOrganisation(request.organisation());
    asked(request, row);
    row.setLoggedBy(request.marks().loggedBy());
    row.setLoggedAt(at(request.marks().loggedAt()));
    boolean kept =
        sql.insertInto(INFORMATION_REQUEST)
                .set(row)
                .onConflict(INFORMATION_REQUEST.REFERENCE)
                .doNothing()
                .execute()
            == 1;
    if (kept) {
      likeness.save(request.id(), request.organisation(), request.asked());
    }
    return kept;
  }

  /**
   * Keeps how it stands now, if nobody else has changed it since.
   *
   * @throws EditClash when somebody has
   */
  public void update(InformationRequest request) {
    InformationRequestRecord row = whole(request);
    row.setVersion(request.version() + 1);
    asked(request, row);
    int changed =
        sql.update(INFORMATION_REQUEST)
            .set(row)
            .where(
                INFORMATION_REQUEST.ID.eq(request.id()),
                INFORMATION_REQUEST.VERSION.eq(request.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
    likeness.save(request.id(), request.organisation(), request.asked());
    @Nullable Answered given = request.prepared();
    if (given != null) {
      weighings.save(request.id(), new WeighingRows.Beside(given.interest(), given.enclosed()));
    }
  }

  private void asked(InformationRequest request, InformationRequestRecord row) {
    UUID id = request.id();
    Asked asked = request.asked();
    row.setReceivedOn(asked.received());
    row.setFigures(asked.figures());
    row.setTheirs(cells.seal(subject(id), INFORMATION_REQUEST.THEIRS, id, asked.theirs()));
    row.setWish(cells.seal(subject(id), INFORMATION_REQUEST.WISH, id, asked.wish()));
  }

  /** All that may change of it. */
  private InformationRequestRecord whole(InformationRequest request) {
    InformationRequestRecord row = new InformationRequestRecord();
    Days days = request.days();
    row.setLaw(request.asked().law().name());
    row.setState(request.state().name());
    row.setOwner(request.marks().owner());
    row.setDue(days.due());
    row.setCountsFrom(
        days.countsFrom().equals(request.asked().received()) ? null : days.countsFrom());
    row.setPausedOn(days.paused());
    row.setLongerToldOn(days.longerTold());
    row.setLonger(
        cells.seal(subject(request.id()), INFORMATION_REQUEST.LONGER, request.id(), days.longer()));
    row.setSentOn(days.sent());
    row.setAnsweredOn(days.answered());
    prepared(request.id(), request.prepared(), row);
    review(request.review(), row);
    return row;
  }

  private void prepared(UUID id, @Nullable Answered given, InformationRequestRecord row) {
    if (given != null) {
      Subject subject = subject(id);
      row.setAnswer(given.answer().name());
      row.setExemptions(
          given.exemptions().stream().map(Enum::name).sorted().toArray(String[]::new));
      row.setReason(cells.seal(subject, INFORMATION_REQUEST.REASON, id, given.reason()));
      row.setIdentified(
          cells.seal(subject, INFORMATION_REQUEST.IDENTIFIED, id, given.identified()));
      row.setHarm(cells.seal(subject, INFORMATION_REQUEST.HARM, id, given.harm()));
    }
  }

  private static void review(@Nullable Review review, InformationRequestRecord row) {
    if (review != null) {
      row.setReviewOn(review.asked());
      row.setReviewDue(review.due());
      row.setReviewLonger(review.longer());
      row.setReview(review.outcome() == null ? null : review.outcome().name());
      row.setReviewedOn(review.decided());
    }
  }

  /**
   * A request that the one who asks may see.
   *
   * @throws NotFound when there is none
   */
  public InformationRequest get(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /** The same; nothing when there is none. */
  public Optional<InformationRequest> find(UUID id) {
    return list(INFORMATION_REQUEST.ID.eq(id), 0, 1).stream().findFirst();
  }

  /** References of an organisation's others that bear the same number in the register elsewhere. */
  public List<String> withNumber(UUID organisation, UUID but, Asked asked) {
    learn(organisation);
    return likeness.find(organisation, but, LikenessRows.What.THEIRS, asked);
  }

  /** References of an organisation's others that ask the same in the same words. */
  public List<String> withWish(UUID organisation, UUID but, Asked asked) {
    learn(organisation);
    return likeness.find(organisation, but, LikenessRows.What.WISH, asked);
  }

  /** An organisation's others that bear the same number or ask the same; nothing is opened. */
  public List<OwnDataRows.Numbered> alike(InformationRequest request) {
    return likeness.others(request.organisation(), request.id(), request.asked());
  }

  /** The latest of an organisation, whether they are over or not. */
  public List<InformationRequest> latest(UUID organisation, int most) {
    return list(INFORMATION_REQUEST.ORGANISATION.eq(organisation), 0, most);
  }

  private void learn(UUID organisation) {
    Condition unknown =
        DSL.notExists(DSL.selectOne().from(LIKENESS).where(LIKENESS.ID.eq(INFORMATION_REQUEST.ID)));
    list(INFORMATION_REQUEST.ORGANISATION.eq(organisation).and(unknown), 0, LEARNED_AT_ONCE)
        .forEach(each -> likeness.save(each.id(), organisation, each.asked()));
  }

  private static Condition of(UUID organisation, Which which) {
    return INFORMATION_REQUEST
        .ORGANISATION
        .eq(organisation)
        .and(which == Which.RUNNING ? RUNNING : RUNNING.not());
  }

  /** How many of an organisation there are. */
  public int count(UUID organisation, Which which) {
    return sql.fetchCount(INFORMATION_REQUEST, of(organisation, which));
  }

  /** Some of them, the first due first; of those that are over the latest first. */
  public List<InformationRequest> list(UUID organisation, Which which, int skip, int most) {
    return list(of(organisation, which), skip, most);
  }

  private List<InformationRequest> list(Condition condition, int skip, int most) {
    List<InformationRequestRecord> rows =
        sql.selectFrom(INFORMATION_REQUEST)
            .where(condition)
            .orderBy(
                INFORMATION_REQUEST.ANSWERED_ON.desc().nullsFirst(),
                INFORMATION_REQUEST.DUE.asc(),
                INFORMATION_REQUEST.ID.desc())
            .offset(skip)
            .limit(most)
            .fetch();
    InformationCells.Opened opened =
        cells.open(rows, INFORMATION_REQUEST.ID, InformationRows::subjectOf, SEALED);
    Map<UUID, WeighingRows.Beside> weighed =
        weighings.find(rows.stream().map(InformationRequestRecord::getId).toList());
    return rows.stream()
        .map(
            row ->
                request(
                    row, opened, weighed.getOrDefault(row.getId(), WeighingRows.Beside.NOTHING)))
        .toList();
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(INFORMATION_REQUEST.ID));
  }

  private static InformationRequest request(
      InformationRequestRecord row, InformationCells.Opened opened, WeighingRows.Beside weighed) {
    return new InformationRequest(
        row.getId(),
        row.getReference(),
        row.getOrganisation(),
        new Asked(
            InformationLaw.valueOf(row.getLaw()),
            row.getReceivedOn(),
            opened.must(row, INFORMATION_REQUEST.THEIRS),
            opened.must(row, INFORMATION_REQUEST.WISH),
            row.getFigures()),
        InformationState.valueOf(row.getState()),
        days(row, opened),
        prepared(row, opened, weighed),
        review(row),
        new Marks(row.getOwner(), row.getLoggedBy(), row.getLoggedAt().toInstant()),
        row.getVersion());
  }

  private static Days days(InformationRequestRecord row, InformationCells.Opened opened) {
    @Nullable LocalDate from = row.getCountsFrom();
    return new Days(
        row.getDue(),
        Objects.requireNonNullElse(from, row.getReceivedOn()),
        row.getPausedOn(),
        row.getLongerToldOn(),
        opened.text(row, INFORMATION_REQUEST.LONGER),
        row.getSentOn(),
        row.getAnsweredOn());
  }

  private static @Nullable Answered prepared(
      InformationRequestRecord row, InformationCells.Opened opened, WeighingRows.Beside weighed) {
    return row.getAnswer() == null
        ? null
        : new Answered(
            InformationAnswer.valueOf(row.getAnswer()),
            Arrays.stream(row.getExemptions()).map(Exemption::valueOf).collect(Collectors.toSet()),
            opened.text(row, INFORMATION_REQUEST.REASON),
            opened.text(row, INFORMATION_REQUEST.IDENTIFIED),
            weighed.interest(),
            opened.text(row, INFORMATION_REQUEST.HARM),
            weighed.enclosed());
  }

  private static @Nullable Review review(InformationRequestRecord row) {
    @Nullable String outcome = row.getReview();
    return row.getReviewOn() == null
        ? null
        : new Review(
            row.getReviewOn(),
            row.getReviewDue(),
            row.getReviewLonger(),
            outcome == null ? null : ReviewOutcome.valueOf(outcome),
            row.getReviewedOn());
  }
}

package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;
import static org.lodestar.app.members.store.tables.Tables.ACCOUNT_REQUEST;
import static org.lodestar.app.members.store.tables.Tables.TOLD;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.SeveralLists;
import org.lodestar.app.members.AccountRequest;
import org.lodestar.app.members.AccountRequest.Change;
import org.lodestar.app.members.AccountRequest.Way;
import org.lodestar.app.members.RequestKind;
import org.lodestar.app.members.RequestState;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.domain.SecondPiece;
import org.lodestar.app.members.store.tables.tables.records.AccountRequestRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What administrators asked for about accounts, and whom that was told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RequestRows {
  /** Purpose of the grant of an administrator who may agree. */
  public static final String AGREES = "AGREES_TO_ACCOUNT";

  private static final int MOST = 50;

  private static final List<OrderField<?>> ORDER =
      List.of(ACCOUNT_REQUEST.ASKED_AT.desc(), ACCOUNT_REQUEST.ID.desc());

  private final DSLContext sql;
  private final CodedRows coded;

  RequestRows(DSLContext sql, CodedRows coded) {
    this.sql = sql;
    this.coded = coded;
  }

  /** Adds one whose grants are written. */
  public void insert(AccountRequest request) {
    AccountRequestRecord row = new AccountRequestRecord();
    row.setId(request.id());
    row.setPerson(request.person());
    row.setKind(request.kind().name());
    row.setAskedBy(request.askedBy());
    row.setAskedAt(at(request.askedAt()));
    row.setAlone(request.alone());
    row.setRoles(
        request.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")));
    Change change = request.change();
    if (change != null) {
      row.setDisplayName(change.displayName());
      row.setEmail(change.email());
      row.setPost(change.post());
      row.setOrganisation(change.organisation());
      row.setPersonVersion(change.version());
    }
    row.setState(request.state().name());
    row.setWaitsUntil(at(request.waitsUntil()));
    row.setWay(request.way().name());
    row.setWrongPieces(0);
    row.setVersion(0L);
    coded.insert(ACCOUNT_REQUEST, row);
  }

  /** One that the asker may see. */
  public Optional<AccountRequest> find(UUID id) {
    return list(ACCOUNT_REQUEST.ID.eq(id)).stream().findFirst();
  }

  /** The same; nobody else moves it until the transaction ends. */
  public Optional<AccountRequest> lock(UUID id) {
    return sql.selectFrom(ACCOUNT_REQUEST)
        .where(ACCOUNT_REQUEST.ID.eq(id))
        .forUpdate()
        .fetchOptional()
        .filter(this::isRight)
        .map(RequestRows::request);
  }

  /** The last one about somebody that the asker may see. */
  public Optional<AccountRequest> newest(UUID person) {
    return list(ACCOUNT_REQUEST.PERSON.eq(person)).stream().findFirst();
  }

  /** Those about somebody that wait for a second administrator. */
  public List<AccountRequest> waiting(UUID person, Instant now) {
    return list(ACCOUNT_REQUEST.PERSON.eq(person).and(isWaiting(now)));
  }

  /** Those to which this worker may agree. */
  public List<AccountRequest> toAgree(UUID worker, Instant now) {
    return list(isToAgree(worker, now));
  }

  private static Condition isToAgree(UUID worker, Instant now) {
    return isWaiting(now).and(agrees(worker));
  }

  private static Condition isToTell(UUID worker, Instant now) {
    return ACCOUNT_REQUEST
        .STATE
        .eq(RequestState.AGREED.name())
        .and(ACCOUNT_REQUEST.WAY.eq(Way.SHEET.name()))
        .and(ACCOUNT_REQUEST.USED_AT.isNull())
        .and(ACCOUNT_REQUEST.PIECE_BY.isNull())
        .and(ACCOUNT_REQUEST.WAITS_UNTIL.gt(at(now)))
        .and(agrees(worker));
  }

  private static Condition isAsked(UUID worker, Instant now) {
    return isWaiting(now).and(ACCOUNT_REQUEST.ASKED_BY.eq(worker));
  }

  /** Why one stands on a home page. */
  public enum Wait {
    /** The worker may agree to it. */
    AGREE,
    /** The worker may make its second piece. */
    TELL,
    /** The worker was told of it and has not looked. */
    UNSEEN,
    /** The worker asked for it. */
    ASKED
  }

  /** All that wait for a worker, in one question. */
  public Map<Wait, List<AccountRequest>> waitingFor(UUID worker, Instant now) {
    Map<Wait, List<AccountRequest>> all = new EnumMap<>(Wait.class);
    SeveralLists.fetch(
            sql,
            ACCOUNT_REQUEST,
            Map.of(
                Wait.AGREE,
                isToAgree(worker, now),
                Wait.TELL,
                isToTell(worker, now),
                Wait.UNSEEN,
                isUnseen(worker),
                Wait.ASKED,
                isAsked(worker, now)),
            ORDER)
        .forEach((each, rows) -> all.put(each, requests(rows.stream().limit(MOST))));
    return all;
  }

  private static Condition isWaiting(Instant now) {
    return ACCOUNT_REQUEST
        .STATE
        .eq(RequestState.WAITING.name())
        .and(ACCOUNT_REQUEST.WAITS_UNTIL.gt(at(now)));
  }

  private static Condition agrees(UUID worker) {
    return DSL.exists(
        DSL.selectOne()
            .from(ACCESS_GRANT)
            .where(
                ACCESS_GRANT.OBJECT.eq(ACCOUNT_REQUEST.ID),
                ACCESS_GRANT.HOLDER.eq(worker),
                ACCESS_GRANT.PURPOSE.eq(AGREES)));
  }

  /** It was agreed to, refused or replaced. */
  public void decide(
      AccountRequest request,
      RequestState state,
      @Nullable UUID by,
      Way way,
      Instant now,
      Instant until) {
    update(
        request,
        row -> {
          row.setState(state.name());
          row.setDecidedBy(by);
          row.setDecidedAt(at(now));
          row.setWay(way.name());
          row.setWaitsUntil(at(until));
        });
  }

  /** The letter was not taken: it goes on paper. */
  public void onPaper(UUID id) {
    change(id, row -> row.setWay(Way.SHEET.name()));
  }

  /** Somebody printed the sheet. */
  public void sheet(AccountRequest request, UUID by) {
    update(request, row -> row.setSheetBy(by));
  }

  /** Somebody made the second piece; the one before opens nothing any more. */
  public void piece(AccountRequest request, UUID by, SecondPiece piece) {
    update(
        request,
        row -> {
          row.setPieceBy(by);
          row.setPiece(piece.hash(request.id()));
          row.setWrongPieces(0);
        });
  }

  /** What is kept of the second piece. */
  public Optional<byte[]> piece(UUID id) {
    return coded
        .find(ACCOUNT_REQUEST, ACCOUNT_REQUEST.ID.eq(id).and(ACCOUNT_REQUEST.PIECE.isNotNull()))
        .map(AccountRequestRecord::getPiece);
  }

  /** Somebody typed a wrong piece; answers how many that makes, too many for a forged request. */
  public int wrongPiece(UUID id) {
    return change(id, row -> row.setWrongPieces(row.getWrongPieces() + 1)).stream()
        .findFirst()
        .map(AccountRequestRecord::getWrongPieces)
        .orElse(Integer.MAX_VALUE);
  }

  /** The worker came in by it. */
  public void used(UUID id, Instant now) {
    change(id, row -> row.setUsedAt(at(now)));
  }

  private List<AccountRequestRecord> change(UUID id, Consumer<AccountRequestRecord> change) {
    return coded.change(ACCOUNT_REQUEST, ACCOUNT_REQUEST.ID.eq(id), change);
  }

  private void update(AccountRequest request, Consumer<AccountRequestRecord> change) {
    List<AccountRequestRecord> changed =
        coded.change(
            ACCOUNT_REQUEST,
            ACCOUNT_REQUEST.ID.eq(request.id()).and(ACCOUNT_REQUEST.VERSION.eq(request.version())),
            row -> {
              change.accept(row);
              row.setVersion(request.version() + 1);
            });
    if (changed.size() != 1) {
      throw new EditClash();
    }
  }

  /** One that somebody else wrote or changed is as if nobody had asked. */
  private boolean isRight(AccountRequestRecord row) {
    return coded.isRight(ACCOUNT_REQUEST, row);
  }

  /** Tells these, anew where they had looked before. */
  public void tell(UUID request, Collection<UUID> people, Instant now) {
    people.forEach(
        person ->
            sql.insertInto(TOLD)
                .set(TOLD.REQUEST, request)
                .set(TOLD.PERSON, person)
                .set(TOLD.AT, at(now))
                .onConflict(TOLD.REQUEST, TOLD.PERSON)
                .doUpdate()
                .set(TOLD.AT, at(now))
                .setNull(TOLD.SEEN_AT)
                .execute());
  }

  private static Condition isUnseen(UUID person) {
    return DSL.exists(
        DSL.selectOne()
            .from(TOLD)
            .where(
                TOLD.REQUEST.eq(ACCOUNT_REQUEST.ID),
                TOLD.PERSON.eq(person),
                TOLD.SEEN_AT.isNull()));
  }

  /** A worker has looked. */
  public void seen(UUID request, UUID person, Instant now) {
    sql.update(TOLD)
        .set(TOLD.SEEN_AT, at(now))
        .where(TOLD.REQUEST.eq(request), TOLD.PERSON.eq(person), TOLD.SEEN_AT.isNull())
        .execute();
  }

  private List<AccountRequest> list(Condition which) {
    return requests(
        sql.selectFrom(ACCOUNT_REQUEST).where(which).orderBy(ORDER).limit(MOST).fetch().stream());
  }

  private List<AccountRequest> requests(Stream<AccountRequestRecord> rows) {
    return rows.filter(this::isRight).map(RequestRows::request).toList();
  }

  private static AccountRequest request(AccountRequestRecord row) {
    return new AccountRequest(
        row.getId(),
        row.getPerson(),
        RequestKind.valueOf(row.getKind()),
        row.getAskedBy(),
        row.getAskedAt().toInstant(),
        row.getAlone(),
        roles(row.getRoles()),
        change(row),
        state(row.getState()),
        row.getDecidedBy(),
        instant(row.getDecidedAt()),
        row.getWaitsUntil().toInstant(),
        Way.valueOf(row.getWay()),
        row.getSheetBy(),
        row.getPieceBy(),
        instant(row.getUsedAt()),
        row.getVersion());
  }

  /** That nobody agreed in time is never written down; what says so here was replaced. */
  private static RequestState state(String kept) {
    RequestState state = RequestState.valueOf(kept);
    return state == RequestState.LAPSED ? RequestState.REPLACED : state;
  }

  private static Set<Role> roles(String names) {
    return Arrays.stream(names.split(" "))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toSet());
  }

  private static @Nullable Change change(AccountRequestRecord row) {
    return row.getPersonVersion() == null
        ? null
        : new Change(
            Objects.requireNonNull(row.getDisplayName()),
            Objects.requireNonNull(row.getEmail()),
            Objects.requireNonNull(row.getPost()),
            Objects.requireNonNull(row.getOrganisation()),
            row.getPersonVersion());
  }

  private static OffsetDateTime at(Instant moment) {
    return CodedRows.kept(moment);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}

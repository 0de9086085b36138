package org.lodestar.app.meetings.store;

import static org.lodestar.app.meetings.store.tables.Tables.ABOUT_PERSON;
import static org.lodestar.app.meetings.store.tables.Tables.MEETING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.meetings.AboutPerson;
import org.lodestar.app.meetings.Meeting;
import org.lodestar.app.meetings.MeetingBasis;
import org.lodestar.app.meetings.MeetingKind;
import org.lodestar.app.meetings.MeetingState;
import org.lodestar.app.meetings.MinutesState;
import org.lodestar.app.meetings.store.tables.tables.records.AboutPersonRecord;
import org.lodestar.app.meetings.store.tables.tables.records.MeetingRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.Written;
import org.springframework.stereotype.Component;

/** Meetings, and the people whom they are about. */
@Component
public class MeetingRows {
  private final DSLContext sql;
  private final MeetingCells cells;
  private final MeetingCodes codes;

  MeetingRows(DSLContext sql, MeetingCells cells, MeetingCodes codes) {
    this.codes = codes;
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a meeting. False when its reference is taken. */
  public boolean insert(Meeting meeting) {
    MeetingRecord row = row(meeting);
    row.setId(meeting.id());
    row.setReference(meeting.reference());
    row.setCaseFile(meeting.caseFile());
    row.setOrganisation(meeting.organisation());
    row.setSeal(meeting.keys().seal());
    row.setCirculation(meeting.keys().circulation());
    row.setChild(meeting.child());
    row.setNamedOnly(meeting.namedOnly());
    row.setCalledBy(meeting.calledBy());
    row.setCalledAt(Columns.at(meeting.calledAt()));
    return sql.insertInto(MEETING)
            .set(codes.meetings().coded(row))
            .onConflict(MEETING.REFERENCE)
            .doNothing()
            .execute()
        == 1;
  }

  private MeetingRecord row(Meeting meeting) {
    MeetingRecord row = new MeetingRecord();
    row.setKind(meeting.kind().name());
    row.setState(meeting.state().name());
    row.setMinutes(meeting.minutes().name());
    row.setStartsAt(Columns.at(meeting.startsAt()));
    row.setUrgent(meeting.urgent());
    row.setBasis(meeting.basis().name());
    row.setChair(meeting.chair());
    row.setHeldOn(meeting.heldOn());
    row.setPapersCloseOn(meeting.papersCloseOn());
    row.setContent(
        cells.seal(
            MeetingCells.key(meeting.keys().seal()),
            MEETING.CONTENT,
            meeting.id(),
            meeting.written()));
    return row;
  }

  /**
   * Changes a meeting of this version.
   *
   * @throws EditClash when somebody else has
   */
  public void update(Meeting meeting) {
    MeetingRecord row = row(meeting);
    row.setVersion(meeting.version() + 1);
    int changed =
        sql.update(MEETING)
            .set(row)
            .where(MEETING.ID.eq(meeting.id()), MEETING.VERSION.eq(meeting.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** A meeting that the one who asks may know of; all others are not found. */
  public Meeting get(UUID id) {
    return list(MEETING.ID.eq(id), MEETING.ID.asc(), 0, 1).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** As {@link #get}, held against every change until the transaction ends. */
  public Meeting lock(UUID id) {
    sql.select(MEETING.ID).from(MEETING).where(MEETING.ID.eq(id)).forUpdate().fetch();
    return get(id);
  }

  /** As {@link #get}, held against its change while many read it. */
  public Meeting hold(UUID id) {
    sql.select(MEETING.ID).from(MEETING).where(MEETING.ID.eq(id)).forShare().fetch();
    return get(id);
  }

  /** Meetings about people of a case, the latest first. */
  public List<Meeting> ofCase(UUID caseFile, int limit) {
    return list(MEETING.CASE_FILE.eq(caseFile), MEETING.STARTS_AT.desc(), 0, limit);
  }

  /** Meetings that a worker called, that have begun and whose minutes are not agreed. */
  public List<Meeting> toMinute(UUID worker) {
    return list(unminuted(worker), MEETING.STARTS_AT.asc(), 0, 50);
  }

  private static Condition unminuted(UUID worker) {
    return MEETING
        .CALLED_BY
        .eq(worker)
        .and(MEETING.STATE.eq(DSL.inline("BEGUN")))
        .and(MEETING.MINUTES.ne(DSL.inline("AGREED")));
  }

  /** How many of them there are. */
  public int countToMinute(UUID worker) {
    return sql.fetchCount(MEETING, unminuted(worker));
  }

  /** Meetings about a person that rest on that person's yes. */
  public List<Meeting> restingOn(UUID person) {
    Condition about =
        MEETING.ID.in(
            sql.select(ABOUT_PERSON.MEETING)
                .from(ABOUT_PERSON)
                .where(ABOUT_PERSON.PERSON.eq(person), ABOUT_PERSON.CHILD.isFalse()));
    Condition planned = MEETING.BASIS.eq(MeetingBasis.PLANNING_WITH_THE_PERSON.name());
    return list(planned.and(about), MEETING.ID.asc(), 0, Integer.MAX_VALUE);
  }

  /** The strategy discussion about somebody that was called and has not begun: which, and when. */
  public Optional<Map.Entry<UUID, Instant>> discussionCalled(UUID person) {
    return sql.select(MEETING.ID, MEETING.STARTS_AT)
        .from(MEETING)
        .join(ABOUT_PERSON)
        .on(ABOUT_PERSON.MEETING.eq(MEETING.ID))
        .where(
            ABOUT_PERSON.PERSON.eq(person),
            MEETING.KIND.eq(MeetingKind.STRATEGY_DISCUSSION.name()),
            MEETING.STATE.eq(MeetingState.CALLED.name()))
        .orderBy(MEETING.STARTS_AT.desc())
        .limit(1)
        .fetchOptional(row -> Map.entry(row.value1(), row.value2().toInstant()));
  }

  /** Meetings about people of a case that are seen by whole organisations. */
  public List<Meeting> open(UUID caseFile) {
    Condition open = MEETING.CASE_FILE.eq(caseFile).and(MEETING.NAMED_ONLY.isFalse());
    return list(open, MEETING.ID.asc(), 0, Integer.MAX_VALUE);
  }

  /** From now on only those who come sit at the table, not all of their organisation. */
  public Meeting narrow(Meeting meeting) {
    sql.selectFrom(MEETING)
        .where(MEETING.ID.eq(meeting.id()))
        .forUpdate()
        .fetchOptional()
        .filter(codes.meetings()::isRight)
        .ifPresent(
            row -> {
              row.setNamedOnly(true);
              codes.meetings().coded(row).update();
            });
    return get(meeting.id());
  }

  /** How many of these there are. */
  public int count(Condition which) {
    return sql.fetchCount(MEETING, which);
  }

  /** Some of these, in an order. */
  public List<Meeting> list(Condition which, SortField<?> order, int offset, int limit) {
    List<MeetingRecord> rows =
        sql
            .selectFrom(MEETING)
            .where(which)
            .orderBy(order, MEETING.ID.asc())
            .offset(offset)
            .limit(limit)
            .stream()
            .filter(codes.meetings()::isRight)
            .toList();
    MeetingCells.Opened opened = cells.open(rows, MEETING.ID, row -> subject(row), MEETING.CONTENT);
    return rows.stream().map(row -> meeting(row, opened.of(row))).toList();
  }

  private static Subject subject(Record row) {
    return MeetingCells.key(row.get(MEETING.SEAL));
  }

  private static Meeting meeting(MeetingRecord row, Written written) {
    return new Meeting(
        row.getId(),
        row.getReference(),
        row.getCaseFile(),
        row.getOrganisation(),
        new Meeting.Keys(row.getSeal(), row.getCirculation()),
        MeetingKind.valueOf(row.getKind()),
        MeetingState.valueOf(row.getState()),
        MinutesState.valueOf(row.getMinutes()),
        row.getStartsAt().toInstant(),
        row.getChild(),
        row.getUrgent(),
        row.getNamedOnly(),
        MeetingBasis.valueOf(row.getBasis()),
        row.getChair(),
        row.getCalledBy(),
        row.getCalledAt().toInstant(),
        row.getHeldOn(),
        row.getPapersCloseOn(),
        written,
        row.getVersion());
  }

  /** Writes down whom a meeting is about. */
  public void insert(Meeting meeting, AboutPerson about) {
    UUID id = Ids.next();
    sql.insertInto(ABOUT_PERSON)
        .set(ABOUT_PERSON.ID, id)
        .set(ABOUT_PERSON.MEETING, meeting.id())
        .set(ABOUT_PERSON.CASE_FILE, meeting.caseFile())
        .set(ABOUT_PERSON.PERSON, about.person())
        .set(ABOUT_PERSON.CHILD, about.child())
        .set(
            ABOUT_PERSON.CONTENT,
            cells.seal(
                MeetingCells.key(meeting.keys().seal()),
                ABOUT_PERSON.CONTENT,
                id,
                Written.of("name", about.name().text())))
        .execute();
  }

  /** Whom a meeting is about. */
  public List<AboutPerson> about(Meeting meeting) {
    List<AboutPersonRecord> rows =
        sql.selectFrom(ABOUT_PERSON)
            .where(ABOUT_PERSON.MEETING.eq(meeting.id()))
            .orderBy(ABOUT_PERSON.ID)
            .fetch();
    MeetingCells.Opened opened =
        cells.open(
            rows,
            ABOUT_PERSON.ID,
            row -> MeetingCells.key(meeting.keys().seal()),
            ABOUT_PERSON.CONTENT);
    return rows.stream()
        .map(
            row ->
                new AboutPerson(
                    row.getPerson(), row.getChild(), PersonalText.of(opened.of(row).text("name"))))
        .toList();
  }

  /** How many meetings a person was talked about in. */
  public int countAbout(UUID person) {
    return sql.fetchCount(ABOUT_PERSON, ABOUT_PERSON.PERSON.eq(person));
  }

  /** References of meetings. */
  public Map<UUID, String> references(List<UUID> meetings) {
    return sql
        .select(MEETING.ID, MEETING.REFERENCE)
        .from(MEETING)
        .where(MEETING.ID.in(meetings))
        .fetch()
        .stream()
        .collect(Collectors.toMap(row -> row.value1(), row -> row.value2()));
  }

  /** Reference of a meeting, if the one who asks may know of it. */
  public Optional<String> reference(UUID meeting) {
    return Optional.ofNullable(references(List.of(meeting)).get(meeting));
  }
}

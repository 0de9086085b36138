package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CONSENT;
import static org.lodestar.app.casework.store.tables.Tables.CONVERSATION;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Conversation;
import org.lodestar.app.casework.Explained;
import org.lodestar.app.casework.Interpreter;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.ConsentRecord;
import org.lodestar.app.casework.store.tables.tables.records.ConversationRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.Subject;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.springframework.stereotype.Component;

/** Conversations about consent, and what came of them. Rows are only ever added. */
@Component
public class ConsentRows {
  private static final List<TableField<ConversationRecord, byte[]>> SEALED =
      List.of(CONVERSATION.LANGUAGE);

  private final DSLContext sql;
  private final Cells cells;

  ConsentRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Keeps a conversation; its outcomes are kept by {@link #insert}. */
  public void insert(Recorded<Conversation> recorded) {
    Conversation held = recorded.what();
    Subject subject = PersonRows.subject(recorded.person());
    sql.insertInto(CONVERSATION)
        .set(CONVERSATION.ID, recorded.id())
        .set(CONVERSATION.PERSON, recorded.person())
        .set(CONVERSATION.HELD_ON, held.heldOn())
        .set(CONVERSATION.ASKED_BY, recorded.by())
        .set(CONVERSATION.METHOD, held.method().name())
        .set(CONVERSATION.INTERPRETER, held.interpreter().name())
        .set(
            CONVERSATION.LANGUAGE,
            cells.seal(subject, CONVERSATION.LANGUAGE, recorded.id(), held.language()))
        .set(CONVERSATION.IN_PRIVATE, held.inPrivate())
        .set(CONVERSATION.COMPANION_PRESENT, held.companionPresent())
        .set(CONVERSATION.UNDERSTANDING_CHECKED, held.understandingChecked())
        .set(CONVERSATION.EXPLAINED, Columns.names(held.explained()))
        .set(CONVERSATION.NOTICE_VERSION, held.noticeVersion())
        .set(CONVERSATION.CAPACITY_VIEW, held.capacityDoubted() ? "DOUBTED" : "PRESUMED")
        .set(CONVERSATION.UNSAFE, held.unsafe())
        .set(CONVERSATION.RECORDED_BY, recorded.by())
        .set(CONVERSATION.RECORDED_AT, Columns.at(recorded.at()))
        .execute();
  }

  /** Adds a version of a consent. */
  public void insert(UUID person, Consent consent) {
    UUID id = Ids.next();
    Subject subject = PersonRows.subject(person);
    sql.insertInto(CONSENT)
        .set(CONSENT.ID, id)
        .set(CONSENT.PERSON, person)
        .set(CONSENT.KIND, consent.kind().name())
        .set(CONSENT.VERSION, consent.version())
        .set(CONSENT.OUTCOME, consent.outcome().name())
        .set(CONSENT.UNSAFE, consent.unsafe())
        .set(CONSENT.DECIDED_ON, consent.decidedOn())
        .set(CONSENT.CONVERSATION, consent.conversation())
        .set(CONSENT.REASON, cells.seal(subject, CONSENT.REASON, id, consent.reason()))
        .set(CONSENT.RECORDED_BY, consent.by())
        .set(CONSENT.RECORDED_AT, Columns.at(consent.at()))
        .execute();
  }

  /** Every version of every consent of a person, newest first. */
  public List<Consent> list(UUID person) {
    List<ConsentRecord> rows =
        sql.selectFrom(CONSENT)
            .where(CONSENT.PERSON.eq(person))
            .orderBy(CONSENT.RECORDED_AT.desc(), CONSENT.VERSION.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows,
            CONSENT.ID,
            row -> PersonRows.subjectOf(row, CONSENT.PERSON),
            List.of(CONSENT.REASON));
    return rows.stream().map(row -> consent(row, opened)).toList();
  }

  /** Who of these said no to the police and nothing else since, free or not (0268). */
  Set<UUID> noToPolice(Collection<UUID> people) {
    return sql
        .select(CONSENT.PERSON, CONSENT.OUTCOME)
        .distinctOn(CONSENT.PERSON)
        .from(CONSENT)
        .where(
            Columns.among(CONSENT.PERSON, people),
            CONSENT.KIND.eq(ConsentKind.POLICE_CO_OPERATION.name()))
        .orderBy(CONSENT.PERSON, CONSENT.VERSION.desc())
        .fetch()
        .stream()
        .filter(row -> isNo(ConsentOutcome.valueOf(row.value2())))
        .map(row -> row.value1())
        .collect(Collectors.toSet());
  }

  private static boolean isNo(ConsentOutcome outcome) {
    return outcome == ConsentOutcome.REFUSED || outcome == ConsentOutcome.WITHDRAWN;
  }

  /** The version of each kind that counts. */
  public static Map<ConsentKind, Consent> newest(List<Consent> all) {
    Map<ConsentKind, Consent> newest = new EnumMap<>(ConsentKind.class);
    all.forEach(
        consent ->
            newest.merge(
                consent.kind(),
                consent,
                (one, other) -> one.version() > other.version() ? one : other));
    return newest;
  }

  /** All conversations with a person, newest first; outcomes are those of {@link #list}. */
  public List<Recorded<Conversation>> conversations(UUID person) {
    List<ConversationRecord> rows =
        sql.selectFrom(CONVERSATION)
            .where(CONVERSATION.PERSON.eq(person))
            .orderBy(CONVERSATION.RECORDED_AT.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(
            rows, CONVERSATION.ID, row -> PersonRows.subjectOf(row, CONVERSATION.PERSON), SEALED);
    return rows.stream().map(row -> conversation(row, opened)).toList();
  }

  private static Consent consent(ConsentRecord row, Cells.Opened opened) {
    return new Consent(
        ConsentKind.valueOf(row.getKind()),
        row.getVersion(),
        ConsentOutcome.valueOf(row.getOutcome()),
        row.getUnsafe(),
        row.getDecidedOn(),
        row.getConversation(),
        opened.text(row, CONSENT.REASON),
        row.getRecordedBy(),
        row.getRecordedAt().toInstant());
  }

  private static Recorded<Conversation> conversation(ConversationRecord row, Cells.Opened opened) {
    Conversation held =
        new Conversation(
            row.getHeldOn(),
            Conversation.Method.valueOf(row.getMethod()),
            Interpreter.valueOf(row.getInterpreter()),
            opened.text(row, CONVERSATION.LANGUAGE),
            row.getInPrivate(),
            row.getCompanionPresent(),
            row.getUnderstandingChecked(),
            Columns.constants(Explained.class, row.getExplained()),
            row.getNoticeVersion(),
            row.getCapacityView().equals("DOUBTED"),
            Map.of(),
            null);
    return new Recorded<>(
        row.getId(), row.getPerson(), held, row.getAskedBy(), row.getRecordedAt().toInstant(), 0);
  }
}

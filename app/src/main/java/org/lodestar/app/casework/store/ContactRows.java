package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.EPISODE;
import static org.lodestar.app.casework.store.tables.Tables.SAFE_CONTACT;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.store.tables.tables.records.SafeContactRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;

/** Ways to reach people, under a key of their own. */
@Component
public class ContactRows {
  private static final List<TableField<SafeContactRecord, byte[]>> SEALED =
      List.of(
          SAFE_CONTACT.VALUE,
          SAFE_CONTACT.SAFE_WINDOW,
          SAFE_CONTACT.DAYS_AND_TIMES,
          SAFE_CONTACT.SAY_WHO_YOU_ARE_AS,
          SAFE_CONTACT.CODE_WORD);

  private final DSLContext sql;
  private final Cells cells;
  private final Vault vault;

  ContactRows(DSLContext sql, Cells cells, Vault vault) {
    this.sql = sql;
    this.cells = cells;
    this.vault = vault;
  }

  static Subject subject(UUID person) {
    return new Subject(SubjectKind.PERSON_CONTACT, person);
  }

  /** Adds a contact. */
  public void insert(Recorded<SafeContact> contact) {
    SafeContactRecord row = row(contact.id(), contact.person(), contact.what());
    row.setId(contact.id());
    row.setPerson(contact.person());
    row.setRecordedAt(Columns.at(contact.at()));
    row.setVersion(contact.version());
    sql.insertInto(SAFE_CONTACT).set(row).execute();
    reindex(contact.person());
  }

  /** Changes a contact if nobody else has since. */
  public void update(UUID person, UUID id, SafeContact contact, long version) {
    SafeContactRecord row = row(id, person, contact);
    row.setVersion(version + 1);
    int changed =
        sql.update(SAFE_CONTACT)
            .set(row)
            .where(
                SAFE_CONTACT.ID.eq(id),
                SAFE_CONTACT.PERSON.eq(person),
                SAFE_CONTACT.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
    reindex(person);
  }

  /** Removes a contact. */
  public void delete(UUID person, UUID id) {
    sql.deleteFrom(SAFE_CONTACT)
        .where(SAFE_CONTACT.ID.eq(id), SAFE_CONTACT.PERSON.eq(person))
        .execute();
    reindex(person);
  }

  /** A contact of a person. */
  public Recorded<SafeContact> get(UUID person, UUID id) {
    return list(person).stream()
        .filter(contact -> contact.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** All ways to reach a person. */
  public List<Recorded<SafeContact>> list(UUID person) {
    return list(List.of(person));
  }

  private List<Recorded<SafeContact>> list(Collection<UUID> people) {
    List<SafeContactRecord> rows =
        sql.selectFrom(SAFE_CONTACT)
            .where(Columns.among(SAFE_CONTACT.PERSON, people))
            .orderBy(SAFE_CONTACT.RECORDED_AT, SAFE_CONTACT.ID)
            .fetch();
    Cells.Opened opened = cells.open(rows, SAFE_CONTACT.ID, ContactRows::subjectOf, SEALED);
    return rows.stream().map(row -> contact(row, opened)).toList();
  }

  /**
   * Channels by which a worker may contact a person at a moment; numbers and addresses stay shut.
   */
  public Set<SafeContactChannel> reach(UUID person, LocalDateTime moment) {
    return reach(List.of(person), moment).getOrDefault(person, Set.of());
  }

  /** As {@link #reach(UUID, LocalDateTime)}, for several people; each of them is in the map. */
  public Map<UUID, Set<SafeContactChannel>> reach(Collection<UUID> people, LocalDateTime moment) {
    Set<UUID> shut = familyIsShut(people);
    Map<UUID, Set<SafeContactChannel>> reach = new HashMap<>();
    people.forEach(person -> reach.put(person, Set.of()));
    list(people).stream()
        .filter(each -> each.what().verdict(moment, shut.contains(each.person())).isAllowed())
        .collect(Collectors.groupingBy(Recorded::person, channels()))
        .forEach(reach::put);
    return reach;
  }

  private static Collector<Recorded<SafeContact>, ?, Set<SafeContactChannel>> channels() {
    return Collectors.mapping(each -> each.what().channel(), Collectors.toSet());
  }

  /** Whether the family of a person must learn nothing: forced marriage is recorded. */
  public boolean familyIsShut(UUID person) {
    return !familyIsShut(List.of(person)).isEmpty();
  }

  private Set<UUID> familyIsShut(Collection<UUID> people) {
    return sql.select(EPISODE.PERSON)
        .from(EPISODE)
        .where(
            Columns.among(EPISODE.PERSON, people),
            DSL.val(LocalFlag.FORCED_MARRIAGE.name()).eq(DSL.any(EPISODE.FLAGS)))
        .fetchSet(EPISODE.PERSON);
  }

  private static Subject subjectOf(Record row) {
    return subject(row.get(SAFE_CONTACT.PERSON));
  }

  private void reindex(UUID person) {
    List<Recorded<SafeContact>> all = list(person);
    vault.reindex(subject(person), Field.PHONE, values(all, Channels.PHONES));
    vault.reindex(subject(person), Field.EMAIL, values(all, List.of(SafeContactChannel.EMAIL)));
  }

  private static List<String> values(
      List<Recorded<SafeContact>> all, List<SafeContactChannel> channels) {
    return all.stream()
        .map(Recorded::what)
        .filter(contact -> channels.contains(contact.channel()))
        .map(contact -> contact.value().text())
        .toList();
  }

  private static final class Channels {
    static final List<SafeContactChannel> PHONES =
        List.of(SafeContactChannel.PHONE_CALL, SafeContactChannel.TEXT_MESSAGE);
  }

  private SafeContactRecord row(UUID id, UUID person, SafeContact contact) {
    Subject subject = subject(person);
    SafeContactRecord row = new SafeContactRecord();
    row.setChannel(contact.channel().name());
    row.setSafe(contact.safe().name());
    row.setValue(cells.seal(subject, SAFE_CONTACT.VALUE, id, contact.value()));
    row.setSafeWindow(
        cells.seal(subject, SAFE_CONTACT.SAFE_WINDOW, id, Windows.written(contact.window())));
    row.setDaysAndTimes(
        cells.seal(subject, SAFE_CONTACT.DAYS_AND_TIMES, id, contact.daysAndTimes()));
    row.setSayWhoYouAreAs(
        cells.seal(subject, SAFE_CONTACT.SAY_WHO_YOU_ARE_AS, id, contact.sayWhoYouAreAs()));
    row.setCodeWord(cells.seal(subject, SAFE_CONTACT.CODE_WORD, id, contact.codeWord()));
    row.setVoicemail(contact.voicemail().name());
    row.setSomeoneElses(contact.belongsToSomeoneElse());
    row.setFamilys(contact.belongsToFamily());
    row.setNotAnExploiters(contact.notAnExploiters().name());
    row.setConfirmedBy(contact.confirmedBy());
    row.setConfirmedOn(contact.confirmedOn());
    row.setExpires(contact.expires());
    return row;
  }

  private static Recorded<SafeContact> contact(SafeContactRecord row, Cells.Opened opened) {
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        new SafeContact(
            SafeContactChannel.valueOf(row.getChannel()),
            opened.must(row, SAFE_CONTACT.VALUE),
            Known.valueOf(row.getSafe()),
            Windows.read(opened.text(row, SAFE_CONTACT.SAFE_WINDOW)),
            opened.text(row, SAFE_CONTACT.DAYS_AND_TIMES),
            opened.text(row, SAFE_CONTACT.SAY_WHO_YOU_ARE_AS),
            opened.text(row, SAFE_CONTACT.CODE_WORD),
            Known.valueOf(row.getVoicemail()),
            row.getSomeoneElses(),
            row.getFamilys(),
            Known.valueOf(row.getNotAnExploiters()),
            row.getConfirmedBy(),
            row.getConfirmedOn(),
            row.getExpires()),
        row.getConfirmedBy(),
        row.getRecordedAt().toInstant(),
        row.getVersion());
  }
}

package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.EPISODE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;
import static org.lodestar.app.casework.store.tables.Tables.SAFE_CONTACT;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.casework.CaseHead;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.domain.ReachRules;
import org.lodestar.app.casework.store.tables.tables.records.SafeContactRecord;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.ReachWay;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.DangerousWays;
import org.lodestar.app.vault.face.Vault;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.LocalFlag;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;

/** Ways to reach people, under a key of their own. */
@Component
public class ContactRows implements FileEntries<SafeContact> {
  private static final EntryTable<SafeContactRecord> TABLE =
      new EntryTable<>(
          SAFE_CONTACT,
          SAFE_CONTACT.ID,
          SAFE_CONTACT.PERSON,
          SAFE_CONTACT.CONFIRMED_BY,
          SAFE_CONTACT.RECORDED_AT,
          SAFE_CONTACT.VERSION,
          List.of(
              SAFE_CONTACT.VALUE,
              SAFE_CONTACT.SAFE_WINDOW,
              SAFE_CONTACT.DAYS_AND_TIMES,
              SAFE_CONTACT.SAY_WHO_YOU_ARE_AS,
              SAFE_CONTACT.CODE_WORD,
              SAFE_CONTACT.WHY_NOT),
          ContactRows::subject);

  private final DSLContext sql;
  private final Cells cells;
  private final Vault vault;
  private final DangerousWays dangerous;
  private final EntryRows<SafeContactRecord, SafeContact> entries;

  ContactRows(DSLContext sql, Cells cells, Vault vault, DangerousWays dangerous) {
    this.sql = sql;
    this.cells = cells;
    this.vault = vault;
    this.dangerous = dangerous;
    this.entries = new EntryRows<>(sql, cells, TABLE, this::row, ContactRows::contact);
  }

  static Subject subject(UUID person) {
    return new Subject(SubjectKind.PERSON_CONTACT, person);
  }

  /** Of who wrote it no more is kept than who stands for it. */
  @Override
  public void insert(Recorded<SafeContact> contact) {
    SafeContact what = contact.what();
    entries.insert(
        new Recorded<>(
            contact.id(),
            contact.person(),
            what,
            what.confirmedBy(),
            contact.at(),
            contact.version()));
    reindex(contact.person());
  }

  @Override
  public void update(UUID person, UUID id, SafeContact contact, long version) {
    entries.update(person, id, contact, version);
    reindex(person);
  }

  @Override
  public void delete(UUID person, UUID id) {
    entries.delete(person, id);
    reindex(person);
  }

  @Override
  public Recorded<SafeContact> get(UUID person, UUID id) {
    return entries.get(person, id);
  }

  @Override
  public List<Recorded<SafeContact>> list(UUID person) {
    return entries.list(person).stream().map(this::heeded).toList();
  }

  /** One that was safe is safe no more once the record of somebody else says so of its number. */
  private Recorded<SafeContact> heeded(Recorded<SafeContact> contact) {
    SafeContact what = contact.what();
    return what.safe().isYes() && bannedElsewhere(contact.person(), what).isPresent()
        ? new Recorded<>(
            contact.id(),
            contact.person(),
            what.bannedElsewhere(),
            contact.by(),
            contact.at(),
            contact.version())
        : contact;
  }

  /**
   * Channels by which a worker may contact each of these people at a moment, and why not by the
   * others; numbers and addresses stay shut. Whoever has no way at all is not in the map.
   */
  public Map<UUID, CaseHead.Reach> reaches(Collection<UUID> people, LocalDateTime moment) {
    Set<UUID> shut = familyIsShut(people);
    Map<UUID, CaseHead.Reach> reach = new HashMap<>();
    entries.list(people).stream()
        .map(this::heeded)
        .collect(Collectors.groupingBy(Recorded::person, contacts()))
        .forEach(
            (person, contacts) ->
                reach.put(person, ReachRules.of(contacts, moment, shut.contains(person))));
    return reach;
  }

  private static Collector<Recorded<SafeContact>, ?, List<SafeContact>> contacts() {
    return Collectors.mapping(Recorded::what, Collectors.toList());
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

  /** From now on a ban that is written here is known wherever the same number is. */
  private void ban(UUID person, List<Recorded<SafeContact>> all) {
    UUID body =
        sql.select(CASE_FILE.ORGANISATION)
            .from(PERSON)
            .join(CASE_FILE)
            .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
            .where(PERSON.ID.eq(person))
            .fetchOne(CASE_FILE.ORGANISATION);
    if (body != null) {
      dangerous.mark(
          person,
          body,
          all.stream()
              .map(Recorded::what)
              .filter(contact -> contact.safe().isNo())
              .flatMap(contact -> way(contact).stream())
              .toList());
    }
  }

  private static Optional<ReachWay> way(SafeContact contact) {
    return field(contact.channel()).map(field -> new ReachWay(field, contact.value().text()));
  }

  private static Optional<Field> field(SafeContactChannel channel) {
    if (Channels.PHONES.contains(channel)) {
      return Optional.of(Field.PHONE);
    }
    return channel == SafeContactChannel.EMAIL ? Optional.of(Field.EMAIL) : Optional.empty();
  }

  /** Whose record of somebody else says that nobody may use this. */
  public Optional<UUID> bannedElsewhere(UUID person, SafeContact contact) {
    return way(contact).flatMap(way -> dangerous.elsewhere(person, way));
  }

  private void reindex(UUID person) {
    List<Recorded<SafeContact>> all = entries.list(person);
    ban(person, all);
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

  private SafeContactRecord row(Subject subject, UUID id, SafeContact contact) {
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
    row.setWhyNot(cells.seal(subject, SAFE_CONTACT.WHY_NOT, id, contact.whyNot()));
    return row;
  }

  private static SafeContact contact(SafeContactRecord row, Cells.Opened opened) {
    return new SafeContact(
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
        row.getExpires(),
        opened.text(row, SAFE_CONTACT.WHY_NOT));
  }
}

package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.PERSON_NAME;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.casework.NameKind;
import org.lodestar.app.casework.PersonName;
import org.lodestar.app.casework.store.tables.tables.records.PersonNameRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Names of people, each sealed, findable as written and by sound. */
@Component
class NameRows {
  private final DSLContext sql;
  private final Cells cells;
  private final Vault vault;

  NameRows(DSLContext sql, Cells cells, Vault vault) {
    this.sql = sql;
    this.cells = cells;
    this.vault = vault;
  }

  /** Makes these the names of a person, in this order. */
  void replace(UUID person, List<PersonName> names) {
    Subject subject = PersonRows.subject(person);
    sql.deleteFrom(PERSON_NAME).where(PERSON_NAME.PERSON.eq(person)).execute();
    for (int position = 0; position < names.size(); position++) {
      insert(subject, position, names.get(position));
    }
    List<String> words = names.stream().map(name -> name.name().text()).toList();
    vault.reindex(subject, Field.NAME, words);
    vault.reindex(subject, Field.NAME_SOUND, words);
  }

  private void insert(Subject subject, int position, PersonName name) {
    UUID id = Ids.next();
    sql.insertInto(PERSON_NAME)
        .set(PERSON_NAME.ID, id)
        .set(PERSON_NAME.PERSON, subject.id())
        .set(PERSON_NAME.POSITION, position)
        .set(PERSON_NAME.KIND, name.kind().name())
        .set(PERSON_NAME.NAME, cells.seal(subject, PERSON_NAME.NAME, id, name.name()))
        .execute();
  }

  /** Names of several people. */
  Map<UUID, List<PersonName>> of(Collection<UUID> people) {
    List<PersonNameRecord> rows = rows(people);
    return named(rows, cells.open(sealed(rows)).get(PERSON_NAME.ID));
  }

  /** Names as they are stored, to be opened together with what else is shown of these people. */
  List<PersonNameRecord> rows(Collection<UUID> people) {
    return sql.selectFrom(PERSON_NAME)
        .where(Columns.among(PERSON_NAME.PERSON, people))
        .orderBy(PERSON_NAME.PERSON, PERSON_NAME.POSITION)
        .fetch();
  }

  List<SealedText> sealed(List<PersonNameRecord> rows) {
    return cells.sealed(
        rows,
        PERSON_NAME.ID,
        row -> PersonRows.subjectOf(row, PERSON_NAME.PERSON),
        List.of(PERSON_NAME.NAME));
  }

  static Map<UUID, List<PersonName>> named(List<PersonNameRecord> rows, Cells.Opened opened) {
    Map<UUID, List<PersonName>> names = new HashMap<>();
    for (PersonNameRecord row : rows) {
      names
          .computeIfAbsent(row.getPerson(), key -> new ArrayList<>())
          .add(new PersonName(NameKind.valueOf(row.getKind()), opened.must(row, PERSON_NAME.NAME)));
    }
    return names;
  }
}

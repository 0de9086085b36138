package org.lodestar.app.meetings.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Record;
import org.jooq.TableField;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.Written;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what was written, and opens all sealed cells of a result at once. */
@Component
class MeetingCells {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Vault vault;

  MeetingCells(Vault vault) {
    this.vault = vault;
  }

  /** A key of a meeting. */
  static Subject key(UUID id) {
    return new Subject(SubjectKind.CONFERENCE, id);
  }

  /** Forgets for ever what was sealed under a key. */
  void forget(UUID key) {
    vault.forget(key(key));
  }

  /** Seals a cell. */
  byte[] seal(Subject subject, TableField<?, byte[]> cell, UUID row, Written written) {
    return vault.seal(subject, place(cell, row), JSON.writeValueAsString(written));
  }

  /**
   * Opens one sealed cell of each of these rows; what has no key for the one who asks stays shut.
   */
  Opened open(
      Collection<? extends Record> rows,
      TableField<?, UUID> id,
      Function<Record, Subject> subject,
      TableField<?, byte[]> cell) {
    List<SealedText> sealed = new ArrayList<>();
    for (Record row : rows) {
      byte[] bytes = row.get(cell);
      if (bytes != null) {
        sealed.add(new SealedText(subject.apply(row), place(cell, row.get(id)), bytes));
      }
    }
    return new Opened(id, cell, vault.openAll(sealed));
  }

  private static Place place(TableField<?, byte[]> cell, UUID row) {
    String table = cell.getTable() == null ? "" : cell.getTable().getName();
    return new Place("meetings", table, cell.getName(), row);
  }

  /** The opened cells of a result. */
  record Opened(
      TableField<?, UUID> id, TableField<?, byte[]> cell, Map<Place, PersonalText> texts) {
    /** What stands in the cell of a row; nothing when it is empty or stays shut. */
    Written of(Record row) {
      PersonalText text = texts.get(place(cell, row.get(id)));
      return text == null ? Written.nothing() : JSON.readValue(text.text(), Written.class);
    }
  }
}

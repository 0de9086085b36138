package org.lodestar.app.support.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.support.Answers;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Seals the answers of this module's tables, and opens all those of a result at once. */
@Component
class Cells {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Vault vault;

  Cells(Vault vault) {
    this.vault = vault;
  }

  /** Whose key seals what is said about a person. */
  static Subject person(UUID id) {
    return new Subject(SubjectKind.PERSON, id);
  }

  /** Seals answers for their cell. */
  byte[] seal(Subject subject, TableField<?, byte[]> cell, UUID row, Answers answers) {
    return vault.seal(subject, place(cell, row), JSON.writeValueAsString(answers));
  }

  /** Opens one sealed cell of each of these rows. */
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
    return new Place("support", table, cell.getName(), row);
  }

  /** The opened answers of a result. */
  record Opened(
      TableField<?, UUID> id, TableField<?, byte[]> cell, Map<Place, PersonalText> texts) {
    /** The answers of a row; none when its cell is empty or its key is gone. */
    Answers answers(Record row) {
      PersonalText text = texts.get(place(cell, row.get(id)));
      return text == null ? Answers.none() : read(text);
    }

    private static Answers read(@Nullable PersonalText text) {
      try {
        return text == null ? Answers.none() : JSON.readValue(text.text(), Answers.class);
      } catch (JacksonException unreadable) {
        throw new IllegalStateException("Answers are not readable");
      }
    }
  }
}

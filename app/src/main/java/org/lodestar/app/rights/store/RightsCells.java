package org.lodestar.app.rights.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals the cells of this module's tables, and opens all those of a result at once. */
@Component
class RightsCells {
  private static final String SCHEMA = "rights";

  private final Vault vault;

  RightsCells(Vault vault) {
    this.vault = vault;
  }

  /** Seals a text for its cell; nothing stays nothing. */
  byte @Nullable [] seal(
      Subject subject, TableField<?, byte[]> cell, UUID row, @Nullable PersonalText text) {
    return text == null ? null : vault.seal(subject, place(cell, row), text.text());
  }

  /** Opens every sealed cell of these rows. */
  Opened open(
      Collection<? extends Record> rows,
      TableField<?, UUID> id,
      Function<Record, Subject> subject,
      List<? extends TableField<?, byte[]>> cells) {
    List<SealedText> sealed = new ArrayList<>();
    for (Record row : rows) {
      for (TableField<?, byte[]> cell : cells) {
        byte[] bytes = row.get(cell);
        if (bytes != null) {
          sealed.add(new SealedText(subject.apply(row), place(cell, row.get(id)), bytes));
        }
      }
    }
    return new Opened(id, vault.openAll(sealed));
  }

  private static Place place(TableField<?, byte[]> cell, UUID row) {
    String table = cell.getTable() == null ? "" : cell.getTable().getName();
    return new Place(SCHEMA, table, cell.getName(), row);
  }

  /** The opened texts of a result. */
  record Opened(TableField<?, UUID> id, Map<Place, PersonalText> texts) {
    /** The text of a cell, or nothing when it is empty or its key is gone. */
    @Nullable PersonalText text(Record row, TableField<?, byte[]> cell) {
      return texts.get(place(cell, row.get(id)));
    }

    /** The text of a cell that is never empty; where its key is gone there is no text any more. */
    PersonalText must(Record row, TableField<?, byte[]> cell) {
      PersonalText text = text(row, cell);
      return text == null ? PersonalText.of("") : text;
    }
  }
}

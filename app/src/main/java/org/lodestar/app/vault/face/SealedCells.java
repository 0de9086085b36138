package org.lodestar.app.vault.face;

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

/**
 * Seals the cells of one module's tables, and opens all those of a result at once: a page that
 * opened them one by one would ask for a key each time. Each module has one of its own, by which
 * its schema is bound into what is sealed.
 */
public abstract class SealedCells {
  private final Vault vault;
  private final String schema;

  protected SealedCells(Vault vault, String schema) {
    this.vault = vault;
    this.schema = schema;
  }

  /** Seals a text for its cell; nothing stays nothing. */
  public byte @Nullable [] seal(
      Subject subject, TableField<?, byte[]> cell, UUID row, @Nullable PersonalText text) {
    return text == null ? null : vault.seal(subject, place(schema, cell, row), text.text());
  }

  /** Opens every sealed cell of these rows; what has no key for the one who asks stays shut. */
  public Opened open(
      Collection<? extends Record> rows,
      TableField<?, UUID> id,
      Function<Record, Subject> subject,
      List<? extends TableField<?, byte[]>> cells) {
    return open(sealed(rows, id, subject, cells)).get(id);
  }

  /** The sealed cells of these rows, to be opened together with others. */
  public List<SealedText> sealed(
      Collection<? extends Record> rows,
      TableField<?, UUID> id,
      Function<Record, Subject> subject,
      List<? extends TableField<?, byte[]>> cells) {
    List<SealedText> sealed = new ArrayList<>();
    for (Record row : rows) {
      for (TableField<?, byte[]> cell : cells) {
        byte[] bytes = row.get(cell);
        if (bytes != null) {
          sealed.add(new SealedText(subject.apply(row), place(schema, cell, row.get(id)), bytes));
        }
      }
    }
    return sealed;
  }

  /** Opens cells of several tables with one look for their keys. */
  public Together open(List<SealedText> sealed) {
    return new Together(schema, vault.openAll(sealed));
  }

  private static Place place(String schema, TableField<?, byte[]> cell, UUID row) {
    String table = cell.getTable() == null ? "" : cell.getTable().getName();
    return new Place(schema, table, cell.getName(), row);
  }

  /** The opened texts of several tables. */
  public record Together(String schema, Map<Place, PersonalText> texts) {
    /** Those of the table with this identifier. */
    public Opened get(TableField<?, UUID> id) {
      return new Opened(schema, id, texts);
    }
  }

  /** The opened texts of a result. */
  public record Opened(String schema, TableField<?, UUID> id, Map<Place, PersonalText> texts) {
    /** The text of a cell, or nothing when it is empty or its key is gone. */
    public @Nullable PersonalText text(Record row, TableField<?, byte[]> cell) {
      return texts.get(place(schema, cell, row.get(id)));
    }

    /** The text of a cell that is never empty; where its key is gone there is no text any more. */
    public PersonalText must(Record row, TableField<?, byte[]> cell) {
      PersonalText text = text(row, cell);
      return text == null ? PersonalText.of("") : text;
    }
  }
}

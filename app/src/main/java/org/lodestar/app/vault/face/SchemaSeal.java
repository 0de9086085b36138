package org.lodestar.app.vault.face;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;

/**
 * Seals and opens the texts of one schema, whose name is bound into what is sealed; nothing written
 * is stored as nothing.
 */
public final class SchemaSeal {
  private final Vault vault;
  private final String schema;

  public SchemaSeal(Vault vault, String schema) {
    this.vault = vault;
    this.schema = schema;
  }

  /** Seals a text for its cell; nothing for a blank one. */
  public byte @Nullable [] close(
      Subject subject, String table, String column, UUID row, String text) {
    return text.isBlank() ? null : must(subject, table, column, row, text);
  }

  /** Seals a text for a cell that is never empty. */
  public byte[] must(Subject subject, String table, String column, UUID row, String text) {
    return vault.seal(subject, new Place(schema, table, column, row), text);
  }

  /** Opens a cell; empty where nothing lies in it. */
  public String open(
      Subject subject, String table, String column, UUID row, byte @Nullable [] sealed) {
    return sealed == null
        ? ""
        : vault.open(subject, new Place(schema, table, column, row), sealed).text();
  }
}

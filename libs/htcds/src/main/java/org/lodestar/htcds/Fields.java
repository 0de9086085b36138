package org.lodestar.htcds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestar.vocabulary.ResourceTable;

/**
 * The 84 fields of HTCDS 2.0 in its order. Source: UNMigration/HTCDS, HTCDS Field Standards
 * 2.0.ods; copyright IOM, CC BY 4.0.
 */
public final class Fields {
  private static final Map<String, Field> BY_NAME = load();

  private Fields() {}

  /** All fields, deprecated ones too. */
  public static List<Field> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** The fields that may be written. */
  public static List<Field> live() {
    return BY_NAME.values().stream().filter(Field::live).toList();
  }

  /** The live fields of a section, in the order of the standard. */
  static List<Field> ofSection(String section) {
    return live().stream().filter(field -> field.section().equals(section)).toList();
  }

  /** The field with this machine name, where there is one. */
  public static Optional<Field> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The field with this machine name.
   *
   * @throws IllegalArgumentException where the standard has none
   */
  public static Field get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no field " + name));
  }

  private static Map<String, Field> load() {
    Map<String, Field> fields = new LinkedHashMap<>();
    ResourceTable.read(Fields.class, "htcds-2.0-fields.psv").stream()
        .map(Fields::field)
        .forEach(field -> fields.put(field.name(), field));
    return fields;
  }

  private static Field field(ResourceTable.Row row) {
    return new Field(
        row.text("section"),
        row.text("field"),
        row.text("label"),
        row.choice("type", FieldType.class),
        CodedBy.of(row.text("codes")),
        row.text("core").equals("yes"),
        row.text("live").equals("yes"),
        row.text("nameless").equals("yes"));
  }
}

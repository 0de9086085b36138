package org.lodestar.linkage.encode;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a schema as JSON in one fixed order, without blanks, so that equal schemas look equal. */
final class SchemaWriter {
  private static final JsonMapper JSON = JsonMapper.shared();

  private SchemaWriter() {}

  static String json(Schema schema) {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", schema.version());
    root.put("length", schema.length());
    root.put("fold", schema.fold());
    root.put("bits", schema.bits());
    root.put("flips", schema.flips());
    root.put("decoys", schema.decoys());
    root.put("minimumFields", schema.minimumFields());
    ArrayNode fields = root.putArray("fields");
    schema.fields().forEach(field -> write(field, fields.addObject()));
    return JSON.writeValueAsString(root);
  }

  private static void write(SchemaField field, ObjectNode node) {
    node.put("name", field.name());
    node.put("kind", field.kind().word());
    node.put("tokens", field.tokens().word());
    node.put("share", field.share());
    node.put("key", field.key());
  }
}

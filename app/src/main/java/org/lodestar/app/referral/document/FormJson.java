package org.lodestar.app.referral.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document for machines. Its shape is described in {@code docs/howto/referral-document.md} and
 * named in each document; a change of shape gets a new number.
 */
public final class FormJson {
  /** Name and number of the shape. */
  public static final String SCHEMA = "org.lodestar.referral/1";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private FormJson() {}

  private record Shape(
      String schema,
      String questionnaire,
      FormRoute route,
      String reference,
      String frozenOn,
      List<Answered> answers) {}

  private record Answered(String section, String item, List<String> values) {}

  /** Writes a document. */
  public static String write(FormDocument document) {
    List<Answered> answers =
        document.items().stream()
            .filter(item -> document.answers().has(item.id()))
            .map(item -> answered(item, document.answers().list(item.id())))
            .toList();
    return JSON.writeValueAsString(
        new Shape(
            SCHEMA,
            document.questionnaire(),
            document.route(),
            document.reference(),
            document.frozenOn().toString(),
            answers));
  }

  private static Answered answered(Item item, List<String> values) {
    return new Answered(item.section().name(), item.id(), values);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException when the text is not one of this shape
   */
  public static FormDocument read(String json) {
    try {
      Shape shape = JSON.readValue(json, new TypeReference<Shape>() {});
      if (!SCHEMA.equals(shape.schema())) {
        throw new IllegalArgumentException("Not a document of the shape " + SCHEMA);
      }
      Map<String, List<String>> values = new LinkedHashMap<>();
      shape.answers().forEach(each -> values.put(each.item(), each.values()));
      return new FormDocument(
          shape.questionnaire(),
          shape.route(),
          shape.reference(),
          LocalDate.parse(shape.frozenOn()),
          new Answers(values));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not a document of the shape " + SCHEMA, e);
    }
  }
}

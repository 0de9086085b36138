package org.lodestar.app.referral.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.redaction.TakenOut;
import org.lodestar.redaction.IdentifierKind;
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
  public static final String SCHEMA = "org.lodestar.referral/2";

  /** The shape before it said what was taken out; documents that were made then are still read. */
  private static final String EARLIER = "org.lodestar.referral/1";

  private static final String MAY_GUESS =
      "Words that may tell who it is were taken out. A reader who knows the place may still guess.";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private FormJson() {}

  private record Shape(
      String schema,
      String questionnaire,
      FormRoute route,
      String reference,
      String frozenOn,
      List<Answered> answers,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Redacted redaction) {}

  /** What was taken out, and the words for whoever reads it: a reader may still guess. */
  private record Redacted(
      Map<IdentifierKind, Integer> takenOut, TakenOut.ReadThrough readThroughBy, String note) {}

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
            answers,
            redacted(document.takenOut())));
  }

  private static @Nullable Redacted redacted(@Nullable TakenOut out) {
    return out == null ? null : new Redacted(out.kinds(), out.read(), MAY_GUESS);
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
      if (!SCHEMA.equals(shape.schema()) && !EARLIER.equals(shape.schema())) {
        throw new IllegalArgumentException("Not a document of the shape " + SCHEMA);
      }
      Map<String, List<String>> values = new LinkedHashMap<>();
      shape.answers().forEach(each -> values.put(each.item(), each.values()));
      return new FormDocument(
          shape.questionnaire(),
          shape.route(),
          shape.reference(),
          LocalDate.parse(shape.frozenOn()),
          new Answers(values),
          takenOut(shape.redaction()));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not a document of the shape " + SCHEMA, e);
    }
  }

  private static @Nullable TakenOut takenOut(@Nullable Redacted redacted) {
    return redacted == null ? null : new TakenOut(redacted.takenOut(), redacted.readThroughBy());
  }
}

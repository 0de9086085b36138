package org.lodestar.cli;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Reads one flat JSON object strictly, and prints answers. */
final class Json {
  /** No number in a document of bounded size is too long to be refused by the name of its field. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).build();

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(LIMITS)
          .build();

  private Json() {}

  /**
   * The names and values of the one object that the document holds.
   *
   * @param what the document is, as a sentence begins: {@code The facts}
   */
  static Map<String, @Nullable Object> readObject(byte[] document, String what) {
    try (JsonParser parser = FACTORY.createParser(document)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new CommandRefused(what + " must be one JSON object in braces.");
      }
      Map<String, @Nullable Object> fields = fields(parser);
      if (parser.nextToken() != null) {
        throw new CommandRefused(
            what + " must be one JSON object, and there is more text after it.");
      }
      return fields;
    } catch (JacksonException e) {
      throw new CommandRefused(sentence(e, what));
    }
  }

  private static Map<String, @Nullable Object> fields(JsonParser parser) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  /** Numbers, lists and objects are read only so far that they can be refused by name. */
  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> parser.getString();
      case START_ARRAY -> {
        parser.skipChildren();
        yield List.of();
      }
      case START_OBJECT -> {
        parser.skipChildren();
        yield Map.of();
      }
      default -> 0;
    };
  }

  private static String sentence(JacksonException e, String what) {
    String where =
        e.getLocation() == null
            ? ""
            : " (line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr()
                + ")";
    String problem = e.getOriginalMessage();
    if (e instanceof StreamReadException && problem.startsWith("Duplicate Object property")) {
      return "The field "
          + Shown.text(problem.replaceAll("^[^\"]*\"|\"[^\"]*$", ""))
          + " is given twice"
          + where
          + ".";
    }
    return what + " cannot be read: not valid JSON" + where + ".";
  }

  /** Pretty JSON with the fields in the order of the map. */
  static String print(Map<String, @Nullable Object> answer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(pretty(), text)) {
      write(generator, answer);
    }
    return text.toString();
  }

  private static ObjectWriteContext pretty() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    PrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return printer;
      }
    };
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    switch (value) {
      case null -> generator.writeNull();
      case String text -> generator.writeString(text);
      case Boolean flag -> generator.writeBoolean(flag);
      case Integer number -> generator.writeNumber(number.longValue());
      case Long number -> generator.writeNumber(number);
      case Double number -> generator.writeNumber(number);
      case List<?> items -> writeList(generator, items);
      case Map<?, ?> fields -> writeObject(generator, fields);
      default -> throw new IllegalArgumentException("cannot write " + value.getClass());
    }
  }

  private static void writeList(JsonGenerator generator, List<?> items) {
    generator.writeStartArray();
    for (Object item : items) {
      write(generator, item);
    }
    generator.writeEndArray();
  }

  private static void writeObject(JsonGenerator generator, Map<?, ?> fields) {
    generator.writeStartObject();
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      generator.writeName(String.valueOf(field.getKey()));
      write(generator, field.getValue());
    }
    generator.writeEndObject();
  }
}

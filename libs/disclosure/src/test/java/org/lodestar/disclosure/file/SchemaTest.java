package org.lodestar.disclosure.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.generate.MadeTable;
import org.lodestar.disclosure.protect.Disclosure;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas say what is read and written. */
class SchemaTest {
  private static Schema schema(String name) {
    try {
      String text = Files.readString(Path.of("../../docs/disclosure").resolve(name));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean fits(String schema, String json) {
    return schema(schema).validate(json, InputFormat.JSON).isEmpty();
  }

  private static boolean isRead(String json) {
    try {
      RulesFile.parse(json, "r.json");
      return true;
    } catch (DisclosureException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dimensions\": {\"d\": {\"total\": \"T\"}}}",
        "{\"dimensions\": {\"d\": {\"total\": \"T\", \"parents\": {\"a\": \"b\"}}}, \"threshold\":"
            + " 11}",
        "{\"dimensions\": {}, \"method\": \"round\", \"base\": 3, \"controlled\": true}",
        "{\"dimensions\": {}, \"dominance\": {\"k\": 80}, \"minimise\": \"sum\"}",
        "{\"dimensions\": {}, \"dominance\": {\"p\": 10}, \"zeros\": \"protect\"}",
        "{\"dimensions\": {}, \"rates\": {\"denominator\": \"residents\"}, \"audience\":"
            + " \"public\"}",
        "{}",
        "{\"dimensions\": {\"d\": {}}}",
        "{\"dimensions\": {}, \"threshold\": 1}",
        "{\"dimensions\": {}, \"threshold\": \"5\"}",
        "{\"dimensions\": {}, \"base\": 5}",
        "{\"dimensions\": {}, \"method\": \"hide\"}",
        "{\"dimensions\": {}, \"other\": 1}",
        "{\"dimensions\": {}, \"dominance\": {\"p\": 10, \"k\": 4}}",
        "{\"dimensions\": {}, \"dominance\": {}}",
        "{\"dimensions\": {}, \"rates\": {\"per\": 10}}",
      })
  void rulesAreReadWhereTheirSchemaHolds(String rules) {
    assertThat(isRead(rules)).isEqualTo(fits("rules.schema.json", rules));
  }

  @Test
  void resultsFitTheirSchemas() {
    for (int seed = 0; seed < 3; seed++) {
      MadeTable made = MadeTable.small(seed);
      assertFits(made, made.rules());
      assertFits(made, made.rules().with(new Method.Round(5, true)));
    }
  }

  private static void assertFits(MadeTable made, Rules rules) {
    Protected done = Disclosure.protect(made.table(), rules, Register.EMPTY);
    JsonMapper mapper = JsonMapper.shared();
    String json = mapper.writeValueAsString(ResultJson.of(done, rules));
    assertThat(schema("result.schema.json").validate(json, InputFormat.JSON)).isEmpty();
    List<String> lines = ResultFile.text(done).lines().toList();
    List<String> names = List.of(lines.getFirst().split(","));
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      names.forEach(name -> row.put(name, values[row.size()]));
      assertThat(
              schema("table.schema.json")
                  .validate(mapper.writeValueAsString(row), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void aHiddenCountThatIsToldFailsTheSchema() {
    assertThat(fits("table.schema.json", "{\"d\":\"a\",\"count\":\"3\",\"reason\":\"not shown\"}"))
        .isFalse();
    assertThat(fits("table.schema.json", "{\"d\":\"a\",\"count\":\"\",\"reason\":\"not shown\"}"))
        .isTrue();
  }
}

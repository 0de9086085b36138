package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
  private final String json = Schema.people().json();

  @Test
  void what_is_written_is_read_again_with_the_same_digest() {
    Schema read = Schema.read(json);
    assertThat(read).isEqualTo(Schema.people());
    assertThat(read.digest()).isEqualTo(Schema.people().digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void order_and_blanks_of_the_document_do_not_touch_the_digest() {
    String turned =
        json.replace("{\"version\":1,", "{ ").replaceFirst("]}$", "], \"version\" : 1}");
    assertThat(turned).isNotEqualTo(json);
    assertThat(Schema.read(turned).digest()).isEqualTo(Schema.people().digest());
  }

  @Test
  void every_setting_is_part_of_the_digest() {
    Schema people = Schema.people();
    assertThat(
            List.of(
                people.digest(),
                people.withFlips(0.01).digest(),
                people.withDecoys(0.1).digest(),
                people.withFold(false).digest(),
                Schema.read(
                        json.replace("\"share\":6", "\"share\":4")
                            .replace("\"share\":4,\"key\":\"sex\"", "\"share\":6,\"key\":\"sex\""))
                    .digest()))
        .doesNotHaveDuplicates();
  }

  @Test
  void a_field_without_a_key_has_one_of_its_own_name() {
    Schema read = Schema.read(json.replace(",\"key\":\"born\"", ""));
    assertThat(read).isEqualTo(Schema.people());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "version":1          | "version":2           | $.version must be 1
          "length":2048        | "length":2000         | $.length must be a multiple of 128
          "length":2048        | "length":"long"       | $.length must be a whole number
          "fold":true          | "fold":1              | $.fold must be true or false
          "bits":1100          | "bits":9999           | $.bits must be 1 to twice $.length
          "flips":0.0          | "flips":0.2           | $.flips must be 0 to 0.05
          "decoys":0.25        | "decoys":-1           | $.decoys must be 0 to 1
          "decoys":0.25        | "extra":1             | $.extra is not known
          "decoys":0.25        | "extra":1             | $.decoys must be a number
          "minimumFields":3    | "minimumFields":7     | $.minimumFields must be 1 to the number
          "name":"surname"     | "name":"forename"     | $.fields[1].name is used twice
          "kind":"sex"         | "kind":"gender"       | $.fields[4].kind must be one of name, date
          "tokens":"whole"     | "tokens":["whole"]    | $.fields[4].tokens must be one of bigrams
          "share":4            | "share":5             | $.fields[*].share must sum to 100, not 101
          "key":"born"         | "key":" "             | $.fields[2].key must not be blank
          "kind":"place"       | "kind":"text"         | $.fields[3].tokens can be postcode only
          """)
  void a_faulty_document_is_refused_by_its_path(String right, String wrong, String sentence) {
    assertThat(json).contains(right);
    assertThatThrownBy(
            () ->
                Schema.read(
                    json.replaceFirst(
                        java.util.regex.Pattern.quote(right),
                        java.util.regex.Matcher.quoteReplacement(wrong))))
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {    | $ is not JSON
          {"version": 1, "version": 2} | $ is not JSON
          {} {} | $ is not JSON
          []   | $ must be an object
          {}   | $.fields must be a list of at least one field
          """)
  void what_is_no_schema_at_all_is_refused(String text, String sentence) {
    assertThatThrownBy(() -> Schema.read(text)).hasMessageContaining(sentence);
  }

  @Test
  void all_faults_are_told_at_once() {
    assertThatThrownBy(() -> Schema.read("{\"fields\":[{}]}"))
        .asInstanceOf(type(SchemaRefused.class))
        .extracting(SchemaRefused::faults)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(11);
  }
}

package org.lodestar.app.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.directory.FeedItem;
import org.lodestar.app.directory.FeedItem.Problem;
import tools.jackson.databind.JsonNode;

/** What another feed may say, meaning well or meaning harm. */
class FeedReaderTest {
  private static final String OURS = "01632 960 150";
  private static final String ID = "\"id\": \"ac148810-d857-441c-9679-408f346de14b\"";
  private static final String REST =
      "\"name\": \"Advice\", \"description\": \"Anyone\", \"status\": \"active\"";

  private final FeedReader reader =
      new FeedReader(List.of(OURS, "08000 121 700", "0800 1111"), Set.of("LEGAL", "SAFE_BED"));

  private static JsonNode tree(String json) {
    return FeedReader.tree(json).orElseThrow();
  }

  private static List<String> keys(FeedItem item) {
    return item.problems().stream().map(Problem::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ID, REST, 'url': 'https://a.example'} | ``",
        "{REST, 'url': 'https://a.example'} | id",
        "{'id': 7, REST, 'url': 'https://a.example'} | id",
        "{'id': 'not-one', REST, 'url': 'https://a.example'} | id",
        "{ID, 'description': 'Anyone', 'status': 'active', 'url': 'https://a.example'} | name",
        "{ID, 'name': 7, 'description': 'Anyone', 'status': 'active', 'url': 'https://a.example'} | kind,name",
        "{ID, 'name': ['a'], 'description': {}, 'status': 'active', 'url': 'https://a.example'} | kind,name,kind,description",
        "{ID, 'name': '<b>Advice</b>', 'description': 'Anyone', 'status': 'active', 'url': 'https://a.example'} | code,name",
        "{ID, 'name': 'A &lt;script', 'description': 'Anyone', 'status': 'active', 'url': 'https://a.example'} | code,name",
        "{ID, 'name': 'A\\u202egnp', 'description': 'Anyone', 'status': 'active', 'url': 'https://a.example'} | hidden,name",
        "{ID, 'name': 'Advice', 'status': 'active', 'url': 'https://a.example'} | description",
        "{ID, 'name': 'Advice', 'description': 'Anyone', 'status': 'defunct', 'url': 'https://a.example'} | status",
        "{ID, REST} | reach",
        "{ID, REST, 'url': 'javascript:alert(1)'} | website",
        "{ID, REST, 'url': 'http://a.example'} | website",
        "{ID, REST, 'phones': [{'number': '01632 960 150'}]} | ``",
        "{ID, REST, 'phones': [{'number': '01632 960 151'}]} | number",
        "{ID, REST, 'phones': [{'number': '08000 121 701'}]} | near",
        "{ID, REST, 'phones': [{'number': '08000 112 700'}]} | near",
        "{ID, REST, 'phones': [{'number': '+44 8000 112 700'}]} | near",
        "{ID, REST, 'phones': [{'number': '0800 121 700'}]} | near",
        "{ID, REST, 'phones': [{'number': '+44 8000 121 700'}]} | ``",
        "{ID, REST, 'phones': [{'number': '0800 1112'}]} | number",
        "{ID, REST, 'phones': [{'number': '+1 202 555 0100'}]} | number",
        "{ID, REST, 'phones': [{'number': 8000121700}]} | kind",
        "{ID, REST, 'phones': 'none', 'url': 'https://a.example'} | kind",
        "{ID, REST, 'url': 'https://a.example', 'minimum_age': '18'} | kind",
        "{ID, REST, 'url': 'https://a.example', 'minimum_age': 900} | ages",
        "{ID, REST, 'url': 'https://a.example', 'minimum_age': 30, 'maximum_age': 18} | ages",
        "{ID, 'name': 'House, ZZ1 1AA', 'description': 'Anyone', 'status': 'active', 'url': 'https://a.example', 'attributes': [{'taxonomy_term': {'term': 'SAFE_BED'}}]} | place",
        "{ID, 'name': 'House, ZZ1 1AA', 'description': 'Anyone', 'status': 'active', 'url': 'https://a.example'} | place",
        "{ID, 'name': 'House', 'description': 'Women; ask at 12 Secret Lane', 'status': 'active', 'url': 'https://a.example'} | place",
        "{ID, REST, 'url': 'https://a.example', 'schedules': [{'description': 'Mornings at ZZ1 1AA'}]} | place",
        "{ID, REST, 'url': 'https://a.example', 'fees': 'Pay at ZZ11AA'} | place",
        "{ID, REST, 'url': 'https://a.example', 'organization': {'name': 'Trust, zz1 1aa'}} | place"
      })
  void whatIsWrongIsNamedAndKeptOut(String json, String problems) {
    String written = json.replace("ID", ID).replace("REST", REST).replace('\'', '"');
    FeedItem item = reader.read(tree(written));
    assertThat(String.join(",", keys(item))).isEqualTo(problems);
    assertThat(item.usable()).isEqualTo(problems.isEmpty());
    assertThat(item.name() + item.whoFor()).doesNotContain("<", "&", "\u202e");
  }

  /** What is cut off for being long was told all the same. */
  @Test
  void aPlaceBehindLongWordsIsSeenToo() {
    String json =
        "{"
            + ID
            + ",\"name\":\"House\",\"status\":\"active\",\"url\":\"https://a.example\","
            + "\"description\":\""
            + "word ".repeat(100)
            + "ZZ1 1AA\"}";
    assertThat(keys(reader.read(tree(json)))).containsExactly("place");
  }

  @Test
  void ofTwoWithOneIdentifierTheSecondIsKeptOut() {
    String one = "{" + ID + "," + REST + ",\"url\":\"https://a.example\"}";
    assertThat(reader.read(tree(one)).usable()).isTrue();
    assertThat(keys(reader.read(tree(one)))).containsExactly("twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>no</html>",
        "[]",
        "{}",
        "{\"contents\": 7}",
        "{\"contents\": {\"0\": {}}}",
        "{\"contents\": []} trailing",
        "{\"contents\": [], \"contents\": []}"
      })
  void whatIsNoListIsNone(String text) {
    assertThat(FeedReader.page(text)).isEmpty();
  }

  @Test
  void aListOfOthersIsReadWhole() {
    String list =
        "{\"total_pages\": 3, \"contents\": [{" + ID + "," + REST + "}, \"odd\", 7, null]}";
    FeedReader.Listed listed = FeedReader.page(list).orElseThrow();
    assertThat(listed.pages()).isEqualTo(3);
    assertThat(listed.items()).hasSize(4);
    assertThat(listed.items().stream().map(reader::read).filter(FeedItem::usable)).isEmpty();
  }

  @Test
  void longWordsEndAtAWordAndTimesAreReadOrUnknown() {
    String json =
        "{"
            + ID
            + ",\"name\":\"Advice\",\"status\":\"active\",\"url\":\"https://a.example\","
            + "\"description\":\""
            + "word ".repeat(100)
            + "\",\"schedules\":[{\"byday\":\"MO,TU\",\"opens_at\":\"09:00:00\",\"closes_at\":\"17:00:00\","
            + "\"description\":\"Mornings\"}],\"organization\":{\"name\":\"Centre\"}}";
    FeedItem item = reader.read(tree(json));
    assertThat(item.whoFor()).hasSizeLessThanOrEqualTo(200).endsWith("word …");
    assertThat(item.reach().times()).isEqualTo("Mon 09:00-17:00, Tue 09:00-17:00");
    assertThat(item.hours()).isEqualTo("Mornings");
    assertThat(item.reach().provider()).isEqualTo("Centre");
    assertThat(item.reach().address()).as("addresses are never taken over").isEmpty();
    Optional<UUID> id = FeedReader.id(tree(json));
    assertThat(id).contains(item.id());
  }
}

package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

class RedactCommandTest {
  private static final JsonFactory JSON = new JsonFactory();

  @TempDir Path folder;

  private Ran redact(byte[] text) throws IOException {
    Path file = Files.write(folder.resolve("told.txt"), text);
    return Ran.of(List.of("redact", file.toString()));
  }

  @Test
  void eachMarkStandsWhereItsOffsetsSayInCodePoints() throws IOException {
    String text = "🙂🙂 She told me at 14 Clarence Road. Ring 07700 900123, ask for Трофим.";
    Ran ran = redact(text.getBytes(StandardCharsets.UTF_8));
    assertThat(ran.code()).isZero();
    int[] points = text.codePoints().toArray();
    int marks = 0;
    try (JsonParser json = JSON.createParser(ran.out())) {
      int start = 0;
      int end = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isNumeric()) {
          start = json.currentName().equals("start") ? json.getIntValue() : start;
          end = json.currentName().equals("end") ? json.getIntValue() : end;
        } else if (token == JsonToken.VALUE_STRING && json.currentName().equals("text")) {
          marks++;
          assertThat(json.getString()).isEqualTo(new String(points, start, end - start));
        }
      }
    }
    assertThat(marks).isGreaterThanOrEqualTo(3);
    assertThat(ran.out()).contains("\"ADDRESS\"", "\"TELEPHONE\"", "\"NAME\"");
  }

  @Test
  void whatComesByStandardInputIsMarkedWithTheSameKindsAsAFile() throws IOException {
    byte[] text =
        "She told me at 14 Clarence Road. Ring 07700 900123, ask for Трофим."
            .getBytes(StandardCharsets.UTF_8);
    Ran piped = Ran.of(List.of("redact"), text);
    assertThat(piped.code()).isZero();
    assertThat(values(piped.out(), "kind")).containsExactly("ADDRESS", "TELEPHONE", "NAME");
    assertThat(values(piped.out(), "text"))
        .containsExactly("14 Clarence Road", "07700 900123", "Трофим");
    assertThat(Ran.of(List.of("redact", "-"), text).out()).isEqualTo(piped.out());
    assertThat(redact(text).out()).isEqualTo(piped.out());
    assertThat(Ran.of(List.of("redact"), new byte[] {(byte) 0xff}).err())
        .contains("no text in UTF-8");
  }

  private static List<String> values(String printed, String field) {
    List<String> found = new ArrayList<>();
    try (JsonParser json = JSON.createParser(printed)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING && json.currentName().equals(field)) {
          found.add(json.getString());
        }
      }
    }
    return found;
  }

  @Test
  void anEmptyTextHasNoMarks() throws IOException {
    assertThat(redact(new byte[0]).out().replaceAll("\\s", "")).isEqualTo("{\"marks\":[]}");
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    assertThat(redact(new byte[] {(byte) 0xff, (byte) 0xfe, 1}).err()).contains("no text in UTF-8");
    assertThat(Ran.of(List.of("redact", folder.resolve("none").toString())).err())
        .contains("There is no file");
    assertThat(Ran.of(List.of("redact", "a", "b")).err()).contains("one file");
  }
}

package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncFileTest {
  @TempDir private Path folder;
  private Path file;
  private Encoding encoding;

  @BeforeEach
  void written() throws IOException {
    encoding = new Encoder(Schema.people(), TestKeys.any(), "a").encode(People.some(20, 1));
    file = folder.resolve("a.enc");
    EncFile.write(file, encoding.list());
  }

  @Test
  void a_list_comes_back_as_it_was() throws IOException {
    EncodedList read = EncFile.read(file);
    assertThat(read.header()).isEqualTo(encoding.list().header());
    assertThat(read.size()).isEqualTo(25);
    assertThat(read.words()).isEqualTo(encoding.list().words());
    assertThat(read.pseudonym(7)).isEqualTo(encoding.list().pseudonym(7));
  }

  @Test
  void decoys_are_named_in_a_file_apart() throws IOException {
    Path decoys = folder.resolve("a.decoys");
    EncFile.writeDecoys(decoys, encoding);
    assertThat(Files.readAllLines(decoys)).containsExactlyInAnyOrderElementsOf(encoding.decoys());
    assertThat(Files.readString(file)).doesNotContain("decoy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\{             | [           | line 1: the header
          encoded-1       | encoded-9   | line 1: the header does not say lodestar-encoded-1
          "run":"run-1"   | "run":7     | line 1: the header has no run
          "run":"run-1"   | "run":"run-1","run":"run-1" | line 1: the header is not JSON
          "run":"run-1"   | "run":"?"   | line 1: the header is faulty: the name of a run
          1024            | 100         | line 1: the header is faulty: a length
          1024            | 2048        | line 2: the pattern does not have 2048 bits
          ,[A-Za-z0-9+/]  | ,?          | line 2: the pattern is not base64
          (?m)^[\\w-]{22}, | ''        | line 2: there is no pseudonym before a comma
          """)
  void a_faulty_file_is_refused_by_its_line(String right, String wrong, String sentence)
      throws IOException {
    String text = Files.readString(file);
    String changed = text.replaceFirst(right, wrong);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(file, changed);
    assertThatThrownBy(() -> EncFile.read(file))
        .isInstanceOf(EncFileRefused.class)
        .hasMessageStartingWith(sentence)
        .message()
        .doesNotContain(encoding.list().pseudonym(0));
  }

  @Test
  void an_empty_file_and_a_pseudonym_twice_are_refused() throws IOException {
    String second = Files.readAllLines(file).get(1);
    Files.writeString(file, Files.readString(file) + second + "\n");
    assertThatThrownBy(() -> EncFile.read(file))
        .hasMessage("line 27: the pseudonym stands on an earlier line");
    Files.writeString(file, "");
    assertThatThrownBy(() -> EncFile.read(file)).hasMessage("line 1: the file is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "t, r, b, 1024, c, differ in their schema",
    "s, q, b, 1024, c, differ in their run",
    "s, r, b, 512, c, differ in their length",
    "s, r, b, 1024, d, differ in their key",
    "s, r, a, 1024, c, are both called a"
  })
  void lists_that_cannot_be_compared_are_refused(
      String schema, String run, String list, int length, String check, String why) {
    Header a = new Header("s", "r", "a", 1024, "c");
    Header other = new Header(schema, run, list, length, check);
    assertThatThrownBy(() -> a.refuseUnlike(other)).hasMessageContaining(why);
  }
}

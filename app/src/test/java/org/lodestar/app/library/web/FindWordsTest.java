package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.vocabulary.ResourceTable;

/** The words by which people look for public pages. */
class FindWordsTest {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.read(PublicMap.class, "find-words.psv");

  @Test
  void eachRowIsOfOnePageThatThereIs() {
    List<String> pages =
        Stream.concat(
                ResourceTable.read(PublicMap.class, "public-places.psv").stream()
                    .map(row -> row.text("href")),
                Stream.concat(PublicPages.paths().stream(), Stream.of(NewsController.PATH)))
            .toList();
    assertThat(ROWS).extracting(row -> row.text("href")).isSubsetOf(pages).doesNotHaveDuplicates();
  }

  @Test
  void whomToCallIsFoundInTheDirectoryByThePurposeOfTheSameName() {
    List<String> purposes = Arrays.stream(Purpose.values()).map(Enum::name).toList();
    assertThat(ResourceTable.read(PublicMap.class, "find-calls.psv"))
        .isNotEmpty()
        .allMatch(row -> purposes.contains(row.text("purpose")));
  }
}

package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures of the documents, as walks draw them. */
class PicturesTest {
  private static final Path WALKS = Path.of("../journeys/src/test/java/org/lodestar/journeys");
  private static final Pattern KEPT =
      Pattern.compile("[.]keep(?:Both|Pdf|Pages)?\\((?:\\w+, )?\"([\\w-]+)\"\\)");
  private static final Pattern NAMED = Pattern.compile("\\(images/([^)]+)\\)");

  /** Of two under one name the last would stay, and a document would show another page. */
  @Test
  void noTwoPlacesKeepAPictureUnderOneName() throws IOException {
    try (Stream<Path> walks = Files.list(WALKS)) {
      List<String> names = walks.flatMap(PicturesTest::kept).toList();
      assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
  }

  /** What is named and not there is a hole; what is there and not named is seen by nobody. */
  @Test
  void whatTheGalleryNamesLiesThereAndNothingElseDoes() throws IOException {
    Set<String> named =
        NAMED
            .matcher(Files.readString(Path.of("../docs/gallery.md")))
            .results()
            .map(each -> each.group(1))
            .collect(Collectors.toSet());
    try (Stream<Path> lie = Files.list(Path.of("../docs/images"))) {
      assertThat(lie.map(each -> String.valueOf(each.getFileName())))
          .containsExactlyInAnyOrderElementsOf(named);
    }
  }

  private static Stream<String> kept(Path walk) {
    try {
      return KEPT.matcher(Files.readString(walk)).results().map(each -> each.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.lodestar.app.figures.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words of the workshop that a board and a lead do not meet. */
class PlainWordsTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern WORKSHOP =
      Pattern.compile("\\b(ledgers?|seal(s|ed|ing)?|wall)\\b", Pattern.CASE_INSENSITIVE);

  /** The rooms whose pages boards and leads read. */
  private static final Pattern READ_BY_BOARDS =
      Pattern.compile(
          "(boards|community|figures|maturity|publications|risks|statements|strategy|voice)"
              + "(-[a-z]+)*[.]properties");

  private static List<String> said(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.startsWith("#") && line.contains("="))
          .filter(line -> WORKSHOP.matcher(line.substring(line.indexOf('=') + 1)).find())
          .map(line -> file.getFileName() + ": " + line)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void boardsAndLeadsMeetNoLedgerNoSealAndNoWall() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      List<Path> read =
          files
              .filter(each -> READ_BY_BOARDS.matcher(each.getFileName().toString()).matches())
              .toList();
      assertThat(read).hasSizeGreaterThan(12);
      assertThat(read.stream().flatMap(each -> said(each).stream())).isEmpty();
    }
  }
}

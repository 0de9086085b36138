package org.lodestar.app.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A life that asks for a second person asks who had a hand in whose account. */
class SecondPersonTest {
  private static final Path ROOMS = Path.of("src/main/java/org/lodestar/app");

  @Test
  void everyRoomWhoseLivesAskForASecondPersonAsksWhoLetWhomIn() throws IOException {
    List<String> asking = roomsWith("Guard.SECOND_PERSON");
    assertThat(asking).as("they are found at all").hasSizeGreaterThanOrEqualTo(10);
    assertThat(roomsWith("hands.require(")).containsAll(without(asking, "members"));
    assertThat(roomsWith("hands.apart(")).contains("members");
  }

  private static List<String> without(List<String> rooms, String room) {
    return rooms.stream().filter(each -> !each.equals(room)).toList();
  }

  private static List<String> roomsWith(String words) throws IOException {
    try (Stream<Path> all = Files.walk(ROOMS)) {
      return all.filter(each -> each.toString().endsWith(".java"))
          .filter(each -> text(each).contains(words))
          .map(each -> ROOMS.relativize(each).getName(0).toString())
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.RoomArrows.Arrow;

/**
 * Inside a room the arrows run one way (decision 0216): {@code web} to {@code face} to {@code
 * store} to {@code domain} to the room's words in its root package. What else a room has stands
 * between. No two packages of a room or of a library point at each other.
 */
class RoomDirectionTest {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  /** Pairs that point both ways, with the reason that decision 0216 gives. At most ten. */
  private static final Map<String, String> EXCEPTIONS = Map.of();

  private static final List<RoomArrows> ROOMS = Stream.concat(rooms(), libraries()).toList();

  @Test
  void noTwoPackagesOfARoomPointAtEachOther() {
    long pairs = ROOMS.stream().mapToLong(room -> room.pairs().size()).sum();
    long bothWays = ROOMS.stream().mapToLong(room -> room.bothWays().size()).sum();
    System.out.println(
        "Pairs of packages inside rooms and libraries: " + pairs + ", both ways: " + bothWays);
    assertThat(pairs).as("pairs that were found at all").isGreaterThan(200);
    assertThat(ROOMS.stream().flatMap(RoomDirectionTest::twoWay))
        .as("pairs that point both ways, where no decision names them")
        .containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
  }

  @Test
  void arrowsInsideARoomRunDown() {
    assertThat(rooms().flatMap(room -> room.upwards().stream().map(room::told))).isEmpty();
  }

  @Test
  void exceptionsAreAtMostTen() {
    assertThat(EXCEPTIONS).hasSizeLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "web, face, false",
    "face, web, true",
    "face, store, false",
    "store, face, true",
    "domain, store, true",
    "store, words, false",
    "words, domain, true",
    "words, scan, true",
    "domain, scan, false",
    "scan, web, true",
    "face, scan, false",
    "scan, face, false",
    "store, scan, false"
  })
  void downIsFromWebToFaceToStoreToDomainToWords(String from, String to, boolean upwards) {
    assertThat(new Arrow(from, to).upwards()).isEqualTo(upwards);
  }

  private static Stream<String> twoWay(RoomArrows room) {
    return room.bothWays().stream().map(room::pair);
  }

  private static Stream<RoomArrows> rooms() {
    return folders(TOP.resolve("app/src/main/java/org/lodestar/app"))
        .map(room -> RoomArrows.of(name(room), room, "org.lodestar.app." + name(room)));
  }

  private static Stream<RoomArrows> libraries() {
    return folders(TOP.resolve("libs"))
        .filter(library -> Files.isDirectory(sources(library)))
        .flatMap(
            library ->
                folders(sources(library))
                    .map(root -> RoomArrows.of(name(library), root, "org.lodestar." + name(root))));
  }

  private static Path sources(Path library) {
    return library.resolve("src/main/java/org/lodestar");
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  private static Stream<Path> folders(Path parent) {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

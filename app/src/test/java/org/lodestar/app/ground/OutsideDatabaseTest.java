package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.OutsideDatabase.Found;
import org.springframework.core.env.Environment;

/** A server that somebody else runs is looked at before anything is written into it. */
@PlatformTest
class OutsideDatabaseTest {
  private final DatabaseAccess access;
  private final WholeDatabase whole;
  private final Clock clock;

  OutsideDatabaseTest(
      DatabaseAccess access, DataFolder folder, Environment environment, Clock clock) {
    this.access = access;
    this.whole = WholeDatabase.of(folder, access, environment);
    this.clock = clock;
  }

  private static final Found GOOD =
      new Found(
          17,
          "17.4",
          "lodestar",
          false,
          "UTF8",
          false,
          true,
          true,
          true,
          Duration.ZERO,
          true,
          false,
          false);

  private static UnaryOperator<Found> with(Map<String, Object> other) {
    return good ->
        new Found(
            (int) other.getOrDefault("major", good.major()),
            good.version(),
            good.name(),
            (boolean) other.getOrDefault("copy", good.copy()),
            (String) other.getOrDefault("encoding", good.encoding()),
            (boolean) other.getOrDefault("moved", good.moved()),
            (boolean) other.getOrDefault("keeps", good.keeps()),
            (boolean) other.getOrDefault("same", good.same()),
            (boolean) other.getOrDefault("ordered", good.ordered()),
            (Duration) other.getOrDefault("off", good.off()),
            (boolean) other.getOrDefault("summer", good.summer()),
            (boolean) other.getOrDefault("logs", good.logs()),
            (boolean) other.getOrDefault("plain", good.plain()));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(Map.of("major", 16), "bring it to 17"),
        Arguments.of(Map.of("copy", true), "name the one that it follows"),
        Arguments.of(Map.of("encoding", "LATIN1"), "make one with encoding 'UTF8'"),
        Arguments.of(Map.of("same", false), "locale_provider icu"),
        Arguments.of(Map.of("moved", true), "reindex database \"lodestar\"; alter database"),
        Arguments.of(Map.of("summer", false), "install its time zones"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatWouldLoseOrConfuseRecordsIsNoStartAndTheSentenceSaysWhatToDo(
      Map<String, Object> other, String words) {
    assertThat(OutsideDatabase.refusal(with(other).apply(GOOD))).get().asString().contains(words);
  }

  static Stream<Arguments> advised() {
    return Stream.of(
        Arguments.of(Map.of("keeps", false), "set fsync"),
        Arguments.of(Map.of("ordered", false), "make the next one"),
        Arguments.of(Map.of("off", Duration.ofMinutes(4)), "4 minutes from ours"),
        Arguments.of(Map.of("logs", true), "log_parameter_max_length"),
        Arguments.of(Map.of("plain", true), "sslmode=verify-full"));
  }

  @ParameterizedTest
  @MethodSource("advised")
  void whatWouldBeBetterOtherwiseIsSaid(Map<String, Object> other, String words) {
    Found found = with(other).apply(GOOD);
    assertThat(OutsideDatabase.refusal(found)).isEmpty();
    assertThat(OutsideDatabase.advice(found)).singleElement().asString().contains(words);
  }

  @Test
  void aGoodServerIsTakenWithoutAWord() {
    assertThat(OutsideDatabase.refusal(GOOD)).isEmpty();
    assertThat(OutsideDatabase.advice(GOOD)).isEmpty();
  }

  /** Our own is made as the page asks for. */
  @Test
  void aServerIsAskedForAllThis() {
    Found found = OutsideDatabase.found(access, clock);
    assertThat(OutsideDatabase.refusal(found)).isEmpty();
    assertThat(found.ordered()).isTrue();
    assertThat(found.plain()).isFalse();
    assertThat(found.off()).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void aDatabaseOfAnotherEncodingIsRefusedBeforeAnythingIsWritten() throws SQLException {
    String made = "encoding 'LATIN1' locale_provider libc locale 'C'";
    try (Odd odd = new Odd("outside_latin", made)) {
      assertThatThrownBy(() -> OutsideDatabase.look(odd.access(), clock))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("keeps texts as LATIN1");
    }
  }

  @Test
  void aDatabaseThatKnowsNoLettersIsRefused() throws SQLException {
    try (Odd odd = new Odd("outside_c", "encoding 'UTF8' locale_provider libc locale 'C'")) {
      assertThatThrownBy(() -> OutsideDatabase.look(odd.access(), clock))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("one letter");
    }
  }

  /** As after the server's system was brought to another version. */
  @Test
  void aDatabaseWhoseOrderMovedIsRefusedUntilItsIndexesAreMadeAnew() throws SQLException {
    try (Odd odd = new Odd("outside_moved", "encoding 'UTF8'")) {
      odd.root("update pg_database set datcollversion = '0' where datname = 'outside_moved'");
      assertThatThrownBy(() -> OutsideDatabase.look(odd.access(), clock))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("refresh collation version");
      odd.root("alter database outside_moved refresh collation version");
      OutsideDatabase.look(odd.access(), clock);
    }
  }

  /** A database beside ours, on the same server. */
  private final class Odd implements AutoCloseable {
    private final String name;

    Odd(String name, String made) throws SQLException {
      this.name = name;
      root("create database " + name + " template template0 " + made);
    }

    DatabaseAccess access() {
      return new DatabaseAccess(
          access.url().replaceFirst("/[^/]*$", "/" + name), whole.root(), whole.root(), null);
    }

    void root(String sql) throws SQLException {
      try (Connection connection =
              DriverManager.getConnection(
                  access.url(), whole.root().user(), whole.root().password());
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }

    @Override
    public void close() throws SQLException {
      root("drop database " + name);
    }
  }
}

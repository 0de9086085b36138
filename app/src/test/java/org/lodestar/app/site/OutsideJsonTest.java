package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** What is sent to make a reader of JSON work itself to death. */
class OutsideJsonTest {
  private static final Duration QUICK = Duration.ofMillis(100);
  private static final long LITTLE = 20L << 20;

  record Numbers(long a) {}

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("ten thousand lists in each other", made(() -> "[".repeat(10_000))),
        Arguments.of("ten thousand objects", made(() -> "{\"a\":".repeat(10_000))),
        Arguments.of("closed ones", made(() -> "[".repeat(10_000) + "]".repeat(10_000))),
        Arguments.of("50 MiB of a text", made(() -> "{\"a\":\"" + "x".repeat(50 << 20) + "\"}")),
        Arguments.of("2 MiB of a text", made(() -> "{\"a\":\"" + "x".repeat(2 << 20) + "\"}")),
        Arguments.of("a name of a megabyte", made(() -> "{\"" + "x".repeat(1 << 20) + "\":1}")),
        Arguments.of("a name twice", made(() -> "{\"a\":1,\"a\":2}")),
        Arguments.of("a name twice, written otherwise", made(() -> "{\"a\":1,\"\\u0061\":2}")),
        Arguments.of("a million digits", made(() -> "{\"a\":" + "9".repeat(1_000_000) + "}")),
        Arguments.of("a long fraction", made(() -> "{\"a\":0." + "1".repeat(1_000_000) + "}")),
        Arguments.of("more behind its end", made(() -> "{\"a\":1} {\"a\":1}")),
        Arguments.of("no end", made(() -> "{\"a\":1")),
        Arguments.of("no number", made(() -> "{\"a\":NaN}")),
        Arguments.of("half a character", made(() -> "{\"a\":\"\\ud800\\u\"}")));
  }

  private static Supplier<String> made(Supplier<String> text) {
    return text;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void isRefusedAtOnceAndTakesNoMemory(String what, Supplier<String> made) {
    String text = made.get();
    OutsideJson.tree("{\"first\": [1, {}]}");
    long allocated = allocated();
    long began = worked();
    Throwable refused = catchThrowable(() -> OutsideJson.tree(text));
    Duration took = Duration.ofNanos(worked() - began);
    assertThat(refused).as(what).isInstanceOf(JacksonException.class);
    assertThat(took).as(what).isLessThan(QUICK);
    assertThat(allocated() - allocated)
        .as("bytes, of which most are gone again")
        .isLessThan(LITTLE);
  }

  @Test
  void aStreamWithoutAnEndIsReadNoFurtherThanTheBound() {
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            read[0] += length;
            java.util.Arrays.fill(bytes, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertThatThrownBy(() -> OutsideJson.read(endless, Numbers.class))
        .isInstanceOf(JacksonException.class);
    assertThat(read[0]).isLessThanOrEqualTo(OutsideJson.LONGEST + 1L);
  }

  @Test
  void whatIsMeantForUsIsRead() throws IOException {
    byte[] bytes = "{\"a\": 12}".getBytes(StandardCharsets.UTF_8);
    assertThat(OutsideJson.read(new ByteArrayInputStream(bytes), Numbers.class))
        .isEqualTo(new Numbers(12));
    assertThat(OutsideJson.tree("[[1.5e3, null]]").at("/0/0").doubleValue()).isEqualTo(1500);
  }

  /** By this thread, so that a machine that does other things too is as quick as one at rest. */
  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** By this thread, so that what others do beside it does not count. */
  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }
}

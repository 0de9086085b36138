package org.lodestar.app.vault.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowBytesTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void rowsThatDifferInAnythingHaveDifferentBytes() {
    List<byte[]> rows =
        List.of(
            RowBytes.of("session", List.of("ab", "c")),
            RowBytes.of("session", List.of("a", "bc")),
            RowBytes.of("session", List.of("abc")),
            RowBytes.of("session", List.of("abc", "")),
            RowBytes.of("session", Arrays.asList("abc", null)),
            RowBytes.of("session", List.of(List.of("abc"))),
            RowBytes.of("factor", List.of("abc")),
            RowBytes.of("session", List.of(1)),
            RowBytes.of("session", List.of("1")),
            RowBytes.of("session", List.of(true)),
            RowBytes.of("session", List.of(false)),
            RowBytes.of("session", List.of(NOON)),
            RowBytes.of("session", List.of(NOON.plusNanos(1_000))),
            RowBytes.of("session", List.of(new byte[] {1})),
            RowBytes.of("session", List.of(new UUID(0, 1))));
    Set<String> different = new HashSet<>();
    rows.forEach(row -> different.add(HexFormat.of().formatHex(row)));
    assertThat(different).hasSize(rows.size());
  }

  @Test
  void aMomentCountsAsTheDatabaseKeepsIt() {
    assertThat(RowBytes.of("session", List.of(NOON.plusNanos(999))))
        .isEqualTo(RowBytes.of("session", List.of(NOON)));
  }
}

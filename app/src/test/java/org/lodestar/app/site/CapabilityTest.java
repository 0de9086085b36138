package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;

/** Which addresses are something's own, and of how many parts the one that says so is. */
class CapabilityTest {
  private static final Capability CHARTER =
      Capability.of(Key.CHARTER, 4, Size.MIDDLE, "/charter", "/statement/charter", "/a/{id}/b");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "/charter, 1",
    "/charter/, 1",
    "/charter?page=2, 1",
    "/charter/reports/17#top, 1",
    "/statement/charter/2025-26, 2",
    "/a/17/b/c, 3",
    "/charters, 0",
    "/statement, 0",
    "/a/17/c, 0",
    "/a/b, 0",
    "/, 0"
  })
  void anAddressIsItsOwnFromItsBeginningPartByPart(String address, int parts) {
    assertThat(CHARTER.owns(address)).isEqualTo(parts);
    if (parts > 0) {
      assertThat(CHARTER.beginnings())
          .as("found by how it begins")
          .contains(Capability.beginning(address));
    }
  }

  @Test
  void anAddressBeginsWithItsFirstPart() {
    assertThat(CHARTER.beginnings()).containsExactlyInAnyOrder("charter", "statement", "a");
    assertThat(Capability.of(Key.BOARDS, 6, Size.MIDDLE, "/{any}/minutes").beginnings())
        .containsExactly(Capability.ANY);
    assertThat(Capability.beginning("//charter/17?at=/a")).isEqualTo("charter");
    assertThat(Capability.beginning("/charter#a/b")).isEqualTo("charter");
    assertThat(Capability.beginning("/?at=1")).isEmpty();
    assertThat(Capability.beginning("")).isEmpty();
  }

  @Test
  void whatIsSparedIsNotItsOwn() {
    Capability boards =
        Capability.of(Key.BOARDS, 6, Size.MIDDLE, "/boards/{body}")
            .but(address -> address.startsWith("/boards/first"));
    assertThat(boards.owns("/boards")).isZero();
    assertThat(boards.owns("/boards/first/meetings")).isZero();
    assertThat(boards.owns("/boards/second/meetings")).isEqualTo(2);
  }

  @Test
  void whatIsOnInASmallPartnershipIsOnInALargerOne() {
    assertThat(CHARTER.isOnIn(Size.SMALL)).isFalse();
    assertThat(CHARTER.isOnIn(Size.MIDDLE)).isTrue();
    assertThat(CHARTER.isOnIn(Size.LARGE)).isTrue();
  }
}

package org.lodestar.app.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;

class DiskHealthTest {
  @ParameterizedTest
  @CsvSource({"true, UP", "false, DOWN"})
  void aDiskWithoutRoomForOneMoreFileIsDownAndTellsNoNumber(boolean room, String status) {
    Room disk = mock(Room.class);
    when(disk.fits(0)).thenReturn(room);
    Health health = Objects.requireNonNull(new DiskHealth(disk).health());
    assertThat(health.getStatus().getCode()).isEqualTo(status);
    assertThat(health.getDetails()).isEmpty();
  }
}

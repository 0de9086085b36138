package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {
  @Test
  void readsPortDataAndCommand() {
    Launch launch = Launch.parse("audit", "verify", "--port", "9000", "--data", "x");
    assertThat(launch.command()).containsExactly("audit", "verify");
    assertThat(launch.properties())
        .containsEntry("server.port", "9000")
        .containsEntry("lodestar.data", "x");
    assertThat(launch.isConsole()).isTrue();
  }

  @Test
  void anAnchorBelongsToTheCommandThatComparesIt() {
    Launch launch = Launch.parse("audit", "verify", "--anchor", "a.log", "--data", "x");
    assertThat(launch.command()).containsExactly("audit", "verify", "anchor", "a.log");
    assertThatThrownBy(() -> Launch.parse("audit", "verify", "--anchor"))
        .hasMessageContaining("--anchor");
  }

  @Test
  void emptyMeansARealPartnership() {
    assertThat(Launch.parse("--empty").properties())
        .containsEntry("lodestar.kind", DataFolder.Kind.PARTNERSHIP.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "x", "-1", "80 80"})
  void refusesAPortThatIsNone(String port) {
    assertThatThrownBy(() -> Launch.parse("--port", port)).isInstanceOf(Refusal.class);
  }

  @Test
  void namesAnUnknownOption() {
    assertThatThrownBy(() -> Launch.parse("--prot", "1")).hasMessageContaining("--prot");
  }

  @Test
  void namesAnOptionWithoutValue() {
    assertThatThrownBy(() -> Launch.parse("--data")).hasMessageContaining("--data");
  }
}

package org.lodestar.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailTest {
  private enum State {
    OPEN
  }

  @Test
  void takesCodesIdentifiersNumbersAndDates() {
    Detail detail =
        Detail.none()
            .with("state", State.OPEN)
            .with("object", new UUID(0, 1))
            .with("count", -3)
            .with("urgent", true)
            .with("due", LocalDate.of(2026, 11, 25))
            .with("at", Instant.parse("2026-11-25T10:00:00.123456Z"));
    assertThat(detail.values())
        .hasSize(6)
        .containsEntry("state", "OPEN")
        .containsEntry("count", "-3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ana Popescu", "07700 900123 ", "ana@example.org", "x\ny", "é", "a/b", "\"", "🙂"})
  void refusesATextWithoutRepeatingIt(String text) {
    assertThatThrownBy(() -> new Detail(Map.of("key", text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Key", "a key", "ana@example.org", "a.b"})
  void refusesAKeyThatIsNone(String key) {
    assertThatThrownBy(() -> new Detail(Map.of(key, "1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEntryTakesCodesOnly() {
    assertThatThrownBy(() -> Entry.of(() -> "looked at Ana", ObjectRef.all("CASE")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ObjectRef.all("case of Ana"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lodestar.app.library.AnyRecording;
import org.lodestar.app.library.MediaKind;
import org.lodestar.app.library.Recording;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Bytes of a recording on their way out, and how many go out at once. */
class RecordingFileTest {
  private static final byte[] BYTES = {1, 2, 3, 4, 5};

  private static RecordingFile file(Players players) {
    Recording recording =
        new Recording(
            UUID.randomUUID(),
            AnyRecording.said("signs", "Signs, signed"),
            MediaKind.MP4,
            BYTES.length,
            true,
            UUID.randomUUID(),
            Instant.EPOCH,
            LocalDate.EPOCH,
            null,
            null,
            0);
    return new RecordingFile(
        recording, number -> number == 0 ? Optional.of(BYTES) : Optional.empty(), players);
  }

  @Test
  void itIsReadFromWhereItIsAskedFor() throws IOException {
    try (InputStream in = file(new Players()).getInputStream()) {
      assertThat(in.skip(2)).isEqualTo(2);
      assertThat(in.readAllBytes()).containsExactly(3, 4, 5);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void soManyPlayAtOnceAndAnotherOnceOneOfThemEnded() throws IOException {
    RecordingFile file = file(new Players());
    List<InputStream> open = new ArrayList<>();
    for (int i = 0; i < Players.AT_ONCE; i++) {
      open.add(file.getInputStream());
    }
    busy(file);
    open.getFirst().close();
    open.getFirst().close();
    open.add(file.getInputStream());
    busy(file);
    for (InputStream each : open) {
      each.close();
    }
    try (InputStream in = file.getInputStream()) {
      assertThat(in.readAllBytes()).isEqualTo(BYTES);
    }
  }

  private static void busy(RecordingFile file) {
    assertThatThrownBy(file::getInputStream)
        .isInstanceOfSatisfying(
            ResponseStatusException.class,
            refused ->
                assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
  }
}

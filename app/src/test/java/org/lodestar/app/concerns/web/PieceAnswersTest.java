package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.PieceRefused;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;

/** What the script of a page with files is told when something is not taken. */
class PieceAnswersTest {
  private static final BegunFile FILE = new BegunFile(UUID.randomUUID(), "key", "a.txt", 10, "");

  private static final FileLimits LIMITS =
      new FileLimits(
          10,
          DataSize.ofMegabytes(100),
          DataSize.ofMegabytes(1000),
          DataSize.ofMegabytes(4),
          DataSize.ofGigabytes(2),
          400,
          1024,
          Duration.ofHours(6),
          50_000_000,
          20,
          2,
          Duration.ofSeconds(40),
          256);

  private final Uploads uploads = mock(Uploads.class);
  private final PieceAnswers pieceAnswers =
      new PieceAnswers(uploads, new Gathering(uploads, LIMITS));

  private static final class Box implements PieceAnswers.Place {
    private Gathered gathered = Gathered.nothing().with(FILE);

    @Override
    public Optional<Gathered> find() {
      return Optional.of(gathered);
    }

    @Override
    public Already already() {
      return Already.nothing();
    }

    @Override
    public void change(UnaryOperator<Gathered> change) {
      gathered = change.apply(gathered);
    }
  }

  @ParameterizedTest
  @EnumSource(WhyNot.class)
  void whoeverIsToComeAgainIsToldWhenOnEveryRoute(WhyNot why) {
    when(uploads.begin(any(), any(), anyLong(), any())).thenReturn(new NotTaken(why, "a.txt"));
    when(uploads.piece(any(), anyLong(), any())).thenReturn(new PieceRefused(why));
    when(uploads.progress(any())).thenReturn(new PieceRefused(why));
    when(uploads.finish(any())).thenReturn(new NotTaken(why, "a.txt"));
    Box box = new Box();
    List<ResponseEntity<Map<String, Object>>> answers =
        List.of(
            pieceAnswers.begin(box, "a.txt", "", 10),
            pieceAnswers.progress(box, FILE.id()),
            pieceAnswers.piece(box, FILE.id(), 0, InputStream.nullInputStream()),
            pieceAnswers.finish(box, FILE.id()));
    for (ResponseEntity<Map<String, Object>> answer : answers) {
      @Nullable String after = answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
      int status = answer.getStatusCode().value();
      assertThat(status).isEqualTo(why.status());
      assertThat(after != null).isEqualTo(status == 503 || status == 429);
      assertThat(after == null ? 1 : Integer.parseInt(after)).isBetween(1, 60);
    }
  }
}

package org.lodestar.app.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.PieceOutcome;
import org.lodestar.app.files.PieceRefused;
import org.lodestar.app.files.Progress;
import org.lodestar.app.files.Received;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.files.store.BlobStore;
import org.lodestar.app.ground.ScopedClock;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class PiecesTest {
  private static final int PIECE = 4 * 1024 * 1024;

  private final Uploads uploads;
  private final Orphans orphans;
  private final FileLimits limits;
  private final BlobStore store;
  private final Clock clock;

  PiecesTest(Uploads uploads, Orphans orphans, FileLimits limits, BlobStore store, Clock clock) {
    this.uploads = uploads;
    this.orphans = orphans;
    this.limits = limits;
    this.store = store;
    this.clock = clock;
  }

  @Test
  void aFileInPiecesIsTheSameFile() throws Exception {
    byte[] bytes = random(2 * PIECE + 777);
    BegunFile file = begun(bytes.length);
    assertThat(piece(file, bytes, 0, PIECE)).isEqualTo(new Progress(PIECE));
    assertThat(piece(file, bytes, PIECE, PIECE)).isEqualTo(new Progress(2L * PIECE));
    assertThat(uploads.finish(file)).isEqualTo(new NotTaken(WhyNot.BROKEN, "film.mp4"));
    piece(file, bytes, 2 * PIECE, 777);
    HeldFile held = (HeldFile) uploads.finish(file);
    assertThat(held.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    assertThat(held.size()).isEqualTo(bytes.length);
  }

  @Test
  void aConnectionThatBreaksCostsOnePieceAtMost() {
    byte[] bytes = random(2 * PIECE);
    BegunFile file = begun(bytes.length);
    piece(file, bytes, 0, PIECE);
    InputStream breaking =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left == 0) {
              throw new IOException("The phone went into a tunnel");
            }
            left--;
            return 1;
          }

          /** A byte at a time at first and before the tunnel, between them in packets. */
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            if (left > 99_000 || left <= 1_000) {
              bytes[from] = (byte) read();
              return 1;
            }
            int packet = Math.min(length, 1_000);
            Arrays.fill(bytes, from, from + packet, (byte) 1);
            left -= packet;
            return packet;
          }
        };
    assertThat(uploads.piece(file, PIECE, breaking)).isEqualTo(new PieceRefused(WhyNot.BROKEN));
    assertThat(uploads.progress(file)).isEqualTo(new Progress(PIECE));
    piece(file, bytes, PIECE, PIECE);
    assertThat(uploads.finish(file)).isInstanceOf(HeldFile.class);
  }

  @Test
  void aPieceThatIsSentTwiceIsKeptOnceAndTheAnswerSaysWhereToGoOn() {
    byte[] bytes = random(2 * PIECE);
    BegunFile file = begun(bytes.length);
    piece(file, bytes, 0, PIECE);
    assertThat(piece(file, bytes, 0, PIECE)).isEqualTo(new Progress(PIECE));
    assertThat(piece(file, bytes, PIECE + 5, 100_000)).isEqualTo(new Progress(PIECE));
  }

  @Test
  void manySendersOfOnePieceAtOnceMakeOnePiece() {
    byte[] bytes = random(PIECE);
    BegunFile file = begun(bytes.length);
    List<CompletableFuture<PieceOutcome>> all =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> piece(file, bytes, 0, PIECE)))
            .toList();
    assertThat(all).allMatch(one -> one.join().equals(new Progress(PIECE)));
    assertThat(uploads.finish(file)).isInstanceOf(HeldFile.class);
  }

  @Test
  void crumbsAndPiecesThatAreTooLargeAreNotKept() {
    BegunFile file = begun(3 * PIECE);
    byte[] bytes = random(3 * PIECE);
    assertThat(piece(file, bytes, 0, 10)).isEqualTo(new PieceRefused(WhyNot.BROKEN));
    assertThat(piece(file, bytes, 0, 2 * PIECE)).isEqualTo(new PieceRefused(WhyNot.BROKEN));
    assertThat(piece(file, bytes, 0, 0)).isEqualTo(new PieceRefused(WhyNot.BROKEN));
    assertThat(uploads.progress(file)).isEqualTo(new Progress(0));
  }

  @Test
  void limitsAreToldBeforeAByteIsSent() {
    assertThat(begin(0, Already.nothing())).isEqualTo(new NotTaken(WhyNot.EMPTY, "film.mp4"));
    assertThat(begin(limits.largest().toBytes() + 1, Already.nothing()))
        .isEqualTo(new NotTaken(WhyNot.TOO_LARGE, "film.mp4"));
    assertThat(begin(1, new Already(limits.mostFiles(), 0)))
        .isEqualTo(new NotTaken(WhyNot.TOO_MANY, "film.mp4"));
    assertThat(begin(1, new Already(1, limits.mostTogether().toBytes())))
        .isEqualTo(new NotTaken(WhyNot.TOO_MUCH, "film.mp4"));
  }

  @Test
  void aFileWhoseDraftDiedIsSweptAwayAndIsGone() throws IOException {
    byte[] bytes = random(PIECE);
    BegunFile file = begun(bytes.length);
    piece(file, bytes, 0, PIECE);
    HeldFile held = (HeldFile) uploads.finish(file);
    Instant later = clock.instant().plus(limits.orphan()).plus(Duration.ofMinutes(1));
    orphans.clear();
    assertThat(uploads.progress(file)).isEqualTo(new Progress(PIECE));
    ScopedClock.at(
        later,
        () -> {
          orphans.clear();
          return true;
        });
    assertThat(uploads.progress(file)).isEqualTo(new PieceRefused(WhyNot.GONE));
    assertThat(uploads.finish(file)).isEqualTo(new NotTaken(WhyNot.GONE, "film.mp4"));
    assertThat(store.keptBefore(later)).isNotNull();
    assertThat(held.id()).isEqualTo(file.id());
  }

  @Test
  void whatADraftKeepsComesBackFromItsText() {
    JsonMapper json = JsonMapper.builder().build();
    BegunFile begun = begun(10);
    assertThat(json.readValue(json.writeValueAsString(begun), BegunFile.class)).isEqualTo(begun);
    byte[] bytes = random(10);
    piece(begun, bytes, 0, 10);
    HeldFile held = (HeldFile) uploads.finish(begun);
    assertThat(json.readValue(json.writeValueAsString(held), HeldFile.class)).isEqualTo(held);
    assertThat(held.toString()).doesNotContain(held.key()).doesNotContain("film");
    assertThat(begun.toString()).doesNotContain(begun.key());
  }

  private Received begin(long size, Already already) {
    return uploads.begin("film.mp4", "video/mp4", size, already);
  }

  private BegunFile begun(long size) {
    return (BegunFile) begin(size, Already.nothing());
  }

  private PieceOutcome piece(BegunFile file, byte[] all, int from, int length) {
    byte[] piece = Arrays.copyOfRange(all, from, Math.min(from + length, all.length));
    return uploads.piece(file, from, new ByteArrayInputStream(piece));
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}

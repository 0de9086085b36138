package org.lodestar.app.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.intake.domain.EmailParts.End;

/** What comes out of an e-mail, and how far a wicked or a damaged one is followed. */
class EmailPartsTest {
  private static final String HEAD =
      "From: nora@neighbours.example\nMIME-Version: 1.0\n"
          + "Content-Type: multipart/mixed; boundary=b\n\n";

  private record Taken(String name, String declared, byte[] bytes) {
    @Override
    public String toString() {
      return name + "|" + declared + "|" + bytes.length;
    }
  }

  private final List<Taken> taken = new ArrayList<>();

  @Test
  void whatIsAttachedComesOutToTheByteInItsOrder() {
    byte[] picture = noise(5_000);
    End end =
        read(
            HEAD
                + words("See the picture")
                + attached("image/jpeg", "yard.jpg", picture)
                + attached("text/plain", "names.txt", bytes("A list"))
                + "--b--\n");
    assertThat(end).isEqualTo(End.WHOLE);
    assertThat(taken)
        .extracting(Taken::toString)
        .containsExactly("yard.jpg|image/jpeg|5000", "names.txt|text/plain|6");
    assertThat(taken.getFirst().bytes()).isEqualTo(picture);
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("Content-Disposition: attachment; filename=\"a b.pdf\"", "a b.pdf"),
        Arguments.of("Content-Disposition: attachment; filename*=utf-8''%E2%82%AC.pdf", "€.pdf"),
        Arguments.of("Content-Disposition: inline; filename=\"in.png\"", "in.png"),
        Arguments.of("Content-Disposition: attachment", ""),
        Arguments.of("X-Nothing: here", ""));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameIsReadFromWhereverItStands(String line, String name) {
    read(HEAD + "--b\nContent-Type: application/pdf\n" + line + "\n\nx\n--b--\n");
    assertThat(taken).extracting(Taken::name).containsExactly(name);
  }

  @Test
  void whatIsAttachedToAForwardedEmailComesOutToo() {
    read(
        HEAD
            + "--b\nContent-Type: message/rfc822\n\nSubject: inner\nContent-Type: multipart/mixed;"
            + " boundary=i\n\n--i\nContent-Type: image/png; name=inner.png\n\nx\n--i--\n--b--\n");
    assertThat(taken).extracting(Taken::name).containsExactly("inner.png");
  }

  @Test
  void anArchiveIsHandedOnAsItIsAndNotUnpacked() {
    byte[] bomb = bytes("PK\u0003\u0004 not unpacked");
    read(HEAD + attached("application/zip", "bomb.zip", bomb) + "--b--\n");
    assertThat(taken).hasSize(1);
    assertThat(taken.getFirst().bytes()).isEqualTo(bomb);
  }

  @Test
  void tenThousandPartsAreLeftAfterFiveHundredAndThatIsTold() {
    String part = "--b\nContent-Type: text/plain\n\nx\n";
    End end = read(HEAD + attached("image/png", "first.png", new byte[] {1}) + part.repeat(10_000));
    assertThat(end).isEqualTo(End.TOO_MANY);
    assertThat(taken).extracting(Taken::name).containsExactly("first.png");
  }

  @Test
  void partsWithinPartsAreLeftAsTheyAreBeyondADepth() {
    StringBuilder deep = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < 3_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      deep.append(i).append('\n');
    }
    Instant begun = Instant.now();
    assertThat(read(deep + "\nWords")).isEqualTo(End.TOO_DEEP);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(taken).isEmpty();
  }

  @Test
  void whatStandsBesideSomethingTooDeepIsStillTaken() {
    String deep = "";
    for (int i = 14; i > 0; i--) {
      deep =
          "Content-Type: multipart/mixed; boundary=d%1$d\n\n--d%1$d\n%2$s\n--d%1$d--\n"
              .formatted(i, deep);
    }
    End end =
        read(HEAD + "--b\n" + deep + attached("image/png", "beside.png", bytes("x")) + "--b--");
    assertThat(end).isEqualTo(End.TOO_DEEP);
    assertThat(taken).extracting(Taken::name).containsExactly("beside.png");
  }

  static Stream<byte[]> broken() {
    return Stream.of(
        new byte[0],
        new byte[] {0},
        noise(20_000),
        bytes("Content-Type: multipart/mixed\n\nNo boundary"),
        bytes(HEAD + "--b\nContent-Type: image/png; name=cut.png\n\ncut in the mid"),
        bytes("Subject: " + "x".repeat(200_000) + "\n\nWords"),
        bytes("X: y\n".repeat(5_000) + "\nWords"),
        bytes("Content-Type: ///\nContent-Disposition: ;;;=\n\n\u0000"),
        bytes(
            HEAD
                + "--b\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64"
                + "\n\n!!!! no\n--b--"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsBrokenNeverFails(byte[] bytes) {
    assertThat(EmailParts.each(new ByteArrayInputStream(bytes), this::take)).isNotNull();
  }

  @Test
  void aLineThatBreaksKeepsWhatHadCome() {
    byte[] start =
        bytes(HEAD + attached("image/png", "first.png", bytes("x")) + words("y\n".repeat(20_000)));
    InputStream breaking =
        new java.io.SequenceInputStream(
            new ByteArrayInputStream(start),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("broken");
              }
            });
    assertThat(EmailParts.each(breaking, this::take)).isEqualTo(End.BROKEN);
    assertThat(taken).extracting(Taken::name).containsExactly("first.png");
  }

  @Test
  void aLargeOneFlowsByWithoutBeingHeld() {
    long most = 200L * 1024 * 1024;
    long[] size = {0};
    InputStream large =
        new java.io.SequenceInputStream(
            new ByteArrayInputStream(
                bytes(HEAD + "--b\nContent-Type: video/mp4; name=long.mp4\n\n")),
            new Endless(most));
    End end =
        EmailParts.each(
            large,
            (name, declared, in) -> {
              try {
                size[0] = in.transferTo(java.io.OutputStream.nullOutputStream());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(end).isEqualTo(End.WHOLE);
    assertThat(size[0]).isGreaterThanOrEqualTo(most - 2);
  }

  /** So many bytes in lines of eighty. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long most) {
      this.left = most;
    }

    @Override
    public int read() {
      left--;
      return left < 0 ? -1 : left % 80 == 0 ? '\n' : 'x';
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int count = (int) Math.min(length, Math.max(left, 0));
      for (int i = 0; i < count; i++) {
        bytes[from + i] = (byte) read();
      }
      return count == 0 ? -1 : count;
    }
  }

  private End read(String source) {
    return EmailParts.each(new ByteArrayInputStream(bytes(source)), this::take);
  }

  private void take(String name, String declared, InputStream in) {
    try {
      taken.add(new Taken(name, declared, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(String text) {
    return "--b\nContent-Type: text/plain\n\n" + text + "\n";
  }

  private static String attached(String type, String name, byte[] content) {
    return "--b\nContent-Type: %s; name=\"%s\"\nContent-Disposition: attachment; filename=\"%s\"\n"
            .formatted(type, name, name)
        + "Content-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(content)
        + "\n";
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

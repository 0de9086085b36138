package org.lodestar.app.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailReaderTest {
  private static final String HEAD =
      """
      From: Nora Neighbour <nora@neighbours.example>
      To: worries@lanternshire.example
      Date: Mon, 23 Nov 2026 08:15:00 +0000
      Subject: The car wash
      Message-ID: <abc-1@neighbours.example>
      MIME-Version: 1.0
      """;
  private static final String WORDS =
      "Six men sleep in the back of the car wash and nobody pays them at all.";

  @Test
  void theHeadTellsWhoWroteWhenAndAboutWhat() {
    Email email = read(HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + WORDS);
    assertThat(email.sender()).isEqualTo("Nora Neighbour");
    assertThat(email.address()).isEqualTo("nora@neighbours.example");
    assertThat(email.sentAt()).isEqualTo(Instant.parse("2026-11-23T08:15:00Z"));
    assertThat(email.subject()).isEqualTo("The car wash");
    assertThat(email.text()).isEqualTo(WORDS);
    assertThat(email.whole()).contains("nora@neighbours.example", "The car wash", WORDS);
  }

  static Stream<Arguments> encodings() {
    String quoted = "Caf=E9 Zur=FCck";
    String euro = Base64.getEncoder().encodeToString("Łódź, 5 €".getBytes(StandardCharsets.UTF_8));
    return Stream.of(
        Arguments.of("text/plain; charset=iso-8859-1", "quoted-printable", quoted, "Café Zurück"),
        Arguments.of("text/plain; charset=utf-8", "base64", euro, "Łódź, 5 €"),
        Arguments.of("text/plain; charset=windows-1250", "quoted-printable", "=A3=F3d=9F", "Łódź"),
        Arguments.of("text/plain; charset=no-such-thing", "8bit", "Plain", "Plain"),
        Arguments.of("text/plain", "7bit", "Plain", "Plain"),
        Arguments.of(
            "text/html; charset=utf-8",
            "7bit",
            "<p>One</p><p>Two<br>three</p>",
            "One\n\nTwo\nthree"),
        Arguments.of(
            "text/html",
            "7bit",
            "<style>p{}</style><script>alert(1)</script><p>Seen &amp; heard</p><img src=http://x.example/a.png>",
            "Seen & heard"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void wordsAreReadInWhateverWayTheyTravel(String type, String way, String body, String words) {
    String head = HEAD + "Content-Type: " + type + "\nContent-Transfer-Encoding: " + way + "\n\n";
    assertThat(read(head + body).text()).isEqualTo(words);
  }

  @Test
  void ofTwoFormsThePlainOneIsRead() {
    Email email =
        read(
            HEAD
                + """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/html

                <p>Loud</p>
                --b
                Content-Type: text/plain

                Quiet
                --b--
                """);
    assertThat(email.text()).isEqualTo("Quiet");
  }

  @Test
  void whatIsAttachedIsNamedAndNeverOpened() {
    Email email =
        read(
            HEAD
                + """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                See the picture.
                --b
                Content-Type: image/jpeg; name="yard.jpg"
                Content-Disposition: attachment; filename="yard.jpg"
                Content-Transfer-Encoding: base64

                AAAA
                --b
                Content-Type: application/ms-tnef; name="winmail.dat"
                Content-Transfer-Encoding: base64

                eJ8+
                --b
                Content-Type: text/plain; name="names.txt"
                Content-Disposition: attachment; filename="names.txt"

                Secret names
                --b--
                """);
    assertThat(email.text()).isEqualTo("See the picture.");
    assertThat(email.attachments()).containsExactly("yard.jpg", "winmail.dat", "names.txt");
  }

  @Test
  void anEmailWithinAnEmailTellsWhoWroteFirst() {
    Email email = read(forwardedWhole("<out-1@council.example>"));
    assertThat(email.sender()).isEqualTo("Nora Neighbour");
    assertThat(email.sentAt()).isEqualTo(Instant.parse("2026-11-23T08:15:00Z"));
    assertThat(email.text()).contains("Please deal with this.", WORDS);
    assertThat(email.identifiers()).contains("<abc-1@neighbours.example>");
  }

  private static String forwardedWhole(String id) {
    return """
        From: Rita Reception <rita@council.example>
        Date: Mon, 23 Nov 2026 10:00:00 +0000
        Subject: Fwd: The car wash
        Message-ID: %s
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer

        --outer
        Content-Type: text/plain

        Please deal with this.
        --outer
        Content-Type: message/rfc822

        %sContent-Type: text/plain

        %s
        --outer--
        """
        .formatted(id, HEAD, WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sent: 23 November 2026 08:15",
        "Sent: Monday, 23 November 2026 08:15",
        "Date: Mon, 23 Nov 2026 at 08:15",
        "Sent: 23/11/2026 08:15"
      })
  void theHeadOfAForwardedEmailIsReadFromItsWords(String sent) {
    Email email = EmailReader.pasted(forwardedInWords("FYI", sent));
    assertThat(email.sender()).isEqualTo("Nora Neighbour");
    assertThat(email.address()).isEqualTo("nora@neighbours.example");
    assertThat(email.sentAt()).isEqualTo(Instant.parse("2026-11-23T08:15:00Z"));
    assertThat(email.subject()).isEqualTo("The car wash");
  }

  private static String forwardedInWords(String note, String sent) {
    return note
        + "\n\n-----Original Message-----\nFrom: Nora Neighbour <nora@neighbours.example>\n"
        + sent
        + "\nTo: Desk\nSubject: The car wash\n\n"
        + WORDS;
  }

  @Test
  void aSourceThatIsPastedIsReadAsAFileIs() {
    String source = HEAD + "Content-Type: text/html\n\n<p>" + WORDS + "</p>";
    assertThat(EmailReader.pasted(source).text()).isEqualTo(WORDS);
    assertThat(EmailReader.pasted("Just a few words: here").text())
        .isEqualTo("Just a few words: here");
  }

  @Test
  void theSameWordsAreKnownAgainWhoeverForwardedThem() {
    List<String> first =
        EmailReader.pasted(forwardedInWords("FYI", "Sent: 23/11/2026 08:15")).marks();
    List<String> second =
        EmailReader.pasted("> " + forwardedInWords("Seen this?", "Sent: 23/11/2026 08:15")).marks();
    List<String> file =
        read(HEAD + "Content-Type: text/plain\n\n" + WORDS.replace(" ", "\n")).marks();
    assertThat(first).containsAnyElementsOf(second);
    assertThat(first).containsAnyElementsOf(file);
    assertThat(read(forwardedWhole("<x@y>")).marks()).contains("id:<abc-1@neighbours.example>");
    assertThat(EmailReader.pasted("Thank you").marks()).isEmpty();
  }

  static Stream<byte[]> broken() {
    byte[] noise = new byte[20_000];
    new java.util.Random(7).nextBytes(noise);
    return Stream.of(
        new byte[] {0},
        noise,
        bytes("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nCut"),
        bytes("Content-Type: multipart/mixed\n\nNo boundary"),
        bytes("From: ;;;<<<\nDate: yesterday\nContent-Type: ///\n\nWords"),
        bytes("=?utf-8?B?broken: x\n\nWords"),
        bytes("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!! not base64"),
        bytes("Subject: " + "x".repeat(200_000) + "\n\nWords"),
        bytes("X: y\n".repeat(5_000) + "\nWords"),
        bytes(nestedParts(3_000)),
        bytes(""));
  }

  private static String nestedParts(int deep) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < deep; i++) {
      text.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i);
      text.append('\n');
    }
    return text + "\nWords";
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsBrokenIsReadAsFarAsItGoesAndNeverFails(byte[] bytes) {
    Email email = EmailReader.file(bytes);
    assertThat(email.text().length()).isLessThanOrEqualTo(EmailReader.MOST_CHARACTERS);
    assertThat(email.text()).doesNotContain("\u0000");
  }

  @Test
  void fiveMegabytesAreReadQuicklyAndCut() {
    String head = HEAD + "Content-Type: text/plain\n\n";
    byte[] large = bytes(head + (WORDS + "\n").repeat(5 * 1024 * 1024 / 71 - 10));
    Instant begun = Instant.now();
    Email email = EmailReader.file(large);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(email.cut()).isTrue();
    assertThat(email.text()).startsWith(WORDS);
    assertThat(email.text().length()).isLessThanOrEqualTo(EmailReader.MOST_CHARACTERS);
  }

  @Test
  void manyHeadsInTheWordsTakeNoLongTime() {
    Instant begun = Instant.now();
    EmailReader.pasted("From: a\n".repeat(7_000) + "Sent: b\n".repeat(500));
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void whatIsKeptIsReadAgain() {
    Email email = read(HEAD + "Content-Type: text/plain\n\n" + WORDS);
    assertThat(Email.read(email.written())).isEqualTo(email);
    assertThat(email).hasToString("Email[personal]");
  }

  private static Email read(String source) {
    return EmailReader.file(bytes(source));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(Charset.forName("utf-8"));
  }
}

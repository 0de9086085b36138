package org.lodestar.app.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.vault.face.ReceiptCode;

class ReceiptCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Test
  void isFiveGroupsOfFourWithoutLettersThatAreMisread() {
    for (int i = 0; i < 200; i++) {
      assertThat(ReceiptCode.fresh().grouped())
          .matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
    }
  }

  @RepeatedTest(100)
  void isReadBackHoweverItIsWritten() {
    ReceiptCode code = ReceiptCode.fresh();
    String text = code.grouped();
    assertThat(ReceiptCode.parse(text)).contains(code);
    assertThat(ReceiptCode.parse(text.toLowerCase(Locale.ROOT))).contains(code);
    assertThat(ReceiptCode.parse("  " + text.replace("-", " \u2013 ") + "\u00a0\n")).contains(code);
    assertThat(ReceiptCode.parse(text.replace("-", ""))).contains(code);
    assertThat(ReceiptCode.parse(text.replace('0', 'o').replace('1', 'l'))).contains(code);
    assertThat(ReceiptCode.parse(text.replace('0', 'O').replace('1', 'I'))).contains(code);
  }

  @Property(tries = 500)
  void everyWrongCharacterIsNoticed(
      @ForAll @IntRange(min = 0, max = 19) int at, @ForAll @IntRange(min = 1, max = 31) int shift) {
    StringBuilder wrong = plain();
    wrong.setCharAt(at, other(wrong.charAt(at), shift));
    assertThat(ReceiptCode.parse(wrong.toString())).isEmpty();
  }

  @Property(tries = 500)
  void everyTwoWrongCharactersAreNoticed(
      @ForAll @IntRange(min = 0, max = 19) int first,
      @ForAll @IntRange(min = 1, max = 19) int distance,
      @ForAll @IntRange(min = 1, max = 31) int shift,
      @ForAll @IntRange(min = 1, max = 31) int otherShift) {
    StringBuilder wrong = plain();
    int second = (first + distance) % 20;
    wrong.setCharAt(first, other(wrong.charAt(first), shift));
    wrong.setCharAt(second, other(wrong.charAt(second), otherShift));
    assertThat(ReceiptCode.parse(wrong.toString())).isEmpty();
  }

  @Test
  void everySwapOfTwoCharactersIsNoticed() {
    String code = plain().toString();
    for (int i = 0; i < 20; i++) {
      for (int j = i + 1; j < 20; j++) {
        StringBuilder swapped = new StringBuilder(code);
        swapped.setCharAt(i, code.charAt(j));
        swapped.setCharAt(j, code.charAt(i));
        boolean same = code.charAt(i) == code.charAt(j);
        assertThat(ReceiptCode.parse(swapped.toString()).isPresent()).isEqualTo(same);
      }
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "1234",
        "UUUU-UUUU-UUUU-UUUU-UUUU",
        "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
        "\u0000",
        "\uD83D",
        "ÀÀÀÀ-ÀÀÀÀ-ÀÀÀÀ-ÀÀÀÀ-ÀÀÀÀ",
        "0000-0000-0000-0000-0000-0"
      })
  void whatIsNoCodeIsNone(String typed) {
    assertThat(ReceiptCode.parse(typed)).isEmpty();
  }

  @Test
  void anEndlessInputIsNotRead() {
    assertThat(ReceiptCode.parse(" ".repeat(1_000_000))).isEmpty();
  }

  @Test
  void noTwoAreTheSame() {
    Set<ReceiptCode> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(ReceiptCode.fresh());
    }
    assertThat(codes).hasSize(10_000);
  }

  @Test
  void itsLookupNeedsThePepper() {
    ReceiptCode code = ReceiptCode.fresh();
    assertThat(code.lookup(new byte[32])).hasSize(32).isEqualTo(code.lookup(new byte[32]));
    assertThat(code.lookup(new byte[] {1})).isNotEqualTo(code.lookup(new byte[] {2}));
  }

  @Test
  void itDoesNotPrintItself() {
    ReceiptCode code = ReceiptCode.fresh();
    assertThat(code.toString()).isEqualTo("ReceiptCode[secret]");
  }

  private static StringBuilder plain() {
    return new StringBuilder(ReceiptCode.fresh().grouped().replace("-", ""));
  }

  private static char other(char character, int shift) {
    return ALPHABET.charAt((ALPHABET.indexOf(character) + shift) % ALPHABET.length());
  }
}

package org.lodestar.app.vault.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;

class TextSealTest {
  private static final UUID ROW = new UUID(1, 1);
  private static final UUID OTHER_ROW = new UUID(1, 2);
  private static final Subject SUBJECT = new Subject(SubjectKind.PERSON, new UUID(2, 1));
  private static final Place PLACE = new Place("casework", "person", "name", ROW);

  private final byte[] key = Seal.freshKey();
  private final Seal seal = Seal.of(key);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ana",
        "a\u0000b",
        "👩🏽‍🦱 family 👨‍👩‍👧",
        "\u202Eright to left\u202C",
        "lone \uD83D surrogate",
        "\uDC00",
        "Zażółć gęślą jaźń",
        "እንዴት ነህ",
        "\uFEFF\uFFFE"
      })
  void anyTextComesBackAsItWas(String text) {
    assertThat(open(SUBJECT, PLACE, close(text))).isEqualTo(text);
  }

  static Stream<Place> otherPlaces() {
    return Stream.of(
        new Place("casework", "person", "name", OTHER_ROW),
        new Place("casework", "person", "alias", ROW),
        new Place("casework", "persons", "name", ROW),
        new Place("concerns", "person", "name", ROW));
  }

  @ParameterizedTest
  @MethodSource("otherPlaces")
  void itDoesNotOpenInAnotherPlace(Place elsewhere) {
    byte[] sealed = close("Ana Popescu");
    assertThatThrownBy(() -> open(SUBJECT, elsewhere, sealed))
        .isInstanceOf(SealBroken.class)
        .hasMessageNotContaining("Ana");
  }

  @Test
  void itDoesNotOpenForAnotherSubjectOrKindEvenByTheSameKey() {
    byte[] sealed = close("Ana");
    Subject other = new Subject(SubjectKind.PERSON, new UUID(2, 2));
    Subject otherKind = new Subject(SubjectKind.PERSON_CONTACT, SUBJECT.id());
    assertThatThrownBy(() -> open(other, PLACE, sealed)).isInstanceOf(SealBroken.class);
    assertThatThrownBy(() -> open(otherKind, PLACE, sealed)).isInstanceOf(SealBroken.class);
  }

  @Property(tries = 200)
  void oneChangedBitAnywhereBreaksIt(
      @ForAll @IntRange(min = 0, max = 92) int at, @ForAll Random random) {
    byte[] sealed = close("Ana");
    assertThat(sealed).hasSize(1 + 12 + 64 + 16);
    sealed[at] ^= (byte) (1 << random.nextInt(8));
    assertThatThrownBy(() -> open(SUBJECT, PLACE, sealed)).isInstanceOf(SealBroken.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 28, 92})
  void aSealCutShortIsBroken(int length) {
    byte[] cut = java.util.Arrays.copyOf(close("Ana"), length);
    assertThatThrownBy(() -> open(SUBJECT, PLACE, cut)).isInstanceOf(SealBroken.class);
  }

  @Test
  void theSameTextNeverLooksTheSame() {
    assertThat(close("Ana")).isNotEqualTo(close("Ana"));
  }

  @Test
  void aShortNameAndALongOneHaveTheSameLength() {
    assertThat(close("Li")).hasSameSizeAs(close("Wilhelmina Featherstonehaugh-Cholmondeley"));
  }

  @Test
  void aPlaceIsNamedByPlainNames() {
    assertThatThrownBy(() -> new Place("casework", "person; drop", "name", ROW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private byte[] close(String text) {
    return TextSeal.close(seal, SUBJECT, PLACE, text);
  }

  private String open(Subject subject, Place place, byte[] sealed) {
    return TextSeal.open(Seal.of(key), subject, place, sealed);
  }
}

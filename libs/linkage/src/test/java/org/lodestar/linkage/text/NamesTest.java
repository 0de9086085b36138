package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final List<String> WORDS =
      List.of(
          "John",
          "Bill",
          "William",
          "Smith",
          "Smyth",
          "Jones",
          "J",
          "al",
          "van",
          "Nguyen",
          "Thi",
          "Petrovich",
          "Mohammed",
          "Mehmet",
          "Łukasz",
          "Сергій",
          "Abdul",
          "Rahman",
          "Mr",
          "-",
          "12");

  @ParameterizedTest
  @CsvSource({
    "John Smith, SMITH John, 1",
    "Mr John Smith, John Smith, 1",
    "Bill Smith, William Smith, 0.975",
    "'SMITH, William John', Bill Smith, 0.866667",
    "J Smith, John Smith, 0.957143",
    "John Smith, Smith, 0.8",
    "John Smith, John Brown, 0.5",
    "John Smith, Mary Brown, 0",
    "John al Brown, John de Smith, 0.470588",
    "Mohammed al-Hassan, Muhamad Hassan, 0.945455",
    "Abd al-Rahman Ali, Abdelrahman Ali, 0.978788",
    "Abdul Rahman Ali, Abd al-Rahman Ali, 1",
    "Nguyễn Thị Hồng, Hong Nguyen, 0.969697",
    "Xiao Ming Li, Li Xiaoming, 0.98",
    "Serhii Petrovych Bondar, Сергей Бондарь, 0.917647",
    "محمد علي, Muhammad Ali, 0.95",
    "فاطمة حسن, Fatima Hassan, 0.95",
    "'', '', 1",
    "'', John, 0",
    "Mr, Mr, 1"
  })
  void namesAreAsAlikeAsTheirWordsInWhateverOrder(String a, String b, double similarity) {
    assertThat(Names.similarity(a, b)).isCloseTo(similarity, within(5e-7));
  }

  @ParameterizedTest
  @CsvSource({
    "Dr John Smith MBE, JOHN SMITH, NAME NAME",
    "Ivan Petrovich Sidorov, IVAN PETROVICH SIDOROV, NAME PATRONYMIC NAME",
    "Ivan Petrovich, IVAN PETROVICH, NAME NAME",
    "Ayşe Mehmetoğlu Kaya, AYSE MEHMETOGLU KAYA, NAME PATRONYMIC NAME",
    "Nguyễn Văn An, NGUYEN VAN AN, NAME MIDDLE PARTICLE",
    "Jan van der Berg, JAN VAN DER BERG, NAME PARTICLE PARTICLE NAME",
    "Abd el Kader Haddad, ABDULKADER HADDAD, NAME NAME",
    "J. O'Neil, J ONEIL, INITIAL NAME",
    "Lê Đỗ, LE DO, NAME NAME",
    "12 John, JOHN, NAME"
  })
  void aNameIsTakenApart(String written, String words, String kinds) {
    PersonName name = PersonName.of(written);
    assertThat(name).hasToString(words);
    assertThat(name.parts())
        .extracting(part -> part.kind().name())
        .containsExactly(kinds.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Bill Smith, SMITH WILLIAM",
    "'Mr SMITH, William J.', SMITH WILLIAM",
    "Muhamad al Hassan, HASSAN MOHAMMED",
    "Ivan Petrovich Sidorov, IVAN SIDOROV",
    "Nicola Jones, JONES NICOLA",
    "Ly Anh, ANH LY",
    "J, J",
    "'', ''"
  })
  void theKeyHoldsTheNamesProperByTheHeadsOfTheirRows(String name, String key) {
    assertThat(Names.key(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna, Nowak, Anna, Nowak, SAME",
    "Anna, Nowak, Nowak, Anna, SAME_SWAPPED",
    "Anna, Nowak, Ania, Novak, ALIKE",
    "Anna, Nowak, Novak, Ania, ALIKE_SWAPPED",
    "Anna, Nowak, Zofia, Nowak, SURNAME_ALIKE",
    "Anna, Nowak, '', Nowak, SURNAME_ALIKE",
    "Anna, Nowak, Anna, Zielinska, FORENAME_ALIKE",
    "Anna, Nowak, Piotr, Zielinski, DIFFERENT",
    "Anna, Nowak, Zofia, Anna, DIFFERENT",
    "'', '', Anna, Nowak, UNKNOWN",
    "John, John, John, John, SAME"
  })
  void forenameAndSurnameAreComparedStraightAndSwapped(
      String forenameA, String surnameA, String forenameB, String surnameB, NamePairAgreement as) {
    assertThat(Names.compare(forenameA, surnameA, forenameB, surnameB)).isEqualTo(as);
    assertThat(Names.compare(forenameB, surnameB, forenameA, surnameA)).isEqualTo(as);
  }

  @Property
  void likenessIsSymmetricFromZeroToOneAndBlindToOrder(
      @ForAll("names") List<String> a, @ForAll("names") List<String> b) {
    double likeness = Names.similarity(String.join(" ", a), String.join(" ", b));
    assertThat(likeness).isBetween(0.0, 1.0);
    assertThat(Names.similarity(String.join(" ", b), String.join(" ", a)))
        .isCloseTo(likeness, within(1e-9));
    assertThat(Names.similarity(String.join(" ", a), String.join(" ", a))).isEqualTo(1);
  }

  @Property
  void plainNamesAreTheSameInEveryOrder(@ForAll("plain") List<String> words) {
    List<String> turned = words.reversed();
    assertThat(Names.similarity(String.join(" ", words), String.join(" ", turned))).isEqualTo(1);
    assertThat(Names.key(String.join(" ", words))).isEqualTo(Names.key(String.join(" ", turned)));
  }

  @Test
  void everyRowOfAliasesIsInTheFormOfLatinAndNamesNoFormTwice() {
    assertThat(Resource.rows("names.psv"))
        .hasSizeGreaterThan(200)
        .allSatisfy(
            row -> {
              List<String> forms = Arrays.asList((row.get(0) + " " + row.get(1)).split(" "));
              assertThat(forms).doesNotHaveDuplicates().hasSizeGreaterThan(1);
              assertThat(forms).allMatch(form -> form.matches("[A-Z]{2,}"));
              assertThat(Collections.frequency(forms, Latin.of(row.get(0)))).isEqualTo(1);
            });
    assertThat(Resource.rows("names.psv")).extracting(List::getFirst).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(WORDS).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<String>> plain() {
    return Arbitraries.of("John", "Bill", "Smith", "Nowak", "Mehmet", "Łukasz", "Сергій")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }
}

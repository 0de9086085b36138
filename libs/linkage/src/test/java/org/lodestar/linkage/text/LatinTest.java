package org.lodestar.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {
  @ParameterizedTest
  @CsvSource({
    "łukasz, LUKASZ",
    "ŁUKASZ, LUKASZ",
    "Søren Ødegård, SOREN ODEGARD",
    "Đorđe, DORDE",
    "Strauß, STRAUSS",
    "Ægir, AEGIR",
    "Þór, THOR",
    "Işık, ISIK",
    "Ĭstanbul İpek, ISTANBUL IPEK",
    "Müller, MULLER",
    "Əliyev, ALIYEV",
    "Nguyễn Thị Hồng, NGUYEN THI HONG",
    "Ștefănuț, STEFANUT",
    "Shqipërinë, SHQIPERINE",
    "O'Brien, OBRIEN",
    "O’Brien, OBRIEN",
    "Smith-Jones, SMITH JONES",
    "Smith–Jones, SMITH JONES",
    "al-Ḥasan, AL HASAN",
    "Sa‘īd, SAID",
    "Олександр Шевченко, OLEKSANDR SHEVCHENKO",
    "Сергій, SERHIY",
    "Сергей Григорьев, SERGEY GRIGOREV",
    "Юлія, YULIYA",
    "Γιώργος, GIORGOS",
    "ተስፋይ ሃይለ, TESFAY HAYLE",
    "ሰላም አብርሃም, SELAM ABRHAM",
    "ኢዮብ እያሱ ሐጎስ, IYOB EYASU HAGOS",
    "محمد, MHMD",
    "阮, RUAN",
    "'  two   spaces ', TWO SPACES",
    "'12,a', 12 A",
    "😀, ''",
    "'', ''"
  })
  void aTextBecomesCapitalsOfLatin(String text, String latin) {
    assertThat(Latin.of(text)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({"ਸਿੰਘ, SI", "বেগম, BEG", "მარიამ, MARIAM"})
  void otherScriptsAreReadByTheirSounds(String text, String beginning) {
    assertThat(Latin.of(text)).startsWith(beginning).matches("[A-Z ]+");
  }

  @Test
  void manyThreadsAtOnceReadTheSame() {
    List<String> texts =
        List.of("محمد حسن", "阮文安", "Γιώργος", "Nguyễn Thị Hồng", "ਸਿੰਘ", "বেগম", "მარიამ");
    List<String> alone = texts.stream().map(Latin::of).toList();
    IntStream.range(0, 400)
        .parallel()
        .forEach(n -> assertThat(Latin.of(texts.get(n % 7))).isEqualTo(alone.get(n % 7)));
  }

  @Property(tries = 400)
  void theResultIsPlainAndStaysWhenTakenAgain(@ForAll String text) {
    String latin = Latin.of(text);
    assertThat(latin).matches("([A-Z0-9]+( [A-Z0-9]+)*)?");
    assertThat(Latin.of(latin)).isEqualTo(latin);
  }

  @Property
  void caseMakesNoDifferenceInWesternLetters(@ForAll("western") String text) {
    assertThat(Latin.of(text.toUpperCase(Locale.ROOT))).isEqualTo(Latin.of(text));
  }

  @Provide
  Arbitrary<String> western() {
    return Arbitraries.strings().withChars("aeßłøđæœþéüñçşțžəабвгдежзийкілмноп -'");
  }
}

package org.lodestar.app.files.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "photo.jpg, photo.jpg",
    "../../etc/passwd, passwd",
    "'C:\\fakepath\\van.png', van.png",
    "'..\\..\\windows\\system.ini', system.ini",
    "'a\nb.txt', a_b.txt",
    "'<script>alert(1)</script>.svg', script_.svg",
    "'a\"; filename=\"b.exe', a__ filename=_b.exe",
    "....htaccess, htaccess",
    "'фото автомойки.jpg', фото автомойки.jpg",
    "'', ''",
    "/, ''"
  })
  void keepsTheNameAndNothingThatSteers(String told, String kept) {
    assertThat(FileName.cleaned(told)).isEqualTo(kept);
  }

  @Test
  void dropsNulAndMarksThatTurnTheReadingAround() {
    assertThat(FileName.cleaned("a\u0000.jpg")).isEqualTo("a.jpg");
    assertThat(FileName.cleaned("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
    assertThat(FileName.cleaned(null)).isEmpty();
  }

  @Test
  void shortensFourThousandCharactersAndKeepsTheEnding() {
    String kept = FileName.cleaned("a".repeat(4_096) + ".jpeg");
    assertThat(kept).hasSize(120).endsWith("a.jpeg");
    assertThat(FileName.cleaned("🙂".repeat(2_000))).hasSizeLessThanOrEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource({
    "image/jpeg, image/jpeg",
    "'text/html; charset=utf-8', text/html",
    "'text/html\r\nSet-Cookie: a=b', ''",
    "nonsense, ''"
  })
  void keepsADeclaredTypeOnlyWhenItIsOne(String told, String kept) {
    assertThat(FileName.declared(told)).isEqualTo(kept);
  }
}

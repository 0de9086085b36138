package org.lodestar.page.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.page.print.Passage.Kind;

/** Letters are joined, numbers in order, and what is read out is what was written. */
class SheetTest {
  private static final double WIDE = 480;
  private static final String PHONE = "08000 121 700";

  private static Passage words(String text, String language) {
    boolean rightToLeft = Set.of("ar", "fa-AF", "ps").contains(language);
    return new Passage(Kind.P, text, language, rightToLeft, 18, false, 6);
  }

  private static Sheet sheet(double width, double height, boolean turned, Block... blocks) {
    Field field = new Field(20, 20, width - 40, height - 40, turned, List.of(blocks));
    return new Sheet(
        "Sheet",
        "en",
        List.of(new Side(width, height, List.of(new Side.Bar(0, 0, width, 8)), List.of(field))));
  }

  private static String readOut(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ").strip();
    }
  }

  /** Readers count a mark at the end of a word to the last letter; both are written. */
  private static String plain(String text) {
    return text.replace("\u064B\u0627", "\u0627\u064B")
        .replaceAll("[\u200C\u200D\u2066-\u2069]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Are your papers kept? Is your pay taken?",
        "vi|Có ai giữ giấy tờ của bạn không? Tiền lương của bạn có bị lấy không?",
        "lt|Ar kas nors laiko jūsų dokumentus? Žąsys šėlsta.",
        "uk|Хтось тримає ваші документи? Її ґанок.",
        "ar|هل يحتفظ أحد بأوراقك؟ هل يؤخذ أجرك؟ لا إله",
        "ar|دفعت مالًا لتسدّد دينًا (أو أكثر).",
        "fa-AF|آیا کسی اسناد شما را نگه می‌دارد؟ پول چگونه گرفته می‌شود؟",
        "ps|ایا څوک ستاسو اسناد ساتي؟ ستاسو معاش اخیستل کېږي؟ ښځه ډېر ګړندی",
        "ti|ሰነዳትኩም ካልእ ሰብ ዶ ሒዝዎ ኣሎ? ደሞዝኩምከ ይውሰድ ድዩ።"
      })
  void whatIsReadOutIsWhatWasWritten(String language, String text) throws IOException {
    byte[] file = sheet(WIDE, 300, false, words(text, language)).print().orElseThrow();
    assertThat(plain(readOut(file))).isEqualTo(plain(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|اتصل بالرقم " + PHONE + " الآن.",
        "fa-AF|به شماره " + PHONE + " زنگ بزنید.",
        "ps|دې شمېرې ته زنګ ووهئ: " + PHONE,
        "ar|راجعنا هذه الأرقام في \u20683 ديسمبر 2026\u2069 (يوم)."
      })
  void numbersInsideTextFromTheRightKeepTheirOrder(String language, String text)
      throws IOException {
    byte[] file = sheet(WIDE, 300, false, words(text, language)).print().orElseThrow();
    assertThat(plain(readOut(file))).isEqualTo(plain(text));
    if (text.contains(PHONE)) {
      List<Shaped> lines = new Paragraph(words(text, language)).lines(WIDE).orElseThrow();
      String looks =
          lines.getFirst().glyphs().stream().map(Shaped.Glyph::said).collect(Collectors.joining());
      assertThat(looks.replace('\u00A0', ' ')).contains(PHONE);
    }
  }

  /** A letter that stands between two others is another glyph than the same letter alone. */
  @ParameterizedTest
  @CsvSource({"ar, ب", "ar, ع", "fa-AF, پ", "fa-AF, گ", "fa-AF, ک", "fa-AF, ی", "ps, ښ", "ps, ځ"})
  void aLetterBetweenOthersIsDrawnJoined(String language, String letter) {
    int alone = glyph(language, letter, 0);
    int inside = glyph(language, "ن" + letter + "ن", 1);
    assertThat(inside).isNotEqualTo(alone).isPositive();
  }

  private static int glyph(String language, String text, int which) {
    Shaped line = new Paragraph(words(text, language)).lines(WIDE).orElseThrow().getFirst();
    assertThat(line.glyphs()).extracting(Shaped.Glyph::face).containsOnly(Face.ARABIC);
    return line.glyphs().get(which).code();
  }

  @Test
  void everyTypefaceIsEmbeddedAndEachOfItsGlyphsSaysSomething() throws IOException {
    byte[] file =
        sheet(WIDE, 400, false, words("پ ګ abc", "ps"), words("ሰላም", "ti"), words("Ті", "uk"))
            .print()
            .orElseThrow();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDPage page = document.getPage(0);
      int fonts = 0;
      for (COSName each : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(each);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).contains("+");
        fonts++;
      }
      assertThat(fonts).isEqualTo(3);
    }
  }

  @Test
  void whatIsTooLongIsToldAndNeverCutOff() {
    Passage text = words("Are your papers kept? ".repeat(30).strip(), "en");
    assertThat(sheet(WIDE, 100, false, text).print()).isEmpty();
    assertThat(sheet(WIDE, 100, false, text).fits()).isFalse();
    assertThat(sheet(WIDE, 800, false, text).fits()).isTrue();
    assertThat(sheet(WIDE, 800, false, words("a".repeat(200), "en")).fits()).isFalse();
  }

  @Test
  void thisMachineDrawsType() {
    assertThat(Sheet.possible()).isTrue();
  }

  @Test
  void aFieldThatIsTurnedIsReadOutAsWell() throws IOException {
    String text = "هل يحتفظ أحد بأوراقك؟";
    byte[] file = sheet(WIDE, 300, true, words(text, "ar")).print().orElseThrow();
    assertThat(plain(readOut(file))).isEqualTo(text);
  }

  @Test
  void theSameSheetGivesTheSameBytesAndSaysWhatItIs() throws IOException {
    BitSet modules = new BitSet();
    modules.set(0, 5);
    Code code = new Code(modules, 21, 90, "Code of an address", "en", 4);
    Sheet sheet = sheet(WIDE, 300, false, words("Here", "en"), code);
    byte[] file = sheet.print().orElseThrow();
    assertThat(file).isEqualTo(sheet.print().orElseThrow());
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sheet");
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
    assertThat(code.module()).isEqualTo(90.0 / 29);
  }
}

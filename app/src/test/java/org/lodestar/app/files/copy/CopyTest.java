package org.lodestar.app.files.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.copy.Corpus.Specimen;
import org.lodestar.app.files.domain.Sniff;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CopyTest {
  private static final long MOST_PIXELS = 50_000_000;

  @Test
  void copiesOfFortyAndMorePhotosAndDocumentsHoldNothingThatWasBesideThePicture()
      throws IOException {
    List<Specimen> corpus = Corpus.all();
    assertThat(corpus).hasSizeGreaterThanOrEqualTo(40);
    List<String> survivors = new ArrayList<>();
    for (Specimen specimen : corpus) {
      assertThat(Sniff.kind(specimen.bytes())).as(specimen.name()).isEqualTo(specimen.kind());
      if (specimen.kind().copy() != FileKind.Copy.WITHHELD) {
        CopyProcess.Answer copy = copy(specimen.kind(), specimen.bytes());
        assertThat(copy.head()).as(specimen.name()).contains("/");
        survivors.addAll(found(specimen.name(), copy));
      }
    }
    assertThat(survivors).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8        | {FEFF}one{D}{A}two        | one{A}two",
        "UTF-8        | a{202E}b{2066}c{200B}d     | abcd",
        "UTF-8        | می{200C}خواهم              | می{200C}خواهم",
        "windows-1252 | café {2019}til six         | café {2019}til six",
        "UTF-8        | tab{9}stays{C}not          | tab{9}staysnot",
      })
  void aTextIsCopiedAsTheWordsThatItShows(String written, String original, String copied)
      throws IOException {
    CopyProcess.Answer copy =
        copy(FileKind.TEXT, signs(original).getBytes(Charset.forName(written)));
    assertThat(copy.head()).isEqualTo("text/plain");
    assertThat(copy.body().toString(StandardCharsets.UTF_8)).isEqualTo(signs(copied));
  }

  private static String signs(String text) {
    return Pattern.compile("\\{([0-9A-F]+)}")
        .matcher(text)
        .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
  }

  @Test
  void aLongTextEndsAfterAsManyPagesAsADocument() throws IOException {
    byte[] book = "x".repeat(WordsCopy.LETTERS_OF_A_PAGE * 300).getBytes(StandardCharsets.UTF_8);
    int size = copy(FileKind.TEXT, book).body().size();
    assertThat(size % WordsCopy.LETTERS_OF_A_PAGE).isZero();
    assertThat(size).isLessThan(book.length);
  }

  /** The corpus would prove nothing if its signs were not there to be found. */
  @Test
  void theCorpusSaysMoreThanItShows() throws IOException {
    long plain = Corpus.all().stream().filter(specimen -> says(specimen.bytes())).count();
    assertThat(plain).isGreaterThanOrEqualTo(34);
  }

  private static boolean says(byte[] bytes) {
    String one = new String(bytes, StandardCharsets.ISO_8859_1);
    return one.contains(Corpus.SIGN)
        || new String(bytes, StandardCharsets.UTF_16BE).contains(Corpus.SIGN)
        || new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16BE).contains(Corpus.SIGN);
  }

  private static List<String> found(String name, CopyProcess.Answer copy) throws IOException {
    byte[] bytes = copy.body().toByteArray();
    List<String> found = new ArrayList<>();
    if (says(bytes)) {
      found.add(name + ": the sign");
    }
    switch (copy.head()) {
      case "image/jpeg" -> beyond(found, name, jpegParts(bytes), "E0 DB C0 C4 DA");
      case "text/plain" -> {} // Words are all that it shows.
      case "image/png" -> beyond(found, name, pngParts(bytes), "IHDR IDAT IEND");
      default -> pdfParts(found, name, bytes);
    }
    return found;
  }

  private static void beyond(List<String> found, String name, Set<String> parts, String allowed) {
    parts.removeAll(Set.of(allowed.split(" ")));
    parts.forEach(part -> found.add(name + ": " + part));
  }

  private static Set<String> jpegParts(byte[] bytes) {
    Set<String> parts = new TreeSet<>();
    int at = 2;
    while (at + 4 < bytes.length) {
      String marker = String.format(Locale.ROOT, "%02X", bytes[at + 1]);
      parts.add(marker);
      if (marker.equals("DA")) {
        break;
      }
      at += 2 + (((bytes[at + 2] & 0xFF) << 8) | (bytes[at + 3] & 0xFF));
    }
    assertThat(bytes[bytes.length - 1]).as("nothing behind the picture").isEqualTo((byte) 0xD9);
    return parts;
  }

  private static Set<String> pngParts(byte[] bytes) {
    Set<String> parts = new TreeSet<>();
    ByteBuffer rest = ByteBuffer.wrap(bytes, 8, bytes.length - 8);
    while (rest.hasRemaining()) {
      int length = rest.getInt();
      byte[] type = new byte[4];
      rest.get(type);
      parts.add(new String(type, StandardCharsets.US_ASCII));
      rest.position(rest.position() + length + 4);
    }
    return parts;
  }

  private static void pdfParts(List<String> found, String name, byte[] bytes) throws IOException {
    try (PDDocument copy = Loader.loadPDF(bytes)) {
      var catalog = copy.getDocumentCatalog();
      boolean more =
          catalog.getMetadata() != null
              || catalog.getOpenAction() != null
              || catalog.getNames() != null
              || catalog.getAcroForm() != null
              || !copy.getDocumentInformation().getMetadataKeys().isEmpty()
              || !copy.getPage(0).getAnnotations().isEmpty();
      if (more || copy.getPage(0).getCOSObject().toString().contains("PieceInfo")) {
        found.add(name + ": more than pictures of pages");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void thePictureStandsUprightHoweverTheCameraWasHeld(int turn) throws IOException {
    BufferedImage copy = read(copy(FileKind.JPEG, Corpus.turned(turn)));
    assertThat(copy.getWidth()).isEqualTo(turn >= 5 ? 32 : 64);
    String corners =
        corner(copy, 0, 0) + corner(copy, 1, 0) + corner(copy, 0, 1) + corner(copy, 1, 1);
    assertThat(corners)
        .isEqualTo(
            switch (turn) {
              case 2 -> "GRKB";
              case 3 -> "KBGR";
              case 4 -> "BKRG";
              case 5 -> "RBGK";
              case 6 -> "BRKG";
              case 7 -> "KGBR";
              case 8 -> "GKRB";
              default -> "RGBK";
            });
  }

  private static String corner(BufferedImage picture, int x, int y) {
    int rgb =
        picture.getRGB(x == 0 ? 4 : picture.getWidth() - 5, y == 0 ? 4 : picture.getHeight() - 5);
    Color seen = new Color(rgb);
    if (seen.getRed() > 128) {
      return "R";
    }
    return seen.getGreen() > 128 ? "G" : seen.getBlue() > 128 ? "B" : "K";
  }

  @Test
  void pixelFloodsAreRefusedBeforeADotIsDrawn() throws IOException {
    byte[] png =
        Corpus.joined(
            java.util.Arrays.copyOf(Corpus.image("png"), 8),
            Corpus.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                    .putInt(65_535)
                    .putInt(65_535)
                    .put(new byte[] {8, 2, 0, 0, 0})
                    .array()),
            Corpus.chunk("IDAT", new byte[100]),
            Corpus.chunk("IEND", new byte[0]));
    byte[] jpeg = Corpus.image("jpeg");
    int frame =
        IntStream.range(2, jpeg.length - 1)
            .filter(at -> jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0)
            .findFirst()
            .orElseThrow();
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_500).putShort(frame + 7, (short) 65_500);
    byte[] gif = Corpus.image("gif");
    int image =
        IntStream.range(13, gif.length).filter(at -> gif[at] == 0x2C).findFirst().orElseThrow();
    for (int at : new int[] {6, 8, image + 5, image + 7}) {
      gif[at] = (byte) 0xFF;
      gif[at + 1] = (byte) 0xFF;
    }
    long before = System.nanoTime();
    assertThat(copy(FileKind.PNG, png)).isSameAs(CopyProcess.Answer.TOO_MANY_PIXELS);
    assertThat(copy(FileKind.JPEG, jpeg)).isSameAs(CopyProcess.Answer.TOO_MANY_PIXELS);
    assertThat(copy(FileKind.GIF, gif)).isSameAs(CopyProcess.Answer.TOO_MANY_PIXELS);
    assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
  }

  @Test
  void aLargePhotoBecomesACopyThatFits() throws IOException {
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    ImageIO.write(Corpus.picture(6_000, 4_000), "jpeg", large);
    BufferedImage copy = read(copy(FileKind.JPEG, large.toByteArray()));
    assertThat(Math.max(copy.getWidth(), copy.getHeight())).isBetween(2_000, 4_096);
  }

  @Test
  void aDocumentShowsItsFirstPagesOnly() throws IOException {
    try (PDDocument many = new PDDocument()) {
      for (int page = 0; page < 30; page++) {
        many.addPage(new PDPage(new PDRectangle(1_000_000, 10)));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      many.save(out);
      CopyProcess.Answer copy = PagesCopy.of(out.toByteArray(), 5);
      try (PDDocument seen = Loader.loadPDF(copy.body().toByteArray())) {
        assertThat(seen.getNumberOfPages()).isEqualTo(5);
      }
    }
  }

  @Test
  void theProcessMakesTheCopyAndTellsWhatItIs() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] photo = Corpus.turned(6);
    Copier.Drawn drawn =
        copier("40s", 256).draw(FileKind.JPEG, photo.length, new ByteArrayInputStream(photo), out);
    assertThat(drawn).isEqualTo(new Copier.Drawn(CopyState.MADE, "image/jpeg"));
    assertThat(ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth()).isEqualTo(32);
  }

  @Test
  void aPictureThatIsNoneHarmsNobody() throws Exception {
    byte[] broken =
        Corpus.joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, new byte[5_000]);
    assertThat(drawn(copier("40s", 256), FileKind.JPEG, broken)).isEqualTo(CopyState.FAILED);
    assertThat(drawn(copier("40s", 256), FileKind.PDF, Corpus.latin("%PDF-1.7 nonsense")))
        .isEqualTo(CopyState.FAILED);
    assertThat(drawn(copier("40s", 256), FileKind.WORD, broken)).isEqualTo(CopyState.WITHHELD);
  }

  @Test
  void whatTakesTooLongOrTooMuchIsEnded() throws Exception {
    byte[] photo = Corpus.image("jpeg");
    long before = System.nanoTime();
    assertThat(drawn(copier("30ms", 256), FileKind.JPEG, photo)).isEqualTo(CopyState.FAILED);
    assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    ImageIO.write(Corpus.picture(4_000, 4_000), "png", large);
    assertThat(drawn(copier("40s", 20), FileKind.PNG, large.toByteArray()))
        .isEqualTo(CopyState.FAILED);
  }

  private static CopyState drawn(Copier copier, FileKind kind, byte[] bytes) throws Exception {
    return copier
        .draw(kind, bytes.length, new ByteArrayInputStream(bytes), new ByteArrayOutputStream())
        .state();
  }

  private static Copier copier(String time, int memory) {
    var source = new MapConfigurationPropertySource();
    source.put("lodestar.files.copy-time", time);
    source.put("lodestar.files.copy-memory", memory);
    FileLimits limits = new Binder(source).bindOrCreate("lodestar.files", FileLimits.class);
    return new Copier(limits, List.of());
  }

  private static CopyProcess.Answer copy(FileKind kind, byte[] bytes) throws IOException {
    return switch (kind.copy()) {
      case PAGES -> PagesCopy.of(bytes, 20);
      case WORDS -> WordsCopy.of(bytes, 20);
      default -> PictureCopy.of(kind, bytes, MOST_PIXELS);
    };
  }

  private static BufferedImage read(CopyProcess.Answer copy) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(copy.body().toByteArray()));
  }
}

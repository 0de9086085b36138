package org.lodestar.app.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.files.scan.Scanner;
import org.lodestar.app.files.scan.StubClamd;
import org.lodestar.app.files.store.BlobStore;
import org.lodestar.app.files.store.FullStore;
import org.lodestar.app.files.store.TestPieces;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.tries.Run;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionOperations;

/** What browsers, broken lines and ill-willed programs send. */
@PlatformTest
class BadFormsTest {
  private static final byte[] TEXT = Multipart.text("They sleep in the van");

  private final Uploads uploads;
  private final BlobStore store;
  private final UploadRows rows;
  private final FileLimits limits;
  private final TransactionOperations transactions;
  private final Path root;
  private final Path folder;

  BadFormsTest(
      Uploads uploads,
      BlobStore store,
      UploadRows rows,
      FileLimits limits,
      TransactionOperations transactions,
      DataFolder data) {
    this.uploads = uploads;
    this.store = store;
    this.rows = rows;
    this.limits = limits;
    this.transactions = transactions;
    this.root = data.root();
    this.folder = data.folder("files");
  }

  @Test
  void takesAFormApartInOrder() throws IOException {
    ReceivedForm form =
        sent(
            new Multipart()
                .field("_csrf", "token")
                .field("note", " A van\u0000 \r\n outside ")
                .file("van.txt", TEXT)
                .field("after", "too")
                .file("two.txt", TEXT)
                .whole());
    assertThat(form.whole()).isTrue();
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.field("note")).isEqualTo("A van \n outside");
    assertThat(form.field("after")).isEqualTo("too");
    assertThat(form.held()).extracting(HeldFile::name).containsExactly("van.txt", "two.txt");
    assertThat(form.held().getFirst().kind()).isEqualTo(FileKind.TEXT);
    assertThat(form.held().getFirst().scan()).isEqualTo(ScanState.NOT_SCANNED);
  }

  @Test
  void anEmptyFileQuestionIsNothingAtAll() throws IOException {
    ReceivedForm form = sent(new Multipart().field("a", "b").file("", new byte[0]).whole());
    assertThat(form.files()).isEmpty();
    assertThat(form.status()).isEqualTo(200);
  }

  @Test
  void aFileOfNoBytesIsToldApart() throws IOException {
    Set<String> before = blobs();
    ReceivedForm form = sent(new Multipart().file("a.jpg", new byte[0]).whole());
    assertThat(form.refused()).containsExactly(new NotTaken(WhyNot.EMPTY, "a.jpg"));
    assertThat(blobs()).isEqualTo(before);
  }

  @Test
  void aMissingBoundaryIsBrokenAndNothingIsKept() throws IOException {
    ReceivedForm form = sent("multipart/form-data", new Multipart().file("a.txt", TEXT).whole());
    assertThat(form.refused()).containsExactly(new NotTaken(WhyNot.BROKEN, ""));
    assertThat(form.status()).isEqualTo(400);
  }

  @Test
  void whatIsNoFormIsBroken() throws IOException {
    ReceivedForm form = sent(new Multipart().raw("nonsense\r\n\r\n" + "x".repeat(10_000)).cut());
    assertThat(form.status()).isEqualTo(400);
    assertThat(uploads.form(new MockHttpServletRequest("POST", "/x"), Already.nothing()).status())
        .isEqualTo(400);
  }

  @Test
  void tenThousandPartsAreRefusedEarly() throws IOException {
    Multipart many = new Multipart();
    for (int i = 0; i < 10_000; i++) {
      many.field("f" + i, "v");
    }
    assertThat(sent(many.whole()).status()).isEqualTo(422);
    Multipart files = new Multipart();
    for (int i = 0; i < 10_000; i++) {
      files.file("f" + i, TEXT);
    }
    ReceivedForm form = sent(files.whole());
    assertThat(form.held()).hasSize(limits.mostFiles());
    assertThat(form.refused()).extracting(NotTaken::why).contains(WhyNot.TOO_MANY);
    assertThat(form.files()).hasSizeLessThanOrEqualTo(102);
  }

  @Test
  void aHeaderOfAMegabyteAndAFieldOfAMegabyteAreBroken() throws IOException {
    String mega = "x".repeat(1024 * 1024);
    assertThat(sent(new Multipart().file(mega, TEXT).whole()).status()).isEqualTo(400);
    assertThat(sent(new Multipart().field("a", mega).file("a.txt", TEXT).whole()).status())
        .isEqualTo(400);
    assertThat(sent(new Multipart().field(mega, "a").file("a.txt", TEXT).whole()).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "../../../etc/passwd, passwd",
    "'..\\\\..\\\\boot.ini', boot.ini",
    "'/var/lib/lodestar/keys', keys",
    "'a%00.jpg', a_00.jpg",
    "'a\u0000.jpg', a.jpg"
  })
  void pathsInNamesLeadNowhere(String told, String kept) throws IOException {
    Set<Path> outside = files(root);
    HeldFile held = sent(new Multipart().file(told, TEXT).whole()).held().getFirst();
    assertThat(held.name()).isEqualTo(kept);
    Set<Path> fresh = files(root);
    fresh.removeAll(outside);
    fresh.removeIf(path -> path.startsWith(root.resolve("postgres")));
    assertThat(fresh).isNotEmpty();
    assertThat(fresh).allMatch(path -> path.startsWith(folder));
  }

  @Test
  void aNameOfFourThousandCharactersAndTwoOfOneNameAreTaken() throws IOException {
    String name = "n".repeat(4_090) + ".jpg";
    ReceivedForm form =
        sent(new Multipart().file(name, TEXT).file("a.txt", TEXT).file("a.txt", TEXT).whole());
    assertThat(form.held()).hasSize(3);
    assertThat(form.held().getFirst().name()).hasSize(120);
    assertThat(form.held()).extracting(HeldFile::id).doesNotHaveDuplicates();
  }

  @Test
  void anUploadCutHalfWayKeepsWhatWasWholeAndNothingOfTheRest() throws IOException {
    Set<String> before = blobs();
    ReceivedForm form =
        sent(
            new Multipart()
                .field("note", "typed")
                .file("first.txt", TEXT)
                .raw(
                    "--"
                        + Multipart.BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"files\";"
                        + " filename=\"second.jpg\"\r\n\r\n"
                        + "half of it".repeat(20_000))
                .cut());
    assertThat(form.whole()).isFalse();
    assertThat(form.field("note")).isEqualTo("typed");
    assertThat(form.held()).extracting(HeldFile::name).containsExactly("first.txt");
    assertThat(form.refused()).containsExactly(new NotTaken(WhyNot.BROKEN, "second.jpg"));
    assertThat(blobs()).hasSize(before.size() + 1);
    assertThat(begun()).isEmpty();
  }

  /** In a thorough run more bytes than a whole number holds: to read them takes its time. */
  @Test
  void aFilmIsRefusedWithAClearWordAndTheSmallFileBesideItIsTaken() throws IOException {
    long film = Run.isThorough() ? 4L << 30 : limits.largest().toBytes() + (32L << 20);
    Set<String> before = blobs();
    ReceivedForm form =
        sent(
            new Multipart()
                .file("small.txt", TEXT)
                .file("film.mp4", "video/mp4", Multipart.zeros(film))
                .whole());
    assertThat(form.held()).extracting(HeldFile::name).containsExactly("small.txt");
    assertThat(form.refused()).contains(new NotTaken(WhyNot.TOO_LARGE, "film.mp4"));
    assertThat(form.status()).isEqualTo(413);
    assertThat(blobs()).hasSize(before.size() + 1);
    assertThat(begun()).isEmpty();
  }

  @Test
  void tenFilesOfAHundredMegabytesMayCome() {
    assertThat(limits.mostFiles()).isGreaterThanOrEqualTo(10);
    assertThat(limits.largest().toMegabytes()).isGreaterThanOrEqualTo(100);
    assertThat(limits.mostTogether().toMegabytes()).isGreaterThanOrEqualTo(1_000);
  }

  @Test
  void whatIsThereAlreadyCounts() throws IOException {
    Already nine = new Already(9, 10);
    ReceivedForm form =
        sent(new Multipart().file("a.txt", TEXT).file("b.txt", TEXT).whole(), nine, uploads());
    assertThat(form.held()).hasSize(1);
    assertThat(form.refused()).containsExactly(new NotTaken(WhyNot.TOO_MANY, "b.txt"));
    Already heavy = new Already(1, limits.mostTogether().toBytes() - 5);
    assertThat(sent(new Multipart().file("a.txt", TEXT).whole(), heavy, uploads()).refused())
        .containsExactly(new NotTaken(WhyNot.TOO_MUCH, "a.txt"));
  }

  @Test
  void aDiskThatFillsUpWhileAFileComesRefusesItCleanlyAndKeepsTheText() throws IOException {
    FullStore full = new FullStore(store, 1_000_000, 100L << 30);
    ReceivedForm form =
        sent(
            new Multipart().field("note", "typed").file("a.jpg", new byte[5_000_000]).whole(),
            Already.nothing(),
            intake(full, StubClamd.scanner("")));
    assertThat(form.refused()).containsExactly(new NotTaken(WhyNot.NO_ROOM, "a.jpg"));
    assertThat(form.field("note")).isEqualTo("typed");
    assertThat(form.status()).isEqualTo(503);
    assertThat(begun()).isEmpty();
  }

  @Test
  void aDiskThatIsNearlyFullTakesNothingMore() throws IOException {
    FullStore full = new FullStore(store, Long.MAX_VALUE, limits.keepFree().toBytes() - 1);
    ReceivedForm form =
        sent(
            new Multipart().file("a.txt", TEXT).whole(),
            Already.nothing(),
            intake(full, StubClamd.scanner("")));
    assertThat(form.refused()).containsExactly(new NotTaken(WhyNot.NO_ROOM, "a.txt"));
  }

  @Test
  void eicarIsFoundWhileItComesAndAnyOtherFileIsClean() throws IOException {
    try (StubClamd clamd = new StubClamd()) {
      FormIntake scanned = intake(store, clamd.scanner());
      ReceivedForm form =
          sent(
              new Multipart()
                  .file("a.txt", TEXT)
                  .file("holiday.jpg", Multipart.text(StubClamd.EICAR))
                  .whole(),
              Already.nothing(),
              scanned);
      assertThat(form.held())
          .extracting(HeldFile::scan)
          .containsExactly(ScanState.CLEAN, ScanState.INFECTED);
    }
  }

  @Test
  void aScannerThatIsDownLetsTheFileInToWait() throws IOException {
    // A port at which nothing ever listens: one that was just left may be another test's by now.
    Scanner scanner = StubClamd.scanner("127.0.0.1:1");
    ReceivedForm form =
        sent(
            new Multipart().file("a.txt", TEXT).whole(), Already.nothing(), intake(store, scanner));
    assertThat(form.held()).extracting(HeldFile::scan).containsExactly(ScanState.PENDING);
  }

  /** Everything below the data folder and the system's own folder is searched. */
  @Test
  void nothingClearLiesOnAnyDisk() throws IOException {
    String sign = "CLEARSIGN" + new Random().nextLong();
    Set<Path> before = files(Path.of(System.getProperty("java.io.tmpdir")));
    byte[] bytes = Multipart.text((sign + " ").repeat(20_000));
    sent(new Multipart().file(sign + ".txt", bytes).whole());
    Set<Path> fresh = files(Path.of(System.getProperty("java.io.tmpdir")));
    fresh.removeAll(before);
    fresh.addAll(files(folder));
    for (Path file : fresh) {
      assertThat(file.toString()).doesNotContain(sign);
      if (Files.isReadable(file) && Files.size(file) < 10_000_000) {
        String text =
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text.contains(sign)).as(file.toString()).isFalse();
      }
    }
  }

  private FormIntake uploads() {
    return intake(store, StubClamd.scanner(""));
  }

  private FormIntake intake(BlobStore where, Scanner scanner) {
    Intake intake =
        new Intake(
            where,
            TestPieces.of(where),
            rows,
            scanner,
            new Room(where, limits),
            limits,
            transactions);
    return new FormIntake(intake, new Slots(limits), limits);
  }

  private ReceivedForm sent(InputStream body) throws IOException {
    return sent(Multipart.type(), body);
  }

  private ReceivedForm sent(String type, InputStream body) throws IOException {
    MockHttpServletRequest request = request(type, body);
    MultipartBody.begin(request, limits.slowestBytes());
    return uploads.form(request, Already.nothing());
  }

  private ReceivedForm sent(InputStream body, Already already, FormIntake intake)
      throws IOException {
    MockHttpServletRequest request = request(Multipart.type(), body);
    MultipartBody.begin(request, limits.slowestBytes());
    return intake.take(request, already);
  }

  private static MockHttpServletRequest request(String type, InputStream body) {
    MockHttpServletRequest request =
        new MockHttpServletRequest("POST", "/x") {
          @Override
          public ServletInputStream getInputStream() {
            return new Flowing(body);
          }
        };
    request.setContentType(type);
    return request;
  }

  private Set<String> blobs() throws IOException {
    return files(folder).stream()
        .filter(path -> !path.startsWith(folder.resolve("coming")))
        .map(path -> path.getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Path> begun() throws IOException {
    try (Stream<Path> found = Files.list(folder.resolve("coming"))) {
      return found.toList();
    }
  }

  private static Set<Path> files(Path root) throws IOException {
    Set<Path> found = new TreeSet<>();
    Files.walkFileTree(
        root,
        new java.nio.file.SimpleFileVisitor<>() {
          @Override
          public java.nio.file.FileVisitResult visitFile(
              Path file, java.nio.file.attribute.BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              found.add(file);
            }
            return java.nio.file.FileVisitResult.CONTINUE;
          }

          @Override
          public java.nio.file.FileVisitResult visitFileFailed(Path file, IOException gone) {
            return java.nio.file.FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static final class Flowing extends ServletInputStream {
    private final InputStream in;

    Flowing(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return in.read(bytes, from, length);
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}

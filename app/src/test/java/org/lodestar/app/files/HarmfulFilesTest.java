package org.lodestar.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.files.Desk.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.files.face.OpenedFiles;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;

/** Files that are made to harm whoever opens them. */
@PlatformTest
class HarmfulFilesTest {
  private final Desk desk;
  private final OpenedFiles opened;
  private final Path folder;
  private final Worker manager;
  private final UUID holder = UUID.randomUUID();
  private final UUID object;

  HarmfulFilesTest(Desk desk, OpenedFiles opened, Workforce workforce, DataFolder data) {
    this.desk = desk;
    this.opened = opened;
    this.folder = data.folder("files");
    UUID organisation = workforce.anOrganisation();
    this.manager = workforce.aWorker(organisation, Role.MANAGER);
    this.object = desk.object(organisation, holder);
  }

  /** A listener that counts who calls: nobody must. */
  private static final class Sensor implements AutoCloseable {
    private final ServerSocket server;
    private final AtomicInteger calls = new AtomicInteger();

    Sensor() throws IOException {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(this::accept);
    }

    private void accept() {
      try {
        while (true) {
          Socket caller = server.accept();
          calls.incrementAndGet();
          caller.close();
        }
      } catch (IOException closed) {
        // The test is over.
      }
    }

    String address() {
      return "http://127.0.0.1:" + server.getLocalPort() + "/secret";
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "docx", "xfa.pdf", "link.pdf", "bomb.svg"})
  void entitiesInDocumentsCallNobodyAndCrashNothing(String sort) throws IOException {
    try (Sensor sensor = new Sensor()) {
      UUID id = desk.fromReporter(object, holder, "a." + sort, document(sort, sensor.address()));
      Attachment file = as(manager, () -> opened.makeCopy(manager, id));
      assertThat(file.copy()).isIn(CopyState.WITHHELD, CopyState.FAILED, CopyState.MADE);
      boolean shown = sort.equals("link.pdf") || file.kind() == FileKind.TEXT;
      assertThat(file.copy() == CopyState.MADE).isEqualTo(shown);
      assertThat(sensor.calls.get()).isZero();
    }
  }

  private static byte[] document(String sort, String address) throws IOException {
    String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]>";
    return switch (sort) {
      case "svg" -> latin("<?xml version=\"1.0\"?>" + entity + "<svg><text>&x;</text></svg>");
      case "bomb.svg" -> latin(laughs());
      case "docx" ->
          zip(
              "[Content_Types].xml",
              latin(entity + "<a>&x;</a>"),
              "word/document.xml",
              latin(entity));
      case "xfa.pdf" -> latin("%PDF-1.7\n" + entity + "<xdp:xdp>&x;</xdp:xdp>\n%%EOF");
      default ->
          latin(
              "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI("
                  + address
                  + ")>>/AcroForm<</XFA(<a>&x;</a>)/Fields[]>>>>endobj\n"
                  + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                  + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\n"
                  + "trailer<</Root 1 0 R>>\n%%EOF");
    };
  }

  private static String laughs() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY l").append(i).append(" \"");
      bomb.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return bomb.append("]><svg>&l19;</svg>").toString();
  }

  @Test
  void anArchiveThatWouldFillTheDiskLiesSealedAsItCameAndIsNeverUnpacked() throws IOException {
    byte[] inner = zip("zeros", new byte[30_000_000], "more", new byte[1]);
    byte[] bomb = zip("a.zip", inner, "b/../../c.zip", inner);
    long before = size();
    UUID id = desk.fromReporter(object, holder, "photos.zip", bomb);
    assertThat(size() - before).isBetween((long) bomb.length, bomb.length + 2_000L);
    Attachment file = as(manager, () -> opened.makeCopy(manager, id));
    assertThat(file.kind()).isEqualTo(FileKind.ZIP);
    assertThat(file.copy()).isEqualTo(CopyState.WITHHELD);
    assertThat(desk.read((OpenedFile) desk.original(manager, id))).isEqualTo(bomb);
    assertThat(size() - before).isLessThan(bomb.length + 2_000L);
  }

  @Test
  void aPixelFloodIsRefusedBeforeDecodingAndTheOriginalStays() {
    byte[] flood =
        java.util.HexFormat.of()
            .parseHex(
                "89504E470D0A1A0A0000000D49484452"
                    + "0000FFFF0000FFFF0802000000"
                    + "00000000"
                    + "0000000049454E44AE426082");
    UUID id = desk.fromReporter(object, holder, "flood.png", flood);
    Attachment file = as(manager, () -> opened.makeCopy(manager, id));
    assertThat(file.copy()).isEqualTo(CopyState.TOO_MANY_PIXELS);
    assertThat(desk.read((OpenedFile) desk.original(manager, id))).isEqualTo(flood);
  }

  @Test
  void anAlteredBlobIsNoticedAndNothingOfItIsPromised() throws IOException {
    byte[] bytes = "A line".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    java.util.Set<Path> before = blobs();
    UUID id = desk.fromReporter(object, holder, "a.txt", bytes);
    java.util.Set<Path> fresh = blobs();
    fresh.removeAll(before);
    Path blob = fresh.iterator().next();
    byte[] sealed = Files.readAllBytes(blob);
    sealed[sealed.length / 2] ^= 1;
    Files.write(blob, sealed);
    assertThat(desk.original(manager, id)).isEqualTo(new Shut(Shut.Why.UNREADABLE));
    Files.delete(blob);
    assertThat(desk.original(manager, id)).isEqualTo(new Shut(Shut.Why.UNREADABLE));
    Attachment file = as(manager, () -> opened.makeCopy(manager, id));
    assertThat(file.copy()).isIn(CopyState.WITHHELD, CopyState.FAILED);
  }

  private java.util.Set<Path> blobs() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
  }

  private long size() throws IOException {
    long size = 0;
    for (Path blob : blobs()) {
      size += Files.size(blob);
    }
    return size;
  }

  private static byte[] zip(String one, byte[] first, String two, byte[] second)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(one));
      zip.write(first);
      zip.putNextEntry(new ZipEntry(two));
      zip.write(second);
    }
    return bytes.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Photos and files: from a phone, over a bad line, to an officer who opens nothing by accident. */
class FilesJourney {
  static final String PLACE = "zqGpsLatitude51";
  private static final Path FOLDER = Stage.folder("lodestar-photos");

  @Test
  void addsFilesWithoutScriptAndTheOfficerViewsLocksAndTakesTheOriginal() throws IOException {
    String mark = Walk.fresh("hut");
    Path photo = file("shed.png", picture("png"));
    Path notes = file("notes.txt", ("They sleep there " + mark).getBytes(StandardCharsets.UTF_8));
    try (Walk visitor = Walk.withoutScript();
        Walk officer = Walk.atDeskAs("Tess Triage");
        Walk manager = Walk.atDeskAs("Moira Manager")) {
      write(visitor, mark, "ANONYMOUS");
      visitor.sees("Do not put yourself in danger", "Your report counts without it");
      choose(visitor, "others", file("empty.txt", new byte[0]));
      visitor.press("Add these files").sees("There is a problem", "empty.txt is empty");
      choose(visitor, "photos", photo);
      choose(
          visitor,
          "others",
          notes,
          file("second.txt", "Once more".getBytes(StandardCharsets.UTF_8)));
      visitor.press("Add these files").sees("shed.png", "notes.txt", "second.txt");
      visitor.page().locator("button:has-text('second.txt')").click();
      visitor.check().doesNotSee("second.txt").press("Continue").arrived("/report/check");
      visitor.sees("shed.png", "notes.txt").follow("Get my receipt").press("Send my report");
      visitor.arrived("/report/sent").sees("We also have your 2 files");

      TriageJourney.find(officer, mark);
      String concern = officer.path().replaceAll("[?].*", "");
      officer.sees("Attachment 1 shed.png", "Not checked for viruses").keepBoth("attachments");
      assertThat(officer.page().locator("main img").count()).isZero();
      officer.follow("Open attachment 1").sees("may be distressing", "Not now");
      officer.keepBoth("before-opening").press("Make a safe copy and view it");
      officer.sees("Do not copy it").keepBoth("safe-copy");
      assertThat(drawn(officer)).isEqualTo(640);

      TriageJourney.find(manager, mark);
      manager.follow("Open attachment 2").press("Make a safe copy and view it");
      manager.sees("Read the words").keepBoth("safe-copy-words");
      manager.follow("Take the original").press("Take the original").sees("Choose why you need it");
      manager.choose("reason", "EVIDENCE").type("words", "For the officer in the case");
      manager.keepBoth("original");
      Download original =
          manager
              .page()
              .waitForDownload(() -> manager.page().getByText("Take the original").last().click());
      assertThat(Files.readAllBytes(original.path())).isEqualTo(Files.readAllBytes(notes));
      manager.open(concern).sees("For the officer in the case");

      officer.follow("It may show abuse of a child").sees("you must not look again");
      officer.keepBoth("abuse").press("Lock it").sees("is locked", "999", "101", "Do not copy");
      officer.keepBoth("locked").doesNotSee("Make a safe copy");
      assertThat(
              officer
                  .page()
                  .request()
                  .get(Stage.platform().url() + officer.path() + "/copy")
                  .headers())
          .extractingByKey("content-type")
          .asString()
          .contains("html");
      manager.open(officer.path()).type("reference", "INVENTED-1").press("Record it");
      manager.sees("The police have it", "INVENTED-1");
    }
  }

  @Test
  void sendsByScriptOverALineThatBreaksWithThePlaceTakenOut() throws IOException {
    String mark = Walk.fresh("dock");
    Path photo = file("place.jpg", jpegWithAPlace());
    byte[] much = new byte[9 * 1024 * 1024];
    Arrays.fill(much, (byte) 'x');
    try (Walk visitor = Walk.onPhone();
        Walk manager = Walk.atDeskAs("Moira Manager")) {
      write(visitor, mark, "CONFIDENTIAL");
      visitor.sees("Take the place and the phone out of my photos").keepBoth("files");
      assertThat(visitor.page().locator("#strip").isChecked()).isTrue();
      AtomicInteger cuts = new AtomicInteger(2);
      visitor.page().route("**/report/files/piece?*", route -> cutOrLet(route, cuts));
      choose(visitor, "photos", photo);
      choose(visitor, "others", file("much.txt", much));
      visitor.page().locator("[data-files-held] :text('much.txt')").first().waitFor();
      assertThat(cuts.get()).as("the line was cut").isNegative();
      visitor.check().sees("place.jpg is added", "much.txt is added").keepBoth("files-sent");
      choose(visitor, "others", file("none.txt", new byte[0]));
      visitor.page().locator("[data-files-going] .govuk-error-message").waitFor();
      visitor.sees("none.txt is empty");
      visitor.press("Continue").arrived("/report/check").sees("place.jpg", "much.txt");
      visitor.follow("Get my receipt").press("Send my report").arrived("/report/sent");

      TriageJourney.find(manager, mark);
      manager.follow("Open attachment 1").follow("Take the original");
      manager.choose("reason", "EVIDENCE").type("words", "To see what was sent");
      Download original =
          manager
              .page()
              .waitForDownload(() -> manager.page().getByText("Take the original").last().click());
      String sent = Files.readString(original.path(), StandardCharsets.ISO_8859_1);
      assertThat(Files.readString(photo, StandardCharsets.ISO_8859_1)).contains(PLACE);
      assertThat(sent).doesNotContain(PLACE).doesNotContain("Exif");
    }
  }

  @Test
  void whoComesBackSendsFilesInPiecesOverALineThatIsBusyAndBreaks() throws IOException {
    String mark = Walk.fresh("gate");
    Told told = Told.by(Stage.platform().url(), "Invented: the " + mark);
    byte[] much = new byte[5 * 1024 * 1024];
    Arrays.fill(much, (byte) 'x');
    try (Walk reporter = Walk.onPhone()) {
      reporter.open("/mailbox").type("code", told.receipt()).press("Open");
      reporter.follow("Send photos or files").press("Send").sees("Choose at least one file");
      AtomicInteger cuts = new AtomicInteger(1);
      AtomicInteger busy = new AtomicInteger(1);
      reporter.page().route("**/mailbox/files/piece?*", route -> cutOrLet(route, cuts));
      reporter.page().route("**/mailbox/files/begin", route -> busyOrLet(route, busy));
      long began = System.nanoTime();
      choose(reporter, "photos", file("gate.png", picture("png")));
      reporter.page().locator("[data-files-going] :text('Many people send files now')").waitFor();
      held(reporter, "gate.png");
      assertThat(Duration.ofNanos(System.nanoTime() - began))
          .as("came again no sooner than told")
          .isGreaterThan(Duration.ofSeconds(2));
      choose(reporter, "others", file("long.txt", much), file("wrong.txt", much));
      held(reporter, "wrong.txt");
      assertThat(cuts.get()).as("the line was cut").isNegative();
      reporter.type("text", "At noon " + mark).keepBoth("mailbox-files");
      reporter.page().locator("button:has-text('wrong.txt')").click();
      reporter.arrived("/mailbox/files").doesNotSee("wrong.txt").sees("gate.png", "long.txt");
      assertThat(reporter.page().locator("textarea").inputValue()).isEqualTo("At noon " + mark);
      reporter.press("Send").arrived("/mailbox/messages");
      reporter.sees("We have your message", "At noon " + mark, "gate.png", "long.txt");
    }
  }

  @Test
  void whoComesBackWithoutScriptSendsFilesAloneAndKeepsThemWhenOneIsWrong() throws IOException {
    Told told = Told.by(Stage.platform().url(), "Invented: the " + Walk.fresh("fence"));
    try (Walk reporter = Walk.withoutScript()) {
      reporter.open("/mailbox").type("code", told.receipt()).press("Open");
      reporter.follow("Send photos or files");
      choose(reporter, "photos", file("fence.png", picture("png")));
      choose(reporter, "others", file("empty.txt", new byte[0]));
      reporter.press("Send").sees("There is a problem", "empty.txt is empty", "fence.png");
      reporter.keepBoth("mailbox-files-kept").press("Send").arrived("/mailbox/messages");
      reporter.sees("We have your message", "I have sent a file", "fence.png");
    }
  }

  /** The whole report up to the files. */
  private static void write(Walk walk, String mark, String sharing) {
    walk.open("/report").press("Start").choose("danger", "NO").press("Continue");
    walk.choose("safe", "YES").press("Continue").choose("about", "PLACE_OR_BUSINESS");
    walk.press("Continue").choose("age", "ADULT").press("Continue").arrived("/report/seen");
    walk.type("seen", "Invented: somebody sleeps in the " + mark).press("Continue");
    walk.arrived("/report/where")
        .type("place", mark)
        .press("Continue")
        .choose("still", "NOT_KNOWN");
    walk.press("Continue").choose("aware", "NO").press("Continue").choose("sharing", sharing);
    walk.press("Continue");
    if (!sharing.equals("ANONYMOUS")) {
      walk.choose("way", "NONE").press("Continue");
    }
    walk.arrived("/report/language").press("Continue").arrived("/report/files").check();
  }

  private static void choose(Walk walk, String field, Path... files) {
    walk.page().locator("input[name=" + field + "]").setInputFiles(files);
  }

  private static void cutOrLet(Route route, AtomicInteger cuts) {
    if (route.request().method().equals("PUT") && cuts.getAndDecrement() > 0) {
      route.abort("connectionreset");
    } else {
      route.resume();
    }
  }

  private static void busyOrLet(Route route, AtomicInteger busy) {
    if (busy.getAndDecrement() > 0) {
      route.fulfill(
          new Route.FulfillOptions()
              .setStatus(429)
              .setContentType("application/json")
              .setHeaders(Map.of("Retry-After", "2"))
              .setBody("{\"why\":\"BUSY\"}"));
    } else {
      route.resume();
    }
  }

  /** Until the server has a file whole. */
  private static void held(Walk walk, String name) {
    walk.page().locator("[data-files-held] :text('" + name + "')").first().waitFor();
  }

  /** How wide the picture on the page is drawn from, once it is. */
  static int drawn(Walk walk) {
    Object width =
        walk.page()
            .locator("main img")
            .evaluate("img => img.decode().then(() => img.naturalWidth)");
    return ((Number) width).intValue();
  }

  /** Until the page has taken place and device out of the photos that were chosen. */
  static void chosen(Walk walk) {
    walk.page()
        .locator("[data-files-going] .lode-files__bar")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  static Path file(String name, byte[] content) {
    try {
      return Files.write(FOLDER.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] picture(String format) throws IOException {
    BufferedImage picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(60, 120, 520, 220);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  /** A photo with a block of the kind in which phones write where they are. */
  static byte[] jpegWithAPlace() throws IOException {
    byte[] plain = picture("jpg");
    byte[] words = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, 2);
    bytes.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (words.length + 2)});
    bytes.write(words);
    bytes.write(plain, 2, plain.length - 2);
    return bytes.toByteArray();
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person in front of one screen. A walk is written once and goes over the wire, as a browser
 * without script would go, or in a real browser, where script, keys, files, the window or the way
 * out are what it is about. Each page that it reaches is looked at for accessibility the first time
 * that anybody in the run reaches one of its shape, and no page may be a fault of ours.
 */
final class Walk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final List<String> PLAIN =
      List.of(
          ("maps chairs lamps tables shelves boxes folders pencils envelopes screens kettles"
                  + " cushions blankets badges posters handouts forms desks clocks")
              .split(" "));

  private final Screen screen;
  private final String base;
  private final ViewportSize size;
  private final AtomicLong loaded = new AtomicLong();
  private final long began = System.nanoTime();

  private Walk(String base, ViewportSize size, Screen screen) {
    this.base = base;
    this.size = size;
    this.screen = screen;
  }

  /** A visitor over the wire, whose pictures are drawn on a phone. */
  static Walk anybody() {
    return anybody(Stage.platform().url());
  }

  static Walk anybody(String base) {
    return new Walk(base, Browser.PHONE, new PlainScreen(base));
  }

  /** An invented worker over the wire, signed in with one press. */
  static Walk asWorker(String name) {
    return asWorker(Stage.platform().url(), name);
  }

  static Walk asWorker(String base, String name) {
    return new Walk(base, Browser.DESK, new PlainScreen(base)).signedInAs(name);
  }

  static Walk onPhone() {
    return onPhone(Stage.platform().url());
  }

  static Walk onPhone(String base) {
    return inBrowser(base, Browser.PHONE, true);
  }

  static Walk atDesk() {
    return atDesk(Stage.platform().url());
  }

  static Walk atDesk(String base) {
    return inBrowser(base, Browser.DESK, true);
  }

  /** A browser on a phone that runs no script. */
  static Walk withoutScript() {
    return inBrowser(Stage.platform().url(), Browser.PHONE, false);
  }

  private static Walk inBrowser(String base, ViewportSize size, boolean script) {
    return new Walk(base, size, new BrowserScreen(base, size, script));
  }

  /** Without script, and far from a mast. */
  static Walk onSlowPhone() {
    Walk walk = withoutScript();
    walk.slow(400, 400_000);
    return walk;
  }

  private void slow(int milliseconds, int bitsPerSecond) {
    CDPSession wire = page().context().newCDPSession(page());
    wire.on(
        "Network.loadingFinished",
        told -> loaded.addAndGet(told.get("encodedDataLength").getAsLong()));
    wire.send("Network.enable");
    JsonObject mast = new JsonObject();
    mast.addProperty("offline", false);
    mast.addProperty("latency", milliseconds);
    mast.addProperty("downloadThroughput", bitsPerSecond / 8);
    mast.addProperty("uploadThroughput", bitsPerSecond / 8);
    wire.send("Network.emulateNetworkConditions", mast);
  }

  /** Whoever leaves this site arrives at a page that stands for every other one. */
  Walk withElsewhere() {
    Browser.elsewhere(page().context());
    return this;
  }

  /** Bytes that came over the wire so far, on a slow phone. */
  long loaded() {
    return loaded.get();
  }

  /** An invented worker at their desk, in a browser, signed in with one click. */
  static Walk atDeskAs(String name) {
    return atDesk().signedInAs(name);
  }

  static Walk atDeskAs(String base, String name) {
    return atDesk(base).signedInAs(name);
  }

  /** An invented worker on patrol, with a browser on a phone. */
  static Walk onPhoneAs(String name) {
    return onPhone().signedInAs(name);
  }

  /** Signs in with one click. */
  Walk signedInAs(String name) {
    open("/sign-in").at("button[name=person]").having(name).click();
    arrived("/work");
    return check();
  }

  /** The browser's own page, for what only a browser can do. */
  Page page() {
    return screen.page();
  }

  /** The requests themselves, of a walk over the wire. */
  Wire wire() {
    return screen.wire();
  }

  /** Faults of ours so far, and what the content security policy had to stop. */
  List<String> faults() {
    return List.copyOf(screen.faults());
  }

  String address(String path) {
    return base + path;
  }

  List<String> addresses() {
    return List.copyOf(screen.addresses());
  }

  /** Names of the cookies that this visitor holds. */
  Set<String> cookies() {
    return screen.cookies();
  }

  Walk open(String path) {
    return show(path).check();
  }

  /** Opens a page and leaves the looking to the caller. */
  Walk show(String path) {
    screen.open(path.startsWith("http") ? path : base + path);
    return this;
  }

  Walk reload() {
    screen.reload();
    return check();
  }

  /** Back to the page before. */
  Walk back() {
    screen.back();
    return check();
  }

  /** Follows a link, also one that is drawn as a button. */
  Walk follow(String text) {
    return press(text);
  }

  Walk press(String text) {
    screen.named(text).click();
    return check();
  }

  /** Clicks the first piece that a selector finds. */
  Walk click(String css) {
    at(css).first().click();
    return check();
  }

  /** Clicks the first piece that a selector finds and that says so. */
  Walk click(String css, String text) {
    at(css).having(text).first().click();
    return check();
  }

  /** Pieces of the page. */
  Part at(String css) {
    return screen.at(css);
  }

  /** The field, box or choice with this label. */
  Part labelled(String label) {
    return screen.labelled(label);
  }

  Walk choose(String field, String value) {
    at("input[name='" + field + "'][value='" + value + "']").check();
    return this;
  }

  Walk tick(String css) {
    at(css).check();
    return this;
  }

  /** Ticks each box that a selector finds. */
  Walk tickAll(String css) {
    at(css).all().forEach(Part::check);
    return this;
  }

  /** Chooses from a list, by value or by words. */
  Walk pick(String field, String choice) {
    at("select[name='" + field + "']").pick(choice);
    return this;
  }

  /** Chooses from a list the first entry whose words hold these. */
  Walk pickHaving(String field, String words) {
    return pick(field, offered(field, words));
  }

  /** The value of the first entry of a list whose words hold these. */
  String offered(String field, String words) {
    return at("select[name='" + field + "'] option").having(words).first().said("value");
  }

  Walk type(String field, String text) {
    at("main [name='" + field + "']").first().fill(text);
    return this;
  }

  /** What stands in a field. */
  String value(String field) {
    return at("[name='" + field + "']").value();
  }

  Walk arrived(String path) {
    Pattern wanted = Pattern.compile(Pattern.quote(base) + path + "([?#].*)?");
    awaited(() -> wanted.matcher(screen.address()).matches());
    assertThat(screen.address()).matches(wanted);
    screen.settle();
    return this;
  }

  /** Opens what waits where these words stand: on the home page, else on any page of its kind. */
  Walk waiting(String words) {
    for (String list :
        List.of(
            "/work",
            "/work?kind=FIRST",
            "/work?kind=OVERDUE",
            "/work?kind=DUE",
            "/work?kind=NEW",
            "/work?kind=MESSAGE",
            "/work?kind=DRAFT")) {
      int number = 1;
      do {
        open(number == 1 ? list : list + "&page=" + number);
        if (screen.words().contains(words)) {
          return this;
        }
        number++;
      } while (list.contains("?") && at("main a[href*='page=" + number + "']").count() > 0);
    }
    return sees(words);
  }

  /** Waits for the words: a page that was asked for by a key may still be on its way. */
  Walk sees(String... texts) {
    awaited(() -> Stream.of(texts).allMatch(screen.words()::contains));
    String words = screen.words();
    for (String text : texts) {
      assertThat(words).as("page " + path()).contains(text);
    }
    return this;
  }

  /** Opens what is folded under these words. */
  Walk unfold(String words) {
    at("summary").having(words).first().click();
    return this;
  }

  /** Opens a page until it says so: what nobody waits for happens a moment later. */
  Walk comes(String path, String words) {
    open(path);
    for (int time = 0; time < 50 && !text("main").contains(words); time++) {
      pause();
      open(path);
    }
    return sees(words);
  }

  static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaited(BooleanSupplier wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.getAsBoolean() && System.nanoTime() < deadline && screen.waits()) {
      // a moment has passed
    }
  }

  Walk doesNotSee(String... texts) {
    String source = screen.source();
    for (String text : texts) {
      assertThat(source).as("page " + path()).doesNotContain(text);
    }
    return this;
  }

  /** Nobody reads it here, though the page may hold it for those with a script. */
  Walk doesNotRead(String... texts) {
    assertThat(screen.words()).as("page " + path()).doesNotContain(texts);
    return this;
  }

  /** Opens what waits by its words: in full lists, as other work may be due sooner. */
  Walk work(String label) {
    for (String kind : List.of("DUE", "OVERDUE", "NEW")) {
      int number = 1;
      do {
        open("/work?kind=" + kind + "&page=" + number);
        Part link = at("main a").having(label);
        if (link.count() > 0) {
          link.first().click();
          return check();
        }
        number++;
      } while (at("main a[href*='page=" + number + "']").count() > 0);
    }
    throw new AssertionError("Nothing waits that says " + label);
  }

  /** No tag of the page says so. */
  Walk noTag(String text) {
    if (at(".govuk-tag").count() > 0) {
      assertThat(at(".govuk-tag").texts()).as("page " + path()).doesNotContain(text);
    }
    return this;
  }

  String path() {
    String address = screen.address();
    return address.startsWith(base) ? address.substring(base.length()) : address;
  }

  int status() {
    return screen.status();
  }

  /** What a reader sees of the first piece that a selector finds. */
  String text(String selector) {
    return at(selector).text();
  }

  /** The source of the page as it stands. */
  String source() {
    return screen.source();
  }

  /** Fetches something of the platform with the same cookies, and stays on the page. */
  Answer fetch(String path) {
    return screen.fetch(path.startsWith("http") ? path : base + path);
  }

  /** Takes the file to which the first link or button leads that says so. */
  Answer take(String text) {
    return take(at("a, button").having(text).first());
  }

  Answer take(Part link) {
    return screen.save(link);
  }

  /** The page as a printer gets it. */
  byte[] print() {
    return screen.print();
  }

  Walk keep(String picture) {
    screen.keep(picture + (size.width == Browser.PHONE.width ? "-phone" : "-desktop"), size);
    return this;
  }

  /** How far down a phone's page something ends at most; a screen is 640 high. */
  Walk endsWithin(String css, int pixels) {
    screen.assertEndsWithin(css, pixels);
    return this;
  }

  /** A picture of both screens. */
  Walk keepBoth(String picture) {
    screen.keep(picture + "-phone", Browser.PHONE);
    screen.keep(picture + "-desktop", Browser.DESK);
    return this;
  }

  /** Accessible where nobody has looked before, and no fault of ours on the way. */
  Walk check() {
    screen.settle();
    assertThat(screen.faults()).as("faults up to " + path()).isEmpty();
    screen.look();
    return this;
  }

  /** Opens a page, which is no wider than the narrowest screen that we promise. */
  Walk fits(String path) {
    return open(path).fits();
  }

  /** The page is no wider than the narrowest screen that we promise. */
  Walk fits() {
    screen.assertFits();
    return this;
  }

  /** A word that nobody wrote before, of letters alone: many digits are taken for a telephone. */
  static String fresh(String word) {
    return word
        + UUID.randomUUID()
            .toString()
            .substring(24)
            .chars()
            .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
            .collect(Collectors.joining());
  }

  /**
   * Words that no other walk of a run is likely to use and that nothing takes for somebody's name:
   * boards are asked about {@link #fresh(String)} letters now and then, as they are about any odd
   * word.
   */
  static String plain(String words) {
    return words
        + Stream.generate(() -> PLAIN.get(ThreadLocalRandom.current().nextInt(PLAIN.size())))
            .distinct()
            .limit(4)
            .collect(Collectors.joining(" and "));
  }

  @Override
  public void close() {
    screen.close();
    Run.took("walk", (System.nanoTime() - began) / 1_000_000, journey());
  }

  /** The test that walks. */
  private static String journey() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(each -> each.getClassName().endsWith("Journey"))
                    .reduce((first, second) -> second))
        .map(each -> each.getClassName().replaceFirst(".*[.]", "") + "." + each.getMethodName())
        .orElse("?");
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One person in front of one screen. Each page that they reach is checked for accessibility the
 * first time that anybody reaches it, on a phone and on a desk, and no page may be a fault of ours.
 */
final class Walk implements AutoCloseable {
  private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Set<String> CHECKED = new HashSet<>();
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BrowserContext context;
  private final Page page;
  private final String base;
  private final ViewportSize size;
  private final boolean script;
  private final List<String> addresses = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final AtomicLong loaded = new AtomicLong();

  private Walk(String base, ViewportSize size, boolean script) {
    this.base = base;
    this.size = size;
    this.script = script;
    context = Stage.browser().visitor(size, script);
    page = context.newPage();
    page.onRequest(request -> addresses.add(request.url()));
    page.onResponse(this::note);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
          }
        });
  }

  static Walk onPhone() {
    return new Walk(Stage.platform().url(), Browser.PHONE, true);
  }

  static Walk onPhone(String base) {
    return new Walk(base, Browser.PHONE, true);
  }

  static Walk atDesk() {
    return new Walk(Stage.platform().url(), Browser.DESK, true);
  }

  static Walk atDesk(String base) {
    return new Walk(base, Browser.DESK, true);
  }

  static Walk withoutScript() {
    return new Walk(Stage.platform().url(), Browser.PHONE, false);
  }

  /** Without script, and far from a mast. */
  static Walk onSlowPhone() {
    Walk walk = withoutScript();
    walk.slow(400, 400_000);
    return walk;
  }

  private void slow(int milliseconds, int bitsPerSecond) {
    CDPSession wire = context.newCDPSession(page);
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
    Browser.elsewhere(context);
    return this;
  }

  /** Bytes that came over the wire so far, on a slow phone. */
  long loaded() {
    return loaded.get();
  }

  /** An invented worker at their desk, signed in with one click. */
  static Walk asWorker(String name) {
    return asWorker(Stage.platform().url(), name);
  }

  static Walk asWorker(String base, String name) {
    return atDesk(base).signedInAs(name);
  }

  /** An invented worker on patrol, with a phone. */
  static Walk asWorkerOnPhone(String name) {
    return onPhone().signedInAs(name);
  }

  /** Signs in with one click. */
  Walk signedInAs(String name) {
    open("/sign-in");
    page.locator("button[name=person]", new Page.LocatorOptions().setHasText(name)).click();
    arrived("/work");
    return check();
  }

  /** How many pixels the page is wider than its screen. */
  int overflow() {
    return Browser.overflow(page);
  }

  private void note(Response response) {
    if (response.url().startsWith(base) && response.status() >= 500) {
      faults.add(response.status() + " " + response.url());
    }
  }

  Page page() {
    return page;
  }

  /** Faults of ours so far, and what the content security policy had to stop. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  String address(String path) {
    return base + path;
  }

  List<String> addresses() {
    return List.copyOf(addresses);
  }

  Walk open(String path) {
    page.navigate(path.startsWith("http") ? path : base + path);
    return check();
  }

  /** Opens a page and leaves the looking to the caller. */
  Walk show(String path) {
    page.navigate(base + path);
    return this;
  }

  /** Follows a link, also one that is drawn as a button. */
  Walk follow(String text) {
    return press(text);
  }

  Walk press(String text) {
    named(AriaRole.BUTTON, text).or(named(AriaRole.LINK, text)).first().click();
    return check();
  }

  private Locator named(AriaRole role, String text) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(text).setExact(true));
  }

  Walk choose(String field, String value) {
    page.locator("input[name='" + field + "'][value='" + value + "']").check();
    return this;
  }

  Walk pick(String field, String value) {
    page.locator("select[name='" + field + "']").selectOption(value);
    return this;
  }

  Walk type(String field, String text) {
    page.locator("main [name='" + field + "']").first().fill(text);
    return this;
  }

  Walk arrived(String path) {
    page.waitForURL(Pattern.compile(Pattern.quote(base) + path + "([?#].*)?"));
    return this;
  }

  /** Waits for the words: a page that was asked for by a key may still be on its way. */
  Walk sees(String... texts) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String body = page.locator("body").innerText();
    while (System.nanoTime() < deadline && !Stream.of(texts).allMatch(body::contains)) {
      page.waitForTimeout(50);
      body = page.locator("body").innerText();
    }
    for (String text : texts) {
      assertThat(body).as("page " + path()).contains(text);
    }
    return this;
  }

  Walk doesNotSee(String... texts) {
    String body = page.content();
    for (String text : texts) {
      assertThat(body).as("page " + path()).doesNotContain(text);
    }
    return this;
  }

  /** Opens what waits by its words: in full lists, as other work may be due sooner. */
  Walk work(String label) {
    for (String kind : List.of("DUE", "OVERDUE", "NEW")) {
      int number = 1;
      do {
        open("/work?kind=" + kind + "&page=" + number);
        Locator link = page.locator("main a").filter(new Locator.FilterOptions().setHasText(label));
        if (link.count() > 0) {
          link.first().click();
          return check();
        }
        number++;
      } while (page.locator("main a[href*='page=" + number + "']").count() > 0);
    }
    throw new AssertionError("Nothing waits that says " + label);
  }

  /** No tag of the page says so. */
  Walk noTag(String text) {
    assertThat(page.locator(".govuk-tag").allInnerTexts())
        .as("page " + path())
        .doesNotContain(text);
    return this;
  }

  String path() {
    return page.url().startsWith(base) ? page.url().substring(base.length()) : page.url();
  }

  String text(String selector) {
    return page.locator(selector).first().innerText().strip();
  }

  Walk keep(String picture) {
    Gallery.keep(page, picture + (size.width == Browser.PHONE.width ? "-phone" : "-desktop"));
    return this;
  }

  /** A picture of both screens. */
  Walk keepBoth(String picture) {
    page.setViewportSize(Browser.PHONE.width, Browser.PHONE.height);
    Gallery.keep(page, picture + "-phone");
    page.setViewportSize(Browser.DESK.width, Browser.DESK.height);
    Gallery.keep(page, picture + "-desktop");
    page.setViewportSize(size.width, size.height);
    return this;
  }

  /**
   * Accessible on both screens, and no fault of ours on the way. The check is a script of its own,
   * so that pages are checked by those who have script.
   */
  Walk check() {
    page.waitForLoadState();
    assertThat(faults).as("faults up to " + path()).isEmpty();
    if (script && page.url().startsWith(base) && CHECKED.add(shape())) {
      for (ViewportSize each : List.of(Browser.PHONE, Browser.DESK)) {
        page.setViewportSize(each.width, each.height);
        Browser.assertAccessible(page);
      }
      page.setViewportSize(size.width, size.height);
    }
    return this;
  }

  /** Pages of one shape differ in their objects only. */
  private String shape() {
    String heading =
        page.locator("h1").count() == 0 ? "" : page.locator("h1").first().textContent();
    return IDENTIFIER.matcher(page.url().substring(base.length())).replaceAll("*")
        + IDENTIFIER.matcher(heading).replaceAll("*").replaceAll("\\d+", "0")
        + page.locator(".govuk-error-summary").count()
        + page.locator("html").getAttribute("lang");
  }

  static String fresh(String word) {
    return word + UUID.randomUUID().toString().substring(24);
  }

  @Override
  public void close() {
    context.close();
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Debian's Chromium, driven by Playwright, with the accessibility check that every page must pass.
 */
final class Browser implements AutoCloseable {
  static final ViewportSize PHONE = new ViewportSize(320, 640);
  static final ViewportSize DESK = new ViewportSize(1280, 900);

  /** Axe itself, once for a page however often it is looked at. */
  private static final String AXE = "if (!window.axe) { " + axe() + " }";

  /**
   * Only what is wrong is drawn up, which saves a third of the time. A rule of which axe says that
   * no fault against it is serious or critical is not tried, which saves half of the rest. How many
   * pixels the page is wider than its screen comes with the same answer.
   */
  private static final String FAULTS =
      """
      contrast => {
        const asked = ['serious', 'critical'];
        const rules = {};
        for (const rule of axe._audit.rules) {
          if (rule.impact && !asked.includes(rule.impact)) {
            rules[rule.id] = {enabled: false};
          }
        }
        rules['color-contrast'] = {enabled: contrast};
        return axe.run(document, {resultTypes: ['violations'], rules}).then(result => ({
          faults: result.violations.filter(each => asked.includes(each.impact))
            .map(each => each.id + ': ' + each.nodes[0].html),
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth
        }));
      }
      """;

  /**
   * All that the contrast of words hangs on, for each way in which words stand on the page: their
   * colour and size, and every ground below them; and whether axe is there already.
   */
  private static final String COLOURS =
      """
      () => {
        const grounds = new Map([[null, '']]);
        const ground = element => {
          if (!grounds.has(element)) {
            const style = getComputedStyle(element);
            const clear = style.backgroundColor === 'rgba(0, 0, 0, 0)'
              && style.backgroundImage === 'none' && style.opacity === '1';
            grounds.set(element, ground(element.parentElement)
              + (clear ? '' : style.backgroundColor + style.backgroundImage + style.opacity));
          }
          return grounds.get(element);
        };
        const colours = new Set();
        for (const element of document.body.querySelectorAll('*')) {
          const says = element.matches('input, select, textarea')
            || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
          if (says && element.checkVisibility()) {
            const style = getComputedStyle(element);
            colours.add([style.color, style.fontSize, style.fontWeight, style.textShadow,
              ground(element)].join(' '));
          }
        }
        return {axe: 'axe' in window, colours: [...colours]};
      }
      """;

  private static final Set<Object> COLOURS_SEEN = ConcurrentHashMap.newKeySet();

  /** Windows in which one page was looked at: whoever looks twice will look again. */
  private static final Set<Page> ONCE_LOOKED_AT = ConcurrentHashMap.newKeySet();

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  Browser() {
    playwright = Playwright.create();
    String program = System.getenv().getOrDefault("LODESTAR_CHROMIUM", "/usr/bin/chromium");
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(program))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /**
   * A visitor with an empty cookie jar. Names outside this machine lead nowhere; who is to leave
   * for another site needs {@link #elsewhere}.
   */
  BrowserContext visitor(ViewportSize size, boolean script) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(size)
                .setJavaScriptEnabled(script));
    context.setDefaultTimeout(15_000);
    return context;
  }

  /**
   * A page stands for every other site. To look at each request switches the browser's cache off,
   * so that only those who leave do it.
   */
  static void elsewhere(BrowserContext context) {
    context.route(
        url -> !url.startsWith("http://localhost:"),
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<title>Elsewhere</title><p>Elsewhere</p>")));
  }

  /** Whatever the content security policy has to stop is a fault of the page. */
  static void listen(Page page, List<String> faults) {
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
          }
        });
  }

  /** Does something in a window of another size. */
  static void at(Page page, ViewportSize size, Runnable done) {
    ViewportSize before = page.viewportSize();
    resize(page, size);
    done.run();
    resize(page, before);
  }

  /** Gives a window this size; one that has it is left alone, which takes no time. */
  static void resize(Page page, ViewportSize size) {
    ViewportSize now = page.viewportSize();
    if (now.width != size.width || now.height != size.height) {
      page.setViewportSize(size.width, size.height);
    }
  }

  static byte[] print(Page page) {
    return page.pdf(new Page.PdfOptions().setFormat("A4"));
  }

  private static final String FAULTS_OF_ANY_IMPACT =
      """
      () => axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
        .then(result => result.violations.map(each => each.id + ': ' + each.nodes[0].html))
      """;

  /** No fault of any impact, among them landmarks, order of headings and size of targets. */
  static void assertFaultless(Page page) {
    bring(page);
    assertThat(page.evaluate(FAULTS_OF_ANY_IMPACT)).as("axe on " + page.url()).isEqualTo(List.of());
  }

  /** No serious or critical fault, and nothing wider than the screen. */
  static void assertAccessible(Page page) {
    long began = System.nanoTime();
    assertThat(page.frames()).as("frames, which are not looked into, on " + page.url()).hasSize(1);
    Map<?, ?> stands = (Map<?, ?>) page.evaluate(COLOURS);
    if (!Boolean.TRUE.equals(stands.get("axe"))) {
      hand(page);
    }
    List<?> colours = (List<?>) Objects.requireNonNull(stands.get("colours"));
    Map<?, ?> looked = (Map<?, ?>) page.evaluate(FAULTS, asksForContrast(colours));
    Object faults = looked.get("faults");
    assertThat(faults).as("axe on " + page.url()).isEqualTo(List.of());
    Number overflow = (Number) Objects.requireNonNull(looked.get("overflow"));
    assertThat(overflow.intValue()).as("sideways scroll on " + page.url()).isLessThan(2);
    Run.took("axe", (System.nanoTime() - began) / 1_000_000, page.url());
  }

  /**
   * Axe comes along with each page of a window in which pages are looked at one after another: to
   * hand half a megabyte to a page that stands there takes eight times as long.
   */
  static void accompany(Page page) {
    page.addInitScript(AXE);
  }

  private static void bring(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      hand(page);
    }
  }

  private static void hand(Page page) {
    page.evaluate("() => { " + AXE + " }");
    if (!ONCE_LOOKED_AT.add(page)) {
      accompany(page);
    }
  }

  /**
   * Contrast takes more than half of a look. It is asked for where words stand in colours, sizes or
   * on grounds in which no page of this run had them yet; in a thorough run, everywhere.
   */
  private static boolean asksForContrast(List<?> colours) {
    boolean fresh = COLOURS_SEEN.addAll(colours);
    return fresh || Sweep.THOROUGH;
  }

  /** Nothing is wider than the screen, not by a pixel. */
  static void assertFits(Page page) {
    assertThat(overflow(page)).as("sideways scroll on " + page.url()).isZero();
  }

  /** How many pixels the page is wider than its screen. */
  static int overflow(Page page) {
    return ((Number)
            page.evaluate(
                "() => document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth"))
        .intValue();
  }

  private static String axe() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

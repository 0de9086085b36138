package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Debian's Chromium, driven by Playwright, with the accessibility check that every page must pass.
 */
final class Browser implements AutoCloseable {
  static final ViewportSize PHONE = new ViewportSize(320, 640);
  static final ViewportSize DESK = new ViewportSize(1280, 900);
  private static final Set<String> UNBEARABLE = Set.of("serious", "critical");

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
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A visitor with an empty cookie jar; what lies outside this machine is never fetched. */
  BrowserContext visitor(ViewportSize size, boolean script) {
    BrowserContext context = visitorWithCache(size, script);
    context.route(
        url -> !url.startsWith("http://localhost:"),
        route ->
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<title>Elsewhere</title><p>Elsewhere</p>")));
    return context;
  }

  /** A visitor who stays on this machine: to look at each request switches the cache off. */
  BrowserContext visitorWithCache(ViewportSize size, boolean script) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(size)
                .setJavaScriptEnabled(script));
    context.setDefaultTimeout(15_000);
    return context;
  }

  /**
   * No serious or critical fault, and nothing wider than the screen. A page without frames is
   * judged where it stands, which takes less than half as long as by way of a page of axe's own.
   */
  static void assertAccessible(Page page) {
    List<Rule> faults =
        new AxeBuilder(page)
            .setLegacyMode(page.frames().size() == 1).analyze().getViolations().stream()
                .filter(rule -> UNBEARABLE.contains(rule.getImpact()))
                .toList();
    assertThat(faults)
        .as("axe on " + page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
    assertThat(overflow(page)).as("sideways scroll on " + page.url()).isLessThan(2);
  }

  /** How many pixels the page is wider than its screen. */
  static int overflow(Page page) {
    return ((Number)
            page.evaluate(
                "() => document.documentElement.scrollWidth"
                    + " - document.documentElement.clientWidth"))
        .intValue();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A real browser with a window of one size. */
final class BrowserScreen implements Screen {
  private final BrowserContext context;
  private final Page page;
  private final String base;
  private final boolean script;
  private final List<String> addresses = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private int status;

  BrowserScreen(String base, ViewportSize size, boolean script) {
    this.base = base;
    this.script = script;
    context = Stage.browser().visitor(size, script);
    page = context.newPage();
    page.onRequest(request -> addresses.add(request.url()));
    page.onResponse(this::note);
    Browser.listen(page, faults);
  }

  private void note(Response response) {
    if (response.request().isNavigationRequest()) {
      status = response.status();
    }
    if (response.url().startsWith(base) && response.status() >= 500) {
      faults.add(response.status() + " " + response.url());
    }
  }

  @Override
  public void open(String wanted) {
    page.navigate(wanted);
  }

  @Override
  public String address() {
    return page.url();
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String source() {
    return content();
  }

  /** What a script is just leaving cannot be had: then the page to which it goes. */
  private String content() {
    try {
      return page.content();
    } catch (PlaywrightException e) {
      page.waitForLoadState();
      return page.content();
    }
  }

  @Override
  public String words() {
    return page.locator("body").innerText();
  }

  @Override
  public Part at(String css) {
    return new BrowserPart(page.locator(css));
  }

  @Override
  public Part named(String name) {
    return new BrowserPart(role(AriaRole.BUTTON, name).or(role(AriaRole.LINK, name)).first());
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Override
  public Part labelled(String label) {
    return new BrowserPart(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
  }

  @Override
  public Answer fetch(String wanted) {
    APIResponse got = context.request().get(wanted);
    Map<String, List<String>> headers =
        got.headers().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    HttpHeaders all = HttpHeaders.of(headers, (name, value) -> true);
    return new Answer(got.url(), got.status(), all, got.body());
  }

  @Override
  public Answer save(Part link) {
    Download download = page.waitForDownload(link::click);
    try {
      HttpHeaders named =
          HttpHeaders.of(
              Map.of(
                  "Content-Disposition",
                  List.of("attachment; filename=\"" + download.suggestedFilename() + "\"")),
              (name, value) -> true);
      return new Answer(download.url(), 200, named, Files.readAllBytes(download.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void reload() {
    page.reload();
  }

  @Override
  public void back() {
    page.goBack();
  }

  @Override
  public void settle() {
    page.waitForLoadState();
  }

  @Override
  public boolean waits() {
    page.waitForTimeout(50);
    return true;
  }

  /** The check is a script of its own, so that pages are looked at by those who have script. */
  @Override
  public void look() {
    if (script && page.url().startsWith(base)) {
      Sweep.see(page, Shape.of(base, page.url(), Jsoup.parse(content())));
    }
  }

  @Override
  public void assertFits() {
    Browser.at(page, Browser.PHONE, () -> Browser.assertFits(page));
  }

  @Override
  public void assertEndsWithin(String css, int pixels) {
    Browser.at(
        page,
        Browser.PHONE,
        () -> {
          BoundingBox box = page.locator(css).first().boundingBox();
          double scrolled = ((Number) page.evaluate("() => scrollY")).doubleValue();
          assertThat(scrolled + box.y + box.height).as(css + " on a phone").isLessThan(pixels);
        });
  }

  @Override
  public void keep(String picture, ViewportSize size) {
    Browser.at(page, size, () -> Gallery.keep(page, picture));
  }

  @Override
  public byte[] print() {
    return Browser.print(page);
  }

  @Override
  public List<String> addresses() {
    return addresses;
  }

  @Override
  public List<String> faults() {
    return faults;
  }

  @Override
  public Set<String> cookies() {
    return context.cookies().stream().map(each -> each.name).collect(Collectors.toSet());
  }

  @Override
  public Page page() {
    return page;
  }

  @Override
  public Wire wire() {
    throw new UnsupportedOperationException("This walk goes by a browser");
  }

  @Override
  public void close() {
    context.close();
  }
}

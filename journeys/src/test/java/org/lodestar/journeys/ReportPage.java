package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A report in one file, opened from the folder where it lies. */
record ReportPage(Path file, String title) {
  /**
   * Everybody can read it by day and by night, with all that is folded open, and it asks for
   * nothing.
   *
   * @param first done with the page as it opens
   */
  void assertReadable(ViewportSize size, Consumer<Page> first, Consumer<Page> last) {
    try (BrowserContext visitor = Stage.browser().visitor(size, true)) {
      Page page = visitor.newPage();
      List<String> asked = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(file.toUri().toString());
      assertThat(page.title()).isEqualTo(title);
      first.accept(page);
      page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Browser.assertAccessible(page);
      }
      assertThat(asked).containsExactly(file.toUri().toString());
      assertThat(complaints).isEmpty();
      last.accept(page);
    }
  }

  /** A picture of one part alone. */
  static void keep(Page page, String part, String name) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.reload();
    page.evaluate(
        "part => { document.querySelectorAll('header, .care, nav, section').forEach("
            + "each => each.hidden = each.getAttribute('aria-labelledby') !== part);"
            + " document.querySelectorAll('#clusters ~ :not(.clusters)')"
            + ".forEach(each => each.hidden = true);"
            + " document.querySelector('.page').style.display = 'block'; }",
        part);
    Gallery.keep(page, name);
  }
}

package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class PublicPagesTest {
  private final MockMvcTester browser;

  PublicPagesTest(MockMvcTester browser, Tongues tongues) {
    tongues.showAll();
    this.browser = browser;
  }

  @Test
  void thePageAboutLeavingNamesThreeWaysAndSaysThatHistoryStays() throws Exception {
    Document page = page("/about-exit");
    assertThat(page.select("main li")).hasSize(3);
    assertThat(page.select("main").text()).contains("does not clear your browser history");
    assertThat(page.title()).isEqualTo("Information");
    assertThat(page.select("[style], script:not([src])")).isEmpty();
  }

  @Test
  void theEarlyLinkOutComesBeforeEverythingButTheSkipLink() throws Exception {
    Document page = page("/stay-safe-online");
    assertThat(page.select("a").get(0).attr("href")).isEqualTo("#content");
    assertThat(page.select("a").get(1).attr("href")).isEqualTo("/leave");
    assertThat(page.select(".govuk-exit-this-page a").text()).isEqualTo("Emergency Exit this page");
  }

  @Test
  void arabicTurnsThePageAndStaysInItsLinks() throws Exception {
    Document page = page("/about-exit?lang=ar");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("html").attr("lang")).isEqualTo("ar");
    assertThat(page.select("main h1").text()).isEqualTo("كيف تغادر هذا الموقع بسرعة");
    assertThat(page.select("main a").eachAttr("href")).allMatch(href -> href.endsWith("?lang=ar"));
    assertThat(page.select(".lode-languages a").attr("href")).isEqualTo("/about-exit");
  }

  private Document page(String address) throws Exception {
    var result = browser.get().uri(address).exchange();
    assertThat(result).hasStatusOk();
    return Jsoup.parse(result.getResponse().getContentAsString());
  }
}

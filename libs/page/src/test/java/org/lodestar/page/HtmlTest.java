package org.lodestar.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          <script>alert(1)</script>, &lt;script&gt;alert(1)&lt;/script&gt;
          a & b, a &amp; b
          say "no", say &quot;no&quot;
          it's, it&#39;s
          ]]>, ]]&gt;
          &amp;, &amp;amp;
          """)
  void textAndAttributesAreEscaped(String hostile, String written) {
    assertThat(new Html().element("p", hostile, "title", hostile).toString())
        .isEqualTo("<p title=\"" + written + "\">" + written + "</p>");
  }

  @Test
  void whatIsNoTextIsReplacedAndWholeCharactersStay() {
    assertThat(new Html().text("a\u0000b\u001Bc\u0085\tß\n").toString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFD\tß\n");
    assertThat(new Html().text("\uD83D\uDE00 \uD83D \uDE00").toString())
        .isEqualTo("\uD83D\uDE00 \uFFFD \uFFFD");
  }

  @Test
  void aNameDoesNotTurnTheTextAroundIt() {
    assertThat(new Html().name("\u202Eabc").toString()).isEqualTo("<bdi>\u202Eabc</bdi>");
  }

  @Test
  void aPageThatIsNotFinishedIsNotGiven() {
    Html html = new Html().open("p").open("b").close();
    assertThatThrownBy(html::toString).hasMessageContaining("p");
    assertThat(html.close().toString()).isEqualTo("<p><b></b></p>");
  }
}

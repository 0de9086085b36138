package org.lodestar.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTest {
  private static final Set<String> TAGS = Set.of("svg", "title", "desc", "path", "circle", "text");

  @ParameterizedTest
  @EnumSource(Frame.class)
  void everyKindIsWellFormedAndOfThoseElementsThatPaperKnows(Frame frame) throws Exception {
    for (Function<Made, Chart> kind : ReadableTest.KINDS) {
      for (long seed = 0; seed < 5; seed++) {
        Document svg = parsed(kind.apply(new Made(seed)).svg(frame, "x"));
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
          Element each = (Element) all.item(i);
          assertThat(TAGS).contains(each.getTagName());
          assertThat(each.hasAttribute("style")).isFalse();
          assertThat(each.getAttribute("d")).doesNotContain("NaN").doesNotContain("Infinity");
        }
      }
    }
  }

  @Test
  void whatItIsGivenIsTextAndNeverMarkup() throws Exception {
    String hostile = "<script>\"&'\u0000\uD800";
    BarChart chart =
        BarChart.of(
            hostile, hostile, "Ward", "Figure", List.of(BarChart.Bar.of(hostile, Value.of(3))));
    Document svg = parsed(chart.svg(Frame.WIDE, "x"));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<script>\"&'\uFFFD\uFFFD");
    assertThat(parsed(chart.printed()).getDocumentElement().getAttribute("alt"))
        .startsWith("<script>");
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @ParameterizedTest
  @CsvSource({
    "one two three, 60, one two|three",
    "one, 200, one",
    "abcdefghijklmnop, 60, abcdefg|hijklmno|p"
  })
  void wordsAreBrokenBetweenThemAndWithinThoseThatAreTooLong(
      String text, double width, String lines) {
    assertThat(String.join("|", Letters.wrap(text, width, 13))).isEqualTo(lines);
  }

  @Test
  void aFigureIsKnownOrItHasNoNumber() {
    assertThatThrownBy(() -> new Value(Value.State.KEPT_BACK, 0, "kept back"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Value.of(Double.NaN, "4"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Value.keptBack(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobodyTellsFiveLinesApart() {
    List<Series> five =
        List.of("a", "b", "c", "d", "e").stream()
            .map(each -> new Series(each, Ink.SEA, List.of(Value.of(1))))
            .toList();
    assertThatThrownBy(
            () -> LineChart.of("t", "d", "u", "a", List.of(new LineChart.Period("Q1", "Q1")), five))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

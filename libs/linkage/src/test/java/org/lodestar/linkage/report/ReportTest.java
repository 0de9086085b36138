package org.lodestar.linkage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.explain.Analysis;
import org.lodestar.linkage.explain.Invented;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.model.PairKind;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;
import org.lodestar.linkage.train.Training;
import org.lodestar.page.Parsed;
import org.w3c.dom.Element;

class ReportTest {
  private static final Map<String, String> FACTS = Map.of("Seed", "1");
  private static final Analysis SEEN =
      Invented.analysis(Invented.lists(), LinkType.LINK_AND_DEDUPE, Invented.truth(), false);
  private static final String PAGE = Report.of(SEEN, FACTS);
  private static final Parsed PARSED = Parsed.of(PAGE);

  @Test
  void everyPartHasItsHeadingAndItsPlaceInTheContents() {
    assertThat(PARSED.all("h2"))
        .extracting(Element::getTextContent)
        .filteredOn(title -> !title.equals("Kinds of pairs"))
        .containsExactly(
            "What was found",
            "The columns of the lists",
            "Which pairs were looked at",
            "What agreement says",
            "How it was learnt",
            "How alike the pairs are",
            "In what ways pairs agree",
            "Some pairs, bit by bit",
            "Records that cannot be linked",
            "How clusters hang together",
            "Who stands on which lists",
            "Measured against the truth",
            "About this run");
    List<String> places =
        PARSED.all("h2").stream().map(heading -> "#" + heading.getAttribute("id")).toList();
    assertThat(PARSED.all("nav").getFirst().getElementsByTagName("a").getLength())
        .isEqualTo(places.size());
    assertThat(PARSED.all("a"))
        .extracting(link -> link.getAttribute("href"))
        .allMatch(places::contains);
    assertThat(PARSED.all("h1")).hasSize(1);
    assertThat(PARSED.all("h4")).isEmpty();
  }

  @Test
  void kindsOfPairsAreShownWhereThereAreSeveral() {
    Model model = SEEN.linked().model();
    List<List<Double>> levels =
        model.comparisons().stream()
            .map(each -> each.levels().stream().map(level -> level.isNull() ? 0 : 0.5).toList())
            .toList();
    Model several =
        model.withKinds(
            List.of(
                new PairKind("one <entity>", true, 1, levels),
                new PairKind("strangers", false, 0.75, levels),
                new PairKind("agree in town", false, 0.25, levels)));
    Table lists = Invented.lists();
    LinkSettings settings = Invented.settings(lists, LinkType.LINK_ONLY);
    Analysis analysis =
        Analysis.of(
            new Linkage(lists, settings, Progress.SILENT).run(several), settings, null, false);
    Parsed parsed = Parsed.of(Report.of(analysis, FACTS));
    Element part =
        parsed.all("section").stream()
            .filter(section -> section.getAttribute("aria-labelledby").equals("kinds"))
            .findFirst()
            .orElseThrow();
    assertThat(part.getElementsByTagName("tr").getLength()).isEqualTo(4);
    assertThat(part.getTextContent()).contains("one <entity>", "agree in town", "25%", "50");
    assertThat(part.getTextContent().indexOf("one <entity>"))
        .isLessThan(part.getTextContent().indexOf("strangers"));
  }

  @Test
  void itAsksForNothingAndAllowsNothing() throws Exception {
    String style = PARSED.all("style").getFirst().getTextContent();
    String digest =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(style.getBytes(StandardCharsets.UTF_8)));
    assertThat(PAGE)
        .contains(
            "default-src &#39;none&#39;; style-src &#39;sha256-"
                + digest
                + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;");
    assertThat(style).doesNotContain("url(", "@import");
    Set<String> forbidden = Set.of("script", "link", "img", "iframe", "object", "form", "base");
    assertThat(PARSED.all()).extracting(Element::getTagName).doesNotContainAnyElementsOf(forbidden);
    for (Element element : PARSED.all()) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertThat(name).as("attribute of %s", element.getTagName()).isNotIn("style", "src");
        assertThat(name).as("attribute of %s", element.getTagName()).doesNotStartWith("on");
      }
    }
  }

  @Test
  void idsAreUniqueAndWhatIsReferredToIsThere() {
    Set<String> ids = new HashSet<>();
    PARSED.all().stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
    for (Element element : PARSED.all()) {
      String labels = element.getAttribute("aria-labelledby");
      if (!labels.isEmpty()) {
        assertThat(ids).contains(labels.split(" "));
      }
    }
  }

  @Test
  void everyPictureIsNamedDescribedAndToldAsATable() {
    List<Element> pictures =
        PARSED.all("svg").stream().filter(svg -> svg.getAttribute("role").equals("img")).toList();
    assertThat(pictures).hasSizeGreaterThanOrEqualTo(5);
    for (Element picture : pictures) {
      assertThat(Parsed.text(picture, "title")).isNotBlank();
      assertThat(Parsed.text(picture, "desc")).isNotBlank();
      Element figure = (Element) picture.getParentNode();
      while (!figure.getTagName().equals("figure")) {
        figure = (Element) figure.getParentNode();
      }
      assertThat(figure.getTextContent())
          .as(Parsed.text(picture, "title"))
          .contains("The same figures as a table");
    }
    PARSED.all("svg").stream()
        .filter(svg -> !svg.getAttribute("role").equals("img"))
        .filter(svg -> !((Element) svg.getParentNode()).getTagName().equals("svg"))
        .forEach(svg -> assertThat(svg.getAttribute("aria-hidden")).isEqualTo("true"));
  }

  @Test
  void howWellTheProbabilitiesExplainIsToldRoundByRound() {
    List<Training.Round> history = SEEN.linked().training().orElseThrow().history();
    Element part =
        PARSED.all("section").stream()
            .filter(section -> section.getAttribute("aria-labelledby").equals("learning"))
            .findFirst()
            .orElseThrow();
    assertThat(part.getTextContent())
        .contains(
            "Gain in log-likelihood, round by round",
            Words.number(history.getFirst().fit().logLikelihood()),
            Words.number(history.getLast().fit().logLikelihood()),
            Words.number(history.getLast().fit().whole()));
  }

  @Test
  void tablesHaveANameAndHeads() {
    assertThat(PARSED.all("table")).hasSizeGreaterThan(12);
    for (Element table : PARSED.all("table")) {
      assertThat(table.getAttribute("aria-labelledby") + table.getAttribute("aria-label"))
          .isNotBlank();
      int heads = ((Element) table.getFirstChild()).getElementsByTagName("th").getLength();
      List<Element> rows = rows(table);
      for (Element row : rows) {
        assertThat(width(row)).as(row.getTextContent()).isEqualTo(heads);
      }
    }
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    var all = table.getElementsByTagName("tr");
    for (int i = 1; i < all.getLength(); i++) {
      rows.add((Element) all.item(i));
    }
    return rows;
  }

  private static int width(Element row) {
    int width = 0;
    for (var cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      if (cell instanceof Element element) {
        String span = element.getAttribute("colspan");
        width += span.isEmpty() ? 1 : Integer.parseInt(span);
      }
    }
    return width;
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    Analysis again =
        Invented.analysis(Invented.lists(), LinkType.LINK_AND_DEDUPE, Invented.truth(), false);
    assertThat(Report.of(again, FACTS)).isEqualTo(PAGE);
  }

  @Test
  void nothingOfAnyRecordIsShownUnlessAskedFor() {
    assertThat(PAGE).contains("No value of any record is shown");
    for (Column column : SEEN.linked().table().columns()) {
      for (int code = 0; code < column.distinct(); code++) {
        assertThat(PAGE).doesNotContain(column.value(code));
      }
    }
    String asked =
        Report.of(Invented.analysis(Invented.lists(), LinkType.LINK_ONLY, null, true), FACTS);
    assertThat(asked)
        .contains("This report shows values of records", "Fore", "class=\"care warning\"");
    Parsed.of(asked);
  }

  @Test
  void hostileNamesAndValuesStayText() {
    String evil = "<script>alert('x')</script>\"&";
    Table lists =
        Invented.lists(
            List.of("</style>" + evil, "surname \u202E" + evil, "dob & more", "town ']]>"),
            evil,
            "<!-- " + evil);
    List<Comparison> comparisons = new ArrayList<>();
    for (Column column : lists.columns()) {
      String name = "\"" + column.name().replace("\"", "\"\"") + "\"";
      comparisons.add(
          Comparison.of(
              column.name(), Level.when(evil, "l." + name + " = r." + name), Level.otherwise()));
    }
    Model model =
        Model.of(
            LinkType.LINK_ONLY,
            comparisons,
            List.of(BlockingRule.on(lists.columns().get(2).name())));
    LinkSettings settings = Invented.settings(lists, LinkType.LINK_ONLY);
    Analysis analysis =
        Analysis.of(new Linkage(lists, settings, Progress.SILENT).run(model), settings, null, true);
    String page = Report.of(analysis, Map.of(evil, evil));
    assertThat(page).doesNotContain("<script", "<!--", "</style>\"");
    assertThat(page).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;");
    Parsed parsed = Parsed.of(page);
    assertThat(parsed.all("style")).hasSize(1);
    assertThat(parsed.all("summary"))
        .extracting(Element::getTextContent)
        .contains("</style>" + evil, "dob & more");
  }

  @Test
  void twoRecordsMakeAPage() {
    TableBuilder builder = new TableBuilder(List.of("name", "born"));
    builder.begin("tiny");
    builder.add("1", List.of("Ann Invented", "1990-01-02"));
    builder.add("2", List.of("Ann Invented", "1990-02-01"));
    String page =
        Report.of(Invented.analysis(builder.build(), LinkType.DEDUPE_ONLY, null, false), Map.of());
    assertThat(page).contains("2 records of 1 list");
    assertThat(page).doesNotContain("NaN", "Infinity");
    Parsed.of(page);
  }

  @Test
  void aHundredColumnsMakeAPageOfBoundedSize() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      names.add("column " + i);
    }
    TableBuilder builder = new TableBuilder(names);
    for (int list = 0; list < 2; list++) {
      builder.begin("list " + list);
      for (int row = 0; row < 60; row++) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          values.add("v" + (row * (i + 3) + i) % (11 + i));
        }
        builder.add(String.valueOf(row), values);
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (String name : names) {
      comparisons.add(
          Comparison.of(
              name,
              Level.when("the same", "l.\"" + name + "\" = r.\"" + name + "\"").with(0.9, 0.05),
              Level.otherwise().with(0.1, 0.95)));
    }
    Table table = builder.build();
    LinkSettings settings = Invented.settings(table, LinkType.LINK_AND_DEDUPE);
    Model model =
        Model.of(LinkType.LINK_AND_DEDUPE, comparisons, List.of(BlockingRule.on("column 90")));
    Analysis analysis =
        Analysis.of(
            new Linkage(table, settings, Progress.SILENT).run(model), settings, null, false);
    String page = Report.of(analysis, FACTS);
    assertThat(page.length()).isLessThan(1_000_000);
    assertThat(page).doesNotContain("NaN", "Infinity", "How it was learnt");
    Parsed.of(page);
  }
}

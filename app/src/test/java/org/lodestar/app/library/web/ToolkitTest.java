package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.PublicPage;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.library.domain.BannedPhrases;
import org.lodestar.app.library.domain.Quiz;
import org.lodestar.app.library.domain.Readability;
import org.lodestar.app.library.domain.ToolkitText;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.Toolkits;
import org.lodestar.app.library.store.PageRows;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.StepPace;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What partners take along opens, reads well, and holds no number that somebody typed. */
@PlatformTest
class ToolkitTest {
  private static final double HARDEST = 7;
  private static final int LONGEST = 25;
  private static final int MOST_ON_A_SLIDE = 5;

  private final Toolkits toolkits;
  private final PublicPages pages;
  private final Workforce workforce;
  private final MockMvc web;
  private final Partnership partnership;
  private final OwnAddress address;
  private final Helplines helplines;

  ToolkitTest(
      Toolkits toolkits,
      PublicPages pages,
      Workforce workforce,
      MockMvc web,
      Partnership partnership,
      OwnAddress address,
      Helplines helplines) {
    this.partnership = partnership;
    this.address = address;
    this.helplines = helplines;
    this.toolkits = toolkits;
    this.pages = pages;
    this.workforce = workforce;
    this.web = web;
  }

  private MockHttpServletResponse open(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse();
  }

  private byte[] file(String name) throws Exception {
    MockHttpServletResponse answer = open("/toolkit/files/" + name);
    assertThat(answer.getStatus()).as(name).isEqualTo(200);
    assertThat(answer.getHeader("Content-Disposition")).contains("attachment", name);
    assertThat(answer.getCookies()).isEmpty();
    return answer.getContentAsByteArray();
  }

  @Test
  void theSlidesOpenWithATitleOnEachNotesAndAPlaceForALogo() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file("slides.pptx")))) {
      assertThat(show.getProperties().getCoreProperties().getTitle()).startsWith("Modern slavery");
      assertThat(show.getSlides()).hasSizeBetween(9, 10);
      for (XSLFSlide slide : show.getSlides()) {
        List<XSLFShape> shapes = slide.getShapes();
        assertThat(slide.getTitle()).isNotBlank();
        assertThat(((XSLFTextShape) shapes.getFirst()).getText())
            .as("read out first")
            .isEqualTo(slide.getTitle());
        XSLFTextShape body = (XSLFTextShape) shapes.get(1);
        assertThat(body.getTextParagraphs()).hasSizeBetween(1, MOST_ON_A_SLIDE);
        assertThat(slide.getNotes()).as(slide.getTitle()).isNotNull();
        assertThat(slide.getNotes().getPlaceholders())
            .as("a day of years ago stands below no slide")
            .noneMatch(each -> each.getTextType() == Placeholder.DATETIME);
        assertThat(text(slide)).doesNotContain("{", "}");
      }
      String first = show.getSlides().getFirst().getShapes().getLast().getXmlObject().toString();
      assertThat(first).contains("Place for the logo of your organisation");
      assertThat(show.getSlides().stream().map(ToolkitTest::text).collect(Collectors.joining()))
          .contains("Call 999", "08000 121 700", partnership.name() + ": " + report());
      assertThat(text(show.getSlides().getLast()))
          .contains(partnership.name(), report(), "Open Government Licence v3.0");
    }
  }

  private String report() {
    return address.orLocal() + "/report";
  }

  @Test
  void everyMaterialSaysWhoWeAreWhereToReportAndWhomToRing() throws Exception {
    for (String name : List.of("footer.docx", "pathway.docx", "quiz.docx", "briefing.docx")) {
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(name)))) {
        String text =
            document.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
        assertThat(text).as(name).contains(partnership.name(), report());
        if (!name.equals("quiz.docx")) {
          assertThat(text).as(name).contains("08000 121 700");
        }
        if (name.equals("pathway.docx")) {
          assertThat(text)
              .contains(
                  "social care today: "
                      + helplines
                          .find(Purpose.CHILD_FRONT_DOOR)
                          .map(each -> each.number() + ", " + each.name())
                          .orElse("[write here: number of your children's social care]"));
          helplines
              .find(Purpose.CHILD_OUT_OF_HOURS)
              .map(Service::number)
              .ifPresent(
                  number ->
                      assertThat(text)
                          .contains("At night, on weekends and bank holidays: " + number));
        }
      }
    }
    assertThat(unzipped(file("social.zip")).get("posts.txt"))
        .contains(partnership.name(), report());
    for (String line : ToolkitTexts.written(ToolkitItem.SOCIAL).body().split("\n")) {
      if (line.startsWith("{{")) {
        assertThat(line)
            .contains("{partnership}")
            .containsPattern("\\{(report|help)}")
            .containsPattern("\\{number:NATIONAL_HELPLINE}|\\{\\{helpline}}");
      }
    }
  }

  private static String text(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(each -> ((XSLFTextShape) each).getText())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theTextsOpenAsWordDocumentsWithHeadings() throws Exception {
    Map<String, String> said =
        Map.of(
            "briefing.docx", "Minute 7",
            "quiz.docx", "Answers",
            "pathway.docx", "Is it a child?",
            "footer.docx", "How to use it");
    for (Map.Entry<String, String> each : said.entrySet()) {
      try (XWPFDocument document =
          new XWPFDocument(new ByteArrayInputStream(file(each.getKey())))) {
        List<String> headings =
            document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getStyle() != null)
                .map(XWPFParagraph::getText)
                .toList();
        assertThat(String.join("\n", headings)).as(each.getKey()).contains(each.getValue());
        assertThat(document.getProperties().getCoreProperties().getTitle()).isNotBlank();
      }
    }
  }

  @Test
  void thereIsACardForEachKindOfPlaceAndItSaysWhatItsPageSays() throws Exception {
    List<PageWords> settings = settings();
    try (PDDocument pdf = Loader.loadPDF(file("signs.pdf"))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(settings.size());
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      String text = plain(pdf);
      for (PageWords each : settings) {
        assertThat(text).contains(each.title()).contains(PageWords.items(each.see()));
      }
      assertThat(text.split("Call 999", -1)).hasSize(settings.size() + 1);
    }
    try (PDDocument pdf = Loader.loadPDF(file("pathway.pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Is it a child?");
    }
  }

  /** What pages that are neither stopped nor taken off say; other tests may have changed some. */
  private List<PageWords> settings() {
    return pages.list(Set.of(Kind.SETTING), Language.ENGLISH).stream()
        .map(each -> Objects.requireNonNull(each.words()))
        .toList();
  }

  private static String plain(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  @Test
  void aPlaceWhosePageIsTakenOffHasNoCardUntilItIsShownAgain() throws Exception {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    String title = pages.find("homes").orElseThrow().words().title();
    int before = settings().size();
    try {
      look(editor, "homes", false);
      try (PDDocument pdf = Loader.loadPDF(file("signs.pdf"))) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(before - 1);
        assertThat(plain(pdf)).doesNotContain(title);
      }
    } finally {
      look(editor, "homes", true);
    }
    try (PDDocument pdf = Loader.loadPDF(file("signs.pdf"))) {
      assertThat(plain(pdf)).contains(title);
    }
  }

  private void look(Worker editor, String slug, boolean shown) {
    long version = pages.find(slug).orElseThrow().version();
    LocalDate next = pages.today().plusDays(30);
    Standing.member(editor.id())
        .run(() -> pages.look(editor, slug, "The outreach team", next, shown, version));
  }

  @Test
  void theSocialPackHoldsPostsAndOnlyPicturesWhoseWordsAreApproved() throws Exception {
    Map<String, String> parts = unzipped(file("social.zip"));
    assertThat(parts.get("posts.txt")).contains("Before you post").doesNotContain("{");
    parts.forEach(
        (name, content) -> {
          if (name.endsWith(".svg")) {
            String words = Jsoup.parse(content).select("title").text();
            assertThat(parts.get("posts.txt")).contains("Words of " + name + ": " + words);
          }
        });
  }

  static Map<String, String> unzipped(byte[] zip) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        parts.put(each.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void theQuizHasTenQuestionsEachWithOneRightAnswerAndItsReason() throws Exception {
    List<Quiz.Question> all = Quiz.read(ToolkitTexts.written(ToolkitItem.QUIZ).body());
    assertThat(all).hasSize(10).allMatch(each -> each.choices().size() > 1);
    Document page = Jsoup.parse(open("/toolkit/quiz").getContentAsString());
    assertThat(page.select("main details")).hasSize(10);
    assertThat(page.select("main form, main input")).isEmpty();
    assertThat(page.select("main").text()).contains("Call 999").doesNotContain("{number");
    assertThat(page.select(".govuk-exit-this-page a").attr("href")).isEqualTo("/leave");
  }

  /** Takes a file as one source does, and says how often it was counted. */
  private int counted(String from, int times, HttpMethod method) throws Exception {
    int before = toolkits.taken().getOrDefault("footer", 0);
    for (int time = 0; time < times; time++) {
      int status =
          web.perform(
                  request(method, "/toolkit/files/footer.docx")
                      .with(
                          each -> {
                            each.setRemoteAddr(from);
                            return each;
                          }))
              .andReturn()
              .getResponse()
              .getStatus();
      assertThat(status).isEqualTo(200);
    }
    return toolkits.taken().getOrDefault("footer", 0) - before;
  }

  @Test
  void oneSourceCannotPushUpHowOftenAMaterialWasTaken() throws Exception {
    assertThat(counted("192.0.2.21", 3, HttpMethod.HEAD)).as("only the head").isZero();
    assertThat(counted("192.0.2.21", StepPace.MOST + 5, HttpMethod.GET)).isEqualTo(StepPace.MOST);
    assertThat(counted("192.0.2.22", 1, HttpMethod.GET)).as("another source").isEqualTo(1);
  }

  @Test
  void noMoreIsCountedInADayThanIsBelieved() {
    for (int time = 0; time <= PageRows.MOST_A_DAY; time++) {
      toolkits.taken("much-taken");
    }
    assertThat(toolkits.taken()).containsEntry("much-taken", PageRows.MOST_A_DAY);
  }

  @Test
  void thePageSaysWhoKeepsEachUnderWhichLicenceAndHowOftenItWasTaken() throws Exception {
    assertThat(counted("192.0.2.23", 1, HttpMethod.GET)).isEqualTo(1);
    Document page = Jsoup.parse(open("/toolkit").getContentAsString());
    List<String> links = page.select("main a").eachAttr("href");
    for (ToolkitItem item : ToolkitItem.values()) {
      assertThat(page.select("#" + item.code())).as(item.code()).hasSize(1);
      item.files().forEach(each -> assertThat(links).contains("/toolkit/files/" + each));
    }
    assertThat(links).contains("/posters", "/embed", "/cab-card", "/safe-work", "/toolkit/quiz");
    assertThat(page.select("main").text())
        .contains("Open Government Licence v3.0", "Kept by: The editor of the partnership")
        .contains("We look at it again on", "in a year");
    for (ToolkitItem item : ToolkitItem.values()) {
      assertThat(page.select("section[aria-labelledby=" + item.code() + "] .lode-quiet").text())
          .as(item.code())
          .startsWith("In")
          .contains("Kept by: ", "We look at it again on", "Open Government Licence v3.0.")
          .containsPattern(item.counted() ? "Taken (about|fewer than)" : "We do not count");
    }
    assertThat(open("/toolkit/files/no-such.docx").getStatus()).isEqualTo(404);
    assertThat(open("/toolkit/files/slides.docx").getStatus()).isEqualTo(404);
  }

  @Test
  void howOftenOneIsTakenIsToldInStepsAndNeverWhereItIsAFew() throws Exception {
    Instant then = Instant.parse("2043-03-05T12:00:00Z");
    assertThat(ScopedClock.at(then, () -> told("briefing"))).contains("Taken fewer than 5 times");
    ScopedClock.at(then, () -> taken("briefing", 4));
    assertThat(ScopedClock.at(then, () -> told("briefing"))).contains("Taken fewer than 5 times");
    ScopedClock.at(then, () -> taken("briefing", 3));
    assertThat(ScopedClock.at(then, () -> told("briefing"))).contains("Taken about 5 times");
    ScopedClock.at(then, () -> taken("briefing", 1));
    assertThat(ScopedClock.at(then, () -> told("briefing"))).contains("Taken about 10 times");
  }

  private int taken(String item, int times) {
    for (int time = 0; time < times; time++) {
      toolkits.taken(item);
    }
    return times;
  }

  private String told(String item) throws Exception {
    Document page = Jsoup.parse(open("/toolkit").getContentAsString());
    return page.select("section[aria-labelledby=" + item + "]").text();
  }

  @Test
  void whatAnotherRoomDrawsAndWhatIsMadeOfPagesStandsAmongTheRest() throws Exception {
    assertThat(told("cab-card")).contains("Card for drivers", "In: English", "Open it here");
    assertThat(told("door-sticker")).contains("Sticker for a door", "Taken");
    assertThat(told("resilience")).contains("In English, and in other languages");
    Set<String> turning =
        pages.all().stream()
            .map(PublicPages.Standing::page)
            .filter(each -> each.kind() == Kind.TURNING)
            .map(PublicPage::slug)
            .collect(Collectors.toSet());
    assertThat(Stream.of(ToolkitItem.values()).flatMap(each -> each.pages().stream()).toList())
        .as("each page that turns somebody away, or makes them harder to use, once")
        .containsExactlyInAnyOrderElementsOf(turning);
  }

  @Test
  void whoLookedAtOneLooksAgainInAYear() throws Exception {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    for (String item : List.of("footer", "no-such-material")) {
      String to =
          web.perform(
                  post("/toolkit/review")
                      .cookie(workforce.signedIn(editor))
                      .with(csrf())
                      .param("item", item))
              .andReturn()
              .getResponse()
              .getRedirectedUrl();
      assertThat(to).as(item).isEqualTo("/messages#toolkit");
    }
    assertThat(toolkits.reviewed())
        .containsEntry("footer", toolkits.today().plusYears(1))
        .doesNotContainKey("no-such-material");
    String list =
        web.perform(get("/messages").cookie(workforce.signedIn(editor)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Document page = Jsoup.parse(list);
    assertThat(page.select("li:has(input[value=footer])").text())
        .as("who vouches for it")
        .contains("Looked at by " + editor.displayName());
    assertThat(page.select("details form[action=/toolkit/review]"))
        .as("not by one careless press")
        .hasSize(page.select("form[action=/toolkit/review]").size());
  }

  @Test
  void theCommandBoxOfAnEditorFindsMessagesToolkitAndPosters() throws Exception {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    String known =
        web.perform(get("/search/pages").cookie(workforce.signedIn(editor)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(known).contains("\"/messages\"", "\"/toolkit\"", "\"/posters\"");
  }

  @Test
  void inAnotherLanguageThePageSaysThatItIsNotThereYet() throws Exception {
    Document page = Jsoup.parse(open("/toolkit?lang=ro").getContentAsString());
    if (page.select("html").attr("lang").equals("ro")) {
      assertThat(page.select(".lode-borrows")).hasSize(1);
      assertThat(page.select("#slides").attr("lang")).isEqualTo("en");
    }
  }

  @ParameterizedTest
  @EnumSource(ToolkitItem.class)
  void eachTextIsPlainKindAndHoldsNoTypedNumber(ToolkitItem item) {
    ToolkitText text = ToolkitTexts.written(item);
    String plain =
        (text.about() + "\n" + text.body())
            .replaceAll("\\{\\{.*?}}|\\{number:\\w+}", "")
            .replaceAll("(?m)^[#?+=-]\\s*", "");
    assertThat(plain).doesNotContainPattern("(?<![0-9])(?!2015)[0-9]{3,}");
    assertThat(plain)
        .as("hours stand in the directory")
        .doesNotContainIgnoringCase("day and night", "day or night", "24 hours");
    assertThat(BannedPhrases.first(plain)).isEmpty();
    assertThat(Readability.grade(plain)).as(item.code()).isLessThan(HARDEST);
    List<String> tooLong = new ArrayList<>();
    Readability.sentences(plain).stream()
        .filter(each -> Readability.words(each) > LONGEST)
        .forEach(tooLong::add);
    assertThat(tooLong).isEmpty();
    assertThat(Stream.of(text.title(), text.about(), text.owner())).noneMatch(String::isBlank);
  }
}

package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.MessageDraft;
import org.lodestar.app.library.PageTranslation.Signed;
import org.lodestar.app.library.ReadMessage;
import org.lodestar.app.library.ToolkitTranslation;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.library.face.ToolkitTranslations;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.page.print.Sheet;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A text of the toolkit is taken in a language once somebody read it and another approved it. */
@PlatformTest
class ToolkitTranslationsTest {
  private static final String PAY = "papers-and-pay";
  private static final Signed READ =
      new Signed("Invented Reader", "interpreter, Invented Service", LocalDate.of(2026, 11, 2));

  private final ToolkitTranslations translations;
  private final Messages messages;
  private final Workforce workforce;
  private final HomeItems home;
  private final MockMvc web;

  private Worker writer;
  private Worker second;

  ToolkitTranslationsTest(
      ToolkitTranslations translations,
      Messages messages,
      Workforce workforce,
      HomeItems home,
      MockMvc web) {
    this.translations = translations;
    this.messages = messages;
    this.home = home;
    this.workforce = workforce;
    this.web = web;
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    writer = workforce.aWorker(organisation, Role.EDITOR);
    second = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
  }

  private static ToolkitWords english(ToolkitItem item) {
    return ToolkitTexts.written(item).words();
  }

  /** The same with other words; what is asked for stays. */
  private static ToolkitWords other(ToolkitItem item, String words) {
    String body =
        english(item)
            .body()
            .lines()
            .map(line -> line.isBlank() || line.contains("{") ? line : marked(line, words))
            .collect(Collectors.joining("\n"));
    return new ToolkitWords(words, words, body);
  }

  private static String marked(String line, String words) {
    return "#-?+=".indexOf(line.charAt(0)) < 0 ? words : line.charAt(0) + " " + words;
  }

  private void write(ToolkitItem item, Language in, String words, @Nullable Signed signed) {
    long version = translations.find(item.code(), in).map(ToolkitTranslation::version).orElse(-1L);
    ToolkitTranslation said =
        new ToolkitTranslation(
            item.code(),
            in,
            other(item, words),
            english(item).code(),
            signed,
            writer.id(),
            version);
    as(writer, () -> translations.write(writer, said, english(item)));
  }

  private void approve(Worker worker, ToolkitItem item, Language in) {
    String read = translations.find(item.code(), in).orElseThrow().code();
    as(worker, () -> translations.approve(worker, item.code(), in, read, english(item)));
  }

  private static void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private MockHttpServletResponse file(String address) throws Exception {
    MockHttpServletResponse answer =
        web.perform(get("/toolkit/files/" + address)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer;
  }

  private static String words(MockHttpServletResponse answer) throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
      return document.getParagraphs().stream()
          .map(XWPFParagraph::getText)
          .collect(Collectors.joining("\n"));
    }
  }

  @Test
  void englishIsTakenUntilASecondPersonApprovedWhatWasReadAndAgainOnceItIsTakenOff()
      throws Exception {
    Language in = Language.LITHUANIAN;
    String item = ToolkitItem.FOOTER.code();
    write(ToolkitItem.FOOTER, in, "Nelabai", null);
    assertThatThrownBy(() -> approve(second, ToolkitItem.FOOTER, in)).isInstanceOf(Refused.class);
    write(ToolkitItem.FOOTER, in, "Sugalvota", READ);
    assertThatThrownBy(() -> approve(writer, ToolkitItem.FOOTER, in)).isInstanceOf(Refused.class);
    assertThat(words(file("footer.docx?lang=lt"))).doesNotContain("Sugalvota");
    assertThat(file("footer.docx?lang=lt").getHeader("Content-Disposition"))
        .as("the name says which language it is")
        .contains("\"footer.docx\"");
    approve(second, ToolkitItem.FOOTER, in);
    approve(second, ToolkitItem.FOOTER, in);
    assertThat(words(file("footer.docx?lang=lt"))).contains("Sugalvota");
    assertThat(file("footer.docx?lang=lt").getHeader("Content-Disposition"))
        .contains("\"footer-lt.docx\"");
    assertThat(words(file("footer.docx"))).doesNotContain("Sugalvota");
    Document page =
        Jsoup.parse(web.perform(get("/toolkit")).andReturn().getResponse().getContentAsString());
    assertThat(page.select("section[aria-labelledby=footer]").text())
        .contains("Lithuanian", "DOCX, Lithuanian");
    as(writer, () -> translations.takeOff(writer, item, in));
    assertThat(words(file("footer.docx?lang=lt"))).doesNotContain("Sugalvota");
  }

  @Test
  void whatSaysAnEarlierEnglishIsNotTakenAndNotApproved() {
    Language in = Language.ALBANIAN;
    ToolkitItem item = ToolkitItem.BRIEFING;
    write(item, in, "Shpikur", READ);
    String read = translations.find(item.code(), in).orElseThrow().code();
    ToolkitWords changed = new ToolkitWords("Another title", "About", english(item).body());
    assertThatThrownBy(
            () -> as(second, () -> translations.approve(second, item.code(), in, read, changed)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () ->
                as(
                    second,
                    () -> translations.approve(second, item.code(), in, "other", english(item))))
        .isInstanceOf(EditClash.class);
    approve(second, item, in);
    assertThat(translations.say(item.code(), in, english(item))).isPresent();
    assertThat(translations.say(item.code(), in, changed)).isEmpty();
    as(writer, () -> translations.takeOff(writer, item.code(), in));
  }

  @Test
  void whoEditsIsToldWhatWaitsAndWhatSaysAnEarlierEnglish() {
    Language in = Language.SOMALI;
    ToolkitItem item = ToolkitItem.BRIEFING;
    write(item, in, "La been abuuray", READ);
    assertThat(home.of(second))
        .anyMatch(each -> each.contains("of the toolkit in another language to read and approve"));
    approve(second, item, in);
    ToolkitWords earlier = new ToolkitWords("Another title", "About", english(item).body());
    ToolkitTranslation kept = translations.find(item.code(), in).orElseThrow();
    ToolkitTranslation old =
        new ToolkitTranslation(
            item.code(), in, kept.words(), earlier.code(), READ, writer.id(), kept.version());
    as(writer, () -> translations.write(writer, old, earlier));
    String read = translations.find(item.code(), in).orElseThrow().code();
    as(second, () -> translations.approve(second, item.code(), in, read, earlier));
    assertThat(home.of(writer)).anyMatch(each -> each.contains("the English has changed since"));
    as(writer, () -> translations.takeOff(writer, item.code(), in));
  }

  @Test
  void aPostWhoseMessageNobodySignedIsInEnglishAndSaysSo() throws Exception {
    Language in = Language.TIGRINYA;
    ToolkitItem item = ToolkitItem.SOCIAL;
    String english = said(PAY);
    assertThat(messages.say(PAY, in)).isEmpty();
    write(item, in, "ዝተፈጥረ", READ);
    String borrowed = "posts have no Tigrinya yet: they are given in English";
    assertThat(page("/toolkit/words/social").select("main").text()).contains(borrowed);
    Document approving =
        Jsoup.parse(
            web.perform(get("/toolkit/words/social/ti/approve").cookie(workforce.signedIn(second)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(approving.select("main").text()).contains(borrowed);
    approve(second, item, in);
    try {
      Map<String, String> parts =
          ToolkitTest.unzipped(file("social.zip?lang=ti").getContentAsByteArray());
      assertThat(parts.get("posts.txt"))
          .contains("Words of papers-and-pay.svg: " + english + " (English)")
          .containsPattern("(?m)^" + Pattern.quote(english) + ".* \\(English\\)$");
      assertThat(parts).containsKey("papers-and-pay.svg");
    } finally {
      as(writer, () -> translations.takeOff(writer, item.code(), in));
      waitsAgain(PAY);
    }
  }

  private Messages.View message(String key) {
    return Standing.member(second.id()).call(() -> messages.get(second, key));
  }

  /** Has a sentence that came along be said in English. */
  private String said(String key) {
    if (message(key).english().isEmpty()) {
      String read = ReadMessage.waiting(message(key), Language.ENGLISH);
      as(second, () -> messages.approve(second, key, Language.ENGLISH, read, ""));
    }
    return messages.say(key, Language.ENGLISH).map(ApprovedSentence::text).orElseThrow();
  }

  /** As it came: nobody has approved it. */
  private void waitsAgain(String key) {
    as(writer, () -> messages.stop(writer, key, Language.ENGLISH));
    Messages.View now = message(key);
    MessageDraft draft =
        new MessageDraft(
            key,
            now.message().audience(),
            now.message().owner(),
            Language.ENGLISH,
            now.next(Language.ENGLISH),
            now.texts().getLast().words(),
            messages.today().plusDays(60));
    as(writer, () -> messages.write(writer, draft));
  }

  @Test
  void cardsAreDrawnInEveryScript() throws Exception {
    Language in = Language.ARABIC;
    write(ToolkitItem.PATHWAY, in, "كلمات مخترعة", READ);
    approve(second, ToolkitItem.PATHWAY, in);
    try {
      MockHttpServletResponse answer = file("pathway.pdf?lang=ar");
      assertThat(answer.getHeader("Content-Disposition"))
          .contains(Sheet.possible() ? "pathway-ar.pdf" : "pathway.pdf");
      try (PDDocument pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        if (Sheet.possible()) {
          assertThat(pdf.getNumberOfPages()).isEqualTo(4);
          assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
        }
      }
    } finally {
      as(writer, () -> translations.takeOff(writer, ToolkitItem.PATHWAY.code(), in));
    }
  }

  @Test
  void anEditorWritesOnThePageAndIsToldWhatIsMissing() throws Exception {
    String here = "/toolkit/words/social";
    Document list = page(here);
    assertThat(list.select("main a").eachAttr("href")).contains(here + "/vi");
    Document form = page(here + "/vi");
    assertThat(form.select("textarea[name=body]").text()).contains("{{how-to-report}}");
    MockHttpServletResponse wrong = sent(here + "/vi", form, "Không có gì");
    assertThat(Jsoup.parse(wrong.getContentAsString()).select("main").text())
        .contains("Keep as many lines as in English", "{{how-to-report}}");
    MockHttpServletResponse right =
        sent(here + "/vi", form, other(ToolkitItem.SOCIAL, "Bịa ra").body());
    assertThat(right.getRedirectedUrl()).isEqualTo(here);
    assertThat(page(here).select("main").text())
        .contains("Waits for a second person", "Nobody who speaks the language well is named yet");
    assertThat(
            web.perform(get("/toolkit/words/slides").cookie(workforce.signedIn(writer)))
                .andReturn()
                .getResponse()
                .getStatus())
        .as("slides are in English alone")
        .isEqualTo(404);
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(
        web.perform(get(path).cookie(workforce.signedIn(writer)))
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private MockHttpServletResponse sent(String path, Document form, String body) throws Exception {
    return web.perform(
            post(path)
                .cookie(workforce.signedIn(writer))
                .with(csrf())
                .param("title", "Bịa ra")
                .param("about", "Bịa ra")
                .param("body", body)
                .param("source", form.select("input[name=source]").attr("value"))
                .param("version", form.select("input[name=version]").attr("value")))
        .andReturn()
        .getResponse();
  }
}

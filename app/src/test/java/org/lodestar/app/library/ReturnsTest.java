package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.HomeItems;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.News;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.library.face.Returns;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a second person does not want goes back to whoever made it, with a reason. */
@PlatformTest
class ReturnsTest {
  private static final String WHY = "Say where the tea is, and for whom.";
  private static final String CAME_BACK = "came back to you";

  private final Returns returns;
  private final News news;
  private final PublicPages pages;
  private final Recordings recordings;
  private final SomeNews some;
  private final AnyRecording any;
  private final Workforce workforce;
  private final Staff staff;
  private final HomeItems home;
  private final MockMvc web;
  private Worker writer;
  private Worker second;

  ReturnsTest(
      Returns returns,
      News news,
      PublicPages pages,
      Recordings recordings,
      SomeNews some,
      AnyRecording any,
      Workforce workforce,
      Staff staff,
      HomeItems home,
      MockMvc web) {
    this.returns = returns;
    this.news = news;
    this.pages = pages;
    this.recordings = recordings;
    this.some = some;
    this.any = any;
    this.workforce = workforce;
    this.staff = staff;
    this.home = home;
    this.web = web;
  }

  @BeforeEach
  void people() {
    writer = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    second = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private String written() {
    return Standing.member(writer.id()).call(() -> news.add(writer, some.plain(SomeNews.title())));
  }

  private PageVersion draft(String slug) {
    return Objects.requireNonNull(
        Standing.member(writer.id()).call(() -> pages.get(writer, slug)).standing().draft());
  }

  private void sendBack(Worker who, String slug) {
    PageVersion draft = draft(slug);
    doing(who, () -> returns.sendBack(who, slug, draft.number(), draft.code(), WHY));
  }

  private Document seen(Worker worker, String path) throws Exception {
    MockHttpServletResponse response =
        web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private MockHttpServletResponse send(Worker worker, String path, Map<String, String> typed)
      throws Exception {
    var request = post(path).cookie(workforce.signedIn(worker)).with(csrf());
    typed.forEach(request::param);
    return web.perform(request).andReturn().getResponse();
  }

  @Test
  void newsThatAreSentBackAreWorkOfTheirWriterUntilTheyAreWrittenAnew() throws Exception {
    String slug = written();
    String here = "/pages/" + slug;
    String back = "a[href='" + here + "/back']";
    assertThat(seen(second, here).select(back)).hasSize(1);
    assertThat(seen(second, here + "/approve").select(back)).hasSize(1);
    assertThat(seen(writer, here).select(back)).as("who wrote it").isEmpty();
    Document form = seen(second, here + "/back");
    Map<String, String> hidden =
        Map.of(
            "number", form.select("input[name=number]").val(),
            "read", form.select("input[name=read]").val());
    assertThat(send(second, here + "/back", with(hidden, "No.")).getContentAsString())
        .contains("Say in a sentence what has to change");
    assertThat(send(second, here + "/back", with(hidden, WHY)).getRedirectedUrl()).isEqualTo(here);

    assertThat(home.of(writer)).anyMatch(each -> each.contains(CAME_BACK));
    assertThat(home.of(second)).noneMatch(each -> each.contains(CAME_BACK));
    assertThat(seen(writer, here).select("main").text()).contains("Sent back", WHY);
    assertThat(seen(writer, here + "/news").select("main").text())
        .as("where it is written anew")
        .contains("Sent back by", WHY);
    assertThat(seen(second, here).select(back)).as("once").isEmpty();
    assertRefused("library.pages.cannot.back", () -> some.approve(slug));

    PageVersion sent = draft(slug);
    NewsDates dates = Objects.requireNonNull(sent.dates());
    News.Text same = new News.Text(sent.words(), dates, sent.reason());
    assertRefused("library.pages.back.same", () -> write(slug, sent, same));
    PageWords other = PageWords.plain(sent.words().title(), "Tea is in the library, for all.");
    write(slug, sent, new News.Text(other, dates, ""));
    assertThat(home.of(writer)).noneMatch(each -> each.contains(CAME_BACK));
    for (String path : new String[] {here, here + "/approve"}) {
      assertThat(seen(second, path).select("main .govuk-inset-text").text())
          .as("whether the reason is met")
          .contains(WHY, "different from what was sent back")
          .contains("Taken out: We have a new page.", "Added: Tea is in the library, for all.")
          .doesNotContain("Added: " + sent.words().title());
    }
    assertThat(seen(writer, here + "/news").select("main").text()).doesNotContain(WHY);
    some.approve(slug);
    assertThat(pages.find(slug).orElseThrow().words()).isEqualTo(other);
  }

  private void write(String slug, PageVersion read, News.Text text) {
    doing(writer, () -> news.write(writer, slug, read.number(), read.code(), text));
  }

  private static Map<String, String> with(Map<String, String> hidden, String why) {
    return Map.of("number", hidden.get("number"), "read", hidden.get("read"), "why", why);
  }

  private static void assertRefused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
  }

  @Test
  void whatNobodyWantsGoesByTheHandOfWhoWroteIt() throws Exception {
    String slug = written();
    PageVersion draft = draft(slug);
    String drop = "/pages/" + slug + "/drop";
    assertRefused("library.pages.drop.not", () -> drop(writer, slug, draft));
    sendBack(second, slug);
    assertThat(seen(second, "/pages/" + slug).select("form[action='" + drop + "']")).isEmpty();
    assertRefused("library.pages.drop.not", () -> drop(second, slug, draft));
    Document page = seen(writer, "/pages/" + slug);
    assertThat(page.select("form[action='" + drop + "']")).hasSize(1);
    assertThat(
            send(
                    writer,
                    drop,
                    Map.of("number", String.valueOf(draft.number()), "read", draft.code()))
                .getRedirectedUrl())
        .isEqualTo("/pages");
    assertThat(pages.find(slug)).isEmpty();
    assertThat(home.of(writer)).noneMatch(each -> each.contains(CAME_BACK));
  }

  private void drop(Worker who, String slug, PageVersion draft) {
    doing(who, () -> returns.drop(who, slug, draft.number(), draft.code()));
  }

  @Test
  void aReasonIsASentenceWithoutANumberAndIsNotGivenByWhoWroteItNorForOtherWords() {
    String slug = written();
    PageVersion draft = draft(slug);
    assertRefused("library.pages.back.own", () -> sendBack(writer, slug));
    assertRefused(
        "library.pages.number",
        () ->
            doing(
                second,
                () ->
                    returns.sendBack(
                        second,
                        slug,
                        draft.number(),
                        draft.code(),
                        "Ring me on 01632 960 001 about all this.")));
    assertThatThrownBy(
            () -> doing(second, () -> returns.sendBack(second, slug, draft.number(), "x", WHY)))
        .isInstanceOf(EditClash.class);
    assertThat(home.of(writer)).noneMatch(each -> each.contains(CAME_BACK));
  }

  @Test
  void aRecordingThatIsSentBackIsTakenOffAndAddedAnew() throws Exception {
    UUID id = any.add(writer, AnyRecording.said("help", "Came back, signed"));
    String here = "/pages/help/recordings/" + id;
    assertThat(seen(second, here + "/approve").select("a[href='" + here + "/back']")).hasSize(1);
    assertThat(seen(second, here + "/back").select("main").text()).contains("Came back, signed");
    assertThat(send(second, here + "/back", Map.of("why", WHY)).getRedirectedUrl())
        .isEqualTo("/pages/help/recordings");
    assertThat(home.of(writer)).anyMatch(each -> each.contains(CAME_BACK));
    assertThat(seen(writer, "/pages/help/recordings").select("main").text())
        .contains(WHY, "Take it off, and add one that is right");
    assertThat(seen(writer, "/pages/recordings").select("tr:contains(Came back)").text())
        .contains("Sent back");
    Worker third = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    assertRefused(
        "library.pages.cannot.returned",
        () -> doing(third, () -> recordings.approve(third, "help", id, "000000")));
    doing(writer, () -> recordings.takeOff(writer, "help", id));
    assertThat(home.of(writer)).noneMatch(each -> each.contains(CAME_BACK));
  }

  @Test
  void whatWasSentBackToSomebodyWhoHasLeftIsWithAllWhoEdit() {
    String slug = written();
    sendBack(second, slug);
    UUID id = any.add(writer, AnyRecording.said("help", "Left behind, signed"));
    doing(second, () -> returns.sendBack(second, "help", id, WHY));
    Worker third = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    assertThat(home.of(third)).as("while they are here").noneMatch(each -> isLeft(each, ""));
    Worker administrator = workforce.aWorker(writer.organisation(), Role.PLATFORM_ADMINISTRATOR);
    doing(administrator, () -> staff.suspend(administrator, writer.id()));
    assertThat(home.of(third))
        .anyMatch(each -> isLeft(each, "write"))
        .anyMatch(each -> isLeft(each, "take"));

    PageVersion sent =
        Objects.requireNonNull(
            Standing.member(third.id()).call(() -> pages.get(third, slug)).standing().draft());
    PageWords other = PageWords.plain(sent.words().title(), "Tea is in the library, for all.");
    News.Text text = new News.Text(other, Objects.requireNonNull(sent.dates()), "");
    doing(third, () -> news.write(third, slug, sent.number(), sent.code(), text));
    doing(third, () -> recordings.takeOff(third, "help", id));
    assertThat(home.of(third)).noneMatch(each -> isLeft(each, ""));
  }

  private static boolean isLeft(String item, String what) {
    return item.contains(" left: " + what) && item.contains(" sent back to ");
  }
}

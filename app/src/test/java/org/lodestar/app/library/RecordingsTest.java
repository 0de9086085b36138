package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.web.FormBody;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.AdvisedProduct.Given;
import org.lodestar.app.voice.AdvisedProduct.How;
import org.lodestar.app.voice.AdvisedProduct.Move;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.face.AdvisedProducts;
import org.lodestar.app.voice.face.Advisers;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Videos and sound on public pages, from the editor to whoever presses them. */
@PlatformTest
class RecordingsTest {
  private final Recordings recordings;
  private final PublicPages pages;
  private final AnyRecording any;
  private final SomeNews news;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final Bodies bodies;
  private final Advisers advisers;
  private final AdvisedProducts products;
  private final Audit audit;
  private final MockMvc web;
  private Worker editor;

  RecordingsTest(
      Recordings recordings,
      PublicPages pages,
      AnyRecording any,
      SomeNews news,
      Workforce workforce,
      AuthenticatorApps apps,
      Bodies bodies,
      Advisers advisers,
      AdvisedProducts products,
      Audit audit,
      MockMvc web) {
    this.recordings = recordings;
    this.pages = pages;
    this.any = any;
    this.news = news;
    this.workforce = workforce;
    this.apps = apps;
    this.bodies = bodies;
    this.advisers = advisers;
    this.products = products;
    this.audit = audit;
    this.web = web;
  }

  @BeforeEach
  void somebodyWhoAddsThem() {
    editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
  }

  /** An editor of another organisation, with a second factor. */
  private Worker aSecond() {
    Worker second = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    apps.setUp(second);
    return second;
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private void approve(Worker who, String spot, UUID id, String code) {
    doing(who, () -> recordings.approve(who, spot, id, code));
  }

  private void takeOff(String spot, UUID id) {
    doing(editor, () -> recordings.takeOff(editor, spot, id));
  }

  private MockHttpServletResponse look(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse();
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse response = look(path);
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private Document seen(Worker worker, String path) throws Exception {
    return AllPages.ofWork(path, each -> drawn(worker, each));
  }

  private Document drawn(Worker worker, String path) throws Exception {
    MockHttpServletResponse response =
        web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  private static String player(UUID id) {
    return "video[src=/media/" + id + "]";
  }

  @Test
  @Tag("care")
  void aSignedVideoStandsOnItsPageWithItsWordsOnceASecondEditorApprovedIt() throws Exception {
    UUID id = any.add(editor, AnyRecording.said("signs", "Signs of trouble, signed"));
    assertThat(page("/signs").select(player(id))).as("it waits").isEmpty();
    assertThat(look("/media/" + id).getStatus()).isEqualTo(404);
    assertThatThrownBy(() -> approve(editor, "signs", id, "000000"))
        .as("who added it")
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.own"));
    Worker second = aSecond();
    assertThat(seen(second, "/work?kind=DUE").select("main").text())
        .containsPattern("Play (a video or sound that waits|\\d+ videos or sounds that wait)");
    String approving = "/pages/signs/recordings/" + id + "/approve";
    assertThat(seen(second, approving).select("video").attr("src"))
        .as("an editor plays what waits")
        .isEqualTo("/pages/signs/recordings/" + id + "/file");
    approve(second, "signs", id, apps.code(second));

    MockHttpServletResponse shown = look("/signs");
    assertThat(shown.getHeader("Content-Security-Policy")).contains("media-src 'self'");
    assertThat(shown.getCookies()).isEmpty();
    Document page = Jsoup.parse(shown.getContentAsString());
    Element video = Objects.requireNonNull(page.selectFirst(player(id)));
    assertThat(video.attr("preload")).as("nothing is loaded until pressed").isEqualTo("none");
    assertThat(video.hasAttr("controls")).isTrue();
    assertThat(video.hasAttr("autoplay")).isFalse();
    Element around = Objects.requireNonNull(video.parent());
    assertThat(around.select("h2").text()).isEqualTo("Signs of trouble, signed");
    assertThat(around.text())
        .contains("British Sign Language", "2 minutes")
        .contains("If it does not play", "The words below say the same");
    assertThat(around.select("details p").eachText())
        .containsExactly("You can get help.", "In danger now? Call 999.");
    assertThat(around.select("a[download]").attr("href")).isEqualTo("/media/" + id);
    assertThat(around.text()).contains("What you save stays on your phone or computer.");

    takeOff("signs", id);
    assertThat(page("/signs").select(player(id))).as("one hand takes it off").isEmpty();
    assertThat(look("/media/" + id).getStatus()).isEqualTo(404);
    assertThatThrownBy(
            () -> doing(editor, () -> recordings.look(editor, "signs", id, LocalDate.MAX, 0)))
        .as("for good")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void itPlaysWholeAndInTheRangesThatBrowsersAskFor() throws Exception {
    UUID id = any.add(editor, AnyRecording.said("signs", "Ranges, signed"));
    Worker second = aSecond();
    approve(second, "signs", id, apps.code(second));
    String path = "/media/" + id;
    MockHttpServletResponse whole = look(path);
    assertThat(whole.getStatus()).isEqualTo(200);
    assertThat(whole.getContentType()).isEqualTo("video/mp4");
    assertThat(whole.getHeader(HttpHeaders.ACCEPT_RANGES)).isEqualTo("bytes");
    assertThat(whole.getCookies()).isEmpty();
    assertThat(whole.getContentAsByteArray()).isEqualTo(AnyRecording.film());

    int over = Recordings.PIECE - 8;
    MockHttpServletResponse part = range(path, "bytes=" + over + "-" + (over + 19));
    assertThat(part.getStatus()).isEqualTo(206);
    assertThat(part.getHeader(HttpHeaders.CONTENT_RANGE))
        .isEqualTo("bytes " + over + "-" + (over + 19) + "/" + AnyRecording.SIZE);
    assertThat(part.getContentAsByteArray())
        .as("over the end of a piece")
        .isEqualTo(AnyRecording.film(over, over + 19));
    assertThat(range(path, "bytes=-10").getContentAsByteArray())
        .isEqualTo(AnyRecording.film(AnyRecording.SIZE - 10, AnyRecording.SIZE - 1));
    assertThat(range(path, "bytes=99999999-").getStatus()).isEqualTo(416);
    MockHttpServletResponse only = web.perform(head(path)).andReturn().getResponse();
    assertThat(only.getStatus()).isEqualTo(200);
    assertThat(only.getContentType()).isEqualTo("video/mp4");
    assertThat(only.getHeader(HttpHeaders.CONTENT_LENGTH))
        .isEqualTo(String.valueOf(AnyRecording.SIZE));
    assertThat(only.getHeader(HttpHeaders.ACCEPT_RANGES)).isEqualTo("bytes");
    assertThat(only.getContentAsByteArray()).as("no byte is read").isEmpty();
    takeOff("signs", id);
  }

  private MockHttpServletResponse range(String path, String range) throws Exception {
    return web.perform(get(path).header(HttpHeaders.RANGE, range)).andReturn().getResponse();
  }

  @Test
  void theNextInTheSameLanguageTakesThePlaceOfTheOneBefore() throws Exception {
    UUID first = any.add(editor, AnyRecording.said("help", "Where help is, signed"));
    UUID next = any.add(editor, AnyRecording.said("help", "Where help is, signed anew"));
    Worker one = aSecond();
    approve(one, "help", first, apps.code(one));
    assertThat(page("/help").select(player(first))).hasSize(1);
    Worker other = aSecond();
    approve(other, "help", next, apps.code(other));
    Document page = page("/help");
    assertThat(page.select(player(first))).isEmpty();
    assertThat(page.select(player(next))).hasSize(1);
    assertThat(look("/media/" + first).getStatus()).isEqualTo(404);
    assertThat(audited(first)).as("it was deleted").contains("RECORDING_TAKEN_OFF");
    assertThat(audited(next)).contains("RECORDING_APPROVED").doesNotContain("RECORDING_TAKEN_OFF");
    takeOff("help", next);
    assertThat(page("/help").select("video, audio")).as("no empty frame").isEmpty();
  }

  private List<String> audited(UUID id) {
    return Standing.task("test")
        .call(
            () ->
                audit
                    .page(new AuditFilter(null, null, id, null, null, null), null)
                    .events()
                    .stream()
                    .map(event -> event.action())
                    .toList());
  }

  @Test
  @Tag("care")
  void advisersSeeTheWordsFirstAndAPageThatSaysNothingPlaysNothing() throws Exception {
    String slug = "teachers";
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    UUID adviser = anAdviser(lead);
    UUID id = any.add(editor, AnyRecording.said(slug, "Teachers, signed"));
    UUID product = pages.find(slug).orElseThrow().id();
    assertThat(pages.laid(product))
        .as("advisers read what it says")
        .anySatisfy(
            each -> {
              assertThat(each.how()).isEqualTo(LaidWords.How.VIDEO);
              assertThat(each.language()).isEqualTo("British Sign Language");
              assertThat(each.words().all()).contains("In danger now? Call 999.");
            });
    Worker second = aSecond();
    assertThatThrownBy(() -> approve(second, slug, id, "000000"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.advisers"));
    assertThat(seen(lead, "/advisers/products/" + product).select("main").text())
        .contains("Video in British Sign Language");
    clear(lead, adviser, product);
    approve(second, slug, id, apps.code(second));
    assertThat(page("/for/" + slug).select(player(id))).hasSize(1);
    show(slug, false);
    assertThat(page("/for/" + slug).select(player(id))).isEmpty();
    assertThat(look("/media/" + id).getStatus()).isEqualTo(404);
    show(slug, true);
    assertThat(look("/media/" + id).getStatus()).isEqualTo(200);
    takeOff(slug, id);
  }

  private UUID anAdviser(Worker lead) {
    UUID adviser = Ids.next();
    UUID body = Ids.next();
    LocalDate today = pages.today();
    doing(
        lead,
        () -> {
          bodies.add(
              lead,
              body,
              new Body.Content(
                  "Recordings " + body, BodyKind.values()[0], List.of(), List.of(), null, null));
          advisers.add(lead, adviser, "Recordings " + adviser, body);
          advisers.agree(
              lead, adviser, Ids.next(), new Agreed("M", "M", today, today, today.plusYears(1)));
        });
    return adviser;
  }

  private void clear(Worker lead, UUID adviser, UUID product) {
    doing(
        lead,
        () -> {
          products.said(
              lead,
              product,
              Ids.next(),
              new Given(adviser, pages.today(), How.CALL, "Nothing against it"));
          AdvisedProduct laid = products.get(lead, product).product();
          products.move(lead, product, Move.CLEAR, laid.version());
        });
  }

  @Test
  void onceItsPageSaysOtherWordsOneIsLookedAtAndNoneThatWaitsIsApproved() {
    String slug = "building";
    UUID product = pages.find(slug).orElseThrow().id();
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    UUID adviser = anAdviser(lead);
    UUID shown = any.add(editor, AnyRecording.said(slug, "Building, signed"));
    clear(lead, adviser, product);
    Worker second = aSecond();
    approve(second, slug, shown, apps.code(second));
    UUID waiting = any.add(editor, AnyRecording.said(slug, "Building, signed anew"));
    assertThat(recordings.get(shown).due(recordings.today())).isFalse();

    correct(
        slug,
        new PageWords(
            "A plain site",
            "We say it in short words.",
            "You see a door.\nYou see a key.",
            "Call us.\nStay safe.",
            "Do not wait.",
            "Tell a friend."));
    clear(lead, adviser, product);
    approveWords(aSecond(), slug);
    assertThat(recordings.get(shown).due(recordings.today())).as("it says what was").isTrue();
    assertThatThrownBy(() -> approve(second, slug, waiting, "000000"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.recorded"));
    takeOff(slug, waiting);
    takeOff(slug, shown);
  }

  private PublicPages.View view(String slug) {
    return Standing.member(editor.id()).call(() -> pages.get(editor, slug));
  }

  private void correct(String slug, PageWords words) {
    PublicPages.View now = view(slug);
    String read = now.page().words().code();
    doing(editor, () -> pages.write(editor, slug, now.next(), read, words, ""));
  }

  private void approveWords(Worker who, String slug) {
    PageVersion draft = Objects.requireNonNull(view(slug).standing().draft());
    String code = apps.code(who);
    doing(who, () -> pages.approve(who, slug, draft.number(), draft.code(), code));
  }

  @Test
  void ofTwoThatAreApprovedAtOnceOneStands() throws Exception {
    UUID one = any.add(editor, AnyRecording.said("signs", "At once, signed"));
    UUID other = any.add(editor, AnyRecording.said("signs", "At once, signed anew"));
    CompletableFuture.allOf(approved(aSecond(), one), approved(aSecond(), other))
        .get(20, TimeUnit.SECONDS);
    List<UUID> standing =
        recordings.shown("signs").stream()
            .map(Recording::id)
            .filter(Set.of(one, other)::contains)
            .toList();
    assertThat(standing).hasSize(1);
    takeOff("signs", standing.getFirst());
  }

  private CompletableFuture<Void> approved(Worker who, UUID id) {
    String code = apps.code(who);
    return CompletableFuture.runAsync(
        () -> approve(who, "signs", id, code), Thread::startVirtualThread);
  }

  @Test
  void newsHaveNone() throws Exception {
    String slug = news.told(news.plain(SomeNews.title()));
    assertThat(seen(editor, "/pages/" + slug).select(link(slug))).isEmpty();
    assertThat(seen(editor, "/pages/farms").select(link("farms"))).hasSize(1);
    assertThatThrownBy(() -> any.add(editor, AnyRecording.said(slug, "News, signed")))
        .isInstanceOf(NotFound.class);
  }

  private static String link(String slug) {
    return "a[href=/pages/" + slug + "/recordings]";
  }

  private void show(String slug, boolean shown) {
    PublicPage now = pages.find(slug).orElseThrow();
    LocalDate next = pages.today().plusDays(90);
    doing(editor, () -> pages.look(editor, slug, "The board", next, shown, now.version()));
  }

  @Test
  void withoutItsWordsOrAsAnythingElseThanARecordingItIsNotTaken() throws Exception {
    String here = "/pages/help/recordings/new";
    byte[] text = "Only words".getBytes(StandardCharsets.UTF_8);
    MockHttpServletResponse silent =
        send(here, filled("No words at all", "").file("file", "a.mp4", AnyRecording.film()));
    assertThat(silent.getStatus()).isEqualTo(422);
    Document told = Jsoup.parse(silent.getContentAsString());
    assertThat(told.select("#transcript-error")).hasSize(1);
    assertThat(told.select("input[name=title]").val()).isEqualTo("No words at all");
    Document wrong =
        Jsoup.parse(
            send(here, filled("A text", "Hello.").file("file", "a.mp4", text))
                .getContentAsString());
    assertThat(wrong.select("#file-error").text()).contains("This is no MP4");
    Document missing = Jsoup.parse(send(here, filled("None", "Hello.")).getContentAsString());
    assertThat(missing.select("#file-error").text()).contains("Choose the file");
    Document number =
        Jsoup.parse(
            send(
                    here,
                    filled("A number", "Call 01632 960000.")
                        .file("file", "a.mp4", AnyRecording.film()))
                .getContentAsString());
    assertThat(number.select("#transcript-error").text()).contains("01632");

    MockHttpServletResponse sent =
        send(here, filled("Sent by a form", "Hello.").file("file", "a.mp4", AnyRecording.film()));
    assertThat(sent.getRedirectedUrl()).isEqualTo("/pages/help/recordings");
    Document list = seen(editor, "/pages/help/recordings");
    assertThat(list.select("main").text()).contains("Sent by a form", "You wrote on it");
    assertThat(seen(editor, "/pages/recordings").select("main table").text())
        .contains("Sent by a form", "Waits for a second person");
  }

  @Test
  void whoPressesTwiceAddsOneAndOtherWordsAreAnother() {
    UUID one = any.add(editor, AnyRecording.said("help", "Pressed twice, signed"));
    assertThat(any.add(editor, AnyRecording.said("help", "Pressed twice, signed"))).isEqualTo(one);
    assertThat(any.add(editor, AnyRecording.said("help", "Once, signed"))).isNotEqualTo(one);
    assertThat(any.add(aSecond(), AnyRecording.said("help", "Pressed twice, signed")))
        .as("of somebody else")
        .isNotEqualTo(one);
    takeOff("help", one);
    assertThat(any.add(editor, AnyRecording.said("help", "Pressed twice, signed")))
        .as("the first was taken off")
        .isNotEqualTo(one);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() throws Exception {
    byte[] film = AnyRecording.film();
    byte[] place = "exif:GPSLatitude".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(place, 0, film, 64 * 1024 - place.length / 2, place.length);
    Document told =
        Jsoup.parse(
            send(
                    "/pages/help/recordings/new",
                    filled("", "Call 01632 960000.", "9").file("file", "a.mp4", film))
                .getContentAsString());
    assertThat(told.select("#title-error")).hasSize(1);
    assertThat(told.select("#transcript-error").text()).contains("01632");
    assertThat(told.select("#minutes-error").text()).contains("it lasts 2 min");
    assertThat(told.select("#file-error").text()).contains("says where it was made");
  }

  @Test
  void aFileThatSaysWhereItWasMadeIsNotTaken() throws Exception {
    byte[] film = AnyRecording.film();
    byte[] place = "exif:GPSLatitude".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(place, 0, film, 64 * 1024 - place.length / 2, place.length);
    MockHttpServletResponse sent =
        send(
            "/pages/help/recordings/new",
            filled("With its place", "Hello.").file("file", "a.mp4", film));
    assertThat(sent.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(sent.getContentAsString()).select("#file-error").text())
        .contains("This file says where it was made");
    assertThat(seen(editor, "/pages/help/recordings").select("main").text())
        .doesNotContain("With its place");
  }

  @Test
  void whatHasNeitherPictureNorSoundIsNotTakenAndASmallFileIsToldInKilobytes() throws Exception {
    String here = "/pages/help/recordings/new";
    String film = new String(AnyRecording.film(), StandardCharsets.ISO_8859_1);
    byte[] dark = film.replaceFirst("vide", "tmcd").getBytes(StandardCharsets.ISO_8859_1);
    Document told =
        Jsoup.parse(
            send(here, filled("Dark", "Hello.").file("file", "a.mp4", dark)).getContentAsString());
    assertThat(told.select("#file-error").text()).contains("no picture and no sound");
    any.add(editor, AnyRecording.said("help", "Small, signed"));
    assertThat(seen(editor, "/pages/help/recordings").select("main").text())
        .doesNotContain("Dark")
        .contains("2 minutes, " + AnyRecording.SIZE / 1024 + " kB");
  }

  @Test
  void aFilmThatIsNotAllThereOrLastsOtherwiseIsNotTaken() throws Exception {
    String here = "/pages/help/recordings/new";
    byte[] cut = Arrays.copyOf(AnyRecording.film(), AnyRecording.SIZE - 500);
    MockHttpServletResponse broken =
        send(here, filled("Cut off", "Hello.").file("file", "a.mp4", cut));
    assertThat(broken.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(broken.getContentAsString()).select("#file-error").text())
        .contains("This film is not whole");
    Document other =
        Jsoup.parse(
            send(
                    here,
                    filled("Another film", "Hello.", "9")
                        .file("file", "a.mp4", AnyRecording.film()))
                .getContentAsString());
    assertThat(other.select("#minutes-error").text()).contains("it lasts 2 min");
    Document thin =
        Jsoup.parse(
            send(
                    here,
                    filled("Broken off", "Hello.", "60").file("file", "a.mp4", AnyRecording.film()))
                .getContentAsString());
    assertThat(thin.select("#file-error").text()).contains("far too small");
    assertThat(seen(editor, "/pages/help/recordings").select("main").text())
        .doesNotContain("Cut off", "Another film", "Broken off");
  }

  @Test
  void whoApprovesPlayedItToTheEndAndTheListSaysWhoDidAndWhen() throws Exception {
    UUID id = any.add(editor, AnyRecording.said("report", "Played, signed"));
    Worker second = aSecond();
    String path = "/pages/report/recordings/" + id + "/approve";
    assertThat(seen(second, path).select("input[name=played]")).hasSize(1);
    assertThat(approved(second, path, "false").getContentAsString())
        .contains("Play it to the end first");
    assertThat(look("/media/" + id).getStatus()).as("it waits").isEqualTo(404);
    assertThat(seen(editor, "/pages/recordings").select("tr:contains(Played, signed)").text())
        .contains("Nobody has said so");
    assertThat(approved(second, path, "true").getRedirectedUrl())
        .isEqualTo("/pages/report/recordings");
    assertThat(look("/media/" + id).getStatus()).isEqualTo(200);
    Played played =
        Objects.requireNonNull(
            Standing.member(editor.id()).call(() -> recordings.played(editor)).get(id));
    assertThat(played.by()).isEqualTo(second.id());
    assertThat(seen(editor, "/pages/recordings").select("tr:contains(Played, signed)").text())
        .doesNotContain("Nobody has said so")
        .contains("By ");
    takeOff("report", id);
  }

  private MockHttpServletResponse approved(Worker who, String path, String played)
      throws Exception {
    return web.perform(
            post(path)
                .param("factor", apps.code(who))
                .param("played", played)
                .cookie(workforce.signedIn(who))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private static FormBody filled(String title, String transcript) {
    return filled(title, transcript, "2");
  }

  private static FormBody filled(String title, String transcript, String minutes) {
    return new FormBody()
        .field("language", "bfi")
        .field("title", title)
        .field("minutes", minutes)
        .field("transcript", transcript)
        .field("checker", "Mira Invented, interpreter");
  }

  private MockHttpServletResponse send(String path, FormBody body) throws Exception {
    return web.perform(
            post(path)
                .contentType("multipart/form-data; boundary=" + FormBody.BOUNDARY)
                .content(body.whole())
                .cookie(workforce.signedIn(editor))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  @Test
  void whoMayNotEditAddsNoneAndADayToLookAgainLiesAhead() {
    Worker caseworker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThatThrownBy(() -> any.add(caseworker, AnyRecording.said("help", "Not mine to add")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> any.add(editor, AnyRecording.said("no-such-page", "Nowhere")))
        .isInstanceOf(NotFound.class);
    UUID id = any.add(editor, AnyRecording.said("help", "Looked at again"));
    LocalDate today = recordings.today();
    assertThatThrownBy(() -> doing(editor, () -> recordings.look(editor, "help", id, today, 0)))
        .isInstanceOf(Refused.class);
    doing(editor, () -> recordings.look(editor, "help", id, today.plusDays(30), 0));
    Recording kept = Standing.member(editor.id()).call(() -> recordings.get(editor, "help", id));
    assertThat(kept.review()).isEqualTo(today.plusDays(30));
    takeOff("help", id);
  }
}

package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.AllPages;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.BodyKind;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.voice.AdvisedProduct;
import org.lodestar.app.voice.AdvisedProduct.Given;
import org.lodestar.app.voice.AdvisedProduct.How;
import org.lodestar.app.voice.AdvisedProduct.Move;
import org.lodestar.app.voice.AdvisedProduct.Stop;
import org.lodestar.app.voice.Adviser.Agreed;
import org.lodestar.app.voice.face.AdvisedProducts;
import org.lodestar.app.voice.face.Advisers;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Public pages, and how they change: each test takes a page that no other one changes. */
@PlatformTest
class PublicPagesTest {
  /** Of the pages about people the one that a single test has looked at. */
  private static final String HELD = "newcomers-and-hosts";

  private static final PageWords PLAIN =
      new PageWords(
          "A plain page",
          "We say it in short words.",
          "You see a door.\nYou see a key.",
          "Call us.\nStay safe.",
          "Do not wait.",
          "Tell a friend.");

  private final PublicPages pages;
  private final Messages messages;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final Bodies bodies;
  private final Advisers advisers;
  private final AdvisedProducts products;
  private final MockMvc web;
  private Worker editor;
  private Worker second;
  private Worker lead;
  private UUID adviser;

  PublicPagesTest(
      PublicPages pages,
      Messages messages,
      Workforce workforce,
      AuthenticatorApps apps,
      Bodies bodies,
      Advisers advisers,
      AdvisedProducts products,
      Tongues tongues,
      MockMvc web) {
    tongues.showAll();
    this.pages = pages;
    this.messages = messages;
    this.workforce = workforce;
    this.apps = apps;
    this.bodies = bodies;
    this.advisers = advisers;
    this.products = products;
    this.web = web;
  }

  /** Two editors of two places, who runs the advisers, and an adviser who agrees today. */
  @BeforeEach
  void people() {
    editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    second = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    apps.setUp(second);
    adviser = Ids.next();
    UUID body = Ids.next();
    LocalDate today = pages.today();
    doing(
        lead,
        () -> {
          bodies.add(
              lead,
              body,
              new Body.Content(
                  "Pages " + body, BodyKind.values()[0], List.of(), List.of(), null, null));
          advisers.add(lead, adviser, "Pages " + adviser, body);
          advisers.agree(
              lead, adviser, Ids.next(), new Agreed("M", "M", today, today, today.plusYears(1)));
        });
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private PublicPages.View view(String slug) {
    return Standing.member(editor.id()).call(() -> pages.get(editor, slug));
  }

  private static PageWords titled(String title) {
    return new PageWords(
        title, PLAIN.lead(), PLAIN.see(), PLAIN.act(), PLAIN.avoid(), PLAIN.steps());
  }

  private void write(Worker who, String slug, PageWords words, String reason) {
    PublicPages.View now = view(slug);
    PageVersion draft = now.standing().draft();
    String read = (draft == null ? now.page().words() : draft.words()).code();
    doing(who, () -> pages.write(who, slug, now.next(), read, words, reason));
  }

  private void clear(String slug) {
    UUID id = view(slug).page().id();
    doing(
        lead,
        () -> {
          products.said(
              lead,
              id,
              Ids.next(),
              new Given(adviser, pages.today(), How.CALL, "Nothing against it"));
          AdvisedProduct product = products.get(lead, id).product();
          products.move(lead, id, Move.CLEAR, product.version());
        });
  }

  private void approve(Worker who, String slug, String code) {
    PageVersion draft = Objects.requireNonNull(view(slug).standing().draft());
    doing(who, () -> pages.approve(who, slug, draft.number(), draft.words().code(), code));
  }

  private MockHttpServletResponse look(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse();
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse response = look(path);
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  @ParameterizedTest
  @CsvSource({
    "/signs/farms,Farms and food picking",
    "/types/made-to-work-in-a-home,Made to work in a home",
    "/for/parents,For parents and carers",
    "/for/no-safe-home,If you have no safe home"
  })
  void aPageOfEachKindSaysWhatToDoAndLeadsToHelpWithoutACookieOrAnotherSite(
      String path, String title) throws Exception {
    haveLookedAt(path.substring(path.lastIndexOf('/') + 1));
    MockHttpServletResponse response = look(path);
    assertThat(response.getCookies()).isEmpty();
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(page.title()).as("a neutral title").isEqualTo("Information");
    assertThat(page.select("h1").text()).isEqualTo(title);
    assertThat(page.select(".govuk-exit-this-page a").attr("href")).isEqualTo("/leave");
    assertThat(page.select(".lode-danger-now a").attr("href")).isEqualTo("tel:999");
    assertThat(page.select("a[href='tel:+448000121700']")).isNotEmpty();
    assertThat(page.select("main a.govuk-button").attr("href"))
        .as("a place is carried into the report, and nobody is in the address")
        .isEqualTo(path.equals("/signs/farms") ? "/report?at=FARM_AND_FOOD" : "/report");
    assertThat(page.select("main a").eachAttr("href"))
        .contains("/services", "/job-offer", "/toolkit", "/find");
    assertThat(page.select("h2").eachText())
        .containsSubsequence(
            "What the signs can be", "What to do", "What not to do", "In five minutes you can");
    for (Element each : page.select("[src], link[href], form[action]")) {
      String address = each.attr("src") + each.attr("href") + each.attr("action");
      assertThat(address).startsWith("/").doesNotStartWith("//");
    }
  }

  @Test
  void thePagesLeadToAllOthersAndEachOpensUnderItsOwnKindAlone() throws Exception {
    Arrays.stream(PublicPage.Kind.values())
        .filter(kind -> !kind.passing())
        .flatMap(kind -> slugs(kind).stream())
        .filter(slug -> !slug.equals(HELD))
        .forEach(this::haveLookedAt);
    int turning = view(HELD).page().shown() ? 8 : 7;
    assertThat(page("/signs").select(".lode-sign-links a")).hasSize(12 + 10 + turning);
    assertThat(page("/types").select(".lode-sign-links a")).hasSize(8);
    assertThat(page("/types").select(".lode-sign-links svg path")).as("drawn").isNotEmpty();
    assertThat(page("/types").select(".lode-sign-links svg[aria-hidden=true]")).hasSize(8);
    assertThat(page("/help").select(".lode-sign-links a").eachText())
        .as("who needs help comes here and not to the signs")
        .hasSize(turning - 2)
        .contains("For young people", "If you have no safe home")
        .doesNotContain("If you let to someone and did not ask", "If your firm cuts corners");
    assertThat(page("/toolkit").select(".lode-sign-links a"))
        .as("pages that deter and divert are a part of the toolkit")
        .hasSize(turning);
    assertThat(page("/professionals").select(".lode-sign-links a").eachText())
        .hasSize(10)
        .contains("For employers", "For neighbours and residents");
    for (Element link : page("/types").select(".lode-sign-links a")) {
      assertThat(page(link.attr("href")).select("h1").text()).isEqualTo(link.text());
    }
    for (String wrong : List.of("/signs/parents", "/types/farms", "/for/farms", "/for/none")) {
      assertThat(look(wrong).getStatus()).as(wrong).isEqualTo(404);
    }
  }

  @Test
  @Tag("care")
  void wordsAboutPeopleThatCameAlongWaitForAdvisersAndThenForALookHere() throws Exception {
    String path = "/for/" + HELD;
    Document held = page(path);
    assertThat(held.select("main").text())
        .contains("We are looking at this page again")
        .doesNotContain("fled a war", "What not to do");
    assertThat(held.select(".lode-danger-now a").attr("href")).isEqualTo("tel:999");
    assertThat(held.select("main a.govuk-button").attr("href")).isEqualTo("/report");
    for (String leading : List.of("/help", "/signs", "/find")) {
      assertThat(page(leading).select("a[href='" + path + "']")).as(leading).isEmpty();
    }
    assertThat(waiting(editor, "NEW")).containsPattern("Look at (a page|\\d+ pages) about people");
    assertThatThrownBy(() -> look(HELD, true))
        .as("advisers have not seen it")
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.showing.advisers"));
    look(HELD, false);
    assertThat(view(HELD).advised()).isEqualTo(PageAdvisers.Word.LOOKING);
    assertThatThrownBy(() -> look(HELD, true)).as("it lies there").isInstanceOf(Refused.class);
    clear(HELD);
    assertThat(page(path).select("main").text())
        .as("advisers alone show nothing")
        .doesNotContain("fled a war");
    assertThat(waiting(editor, "NEW")).contains("Advisers have nothing against");
    look(HELD, true);
    assertThat(page(path).select("h1").text()).isEqualTo("New here, or a host");
    assertThat(page("/help").select("a[href='" + path + "']")).hasSize(1);
  }

  /** Has a page looked at by advisers and an editor, if nobody has been shown it yet. */
  private void haveLookedAt(String slug) {
    if (!view(slug).page().shown()) {
      look(slug, false);
      clear(slug);
      look(slug, true);
    }
  }

  private void look(String slug, boolean shown) {
    long version = view(slug).page().version();
    LocalDate next = pages.today().plusDays(90);
    doing(editor, () -> pages.look(editor, slug, "The board", next, shown, version));
  }

  private List<String> slugs(PublicPage.Kind kind) {
    return Standing.member(editor.id()).call(() -> pages.list(editor)).stream()
        .map(each -> each.page())
        .filter(each -> each.kind() == kind)
        .map(PublicPage::slug)
        .toList();
  }

  @Test
  void aPageWhoseWordsNobodySignedInALanguageIsEnglishAndSaysSo() throws Exception {
    Document page = page("/signs/hotels?lang=ar");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("h1[lang=en][dir=ltr]").text()).isEqualTo("Hotels and guest houses");
    assertThat(page.select("main ul[lang=en][dir=ltr]")).hasSize(3);
    assertThat(page.select("main a[href='/helplines?lang=ar']")).isNotEmpty();
  }

  @Test
  @Tag("care")
  void whatOneWroteIsShownOnceAdvisersSawItAndAnotherApprovedItWithACode() throws Exception {
    String slug = "letting";
    write(editor, slug, titled("Rooms to rent"), "");
    assertThat(view(slug).advised()).isEqualTo(PageAdvisers.Word.LOOKING);
    assertThat(page("/signs/letting").text()).doesNotContain("Rooms to rent");
    assertThatThrownBy(() -> approve(second, slug, apps.code(second)))
        .as("advisers have not seen it")
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.advisers"));
    clear(slug);
    assertThat(waiting(second, "DUE"))
        .containsPattern("Read (a public page|\\d+ public pages) that waits? for a second person");
    assertThatThrownBy(() -> approve(editor, slug, "000000"))
        .as("who wrote it")
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.own"));
    assertThatThrownBy(() -> approve(second, slug, "000000"))
        .as("a wrong code")
        .isInstanceOf(Refused.class);
    approve(second, slug, apps.code(second));
    assertThat(page("/signs/letting").select("h1").text()).isEqualTo("Rooms to rent");
    assertThat(view(slug).versions()).singleElement().matches(PageVersion::approved);

    write(editor, slug, titled("Rooms and homes"), "");
    assertThat(view(slug).advised())
        .as("what they said of other words counts no more")
        .isEqualTo(PageAdvisers.Word.LOOKING);
    assertThat(page("/signs/letting").select("h1").text()).isEqualTo("Rooms to rent");
    String editing = seen(second, "/pages/letting").select("main").text();
    assertThat(editing)
        .contains("Version 1, written by", "Added: Rooms to rent", "Taken out: Renting and letting")
        .contains("Added: Rooms and homes", "Taken out: Rooms to rent");
  }

  /** What stands in a group of somebody's work, on each of its pages. */
  private String waiting(Worker worker, String kind) throws Exception {
    return AllPages.of("/work?kind=" + kind, each -> seen(worker, each)).select("main").text();
  }

  private Document seen(Worker worker, String path) throws Exception {
    MockHttpServletResponse response =
        web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(response.getContentAsString());
  }

  @Test
  @Tag("care")
  void aStopOfAnAdviserTakesTheWordsOffAndHoldsUntilTheyWithdrawIt() throws Exception {
    String slug = "employers-who-cut-corners";
    haveLookedAt(slug);
    UUID id = view(slug).page().id();
    UUID stop = Ids.next();
    doing(
        lead, () -> products.stop(lead, new Stop(stop, id, adviser, pages.today(), "", null, "")));
    Document held = page("/for/" + slug);
    assertThat(held.select("main").text())
        .contains("We are looking at this page again")
        .doesNotContain("corners", "What not to do");
    assertThat(held.select(".lode-danger-now a").attr("href")).isEqualTo("tel:999");
    assertThat(held.select("main a.govuk-button").attr("href")).isEqualTo("/report");
    assertThat(page("/signs").select("a[href='/for/" + slug + "']")).isEmpty();
    write(editor, slug, PLAIN, "");
    assertThatThrownBy(() -> approve(second, slug, apps.code(second)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.stopped"));
    assertThat(seen(editor, "/pages").select("tbody tr").getFirst().text())
        .as("first in the list")
        .contains("Stopped by advisers");
    assertThat(waiting(editor, "DUE")).contains("Advisers stopped ");
    String withdrawing = "/advisers/products/" + id + "/stops/" + stop;
    assertThat(seen(lead, withdrawing).select("main").text())
        .as("whoever writes it down knows what comes of it")
        .contains("The words that were stopped stay off");
    doing(lead, () -> products.withdraw(lead, id, stop, "It was changed"));
    assertThat(waiting(editor, "DUE")).doesNotContain("Advisers stopped ");
    assertThat(page("/for/" + slug).select("main").text())
        .as("what they stopped stays off while the words that mend it wait")
        .contains("We are looking at this page again")
        .doesNotContain("What not to do");
    assertThat(seen(editor, "/pages/" + slug).select("main").text())
        .contains("Off until the new words are approved", "none of the old words");
    clear(slug);
    approve(second, slug, apps.code(second));
    assertThat(page("/for/" + slug).select("main").text()).contains(PLAIN.lead());
    write(editor, slug, titled("If your firm cuts the corners"), "");
    assertThat(page("/for/" + slug).select("main").text())
        .as("the next draft takes nothing off")
        .contains(PLAIN.lead());
  }

  @Test
  void aStopThatIsWithdrawnWhileNothingWaitsShowsThePageAgainAndTheFormSaysSo() throws Exception {
    String slug = "landlords-who-look-away";
    haveLookedAt(slug);
    UUID id = view(slug).page().id();
    UUID stop = Ids.next();
    doing(
        lead, () -> products.stop(lead, new Stop(stop, id, adviser, pages.today(), "", null, "")));
    assertThat(page("/for/" + slug).select("main").text()).doesNotContain("What not to do");
    assertThat(seen(lead, "/advisers/products/" + id + "/stops/" + stop).select("main").text())
        .contains("Everybody reads the words that were stopped again at once");
    doing(lead, () -> products.withdraw(lead, id, stop, ""));
    assertThat(page("/for/" + slug).select("main").text()).contains("What not to do");
  }

  @Test
  void whatAnAdviserSaidOfEarlierWordsOnTheSameDayClearsNothing() {
    String slug = "hotels";
    write(editor, slug, PLAIN, "");
    UUID id = view(slug).page().id();
    doing(
        lead,
        () ->
            products.said(
                lead,
                id,
                Ids.next(),
                new Given(adviser, pages.today(), How.CALL, "Nothing against the first words")));
    write(editor, slug, titled("Other words"), "");
    assertThatThrownBy(() -> doing(lead, () -> clearNow(id)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.key()).isEqualTo("voice.adviser.silent"));
  }

  @Test
  void aClearingEndsWithWordsThatWereWrittenWhileNoAdviserCouldBeAsked() {
    String slug = "parents";
    write(editor, slug, PLAIN, "");
    clear(slug);
    Instant nobodyAgrees = Instant.now().plus(Duration.ofDays(1200));
    boolean lies =
        ScopedClock.at(
            nobodyAgrees,
            () -> {
              write(editor, slug, titled("Words that no adviser saw"), "");
              return view(slug).advised() == PageAdvisers.Word.LOOKING;
            });
    assertThat(lies).as("what they cleared said something else").isTrue();
    assertThatThrownBy(() -> approve(second, slug, "000000"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.advisers"));
  }

  @Test
  @Tag("care")
  void nobodySaysForAdvisersThatTheyHaveNothingAgainstItAndWhoClearedItDoesNotApproveIt()
      throws Exception {
    String slug = "councillors";
    write(editor, slug, PLAIN, "");
    UUID id = view(slug).page().id();
    assertThatThrownBy(() -> doing(lead, () -> clearNow(id)))
        .as("no adviser has said anything, and they may still answer")
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.key()).isEqualTo("voice.adviser.silent"));
    assertThat(seen(lead, "/advisers/products/" + id).select("main").text())
        .contains("The words that lie before them", "We say it in short words", "to answer by");
    assertThat(seen(editor, "/pages/councillors").select("main").text()).contains("to answer by");
    Instant late = Instant.now().plus(Duration.ofDays(16));
    String told =
        ScopedClock.at(
            late,
            () -> {
              doing(lead, () -> clearNow(id));
              return seen(lead, "/pages/councillors").select("main").text();
            });
    assertThat(told).contains("The partnership decided to go on without an answer");
    assertThat(seen(lead, "/advisers/products/" + id).select("main").text())
        .contains("Nobody answered until");
    assertThatThrownBy(() -> approve(lead, slug, "000000"))
        .as("who cleared it")
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.cleared"));
    approve(second, slug, apps.code(second));
    assertThat(page("/for/councillors").select("h1").text()).isEqualTo(PLAIN.title());
  }

  private void clearNow(UUID id) {
    products.move(lead, id, Move.CLEAR, products.get(lead, id).product().version());
  }

  @Test
  void theHomeTellsOfTheSameThingsAsTheList() throws Exception {
    write(editor, "neighbours", PLAIN, "");
    assertThat(seen(editor, "/pages").select("main").text()).contains("need a hand");
    assertThat(waiting(editor, "NEW"))
        .containsPattern("public pages? waits? for the advisers, or for somebody else")
        .containsPattern("Nobody here has looked yet at (a|\\d+) public page");
  }

  @Test
  void whoTakesWordsOffIsAskedOnceMoreAndToldWhatStandsThereThen() throws Exception {
    String here = "/pages/friends/look";
    LocalDate next = pages.today().plusDays(30);
    String missing = taken(here, next, "").getContentAsString();
    assertThat(missing).contains("Its card leaves the toolkit", "Say that nobody shall read");
    assertThat(page("/for/friends").select("main").text()).contains("What not to do");
    assertThat(taken(here, next, "true").getRedirectedUrl()).isEqualTo("/pages/friends");
    assertThat(page("/for/friends").select("main").text())
        .contains("We are looking at this page again");
    look("friends", true);
  }

  private MockHttpServletResponse taken(String path, LocalDate next, String sure) throws Exception {
    var request =
        post(path)
            .cookie(workforce.signedIn(editor))
            .with(csrf())
            .param("owner", "The team")
            .param("next.day", String.valueOf(next.getDayOfMonth()))
            .param("next.month", String.valueOf(next.getMonthValue()))
            .param("next.year", String.valueOf(next.getYear()))
            .param("showing", "OFF")
            .param("version", String.valueOf(view("friends").page().version()));
    return web.perform(sure.isEmpty() ? request : request.param("sure", sure))
        .andReturn()
        .getResponse();
  }

  @Test
  void aPageThatIsTooHardIsApprovedOnlyWithAReason() throws Exception {
    String slug = "factories";
    PageWords hard = titled("Multidisciplinary safeguarding considerations");
    write(editor, slug, hard, "");
    clear(slug);
    assertThatThrownBy(() -> approve(second, slug, apps.code(second)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot.hard"));
    assertThat(seen(second, "/pages/factories").select("main").text())
        .contains("Too hard", "Say instead: keeping people safe", "It is too hard to read");
    write(editor, slug, hard, "The law says it so");
    clear(slug);
    approve(second, slug, apps.code(second));
    assertThat(seen(second, "/pages/factories").select("main").text())
        .contains("Reason: The law says it so");
  }

  @Test
  void aNumberIsRefusedAndNobodyBecomesTheWriterOfWhatAnotherWrote() {
    String slug = "employers";
    PageWords number = titled("Call " + "123 456 " + "78");
    assertThatThrownBy(() -> write(editor, slug, number, "It has to be"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.key()).isEqualTo("library.pages.number"));
    write(editor, slug, PLAIN, "");
    write(second, slug, PLAIN, "");
    assertThat(view(slug).versions().getFirst().writers()).containsExactly(editor.id());
    write(second, slug, titled("Another title"), "");
    assertThat(view(slug).versions().getFirst().writers())
        .containsExactlyInAnyOrder(editor.id(), second.id());
    clear(slug);
    assertThatThrownBy(() -> approve(second, slug, apps.code(second)))
        .as("the first wrote on it too, and so did this one")
        .isInstanceOf(Refused.class);
  }

  private static PageWords acting(String act) {
    return new PageWords(
        PLAIN.title(), PLAIN.lead(), PLAIN.see(), act, PLAIN.avoid(), PLAIN.steps());
  }

  @Test
  void aMessageIsSaidOnAPageAndItsLineLeftOutOnceNobodyMaySayIt() throws Exception {
    String slug = "care";
    assertThatThrownBy(() -> write(editor, slug, acting("{{page-pai}}\nStay safe."), ""))
        .as("a slip in the key")
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.key()).isEqualTo("library.pages.message"));
    String words = "Nobody may keep your pay.";
    MessageDraft draft =
        new MessageDraft(
            "page-pay",
            Message.Audience.EVERYBODY,
            "The editor",
            Language.ENGLISH,
            1,
            words,
            pages.today().plusDays(90));
    doing(editor, () -> messages.write(editor, draft));
    write(editor, slug, acting("{{page-pay}}\nStay safe."), "");
    clear(slug);
    approve(second, slug, apps.code(second));
    assertThat(page("/signs/care").select("main li").eachText())
        .as("nobody has approved the message")
        .contains("Stay safe.")
        .doesNotContain(words);
    doing(
        lead,
        () -> {
          String read = ReadMessage.waiting(messages.get(lead, "page-pay"), Language.ENGLISH);
          messages.approve(lead, "page-pay", Language.ENGLISH, read, "");
        });
    assertThat(page("/signs/care").select("main li").eachText())
        .containsSubsequence(words, "Stay safe.");
    doing(editor, () -> messages.stop(editor, "page-pay", Language.ENGLISH));
    assertThat(page("/signs/care").select("main").text())
        .contains("Stay safe.")
        .doesNotContain(words, "{", "page-pay");
  }

  @Test
  void whatIsForPartnersIsAskedForByNoPage() {
    MessageDraft draft =
        new MessageDraft(
            "page-partners",
            Message.Audience.PARTNERS,
            "The editor",
            Language.ENGLISH,
            1,
            "Tell your staff whom to ask.",
            pages.today().plusDays(90));
    doing(editor, () -> messages.write(editor, draft));
    assertThatThrownBy(() -> write(editor, "care", acting("{{page-partners}}\nStay safe."), ""))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.key()).isEqualTo("library.pages.message"));
  }

  @Test
  void whoReadOtherWordsWritesAndApprovesNothing() {
    String slug = "faith-groups";
    String came = view(slug).page().words().code();
    write(editor, slug, PLAIN, "");
    assertThatThrownBy(
            () -> doing(second, () -> pages.write(second, slug, 1, came, titled("Late"), "")))
        .as("of two at once one is told")
        .isInstanceOf(EditClash.class);
    clear(slug);
    String read = PLAIN.code();
    write(editor, slug, titled("Newer"), "");
    clear(slug);
    assertThatThrownBy(
            () -> doing(second, () -> pages.approve(second, slug, 1, read, apps.code(second))))
        .as("other words than they read")
        .isInstanceOf(EditClash.class);
    assertThat(view(slug).versions()).noneMatch(PageVersion::approved);
  }

  @Test
  void aLookIsWrittenDownOnceAndOneHandTakesWordsOffAtOnce() throws Exception {
    String slug = "streets";
    LocalDate next = pages.today().plusDays(30);
    assertThat(view(slug).standing().due()).as("nobody here has looked").isTrue();
    doing(editor, () -> pages.look(editor, slug, "The outreach team", next, true, -1));
    assertThat(view(slug).standing().due()).isFalse();
    assertThat(page("/signs/streets").select("main").text()).contains("Last looked at on");
    Instant late = Instant.now().plus(Duration.ofDays(31));
    assertThat(ScopedClock.at(late, () -> waiting(editor, "OVERDUE")))
        .containsPattern("Look at (a public page|\\d+ public pages) again");
    assertThatThrownBy(
            () -> doing(second, () -> pages.look(second, slug, "Another", next, true, -1)))
        .isInstanceOf(EditClash.class);
    assertThatThrownBy(
            () -> doing(editor, () -> pages.look(editor, slug, "The team", pages.today(), true, 0)))
        .isInstanceOf(Refused.class);
    doing(second, () -> pages.look(second, slug, "The outreach team", next, false, 0));
    assertThat(waiting(editor, "DUE"))
        .as("others are told")
        .containsPattern("public pages? (was|were) taken off");
    assertThat(page("/signs/streets").select("main").text())
        .contains("We are looking at this page again")
        .doesNotContain("The same words over and over");
    doing(editor, () -> pages.look(editor, slug, "The outreach team", next, true, 1));
    assertThat(page("/signs/streets").select("h1").text()).startsWith("Begging");
  }

  @Test
  void aTranslationIsShownOnceItIsReadAndApprovedAndAsLongAsTheEnglishPageStands()
      throws Exception {
    String slug = "restaurants";
    String source = view(slug).page().words().code();
    PageWords words = titled("Restaurante");
    doing(editor, () -> pages.translate(editor, said(words, source, null, -1)));
    assertThat(page("/signs/restaurants?lang=ro").select("h1").text())
        .as("nobody signed it")
        .isEqualTo("Restaurants and takeaways");
    PageTranslation.Signed signed =
        new PageTranslation.Signed("Ana Exemplu", "Interpreter, Invented", pages.today());
    doing(editor, () -> pages.translate(editor, said(words, source, signed, 0)));
    clear(slug);
    Worker third = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    apps.setUp(third);
    approveWords(third, slug);
    Document shown = page("/signs/restaurants?lang=ro");
    assertThat(shown.select("h1[lang=ro]").text()).isEqualTo("Restaurante");
    assertThat(page("/signs?lang=ro").select("a[lang=ro]").eachText()).contains("Restaurante");
    assertThatThrownBy(
            () -> doing(second, () -> pages.translate(second, said(words, source, null, 0))))
        .as("somebody was first")
        .isInstanceOf(EditClash.class);

    Document form = seen(editor, "/pages/restaurants/words/ro");
    write(editor, slug, titled("Kitchens"), "");
    clear(slug);
    approve(second, slug, apps.code(second));
    assertThat(page("/signs/restaurants?lang=ro").select("h1[lang=en]").text())
        .as("the English page changed")
        .isEqualTo("Kitchens");
    assertThat(view(slug).standing().stale()).containsExactly(Language.ROMANIAN);
    assertThat(waiting(editor, "DUE")).contains("translation of an earlier version");
    assertThatThrownBy(
            () -> doing(editor, () -> pages.translate(editor, said(words, source, signed, 1))))
        .as("made from other words")
        .isInstanceOf(EditClash.class);
    assertReadAnew(form, "Restaurants and takeaways", "Kitchens");
  }

  private void approveWords(Worker who, String slug) {
    PageTranslation waiting = view(slug).waiting(Language.ROMANIAN).orElseThrow();
    doing(who, () -> pages.approve(who, slug, Language.ROMANIAN, waiting.code(), apps.code(who)));
  }

  @Test
  @Tag("care")
  void wordsInAnotherLanguageWaitForAdvisersAndForASecondPersonWithACode() throws Exception {
    String place = "nail-bars";
    String source = view(place).page().words().code();
    PageTranslation.Signed made =
        new PageTranslation.Signed("Nobody Known", "Interpreter, Invented", pages.today());
    PageTranslation first =
        romanian(place, titled("Intrati si intrebati"), source, made, editor, -1);
    doing(editor, () -> pages.translate(editor, first));
    String english = page("/signs/nail-bars?lang=ro").select("h1[lang=en]").text();
    assertThat(english).as("one hand shows nothing to anybody").isNotEmpty();
    assertRefused(place, "advisers", second);
    clear(place);
    assertRefused(place, "own", editor);
    assertThat(waiting(second, "DUE")).containsPattern("Read the words of .*public pages? in");
    assertThatThrownBy(
            () ->
                doing(
                    second,
                    () -> pages.approve(second, place, Language.ROMANIAN, first.code(), "000000")))
        .as("a wrong code")
        .isInstanceOf(Refused.class);
    assertThat(page("/signs/nail-bars?lang=ro").select("h1[lang=ro]")).isEmpty();
    approveWords(second, place);
    assertThat(page("/signs/nail-bars?lang=ro").select("h1[lang=ro]").text())
        .isEqualTo("Intrati si intrebati");

    PageTranslation next = romanian(place, titled("Altceva"), source, made, editor, 0);
    doing(editor, () -> pages.translate(editor, next));
    assertThat(page("/signs/nail-bars?lang=ro").select("h1[lang=ro]").text())
        .as("what was approved is shown meanwhile")
        .isEqualTo("Intrati si intrebati");
    assertThat(seen(second, "/pages/nail-bars").select("main").text())
        .contains("It waits for a second person", "Nobody Known");
  }

  /** They were read for another English: who reads them for this one is named anew. */
  private void assertReadAnew(Document form, String before, String now) throws Exception {
    LocalDate today = pages.today();
    MockHttpServletResponse late =
        web.perform(
                post("/pages/restaurants/words/ro")
                    .cookie(workforce.signedIn(editor))
                    .with(csrf())
                    .param("source", form.select("input[name=source]").val())
                    .param("version", form.select("input[name=version]").val())
                    .param("title", "Bucatarii")
                    .param("lead", "Cuvinte")
                    .param("see", "Cuvinte")
                    .param("act", "Cuvinte")
                    .param("avoid", "Cuvinte")
                    .param("steps", "")
                    .param("checker", "Ana Exemplu")
                    .param("standing", "Interpreter, Invented")
                    .param("on.day", String.valueOf(today.getDayOfMonth()))
                    .param("on.month", String.valueOf(today.getMonthValue()))
                    .param("on.year", String.valueOf(today.getYear())))
            .andReturn()
            .getResponse();
    assertThat(late.getStatus()).isEqualTo(409);
    Document again = Jsoup.parse(late.getContentAsString());
    assertThat(again.select("main").text())
        .contains("The English page changed while you were writing")
        .contains("Taken out: " + before, "Added: " + now);
    assertThat(again.select("input[name=title]").val()).isEqualTo("Bucatarii");
    assertThat(again.select("input[name=source]").val())
        .isEqualTo(view("restaurants").page().words().code());
    assertThat(again.select("input[name=checker]").val()).isEmpty();
    assertThat(again.select("input[name='on.day']").val()).isEmpty();
  }

  private void assertRefused(String slug, String why, Worker who) {
    PageTranslation waiting = view(slug).waiting(Language.ROMANIAN).orElseThrow();
    assertThatThrownBy(
            () ->
                doing(
                    who,
                    () -> pages.approve(who, slug, Language.ROMANIAN, waiting.code(), "000000")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.pages.cannot." + why));
  }

  @Test
  void wordsThatNobodyReadAreApprovedByNobodyAndStandBesideTheEnglishOnceSomebodyDid()
      throws Exception {
    String slug = "car-washes";
    String source = view(slug).page().words().code();
    doing(
        editor,
        () ->
            pages.translate(
                editor, romanian(slug, titled("Spalatorie"), source, null, editor, -1)));
    clear(slug);
    assertRefused(slug, "unsigned", second);
    String here = "/pages/" + slug;
    assertThat(seen(second, here).select("main").text()).contains("nobody can approve it");
    PageTranslation.Signed signed =
        new PageTranslation.Signed("Ana Exemplu", "Interpreter, Invented", pages.today());
    doing(
        editor,
        () ->
            pages.translate(
                editor, romanian(slug, titled("Spalatorie"), source, signed, editor, 0)));
    clear(slug);
    Document asked = seen(second, here + "/approve?language=ro");
    assertThat(asked.select("main").text())
        .contains("Spalatorie", "Read by Ana Exemplu", view(slug).page().words().title());
    assertThat(
            send(second, here + "/approve", asked, "factor", apps.code(second)).getRedirectedUrl())
        .isEqualTo(here);
    assertThat(page("/signs/" + slug + "?lang=ro").select("h1[lang=ro]").text())
        .isEqualTo("Spalatorie");
    assertThat(seen(editor, here).select("main").text()).contains("Approved by");

    assertThat(takenOff(slug, "ask").getContentAsString())
        .contains("Take them off now", "Spalatorie", "reads English at once")
        .doesNotContain("There is a problem");
    assertThat(page("/signs/" + slug + "?lang=ro").select("h1[lang=ro]")).isNotEmpty();
    assertThat(takenOff(slug, "yes").getRedirectedUrl()).isEqualTo(here);
    assertThat(page("/signs/" + slug + "?lang=ro").select("h1[lang=ro]"))
        .as("one hand is enough to show less")
        .isEmpty();
    assertThat(page("/signs?lang=ro").select("a[lang=ro]").eachText()).doesNotContain("Spalatorie");
    assertThat(seen(second, here).select("main").text()).contains("Somebody took these words off");
    doing(
        editor,
        () ->
            pages.translate(
                editor, romanian(slug, titled("Spalatorie"), source, signed, editor, 1)));
    assertThat(page("/signs/" + slug + "?lang=ro").select("h1[lang=ro]")).isEmpty();
    clear(slug);
    Worker third = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    apps.setUp(third);
    approveWords(third, slug);
    assertThat(page("/signs/" + slug + "?lang=ro").select("h1[lang=ro]").text())
        .as("the same words, once a second person has approved them again")
        .isEqualTo("Spalatorie");
  }

  private MockHttpServletResponse takenOff(String slug, String off) throws Exception {
    return web.perform(
            post("/pages/" + slug + "/words/ro")
                .cookie(workforce.signedIn(editor))
                .with(csrf())
                .param("off", off))
        .andReturn()
        .getResponse();
  }

  private static PageTranslation romanian(
      String slug,
      PageWords words,
      String source,
      PageTranslation.@Nullable Signed signed,
      Worker by,
      long version) {
    return new PageTranslation(slug, Language.ROMANIAN, words, source, signed, by.id(), version);
  }

  private PageTranslation said(
      PageWords words, String source, PageTranslation.@Nullable Signed signed, long version) {
    return new PageTranslation(
        "restaurants", Language.ROMANIAN, words, source, signed, editor.id(), version);
  }

  @Test
  void whatWasDoneIsCountedForTheDayWithoutACookieAndFromNoOtherSite() throws Exception {
    String slug = "nurses";
    Document page = page("/for/nurses");
    Element form = page.expectFirst("form[action='/steps/nurses']");
    String step = form.expectFirst("input[name=step]").val();
    MockHttpServletResponse done = done("/steps/nurses", step, "same-origin");
    assertThat(done.getStatus()).isEqualTo(303);
    assertThat(done.getCookies()).isEmpty();
    assertThat(done.getHeader("Location")).isEqualTo("/for/nurses?done=yes&lang=ro#done");
    assertThat(page("/for/nurses?done=yes").text()).contains("We do not know who did it");
    assertThat(done("/steps/nurses", step, "cross-site").getStatus()).isEqualTo(403);
    assertThat(done("/steps/nurses", "no-such-step", "same-origin").getStatus()).isEqualTo(303);
    assertThat(done("/steps/no-such-page", step, "same-origin").getStatus()).isEqualTo(404);
    assertThat(view(slug).counts()).containsOnlyKeys(step).containsEntry(step, 1);
    assertThat(seen(editor, "/pages/nurses").text()).contains("Done in the last 30 days");
  }

  private MockHttpServletResponse done(String path, String step, String from) throws Exception {
    return web.perform(
            post(path).param("step", step).param("lang", "ro").header("Sec-Fetch-Site", from))
        .andReturn()
        .getResponse();
  }

  @Test
  void theEditorsRoadIsWalkedByForms() throws Exception {
    String here = "/pages/haulage";
    Document form = seen(editor, here + "/write");
    Document other = seen(second, here + "/write");
    assertThat(form.select("textarea[name=see]").val()).contains("You hear knocking");
    MockHttpServletResponse wrong = send(editor, here + "/write", form, "title", "");
    assertThat(wrong.getContentAsString()).contains("Write this part");
    assertThat(send(editor, here + "/write", form, "title", "Lorries").getRedirectedUrl())
        .isEqualTo(here);
    MockHttpServletResponse late = send(second, here + "/write", other, "title", "Trucks");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Lorries");
    assertThat(seen(editor, here).text()).contains("Advisers with lived experience see it first");
    clear("haulage");
    assertThat(
            web.perform(get(here + "/approve").cookie(workforce.signedIn(editor)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .as("who wrote it")
        .isEqualTo(here);
    Document asked = seen(second, here + "/approve");
    assertThat(send(second, here + "/approve", asked, "factor", "000000").getContentAsString())
        .contains("This code is wrong");
    assertThat(
            send(second, here + "/approve", asked, "factor", apps.code(second)).getRedirectedUrl())
        .isEqualTo(here);
    assertThat(page("/signs/haulage").select("h1").text()).isEqualTo("Lorries");
    Document said = seen(editor, here + "/words/ro");
    assertThat(
            send(editor, here + "/words/ro", said, "checker", "Ana Exemplu").getContentAsString())
        .contains("Write this part", "Give the name, the role and the day together");
    Document looking = seen(editor, here + "/look");
    assertThat(send(editor, here + "/look", looking, "owner", "").getContentAsString())
        .contains("Say who answers for this page", "within a year");
  }

  private MockHttpServletResponse send(
      Worker worker, String path, Document form, String field, String value) throws Exception {
    var request = post(path).cookie(workforce.signedIn(worker)).with(csrf());
    Element first = form.expectFirst("form[action='" + path + "']");
    for (Element each : first.select("input[name], textarea[name]")) {
      boolean chosen = !each.attr("type").equals("radio") || each.hasAttr("checked");
      if (chosen && !each.attr("name").equals(field) && !each.attr("name").equals("_csrf")) {
        request.param(each.attr("name"), each.val());
      }
    }
    return web.perform(request.param(field, value)).andReturn().getResponse();
  }

  @Test
  void whoKeepsPagesIsLedToMessagesToolkitAndPartnersSitesOnOneLineOfTheRail() throws Exception {
    assertThat(seen(editor, "/pages").select("main a").eachAttr("href"))
        .contains("/messages", "/toolkit", "/partner-sites");
    assertThat(seen(lead, "/pages").select("main a").eachAttr("href"))
        .as("who leads does not look after partners' sites")
        .contains("/messages", "/toolkit")
        .doesNotContain("/partner-sites");
    for (String path : List.of("/pages", "/messages", "/partner-sites")) {
      assertThat(seen(editor, path).select(".lode-rail [aria-current=page]").text())
          .as(path)
          .isEqualTo("Pages and words");
    }
  }

  @Test
  void onlyEditorsAndWhoLeadsWriteAndAnUnknownPageIsNone() {
    Worker practitioner = workforce.aWorker(workforce.anOrganisation(), Role.PRACTITIONER);
    assertThatThrownBy(
            () -> doing(practitioner, () -> pages.write(practitioner, "farms", 1, "", PLAIN, "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> view("no-such-page")).isInstanceOf(NotFound.class);
  }
}

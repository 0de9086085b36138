package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.AllPages;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.domain.MessageRules;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class MessagesTest {
  private static final String WORDS = "Your pay is yours.";

  private final Messages messages;
  private final ApprovedWords approved;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final MockMvc web;

  private Worker editor;
  private Worker lead;
  private String key;

  MessagesTest(
      Messages messages,
      ApprovedWords approved,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      MockMvc web) {
    this.messages = messages;
    this.approved = approved;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.web = web;
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    editor = workforce.aWorker(organisation, Role.EDITOR);
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
    key = "m-" + Workforce.inLetters().substring(24);
  }

  private static void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private MessageDraft draft(Language in, int number, String words, @Nullable LocalDate expires) {
    return new MessageDraft(
        key, Message.Audience.EVERYBODY, "The editor", in, number, words, expires);
  }

  private void write(Worker worker, int number, String words) {
    LocalDate expires = messages.today().plusDays(100);
    as(worker, () -> messages.write(worker, draft(Language.ENGLISH, number, words, expires)));
  }

  private void approve(Worker worker, Language in, String words) {
    String read = code(in, words);
    as(worker, () -> messages.approve(worker, key, in, read, "interpreter of the trust"));
  }

  /** What somebody sends along who read the last text with these words. */
  private String code(Language in, String words) {
    Messages.View view = view();
    return view.texts().stream()
        .filter(each -> each.language() == in && each.words().equals(words))
        .findFirst()
        .map(view::code)
        .orElse("nothing of it");
  }

  private Messages.View view() {
    return Standing.member(lead.id()).call(() -> messages.get(lead, key));
  }

  private Optional<String> said(Language in) {
    return approved.say(key, in).map(ApprovedSentence::text);
  }

  @Test
  void aMessageIsSaidOnceASecondPersonHasApprovedTheWordsTheyRead() {
    write(editor, 1, WORDS);
    assertThat(said(Language.ENGLISH)).isEmpty();
    assertThatThrownBy(() -> approve(editor, Language.ENGLISH, WORDS)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> approve(lead, Language.ENGLISH, "Other words."))
        .isInstanceOf(EditClash.class);
    approve(lead, Language.ENGLISH, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    assertThat(said(Language.ENGLISH)).contains(WORDS);
    assertThat(approved.current(Language.ENGLISH)).extracting("key").contains(key);
    assertThat(saidTo()).contains(Message.Audience.EVERYBODY);

    write(editor, 2, "All your pay is yours.");
    assertThat(said(Language.ENGLISH)).as("until the next is approved").contains(WORDS);
    approve(lead, Language.ENGLISH, "All your pay is yours.");
    assertThat(said(Language.ENGLISH)).contains("All your pay is yours.");
  }

  @Test
  void whoeverHadAHandInWhatWaitsIsNoSecondPerson() {
    write(editor, 1, WORDS);
    write(lead, 2, "Your pay is yours. Ask us.");
    assertThatThrownBy(() -> approve(editor, Language.ENGLISH, "Your pay is yours. Ask us."))
        .isInstanceOf(Refused.class);
    write(editor, 3, "Your pay is yours. Ask us.");
    assertThat(messages.all().stream().filter(each -> each.message().key().equals(key)))
        .singleElement()
        .satisfies(each -> assertThat(each.texts()).singleElement().matches(t -> t.number() == 2));
  }

  @Test
  void twoWhoWriteAtOnceLoseNothing() {
    write(editor, 1, WORDS);
    assertThatThrownBy(() -> write(lead, 1, "Other words.")).isInstanceOf(EditClash.class);
    write(lead, 2, "Other words.");
  }

  @Test
  void anExpiredMessageIsLeftOutWithTheLineThatAsksForIt() {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    String page = "Before.\n- We say: {{" + key + "}}\nAfter.";
    assertThat(approved.put(page, Language.ENGLISH))
        .isEqualTo("Before.\n- We say: Your pay is yours.\nAfter.");
    Instant later = Instant.now().plus(Duration.ofDays(102));
    Optional<ApprovedSentence> then =
        ScopedClock.at(later, () -> approved.say(key, Language.ENGLISH));
    assertThat(then).isEmpty();
    String left = ScopedClock.at(later, () -> approved.put(page, Language.ENGLISH));
    assertThat(left).isEqualTo("Before.\nAfter.");
    assertThat(approved.put("{{no-such-message}}", Language.ENGLISH)).isEmpty();
  }

  @Test
  void aLastDayIsStillToComeAndNotFarOff() {
    for (LocalDate day : List.of(messages.today(), messages.today().plusYears(2).plusDays(1))) {
      assertThatThrownBy(
              () ->
                  as(editor, () -> messages.write(editor, draft(Language.ENGLISH, 1, WORDS, day))))
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void aTranslationIsSaidOnlyWhileSomebodySignedItAndItsEnglishIsTheSame() {
    assertThatThrownBy(
            () ->
                as(editor, () -> messages.write(editor, draft(Language.POLISH, 1, "Twoje.", null))))
        .isInstanceOf(Refused.class);
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    as(editor, () -> messages.write(editor, draft(Language.POLISH, 1, "Twoja płaca.", null)));
    assertThat(said(Language.POLISH)).as("nobody signed it").isEmpty();
    String read = code(Language.POLISH, "Twoja płaca.");
    assertThatThrownBy(
            () -> as(lead, () -> messages.approve(lead, key, Language.POLISH, read, " ")))
        .isInstanceOf(Refused.class);
    approve(lead, Language.POLISH, "Twoja płaca.");
    assertThat(said(Language.POLISH)).contains("Twoja płaca.");
    assertThat(messages.languages()).contains(Language.POLISH);
    write(editor, 2, "All pay is yours.");
    approve(lead, Language.ENGLISH, "All pay is yours.");
    assertThat(said(Language.POLISH)).as("it says an earlier English").isEmpty();
  }

  @Test
  void oneIsEnoughToStopSayingItAndTwoToSayItAgain() {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    as(editor, () -> messages.stop(editor, key, Language.ENGLISH));
    as(editor, () -> messages.stop(editor, key, Language.ENGLISH));
    assertThat(said(Language.ENGLISH)).isEmpty();
    assertThatThrownBy(() -> approve(lead, Language.ENGLISH, WORDS)).isInstanceOf(EditClash.class);
    write(editor, 2, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    assertThat(said(Language.ENGLISH)).contains(WORDS);
  }

  @Test
  void whatWasStoppedIsSaidAgainByOneWhoNeitherWroteNorStoppedIt() throws Exception {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    as(other, () -> messages.stop(other, key, Language.ENGLISH));
    assertThatThrownBy(() -> again(other)).as("who stopped it").isInstanceOf(Refused.class);
    assertThatThrownBy(() -> again(editor)).as("who wrote it").isInstanceOf(Refused.class);
    assertThat(due(lead))
        .containsPattern("Somebody stopped saying (\"" + key + "\"|\\d+ messages)");
    assertThat(look(other, "/messages/" + key).getContentAsString())
        .contains("Not said any more: English", "Somebody who neither wrote nor stopped it");
    assertThat(look(lead, "/messages/" + key + "/approve").getContentAsString())
        .contains("Say it again", WORDS);
    again(lead);
    again(lead);
    assertThat(said(Language.ENGLISH)).contains(WORDS);
    as(other, () -> messages.stop(other, key, Language.ENGLISH));
    write(editor, 2, "All your pay is yours.");
    assertThatThrownBy(() -> again(lead)).as("newer words wait").isInstanceOf(EditClash.class);
  }

  private void again(Worker worker) {
    again(worker, Language.ENGLISH, WORDS);
  }

  private void again(Worker worker, Language in, String words) {
    String read = code(in, words);
    as(worker, () -> messages.resume(worker, key, in, read));
  }

  @Test
  void aTranslationThatIsWrongGoesAloneAndComesBackOnlyOnceSomebodyHasReadIt() throws Exception {
    String polish = "Twoja płaca.";
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    as(editor, () -> messages.write(editor, draft(Language.POLISH, 1, polish, null)));
    approve(lead, Language.POLISH, polish);
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    String here = "/messages/" + key;
    assertThat(look(other, here).getContentAsString()).contains("Stop saying it in Polish");
    assertThat(send(other, here + "/stop", "language", "pl").getContentAsString())
        .contains(polish, "English and the other languages go on being said");
    assertThat(send(other, here + "/stop", "language", "pl", "sure", "yes").getRedirectedUrl())
        .isEqualTo(here);
    assertThat(said(Language.POLISH)).isEmpty();
    assertThat(said(Language.ENGLISH)).contains(WORDS);
    assertThatThrownBy(() -> again(other, Language.POLISH, polish)).isInstanceOf(Refused.class);
    again(lead, Language.POLISH, polish);
    assertThat(said(Language.POLISH)).contains(polish);

    as(other, () -> messages.stop(other, key, Language.ENGLISH));
    again(lead, Language.ENGLISH, WORDS);
    assertThat(said(Language.ENGLISH)).contains(WORDS);
    assertThat(said(Language.POLISH)).as("nobody has read it since").isEmpty();
    again(lead, Language.POLISH, polish);
    assertThat(said(Language.POLISH)).contains(polish);
  }

  @Test
  void whatIsApprovedIsForThoseAndUntilTheDayThatTheSecondPersonRead() {
    write(editor, 1, WORDS);
    String read = code(Language.ENGLISH, WORDS);
    Worker other = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    LocalDate day = messages.today().plusDays(100);
    as(
        other,
        () ->
            messages.write(
                other,
                new MessageDraft(
                    key,
                    Message.Audience.EXPLOITED,
                    "The editor",
                    Language.ENGLISH,
                    2,
                    WORDS,
                    day)));
    assertThat(view().texts().getFirst().writers())
        .as("whoever changed whom it is for has a hand in it")
        .contains(editor.id(), other.id());
    assertThatThrownBy(
            () -> as(lead, () -> messages.approve(lead, key, Language.ENGLISH, read, "")))
        .as("for others than they read")
        .isInstanceOf(EditClash.class);
    String second = code(Language.ENGLISH, WORDS);
    as(
        other,
        () ->
            messages.write(
                other,
                new MessageDraft(
                    key,
                    Message.Audience.EXPLOITED,
                    "The editor",
                    Language.ENGLISH,
                    3,
                    WORDS,
                    day.plusDays(300))));
    assertThatThrownBy(
            () -> as(lead, () -> messages.approve(lead, key, Language.ENGLISH, second, "")))
        .as("until another day than they read")
        .isInstanceOf(EditClash.class);
    approve(lead, Language.ENGLISH, WORDS);
    assertThat(saidTo()).contains(Message.Audience.EXPLOITED);
  }

  @Test
  void wordsInAnotherLanguageAreProposedWithWhatTheirFormAsksAlone() throws Exception {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    String here = "/messages/" + key + "/write";
    Element form =
        Jsoup.parse(look(editor, here + "?language=pl").getContentAsString())
            .expectFirst("form[action='" + here + "']");
    List<String> typed = new ArrayList<>();
    for (Element each : form.select("input[name], textarea[name]")) {
      if (!each.attr("name").equals("_csrf")) {
        typed.add(each.attr("name"));
        typed.add(each.attr("name").equals("words") ? "Twoja płaca." : each.val());
      }
    }
    assertThat(send(editor, here, typed.toArray(String[]::new)).getRedirectedUrl())
        .isEqualTo("/messages/" + key);
    assertThat(view().find(Language.POLISH, MessageState.WAITING).map(MessageText::words))
        .contains("Twoja płaca.");
    assertThat(view().message().owner()).isEqualTo("The editor");
    assertThat(view().message().audience()).isEqualTo(Message.Audience.EVERYBODY);
  }

  @Test
  void whoDecidesSeesTheOldWordsBesideTheNewOnesForWhomUntilWhenAndInWhichLanguages()
      throws Exception {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    as(editor, () -> messages.write(editor, draft(Language.POLISH, 1, "Twoja płaca.", null)));
    approve(lead, Language.POLISH, "Twoja płaca.");
    LocalDate later = messages.today().plusDays(200);
    String next = "All your pay is yours.";
    as(editor, () -> messages.write(editor, draft(Language.ENGLISH, 2, next, later)));
    assertThat(look(lead, "/messages/" + key + "/approve").getContentAsString())
        .contains("Said now", WORDS, next, "Everybody", "from then on", "Polish. These are not");
  }

  @Test
  void whoDecidesReadsTheNumberItselfAndWhatOnPaperHasToBeReplaced() throws Exception {
    String before = "You can talk to us. Call {number:EMERGENCY}.";
    write(editor, 1, before);
    approve(lead, Language.ENGLISH, before);
    write(editor, 2, "You can ask us. Call {number:EMERGENCY}.");
    Element asked = Jsoup.parse(look(lead, "/messages/" + key + "/approve").getContentAsString());
    assertThat(asked.select("main").text())
        .contains("You can talk to us. Call 999.", "You can ask us. Call 999.")
        .contains("Where it is said", "Nothing of ours asks for it.")
        .contains("What does not change by itself", "Take them down and replace them.")
        .doesNotContain("{number:", "every page, poster");
    assertThat(asked.select("main a[href='/outreach/posters']")).hasSize(1);
  }

  @Test
  void whatSaysAnEarlierEnglishIsSaidNowNowhereOnItsPage() throws Exception {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    String polish = "Twoja płaca.";
    as(editor, () -> messages.write(editor, draft(Language.POLISH, 1, polish, null)));
    approve(lead, Language.POLISH, polish);
    assertThat(row(polish)).contains("Said now");
    write(editor, 2, "All pay is yours.");
    approve(lead, Language.ENGLISH, "All pay is yours.");
    assertThat(row(polish))
        .contains("Not said: it says an earlier English")
        .doesNotContain("Said now");
    assertThat(row("All pay is yours.")).contains("Said now");
  }

  /** What the table of a message says of the text with these words. */
  private String row(String words) throws Exception {
    Element page = Jsoup.parse(look(editor, "/messages/" + key).getContentAsString());
    return page.select("main table tbody tr").stream()
        .map(Element::text)
        .filter(each -> each.contains(words))
        .findFirst()
        .orElse("");
  }

  @Test
  void whatWasSentBackStandsOnTheHomeOfWhoWroteItUntilItIsWrittenAnew() throws Exception {
    write(editor, 1, WORDS);
    giveBack("Say whose pay");
    assertThat(due(editor)).contains("\"" + key + "\" came back to you");
    assertThat(due(lead)).doesNotContain("\"" + key + "\" came back to you");
    write(editor, 2, "All your pay is yours.");
    assertThat(due(editor)).doesNotContain("\"" + key + "\" came back to you");
  }

  private void giveBack(String why) {
    String read = code(Language.ENGLISH, WORDS);
    as(lead, () -> messages.giveBack(lead, key, Language.ENGLISH, read, why));
  }

  private String due(Worker worker) throws Exception {
    return all(worker, "DUE");
  }

  /** Posters go by it. */
  @Test
  void whomAMessageIsForChangesOnlyWhileNobodySaysIt() {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    MessageDraft other =
        new MessageDraft(
            key,
            Message.Audience.EXPLOITED,
            "The editor",
            Language.ENGLISH,
            2,
            WORDS,
            messages.today().plusDays(100));
    assertThatThrownBy(() -> as(editor, () -> messages.write(editor, other)))
        .isInstanceOf(Refused.class);
    assertThat(saidTo()).contains(Message.Audience.EVERYBODY);
    as(editor, () -> messages.stop(editor, key, Language.ENGLISH));
    as(editor, () -> messages.write(editor, other));
    approve(lead, Language.ENGLISH, WORDS);
    assertThat(saidTo()).contains(Message.Audience.EXPLOITED);
  }

  private Optional<Message.Audience> saidTo() {
    return approved.say(key, Language.ENGLISH).map(ApprovedSentence::audience);
  }

  @Test
  void whatIsSentBackNeedsAReasonAndIsNotSaid() {
    write(editor, 1, WORDS);
    assertThatThrownBy(() -> giveBack(" ")).isInstanceOf(Refused.class);
    giveBack("Say whose pay");
    assertThat(said(Language.ENGLISH)).isEmpty();
    write(editor, 2, WORDS);
  }

  @Test
  void aNumberComesFromTheDirectoryAndWithoutItNothingIsSaid() {
    write(editor, 1, "Call {number:NATIONAL_HELPLINE} now.");
    approve(lead, Language.ENGLISH, "Call {number:NATIONAL_HELPLINE} now.");
    assertThat(said(Language.ENGLISH)).contains("Call 08000 121 700 now.");
    assertThat(messages.filled("Call {number:NO_SUCH_LINE} now.", Language.ENGLISH)).isEmpty();
  }

  @Test
  void aNumberThatTheDirectoryDoesNotHaveIsRefusedAndTheFormSaysWhichThereAre() throws Exception {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    assertThatThrownBy(() -> write(editor, 2, "Call {number:CARWASH}."))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.message.words.unknown"));
    assertThat(said(Language.ENGLISH)).as("what was said goes on").contains(WORDS);
    assertThat(look(editor, "/messages/" + key + "/write").getContentAsString())
        .contains("Numbers that the directory has", "NATIONAL_HELPLINE");
  }

  @Test
  void aSentenceWhoseNumberIsGoneIsNotApprovedNorCalledSaid() throws Exception {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    String words = "Call {number:NO_SUCH_LINE} now.";
    run(
        "insert into library.message_text (key, language, number, words, expires, state, writers,"
            + " written_at) select key, language, 2, ?, expires, 'WAITING', writers, written_at"
            + " from library.message_text where key = ?",
        words,
        key);
    assertThatThrownBy(() -> approve(lead, Language.ENGLISH, words))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.message.number.gone"));
    run("update library.message_text set state = 'REPLACED' where key = ? and number = 1", key);
    run("update library.message_text set state = 'APPROVED' where key = ? and number = 2", key);
    assertThat(said(Language.ENGLISH)).isEmpty();
    assertThat(look(lead, "/messages/" + key).getContentAsString())
        .contains("Not said: its number is not there", "It was approved, but nothing is said now")
        .doesNotContain("Nothing is said now. Pages");
  }

  /** Written past the platform: the rule is asked again whenever it would be said. */
  @Test
  void aSentenceWithANumberThatSomebodyTypedIsNotSaidHoweverItCameToStandThere() {
    write(editor, 1, WORDS);
    approve(lead, Language.ENGLISH, WORDS);
    run(
        "insert into library.message_text (key, language, number, words, expires, state, writers,"
            + " written_at) select key, language, 2, ?, expires, 'WAITING', writers, written_at"
            + " from library.message_text where key = ?",
        "Call 01632 960 001 now.",
        key);
    run("update library.message_text set state = 'REPLACED' where key = ? and number = 1", key);
    run("update library.message_text set state = 'APPROVED' where key = ? and number = 2", key);
    assertThat(said(Language.ENGLISH)).isEmpty();
    assertThat(approved.current(Language.ENGLISH)).extracting("key").doesNotContain(key);
  }

  private void run(String statement, Object... values) {
    as(editor, () -> transactions.executeWithoutResult(any -> sql.execute(statement, values)));
  }

  @Test
  void theDatabaseKeepsTheWordsAsTheyWereWritten() {
    write(editor, 1, WORDS);
    assertThatThrownBy(() -> change("update library.message_text set words = 'x' where key = ?"))
        .hasMessageContaining("never changed");
    assertThatThrownBy(
            () ->
                change(
                    "update library.message_text set state = 'APPROVED', decided_by ="
                        + " writers[1] where key = ?"))
        .hasMessageContaining("message_text_check");
  }

  private void change(String statement) {
    as(editor, () -> transactions.executeWithoutResult(any -> sql.execute(statement, key)));
  }

  @Test
  void whatCameWithThePlatformKeepsItsRules() {
    List<String> starters =
        List.of(
            "danger",
            "how-to-report",
            "not-in-trouble",
            "what-not-to-do",
            "papers-and-pay",
            "yours",
            "who-we-are",
            "helpline");
    for (String each : starters) {
      Messages.View view = Standing.member(lead.id()).call(() -> messages.get(lead, each));
      MessageText first = view.texts().getLast();
      assertThat(MessageRules.check(first.words(), Language.ENGLISH, null)).as(each).isEmpty();
      assertThat(messages.filled(first.words(), Language.ENGLISH)).as(each).isPresent();
    }
  }

  @Test
  void anEditorIsToldThirtyDaysBeforeAMessageEnds() throws Exception {
    write(editor, 1, WORDS);
    assertThat(due(lead)).contains("that nobody has approved");
    approve(lead, Language.ENGLISH, WORDS);
    assertThat(home(editor)).doesNotContain("/messages/" + key);
    Instant near = Instant.now().plus(Duration.ofDays(71));
    assertThat(ScopedClock.at(near, () -> home(editor)))
        .contains("/messages/" + key, "\"" + key + "\" ends soon");
    assertThat(ScopedClock.at(near, () -> list(editor))).contains("Ends soon");
    Instant over = Instant.now().plus(Duration.ofDays(102));
    assertThat(ScopedClock.at(over, () -> home(editor))).contains("nobody says it now");
  }

  private String home(Worker worker) throws Exception {
    // A home shows few of each kind, and other tests leave theirs.
    return all(worker, "OVERDUE") + all(worker, "DUE");
  }

  /** Each page of what waits: others leave theirs for all editors. */
  private String all(Worker worker, String kind) throws Exception {
    return AllPages.of(
            "/work?kind=" + kind, each -> Jsoup.parse(look(worker, each).getContentAsString()))
        .html();
  }

  private MockHttpServletResponse look(Worker worker, String path) throws Exception {
    return web.perform(get(path).cookie(workforce.signedIn(worker))).andReturn().getResponse();
  }

  private String list(Worker worker) throws Exception {
    return look(worker, "/messages").getContentAsString();
  }

  @Test
  void theRoadOnThePageEndsWithTheWordsEverywhere() throws Exception {
    MockHttpServletResponse missing = send(editor, "/messages/new/write", "key", key);
    assertThat(missing.getContentAsString())
        .contains("Choose who it is for", "Say who answers for it");
    MockHttpServletResponse wrong =
        send(
            editor,
            "/messages/new/write",
            "key",
            key,
            "words",
            "Call 999 now.",
            "audience",
            "EXPLOITED",
            "owner",
            "The editor",
            "version",
            "1");
    assertThat(wrong.getContentAsString())
        .contains("Do not type the number 999", "Say on which day it ends");
    LocalDate day = messages.today().plusDays(50);
    MockHttpServletResponse right =
        send(
            editor,
            "/messages/new/write",
            "key",
            key,
            "words",
            WORDS,
            "audience",
            "EXPLOITED",
            "owner",
            "The editor",
            "expires.day",
            String.valueOf(day.getDayOfMonth()),
            "expires.month",
            String.valueOf(day.getMonthValue()),
            "expires.year",
            String.valueOf(day.getYear()),
            "version",
            "1");
    assertThat(right.getRedirectedUrl()).isEqualTo("/messages/" + key);
    String here = "/messages/" + key;
    assertThat(look(editor, here).getContentAsString())
        .contains("Somebody who wrote nothing of it must approve it")
        .doesNotContain(here + "/approve");
    assertThat(look(lead, here).getContentAsString()).contains(here + "/approve");
    assertThat(look(lead, here + "/approve").getContentAsString()).contains(WORDS);
    assertThat(send(lead, here + "/approve", "read", "Other.", "decision", "APPROVE").getStatus())
        .isEqualTo(409);
    assertThat(
            send(
                    lead,
                    here + "/approve",
                    "read",
                    code(Language.ENGLISH, WORDS),
                    "decision",
                    "APPROVE")
                .getRedirectedUrl())
        .isEqualTo(here);
    assertThat(said(Language.ENGLISH)).contains(WORDS);
    assertThat(look(editor, here).getContentAsString()).contains("Stop saying it", "Said now");
    assertThat(send(editor, here + "/stop").getContentAsString())
        .as("one is asked once more, and told what stands there then")
        .contains(WORDS, "Stop saying it now", "On partners", "In files of the toolkit");
    assertThat(said(Language.ENGLISH)).contains(WORDS);
    assertThat(send(editor, here + "/stop", "sure", "yes").getRedirectedUrl()).isEqualTo(here);
    assertThat(said(Language.ENGLISH)).isEmpty();
    assertThat(send(editor, here + "/write", "version", "x").getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse send(Worker worker, String path, String... typed)
      throws Exception {
    var request = post(path).cookie(workforce.signedIn(worker)).with(csrf());
    for (int at = 0; at < typed.length; at += 2) {
      request.param(typed[at], typed[at + 1]);
    }
    return web.perform(request).andReturn().getResponse();
  }
}

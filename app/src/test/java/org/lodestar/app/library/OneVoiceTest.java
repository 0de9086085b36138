package org.lodestar.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Tongues;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.OneVoice;
import org.lodestar.app.site.Refused;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Pages that came along say what was approved, and never lose what to do. */
@PlatformTest
class OneVoiceTest {
  private static final String DANGER = "Is a person hurt now? Call {number:EMERGENCY}. It is free.";
  private static final String SAID = "Is a person hurt now? Call 999. It is free.";
  private static final String TELL = "Tell us what you saw. We want to hear it.";
  private static final String RING = "Call {number:NATIONAL_HELPLINE}. They listen.";

  private final Messages messages;
  private final Workforce workforce;
  private final MockMvc web;
  private final TestPartnership partnership;

  private Worker editor;
  private Worker lead;

  OneVoiceTest(
      Messages messages,
      Workforce workforce,
      Tongues tongues,
      Organisations organisations,
      People people,
      Reports reports,
      TransactionOperations transactions,
      MockMvc web) {
    tongues.showAll();
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.messages = messages;
    this.workforce = workforce;
    this.web = web;
  }

  @BeforeEach
  void people() {
    UUID organisation = workforce.anOrganisation();
    editor = workforce.aWorker(organisation, Role.EDITOR);
    lead = workforce.aWorker(organisation, Role.STRATEGIC_LEAD);
  }

  /** As they came: nobody has approved them, and words wait. */
  @AfterEach
  void asTheyCame() {
    for (String key : List.of(OneVoice.DANGER, OneVoice.HOW_TO_REPORT, OneVoice.HELPLINE)) {
      doing(editor, () -> messages.stop(editor, key, Language.ENGLISH));
      if (view(key).find(Language.ENGLISH, MessageState.WAITING).isEmpty()) {
        write(key, Language.ENGLISH, view(key).texts().getLast().words());
      }
    }
  }

  private static void doing(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private Messages.View view(String key) {
    return Standing.member(lead.id()).call(() -> messages.get(lead, key));
  }

  private void write(String key, Language in, String words) {
    Messages.View view = view(key);
    MessageDraft draft =
        new MessageDraft(
            key,
            view.message().audience(),
            view.message().owner(),
            in,
            view.next(in),
            words,
            in == Language.ENGLISH ? messages.today().plusDays(60) : null);
    doing(editor, () -> messages.write(editor, draft));
  }

  private void approve(String key, Language in) {
    String read = ReadMessage.waiting(view(key), in);
    doing(lead, () -> messages.approve(lead, key, in, read, "interpreter of the trust"));
  }

  private void say(String key, String words) {
    write(key, Language.ENGLISH, words);
    approve(key, Language.ENGLISH);
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = web.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private String danger(String path) throws Exception {
    return page(path).select(".lode-danger-now").text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/help",
        "/signs",
        "/signs/farms",
        "/types",
        "/types/made-to-work-in-a-home",
        "/for/landlords",
        "/professionals",
        "/safe-work"
      })
  void whatToDoInDangerIsChangedOnceAndSaidOnEachPageAtOnce(String path) throws Exception {
    assertThat(page(path).text()).doesNotContain(SAID);
    say(OneVoice.DANGER, DANGER);
    assertThat(page(path).text()).contains(SAID);
    assertThat(page(path).select("main p:contains(hurt now) a[href='tel:999']"))
        .as("one touch rings it")
        .isNotEmpty();
    say(OneVoice.DANGER, "Is a person hurt? Call {number:EMERGENCY} now.");
    assertThat(page(path).text()).contains("Is a person hurt? Call 999 now.").doesNotContain(SAID);
  }

  @Test
  void theReportSaysItToo() throws Exception {
    partnership.councilThatReads();
    assertThat(page("/report").select("main").text())
        .contains("If you are in danger, do not wait for an answer here.");
    say(OneVoice.DANGER, DANGER);
    assertThat(page("/report").select("main").text()).contains(SAID);
    assertThat(page("/report?lang=pl").select("main .lode-beside[lang=en]").text()).contains(SAID);
  }

  @Test
  void howToTellUsAndWhomToRingAreSaidInTheSameWordsToo() throws Exception {
    say(OneVoice.HOW_TO_REPORT, TELL);
    say(OneVoice.HELPLINE, RING);
    for (String path : List.of("/signs", "/signs/farms", "/for/landlords")) {
      assertThat(page(path).text()).contains(TELL, "They listen.");
    }
    for (String path : List.of("/", "/help", "/job-offer")) {
      assertThat(page(path).select("p:contains(They listen) a").attr("href"))
          .as(path)
          .isEqualTo("tel:+448000121700");
    }
  }

  @Test
  @Tag("care")
  void whatWaitsHasEndedOrWasStoppedIsNeverSaidAndOurOwnWordsStandThere() throws Exception {
    write(OneVoice.DANGER, Language.ENGLISH, DANGER);
    assertThat(danger("/help")).as("nobody approved it").contains("In danger now? Call 999");
    approve(OneVoice.DANGER, Language.ENGLISH);
    assertThat(danger("/help")).contains(SAID).doesNotContain("In danger now?");
    Instant later = Instant.now().plus(Duration.ofDays(62));
    String then = ScopedClock.at(later, () -> danger("/help"));
    assertThat(then)
        .as("its last day has passed")
        .contains("In danger now? Call 999", "press 55")
        .doesNotContain("hurt now");
    doing(editor, () -> messages.stop(editor, OneVoice.DANGER, Language.ENGLISH));
    assertThat(danger("/help")).contains("In danger now? Call 999").doesNotContain("hurt now");
  }

  @Test
  @Tag("care")
  void aSentenceWithoutTheNumberTakesNoNumberAway() throws Exception {
    for (String words :
        List.of(
            "Is a person hurt now? Get help at once.",
            "Is a person hurt now? Get help at once: {number:POLICE_NON_EMERGENCY}.",
            "Is a person hurt now? Call {number:EMERGENCY} or {number:NATIONAL_HELPLINE}.")) {
      assertThatThrownBy(() -> say(OneVoice.DANGER, words))
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> assertThat(refused.key()).isEqualTo("library.message.words.emergency"));
    }
    assertThatThrownBy(() -> say(OneVoice.HELPLINE, "You can call {number:EMERGENCY}. It is free."))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.key()).isEqualTo("library.message.words.helpline"));
    assertThat(page("/signs").select(".lode-danger-now a").attr("href")).isEqualTo("tel:999");
    assertThat(danger("/signs")).doesNotContain("Get help at once");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoReadsAnotherLanguageReadsItInThatOrInOursWithTheEnglishBeside(Language language)
      throws Exception {
    say(OneVoice.DANGER, DANGER);
    String path = "/help?lang=" + language.tag();
    if (language == Language.ENGLISH) {
      assertThat(page("/help").select(".lode-danger-now [lang]")).isEmpty();
      return;
    }
    String ours = page(path).expectFirst(".lode-danger-now > p").text();
    assertThat(ours).as("ours, in %s", language).contains("999").doesNotContain("hurt now");
    assertThat(page(path).select(".lode-danger-now .lode-beside[lang=en][dir=ltr]").text())
        .contains(SAID);
    write(OneVoice.DANGER, language, "≈ {number:EMERGENCY}");
    assertThat(page(path).expectFirst(".lode-danger-now > p").text())
        .as("nobody who reads it has approved it")
        .isEqualTo(ours);
    approve(OneVoice.DANGER, language);
    Document own = page(path);
    assertThat(own.expectFirst(".lode-danger-now > p").text()).isEqualTo("≈ 999");
    assertThat(own.select(".lode-danger-now .lode-beside[lang=en]").text()).contains(SAID);
  }

  @Test
  void easyWordsStayEasy() throws Exception {
    say(OneVoice.DANGER, DANGER);
    assertThat(danger("/help?easy=yes")).contains("999").doesNotContain("hurt now");
  }

  @Test
  void thePageOfAMessageTellsWhereItIsSaid() throws Exception {
    Document page = Jsoup.parse(shown(OneVoice.DANGER));
    assertThat(page.select("main ul a").eachAttr("href"))
        .contains("/", "/help", "/signs", "/types", "/report", "/safe-work", "/toolkit");
    assertThat(shown(OneVoice.HELPLINE)).contains("/signs/farms", "/job-offer");
    assertThat(shown(OneVoice.HOW_TO_REPORT)).contains("/signs/farms");
  }

  private String shown(String key) throws Exception {
    return web.perform(get("/messages/" + key).cookie(workforce.signedIn(lead)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}

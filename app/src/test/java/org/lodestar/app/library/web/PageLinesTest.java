package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.library.ApprovedSentence;
import org.lodestar.app.library.ApprovedWords;
import org.lodestar.app.library.Message;
import org.lodestar.app.library.PageWords;
import org.lodestar.app.library.web.PageLine.Run;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.OneVoice;
import org.lodestar.app.site.web.Drawn;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A line that asks for a message says it in the reader's language, in English, or in our words. */
class PageLinesTest {
  private static Optional<PageLine> line(String line, Language language, String... said) {
    PageWords words = new PageWords("A page", "A lead.", line, "", "", "");
    BuiltInWords builtIn =
        new BuiltInWords(
            Drawn.words(),
            new StaticListableBeanFactory(Map.of("helplines", new Numbered()))
                .getBeanProvider(HelplineSlot.class));
    return new PageLines(new Said(List.of(said)), builtIn).of(words, language).apply(line);
  }

  private static String read(String line, Language language, String... said) {
    return line(line, language, said).map(PageLine::words).orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "Stay safe., Stay safe.",
    "We say: {{pay}}, We say: Your pay is yours.",
    "{{pay}} {{ pay }}, Your pay is yours. Your pay is yours.",
    "We say: {{not-said}}, nothing",
    "{{pay}} {{not-said}}, nothing",
    "{{danger}}, In danger now? Call 999.",
    "First: {{danger}} Then wait., First: In danger now? Call 999. Then wait.",
    "{{helpline}}, Talk to someone: 08000 121 700."
  })
  void aLineSaysItsMessageOrOurWordsOrNothing(String line, String read) {
    assertThat(read(line, Language.ENGLISH, "ENGLISH pay Your pay is yours.")).isEqualTo(read);
  }

  @Test
  void whatIsForPartnersIsSaidOnNoPage() {
    String partners = "ENGLISH partners-talk Tell your staff to keep quiet watch.";
    assertThat(read("We say: {{partners-talk}}", Language.ENGLISH, partners)).isEqualTo("nothing");
    assertThat(read("{{partners-talk}}", Language.POLISH, partners)).isEqualTo("nothing");
  }

  @Test
  void howToTellUsHasWordsOfOursToo() {
    assertThat(read("{{how-to-report}}", Language.ENGLISH)).contains("Tell us what you saw");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLanguageLosesWhatToDo(Language language) {
    for (String key : List.of(OneVoice.DANGER, OneVoice.HOW_TO_REPORT, OneVoice.HELPLINE)) {
      assertThat(line("{{" + key + "}}", language))
          .hasValueSatisfying(
              each ->
                  assertThat(each.runs())
                      .singleElement()
                      .matches(run -> run.language() == language && !run.words().isBlank()));
    }
  }

  @Test
  void whatIsSaidInEnglishAloneIsMarkedAsThat() {
    String english = "ENGLISH pay Your pay is yours.";
    assertThat(line("Mówimy: {{pay}}", Language.POLISH, english))
        .contains(
            new PageLine(
                List.of(
                    new Run("Mówimy: ", Language.POLISH),
                    new Run("Your pay is yours.", Language.ENGLISH))));
    assertThat(line("{{pay}}", Language.POLISH, english, "POLISH pay Twoja płaca."))
        .contains(PageLine.of("Twoja płaca.", Language.POLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "Call 999. It is free., Call |999|. It is free.",
    "Call 0999 or 9990., Call 0999 or 9990.",
    "999, 999",
    "Call 08000 121 700 or 999, Call |08000 121 700| or |999"
  })
  void aNumberIsFoundWhole(String text, String parts) {
    Pattern numbers = Pattern.compile("(?<!\\d)(?:08000 121 700|999)(?!\\d)");
    assertThat(SaidEverywhere.parts(text, numbers))
        .extracting(OneVoice.Part::words)
        .containsExactly(parts.split("\\|", -1));
  }

  /** Messages as "LANGUAGE key words". */
  private record Said(List<String> all) implements ApprovedWords {
    @Override
    public Optional<ApprovedSentence> say(String key, Language language) {
      return current(language).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    @Override
    public List<ApprovedSentence> current(Language language) {
      return all.stream()
          .map(each -> each.split(" ", 3))
          .filter(each -> each[0].equals(language.name()))
          .map(
              each ->
                  new ApprovedSentence(
                      each[1], audience(each[1]), language, each[2], LocalDate.MAX))
          .toList();
    }
  }

  private static Message.Audience audience(String key) {
    return key.startsWith("partners-") ? Message.Audience.PARTNERS : Message.Audience.EVERYBODY;
  }

  /** Two numbers. */
  private static class Numbered implements HelplineSlot {
    @Override
    public List<Helpline> helplines(Language language) {
      return List.of(helpline("EMERGENCY", "999"), helpline("NATIONAL_HELPLINE", "08000 121 700"));
    }

    private static Helpline helpline(String code, String phone) {
      HelplineSlot.Said said = new HelplineSlot.Said(code, "", "");
      return new Helpline(new UUID(0, 0), code, code, phone, true, "", "", null, said);
    }

    @Override
    public List<Helpline> lastKnown(Language language) {
      return helplines(language);
    }

    @Override
    public List<Helpline> forStaff(String code) {
      return List.of();
    }
  }
}

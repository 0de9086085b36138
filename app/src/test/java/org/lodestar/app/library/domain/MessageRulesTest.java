package org.lodestar.app.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused.Refusal;

class MessageRulesTest {
  private static final String ENGLISH = "Call {number:EMERGENCY} now.";

  private static List<String> wrong(String words, Language language, @Nullable String english) {
    return MessageRules.check(words, language, english).stream()
        .map(Refusal::key)
        .map(each -> each.substring("library.message.words.".length()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Your passport is yours.|",
        "Call {number:EMERGENCY} now.|",
        "We are {partnership}. You can talk to us.|",
        "The law is of 2015. You can ask us.|",
        "''|missing",
        "Call 999 now.|number",
        "Call ٩٩٩ now.|number",
        "Call 0-8-0 now.|number",
        "Call {phone} now.|placeholder",
        "Read {{danger}} now.|placeholder",
        "Go to https://example.org now.|address",
        "Go to WWW.example.org now.|address",
        "We rescue people.|banned",
        "We R\u00e9scue people.|banned",
        "We res\u200Bcue people.|banned",
        "She is a sex-slave.|banned",
        "We help victims.|banned",
        "Safeguarding is for all.|banned",
        "Tell your safeguarding lead now.|",
        "Call 9\u00a09\u00a09 now.|number",
        "Romanian men are the boss.|origin",
        "Go in and ask them.|unsafe",
        "Do not step in. Tell us.|",
        "Write to us@example.org now.|where",
        "We are in Mill Road.|where",
        "Organisational arrangements necessitate proportionate interventions.|hard"
      })
  void aMessageIsPlainAndHoldsNothingTyped(String words, @Nullable String fault) {
    assertThat(wrong(words, Language.ENGLISH, null))
        .isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "danger|Call {number:EMERGENCY} now.|",
        "danger|Call {number:POLICE_NON_EMERGENCY}.|emergency",
        "danger|Call {number:EMERGENCY} or {number:NATIONAL_HELPLINE}.|emergency",
        "danger|Get help at once.|emergency",
        "helpline|You can call {number:NATIONAL_HELPLINE}.|",
        "helpline|You can call {number:EMERGENCY}.|helpline",
        "helpline|You can call us.|helpline",
        "yours|Your passport is yours.|"
      })
  void whoIsInDangerIsSentToNobodyElse(String key, String words, @Nullable String fault) {
    assertThat(MessageRules.numbers(key, words).stream().map(Refusal::key).toList())
        .isEqualTo(fault == null ? List.of() : List.of("library.message.words." + fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call {number:EMERGENCY} now.|false",
        "It began in 2015.|false",
        "Call 01632 960 001 now.|true",
        "Call {number:EMERGENCY} or 112.|true",
        "Call ٩٩٩ now.|true"
      })
  void aNumberThatSomebodyTypedIsFoundBesideThoseOfTheDirectory(String words, boolean typed) {
    assertThat(MessageRules.hasNumber(words)).isEqualTo(typed);
  }

  @Test
  void aMessageFitsIntoASmallFrame() {
    assertThat(wrong("We help. ".repeat(18).strip(), Language.ENGLISH, null)).contains("long");
    assertThat(wrong("You can " + "and ".repeat(25) + "go.", Language.ENGLISH, null))
        .contains("sentence");
  }

  @Test
  void aTranslationHoldsTheSameNumbersAsItsEnglish() {
    assertThat(wrong("Suna acum: {number:EMERGENCY}.", Language.ROMANIAN, ENGLISH)).isEmpty();
    assertThat(wrong("Suna acum.", Language.ROMANIAN, ENGLISH)).containsExactly("other");
    assertThat(wrong("Suna acum: {number:POLICE}.", Language.ROMANIAN, ENGLISH))
        .containsExactly("other");
    assertThat(wrong("اتصل الآن ٩٩٩.", Language.ARABIC, "Call now.")).containsExactly("number");
  }

  @Test
  void aPhraseWithinALongerOneIsNotToldTwice() {
    assertThat(BannedPhrases.in("Illegal workers and sex slaves; slaves are facilitated."))
        .extracting(BannedPhrases.Phrase::words)
        .containsExactly("illegal workers", "sex slaves", "facilitat*", "slaves");
  }

  @Test
  void wordsThatHoldABannedOneInsideAreNotBanned() {
    assertThat(BannedPhrases.first("Modern slavery is a crime. Keep the key on the keychain."))
        .isEmpty();
    assertThat(BannedPhrases.list()).allMatch(each -> !each.instead().isBlank());
    assertThat(BannedPhrases.list())
        .as("a beginning of a word is long enough to be one")
        .noneMatch(each -> each.words().matches(".{0,4}\\*|.*\\*.+"));
  }
}

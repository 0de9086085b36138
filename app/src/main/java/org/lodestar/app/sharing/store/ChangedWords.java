package org.lodestar.app.sharing.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.sharing.ShareVersion;
import org.lodestar.app.sharing.domain.Changes;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** Says, before all parts of a newer version, that the older one holds no more and what changed. */
@Component
class ChangedWords {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Words words;

  ChangedWords(Words words) {
    this.words = words;
  }

  /** What the giver says of it, and when; null words where they say nothing. */
  record Said(@Nullable PersonalText words, Instant at) {}

  /** What was said when it was put right before stands on, the newest first: a ban is not lost. */
  CaseSheet sheet(
      ShareVersion last,
      Said said,
      List<CaseSheet> before,
      List<CaseSheet> now,
      Language language) {
    Changes changes = Changes.between(before, now);
    List<CaseSection.Line> first = new ArrayList<>();
    first.add(
        line(
            words.say(language, "sharing.changed.older"),
            words.say(
                language,
                "sharing.changed.older.words",
                last.number(),
                hour(last.sentAt() == null ? last.madeAt() : last.sentAt(), language))));
    if (said.words() != null) {
      String label = words.say(language, "sharing.changed.said", hour(said.at(), language));
      first.add(new CaseSection.Line(label, said.words()));
    }
    first.addAll(Changes.said(before));
    List<CaseSection.Passage> passages = new ArrayList<>();
    passages.add(new CaseSection.Passage("", first));
    if (!changes.now().isEmpty()) {
      passages.add(
          new CaseSection.Passage(words.say(language, "sharing.changed.now"), changes.now()));
    }
    if (!changes.gone().isEmpty()) {
      passages.add(
          new CaseSection.Passage(
              words.say(language, "sharing.changed.gone"),
              changes.gone().stream()
                  .map(label -> line(label, words.say(language, "sharing.changed.gone.words")))
                  .toList()));
    }
    return new CaseSheet(
        Changes.CODE,
        CaseSection.Nature.ROUTINE,
        words.say(language, "casework.section." + Changes.CODE),
        passages);
  }

  private static CaseSection.Line line(String label, String said) {
    return new CaseSection.Line(label, PersonalText.of(said));
  }

  static String hour(@Nullable Instant at, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language.locale())
        .format(Objects.requireNonNull(at).atZone(LONDON));
  }
}

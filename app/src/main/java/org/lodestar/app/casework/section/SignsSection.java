package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.vocabulary.Indicators;
import org.springframework.stereotype.Component;

/** Signs that were seen, without what somebody made of them. */
@Component
class SignsSection implements CaseSection {
  private final FileEntries<Sign> signs;
  private final Words words;

  SignsSection(FileEntries<Sign> signs, Words words) {
    this.signs = signs;
    this.words = words;
  }

  @Override
  public String code() {
    return "SIGNS";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return signs.list(person.id()).stream().flatMap(sign -> passage(sign.what(), in)).toList();
  }

  private static Stream<Passage> passage(Sign sign, Wording in) {
    return Wording.passage(
        in.say("casework.section.sign"),
        in.line("casework.sign.code", indicator(sign.code())),
        in.line("casework.sign.observation", sign.observation()),
        in.line("casework.sign.seenOn", in.date(sign.seenOn())));
  }

  private static @Nullable String indicator(@Nullable String code) {
    return code == null ? null : Indicators.find(code).map(found -> found.words()).orElse(code);
  }
}

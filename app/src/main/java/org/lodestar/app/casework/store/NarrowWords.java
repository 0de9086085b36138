package org.lodestar.app.casework.store;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.NarrowNo;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.stereotype.Component;

/**
 * What somebody said no to, one thing at a time, in words for whoever is given anything of them.
 */
@Component
public class NarrowWords {
  private final NarrowNoRows rows;
  private final Words words;

  NarrowWords(NarrowNoRows rows, Words words) {
    this.rows = rows;
    this.words = words;
  }

  /** A line for each that stands. */
  public List<CaseSection.Line> lines(UUID person, Language language) {
    String label = words.say(language, "casework.narrow.row");
    return rows.standing(person).stream()
        .map(each -> new CaseSection.Line(label, PersonalText.of(say(each.what(), language))))
        .toList();
  }

  private String say(NarrowNo no, Language language) {
    AgencyKind body = no.receiver();
    String whom =
        words.say(language, body == null ? "casework.narrow.receiver.all" : "members.kind." + body);
    String part = no.part() == null ? "" : words.say(language, "casework.section." + no.part());
    String on = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(no.saidOn());
    return Stream.of(
            part,
            PersonalText.shown(no.words()),
            words.say(language, "casework.narrow.said", whom, on))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(". "));
  }
}

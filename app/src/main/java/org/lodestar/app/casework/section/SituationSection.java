package org.lodestar.app.casework.section;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.FileEntries;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.vocabulary.ExploitationType;
import org.lodestar.vocabulary.LocalFlag;
import org.springframework.stereotype.Component;

/**
 * Times of exploitation: narrowed, for they tell where somebody lived and what was done to them.
 */
@Component
class SituationSection implements CaseSection {
  private final FileEntries<Episode> episodes;
  private final Words words;

  SituationSection(FileEntries<Episode> episodes, Words words) {
    this.episodes = episodes;
    this.words = words;
  }

  @Override
  public String code() {
    return "SITUATION";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    return episodes.list(person.id()).stream()
        .flatMap(episode -> passage(episode.what(), in))
        .toList();
  }

  private static Stream<Passage> passage(Episode episode, Wording in) {
    return Wording.passage(
        in.say("casework.section.episode"),
        in.line("casework.episode.types", types(episode)),
        in.line("casework.episode.flags", flags(episode)),
        in.line("casework.episode.when", when(episode, in)),
        in.line("casework.episode.where", in.name("casework.whereabouts", episode.whereabouts())),
        in.line("casework.section.episode.places", episode.places()),
        in.line("casework.episode.controllers", episode.controllers()),
        in.line("casework.episode.account", episode.account()));
  }

  private static String types(Episode episode) {
    return episode.types().stream()
        .sorted()
        .map(ExploitationType::words)
        .collect(Collectors.joining("\n"));
  }

  private static String flags(Episode episode) {
    return episode.flags().stream()
        .sorted()
        .map(LocalFlag::words)
        .collect(Collectors.joining("\n"));
  }

  private static String when(Episode episode, Wording in) {
    return in.say(
        "casework.episode.when.line",
        in.date(episode.began()),
        in.date(episode.ended()),
        in.name("casework.still", episode.stillGoing()));
  }
}
